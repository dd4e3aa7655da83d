// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/fetchstate.h>
#include <app/domain/ids.h>

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace parallax {

/// The reader's decision to look at an article again and again.
struct Tracking
{
    ArticleId article;
    QUrl address; ///< http or https; where to look
    bool isPaused = false;
    std::optional<std::chrono::minutes> every; ///< overrides the schedule
    QDateTime since; ///< UTC
    friend bool operator==(const Tracking &, const Tracking &) = default;
};

/// The reader's decision to be offered what a feed lists.
struct WatchedFeed
{
    FeedId id;
    QUrl address;
    QString title; ///< as the feed names itself, may be empty
    EventId event; ///< to which its entries are offered
    QDateTime since; ///< UTC
    friend bool operator==(const WatchedFeed &, const WatchedFeed &) = default;
};

/// An entry of a watched feed and what the reader answered.
struct FeedOffer
{
    enum class Answer { Open, Added, Dismissed };
    FeedId feed;
    QString entryId; ///< unique within the feed: its own id, else its link, else its title
    QUrl link; ///< may be empty
    QString title;
    std::optional<QDateTime> published; ///< UTC, as the feed says
    QDateTime firstSeen; ///< UTC
    Answer answer = Answer::Open;
    friend bool operator==(const FeedOffer &, const FeedOffer &) = default;
};

/// Looks in a row that ended the same way and did not show the article. Never a removal: what
/// became of the article is not known.
struct FailedLook
{
    QUrl place; ///< address that was looked at
    FetchState state = FetchState::HttpError;
    int status = 0; ///< HTTP status, 0 when none came
    QString detail; ///< English, of the latest of them
    QDateTime first; ///< UTC
    QDateTime last; ///< UTC
    int count = 1;
    std::optional<QDateTime> notBefore; ///< UTC: the server asked not to come back earlier
    friend bool operator==(const FailedLook &, const FailedLook &) = default;
};

/// What a server gave so that one can ask "has it changed since?"
struct PageValidators
{
    QUrl address; ///< that gave them: no other host may see them
    QString etag;
    QString lastModified;

    [[nodiscard]] bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }

    friend bool operator==(const PageValidators &, const PageValidators &) = default;
};

/// What the looks at one article gave, apart from its revisions.
struct ArticleLooks
{
    std::optional<QDateTime> lastGood; ///< UTC: the latest look that showed the article
    QList<FailedLook> failed; ///< oldest first
    PageValidators validators; ///< of the newest revision; empty when there are none for it

    /// The failure the latest look ended with, or null when it showed the article.
    [[nodiscard]] const FailedLook *standingFailure() const
    {
        const bool stands = !failed.isEmpty() && (!lastGood || failed.last().last > *lastGood);
        return stands ? &failed.last() : nullptr;
    }

    friend bool operator==(const ArticleLooks &, const ArticleLooks &) = default;
};

/// What is known of a watched feed.
struct FeedState
{
    FeedId id;
    std::optional<QDateTime> lastLook; ///< UTC
    std::optional<QDateTime> lastGood; ///< UTC: the latest look that could be read
    std::optional<QDateTime> lastChange; ///< UTC: the latest look that found a new entry
    FetchState state = FetchState::Ok; ///< of the latest look
    QString detail; ///< English; empty when all is well
    int failures = 0; ///< looks in a row that gave no feed
    std::optional<QDateTime> notBefore; ///< UTC: the server asked not to come back earlier
    PageValidators validators;
    QList<FeedOffer> offers; ///< in the order in which they were first seen
    friend bool operator==(const FeedState &, const FeedState &) = default;
};

} // namespace parallax
