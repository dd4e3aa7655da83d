// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedlook.h"
#include "tracker.h"

namespace parallax::workspace {

/// One check: all looks at once, as far as the fetcher lets them; one that hangs stops no other.
/// Deletes itself after it answered.
class CheckRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckRun)

public:
    using Progress = std::function<void(qsizetype, qsizetype, QString)>;

    CheckRun(Tracker &tracker,
             CheckRequest request,
             Progress progress,
             Workspace::Done<CheckReport> done,
             QObject *parent);

    void start();
    /// Gives up what is under way and answers with what was found so far.
    void cancel();

private:
    /// What is due.
    struct Plan
    {
        QList<TrackedArticle> articles;
        QList<WatchedFeedStatus> feeds;
        QStringList problems;
        qsizetype notDue = 0;
    };

    static Result<Plan>
    planned(archive::Archive &archive, const CheckRequest &request, const QDateTime &now);
    void begin(Plan plan);
    void lookAt(const TrackedArticle &article);
    void lookAt(const WatchedFeedStatus &feed);
    void store(const TrackedArticle &article, const FetchedPage &page);
    void summarise(StoredLook stored);
    void articleDone(const ArticleLook &look);
    void problem(const QString &what, const Error &error);
    void oneDone(const QString &what);
    void finish();

    Tracker &m_tracker;
    CheckRequest m_request;
    Progress m_progress;
    Workspace::Done<CheckReport> m_done;
    CheckReport m_report;
    /// Fetches under way are given up when it dies.
    std::unique_ptr<QObject> m_fetches = std::make_unique<QObject>();
    qsizetype m_count = 0;
    qsizetype m_ended = 0;
    bool m_isFinished = false;
};

} // namespace parallax::workspace
