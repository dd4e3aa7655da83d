// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminology.h"

#include "termplaces.h"
#include "tokenpairs.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

struct Use
{
    TextSpan span;
    qsizetype tone = -1;
};

Use longestUse(const ClaimView &view, const QList<TermLists::Term> &terms)
{
    Use use;
    for (const TermLists::Term &term : terms) {
        const TextSpan place = placeOf(view, term);
        if (place.length() > use.span.length())
            use = {place, term.tone};
    }
    return use;
}

/// By set; those that judge are asked for in another way than the others.
struct UseBySet : KeptBy<qsizetype, Use>
{
    using KeptBy::KeptBy;
};

/// The longest term of a set that a claim uses: "cargo ship", not "ship".
Use useOf(const ClaimView &view, const TermLists &lists, qsizetype set)
{
    return view.fact<UseBySet>().of(set, [&] { return longestUse(view, lists.referents.at(set)); });
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

/// The nearest content words on either side.
QStringList wordsAround(const ClaimView &view, const TextSpan &span)
{
    constexpr qsizetype Reach = 5; // content words on each side
    const auto [first, last] = view.tokensIn(span);
    QStringList stems;
    const auto read = [&](qsizetype i, qsizetype &left) {
        const text::Token &token = view.tokens.at(i);
        if (token.kind == text::Token::Kind::Punctuation || token.isFunctionWord)
            return;
        stems.append(token.stem);
        --left;
    };
    for (qsizetype i = first - 1, left = Reach; i >= 0 && left > 0; --i)
        read(i, left);
    for (qsizetype i = last, left = Reach; i < view.tokens.size() && left > 0; ++i)
        read(i, left);
    return stems;
}

qsizetype commonNeighbours(const ViewPair &pair, const TextSpan &a, const TextSpan &b)
{
    QStringList left = wordsAround(pair.a, a);
    left.removeDuplicates();
    const QStringList right = wordsAround(pair.b, b);
    return std::count_if(left.cbegin(), left.cend(),
                         [&right](const QString &stem) { return right.contains(stem); });
}

/// One word stands in the same place as the other, or beside the same words: "the relief fund
/// Safe Harbour", "Safe Harbour, a relief charity".
bool isSamePlace(const ViewPair &pair, const TextSpan &a, const TextSpan &b)
{
    constexpr qsizetype SureNeighbours = 3;
    const qsizetype common = commonNeighbours(pair, a, b);
    const bool areLong =
        pair.a.words(a).contains(u' ') && pair.b.words(b).contains(u' '); // no chance meeting
    return (areLong && common >= SureNeighbours) || (common > 0 && isInPlace(pair, a, b));
}

/// An outlet that uses both words has not chosen between them.
bool knows(const ClaimView &view, const QString &words)
{
    return view.text().contains(words, Qt::CaseInsensitive);
}

Use longestLoadedUse(const ClaimView &view, const QList<TermLists::Term> &terms)
{
    Use plain;
    Use loaded;
    for (const TermLists::Term &term : terms) {
        Use &use = term.tone == 0 ? plain : loaded;
        const TextSpan place = placeOf(view, term);
        if (place.length() > use.span.length())
            use = {place, term.tone};
    }
    return loaded.span.isEmpty() ? plain : loaded;
}

/// The longest judging term of a set, else the longest plain one.
Use loadedUseOf(const ClaimView &view, const TermLists &lists, qsizetype set)
{
    return view.fact<UseBySet>().of(
        set, [&] { return longestLoadedUse(view, lists.referents.at(set)); });
}

/// One side judges what the other one calls by a plain or an opposite name, next to words that both
/// have. The sets are narrow enough that the place in the sentence, which paraphrase turns round,
/// need not agree, and a headline that judges is told, too.
QList<Finding> loadedFindings(const ViewPair &pair, const TermLists &lists)
{
    QList<Finding> findings;
    const QList<qsizetype> &referentsOfB = pair.b.termSets;
    for (const qsizetype index : pair.a.termSets) {
        if (index < lists.firstLoaded
            || !std::binary_search(referentsOfB.cbegin(), referentsOfB.cend(), index))
            continue;
        const Use a = loadedUseOf(pair.a, lists, index);
        const Use b = loadedUseOf(pair.b, lists, index);
        if (a.span.isEmpty() || b.span.isEmpty() || a.tone == b.tone
            || commonNeighbours(pair, a.span, b.span) == 0
            || (knows(pair.a, pair.b.words(b.span)) && knows(pair.b, pair.a.words(a.span))))
            continue;
        findings.append(finding(pair, DiscrepancyKind::Terminology, Explanation::Code::Terminology,
                                a.span, b.span, 0.55));
    }
    return findings;
}

} // namespace

/// One side uses one word of a known set, the other side another one.
QList<Finding> terminologyFindings(const ViewPair &pair, const TermLists &lists)
{
    QList<Finding> findings = loadedFindings(pair, lists);
    if (!findings.isEmpty())
        return findings;
    // A headline takes the shortest word, whatever the text below says.
    const bool isHeadline = pair.a.claim->role == ParagraphRole::Headline;
    if (isHeadline != (pair.b.claim->role == ParagraphRole::Headline))
        return findings;
    const QList<qsizetype> &referentsOfB = pair.b.termSets;
    for (const qsizetype index : pair.a.termSets) {
        if (index >= lists.firstLoaded
            || !std::binary_search(referentsOfB.cbegin(), referentsOfB.cend(), index))
            continue;
        const Use a = useOf(pair.a, lists, index);
        const Use b = useOf(pair.b, lists, index);
        if (a.span.isEmpty() || b.span.isEmpty() || a.tone == b.tone
            || !isSamePlace(pair, a.span, b.span)
            || (knows(pair.a, pair.b.words(b.span)) && knows(pair.b, pair.a.words(a.span))))
            continue;
        findings.append(finding(pair, DiscrepancyKind::Terminology, Explanation::Code::Terminology,
                                a.span, b.span, 0.6));
    }
    return findings;
}

} // namespace parallax::discrepancy
