// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tracker.h"

#include "checkrun.h"
#include "readingjob.h"
#include "sitemapindex.h"
#include "tracker_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

using namespace std::chrono_literals;

/// Between two automatic checks: what could not be stored is due at once, again and again.
constexpr std::chrono::milliseconds shortestPause = 60s;
/// Plans are made anew at least so often: other programs store, too, and computers sleep.
constexpr std::chrono::milliseconds longestPause = 15min;

Result<Tracking> trackingOf(archive::Archive &archive, const ArticleId &id)
{
    const auto trackings = archive.trackings();
    if (!trackings) {
        return tl::unexpected(trackings.error());
    }
    const auto found = std::ranges::find(*trackings, id, &Tracking::article);
    if (found == trackings->cend()) {
        return failure(Error::Code::NotFound, u"article %1 is not tracked"_s.arg(id.value));
    }
    return *found;
}

/// Tracks an article at the address of its newest revision.
Result<Tracking> tracked(archive::Archive &archive,
                         const ArticleId &id,
                         const std::optional<std::chrono::minutes> &every,
                         const QDateTime &now)
{
    const auto record = archive.history(id);
    if (!record) {
        return tl::unexpected(record.error());
    }
    Tracking tracking{id, record->url, false, every, now};
    if (const auto before = trackingOf(archive, id)) {
        tracking.address = before->address;
        tracking.since = before->since;
    }
    if (tracking.address.isEmpty()) {
        return failure(Error::Code::Malformed,
                       u"article %1 has no web address to look at"_s.arg(id.value));
    }
    return archive.storeTracking(tracking, now).map([&tracking] { return tracking; });
}

Error asError(const FetchedPage &page)
{
    return {page.fault ? page.fault->code : Error::Code::Unreadable, page.words};
}

/// Pages of one call that are fetched and stored.
struct Adding
{
    ImportReport report;
    qsizetype ended = 0;
};

} // namespace

FetchPage fetchedBy(fetch::HttpFetcher &fetcher)
{
    return [&fetcher](const fetch::FetchRequest &request, QObject *context,
                      std::function<void(const fetch::FetchOutcome &)> answer) {
        fetcher.fetch(request, context, std::move(answer));
    };
}

Tracker::Tracker(Workspace &workspace, FetchPage fetch, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_fetch(std::move(fetch))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Tracker::runDue);
    connect(this, &Tracker::trackingChanged, this, [this] { planNext(0ms); });
}

Tracker::~Tracker() = default;

void Tracker::setFetch(FetchPage fetch)
{
    m_fetch = std::move(fetch);
}

void Tracker::lookAt(const fetch::FetchRequest &request,
                     const QString &knownHeadline,
                     QObject *context,
                     std::function<void(FetchedPage)> done)
{
    m_fetch(request, context,
            [self = QPointer<Tracker>(this), knownHeadline, context,
             done](const fetch::FetchOutcome &outcome) {
                if (self) {
                    Workspace::Private &own = *self->m_workspace.d;
                    readFetched(own.work, own.pageReader, outcome, knownHeadline, context, done);
                }
            });
}

ReadingJob *Tracker::readingJob(QObject *parent) const
{
    Workspace::Private &own = *m_workspace.d;
    return new ReadingJob(own.work, own.pageReader, m_workspace.now(), parent);
}

void Tracker::fetchFeed(const QUrl &address,
                        const PageValidators &validators,
                        QObject *context,
                        std::function<void(fetch::FetchOutcome, Result<fetch::Feed>)> done)
{
    fetch::FetchRequest request;
    request.url = address;
    request.validators = {validators.etag.toLatin1(), validators.lastModified.toLatin1()};
    request.validatorsFrom = validators.address;
    m_fetch(request, context, [this, context, done](const fetch::FetchOutcome &outcome) {
        readFetchedFeed(m_workspace.d->work, outcome, context,
                        [this, context, outcome, done](Result<fetch::Feed> feed) {
                            if (!feed || feed->format != fetch::Feed::Format::SitemapIndex) {
                                done(outcome, std::move(feed));
                                return;
                            }
                            // What stands in its sitemaps may change while the index stays as it
                            // is.
                            fetch::FetchOutcome always = outcome;
                            always.headers.clear();
                            auto *index = new SitemapIndex(m_workspace.d->work, m_fetch, context);
                            index->follow(*feed, [always, done](Result<fetch::Feed> entries) {
                                done(always, std::move(entries));
                            });
                        });
    });
}

void Tracker::overview(QObject *context, Done<TrackingOverview> done)
{
    m_workspace.onArchive(context, &trackingOverview, std::move(done));
}

void Tracker::track(const ArticleId &article,
                    const std::optional<std::chrono::minutes> &every,
                    QObject *context,
                    Done<Tracking> done)
{
    decide<Tracking>(
        context,
        [article, every, now = m_workspace.now()](archive::Archive &archive) {
            return tracked(archive, article, every, now);
        },
        done);
}

void Tracker::pause(const ArticleId &article, bool isPaused, QObject *context, Done<Tracking> done)
{
    decide<Tracking>(
        context,
        [article, isPaused,
         now = m_workspace.now()](archive::Archive &archive) -> Result<Tracking> {
            auto tracking = trackingOf(archive, article);
            if (!tracking) {
                return tracking;
            }
            tracking->isPaused = isPaused;
            return archive.storeTracking(*tracking, now).map([&tracking] { return *tracking; });
        },
        done);
}

void Tracker::decideAs(const Tracking &tracking, QObject *context, Done<Tracking> done)
{
    decide<Tracking>(
        context,
        [tracking, now = m_workspace.now()](archive::Archive &archive) {
            return archive.storeTracking(tracking, now).map([&tracking] { return tracking; });
        },
        done);
}

void Tracker::untrack(const ArticleId &article, QObject *context, Done<ArticleId> done)
{
    decide<ArticleId>(
        context,
        [article, now = m_workspace.now()](archive::Archive &archive) -> Result<ArticleId> {
            if (const auto tracking = trackingOf(archive, article); !tracking) {
                return tl::unexpected(tracking.error());
            }
            return archive.removeTracking(article, now).map([&article] { return article; });
        },
        done);
}

void Tracker::addAddresses(const QString &eventName,
                           const QList<QUrl> &addresses,
                           bool isTracked,
                           QObject *context,
                           std::function<void(qsizetype, qsizetype, QString)> progress,
                           Done<ImportReport> done)
{
    const auto adding = std::make_shared<Adding>();
    const qsizetype count = addresses.size();
    const auto oneDone = [this, adding, count, progress, eventName, isTracked, context,
                          done](const QUrl &address) {
        if (progress) {
            progress(adding->ended, count, address.toDisplayString());
        }
        if (++adding->ended >= count) {
            finishAdding(eventName, adding->report, isTracked, context, done);
        }
    };
    if (addresses.isEmpty()) {
        finishAdding(eventName, {}, isTracked, context, done);
    }
    for (const QUrl &address : addresses) {
        fetch::FetchRequest request;
        request.url = address;
        request.types = fetch::pageTypes();
        lookAt(
            request, {}, context,
            [this, adding, oneDone, context, address](const FetchedPage &page) {
                const QString name = address.toDisplayString();
                if (page.state != FetchState::Ok) {
                    adding->report.failures.append({name, asError(page), page.state, page.status});
                    oneDone(address);
                    return;
                }
                const auto store = [this, adding, oneDone, context, address, name, page] {
                    m_workspace.onArchive(
                        context,
                        [page](archive::Archive &archive) { return storePage(archive, page); },
                        [adding, oneDone, address,
                         name](const Result<QList<archive::Archive::StoreResult>> &stored) {
                            if (stored) {
                                for (const auto &result : *stored) {
                                    adding->report.revisions.append(
                                        {name, result.revision, result.isNew});
                                }
                            } else {
                                adding->report.failures.append({name, stored.error()});
                            }
                            oneDone(address);
                        });
                };
                m_workspace.readAgain({{{}, page.history.revisions.last(), page.capture}}, context,
                                      store);
            });
    }
}

void Tracker::finishAdding(const QString &eventName,
                           const ImportReport &report,
                           bool isTracked,
                           QObject *context,
                           const Done<ImportReport> &done)
{
    if (!isTracked) {
        m_workspace.finishImport(eventName, report, context, done);
        return;
    }
    decide<ImportReport>(
        context,
        [report, now = m_workspace.now()](archive::Archive &archive) -> Result<ImportReport> {
            ImportReport after = report;
            QList<ArticleId> known;
            for (const ImportedRevision &imported : report.revisions) {
                const ArticleId id = imported.revision.article;
                if (known.contains(id)) {
                    continue;
                }
                known.append(id);
                if (const auto decided = tracked(archive, id, {}, now); !decided) {
                    after.failures.append({imported.path, decided.error()});
                }
            }
            return after;
        },
        [this, eventName, report, context, done](const Result<ImportReport> &after) {
            m_workspace.finishImport(eventName, after.value_or(report), context, done);
        });
}

QPointer<CheckRun> Tracker::check(const CheckRequest &request,
                                  QObject *context,
                                  std::function<void(qsizetype, qsizetype, QString)> progress,
                                  Done<CheckReport> done)
{
    auto *run = new CheckRun(*this, request, std::move(progress), std::move(done), context);
    run->start();
    return run;
}

void Tracker::runAutomatically(bool isOn)
{
    m_isAutomatic = isOn;
    m_timer.stop();
    if (isOn) {
        planNext(0ms);
    } else if (m_automatic) {
        m_automatic->cancel();
    }
}

void Tracker::cancelAutomatic()
{
    if (m_automatic) {
        m_automatic->cancel();
    }
}

void Tracker::planNext(std::chrono::milliseconds atLeast)
{
    if (!m_isAutomatic || m_automatic) {
        return;
    }
    overview(this, [this, atLeast](const Result<TrackingOverview> &overview) {
        if (!m_isAutomatic || m_automatic) {
            return;
        }
        const auto next = overview ? overview->nextLook() : std::nullopt;
        const std::chrono::milliseconds wait(next ? m_workspace.now().msecsTo(*next)
                                                  : longestPause.count());
        m_timer.start(std::clamp(wait, std::min(atLeast, longestPause), longestPause));
    });
}

void Tracker::runDue()
{
    m_automatic = check(
        {}, this,
        [this](qsizetype done, qsizetype count, const QString &what) {
            Q_EMIT automaticProgress(done, count, what);
        },
        [this](const Result<CheckReport> &report) {
            m_automatic.clear();
            Q_EMIT automaticChecked(report.value_or(CheckReport()));
            planNext(shortestPause);
        });
}

} // namespace parallax::workspace
