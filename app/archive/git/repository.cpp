// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repository.h"

#include "looseguard.h"
#include "repository_p.h"

#include <app/async/staysfree.h>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QThread>

#include <vector>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

bool hasBranches(const QString &path)
{
    return QFileInfo::exists(path + u"/packed-refs")
        || QDirIterator(path + u"/refs", QDir::Files, QDirIterator::Subdirectories).hasNext();
}

Result<RepositoryHandle> initialised(const QByteArray &path)
{
    git_repository_init_options options{};
    git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
    options.flags =
        GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKDIR | GIT_REPOSITORY_INIT_MKPATH;
    options.initial_head = "workspace";
    return make<RepositoryHandle>("git_repository_init_ext", git_repository_init_ext,
                                  path.constData(), &options);
}

/// Writes the files and the tree that names them.
Result<git_oid>
writtenTree(git_repository *repository, git_tree *baseline, const QList<FileChange> &changes)
{
    std::vector<QByteArray> paths; // libgit2 borrows the paths until the tree is written
    std::vector<git_tree_update> updates;
    paths.reserve(static_cast<size_t>(changes.size()));
    for (const FileChange &change : changes) {
        paths.push_back(change.path.toUtf8());
        git_tree_update update{};
        update.action = change.bytes ? GIT_TREE_UPDATE_UPSERT : GIT_TREE_UPDATE_REMOVE;
        update.filemode = GIT_FILEMODE_BLOB;
        update.path = paths.back().constData();
        if (change.bytes) {
            const auto size = static_cast<size_t>(change.bytes->size());
            const char *bytes = change.bytes->constData();
            if (auto done = check("git_blob_create_from_buffer", git_blob_create_from_buffer,
                                  &update.id, repository, bytes, size);
                !done) {
                return tl::unexpected(done.error());
            }
        }
        updates.push_back(update);
    }
    git_oid tree{};
    if (auto done = check("git_tree_create_updated", git_tree_create_updated, &tree, repository,
                          baseline, updates.size(), updates.data());
        !done) {
        return tl::unexpected(done.error());
    }
    return tree;
}

} // namespace

Result<SignatureHandle> signature(const Person &person, const QDateTime &time)
{
    // git's header cannot hold these; a name of nothing else would be refused.
    static constexpr QStringView forbidden(u"<>\n\r");
    const auto cleaned = [](QString text, const QString &otherwise) {
        text.removeIf([](QChar c) { return forbidden.contains(c) || c.isNull(); });
        text = text.simplified();
        return (text.isEmpty() ? otherwise : text).toUtf8();
    };
    const QByteArray name = cleaned(person.name, u"unknown"_s);
    const QByteArray mail = cleaned(person.mail, u"unknown@localhost"_s);
    const auto seconds = static_cast<git_time_t>(time.toSecsSinceEpoch());
    return make<SignatureHandle>("git_signature_new", git_signature_new, name.constData(),
                                 mail.constData(), seconds, 0);
}

Error readError(Error error, const QString &what)
{
    if (error.code == Error::Code::Git) {
        error.code = Error::Code::Damaged;
    } else if (error.code == Error::Code::NotWritable) {
        error.code = Error::Code::Unreadable;
    }
    error.detail = what + u": " + error.detail;
    return error;
}

Error damageError(Error error, const QString &what)
{
    if (error.code == Error::Code::NotFound) {
        error.code = Error::Code::Damaged;
    }
    return readError(std::move(error), what);
}

Repository::Repository(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

Repository::~Repository() = default;

QString Repository::path() const
{
    return d->path;
}

Result<std::unique_ptr<Repository>> Repository::open(const QString &path)
{
    async::mayTakeLong("Repository::open");
    auto own = std::make_unique<Private>();
    own->path = QDir::cleanPath(path);
    const QByteArray encoded = own->path.toUtf8();
    auto handle = make<RepositoryHandle>("git_repository_open_bare", git_repository_open_bare,
                                         encoded.constData());
    if (!handle && QFileInfo::exists(own->path) && hasBranches(own->path)) {
        return tl::unexpected(damageError(handle.error(), own->path));
    }
    // Another program may be making the same repository at this moment.
    for (int attempt = 0; !handle && attempt < lockAttempts; ++attempt) {
        handle = initialised(encoded);
        if (!handle && !handle.error().detail.contains(u".lock"_s)) {
            break;
        }
        if (!handle) {
            QThread::msleep(lockPauseMilliseconds);
        }
    }
    if (!handle) {
        Error error = handle.error();
        error.detail = own->path + u": " + error.detail;
        return tl::unexpected(std::move(error));
    }
    own->handle = std::move(*handle);
    if (auto guarded = guardLooseObjects(own->handle.get()); !guarded) {
        return tl::unexpected(damageError(guarded.error(), own->path));
    }
    return std::unique_ptr<Repository>(new Repository(std::move(own)));
}

Result<QString> Repository::storeBlob(const QByteArray &bytes)
{
    async::mayTakeLong("Repository::storeBlob");
    git_oid id{};
    const auto size = static_cast<size_t>(bytes.size());
    return check("git_blob_create_from_buffer", git_blob_create_from_buffer, &id, d->handle.get(),
                 bytes.constData(), size)
        .map([&id] { return hex(id); });
}

Result<QString> Repository::commit(const NewCommit &commit)
{
    async::mayTakeLong("Repository::commit");
    git_repository *repository = d->handle.get();
    CommitHandle parent;
    TreeHandle baseline;
    if (!commit.parent.isEmpty()) {
        const auto id = oid(commit.parent);
        auto found = id
            ? make<CommitHandle>("git_commit_lookup", git_commit_lookup, repository, &*id)
            : tl::unexpected(id.error());
        if (!found) {
            return tl::unexpected(damageError(found.error(), commit.parent));
        }
        parent = std::move(*found);
        if (commit.keepsTree) {
            auto tree = make<TreeHandle>("git_commit_tree", git_commit_tree, parent.get());
            if (!tree) {
                return tl::unexpected(damageError(tree.error(), commit.parent));
            }
            baseline = std::move(*tree);
        }
    }
    CommitHandle second;
    if (!commit.secondParent.isEmpty()) {
        const auto id = oid(commit.secondParent);
        auto found = id
            ? make<CommitHandle>("git_commit_lookup", git_commit_lookup, repository, &*id)
            : tl::unexpected(id.error());
        if (!found) {
            return tl::unexpected(damageError(found.error(), commit.secondParent));
        }
        second = std::move(*found);
    }
    const auto treeId = commit.tree.isEmpty()
        ? writtenTree(repository, baseline.get(), commit.changes)
        : oid(commit.tree);
    if (!treeId) {
        return tl::unexpected(treeId.error());
    }
    auto tree = make<TreeHandle>("git_tree_lookup", git_tree_lookup, repository, &*treeId);
    auto author = signature(commit.author, commit.time);
    auto committer = signature(commit.committer, commit.time);
    if (!tree || !author || !committer) {
        return tl::unexpected(!tree ? tree.error() : !author ? author.error() : committer.error());
    }
    const QByteArray message = commit.message.toUtf8();
    git_oid id{};
    // The variadic form: the parents' constness in the other one changed between releases.
    const size_t parents = (parent ? 1U : 0U) + (second ? 1U : 0U);
    auto done = check("git_commit_create_v", git_commit_create_v, &id, repository, nullptr,
                      author->get(), committer->get(), "UTF-8", message.constData(), tree->get(),
                      parents, parent.get(), second.get());
    if (!done) {
        return tl::unexpected(done.error());
    }
    return hex(id);
}

} // namespace parallax::archive::git
