// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the archive does with its derived index.

#include "archive_p.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parallax::archive {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.archive.index")

/// What a reader waits for gladly before a search or a list is there; the rest is read later.
constexpr std::chrono::milliseconds moment = 300ms;
/// A rebuild on command runs until it is done, in steps.
constexpr std::chrono::milliseconds step = 1000ms;

} // namespace

QString indexPath(const QString &workspaceFolder)
{
    return workspaceFolder + u"/index.sqlite"_s;
}

Result<index::Index *> Archive::Private::indexed()
{
    if (!derived) {
        auto opened = index::Index::open(indexPath(folder), repository->path());
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        derived = std::move(*opened);
    }
    return derived.get();
}

Result<IndexProgress> Archive::updateIndex(std::chrono::milliseconds budget)
{
    auto index = d->indexed();
    auto progress = index.and_then(
        [this, budget](index::Index *open) { return open->update(*d->repository, budget); });
    if (!progress || !progress->isComplete()) {
        return progress;
    }
    const auto hasMore = (*index)->joinPieces(budget);
    if (!hasMore) {
        // Slower searches are no reason to refuse them; another program may be at it.
        qCWarning(log, "the index cannot be tidied: %ls", qUtf16Printable(hasMore.error().detail));
    } else if (*hasMore) {
        ++progress->total;
    }
    return progress;
}

Result<> Archive::rebuildIndex()
{
    auto index = d->indexed();
    auto done = index ? (*index)->clear() : Result<>(tl::unexpected(index.error()));
    while (done) {
        const auto progress = updateIndex(step);
        if (!progress || progress->isComplete()) {
            return progress.map([](const IndexProgress &) {});
        }
    }
    return done;
}

Result<SearchResults> Archive::search(const SearchRequest &request)
{
    auto index = d->indexed();
    if (!index) {
        return tl::unexpected(index.error());
    }
    if (auto updated = (*index)->update(*d->repository, moment); !updated) {
        return tl::unexpected(updated.error());
    }
    auto results = (*index)->search(request);
    if (results || results.error().code != Error::Code::Damaged) {
        return results;
    }
    // Damage in a part of the file that nobody had read yet. Half an index made anew says so.
    if (auto cleared = (*index)->clear(); !cleared) {
        return tl::unexpected(cleared.error());
    }
    if (auto updated = (*index)->update(*d->repository, moment); !updated) {
        return tl::unexpected(updated.error());
    }
    return (*index)->search(request);
}

Result<Archive::Articles> Archive::listedArticles()
{
    const auto names = d->repository->refs(articleRefs);
    const auto targets = d->repository->targets();
    if (!names || !targets) {
        return tl::unexpected(names ? targets.error() : names.error());
    }
    QHash<ArticleId, index::Tips> tips;
    for (const QString &name : *names) {
        const ArticleId id{name.mid(articleRefs.size())};
        if (targets->contains(name)) {
            tips.insert(id, {targets->value(name), targets->value(seenRefs + id.value)});
        }
    }
    QHash<ArticleId, ArticleRecord> known;
    if (auto index = d->indexed()) {
        auto records = (*index)
                           ->update(*d->repository, moment)
                           .and_then([&index, &tips](const IndexProgress &) {
                               return (*index)->records(tips);
                           });
        known = std::move(records).value_or(QHash<ArticleId, ArticleRecord>());
    }
    Articles all;
    for (const QString &name : *names) {
        const ArticleId id{name.mid(articleRefs.size())};
        if (const auto found = known.find(id); found != known.end()) {
            all.records.append(std::move(*found));
            continue;
        }
        readInto(all, *d->repository, id);
    }
    return all;
}

} // namespace parallax::archive
