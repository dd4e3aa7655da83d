// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"

#include <QSet>

namespace parallax {

namespace {

/// A claim is told in shared copy when this share of its words is: a clause put before agency text
/// or a name written out leaves it agency text.
constexpr double CopiedShare = 0.6;

/// The one with this id, or null. Ids are "c1", "c2", … in the order of the list wherever the
/// analysis gave them: looked at first is the place that the number names.
template <typename T, typename Id>
const T *withId(const QList<T> &list, const Id &id, Id T::*member)
{
    bool isNumber = false;
    const qsizetype place = QStringView(id.value).mid(1).toLongLong(&isNumber) - 1;
    if (isNumber && place >= 0 && place < list.size() && list.at(place).*member == id) {
        return &list.at(place);
    }
    const auto found = std::ranges::find(list, id, member);
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

const Claim *Comparison::claim(const ClaimId &id) const
{
    return withId(claims, id, &Claim::id);
}

const ClaimGroup *Comparison::group(const GroupId &id) const
{
    return withId(alignment.groups, id, &ClaimGroup::id);
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

QList<qsizetype> Comparison::copyOf(const Claim &claim) const
{
    QList<qsizetype> found;
    for (qsizetype run = 0; run < sharedCopy.runs.size(); ++run) {
        const SharedRun &one = sharedCopy.runs.at(run);
        qsizetype covered = 0;
        for (const CopyPlace &place : one.places) {
            if (place.article == claim.article)
                covered += place.span.overlap(claim.span);
        }
        if (one.kind == SharedRun::Kind::Copy && covered > 0
            && double(covered) >= CopiedShare * double(claim.span.length()))
            found.append(run);
    }
    return found;
}

qsizetype Comparison::independentTellings(const ClaimGroup &group) const
{
    // Articles that meet in a run become one teller; a run may be met by way of several claims.
    QHash<qsizetype, qsizetype> tellerOf;
    QHash<qsizetype, qsizetype> tellerOfRun;
    for (const ClaimId &id : group.claims) {
        const Claim *const told = claim(id);
        if (told == nullptr)
            continue;
        qsizetype teller = tellerOf.value(told->article, told->article);
        tellerOf.insert(told->article, teller);
        for (const qsizetype run : copyOf(*told)) {
            const qsizetype other = tellerOfRun.value(run, teller);
            for (qsizetype &known : tellerOf)
                known = known == other ? teller : known;
            for (qsizetype &known : tellerOfRun)
                known = known == other ? teller : known;
            tellerOfRun.insert(run, teller);
        }
    }
    return QSet<qsizetype>(tellerOf.cbegin(), tellerOf.cend()).size();
}

const ClaimHistory *Comparison::historyOf(const GroupId &group) const
{
    return withId(propagation, group, &ClaimHistory::group);
}

QList<PlacedDecision> Comparison::decisionsOn(const ClaimGroup &group) const
{
    QList<PlacedDecision> found;
    for (const PlacedDecision &one : decisions) {
        const bool concerns =
            std::ranges::any_of(one.places, [&group](const QList<DecidedPlace> &part) {
                return std::ranges::any_of(part, [&group](const DecidedPlace &place) {
                    return group.claims.contains(place.claim);
                });
            });
        if (concerns && !one.isOvertaken && verdict(one.decision.act) != Verdict::Level) {
            found.append(one);
        }
    }
    return found;
}

QList<Disagreement> Comparison::disagreementsOn(const ClaimGroup &group) const
{
    QList<Disagreement> found;
    std::ranges::copy_if(disagreements, std::back_inserter(found),
                         [&group](const Disagreement &one) {
                             return group.claims.contains(one.a) || group.claims.contains(one.b);
                         });
    return found;
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
