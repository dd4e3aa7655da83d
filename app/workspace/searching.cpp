// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching, and what keeps a workspace quick: its index and its packs.

#include "workspace_p.h"

#include <QLoggingCategory>
#include <QTimer>

using namespace std::chrono_literals;

namespace parallax::workspace {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.workspace")

/// A click waits for at most one step on the archive's thread.
constexpr std::chrono::milliseconds indexStep = 50ms;
/// Packing begins when nothing was stored for this long.
constexpr std::chrono::milliseconds idle = 60s;
/// git's own limit for packing by itself (gc.auto).
constexpr qsizetype manyLooseObjects = 6700;

} // namespace

void Workspace::search(const SearchRequest &request, QObject *context, Done<SearchResults> done)
{
    onArchive(
        context, [request](archive::Archive &archive) { return archive.search(request); },
        std::move(done));
}

void Workspace::savedSearches(QObject *context, Done<QList<SavedSearch>> done)
{
    onArchive(
        context, [](archive::Archive &archive) { return archive.savedSearches(); },
        std::move(done));
}

void Workspace::storeSearch(const SavedSearch &search, QObject *context, Done<SavedSearch> done)
{
    onArchive(
        context,
        [search, now = m_clock()](archive::Archive &archive) {
            return archive.storeSearch(search, now).map([&search] { return search; });
        },
        std::move(done));
}

void Workspace::removeSearch(const QString &name, QObject *context, Done<QString> done)
{
    onArchive(
        context,
        [name, now = m_clock()](archive::Archive &archive) {
            return archive.removeSearch(name, now).map([&name] { return name; });
        },
        std::move(done));
}

void Workspace::rebuildIndex(QObject *context, Done<archive::IndexProgress> done)
{
    onArchive(
        context,
        [](archive::Archive &archive) {
            return archive.rebuildIndex().and_then([&archive] { return archive.updateIndex(0ms); });
        },
        std::move(done));
}

void Workspace::pack(QObject *context, Done<archive::PackReport> done)
{
    // Not on the archive's thread: it takes long, and reading must go on.
    async::runThen(
        d->work, context,
        [folder = d->folder, own = d.get()] {
            return archive::Archive::pack(folder, [own] { return own->isClosing.load(); });
        },
        std::move(done));
}

void Workspace::keepInOrder()
{
    if (d->quiet == nullptr) {
        d->quiet = new QTimer(this);
        d->quiet->setSingleShot(true);
        d->quiet->setInterval(idle);
        connect(d->quiet, &QTimer::timeout, this, &Workspace::packWhenWorthIt);
        connect(this, &Workspace::libraryChanged, this, &Workspace::keepInOrder);
    }
    indexSome();
    d->quiet->start();
}

void Workspace::indexSome()
{
    if (d->isIndexing || d->folder.isEmpty()) {
        return;
    }
    d->isIndexing = true;
    onArchive(
        this, [](archive::Archive &archive) { return archive.updateIndex(indexStep); },
        [this](const Result<archive::IndexProgress> &progress) {
            d->isIndexing = false;
            if (!progress) {
                qCWarning(log, "the index cannot be brought up to date: %ls",
                          qUtf16Printable(progress.error().detail));
            } else if (!progress->isComplete()) {
                // Behind what else waits for the archive by now.
                QTimer::singleShot(0, this, &Workspace::indexSome);
            }
        });
}

void Workspace::packWhenWorthIt()
{
    if (d->isPacking || d->folder.isEmpty()) {
        return;
    }
    d->isPacking = true;
    async::runThen(
        d->work, this,
        [folder = d->folder, own = d.get()]() -> Result<archive::PackReport> {
            if (archive::Archive::looseObjects(folder) < manyLooseObjects) {
                return archive::PackReport();
            }
            return archive::Archive::pack(folder, [own] { return own->isClosing.load(); });
        },
        [this](const Result<archive::PackReport> &report) {
            d->isPacking = false;
            if (!report && report.error().code != Error::Code::Cancelled) {
                qCWarning(log, "the archive cannot be packed: %ls",
                          qUtf16Printable(report.error().detail));
            }
        });
}

} // namespace parallax::workspace
