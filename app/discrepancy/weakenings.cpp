// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weakenings.h"

#include <algorithm>
#include <optional>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPhrase = 4; ///< words of a weakening

struct Headlined
{
    explicit Headlined(const ClaimView &view)
    {
        constexpr qsizetype FewestWords = 4;
        qsizetype words = 0;
        qsizetype capitals = 0;
        for (const text::Token &token : view.tokens) {
            if (!isContentWord(token))
                continue;
            ++words;
            capitals += token.span.in(view.text()).front().isUpper() ? 1 : 0;
        }
        isHeadline = view.claim->role == ParagraphRole::Headline
            || (words >= FewestWords && capitals == words
                && view.tokens.constLast().kind != text::Token::Kind::Punctuation);
    }

    bool isHeadline = false;
};

std::optional<Weakening> weakeningAt(const ClaimView &view, qsizetype i)
{
    const QHash<QString, QString> &phrases = view.lexicon.table(u"weakenings"_s);
    QString phrase;
    std::optional<Weakening> found;
    for (qsizetype k = i; k < view.tokens.size() && k < i + LongestPhrase; ++k) {
        phrase += (k == i ? QString() : u" "_s) + view.tokens.at(k).folded;
        if (const auto level = phrases.constFind(phrase); level != phrases.constEnd())
            found = {i, k + 1, *level};
    }
    // Headlines say "Roe to run" for "Roe will run".
    const bool isAfterName = i > 0 && view.tokens.at(i).folded == "to"_L1 && isHeadline(view)
        && std::any_of(view.claim->names.cbegin(), view.claim->names.cend(),
                       [&](const NameMention &name) {
                           return name.span.end == view.tokens.at(i - 1).span.end;
                       });
    const bool isOpening = isAfterName
        && std::none_of(view.tokens.cbegin(), view.tokens.cbegin() + i,
                        [&view](const text::Token &token) {
                            return isContentWord(token)
                                && token.span.in(view.text()).front().isLower();
                        });
    if (!found && isOpening)
        found = {i, i + 1, u"awaited"_s};
    const bool isMonth = found && view.tokens.at(i).folded == "may"_L1 && i > 0
        && view.tokens.at(i).span.in(view.text()).front().isUpper();
    return isMonth ? std::nullopt : found;
}

} // namespace

Weakenings::Weakenings(const ClaimView &view)
    : isAt(view.tokens.size(), false)
{
    for (qsizetype i = 0; i < view.tokens.size(); ++i) {
        if (const auto weakening = weakeningAt(view, i)) {
            isAt[i] = true;
            all.append(*weakening);
        }
    }
}

const Weakenings &weakenings(const ClaimView &view)
{
    return view.fact<Weakenings>();
}

bool isHeadline(const ClaimView &view)
{
    return view.fact<Headlined>().isHeadline;
}

} // namespace parallax::discrepancy
