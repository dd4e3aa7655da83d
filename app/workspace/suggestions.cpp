// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The use case "same story elsewhere".

#include "gathering.h"
#include "workspace_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// The newest text of every article, to be compared outside of the archive's thread.
struct Stories
{
    QList<archive::StoredArticle> articles;
    QList<QDateTime> firstSeen;
    QSet<ArticleId> event;
};

Result<Stories> storiesOf(archive::Archive &archive, const EventId &id)
{
    const auto event = storedEvent(archive, id);
    if (!event) {
        return tl::unexpected(event.error());
    }
    const auto articles = archive.listedArticles();
    if (!articles) {
        return tl::unexpected(articles.error());
    }
    Stories stories;
    stories.event = QSet<ArticleId>(event->articles.cbegin(), event->articles.cend());
    for (const ArticleRecord &record : articles->records) {
        // A damaged one is not suggested; the library names it.
        if (auto stored = archive.load(record.revisions.last().id)) {
            stories.articles.append(std::move(*stored));
            stories.firstSeen.append(record.revisions.first().fetched);
        }
    }
    return stories;
}

QList<StorySuggestion> suggested(const Stories &stories)
{
    QList<StoryTerms> all;
    for (qsizetype i = 0; i < stories.articles.size(); ++i) {
        const archive::StoredArticle &stored = stories.articles.at(i);
        all.append(storyTerms(stored.revision.article, stored.article, stories.firstSeen.at(i)));
    }
    return sameStory(all, stories.event);
}

} // namespace

void Workspace::suggestions(const EventId &event,
                            QObject *context,
                            Done<QList<StorySuggestion>> done)
{
    onArchive(
        context, [event](archive::Archive &archive) { return storiesOf(archive, event); },
        [this, context, done = std::move(done)](Result<Stories> stories) {
            if (!stories) {
                done(tl::unexpected(stories.error()));
                return;
            }
            async::runThen(
                d->work, context, [all = std::move(*stories)] { return suggested(all); },
                [done](QList<StorySuggestion> found) { done(std::move(found)); });
        });
}

} // namespace parallax::workspace
