// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminology.h"

#include "tokenpairs.h"

#include <algorithm>

namespace parallax::discrepancy {

namespace {

/// First place of a phrase among the folded words, or an empty span.
TextSpan placeOf(const ClaimView &view, const QStringList &phrase)
{
    for (qsizetype i = 0; i + phrase.size() <= view.tokens.size(); ++i) {
        qsizetype k = 0;
        while (k < phrase.size() && view.tokens.at(i + k).folded == phrase.at(k))
            ++k;
        if (k == phrase.size())
            return {view.tokens.at(i).span.begin, view.tokens.at(i + k - 1).span.end};
    }
    return {};
}

struct Use
{
    TextSpan span;
    qsizetype tone = -1;
};

/// The longest term of a set that a claim uses: "cargo ship", not "ship".
Use useOf(const ClaimView &view, const QList<TermLists::Term> &terms)
{
    Use use;
    for (const TermLists::Term &term : terms) {
        const TextSpan place = placeOf(view, term.words);
        if (place.length() > use.span.length())
            use = {place, term.tone};
    }
    return use;
}

/// True when both words stand in the same place of what the claims have in common: hardly any
/// shared content word stands before the one and behind the other.
bool isInPlace(const ViewPair &pair, const TextSpan &a, const TextSpan &b)
{
    constexpr int LeastAgreeing = 3; // shared words in place for one that is not
    int agreeing = 0;
    int crossing = 0;
    for (const auto &[i, j] : tokenPairs(pair.a.tokens, {0, pair.a.tokens.size()}, pair.b.tokens,
                                         {0, pair.b.tokens.size()})) {
        const text::Token &left = pair.a.tokens.at(i);
        if (left.isFunctionWord)
            continue;
        const bool isCrossing =
            (left.span.begin < a.begin) != (pair.b.tokens.at(j).span.begin < b.begin);
        (isCrossing ? crossing : agreeing) += 1;
    }
    return agreeing > 0 && agreeing >= LeastAgreeing * crossing;
}

/// An outlet that uses both words has not chosen between them.
bool knows(const ClaimView &view, const QString &words)
{
    return view.text().contains(words, Qt::CaseInsensitive);
}

} // namespace

/// One side uses one word of a known set, the other side another one.
QList<Finding> terminologyFindings(const ViewPair &pair, const TermLists &lists)
{
    QList<Finding> findings;
    for (const QList<TermLists::Term> &referent : lists.referents) {
        const Use a = useOf(pair.a, referent);
        const Use b = useOf(pair.b, referent);
        if (a.span.isEmpty() || b.span.isEmpty() || a.tone == b.tone
            || !isInPlace(pair, a.span, b.span)
            || (knows(pair.a, pair.b.words(b.span)) && knows(pair.b, pair.a.words(a.span))))
            continue;
        findings.append(finding(pair, DiscrepancyKind::Terminology, Explanation::Code::Terminology,
                                a.span, b.span, 0.6));
    }
    return findings;
}

} // namespace parallax::discrepancy
