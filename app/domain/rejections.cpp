// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rejections.h"

#include <algorithm>

namespace parallax {
namespace {

/// Whether the part holds a claim of the group.
bool touches(const QList<DecidedPlace> &part, const ClaimGroup &group)
{
    return std::ranges::any_of(
        part, [&group](const DecidedPlace &place) { return group.claims.contains(place.claim); });
}

bool stands(const QList<DecidedPlace> &part, qsizetype article, const ClaimGroup &group)
{
    return std::ranges::any_of(part, [&](const DecidedPlace &place) {
        return place.article == article && !place.claim.isEmpty()
            && !group.claims.contains(place.claim);
    });
}

bool sets(const PlacedDecision &placed, qsizetype article, const ClaimGroup &group)
{
    for (qsizetype one = 0; one < placed.places.size(); ++one) {
        for (qsizetype other = 0; other < placed.places.size(); ++other) {
            if (one != other && touches(placed.places.at(one), group)
                && stands(placed.places.at(other), article, group)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

QStringList rejectedBy(const Comparison &comparison, const ClaimGroup &group, qsizetype article)
{
    const bool isTold = std::ranges::any_of(group.claims, [&](const ClaimId &id) {
        const Claim *claim = comparison.claim(id);
        return claim != nullptr && claim->article == article;
    });
    QStringList authors;
    if (isTold) {
        return authors;
    }
    for (const PlacedDecision &placed : comparison.decisions) {
        const bool isContradicted =
            std::ranges::any_of(comparison.disagreements, [&placed](const Disagreement &one) {
                return one.different == placed.decision.id;
            });
        if (!placed.isOvertaken && !isContradicted
            && verdict(placed.decision.act) == Verdict::Different && sets(placed, article, group)
            && !authors.contains(placed.decision.author)) {
            authors.append(placed.decision.author);
        }
    }
    authors.sort();
    return authors;
}

} // namespace parallax
