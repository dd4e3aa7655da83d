// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "termplaces.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// The word of a list, or its plural.
bool isWord(const QString &folded, const QString &listed, bool mayBePlural)
{
    if (!folded.startsWith(listed))
        return false;
    const QStringView ending = QStringView(folded).sliced(listed.size());
    return ending.isEmpty() || (mayBePlural && (ending == u's' || ending == u"es"));
}

} // namespace

TextSpan placeOf(const ClaimView &view, const TermLists::Term &term)
{
    const QStringList &phrase = term.words;
    for (qsizetype i = 0; i + phrase.size() <= view.tokens.size(); ++i) {
        qsizetype k = 0;
        while (k < phrase.size()
               && isWord(view.tokens.at(i + k).folded, phrase.at(k),
                         term.hasPlural && k + 1 == phrase.size()))
            ++k;
        if (k == phrase.size() && !view.isQuoted(view.tokens.at(i).span))
            return {view.tokens.at(i).span.begin, view.tokens.at(i + k - 1).span.end};
    }
    return {};
}

QList<qsizetype> setsIn(const ClaimView &view, const QHash<QString, QList<qsizetype>> &byWord)
{
    QList<qsizetype> sets;
    for (const text::Token &token : view.tokens) {
        const auto known = byWord.constFind(token.folded);
        if (known != byWord.cend())
            sets += *known;
    }
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    return sets;
}

} // namespace parallax::discrepancy
