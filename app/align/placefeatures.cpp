// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LatestIndex = 6;
constexpr qsizetype LatestLaterIndex = 12;

bool isHeadline(const Claim &claim)
{
    return claim.role == ParagraphRole::Headline;
}

} // namespace

void addPlaceFeatures(FeatureTable &table, const FeatureInput &input)
{
    const EventTerms &terms = input.terms;
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs, value);
    };
    add(u"place.later"_s,
        [&](const ClaimPair &p) { return std::max(terms.at(p.a).place, terms.at(p.b).place); });
    add(u"place.difference"_s,
        [&](const ClaimPair &p) { return std::abs(terms.at(p.a).place - terms.at(p.b).place); });
    add(u"place.firstIndex"_s, [&](const ClaimPair &p) {
        return std::min({terms.at(p.a).index, terms.at(p.b).index, LatestIndex});
    });
    add(u"place.laterIndex"_s, [&](const ClaimPair &p) {
        return std::min(std::max(terms.at(p.a).index, terms.at(p.b).index), LatestLaterIndex);
    });
    add(u"place.bothIndexes"_s, [&](const ClaimPair &p) {
        return std::min(terms.at(p.a).index, LatestIndex)
            + std::min(terms.at(p.b).index, LatestIndex);
    });
    add(u"place.earlier"_s,
        [&](const ClaimPair &p) { return std::min(terms.at(p.a).place, terms.at(p.b).place); });
    add(u"place.product"_s,
        [&](const ClaimPair &p) { return terms.at(p.a).place * terms.at(p.b).place; });
    const auto claimsOf = [&](qsizetype claim) {
        const auto [first, last] = terms.rangeOf(terms.at(claim).article);
        return last - first;
    };
    add(u"place.shorterArticle"_s,
        [&](const ClaimPair &p) { return std::min(claimsOf(p.a), claimsOf(p.b)); });
    add(u"place.longerArticle"_s,
        [&](const ClaimPair &p) { return std::max(claimsOf(p.a), claimsOf(p.b)); });
    add(u"place.oneHeadline"_s, [&](const ClaimPair &p) {
        return isHeadline(input.claims.at(p.a)) != isHeadline(input.claims.at(p.b)) ? 1 : 0;
    });
    add(u"place.twoHeadlines"_s, [&](const ClaimPair &p) {
        return isHeadline(input.claims.at(p.a)) && isHeadline(input.claims.at(p.b)) ? 1 : 0;
    });
    add(u"place.leads"_s, [&](const ClaimPair &p) {
        return (terms.at(p.a).index <= 1 ? 1 : 0) + (terms.at(p.b).index <= 1 ? 1 : 0);
    });
}

} // namespace parallax::align
