// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The use cases of histories: reading happens on the archive's thread, matching on the work pool.

#include "changesummary.h"
#include "gathering.h"
#include "histories.h"
#include "workspace_p.h"

#include <app/archive/earlier.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

struct RecordTexts
{
    ArticleRecord record;
    QList<Article> articles;
    ArticleLooks looks;
    QHash<RevisionId, QString> origins;
};

Result<RecordTexts> recordTexts(archive::Archive &archive, const ArticleId &article)
{
    auto record = archive.history(article);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto texts = textsOf(archive, *record);
    if (!texts) {
        return tl::unexpected(texts.error());
    }
    // Without a record of looks the revisions themselves still tell their times.
    auto looks = archive.looks(article);
    auto origins = archive::origins(archive.repositoryPath(), article);
    return RecordTexts{std::move(*record), std::move(*texts), looks.value_or(ArticleLooks()),
                       origins.value_or(QHash<RevisionId, QString>())};
}

} // namespace

void Workspace::difference(const RevisionId &oldId,
                           const RevisionId &newId,
                           QObject *context,
                           Done<RevisionDifference> done)
{
    struct Texts
    {
        Article older;
        Article newer;
        QList<Article> later;
    };

    onArchive(
        context,
        [oldId, newId](archive::Archive &archive) -> Result<Texts> {
            auto older = archive.load(oldId);
            if (!older) {
                return tl::unexpected(older.error());
            }
            auto newer = archive.load(newId);
            if (!newer) {
                return tl::unexpected(newer.error());
            }
            Texts texts{std::move(older->article), std::move(newer->article), {}};
            // The newest revision's note may speak of a change made long before it.
            const auto record = archive.history(newer->revision.article);
            const bool hasLater = record && older->revision.article == newer->revision.article
                && !record->revisions.isEmpty()
                && record->revisions.last().number > newer->revision.number;
            if (hasLater) {
                if (auto latest = archive.load(record->revisions.last().id)) {
                    texts.later.append(std::move(latest->article));
                }
            }
            return texts;
        },
        [this, context, done = std::move(done)](Result<Texts> texts) {
            if (!texts) {
                done(tl::unexpected(texts.error()));
                return;
            }
            async::runThen(
                d->work, context,
                [all = std::move(*texts)] {
                    return differenceBetween(all.older, all.newer, all.later);
                },
                [done](RevisionDifference found) { done(std::move(found)); });
        });
}

void Workspace::difference(const Article &oldArticle,
                           const Article &newArticle,
                           QObject *context,
                           std::function<void(RevisionDifference)> done)
{
    async::runThen(
        d->work, context,
        [oldArticle, newArticle] { return differenceBetween(oldArticle, newArticle); },
        std::move(done));
}

void Workspace::blame(const ArticleId &article,
                      const RevisionId &revision,
                      QObject *context,
                      Done<ArticleBlame> done)
{
    onArchive(
        context, [article](archive::Archive &archive) { return recordTexts(archive, article); },
        [this, context, revision, done = std::move(done)](Result<RecordTexts> texts) {
            if (!texts) {
                done(tl::unexpected(texts.error()));
                return;
            }
            const QList<Revision> &revisions = texts->record.revisions;
            const auto found = std::ranges::find(revisions, revision, &Revision::id);
            const qsizetype index =
                found == revisions.cend() ? revisions.size() - 1 : found - revisions.cbegin();
            async::runThen(
                d->work, context,
                [all = std::move(*texts), index, own = d.get()] {
                    return own->blames.blamed(all.record, all.articles, index);
                },
                [done](ArticleBlame blame) { done(std::move(blame)); });
        });
}

void Workspace::changes(const ArticleId &article, QObject *context, Done<ArticleChanges> done)
{
    onArchive(
        context, [article](archive::Archive &archive) { return recordTexts(archive, article); },
        [this, context, done = std::move(done)](Result<RecordTexts> texts) {
            if (!texts) {
                done(tl::unexpected(texts.error()));
                return;
            }
            async::runThen(
                d->work, context,
                [all = std::move(*texts)] { return changesThrough(all.record, all.articles); },
                [done](ArticleChanges changes) { done(std::move(changes)); });
        });
}

void Workspace::timeline(const EventId &event, QObject *context, Done<EventTimeline> done)
{
    onArchive(
        context,
        [event](archive::Archive &archive) -> Result<QList<RecordTexts>> {
            const auto found = storedEvent(archive, event);
            if (!found) {
                return tl::unexpected(found.error());
            }
            QList<RecordTexts> all;
            for (const ArticleId &id : std::as_const(found->articles)) {
                // One that cannot be read has no lane; the library names it.
                if (auto texts = recordTexts(archive, id)) {
                    all.append(std::move(*texts));
                }
            }
            return all;
        },
        [this, context, event, done = std::move(done)](Result<QList<RecordTexts>> texts) {
            if (!texts) {
                done(tl::unexpected(texts.error()));
                return;
            }
            async::runThen(
                d->work, context,
                [event, all = std::move(*texts)] {
                    EventTimeline timeline{event, {}, {}};
                    for (const RecordTexts &one : all) {
                        TimelineLane lane = timelineLane(one.record, one.articles, one.looks);
                        for (TimelineDot &dot : lane.dots) {
                            dot.origin = one.origins.value(dot.revision);
                        }
                        timeline.lanes.append(std::move(lane));
                    }
                    timeline.unseen = unseenSpans(timeline.lanes);
                    return timeline;
                },
                [done](EventTimeline timeline) { done(std::move(timeline)); });
        });
}

void Workspace::findInHistory(const ArticleId &article,
                              const QString &words,
                              QObject *context,
                              Done<QList<FoundInRevision>> done)
{
    onArchive(
        context,
        [article, words](archive::Archive &archive) -> Result<QList<FoundInRevision>> {
            const auto texts = recordTexts(archive, article);
            if (!texts) {
                return tl::unexpected(texts.error());
            }
            return foundIn(texts->record, texts->articles, words);
        },
        std::move(done));
}

void Workspace::news(const ReadMarks &marks, QObject *context, Done<QList<ArticleNews>> done)
{
    onArchive(
        context, [marks](archive::Archive &archive) { return newsSince(archive, marks); },
        std::move(done));
}

QString Workspace::repositoryPath() const
{
    return d->folder.isEmpty() ? QString() : d->folder + u"/archive.git"_s;
}

} // namespace parallax::workspace
