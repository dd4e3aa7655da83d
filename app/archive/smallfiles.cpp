// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events and annotations: branches of small files, one each.

#include "annotationjson.h"
#include "archive_p.h"
#include "smallfiles_p.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.archive")

git::Person researcher(const QString &author)
{
    return {author, u"researcher@localhost"_s};
}

/// Ours, with what others added and without what others took away since \a base.
QList<ArticleId>
merged(const QList<ArticleId> &base, const QList<ArticleId> &theirs, const QList<ArticleId> &ours)
{
    QList<ArticleId> result;
    for (const ArticleId &id : ours) {
        if (theirs.contains(id) || !base.contains(id)) {
            result.append(id);
        }
    }
    for (const ArticleId &id : theirs) {
        if (!base.contains(id) && !result.contains(id)) {
            result.append(id);
        }
    }
    return result;
}

} // namespace

Result<QList<SmallFile>>
smallFiles(const git::Repository &repository, QLatin1StringView ref, const QString &folder)
{
    const auto tip = repository.target(ref);
    if (!tip) {
        return tl::unexpected(tip.error());
    }
    QList<SmallFile> files;
    if (!*tip) {
        return files;
    }
    const auto paths = repository.files(**tip, folder);
    if (!paths) {
        return tl::unexpected(paths.error());
    }
    for (const QString &path : *paths) {
        if (auto bytes = repository.file(**tip, path)) {
            files.append({path, std::move(*bytes)});
        } else {
            warnLeftOut(path, bytes.error());
        }
    }
    return files;
}

void warnLeftOut(const QString &path, const Error &error)
{
    qCWarning(log, "\"%ls\" left out: %ls", qUtf16Printable(path), qUtf16Printable(error.detail));
}

QJsonObject objectOrNone(const std::optional<QByteArray> &bytes)
{
    return bytes ? objectFromBytes(*bytes).value_or(QJsonObject()) : QJsonObject();
}

git::NewCommit fileCommit(const QString &path,
                          const std::optional<QByteArray> &bytes,
                          const QString &message,
                          const git::Person &author,
                          const QDateTime &time)
{
    git::NewCommit commit;
    commit.changes = {{path, bytes}};
    commit.message = message.simplified() + u'\n';
    commit.author = author;
    commit.committer = program();
    commit.time = time;
    return commit;
}

Result<QList<Event>> Archive::events()
{
    const auto files = smallFiles(*d->repository, eventsRef, u"events"_s);
    if (!files) {
        return tl::unexpected(files.error());
    }
    QList<Event> events = readable<Event>(*files, eventFromJson);
    std::ranges::sort(events, {}, [](const Event &event) { return event.id.value; });
    for (const Event &event : std::as_const(events)) {
        d->knownArticles.insert(event.id, event.articles);
    }
    return events;
}

Result<> Archive::storeEvent(const Event &event, const QDateTime &time)
{
    const auto path = jsonPath(u"events"_s, event.id.value);
    if (!path) {
        return tl::unexpected(path.error());
    }
    Event result = event;
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &tipTime) -> Result<std::optional<git::NewCommit>> {
        const QJsonObject object = objectOrNone(before);
        if (const auto stored = eventFromJson(object)) {
            result.articles =
                merged(d->knownArticles.value(event.id), stored->articles, event.articles);
        }
        const QByteArray bytes = QJsonDocument(toJson(result, object)).toJson();
        if (before == bytes) {
            return std::nullopt;
        }
        const QString message = u"Event: "_s + event.name;
        return fileCommit(*path, bytes, message, program(), time.isValid() ? time : tipTime);
    };
    auto done = editFile(*d->repository, eventsRef, *path, edit);
    if (done) {
        // Not what was stored: of the articles that others added this caller knows nothing yet.
        d->knownArticles.insert(event.id, event.articles);
    }
    return done;
}

Result<QList<Annotation>> Archive::annotations(const EventId &event)
{
    const auto files = smallFiles(*d->repository, annotationsRef, u"annotations/"_s + event.value);
    if (!files) {
        return tl::unexpected(files.error());
    }
    QList<Annotation> annotations = readable<Annotation>(*files, annotationFromJson);
    std::ranges::sort(annotations, [](const Annotation &left, const Annotation &right) {
        return std::tie(left.created, left.id.value) < std::tie(right.created, right.id.value);
    });
    return annotations;
}

Result<> Archive::storeAnnotation(const Annotation &annotation)
{
    const auto folder = jsonPath(u"annotations"_s, annotation.event.value);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const auto path = jsonPath(u"annotations/"_s + annotation.event.value, annotation.id.value);
    if (!path) {
        return tl::unexpected(path.error());
    }
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &tipTime) -> Result<std::optional<git::NewCommit>> {
        const QByteArray bytes = QJsonDocument(toJson(annotation, objectOrNone(before))).toJson();
        if (before == bytes) {
            return std::nullopt;
        }
        const QString message =
            (before ? u"Change annotation "_s : u"Add annotation "_s) + annotation.id.value;
        const QDateTime time = annotation.modified.isValid() ? annotation.modified : tipTime;
        return fileCommit(*path, bytes, message, researcher(annotation.author), time);
    };
    return editFile(*d->repository, annotationsRef, *path, edit);
}

Result<>
Archive::removeAnnotation(const AnnotationId &id, const QString &author, const QDateTime &time)
{
    const auto notFound = [&id] {
        return failure(Error::Code::NotFound, u"no annotation \"%1\""_s.arg(id.value.left(80)));
    };
    const auto files = smallFiles(*d->repository, annotationsRef, u"annotations"_s);
    if (!files) {
        return tl::unexpected(files.error());
    }
    const auto file = std::ranges::find_if(*files, [&id](const SmallFile &candidate) {
        return candidate.path.endsWith(u'/' + id.value + u".json"_s);
    });
    if (id.isEmpty() || file == files->cend()) {
        return notFound();
    }
    const QString path = file->path;
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &tipTime) -> Result<std::optional<git::NewCommit>> {
        if (!before) {
            return notFound(); // another program was quicker
        }
        return fileCommit(path, std::nullopt, u"Remove annotation "_s + id.value,
                          researcher(author), time.isValid() ? time : tipTime);
    };
    return editFile(*d->repository, annotationsRef, path, edit);
}

} // namespace parallax::archive
