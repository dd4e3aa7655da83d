// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace.h"

#include "analysis.h"
#include "gathering.h"
#include "workspace_p.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// Code units of a name kept in a slug: long enough to read, short for every file system.
constexpr qsizetype longestSlug = 60;

} // namespace

Result<Library> readLibrary(archive::Archive &archive)
{
    auto events = archive.events();
    if (!events) {
        return tl::unexpected(events.error());
    }
    auto articles = archive.listedArticles();
    if (!articles) {
        return tl::unexpected(articles.error());
    }
    return Library{std::move(*events), std::move(articles->records), std::move(articles->damaged)};
}

EventId eventId(const QString &name)
{
    QString slug;
    bool isLossy = false;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.unicode() < 128 && character.isLetterOrNumber()) {
            slug.append(character);
        } else if (!character.isMark()) {
            isLossy = isLossy || character.isLetterOrNumber();
            if (!slug.isEmpty() && !slug.endsWith(u'-')) {
                slug.append(u'-');
            }
        }
    }
    isLossy = isLossy || slug.size() > longestSlug;
    slug.truncate(longestSlug);
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    if (isLossy || slug.isEmpty()) {
        const QByteArray hash =
            QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
        slug += (slug.isEmpty() ? u""_s : u"-"_s) + QString::fromLatin1(hash);
    }
    return {slug};
}

Workspace::Workspace(extract::PageReader *pageReader, Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , d(std::make_unique<Private>())
{
    d->pageReader = pageReader;
    d->archivePool.setMaxThreadCount(1);
    d->archivePool.setExpiryTimeout(-1);
}

Workspace::~Workspace()
{
    // Jobs hold pointers into d; they are short, and a half-done import is finished, not cut.
    d->isClosing = true;
    d->work.clear();
    d->work.waitForDone();
    d->archivePool.waitForDone();
}

QString Workspace::folder() const
{
    return d->folder;
}

void Workspace::open(const QString &folder, QObject *context, Done<Library> done)
{
    d->folder = folder;
    async::runThen(
        d->archivePool, context,
        [this, folder]() -> Result<Library> {
            d->archive.reset();
            auto opened = archive::Archive::open(folder);
            if (!opened) {
                return tl::unexpected(opened.error());
            }
            d->archive = std::move(*opened);
            return readLibrary(*d->archive);
        },
        std::move(done));
}

void Workspace::library(QObject *context, Done<Library> done)
{
    onArchive(context, &readLibrary, std::move(done));
}

void Workspace::compare(const EventId &event,
                        const RevisionChoice &choice,
                        const std::optional<QDateTime> &asOf,
                        QObject *context,
                        Done<Comparison> done)
{
    compare(event, choice, asOf, context, {}, std::move(done));
}

void Workspace::compare(const EventId &event,
                        const RevisionChoice &choice,
                        const std::optional<QDateTime> &asOf,
                        QObject *context,
                        std::function<void(const Comparison &)> texts,
                        Done<Comparison> done)
{
    onArchive(
        context,
        [event, choice, asOf](archive::Archive &archive) {
            return gathered(archive, event, choice, asOf);
        },
        [this, context, texts = std::move(texts),
         done = std::move(done)](Result<GatheredEvent> found) {
            if (!found) {
                done(tl::unexpected(found.error()));
                return;
            }
            if (!found->failures.isEmpty()) {
                Q_EMIT partlyFailed(found->failures);
            }
            if (texts) {
                Comparison articles;
                articles.event = found->event;
                articles.articles = found->articles;
                articles.annotations = found->annotations;
                texts(articles);
            }
            async::runThen(
                d->work, context,
                [all = std::move(*found)] {
                    return compared(all.event, all.articles, all.annotations, all.decisions);
                },
                [done](Comparison comparison) { done(std::move(comparison)); });
        });
}

void Workspace::analyse(const Event &event,
                        const QList<ComparedArticle> &articles,
                        QObject *context,
                        std::function<void(Comparison)> done)
{
    async::runThen(
        d->work, context, [event, articles] { return compared(event, articles, {}); },
        std::move(done));
}

void Workspace::load(const RevisionId &revision,
                     QObject *context,
                     Done<archive::StoredArticle> done)
{
    onArchive(
        context, [revision](archive::Archive &archive) { return archive.load(revision); },
        std::move(done));
}

void Workspace::capture(const RevisionId &revision, QObject *context, Done<Capture> done)
{
    onArchive(
        context, [revision](archive::Archive &archive) { return archive.capture(revision); },
        std::move(done));
}

void Workspace::attachments(const RevisionId &revision,
                            QObject *context,
                            Done<QList<Attachment>> done)
{
    onArchive(
        context, [revision](archive::Archive &archive) { return archive.attachments(revision); },
        std::move(done));
}

void Workspace::history(const ArticleId &article, QObject *context, Done<ArticleRecord> done)
{
    onArchive(
        context, [article](archive::Archive &archive) { return archive.history(article); },
        std::move(done));
}

void Workspace::file(const RevisionId &revision,
                     const QString &name,
                     QObject *context,
                     Done<QString> done)
{
    onArchive(
        context,
        [revision, name](archive::Archive &archive) { return archive.file(revision, name); },
        std::move(done));
}

void Workspace::unifiedDiff(const RevisionId &oldId,
                            const RevisionId &newId,
                            QObject *context,
                            Done<QString> done)
{
    onArchive(
        context,
        [oldId, newId](archive::Archive &archive) { return archive.unifiedDiff(oldId, newId); },
        std::move(done));
}

void Workspace::annotate(const Annotation &annotation, QObject *context, Done<Annotation> done)
{
    onArchive(
        context,
        [annotation](archive::Archive &archive) -> Result<Annotation> {
            if (auto stored = archive.storeAnnotation(annotation); !stored) {
                return tl::unexpected(stored.error());
            }
            return annotation;
        },
        [this, done = std::move(done)](const Result<Annotation> &stored) {
            done(stored);
            if (stored) {
                Q_EMIT annotationsChanged(stored->event);
            }
        });
}

void Workspace::removeAnnotation(const Annotation &annotation,
                                 QObject *context,
                                 Done<Annotation> done)
{
    onArchive(
        context,
        [annotation, now = m_clock()](archive::Archive &archive) -> Result<Annotation> {
            auto removed = archive.removeAnnotation(annotation.id, annotation.author, now);
            if (!removed) {
                return tl::unexpected(removed.error());
            }
            return annotation;
        },
        [this, done = std::move(done)](const Result<Annotation> &removed) {
            done(removed);
            if (removed) {
                Q_EMIT annotationsChanged(removed->event);
            }
        });
}

void Workspace::verify(QObject *context, Done<archive::VerifyReport> done)
{
    onArchive(
        context, [](archive::Archive &archive) { return archive.verify(); }, std::move(done));
}

} // namespace parallax::workspace
