// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk asks of the network.

#include "trackingdesk.h"

#include <app/workspace/checkrun.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void TrackingDesk::setFetching(bool isFetching)
{
    if (m_isFetching != isFetching) {
        const bool wasBusy = isBusy();
        m_isFetching = isFetching;
        if (wasBusy != isBusy()) {
            Q_EMIT busyChanged(isBusy());
        }
    }
}

void TrackingDesk::setAutomaticRun(bool isRunning)
{
    if (m_isAutomaticRun != isRunning) {
        const bool wasBusy = isBusy();
        m_isAutomaticRun = isRunning;
        if (wasBusy != isBusy()) {
            Q_EMIT busyChanged(isBusy());
        }
    }
}

void TrackingDesk::setAutomatic(bool isOn)
{
    if (isOn != isAutomatic()) {
        m_tracker.runAutomatically(isOn);
    }
}

void TrackingDesk::cancel()
{
    m_tracker.cancelAutomatic();
    if (m_run) {
        m_run->cancel(); // answers with what it has found
        return;
    }
    if (m_isFetching) {
        m_fetches = std::make_unique<QObject>(); // nobody waits for the answers any more
        setFetching(false);
        Q_EMIT told(tr("Cancelled. What was stored stays."));
        read();
    }
}

void TrackingDesk::addAddresses(const QString &eventName, const QList<QUrl> &addresses)
{
    if (m_isFetching || addresses.isEmpty()) {
        return;
    }
    setFetching(true);
    m_tracker.addAddresses(
        eventName, addresses, true, m_fetches.get(),
        [this](qsizetype done, qsizetype count, const QString &what) {
            Q_EMIT progress(done, count, what);
        },
        [this](const Result<workspace::ImportReport> &report) {
            setFetching(false);
            if (!report) {
                Q_EMIT failed(tr("The addresses could not be added."), report.error());
                return;
            }
            if (!report->failures.isEmpty()) {
                Q_EMIT partlyFailed(tr("%n address(es) did not show an article; nothing of them "
                                       "is tracked.",
                                       nullptr, int(report->failures.size())),
                                    report->failures);
            }
            QSet<ArticleId> articles;
            for (const workspace::ImportedRevision &one : report->revisions) {
                articles.insert(one.revision.article);
            }
            if (!articles.isEmpty()) {
                Q_EMIT told(
                    tr("%n article(s) are tracked from now on.", nullptr, int(articles.size())));
            }
        });
}

void TrackingDesk::lookNow(const QList<ArticleId> &articles)
{
    if (m_isFetching) {
        return;
    }
    setFetching(true);
    workspace::CheckRequest request;
    request.articles = articles;
    request.isForced = true;
    m_run = m_tracker.check(
        request, m_fetches.get(),
        [this](qsizetype done, qsizetype count, const QString &what) {
            Q_EMIT progress(done, count, what);
        },
        [this](const Result<workspace::CheckReport> &report) {
            m_run.clear();
            setFetching(false);
            if (!report) {
                Q_EMIT failed(tr("The articles could not be looked at."), report.error());
                return;
            }
            const auto count = [&report](workspace::ArticleLook::Result result) {
                return int(
                    std::ranges::count(report->articles, result, &workspace::ArticleLook::result));
            };
            const QString sums[]{
                tr("%n changed", nullptr, count(workspace::ArticleLook::Result::Changed)),
                tr("%n unchanged", nullptr, count(workspace::ArticleLook::Result::Unchanged)),
                tr("%n not shown", nullptr, count(workspace::ArticleLook::Result::Failed))};
            Q_EMIT told(
                report->isCancelled
                    ? tr("Cancelled. Looked at so far: %1, %2, %3.").arg(sums[0], sums[1], sums[2])
                    : tr("Looked: %1, %2, %3.").arg(sums[0], sums[1], sums[2]));
        });
}

void TrackingDesk::addFeed(const QUrl &address, const EventId &event)
{
    if (m_isFetching) {
        return;
    }
    setFetching(true);
    m_tracker.discoverFeeds(
        address, m_fetches.get(),
        [this, address, event](const Result<QList<fetch::FeedLink>> &feeds) {
            setFetching(false);
            if (!feeds) {
                Q_EMIT failed(tr("No feed could be read at this address."), feeds.error());
            } else if (feeds->isEmpty()) {
                Q_EMIT failed(tr("There is no feed at this address, and the page names none."),
                              {Error::Code::NotFound, address.toDisplayString()});
            } else if (feeds->size() == 1) {
                watch({feeds->first().address}, event);
            } else {
                Q_EMIT feedsFound(*feeds, event);
            }
        });
}

void TrackingDesk::watch(const QList<QUrl> &feeds, const EventId &event)
{
    if (!m_isFetching && !feeds.isEmpty()) {
        setFetching(true);
        watchNext(feeds, event);
    }
}

void TrackingDesk::watchNext(QList<QUrl> feeds, const EventId &event)
{
    if (feeds.isEmpty()) {
        setFetching(false);
        return;
    }
    const QUrl feed = feeds.takeFirst();
    m_tracker.watch(feed, event, m_fetches.get(),
                    [this, feeds, event](const Result<workspace::FeedLook> &look) {
                        if (!look) {
                            Q_EMIT failed(tr("The feed cannot be watched."), look.error());
                        } else {
                            Q_EMIT told(tr("The feed is watched; it offers %n item(s).", nullptr,
                                           int(look->offers.size())));
                        }
                        watchNext(feeds, event);
                    });
}

void TrackingDesk::accept(const QList<FeedOffer> &offers)
{
    if (!m_isFetching && !offers.isEmpty()) {
        setFetching(true);
        acceptNext(offers, 0, 0);
    }
}

void TrackingDesk::acceptNext(QList<FeedOffer> offers, qsizetype done, qsizetype failures)
{
    if (done >= offers.size()) {
        setFetching(false);
        if (done > failures) {
            Q_EMIT told(
                tr("%n item(s) were added and are tracked.", nullptr, int(done - failures)));
        }
        return;
    }
    const FeedOffer offer = offers.at(done);
    Q_EMIT progress(done, offers.size(), offer.title);
    m_tracker.answer(offer, FeedOffer::Answer::Added, m_fetches.get(),
                     [this, offers, done, failures](const Result<FeedOffer> &answered) {
                         if (!answered) {
                             Q_EMIT failed(tr("The item could not be fetched; it stays on offer."),
                                           answered.error());
                         }
                         acceptNext(offers, done + 1, failures + (answered ? 0 : 1));
                     });
}

} // namespace parallax::ui
