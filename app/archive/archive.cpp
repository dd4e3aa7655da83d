// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive.h"

#include "annotationjson.h"
#include "archive_p.h"
#include "articlekey.h"
#include "restoring.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSaveFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.archive")

constexpr QLatin1StringView markerName("parallax-workspace.json");
constexpr int formatVersion = 1;
/// The first commit's time: the same in every workspace, so that equal imports give equal
/// histories.
constexpr qint64 firstCommitTime = 1767225600; // 2026-01-01T00:00:00Z

constexpr QLatin1StringView readme(R"(# A Parallax workspace

`archive.git` is an ordinary bare git repository. `git clone`, `git log` and `git fsck` read it.

- `articles/<outlet>/<key>`: one branch an article, one commit a revision. A commit holds the capture as it
  came (`capture/`), the extracted article (`article.json`), its readable text (`article.md`) and what is known
  of the capture (`capture.json`). The trailers of its message are the provenance. A page captured in the window
  also has its web archive and its picture (`attachments/`).
- `events`: one file an event. `annotations`: one file an annotation, in W3C Web Annotation form.
- `refs/seen/`: for each article, when a text was seen again unchanged, and the looks that failed.
- `restored`: one file an article, with the blocks of its page that the reader put back.
- `tracking`: one file a decision to look at an article again and again, or to watch a feed. `refs/feeds/`: for each
  watched feed, what it listed and what was answered.
- `searches`: one file a search that is kept.
- `looks`, once the workspace was exchanged with others: what `refs/seen/` and `refs/feeds/` hold, as files. Where two
  people added to the same article, a commit of kind `join` holds both histories; it adds nothing.

Nothing in it is ever changed or removed by the program. Do not rewrite its history.

`index.sqlite`, when it is there, is made from the archive for searching and may be deleted at any time.

`browser/`, when it is there, holds cookies, logins and cache of the window's own browser. It is no part of the
archive: leave it out when you hand on the workspace; it may be deleted at any time while no window is open.
)");

Error::Code codeFor(const std::error_code &error)
{
    return error == std::errc::no_space_on_device ? Error::Code::NoSpace : Error::Code::NotWritable;
}

Result<> madeFolder(const QString &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder.toStdU16String(), error);
    if (error) {
        return failure(codeFor(error),
                       u"%1: %2"_s.arg(folder, QString::fromStdString(error.message())));
    }
    return {};
}

Result<> checkedMarker(const QString &folder)
{
    QFile marker(folder + u'/' + markerName);
    if (!marker.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto object = objectFromBytes(marker.readAll());
    if (object && object->value("format"_L1).toInt() > formatVersion) {
        return failure(Error::Code::Unsupported, u"%1 was made by a newer Parallax"_s.arg(folder));
    }
    return {};
}

void writeIfMissing(const QString &path, const QByteArray &bytes)
{
    if (QFile::exists(path)) {
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        // The archive works without it, on a read-only disk too.
        qCWarning(log, "cannot write \"%ls\": %ls", qUtf16Printable(path),
                  qUtf16Printable(file.errorString()));
    }
}

/// A first commit for HEAD to stand on, so that a plain clone finds something.
Result<> ensureFirstCommit(git::Repository &repository)
{
    const auto tip = repository.target(workspaceRef);
    if (!tip) {
        return tl::unexpected(tip.error());
    }
    if (*tip) {
        return {};
    }
    git::NewCommit first;
    first.changes = {{u"README.md"_s, QByteArray(readme.data(), readme.size())}};
    first.message = u"Begin the workspace\n"_s;
    first.author = program();
    first.committer = program();
    first.time = QDateTime::fromSecsSinceEpoch(firstCommitTime, Qt::UTC);
    const auto id = repository.commit(first);
    const auto moved = id ? repository.move(workspaceRef, {}, *id) : tl::unexpected(id.error());
    if (!moved) {
        return tl::unexpected(moved.error());
    }
    return repository.setHead(workspaceRef);
}

Error named(Error error, const Revision &revision)
{
    error.detail = u"articles/%1, revision %2: %3"_s.arg(revision.article.value)
                       .arg(revision.number)
                       .arg(error.detail);
    return error;
}

/// The revision with its number, found by the trailer that names its article.
Result<StoredRevision> found(const git::Repository &repository, const RevisionId &id)
{
    const auto facts = repository.commitFacts(id.value);
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    const auto described = revisionFromMessage(facts->id, facts->message);
    if (!described) {
        return failure(Error::Code::NotFound, u"%1 is no revision"_s.arg(id.value));
    }
    const auto branch = readBranch(repository, described->revision.article);
    if (!branch) {
        return tl::unexpected(branch.error());
    }
    for (const StoredRevision &revision : branch->history.revisions) {
        if (revision.revision.id == id) {
            return revision;
        }
    }
    for (const StoredRevision &twin : branch->history.twins) {
        if (twin.revision.id == id) {
            return twin;
        }
    }
    return failure(
        Error::Code::NotFound,
        u"%1 is not in the history of %2"_s.arg(id.value, described->revision.article.value));
}

} // namespace

bool VerifyReport::isSound() const
{
    return findings.isEmpty();
}

Archive::Archive(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

Archive::~Archive() = default;

QString Archive::repositoryPath() const
{
    return d->repository->path();
}

Result<std::unique_ptr<Archive>> Archive::open(const QString &workspaceFolder)
{
    const QString folder = QDir::cleanPath(workspaceFolder);
    if (auto made = madeFolder(folder); !made) {
        return tl::unexpected(made.error());
    }
    if (auto checked = checkedMarker(folder); !checked) {
        return tl::unexpected(checked.error());
    }
    auto own = std::make_unique<Private>();
    auto repository = git::Repository::open(folder + u"/archive.git"_s);
    if (!repository) {
        return tl::unexpected(repository.error());
    }
    own->repository = std::move(*repository);
    own->folder = folder;
    if (auto ensured = ensureFirstCommit(*own->repository); !ensured) {
        return tl::unexpected(ensured.error());
    }
    writeIfMissing(folder + u'/' + markerName, u"{\"format\": %1}\n"_s.arg(formatVersion).toUtf8());
    writeIfMissing(folder + u"/README.md"_s, QByteArray(readme.data(), readme.size()));
    return std::unique_ptr<Archive>(new Archive(std::move(own)));
}

void readInto(Archive::Articles &all, const git::Repository &repository, const ArticleId &id)
{
    const auto branch = readBranch(repository, id);
    auto damage = branch ? branch->damage : std::optional(branch.error());
    if (branch && branch->tip.isEmpty()) {
        damage = Error{Error::Code::Damaged, u"the branch names nothing"_s};
    }
    if (damage) {
        all.damaged.append({Finding::Severity::Broken, u"articles/"_s + id.value, damage->detail});
    }
    if (branch && !branch->history.revisions.isEmpty()) {
        all.records.append(recordOf(id, *branch));
    }
}

Result<Archive::Articles> Archive::articles()
{
    const auto names = d->repository->refs(articleRefs);
    if (!names) {
        return tl::unexpected(names.error());
    }
    Articles all;
    for (const QString &name : *names) {
        readInto(all, *d->repository, {name.mid(articleRefs.size())});
    }
    return all;
}

Result<ArticleRecord> Archive::history(const ArticleId &id)
{
    const auto branch = readBranch(*d->repository, id);
    if (!branch) {
        return tl::unexpected(branch.error());
    }
    if (branch->tip.isEmpty()) {
        return failure(Error::Code::NotFound, u"no article \"%1\""_s.arg(id.value.left(120)));
    }
    if (branch->damage) {
        return tl::unexpected(*branch->damage);
    }
    return recordOf(id, *branch);
}

Result<StoredArticle> Archive::load(const RevisionId &id)
{
    const auto stored = found(*d->repository, id);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    auto article = storedArticle(*d->repository, id);
    if (!article) {
        return tl::unexpected(named(article.error(), stored->revision));
    }
    if (contentHash(*article) != stored->revision.contentHash) {
        return tl::unexpected(
            named({Error::Code::Damaged, u"the text does not match its hash"_s}, stored->revision));
    }
    const auto restored = archive::restoredTexts(*d->repository, stored->revision.article);
    if (!restored) {
        // A decision that cannot be read must not hide the article; verify() names it.
        qCWarning(log, "texts put back into \"%ls\": %ls",
                  qUtf16Printable(stored->revision.article.value),
                  qUtf16Printable(restored.error().detail));
    }
    return StoredArticle{
        stored->revision,
        withRestored(std::move(*article), restored.value_or(QList<RestoredText>()))};
}

Result<Capture> Archive::capture(const RevisionId &id)
{
    const auto stored = found(*d->repository, id);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    auto capture = storedCapture(*d->repository, *stored);
    if (!capture) {
        return tl::unexpected(named(capture.error(), stored->revision));
    }
    return capture;
}

Result<QList<Attachment>> Archive::attachments(const RevisionId &id)
{
    const auto stored = found(*d->repository, id);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    auto attachments = storedAttachments(*d->repository, id);
    if (!attachments) {
        return tl::unexpected(named(attachments.error(), stored->revision));
    }
    return attachments;
}

Result<QString> Archive::file(const RevisionId &id, const QString &name)
{
    return d->repository->file(id.value, name).map([](const QByteArray &bytes) {
        return QString::fromUtf8(bytes);
    });
}

Result<QString> Archive::unifiedDiff(const RevisionId &oldId, const RevisionId &newId)
{
    return d->repository->diff(oldId.value, newId.value, u"article.md"_s);
}

} // namespace parallax::archive
