// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changesummary.h"
#include "schedule.h"

#include <app/archive/archive.h>
#include <app/domain/tracking.h>

namespace parallax::workspace {

/// A tracked article as it stands.
struct TrackedArticle
{
    Tracking tracking;
    ArticleRecord record;
    ArticleLooks looks;
    std::optional<QDateTime> nextLook; ///< UTC; nothing while paused
};

struct WatchedFeedStatus
{
    WatchedFeed feed;
    FeedState state;
    QDateTime nextLook; ///< UTC
};

/// Everything that is tracked.
struct TrackingOverview
{
    QList<TrackedArticle> articles;
    QList<WatchedFeedStatus> feeds;
    QStringList problems; ///< English: what is damaged; the others are listed

    /// The next time at which anything is due.
    [[nodiscard]] std::optional<QDateTime> nextLook() const;
};

/// What is to be looked at.
struct CheckRequest
{
    std::optional<EventId> event; ///< only articles of it and feeds watched for it
    QList<ArticleId> articles; ///< these now, tracked or not; empty: all that are tracked
    bool isForced = false; ///< also what is not due yet; paused articles stay out
};

/// How one look at an article ended.
struct ArticleLook
{
    enum class Result {
        Unchanged,
        Changed, ///< a new revision
        Failed, ///< the article was not shown; what became of it is not known
    };
    ArticleId article;
    QString outlet;
    QString headline; ///< of the newest revision
    QUrl address; ///< that was asked
    Result result = Result::Failed;
    FetchState state = FetchState::Ok;
    QString words; ///< English: why it failed, or where the address led
    QStringList notes; ///< English: an override of robots.txt, a step from https to http
    QDateTime time; ///< UTC
    RevisionId oldRevision; ///< newest before the look
    RevisionId newRevision; ///< only when Changed
    ChangeSummary changes; ///< only when Changed
    std::optional<QDateTime> nextLook; ///< UTC
    std::optional<UnseenGap> gap; ///< since the look before that showed the article
};

struct FeedLook
{
    WatchedFeed feed;
    FetchState state = FetchState::Ok;
    bool failed = false; ///< no feed could be read
    QString words; ///< English: why, or what is damaged
    QList<FeedOffer> offers; ///< new ones
    QDateTime nextLook; ///< UTC
};

struct CheckReport
{
    QList<ArticleLook> articles; ///< in the order in which the looks ended
    QList<FeedLook> feeds;
    QStringList problems; ///< English: what could not be read or stored here
    qsizetype notDue = 0; ///< tracked, and left for later
    bool isCancelled = false;

    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] bool hasFailures() const;
};

/// "unchanged", "changed", "failed".
[[nodiscard]] QString lookResultName(ArticleLook::Result result);

// What follows runs on the archive's thread.

/// Errors: only when nothing can be read.
[[nodiscard]] Result<TrackingOverview> trackingOverview(archive::Archive &archive);
/// One article as tracked; one that is not gets its own address and no decision time.
[[nodiscard]] Result<TrackedArticle> trackedArticle(archive::Archive &archive, const ArticleId &id);

} // namespace parallax::workspace
