// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The use case "give this event to another program".

#include "eventexporter.h"

#include "gathering.h"

#include <app/archive/bundle.h>
#include <app/async/runthen.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileDevice>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// More often nobody can read.
constexpr qint64 reportMilliseconds = 50;

Result<exporting::Material>
material(archive::Archive &archive, const EventId &id, QList<Error> &failures)
{
    const auto event = storedEvent(archive, id);
    if (!event) {
        return tl::unexpected(event.error());
    }
    exporting::Material found;
    found.event = *event;
    for (const ArticleId &article : event->articles) {
        if (auto record = archive.history(article)) {
            found.articles.append(std::move(*record));
        } else {
            failures.append(record.error());
        }
    }
    auto annotations = archive.annotations(id);
    auto decisions = archive.alignmentDecisions(id);
    if (!annotations || !decisions) {
        failures.append(annotations ? decisions.error() : annotations.error());
    }
    found.annotations = std::move(annotations).value_or(QList<Annotation>());
    found.decisions = std::move(decisions).value_or(QList<AlignmentDecision>());
    found.article = [&archive](const RevisionId &revision) {
        return archive.load(revision).map(
            [](const archive::StoredArticle &one) { return one.article; });
    };
    found.capture = [&archive](const RevisionId &revision) {
        return archive.capture(revision);
    };
    found.attachments = [&archive](const RevisionId &revision) {
        return archive.attachments(revision);
    };
    found.program =
        QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    return found;
}

/// What an export needs besides the archive.
struct Order
{
    QString folder; ///< of the workspace
    EventId event;
    exporting::Format format = exporting::Format::JsonLd;
    QString path;
    Comparison comparison;
    std::function<bool(qsizetype, qsizetype)> progress;
};

Result<exporting::Outcome> exported(const Order &order)
{
    const auto archive = archive::Archive::open(order.folder);
    if (!archive) {
        return tl::unexpected(archive.error());
    }
    QList<Error> failures;
    auto gathered = material(**archive, order.event, failures);
    if (!gathered) {
        return tl::unexpected(gathered.error());
    }
    if (gathered->articles.isEmpty() && !failures.isEmpty()) {
        return tl::unexpected(failures.first());
    }
    gathered->comparison = order.comparison;
    gathered->progress = order.progress;
    gathered->bundle = [&order, event = gathered->event](QFileDevice &file) {
        return archive::writeEventBundle(order.folder, event, file, order.progress);
    };
    auto outcome = exporting::exportEvent(*gathered, order.format, order.path);
    if (outcome) {
        outcome->failures = failures + outcome->failures;
    }
    return outcome;
}

} // namespace

EventExporter::EventExporter(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

EventExporter::~EventExporter()
{
    stop();
    m_pool.waitForDone();
}

void EventExporter::stop()
{
    if (m_isStopped) {
        *m_isStopped = true;
    }
}

void EventExporter::start(const EventId &event, exporting::Format format, const QString &path)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_failures.clear();
    if (!exporting::needsComparison(format)) {
        write(event, format, path, {});
        return;
    }
    const auto partly = connect(&m_workspace, &Workspace::partlyFailed, this,
                                [this](const QList<FailedItem> &failed) {
                                    for (const FailedItem &one : failed) {
                                        m_failures.append(one.error);
                                    }
                                });
    m_workspace.compare(event, {}, {}, this,
                        [this, event, format, path, partly](const Result<Comparison> &comparison) {
                            disconnect(partly);
                            if (comparison) {
                                write(event, format, path, *comparison);
                            } else {
                                finish(tl::unexpected(comparison.error()));
                            }
                        });
}

void EventExporter::write(const EventId &event,
                          exporting::Format format,
                          const QString &path,
                          const Comparison &comparison)
{
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    const QPointer<EventExporter> self(this);
    const auto isStopped = m_isStopped;
    const auto progress = [self, isStopped, clock](qsizetype done, qsizetype total) {
        if (clock->elapsed() >= reportMilliseconds && !isStopped->load()) {
            clock->restart();
            // Whether we still live is asked again on our own thread.
            QMetaObject::invokeMethod(
                qApp, [self, done, total] { self ? Q_EMIT self->progressed(done, total) : void(); },
                Qt::QueuedConnection);
        }
        return !isStopped->load();
    };
    async::runThen(
        m_pool, this,
        [order = Order{m_workspace.folder(), event, format, path, comparison, progress}] {
            return exported(order);
        },
        [this](const Result<exporting::Outcome> &outcome) { finish(outcome); });
}

void EventExporter::finish(Result<exporting::Outcome> outcome)
{
    m_isRunning = false;
    for (const Error &one : std::as_const(m_failures)) {
        if (outcome && !outcome->failures.contains(one)) {
            outcome->failures.append(one);
        }
    }
    Q_EMIT finished(outcome);
}

} // namespace parallax::workspace
