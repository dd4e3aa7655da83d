// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrun.h"

#include "gathering.h"
#include "workspace_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {

CheckRun::CheckRun(Tracker &tracker,
                   CheckRequest request,
                   Progress progress,
                   Workspace::Done<CheckReport> done,
                   QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_request(std::move(request))
    , m_progress(std::move(progress))
    , m_done(std::move(done))
{
    connect(&tracker, &QObject::destroyed, this, [this] {
        m_isFinished = true; // nobody to look with, nobody to tell
        m_fetches.reset();
        deleteLater();
    });
}

void CheckRun::start()
{
    m_tracker.m_workspace.onArchive(
        this,
        [request = m_request, now = m_tracker.m_workspace.now()](archive::Archive &archive) {
            return planned(archive, request, now);
        },
        [this](Result<Plan> plan) {
            if (m_isFinished) {
                return;
            }
            if (!plan) {
                m_isFinished = true;
                deleteLater();
                m_done(tl::unexpected(plan.error()));
                return;
            }
            begin(std::move(*plan));
        });
}

Result<CheckRun::Plan>
CheckRun::planned(archive::Archive &archive, const CheckRequest &request, const QDateTime &now)
{
    Plan plan;
    for (const ArticleId &id : request.articles) {
        auto article = trackedArticle(archive, id);
        if (!article) {
            plan.problems.append(article.error().detail);
        } else if (article->tracking.address.isEmpty()) {
            plan.problems.append(
                u"article %1 has no address to look at"_s.arg(article->record.id.value));
        } else {
            plan.articles.append(std::move(*article));
        }
    }
    if (!request.articles.isEmpty()) {
        return plan;
    }
    auto overview = trackingOverview(archive);
    if (!overview) {
        return tl::unexpected(overview.error());
    }
    plan.problems += overview->problems;
    std::optional<QList<ArticleId>> inEvent;
    if (request.event) {
        const auto event = storedEvent(archive, *request.event);
        if (!event) {
            return tl::unexpected(event.error());
        }
        inEvent = event->articles;
    }
    for (TrackedArticle &article : overview->articles) {
        if (!article.nextLook || (inEvent && !inEvent->contains(article.tracking.article))) {
            continue;
        }
        if (request.isForced || *article.nextLook <= now) {
            plan.articles.append(std::move(article));
        } else {
            ++plan.notDue;
        }
    }
    for (WatchedFeedStatus &feed : overview->feeds) {
        if (request.event && feed.feed.event != *request.event) {
            continue;
        }
        if (request.isForced || feed.nextLook <= now) {
            plan.feeds.append(std::move(feed));
        } else {
            ++plan.notDue;
        }
    }
    return plan;
}

void CheckRun::begin(Plan plan)
{
    m_report.problems = plan.problems;
    m_report.notDue = plan.notDue;
    m_count = plan.articles.size() + plan.feeds.size();
    if (m_count == 0) {
        finish();
        return;
    }
    for (const TrackedArticle &article : std::as_const(plan.articles)) {
        lookAt(article);
    }
    for (const WatchedFeedStatus &feed : std::as_const(plan.feeds)) {
        lookAt(feed);
    }
}

void CheckRun::lookAt(const TrackedArticle &article)
{
    fetch::FetchRequest request;
    request.url = article.tracking.address;
    const PageValidators &known = article.looks.validators;
    request.validators = {known.etag.toLatin1(), known.lastModified.toLatin1()};
    request.validatorsFrom = known.address;
    request.types = fetch::pageTypes();
    m_tracker.lookAt(
        request, article.record.headline, m_fetches.get(),
        [this, article](const FetchedPage &page) {
            QList<Workspace::IncomingLook> looks;
            if (page.state == FetchState::Ok) {
                looks = {{article.tracking.article, page.history.revisions.last(), page.capture}};
            }
            m_tracker.m_workspace.readAgain(looks, this,
                                            [this, article, page] { store(article, page); });
        });
}

void CheckRun::store(const TrackedArticle &article, const FetchedPage &page)
{
    m_tracker.m_workspace.onArchive(
        this,
        [article, page](archive::Archive &archive) { return storeLook(archive, article, page); },
        [this, address = article.tracking.address](Result<StoredLook> stored) {
            if (m_isFinished) {
                return;
            }
            if (stored) {
                summarise(std::move(*stored));
            } else {
                problem(address.toDisplayString(), stored.error());
            }
        });
}

void CheckRun::summarise(StoredLook stored)
{
    if (!stored.texts) {
        articleDone(stored.look);
        return;
    }
    async::runThen(
        m_tracker.m_workspace.d->work, this,
        [stored = std::move(stored)] {
            ArticleLook look = stored.look;
            look.changes = changesBetween(stored.texts->first, stored.texts->second);
            return look;
        },
        [this](const ArticleLook &look) { articleDone(look); });
}

void CheckRun::articleDone(const ArticleLook &look)
{
    if (m_isFinished) {
        return;
    }
    m_report.articles.append(look);
    Q_EMIT m_tracker.looked(look);
    oneDone(look.address.toDisplayString());
}

void CheckRun::lookAt(const WatchedFeedStatus &feed)
{
    m_tracker.fetchFeed(
        feed.feed.address, feed.state.validators, m_fetches.get(),
        [this, watched = feed.feed](fetch::FetchOutcome outcome, Result<fetch::Feed> read) {
            outcome.bytes.clear();
            m_tracker.m_workspace.onArchive(
                this,
                [watched, outcome = std::move(outcome),
                 read = std::move(read)](archive::Archive &archive) {
                    const bool isRead = read.has_value() && outcome.state == FetchState::Ok;
                    return storeFeedLook(archive, watched, outcome, isRead ? &*read : nullptr,
                                         isRead     ? read->damage
                                             : read ? QString()
                                                    : read.error().detail);
                },
                [this, address = watched.address](const Result<FeedLook> &look) {
                    if (m_isFinished) {
                        return;
                    }
                    if (!look) {
                        problem(address.toDisplayString(), look.error());
                        return;
                    }
                    m_report.feeds.append(*look);
                    Q_EMIT m_tracker.feedLooked(*look);
                    oneDone(address.toDisplayString());
                });
        });
}

void CheckRun::problem(const QString &what, const Error &error)
{
    m_report.problems.append(u"\"%1\": %2"_s.arg(what, error.detail));
    oneDone(what);
}

void CheckRun::oneDone(const QString &what)
{
    ++m_ended;
    if (m_progress) {
        m_progress(m_ended, m_count, what);
    }
    if (m_ended == m_count) {
        finish();
    }
}

void CheckRun::cancel()
{
    if (!m_isFinished) {
        m_report.isCancelled = true;
        finish();
    }
}

void CheckRun::finish()
{
    m_isFinished = true;
    m_fetches.reset();
    deleteLater();
    if (m_ended > 0) {
        Q_EMIT m_tracker.trackingChanged();
    }
    const bool isLibraryOld = std::ranges::any_of(m_report.articles, [](const ArticleLook &look) {
        return look.result != ArticleLook::Result::Failed;
    });
    if (isLibraryOld) {
        Workspace &workspace = m_tracker.m_workspace;
        workspace.library(&workspace, [&workspace](const Result<Library> &library) {
            if (library) {
                Q_EMIT workspace.libraryChanged(*library);
            }
        });
    }
    m_done(std::move(m_report));
}

} // namespace parallax::workspace
