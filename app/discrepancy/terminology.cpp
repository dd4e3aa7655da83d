// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminology.h"

#include "tokenpairs.h"

#include <algorithm>

namespace parallax::discrepancy {

namespace {

constexpr qsizetype LongestTerm = 4; ///< words of an exchanged phrase

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

/// One side uses one word of a known set, the other side another one and not the same.
QList<Finding> listedFindings(const ViewPair &pair, const TermLists &lists)
{
    QList<Finding> findings;
    for (const QList<QStringList> &referent : lists.referents) {
        TextSpan a;
        TextSpan b;
        bool isCommon = false;
        for (const QStringList &phrase : referent) {
            const TextSpan inA = placeOf(pair.a, phrase);
            const TextSpan inB = placeOf(pair.b, phrase);
            isCommon = isCommon || (!inA.isEmpty() && !inB.isEmpty());
            // The longest phrase is meant: "cargo ship", not "ship".
            if (inA.length() > a.length())
                a = inA;
            if (inB.length() > b.length())
                b = inB;
        }
        if (!a.isEmpty() && !b.isEmpty() && !isCommon)
            findings.append(finding(pair, DiscrepancyKind::Terminology,
                                    Explanation::Code::Terminology, a, b, 0.55));
    }
    return findings;
}

/// Content words of tokens (first, last), with nothing else but function words; empty when a
/// figure, a mark or too much stands there.
TextSpan exchangeable(const ClaimView &view, qsizetype first, qsizetype last)
{
    TextSpan span;
    qsizetype words = 0;
    for (qsizetype i = first; i < last; ++i) {
        const text::Token &token = view.tokens.at(i);
        if (token.kind != text::Token::Kind::Word || ++words > LongestTerm
            || view.isQuoted(token.span))
            return {};
        if (token.isFunctionWord && span.isEmpty())
            continue;
        if (!token.isFunctionWord)
            span = {span.isEmpty() ? token.span.begin : span.begin, token.span.end};
    }
    const bool isName =
        std::any_of(view.claim->names.cbegin(), view.claim->names.cend(),
                    [&span](const NameMention &name) { return name.span.overlap(span) > 0; });
    return isName ? TextSpan{} : span;
}

/// Two different phrases between the same words: "who [residents | activists] blocked the quay".
QList<Finding> exchangedFindings(const ViewPair &pair)
{
    constexpr qsizetype FewestAnchors = 3; // content words in a row around the exchange
    QList<Finding> findings;
    auto common = tokenPairs(pair.a.tokens, {0, pair.a.tokens.size()}, pair.b.tokens,
                             {0, pair.b.tokens.size()});
    common.prepend({-1, -1});
    common.append({pair.a.tokens.size(), pair.b.tokens.size()});
    const auto runFrom = [&](qsizetype k,
                             qsizetype step) { // content words in an unbroken common run
        qsizetype content = 0;
        for (; k > 0 && k + 1 < common.size(); k += step) {
            const auto [i, j] = common.at(k);
            content += pair.a.tokens.at(i).isFunctionWord ? 0 : 1;
            const auto [nextI, nextJ] = common.at(k + step);
            if (nextI - i != step || nextJ - j != step)
                break;
        }
        return content;
    };
    for (qsizetype k = 0; k + 1 < common.size(); ++k) {
        const TextSpan a = exchangeable(pair.a, common.at(k).first + 1, common.at(k + 1).first);
        const TextSpan b = exchangeable(pair.b, common.at(k).second + 1, common.at(k + 1).second);
        if (a.isEmpty() || b.isEmpty() || runFrom(k, -1) + runFrom(k + 1, 1) < FewestAnchors)
            continue;
        findings.append(finding(pair, DiscrepancyKind::Terminology, Explanation::Code::Terminology,
                                a, b, 0.45));
    }
    return findings;
}

} // namespace

QList<Finding> terminologyFindings(const ViewPair &pair, const TermLists &lists)
{
    QList<Finding> findings = listedFindings(pair, lists);
    for (const Finding &exchanged : exchangedFindings(pair)) {
        const bool isKnown =
            std::any_of(findings.cbegin(), findings.cend(), [&exchanged](const Finding &known) {
                return known.a.overlap(exchanged.a) > 0;
            });
        if (!isKnown)
            findings.append(exchanged);
    }
    return findings;
}

} // namespace parallax::discrepancy
