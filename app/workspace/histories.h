// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/archive.h>
#include <app/domain/claim.h>
#include <app/domain/revision.h>
#include <app/domain/revisionchange.h>
#include <app/domain/tracking.h>

#include <QHash>

namespace parallax::workspace {

/// A revision and where each of its sentences comes from.
struct ArticleBlame
{
    ArticleRecord record;
    qsizetype revision = 0; ///< index into record.revisions
    Article article; ///< as that revision reads
    QList<Sentence> sentences; ///< all but boilerplate
    QList<SentenceOrigin> origins; ///< one a sentence; numbers are indices into record.revisions
};

/// What each revision of an article changed.
struct ArticleChanges
{
    ArticleRecord record;
    QList<ChangeSummary> changes; ///< one a revision; empty for the first and for re-extractions
};

/// A text that is known by its role, as it changed through the revisions.
struct LineState
{
    qsizetype revision = 0; ///< index of the first revision that has this text
    QString text; ///< may be empty: the revision has none
    friend bool operator==(const LineState &, const LineState &) = default;
};

/// One revision on the time line.
struct TimelineDot
{
    RevisionId revision;
    int number = 1;
    RevisionKind kind = RevisionKind::First;
    QDateTime seen; ///< UTC: when this text was first seen by anybody
    QDateTime lastSeen; ///< UTC: when it was last seen; `seen` when only once
    /// UTC: the last time that the text before was seen; the change came in between.
    std::optional<QDateTime> changedAfter;
    /// Share of the letters of this text and the one before that the other does not have, by
    /// sentences, 0…1; 1 for a first revision.
    double changed = 1;
    bool hasNewNote = false; ///< a correction note that the revision before does not have
    /// Where a revision that was added later came from, as archive::origins(); empty: a workspace
    /// saw it itself.
    QString origin;
    friend bool operator==(const TimelineDot &, const TimelineDot &) = default;
};

/// One article over time.
struct TimelineLane
{
    ArticleRecord record;
    QList<TimelineDot> dots; ///< as the revisions; without those that could not be read
    ArticleLooks looks;
    QList<LineState> headlines; ///< each time it changed
    QList<LineState> standfirsts;
    QList<LineState> captions; ///< all captions of a revision, one a line
};

/// From when to when no look at any article of the event is recorded.
struct UnseenSpan
{
    QDateTime from; ///< UTC
    QDateTime to;
    friend bool operator==(const UnseenSpan &, const UnseenSpan &) = default;
};

/// All articles of an event on one time axis.
struct EventTimeline
{
    EventId event;
    QList<TimelineLane> lanes; ///< in the event's order
    QList<UnseenSpan> unseen; ///< ascending
};

/// One revision of an article and whether it holds the words looked for.
struct FoundInRevision
{
    RevisionId revision;
    int number = 1;
    qsizetype count = 0;
    QString context; ///< the first place with some words around it; empty when there is none
    friend bool operator==(const FoundInRevision &, const FoundInRevision &) = default;
};

/// What came to an article since the reader last looked at it.
struct ArticleNews
{
    ArticleRecord record;
    QList<EventId> events; ///< that it belongs to
    std::optional<Revision> read; ///< the revision read last; none: the article is new
    int newRevisions = 0;
    ChangeSummary changes; ///< from the one read last to the newest; empty for a new article
};

/// Which revision of each article the reader has looked at last.
using ReadMarks = QHash<ArticleId, RevisionId>;

// What follows is pure.

/// Without a difference of text between re-extractions of one capture.
[[nodiscard]] TimelineLane timelineLane(const ArticleRecord &record,
                                        const QList<Article> &articles,
                                        const ArticleLooks &looks);
/// Times that no lane's sightings and failed looks cover, between the first and the last of them.
[[nodiscard]] QList<UnseenSpan> unseenSpans(const QList<TimelineLane> &lanes);
[[nodiscard]] ArticleBlame
blamed(const ArticleRecord &record, const QList<Article> &articles, qsizetype revision);
[[nodiscard]] ArticleChanges changesThrough(const ArticleRecord &record,
                                            const QList<Article> &articles);
/// Words are found whatever their case and whatever white space stands between them.
[[nodiscard]] QList<FoundInRevision>
foundIn(const ArticleRecord &record, const QList<Article> &articles, const QString &words);

// What follows runs on the archive's thread.

/// The texts of all revisions. Errors: those of Archive::load().
[[nodiscard]] Result<QList<Article>> textsOf(archive::Archive &archive,
                                             const ArticleRecord &record);
/// Articles with revisions newer than those of \a marks, newest change first.
[[nodiscard]] Result<QList<ArticleNews>> newsSince(archive::Archive &archive,
                                                   const ReadMarks &marks);

} // namespace parallax::workspace
