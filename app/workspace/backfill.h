// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readhistories.h"
#include "tracker.h"

#include <QQueue>
#include <QSet>

namespace parallax::workspace {

/// More captures than this nobody reads through; the rest waits for the next time.
constexpr int mostMementos = 500;
/// Parts of one TimeMap; a bound against archives whose parts name ever further ones.
constexpr int mostTimeMaps = 100;

struct BackfillRequest
{
    ArticleId article;
    /// Address of a TimeMap (RFC 7089, or an index of the Wayback Machine or pywb), a saved
    /// TimeMap, a folder of dated saved pages, or one file (a tracker's page, WARC, …).
    QString source;
    int most = mostMementos; ///< pages to fetch at most
};

struct BackfillReport
{
    ArticleId article;
    QList<ImportedRevision> stored; ///< new revisions
    int seenAgain = 0; ///< states whose text is stored: that they were seen then is recorded
    int known = 0; ///< captures that were looked at before and not fetched again
    int left = 0; ///< captures that wait for the next time
    QList<FailedItem> failures;
    QList<ImportNote> notes;
    bool isCancelled = false;
};

/// Older states of a stored article, from a web archive or saved pages. Pages are fetched one after
/// the other, as gently as all others; one that fails never stops the rest; what was stopped is
/// gone on with the next time. Deletes itself after it answered.
class Backfill final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Backfill)

public:
    using Progress = std::function<void(qsizetype done, qsizetype count, QString what)>;

    /// Calls \a done once, later, unless \a context dies first. Errors: NotFound (no such article),
    /// Unreadable, Unsupported (what is there is no TimeMap).
    Backfill(Tracker &tracker,
             const BackfillRequest &request,
             Progress progress,
             Workspace::Done<BackfillReport> done,
             QObject *context);
    ~Backfill() override;

    void start();
    /// Answers after the page under way.
    void cancel();

private:
    void readSource();
    void fetchTimeMap();
    /// Errors: Unreadable; Unsupported: it is no TimeMap.
    [[nodiscard]] Result<> takeTimeMap(const QUrl &address, const fetch::FetchOutcome &outcome);
    void takeAddresses(const QList<fetch::ListedAddress> &addresses);
    void readItem(const ImportItem &item, const QString &origin, std::function<void()> next);
    void fetchNext();
    void takePage(const fetch::ListedAddress &memento, const fetch::FetchOutcome &outcome);
    void store(const QList<ReadHistory> &histories,
               const QString &origin,
               const QString &name,
               std::function<void()> next);
    void fail(const QString &name, const Error &error);
    void answer(const Result<BackfillReport> &report);

    Tracker &m_tracker;
    BackfillRequest m_request;
    Progress m_progress;
    Workspace::Done<BackfillReport> m_done;
    ArticleRecord m_record;
    QSet<QString> m_known; ///< places that were looked at
    QQueue<QUrl> m_maps; ///< still to be read; a long TimeMap is parted into several
    QSet<QUrl> m_namedMaps; ///< read or in the queue
    QSet<QUrl> m_named; ///< mementos that were listed
    QQueue<fetch::ListedAddress> m_waiting;
    qsizetype m_count = 0;
    bool m_isCancelled = false;
    BackfillReport m_report;
};

/// Where revisions that were added later came from; none for what a workspace saw itself. Reads the
/// archive on the calling thread, for the command line. Empty when it cannot be read.
[[nodiscard]] QHash<RevisionId, QString> originsOf(const Workspace &workspace, const ArticleId &id);

} // namespace parallax::workspace
