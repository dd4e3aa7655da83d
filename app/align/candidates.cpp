// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>

namespace parallax::align {

namespace {

/// Of the links made by hand 98 in 100 are among these (README.md).
constexpr qsizetype PartnersOfClaim = 20;
/// Below this the two claims share next to nothing.
constexpr float LowestLikeness = 0.02F;

} // namespace

QList<ClaimPair> candidatePairs(const EventTerms &terms, const Similarities &similar)
{
    QList<ClaimPair> pairs;
    QList<qsizetype> partners;
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        for (qsizetype article = 0; article < terms.articleCount(); ++article) {
            if (article == terms.at(claim).article)
                continue;
            partners.clear();
            const auto [first, last] = terms.rangeOf(article);
            for (qsizetype other = first; other < last; ++other) {
                if (similar.fused(other, claim) >= LowestLikeness)
                    partners.append(other);
            }
            const auto best = partners.begin() + std::min(PartnersOfClaim, partners.size());
            std::partial_sort(partners.begin(), best, partners.end(),
                              [&](qsizetype left, qsizetype right) {
                                  const float l = similar.fused(left, claim);
                                  const float r = similar.fused(right, claim);
                                  return l != r ? l > r : left < right;
                              });
            std::for_each(partners.begin(), best, [&](qsizetype other) {
                pairs.append({std::min(claim, other), std::max(claim, other)});
            });
        }
    }
    const auto isBefore = [](const ClaimPair &left, const ClaimPair &right) {
        return left.a != right.a ? left.a < right.a : left.b < right.b;
    };
    std::sort(pairs.begin(), pairs.end(), isBefore);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

FeatureTable pairFeatures(const FeatureInput &input)
{
    FeatureTable table;
    addWordFeatures(table, input);
    addRivalFeatures(table, input);
    addContextFeatures(table, input);
    addPlaceFeatures(table, input);
    addQuotationFeatures(table, input);
    addDetailFeatures(table, input);
    return table;
}

} // namespace parallax::align
