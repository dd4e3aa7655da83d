// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestRun = 8;

/// Longest run of words that both claims hold, at least one side between quotation marks.
qsizetype quotedRun(const ClaimTerms &a, const ClaimTerms &b)
{
    if (a.quotedShare <= 0 && b.quotedShare <= 0)
        return 0;
    qsizetype longest = 0;
    QList<qsizetype> row(b.words.size() + 1, 0);
    for (const ClaimWord &word : a.words) {
        for (qsizetype j = b.words.size(); j > 0; --j) {
            const ClaimWord &other = b.words.at(j - 1);
            const bool isCommon = other.term == word.term && (other.isQuoted || word.isQuoted);
            row[j] = isCommon ? row.at(j - 1) + 1 : 0;
            longest = std::max(longest, row.at(j));
        }
    }
    return std::min(longest, LongestRun);
}

/// Share of the rarity of one claim's quoted words that the other claim holds anywhere.
double quotedCover(const EventTerms &terms, const ClaimTerms &quoting, const ClaimTerms &other)
{
    const double total = terms.totalRarity(quoting.quotedTerms);
    return total > 0 ? terms.sharedRarity(quoting.quotedTerms, other.terms) / total : 0;
}

/// The same, both sides between quotation marks, by the smaller side.
double quotedOverlap(const EventTerms &terms, const ClaimTerms &a, const ClaimTerms &b)
{
    const double smaller =
        std::min(terms.totalRarity(a.quotedTerms), terms.totalRarity(b.quotedTerms));
    return smaller > 0 ? terms.sharedRarity(a.quotedTerms, b.quotedTerms) / smaller : 0;
}

} // namespace

void addQuotationFeatures(FeatureTable &table, const FeatureInput &input)
{
    const EventTerms &terms = input.terms;
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs, value);
    };
    add(u"quotation.run"_s,
        [&](const ClaimPair &p) { return quotedRun(terms.at(p.a), terms.at(p.b)); });
    add(u"quotation.overlap"_s,
        [&](const ClaimPair &p) { return quotedOverlap(terms, terms.at(p.a), terms.at(p.b)); });
    add(u"quotation.coverMost"_s, [&](const ClaimPair &p) {
        return std::max(quotedCover(terms, terms.at(p.a), terms.at(p.b)),
                        quotedCover(terms, terms.at(p.b), terms.at(p.a)));
    });
    add(u"quotation.shareLeast"_s, [&](const ClaimPair &p) {
        return std::min(terms.at(p.a).quotedShare, terms.at(p.b).quotedShare);
    });
    add(u"quotation.shareMost"_s, [&](const ClaimPair &p) {
        return std::max(terms.at(p.a).quotedShare, terms.at(p.b).quotedShare);
    });
    // Both quote and nothing is common: two different utterances.
    add(u"quotation.otherUtterance"_s, [&](const ClaimPair &p) {
        const ClaimTerms &a = terms.at(p.a);
        const ClaimTerms &b = terms.at(p.b);
        return !a.quotedTerms.isEmpty() && !b.quotedTerms.isEmpty()
                && shared(a.quotedTerms, b.quotedTerms).isEmpty()
            ? 1
            : 0;
    });
}

} // namespace parallax::align
