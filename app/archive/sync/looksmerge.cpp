// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looksmerge.h"

#include <app/archive/trackingjson.h>

#include <algorithm>
#include <tuple>

namespace parallax::archive::sync {
namespace {

bool isSameEntry(const Look &one, const Look &two)
{
    return one.revision == two.revision && one.place == two.place && one.isLive == two.isLive
        && one.origin == two.origin && (one.isLive || one.captureHash == two.captureHash);
}

bool isSameEntry(const FailedLook &one, const FailedLook &two)
{
    return one.place == two.place && one.state == two.state && one.status == two.status
        && one.first == two.first;
}

template <typename Entry>
const Entry *entryLike(const QList<Entry> &entries, const Entry &wanted)
{
    const auto found = std::ranges::find_if(
        entries, [&wanted](const Entry &entry) { return isSameEntry(entry, wanted); });
    return found == entries.cend() ? nullptr : &*found;
}

/// How often, when a part of both was counted before they parted.
template <typename Entry>
int countOf(const Entry *base, const Entry &one, const Entry &two)
{
    if (base != nullptr) {
        return std::max({one.count, two.count, one.count + two.count - base->count});
    }
    const bool areApart = one.last < two.first || two.last < one.first;
    return areApart ? one.count + two.count : std::max(one.count, two.count);
}

template <typename Entry>
Entry mergedEntry(const Entry *base, const Entry &one, const Entry &two)
{
    // What the later one says besides its times stands.
    const bool isTwoLater = one.last < two.last;
    Entry entry = isTwoLater ? two : one;
    entry.first = std::min(one.first, two.first);
    entry.last = std::max(one.last, two.last);
    entry.count = one == two ? one.count : countOf(base, one, two);
    return entry;
}

template <typename Entry>
QList<Entry>
mergedEntries(const QList<Entry> &base, const QList<Entry> &one, const QList<Entry> &two)
{
    QList<Entry> merged;
    for (const Entry &entry : one) {
        const Entry *other = entryLike(two, entry);
        merged.append(other != nullptr ? mergedEntry(entryLike(base, entry), entry, *other)
                                       : entry);
    }
    for (const Entry &entry : two) {
        if (entryLike(one, entry) == nullptr) {
            merged.append(entry);
        }
    }
    return merged;
}

template <typename Later>
const Later &laterState(const Later &one, const Later &two)
{
    if (one.lastLook != two.lastLook) {
        return one.lastLook < two.lastLook ? two : one;
    }
    return toBytes(one) < toBytes(two) ? two : one;
}

FeedOffer mergedOffer(const FeedOffer *base, const FeedOffer &one, const FeedOffer &two)
{
    FeedOffer offer = one.firstSeen <= two.firstSeen ? one : two;
    if (one.answer == two.answer) {
        return offer;
    }
    const FeedOffer::Answer before = base != nullptr ? base->answer : FeedOffer::Answer::Open;
    if (one.answer == before || two.answer == before) {
        offer.answer = one.answer == before ? two.answer : one.answer;
    } else {
        // One took it, the other did not: it is in the event.
        offer.answer = FeedOffer::Answer::Added;
    }
    return offer;
}

const FeedOffer *offerOf(const FeedState &state, const QString &entryId)
{
    const auto found = std::ranges::find(state.offers, entryId, &FeedOffer::entryId);
    return found == state.offers.cend() ? nullptr : &*found;
}

} // namespace

Looks mergedLooks(const Looks &base, const Looks &one, const Looks &two)
{
    Looks merged;
    merged.entries = mergedEntries(base.entries, one.entries, two.entries);
    std::ranges::sort(merged.entries, [](const Look &left, const Look &right) {
        return std::tie(left.first, left.revision.value, left.place, left.captureHash)
            < std::tie(right.first, right.revision.value, right.place, right.captureHash);
    });
    merged.failed = mergedEntries(base.failed, one.failed, two.failed);
    std::ranges::sort(merged.failed, [](const FailedLook &left, const FailedLook &right) {
        return std::tuple(left.last, left.first, left.place.toString(), left.status)
            < std::tuple(right.last, right.first, right.place.toString(), right.status);
    });
    if (merged.failed.size() > mostFailedLooks) {
        merged.failed.remove(0, merged.failed.size() - mostFailedLooks);
    }
    const auto lastOne = one.lastAt(one.newest.revision);
    const auto lastTwo = two.lastAt(two.newest.revision);
    const bool isTwoNewer =
        one.newest.revision.isEmpty() || (lastTwo && (!lastOne || *lastOne < *lastTwo));
    merged.newest = isTwoNewer && !two.newest.revision.isEmpty() ? two.newest : one.newest;
    return merged;
}

FeedState mergedFeedState(const FeedState &base, const FeedState &one, const FeedState &two)
{
    FeedState merged = laterState(one, two);
    merged.lastGood = std::max(one.lastGood, two.lastGood);
    merged.lastChange = std::max(one.lastChange, two.lastChange);
    merged.offers.clear();
    for (const FeedOffer &offer : one.offers) {
        const FeedOffer *other = offerOf(two, offer.entryId);
        merged.offers.append(
            other != nullptr ? mergedOffer(offerOf(base, offer.entryId), offer, *other) : offer);
    }
    for (const FeedOffer &offer : two.offers) {
        if (offerOf(one, offer.entryId) == nullptr) {
            merged.offers.append(offer);
        }
    }
    std::ranges::sort(merged.offers, [](const FeedOffer &left, const FeedOffer &right) {
        return std::tie(left.firstSeen, left.entryId) < std::tie(right.firstSeen, right.entryId);
    });
    if (merged.offers.size() > mostOffers) {
        merged.offers.remove(0, merged.offers.size() - mostOffers);
    }
    return merged;
}

} // namespace parallax::archive::sync
