// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule.h"

#include <algorithm>
#include <array>

namespace parallax::workspace {
namespace {

using namespace std::chrono_literals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// How often an article of an age is looked at. Set by hand: most edits of news articles happen
/// within hours of publication, few after a week.
struct Band
{
    seconds olderThan;
    seconds interval;
};

constexpr seconds day = 24h;
constexpr std::array bands{
    Band{30 * day, 7 * day}, Band{7 * day, day}, Band{3 * day, 6h},
    Band{day, 2h},           Band{6h, 30min},    Band{seconds::zero(), 15min},
};
/// Shorter pauses ask more of a server than they tell.
constexpr seconds shortestInterval = 10min;
/// What changed is looked at again after this part of the time since: edits come in bursts.
constexpr int partOfTimeSinceChange = 4;
constexpr seconds longestBackOff = day;
/// Doublings after which every pause is beyond the longest one.
constexpr int mostDoublings = 10;

constexpr seconds shortestFeedInterval = 15min;
constexpr seconds longestFeedInterval = 6h;

seconds between(const QDateTime &from, const QDateTime &to)
{
    return seconds(std::max<qint64>(0, from.secsTo(to)));
}

seconds backedOff(seconds normal, int failures)
{
    const seconds doubled = normal * (1 << std::clamp(failures, 0, mostDoublings));
    return std::min(doubled, std::max(longestBackOff, normal));
}

QDateTime after(const QDateTime &look, seconds pause, const std::optional<QDateTime> &notBefore)
{
    const QDateTime next = look.addSecs(pause.count());
    return notBefore ? std::max(next, *notBefore) : next;
}

} // namespace

LookHistory
lookHistory(const Tracking &tracking, const ArticleRecord &record, const ArticleLooks &looks)
{
    LookHistory history;
    history.begin = tracking.since;
    history.every = tracking.every;
    history.isPaused = tracking.isPaused;
    history.lastLook = looks.lastGood;
    if (!record.revisions.isEmpty()) {
        const Revision &first = record.revisions.first();
        // An outlet's clock may be wrong, but nobody saw the article before it was there.
        history.begin = std::min(first.claimed.value_or(first.fetched), first.fetched);
        for (const Revision &revision : record.revisions) {
            if (revision.kind == RevisionKind::Update) {
                history.lastChange = revision.fetched;
            }
        }
    }
    if (const FailedLook *failure = looks.standingFailure()) {
        history.lastLook = failure->last;
        history.notBefore = failure->notBefore;
        for (const FailedLook &look : looks.failed) {
            history.failures += !looks.lastGood || look.last > *looks.lastGood ? look.count : 0;
        }
    }
    return history;
}

seconds interval(const LookHistory &history, const QDateTime &at)
{
    if (history.every) {
        return std::max<seconds>(*history.every, minutes(1));
    }
    const seconds age = between(history.begin, at);
    seconds pause = bands.front().interval;
    for (const Band &band : bands) {
        if (age >= band.olderThan) {
            pause = band.interval;
            break;
        }
    }
    if (history.lastChange) {
        pause = std::min(pause, between(*history.lastChange, at) / partOfTimeSinceChange);
    }
    return std::max(pause, shortestInterval);
}

std::optional<QDateTime> nextLook(const LookHistory &history)
{
    if (history.isPaused) {
        return std::nullopt;
    }
    if (!history.lastLook) {
        return history.begin;
    }
    const seconds pause = backedOff(interval(history, *history.lastLook), history.failures);
    return after(*history.lastLook, pause, history.notBefore);
}

QDateTime nextLook(const WatchedFeed &feed, const FeedState &state)
{
    if (!state.lastLook) {
        return feed.since;
    }
    const seconds sinceChange = between(state.lastChange.value_or(feed.since), *state.lastLook);
    const seconds normal =
        std::clamp(sinceChange / partOfTimeSinceChange, shortestFeedInterval, longestFeedInterval);
    return after(*state.lastLook, backedOff(normal, state.failures), state.notBefore);
}

seconds UnseenGap::length() const
{
    return between(from, to);
}

std::optional<UnseenGap> unseenGap(const std::optional<QDateTime> &from, const QDateTime &to)
{
    if (!from || !from->isValid() || *from >= to) {
        return std::nullopt;
    }
    return UnseenGap{*from, to};
}

} // namespace parallax::workspace
