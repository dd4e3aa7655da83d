// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading articles, and storing what was read.

#include "readingjob.h"
#include "workspace_p.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// What one item brought, as it goes into the report.
struct Stored
{
    QList<ImportedRevision> revisions;
    QList<FailedItem> failures;
};

Stored storeAll(archive::Archive &archive, const ReadingJob::Read &read)
{
    Stored stored;
    for (const ReadHistory &one : read.histories) {
        auto results = read.item.capture
            ? archive.storeLook({}, one.history, *read.item.capture, read.item.attachments)
            : archive.store(one.history, one.captures);
        if (!results) {
            Error error = results.error();
            error.detail = u"\"%1\" could not be stored: %2"_s.arg(read.item.path, error.detail);
            stored.failures.append({read.item.path, error});
            continue;
        }
        for (const auto &result : *results) {
            stored.revisions.append({read.item.path, result.revision, result.isNew});
        }
    }
    return stored;
}

/// Adds the imported articles to the event of this name; makes it when there is none.
Result<Event> extendedEvent(archive::Archive &archive,
                            const QString &name,
                            const QList<ImportedRevision> &revisions,
                            const QDateTime &now)
{
    auto events = archive.events();
    if (!events) {
        return tl::unexpected(events.error());
    }
    Event event{eventId(name), name, {}};
    for (const Event &stored : std::as_const(*events)) {
        if (stored.id == event.id || stored.name == name || stored.id.value == name) {
            event = stored;
        }
    }
    const Event before = event;
    for (const ImportedRevision &revision : revisions) {
        if (!event.articles.contains(revision.revision.article)) {
            event.articles.append(revision.revision.article);
        }
    }
    // Nothing to say, nothing to store: an import that failed wholly leaves no empty event behind.
    if (event.articles.isEmpty() || (event == before && events->contains(event))) {
        return event;
    }
    if (auto done = archive.storeEvent(event, now); !done) {
        return tl::unexpected(done.error());
    }
    return event;
}

} // namespace

void Workspace::import(const QString &eventName,
                       const QList<ImportItem> &items,
                       QObject *context,
                       std::function<void(qsizetype, qsizetype, QString)> progress,
                       Done<ImportReport> done)
{
    auto *job = new ReadingJob(d->work, d->pageReader, m_clock(), context);
    // Shared by the two callbacks below, which outlive this call and take turns.
    auto report = std::make_shared<ImportReport>();
    const auto each = [this, job, report, progress](qsizetype index, qsizetype count,
                                                    const ReadingJob::Read &read,
                                                    const ReadingJob::Next &next) {
        if (progress) {
            progress(index, count, read.item.path);
        }
        for (const Error &error : read.failures) {
            report->failures.append({read.item.path, error});
        }
        report->notes += read.notes;
        report->addresses += read.addresses;
        if (read.histories.isEmpty()) {
            next();
            return;
        }
        const auto store = [this, job, read, report, next] {
            onArchive(
                job,
                [read](archive::Archive &archive) -> Result<Stored> {
                    return storeAll(archive, read);
                },
                [report, next, path = read.item.path](Result<Stored> stored) {
                    if (stored) {
                        report->revisions.append(stored->revisions);
                        report->failures.append(stored->failures);
                    } else {
                        report->failures.append({path, stored.error()});
                    }
                    next();
                });
        };
        QList<IncomingLook> looks;
        for (const ReadHistory &one : read.histories) {
            // Without address, what article it is takes as long to find out as to store it.
            const Article &article = one.history.revisions.last();
            if (one.history.revisions.size() == 1 && !article.url.isEmpty()) {
                looks.append({{}, article, one.captures.last()});
            }
        }
        readAgain(looks, job, store);
    };
    job->start(items, each, [this, context, report, eventName, done = std::move(done)] {
        finishImport(eventName, *report, context, done);
    });
}

void Workspace::finishImport(const QString &eventName,
                             const ImportReport &report,
                             QObject *context,
                             const Done<ImportReport> &done)
{
    onArchive(
        context,
        [eventName, report,
         now = m_clock()](archive::Archive &archive) -> Result<std::pair<ImportReport, Library>> {
            ImportReport finished = report;
            finished.event = {eventId(eventName), eventName, {}};
            if (auto event = extendedEvent(archive, eventName, report.revisions, now)) {
                finished.event = std::move(*event);
            } else {
                // What was stored and what failed before is still told: a full disk fails both.
                Error error = event.error();
                error.detail =
                    u"the event \"%1\" could not be stored: %2"_s.arg(eventName, error.detail);
                finished.failures.append({eventName, error});
            }
            auto library = readLibrary(archive);
            if (!library) {
                return tl::unexpected(library.error());
            }
            return std::pair(std::move(finished), std::move(*library));
        },
        [this, done](Result<std::pair<ImportReport, Library>> finished) {
            if (!finished) {
                done(tl::unexpected(finished.error()));
                return;
            }
            Q_EMIT libraryChanged(finished->second);
            done(std::move(finished->first));
        });
}

void Workspace::importSample(QObject *context, Done<ImportReport> done)
{
    QFile description(u":/sample/event.json"_s);
    if (!description.open(QIODevice::ReadOnly)) {
        done(failure(Error::Code::NotFound, u"the sample event is not built in"_s));
        return;
    }
    const QJsonObject event = QJsonDocument::fromJson(description.readAll()).object();
    QList<ImportItem> items;
    for (const QJsonValue &value : event.value("articles"_L1).toArray()) {
        const QJsonObject article = value.toObject();
        ImportItem item;
        item.path = article.value("file"_L1).toString();
        item.outlet = article.value("outlet"_L1).toString();
        item.seen = QDateTime::fromString(article.value("seen"_L1).toString(), Qt::ISODate);
        QFile file(u":/sample/"_s + item.path);
        if (file.open(QIODevice::ReadOnly)) {
            item.bytes = file.readAll();
        }
        items.append(item);
    }
    import(event.value("name"_L1).toString(), items, context, {}, std::move(done));
}

void Workspace::extract(const QList<ImportItem> &items,
                        QObject *context,
                        std::function<void(Extracted)> done)
{
    auto *job = new ReadingJob(d->work, d->pageReader, m_clock(), context);
    auto results = std::make_shared<Extracted>();
    job->start(
        items,
        [results](qsizetype, qsizetype, ReadingJob::Read read, const ReadingJob::Next &next) {
            Extraction found;
            for (ReadHistory &one : read.histories) {
                found.append(std::move(one.history));
            }
            if (!found.isEmpty() || !read.addresses.isEmpty()) {
                results->append({read.item, std::move(found), read.notes, read.addresses});
            }
            for (Error &error : read.failures) {
                results->append({read.item, tl::unexpected(std::move(error))});
            }
            next();
        },
        [results, done = std::move(done)] { done(std::move(*results)); });
}

} // namespace parallax::workspace
