// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "likewords.h"

#include <app/text/paraphrases.h>

#include <QSet>

#include <algorithm>

namespace parallax::discrepancy {

namespace {

/// As text::Paraphrases credits most of its groups.
constexpr double LikeCredit = 0.8;

/// Words and phrases of a claim that have others of like meaning.
struct LikeWords
{
    explicit LikeWords(const ClaimView &view)
        : mentions(text::Paraphrases::forLanguage(view.lexicon.language())
                       .mentions(view.tokens, view.text()))
    {
        for (const auto &mention : mentions)
            groups.insert(mention.group);
    }

    QList<text::Paraphrases::Mention> mentions;
    QSet<int> groups;
};

} // namespace

Shared sharedWords(const ClaimView &view, const QList<qsizetype> &tokens, const ClaimView &other)
{
    const QSet<int> &groupsThere = other.fact<LikeWords>().groups;
    QSet<qsizetype> alike;
    for (const auto &mention : view.fact<LikeWords>().mentions) {
        bool isMet = groupsThere.contains(mention.group);
        for (qsizetype i = mention.first; isMet && i < mention.last; ++i)
            isMet = tokens.contains(i);
        for (qsizetype i = mention.first; isMet && i < mention.last; ++i)
            alike.insert(i);
    }
    Shared shared;
    QSet<QString> seen;
    for (const qsizetype i : tokens) {
        const text::Token &token = view.tokens.at(i);
        if (token.kind == text::Token::Kind::Punctuation || token.isFunctionWord
            || seen.contains(token.stem))
            continue;
        seen.insert(token.stem);
        const bool isSame =
            std::binary_search(other.contentStems.cbegin(), other.contentStems.cend(), token.stem);
        if (!isSame && !alike.contains(i))
            continue;
        ++shared.words;
        shared.share += isSame ? 1 : LikeCredit;
    }
    if (!seen.isEmpty())
        shared.share /= static_cast<double>(seen.size());
    return shared;
}

} // namespace parallax::discrepancy
