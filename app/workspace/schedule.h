// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revision.h>
#include <app/domain/tracking.h>

#include <chrono>
#include <optional>

namespace parallax::workspace {

/// What the time of the next look at an article depends on. Times are UTC.
struct LookHistory
{
    QDateTime begin; ///< published as the outlet says, else first seen: the article's age counts
    std::optional<QDateTime> lastLook; ///< whatever it found
    std::optional<QDateTime> lastChange; ///< when its newest text was first seen; none: the first
    int failures = 0; ///< looks in a row that did not show the article
    std::optional<QDateTime> notBefore; ///< the server asked not to come back earlier
    std::optional<std::chrono::minutes> every; ///< the reader's own interval
    bool isPaused = false;
};

[[nodiscard]] LookHistory
lookHistory(const Tracking &tracking, const ArticleRecord &record, const ArticleLooks &looks);

/// The pause after a look at \a at when all is well: grows with the article's age, is at most a
/// quarter of the time since its last change, and never below the shortest one. Pure, as all here.
[[nodiscard]] std::chrono::seconds interval(const LookHistory &history, const QDateTime &at);

/// When the article is due: at once (its begin) when it was never looked at, not at all when it is
/// paused. Failures double the pause up to a day, or up to the usual pause where that is longer.
[[nodiscard]] std::optional<QDateTime> nextLook(const LookHistory &history);

/// The same for a feed: the pause is a quarter of the time since its last new entry, within bounds.
[[nodiscard]] QDateTime nextLook(const WatchedFeed &feed, const FeedState &state);

/// A time in which nobody looked: a change that was undone in it left no trace here.
struct UnseenGap
{
    QDateTime from; ///< UTC: the look before that showed the article
    QDateTime to; ///< UTC: the look after
    [[nodiscard]] std::chrono::seconds length() const;
    friend bool operator==(const UnseenGap &, const UnseenGap &) = default;
};

/// Nothing when there was no look before, or not before \a to.
[[nodiscard]] std::optional<UnseenGap> unseenGap(const std::optional<QDateTime> &from,
                                                 const QDateTime &to);

} // namespace parallax::workspace
