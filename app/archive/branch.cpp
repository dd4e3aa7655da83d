// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationjson.h"
#include "archive_p.h"
#include "articlekey.h"
#include "joinedhistories.h"
#include "markdown.h"

#include <app/domain/articlejson.h>

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.archive")

constexpr qsizetype longestName = 100; ///< of an event or annotation, in ASCII characters

Error asDamage(Error error)
{
    if (error.code == Error::Code::Malformed || error.code == Error::Code::NotFound) {
        error.code = Error::Code::Damaged;
    }
    return error;
}

Result<Looks> readLooks(const git::Repository &repository, const ArticleId &id)
{
    const auto target = repository.target(seenRefs + id.value);
    if (!target) {
        return tl::unexpected(target.error());
    }
    if (!*target) {
        return Looks{};
    }
    const auto bytes = repository.blob(**target);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return looksFromBytes(*bytes);
}

} // namespace

git::Person program()
{
    return {u"Parallax"_s, u"parallax@localhost"_s};
}

tl::unexpected<Error> tooBusy(const QString &ref)
{
    return failure(Error::Code::Git, ref + u": other programs move it without pause"_s);
}

Result<Branch> readBranch(const git::Repository &repository, const ArticleId &id)
{
    const auto tip = repository.target(articleRefs + id.value);
    if (!tip) {
        return tl::unexpected(tip.error());
    }
    return *tip ? readBranchAt(repository, id, **tip) : Result<Branch>(Branch());
}

Result<Branch>
readBranchAt(const git::Repository &repository, const ArticleId &id, const QString &tip)
{
    Branch branch;
    branch.tip = tip;
    auto walk = repository.walk(branch.tip);
    if (!walk) {
        return tl::unexpected(walk.error());
    }
    branch.damage = walk->damage;
    JoinedCommits committed;
    bool hasJoins = false;
    for (const git::CommitFacts &commit : std::as_const(walk->commits)) {
        committed.order.append(commit.id);
        committed.parents.insert(commit.id, commit.parents);
        hasJoins = hasJoins || commit.parents.size() > 1;
        if (isJoinMessage(commit.message)) {
            continue;
        }
        auto revision = revisionFromMessage(commit.id, commit.message);
        if (!revision) {
            branch.damage = asDamage(revision.error());
            continue;
        }
        // A branch may have been renamed by hand; where it stands is what it is called.
        revision->revision.article = id;
        committed.revisions.append(std::move(*revision));
    }
    if (branch.damage) {
        branch.damage->detail = u"articles/%1: %2"_s.arg(id.value, branch.damage->detail);
    }
    Looks known;
    if (auto looks = readLooks(repository, id)) {
        known = std::move(*looks);
    } else {
        qCWarning(log, "record of looks at \"%ls\": %ls", qUtf16Printable(id.value),
                  qUtf16Printable(looks.error().detail));
    }
    if (hasJoins) {
        branch.history = joinedHistory(committed);
        branch.history.looks = std::move(known);
        numberAndDate(branch.history);
    } else {
        branch.history.revisions = inOrderOfTexts(committed.revisions, known);
        branch.history.looks = std::move(known);
    }
    return branch;
}

ArticleRecord recordOf(const ArticleId &id, const Branch &branch)
{
    ArticleRecord record;
    record.id = id;
    for (const StoredRevision &stored : branch.history.revisions) {
        record.revisions.append(stored.revision);
        record.lastSeen = record.lastSeen ? std::max(record.lastSeen, stored.revision.lastSeen)
                                          : stored.revision.lastSeen;
    }
    if (!record.revisions.isEmpty()) {
        const Revision &newest = record.revisions.last();
        record.outlet = newest.outlet;
        record.headline = newest.headline;
        record.url = newest.url;
    }
    return record;
}

Result<Article> storedArticle(const git::Repository &repository, const RevisionId &id)
{
    const auto bytes = repository.file(id.value, u"article.json"_s);
    if (!bytes) {
        return tl::unexpected(asDamage(bytes.error()));
    }
    auto article = objectFromBytes(*bytes).and_then(articleFromJson);
    if (!article) {
        Error error = asDamage(article.error());
        error.detail = u"article.json of %1: %2"_s.arg(id.value, error.detail);
        return tl::unexpected(std::move(error));
    }
    return article;
}

Result<Capture> storedCapture(const git::Repository &repository, const StoredRevision &stored)
{
    const QString commit = stored.revision.id.value;
    const auto description = repository.file(commit, u"capture.json"_s);
    const auto object = description.and_then(objectFromBytes);
    if (!object) {
        return tl::unexpected(asDamage(object.error()));
    }
    auto bytes = repository.file(commit, object->value("path"_L1).toString());
    if (!bytes) {
        return tl::unexpected(asDamage(bytes.error()));
    }
    if (sha256(*bytes) != stored.revision.captureHash) {
        return failure(Error::Code::Damaged,
                       u"capture of %1 does not match its hash"_s.arg(commit));
    }
    return Capture{std::move(*bytes),
                   object->value("mediaType"_L1).toString(),
                   object->value("fileName"_L1).toString(),
                   QUrl(object->value("url"_L1).toString()),
                   stored.revision.fetched,
                   stored.http};
}

QList<git::FileChange> revisionFiles(const Article &article,
                                     const Capture &capture,
                                     const QList<Attachment> &attachments,
                                     const StoredRevision &revision)
{
    const QString path = u"capture/"_s + safeFileName(capture.fileName);
    QJsonObject description{
        {u"path"_s, path},
        {u"fileName"_s, capture.fileName},
        {u"mediaType"_s, capture.mediaType},
        {u"url"_s, capture.url.toString(QUrl::FullyEncoded)},
        {u"fetched"_s, isoTime(revision.revision.fetched)},
        {u"sha256"_s, revision.revision.captureHash},
        {u"size"_s, capture.bytes.size()},
    };
    if (!attachments.isEmpty()) {
        description.insert(u"attachments"_s, describedAttachments(attachments));
    }
    QList<git::FileChange> files{
        {path, capture.bytes},
        {u"capture.json"_s, QJsonDocument(description).toJson()},
        {u"article.json"_s, QJsonDocument(toJson(article)).toJson()},
        {u"article.md"_s, toMarkdown(article).toUtf8()},
    };
    return files += attachmentFiles(attachments);
}

Result<QString> jsonPath(const QString &folder, const QString &name)
{
    const bool isSafe = !name.isEmpty() && !name.startsWith(u'.') && name.size() <= longestName
        && std::ranges::all_of(name, [](QChar c) {
               const bool isPunctuation = c == u'-' || c == u'_' || c == u'.';
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || isPunctuation);
           });
    if (!isSafe) {
        return failure(
            Error::Code::Malformed,
            u"\"%1\" cannot be the name of a file below %2"_s.arg(name.left(80), folder));
    }
    return folder + u'/' + name + u".json"_s;
}

Result<> editFile(git::Repository &repository,
                  QLatin1StringView ref,
                  const QString &path,
                  const FileEdit &edit)
{
    for (int attempt = 0; attempt < storeAttempts; ++attempt) {
        const auto tip = repository.target(ref);
        if (!tip) {
            return tl::unexpected(tip.error());
        }
        std::optional<QByteArray> before;
        QDateTime time = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        if (*tip) {
            const auto facts = repository.commitFacts(**tip);
            if (!facts) {
                return tl::unexpected(asDamage(facts.error()));
            }
            time = facts->time;
            auto bytes = repository.file(**tip, path);
            if (bytes) {
                before = std::move(*bytes);
            } else if (bytes.error().code != Error::Code::NotFound) {
                return tl::unexpected(bytes.error());
            }
        }
        auto commit = edit(before, time);
        if (!commit || !*commit) {
            return commit.map([](const auto &) {});
        }
        (*commit)->parent = tip->value_or(QString());
        (*commit)->keepsTree = true;
        const auto id = repository.commit(**commit);
        const auto moved =
            id ? repository.move(ref, (*commit)->parent, *id) : tl::unexpected(id.error());
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        if (*moved) {
            return {};
        }
    }
    return tooBusy(ref);
}

} // namespace parallax::archive
