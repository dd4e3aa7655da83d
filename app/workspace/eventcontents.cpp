// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The use case "this article belongs to that event".

#include "gathering.h"
#include "workspace_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

Result<> changeEvent(archive::Archive &archive,
                     const EventId &id,
                     const QDateTime &now,
                     const std::function<void(QList<ArticleId> &)> &change)
{
    const auto found = storedEvent(archive, id);
    if (!found) {
        return tl::unexpected(found.error());
    }
    Event event = *found;
    change(event.articles);
    return event == *found ? Result<>() : archive.storeEvent(event, now);
}

Result<> placed(archive::Archive &archive,
                const ArticleId &article,
                const std::optional<EventId> &from,
                const std::optional<EventId> &to,
                const QDateTime &now)
{
    // In the new place first: what fails in between leaves the article in both, not in none.
    if (to) {
        const auto done = changeEvent(archive, *to, now, [&article](QList<ArticleId> &articles) {
            if (!articles.contains(article)) {
                articles.append(article);
            }
        });
        if (!done) {
            return done;
        }
    }
    if (from && from != to) {
        return changeEvent(archive, *from, now,
                           [&article](QList<ArticleId> &articles) { articles.removeAll(article); });
    }
    return {};
}

} // namespace

void Workspace::placeArticle(const ArticleId &article,
                             const std::optional<EventId> &from,
                             const std::optional<EventId> &to,
                             QObject *context,
                             Done<ArticleId> done)
{
    onArchive(
        context,
        [article, from, to, now = m_clock()](archive::Archive &archive) {
            return placed(archive, article, from, to, now);
        },
        [this, article, context, done = std::move(done)](const Result<> &result) {
            if (!result) {
                done(tl::unexpected(result.error()));
                return;
            }
            library(context, [this, article, done](const Result<Library> &after) {
                if (after) {
                    Q_EMIT libraryChanged(*after);
                }
                done(article);
            });
        });
}

} // namespace parallax::workspace
