// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backfill.h"

#include "readingjob.h"
#include "tracker_p.h"

#include <app/archive/articlekey.h>
#include <app/archive/earlier.h>
#include <app/fetch/addresslist.h>
#include <app/fetch/pagestate.h>
#include <app/fetch/savedpage.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// What storing some states gave.
struct StoredStates
{
    QList<archive::Archive::StoreResult> results;
    QList<Error> failures;
};

bool isWeb(const QString &source)
{
    return source.startsWith("http://"_L1) || source.startsWith("https://"_L1);
}

QString originOf(const QUrl &memento)
{
    return u"archive "_s + memento.host();
}

/// A consent page, a paywall or "not found" that the archive took for the article.
std::optional<Error> obstacle(const Article &article, const ArticleRecord &record)
{
    fetch::PageReading reading;
    reading.requested = record.url;
    reading.finalUrl = article.url.isEmpty() ? record.url : article.url;
    reading.headline = article.headline;
    reading.text = article.text;
    reading.knownHeadline = record.headline;
    QStringList shown{article.text};
    for (const DroppedText &dropped : article.dropped) {
        shown.append(dropped.text);
    }
    reading.pageText = shown.join(u'\n');
    const fetch::PageVerdict verdict = fetch::pageState(reading);
    if (verdict.state == FetchState::Ok) {
        return std::nullopt;
    }
    return Error{Error::Code::Unreadable,
                 fetch::stateInWords(verdict.state, 0)
                     + (verdict.words.isEmpty() ? QString() : u" ("_s + verdict.words + u')')};
}

/// Whether the states are of this article: by its address, or by what their texts have in common.
bool belongs(archive::Archive &archive, const ArticleRecord &record, const ArticleHistory &history)
{
    const QString own = archive::canonicalAddress(record.url);
    return std::ranges::any_of(history.revisions, [&](const Article &article) {
        const QString address = archive::canonicalAddress(article.url);
        return (!own.isEmpty() && address == own)
            || archive.isStateOf(record.id, article).value_or(false);
    });
}

/// States that each have a time of their own are stored each by itself, so that each finds its
/// place; those of a tracker's page stay together.
QList<ReadHistory> parts(const ReadHistory &history)
{
    const bool areDated = std::ranges::all_of(
        history.history.revisions, [](const Article &state) { return state.observed.has_value(); });
    if (!areDated) {
        return {history};
    }
    QList<ReadHistory> parts;
    for (qsizetype i = 0; i < history.captures.size(); ++i) {
        ReadHistory part;
        part.history = history.history;
        part.history.revisions = {history.history.revisions.at(i)};
        part.captures = {history.captures.at(i)};
        parts.append(part);
    }
    return parts;
}

StoredStates stored(archive::Archive &archive,
                    const ArticleRecord &record,
                    const QList<ReadHistory> &histories,
                    const QString &origin,
                    const QString &name)
{
    StoredStates result;
    for (const ReadHistory &history : histories) {
        if (!belongs(archive, record, history.history)) {
            result.failures.append(
                {Error::Code::Unsupported, name + u": seems to be another article"_s});
            continue;
        }
        for (ReadHistory part : parts(history)) {
            for (Article &state : part.history.revisions) {
                state.outlet = record.outlet;
                state.url = record.url.isEmpty() ? state.url : record.url;
            }
            auto done = archive::storeEarlier(archive.repositoryPath(), record.id, part.history,
                                              part.captures, origin);
            if (done) {
                result.results += *done;
            } else {
                result.failures.append(done.error());
            }
        }
    }
    return result;
}

} // namespace

Backfill::Backfill(Tracker &tracker,
                   const BackfillRequest &request,
                   Progress progress,
                   Workspace::Done<BackfillReport> done,
                   QObject *context)
    : QObject(context)
    , m_tracker(tracker)
    , m_request(request)
    , m_progress(std::move(progress))
    , m_done(std::move(done))
{
    m_report.article = request.article;
}

Backfill::~Backfill() = default;

void Backfill::cancel()
{
    m_isCancelled = true;
}

void Backfill::answer(const Result<BackfillReport> &report)
{
    deleteLater();
    m_done(report);
}

void Backfill::fail(const QString &name, const Error &error)
{
    m_report.failures.append({name, error});
}

void Backfill::start()
{
    struct Known
    {
        ArticleRecord record;
        QSet<QString> places;
    };

    m_tracker.decide<Known>(
        this,
        [id = m_request.article](archive::Archive &archive) -> Result<Known> {
            auto record = archive.history(id);
            auto places = archive::knownPlaces(archive.repositoryPath(), id);
            if (!record || !places) {
                return tl::unexpected(record ? places.error() : record.error());
            }
            return Known{std::move(*record), std::move(*places)};
        },
        [this](const Result<Known> &known) {
            if (!known) {
                answer(tl::unexpected(known.error()));
                return;
            }
            m_record = known->record;
            m_known = known->places;
            readSource();
        });
}

void Backfill::readSource()
{
    if (isWeb(m_request.source)) {
        m_maps.append(QUrl(m_request.source));
        m_namedMaps.insert(QUrl(m_request.source));
        fetchTimeMap();
        return;
    }
    ImportItem item;
    item.path = m_request.source;
    item.isHistory = true;
    readItem(item, u"file"_s, [this] { fetchTimeMap(); });
}

void Backfill::fetchTimeMap()
{
    const bool isEnough = m_waiting.size() >= m_request.most || m_namedMaps.size() > mostTimeMaps;
    if (!m_maps.isEmpty() && isEnough) {
        m_report.notes.append({ImportNote::Kind::TimeMapsUnread, m_request.source, {}, {}, {},
                               static_cast<int>(m_maps.size())});
        m_maps.clear();
    }
    if (m_maps.isEmpty() || m_isCancelled) {
        fetchNext();
        return;
    }
    fetch::FetchRequest request;
    request.url = m_maps.dequeue();
    m_tracker.m_fetch(request, this,
                      [this, address = request.url](const fetch::FetchOutcome &outcome) {
                          const auto taken = takeTimeMap(address, outcome);
                          if (!taken && address == QUrl(m_request.source)) {
                              answer(tl::unexpected(taken.error()));
                              return;
                          }
                          if (!taken) {
                              fail(address.toDisplayString(), taken.error());
                          }
                          fetchTimeMap();
                      });
}

Result<> Backfill::takeTimeMap(const QUrl &address, const fetch::FetchOutcome &outcome)
{
    if (outcome.state != FetchState::Ok) {
        return failure(Error::Code::Unreadable, outcome.detail);
    }
    const auto found = fetch::timeMap(fetch::captureOf(outcome));
    if (!found) {
        return failure(Error::Code::Unsupported,
                       u"\"%1\": what is there is no TimeMap"_s.arg(address.toDisplayString()));
    }
    for (const Error &error : found->failures) {
        fail(address.toDisplayString(), error);
    }
    m_report.notes += found->notes;
    takeAddresses(found->addresses);
    return {};
}

void Backfill::takeAddresses(const QList<fetch::ListedAddress> &addresses)
{
    using Kind = fetch::ListedAddress::Kind;
    for (const fetch::ListedAddress &address : addresses) {
        if (!isWeb(address.url.toString())) {
            continue;
        }
        if (address.kind == Kind::TimeMap && !m_namedMaps.contains(address.url)) {
            m_namedMaps.insert(address.url);
            m_maps.append(address.url);
        }
        if (address.kind != Kind::Memento || m_named.contains(address.url)) {
            continue;
        }
        m_named.insert(address.url);
        if (m_known.contains(address.url.toString(QUrl::FullyEncoded))) {
            ++m_report.known;
        } else if (m_waiting.size() >= m_request.most) {
            ++m_report.left;
        } else {
            m_waiting.append(address);
        }
    }
    m_count = m_waiting.size();
}

void Backfill::readItem(const ImportItem &item, const QString &origin, std::function<void()> next)
{
    auto *job = m_tracker.readingJob(this);
    auto read = std::make_shared<QList<ReadHistory>>();
    job->start(
        {item},
        [this, read](qsizetype, qsizetype, const ReadingJob::Read &found, const auto &go) {
            *read += found.histories;
            for (const Error &error : found.failures) {
                fail(found.item.path, error);
            }
            m_report.notes += found.notes;
            takeAddresses(found.addresses);
            go();
        },
        [this, read, origin, name = item.path, next = std::move(next)] {
            store(*read, origin, name, next);
        });
}

void Backfill::fetchNext()
{
    if (m_waiting.isEmpty() || m_isCancelled) {
        m_report.isCancelled = m_isCancelled && !m_waiting.isEmpty();
        m_report.left += static_cast<int>(m_waiting.size());
        answer(m_report);
        return;
    }
    const fetch::ListedAddress memento = m_waiting.dequeue();
    if (m_progress) {
        m_progress(m_count - m_waiting.size() - 1, m_count, memento.url.toDisplayString());
    }
    fetch::FetchRequest request;
    request.url = memento.url;
    request.types = fetch::pageTypes();
    m_tracker.m_fetch(request, this, [this, memento](const fetch::FetchOutcome &outcome) {
        takePage(memento, outcome);
    });
}

void Backfill::takePage(const fetch::ListedAddress &memento, const fetch::FetchOutcome &outcome)
{
    const QString name = memento.url.toDisplayString();
    if (outcome.state != FetchState::Ok) {
        const QString why =
            u"\"%1\": %2"_s.arg(name, fetch::stateInWords(outcome.state, outcome.status));
        fail(name, {Error::Code::Unreadable, outcome.detail.isEmpty() ? why : outcome.detail});
        fetchNext();
        return;
    }
    ImportItem item;
    item.path = name;
    item.isHistory = true;
    item.capture = fetch::captureOf(outcome);
    item.capture->fileName = item.capture->url.fileName();
    // An archive leads to the capture nearest in time: that one's time counts, not the wish.
    const auto shown = fetch::mementoAddress(item.capture->url);
    item.seen = shown ? std::optional(shown->time) : memento.datetime;
    readItem(item, originOf(memento.url), [this] { fetchNext(); });
}

void Backfill::store(const QList<ReadHistory> &histories,
                     const QString &origin,
                     const QString &name,
                     std::function<void()> next)
{
    QList<ReadHistory> usable;
    for (const ReadHistory &history : histories) {
        // Files that a person saved were chosen by that person.
        const auto why = origin == "file"_L1
            ? std::nullopt
            : obstacle(history.history.revisions.constLast(), m_record);
        if (why) {
            fail(name, {why->code, u"\"%1\": %2"_s.arg(name, why->detail)});
        } else {
            usable.append(history);
        }
    }
    m_tracker.decide<StoredStates>(
        this,
        [usable, origin, name, record = m_record](archive::Archive &archive)
            -> Result<StoredStates> { return stored(archive, record, usable, origin, name); },
        [this, name, next = std::move(next)](const Result<StoredStates> &done) {
            for (const auto &result : done ? done->results : decltype(done->results)()) {
                if (result.isNew) {
                    m_report.stored.append({name, result.revision, true});
                } else {
                    ++m_report.seenAgain;
                }
            }
            for (const Error &error : done ? done->failures : QList<Error>{done.error()}) {
                fail(name, error);
            }
            next();
        });
}

QHash<RevisionId, QString> originsOf(const Workspace &workspace, const ArticleId &id)
{
    return archive::origins(workspace.folder() + u"/archive.git"_s, id)
        .value_or(QHash<RevisionId, QString>());
}

} // namespace parallax::workspace
