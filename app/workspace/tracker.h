// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetchedpage.h"
#include "trackingreport.h"
#include "workspace.h"

#include <app/fetch/feed.h>
#include <app/fetch/httpfetcher.h>

#include <QPointer>
#include <QTimer>

namespace parallax::workspace {

class CheckRun;
class ReadingJob;

/// How a page is fetched: HttpFetcher, or something that stands for it. Calls `answer` once, later,
/// on this thread, unless `context` dies first.
using FetchPage = std::function<void(const fetch::FetchRequest &request,
                                     QObject *context,
                                     std::function<void(const fetch::FetchOutcome &)> answer)>;

/// Fetches with \a fetcher, which must outlive what is made with it.
[[nodiscard]] FetchPage fetchedBy(fetch::HttpFetcher &fetcher);

/// Looks at articles and feeds again and again: when, what was found, what it means. Lives on the
/// main thread and never blocks it; every call answers once through `done`, unless \a context dies
/// first. Failure is never removal: a look that does not show the article is stored as a failed
/// look and makes no revision.
class Tracker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tracker)

public:
    template <typename T>
    using Done = Workspace::Done<T>;

    /// \a workspace must outlive this and be open.
    Tracker(Workspace &workspace, FetchPage fetch, QObject *parent = nullptr);
    ~Tracker() override;

    /// Uses another way to fetch from the next look on (a setting changed).
    void setFetch(FetchPage fetch);

    /// Everything that is tracked, with its last looks, failures and next look.
    void overview(QObject *context, Done<TrackingOverview> done);

    /// Looks at the article from now on, at the address of its newest revision. \a every overrides
    /// the schedule. Errors: NotFound, Malformed (no web address).
    void track(const ArticleId &article,
               const std::optional<std::chrono::minutes> &every,
               QObject *context,
               Done<Tracking> done);
    /// Pauses or goes on. Errors: NotFound when it is not tracked.
    void pause(const ArticleId &article, bool isPaused, QObject *context, Done<Tracking> done);
    /// Stores the decision as it is given: another schedule, or one that was taken back.
    /// Errors: Malformed; as Archive::storeTracking().
    void decideAs(const Tracking &tracking, QObject *context, Done<Tracking> done);
    /// Looks no more; what was found stays. Errors: NotFound when it is not tracked.
    void untrack(const ArticleId &article, QObject *context, Done<ArticleId> done);

    /// Fetches pages and adds them to the event of this name (made when there is none), as looks at
    /// the articles that are stored already. One that fails never stops the others.
    /// \a isTracked: also look at them from now on.
    void addAddresses(const QString &eventName,
                      const QList<QUrl> &addresses,
                      bool isTracked,
                      QObject *context,
                      std::function<void(qsizetype, qsizetype, QString)> progress,
                      Done<ImportReport> done);

    /// Looks at what is due (or asked for). \a progress: done, of how many, words.
    /// The run may be cancelled through what is given back; it is null after it answered.
    QPointer<CheckRun> check(const CheckRequest &request,
                             QObject *context,
                             std::function<void(qsizetype, qsizetype, QString)> progress,
                             Done<CheckReport> done);

    /// Reads the feed and, when it is one, offers its entries to the event from now on.
    /// Errors: Unreadable (not fetched), those of fetch::readFeed().
    void watch(const QUrl &address, const EventId &event, QObject *context, Done<FeedLook> done);
    void unwatch(const FeedId &feed, QObject *context, Done<FeedId> done);
    /// Watches a feed again as before; asks nothing of the network.
    void watchAgain(const WatchedFeed &feed, QObject *context, Done<WatchedFeed> done);
    /// The feeds that a page names, or the address itself when it is a feed.
    void discoverFeeds(const QUrl &page, QObject *context, Done<QList<fetch::FeedLink>> done);
    /// Entries of feeds watched for the event that wait for an answer, newest first.
    void offers(const EventId &event, QObject *context, Done<QList<FeedOffer>> done);
    /// Added: fetches the article into the feed's event and tracks it; stays open when that fails.
    void answer(const FeedOffer &offer,
                FeedOffer::Answer answer,
                QObject *context,
                Done<FeedOffer> done);

    /// Looks by itself at whatever is due, as long as the program runs.
    void runAutomatically(bool isOn);

    [[nodiscard]] bool runsAutomatically() const { return m_isAutomatic; }

    /// Ends the automatic check that is under way; the next one comes when something is due.
    void cancelAutomatic();

Q_SIGNALS:
    /// A look ended, whoever asked for it.
    void looked(const parallax::workspace::ArticleLook &look);
    void feedLooked(const parallax::workspace::FeedLook &look);
    /// An automatic check goes on: done, of how many, words.
    void automaticProgress(qsizetype done, qsizetype count, const QString &what);
    /// An automatic check ended.
    void automaticChecked(const parallax::workspace::CheckReport &report);
    /// A decision, a state or a time of a next look changed: ask overview() again.
    void trackingChanged();

private:
    friend class Backfill;
    friend class CheckRun;

    /// Fetches and reads one page.
    void lookAt(const fetch::FetchRequest &request,
                const QString &knownHeadline,
                QObject *context,
                std::function<void(FetchedPage)> done);
    void fetchFeed(const QUrl &address,
                   const PageValidators &validators,
                   QObject *context,
                   std::function<void(fetch::FetchOutcome, Result<fetch::Feed>)> done);
    [[nodiscard]] ReadingJob *readingJob(QObject *parent) const;
    template <typename T>
    void decide(QObject *context,
                std::function<Result<T>(archive::Archive &)> work,
                const Done<T> &done);
    void finishAdding(const QString &eventName,
                      const ImportReport &report,
                      bool isTracked,
                      QObject *context,
                      const Done<ImportReport> &done);
    void planNext(std::chrono::milliseconds atLeast);
    void runDue();

    Workspace &m_workspace;
    FetchPage m_fetch;
    QTimer m_timer;
    bool m_isAutomatic = false;
    QPointer<CheckRun> m_automatic; ///< the run under way
};

} // namespace parallax::workspace
