// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestRun = 12;
/// A clause with less than this much rarity in common says little however alike it is.
constexpr double FullClauseRarity = 6;

/// Length of the longest run of words that both claims hold in the same order without a gap.
qsizetype longestRun(const ClaimTerms &a, const ClaimTerms &b)
{
    qsizetype longest = 0;
    QList<qsizetype> row(b.words.size() + 1, 0);
    for (const ClaimWord &word : a.words) {
        for (qsizetype j = b.words.size(); j > 0; --j) {
            row[j] = b.words.at(j - 1).term == word.term ? row.at(j - 1) + 1 : 0;
            longest = std::max(longest, row.at(j));
        }
    }
    return std::min(longest, LongestRun);
}

/// Cosine of the best two clauses, less where little is shared.
double bestClauses(const EventTerms &terms, const ClaimTerms &a, const ClaimTerms &b)
{
    double best = 0;
    for (const QList<int> &left : a.clauses) {
        const double leftWeight = terms.totalRarity(left);
        for (const QList<int> &right : b.clauses) {
            const double common = terms.sharedRarity(left, right);
            const double weights = std::sqrt(leftWeight * terms.totalRarity(right));
            if (weights > 0)
                best = std::max(
                    best, common / weights * std::sqrt(std::min(1.0, common / FullClauseRarity)));
        }
    }
    return best;
}

/// Rarity of the shared terms, rarest first: \a rank 0 is the rarest.
double sharedRarityAt(const EventTerms &terms, const QList<int> &common, qsizetype rank)
{
    QList<double> rarities;
    for (const int term : common)
        rarities.append(terms.rarity(term));
    std::sort(rarities.begin(), rarities.end(), std::greater<>());
    return rank < rarities.size() ? rarities.at(rank) : 0;
}

} // namespace

void addWordFeatures(FeatureTable &table, const FeatureInput &input)
{
    const EventTerms &terms = input.terms;
    const Similarities &similar = input.similar;
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs, value);
    };
    add(u"words.cosine"_s, [&](const ClaimPair &p) { return similar.words(p.a, p.b); });
    add(u"letters.cosine"_s, [&](const ClaimPair &p) { return similar.grams(p.a, p.b); });
    add(u"words.latent"_s, [&](const ClaimPair &p) { return similar.latent(p.a, p.b); });
    add(u"words.fused"_s, [&](const ClaimPair &p) { return similar.fused(p.a, p.b); });
    add(u"words.coverMost"_s, [&](const ClaimPair &p) {
        return std::max(similar.cover(p.a, p.b), similar.cover(p.b, p.a));
    });
    add(u"words.coverLeast"_s, [&](const ClaimPair &p) {
        return std::min(similar.cover(p.a, p.b), similar.cover(p.b, p.a));
    });
    add(u"words.sharedRarity"_s, [&](const ClaimPair &p) {
        return terms.sharedRarity(terms.at(p.a).terms, terms.at(p.b).terms);
    });
    add(u"words.rarest"_s, [&](const ClaimPair &p) {
        return sharedRarityAt(terms, shared(terms.at(p.a).terms, terms.at(p.b).terms), 0);
    });
    add(u"words.thirdRarest"_s, [&](const ClaimPair &p) {
        return sharedRarityAt(terms, shared(terms.at(p.a).terms, terms.at(p.b).terms), 2);
    });
    add(u"words.run"_s,
        [&](const ClaimPair &p) { return longestRun(terms.at(p.a), terms.at(p.b)); });
    add(u"words.clauses"_s,
        [&](const ClaimPair &p) { return bestClauses(terms, terms.at(p.a), terms.at(p.b)); });
    add(u"words.lengthDifference"_s, [&](const ClaimPair &p) {
        const auto a = static_cast<double>(terms.at(p.a).words.size());
        const auto b = static_cast<double>(terms.at(p.b).words.size());
        return std::abs(a - b) / std::max(1.0, a + b);
    });
    add(u"words.shorter"_s, [&](const ClaimPair &p) {
        return std::min<qsizetype>({terms.at(p.a).terms.size(), terms.at(p.b).terms.size(), 12});
    });
}

} // namespace parallax::align
