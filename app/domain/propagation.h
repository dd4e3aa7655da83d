// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QDateTime>
#include <QList>

#include <optional>

namespace parallax {

/// Which clock a moment was read from.
enum class Clock {
    Unknown,
    Claimed, ///< the outlet's own "published" or "modified"
    Archived, ///< an outside archive or tracker saw it
    Fetched, ///< this workspace fetched it
};

/// When a wording appeared, as narrowly as the clocks tell: not before `earliest`, not after
/// `latest`; equal when the outlet names the minute. An open end is an absent value.
struct AppearanceTime
{
    std::optional<QDateTime> earliest; ///< UTC
    std::optional<QDateTime> latest; ///< UTC
    Clock clock = Clock::Unknown; ///< of `latest`
    bool isDateOnly = false; ///< a day without a time of day
    friend bool operator==(const AppearanceTime &, const AppearanceTime &) = default;
};

/// What the clocks say of one telling among the others of its group.
enum class TellingOrder {
    First, ///< before every other one whose time is known
    Followed, ///< another one is known to be earlier
    SameDay, ///< dates without times: the day is the same, more cannot be told
    Undecided, ///< the times known overlap
    Alone, ///< there is no other telling whose time is known
    Unknown, ///< no time is known
};

/// The words of one claim became others between two revisions of its article.
struct ClaimChange
{
    int fromRevision = 0;
    int toRevision = 0;
    QString before;
    QString after;
    bool isFigure = false; ///< a figure differs
    friend bool operator==(const ClaimChange &, const ClaimChange &) = default;
};

/// How one article told a claim in the course of its revisions.
struct Telling
{
    qsizetype article = 0;
    ClaimId claim; ///< in the compared revision; empty when it stands in another one only
    QString words; ///< as they stood last, when `claim` is empty
    int firstRevision = 1; ///< number of the first revision that tells it
    AppearanceTime appeared;
    TellingOrder order = TellingOrder::Unknown;
    /// How long after the first one, in seconds, at least and at most; absent when not known.
    std::optional<qint64> leastLag;
    std::optional<qint64> mostLag;
    QList<ClaimChange> changes; ///< oldest first
    /// Number of the first later revision that no longer tells it; it stands in no newer one.
    std::optional<int> droppedIn;
    friend bool operator==(const Telling &, const Telling &) = default;
};

/// One claim group in the course of time.
struct ClaimHistory
{
    GroupId group;
    QList<Telling>
        tellings; ///< First, then by `latest`, those without a time last; then by article
    friend bool operator==(const ClaimHistory &, const ClaimHistory &) = default;
};

} // namespace parallax
