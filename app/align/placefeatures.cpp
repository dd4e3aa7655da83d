// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LatestIndex = 6;

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
