// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trackingdesk.h"

#include "decisionstep.h"

#include <app/workspace/checkrun.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

TrackingDesk::TrackingDesk(workspace::Workspace &workspace,
                           workspace::Tracker &tracker,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tracker(tracker)
    , m_fetches(std::make_unique<QObject>())
{
    connect(&m_tracker, &workspace::Tracker::trackingChanged, this, &TrackingDesk::read);
    connect(&m_tracker, &workspace::Tracker::looked, this, &TrackingDesk::looked);
    connect(&m_tracker, &workspace::Tracker::automaticProgress, this,
            [this](qsizetype done, qsizetype count, const QString &what) {
                setAutomaticRun(true);
                Q_EMIT progress(done, count, what);
            });
    connect(&m_tracker, &workspace::Tracker::automaticChecked, this,
            [this] { setAutomaticRun(false); });
    connect(&m_workspace, &workspace::Workspace::libraryChanged, this,
            [this](const workspace::Library &library) {
                m_events = library.events;
                read();
            });
    m_workspace.library(this, [this](const Result<workspace::Library> &library) {
        if (library) {
            m_events = library->events;
        }
        read();
    });
}

TrackingDesk::~TrackingDesk() = default;

template <typename T>
std::function<void(Result<T>)> TrackingDesk::orSay(const QString &what)
{
    return [this, what](const Result<T> &result) {
        if (!result) {
            Q_EMIT failed(what, result.error());
            read(); // what a view has shown ahead of the answer is put right
        }
    };
}

void TrackingDesk::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_tracker.overview(this, [this](const Result<workspace::TrackingOverview> &overview) {
        m_isReading = false;
        if (overview) {
            m_overview = *overview;
        } else {
            Q_EMIT failed(tr("What is tracked could not be read."), overview.error());
        }
        Q_EMIT changed();
        if (std::exchange(m_isStale, false)) {
            read();
        }
    });
}

void TrackingDesk::push(const QString &text, std::function<void()> redo, std::function<void()> undo)
{
    m_stack.push(new DecisionStep(text, std::move(redo), std::move(undo)));
}

QList<Tracking> TrackingDesk::trackingsOf(const QList<ArticleId> &articles) const
{
    QList<Tracking> found;
    for (const workspace::TrackedArticle &one : m_overview.articles) {
        if (articles.contains(one.tracking.article)) {
            found.append(one.tracking);
        }
    }
    return found;
}

void TrackingDesk::decideAs(const QList<Tracking> &trackings)
{
    for (const Tracking &tracking : trackings) {
        m_tracker.decideAs(tracking, this,
                           orSay<Tracking>(tr("The decision could not be stored.")));
    }
}

void TrackingDesk::untrackAll(const QList<Tracking> &trackings)
{
    for (const Tracking &tracking : trackings) {
        m_tracker.untrack(tracking.article, this,
                          orSay<ArticleId>(tr("The decision could not be stored.")));
    }
}

void TrackingDesk::track(const QList<ArticleId> &articles)
{
    // Those that are tracked already keep their schedule.
    QList<ArticleId> fresh = articles;
    for (const Tracking &known : trackingsOf(articles)) {
        fresh.removeAll(known.article);
    }
    if (fresh.isEmpty()) {
        Q_EMIT told(tr("These articles are tracked already."));
        return;
    }
    push(
        tr("Tracking %n article(s)", nullptr, int(fresh.size())),
        [this, fresh] {
            for (const ArticleId &article : fresh) {
                m_tracker.track(article, std::nullopt, this,
                                orSay<Tracking>(tr("The article cannot be tracked.")));
            }
        },
        [this, fresh] {
            for (const ArticleId &article : fresh) {
                m_tracker.untrack(article, this, {[](const Result<ArticleId> &) {
                                  }});
            }
        });
}

void TrackingDesk::setPaused(const QList<ArticleId> &articles, bool isPaused)
{
    QList<Tracking> before = trackingsOf(articles);
    before.removeIf([isPaused](const Tracking &one) { return one.isPaused == isPaused; });
    if (before.isEmpty()) {
        return;
    }
    QList<Tracking> after = before;
    for (Tracking &one : after) {
        one.isPaused = isPaused;
    }
    const int count = int(before.size());
    push(
        isPaused ? tr("Pausing %n article(s)", nullptr, count)
                 : tr("Resuming %n article(s)", nullptr, count),
        [this, after] { decideAs(after); }, [this, before] { decideAs(before); });
}

void TrackingDesk::setEvery(const QList<ArticleId> &articles,
                            const std::optional<std::chrono::minutes> &every)
{
    const QList<Tracking> before = trackingsOf(articles);
    if (before.isEmpty()) {
        return;
    }
    QList<Tracking> after = before;
    for (Tracking &one : after) {
        one.every = every;
    }
    push(
        tr("Another schedule"), [this, after] { decideAs(after); },
        [this, before] { decideAs(before); });
}

void TrackingDesk::untrack(const QList<ArticleId> &articles)
{
    const QList<Tracking> before = trackingsOf(articles);
    if (before.isEmpty()) {
        return;
    }
    push(
        tr("Tracking %n article(s) no more", nullptr, int(before.size())),
        [this, before] { untrackAll(before); }, [this, before] { decideAs(before); });
}

void TrackingDesk::unwatch(const FeedId &feed)
{
    const auto found = std::ranges::find_if(
        m_overview.feeds, [&feed](const auto &one) { return one.feed.id == feed; });
    if (found == m_overview.feeds.cend()) {
        return;
    }
    const QString problem = tr("The decision could not be stored.");
    push(
        tr("Watching a feed no more"),
        [this, feed, problem] { m_tracker.unwatch(feed, this, orSay<FeedId>(problem)); },
        [this, watched = found->feed, problem] {
            m_tracker.watchAgain(watched, this, orSay<WatchedFeed>(problem));
        });
}

void TrackingDesk::answerAll(const QList<FeedOffer> &offers, FeedOffer::Answer answer)
{
    for (const FeedOffer &offer : offers) {
        m_tracker.answer(offer, answer, this,
                         orSay<FeedOffer>(tr("The answer could not be stored.")));
    }
}

void TrackingDesk::dismiss(const QList<FeedOffer> &offers)
{
    if (!offers.isEmpty()) {
        push(
            tr("Dismissing %n item(s)", nullptr, int(offers.size())),
            [this, offers] { answerAll(offers, FeedOffer::Answer::Dismissed); },
            [this, offers] { answerAll(offers, FeedOffer::Answer::Open); });
    }
}

void TrackingDesk::place(const QList<ArticleId> &articles, const EventId &event)
{
    if (articles.isEmpty()) {
        return;
    }
    const auto put = [this, articles](const std::optional<EventId> &from,
                                      const std::optional<EventId> &to) {
        for (const ArticleId &article : articles) {
            m_workspace.placeArticle(article, from, to, this,
                                     orSay<ArticleId>(tr("The event could not be changed.")));
        }
    };
    push(
        tr("Adding %n article(s) to the event", nullptr, int(articles.size())),
        [put, event] { put(std::nullopt, event); }, [put, event] { put(event, std::nullopt); });
}

} // namespace parallax::ui
