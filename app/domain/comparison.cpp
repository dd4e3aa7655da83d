// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"

#include <QSet>

namespace parallax {

const Claim *Comparison::claim(const ClaimId &id) const
{
    const auto found = std::ranges::find(claims, id, &Claim::id);
    return found == claims.cend() ? nullptr : &*found;
}

const ClaimGroup *Comparison::group(const GroupId &id) const
{
    const auto found = std::ranges::find(alignment.groups, id, &ClaimGroup::id);
    return found == alignment.groups.cend() ? nullptr : &*found;
}

const ClaimGroup *Comparison::groupOf(const ClaimId &id) const
{
    const auto found = std::ranges::find_if(
        alignment.groups, [&id](const ClaimGroup &group) { return group.claims.contains(id); });
    return found == alignment.groups.cend() ? nullptr : &*found;
}

qsizetype Comparison::outletCount(const ClaimGroup &group) const
{
    QSet<qsizetype> seen;
    for (const ClaimId &id : group.claims) {
        if (const Claim *found = claim(id)) {
            seen.insert(found->article);
        }
    }
    return seen.size();
}

qsizetype Comparison::distinctDiscrepancyCount() const
{
    return std::ranges::count_if(discrepancies,
                                 [](const Discrepancy &one) { return !one.repeats.has_value(); });
}

QString Comparison::text(const Claim &claim) const
{
    return claim.span.in(articles.at(claim.article).article.text).toString();
}

} // namespace parallax
