// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How two histories stand to each other, and what a commit that came from elsewhere holds.

#include "repository_p.h"

#include <app/async/staysfree.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

/// No file of a workspace lies deeper; libgit2 goes down by recursion.
constexpr qsizetype deepestFolder = 8;

struct Files
{
    QList<TreeFile> files;
    qsizetype most = 0;
    qsizetype seen = 0;
};

int addFile(const char *root, const git_tree_entry *entry, void *payload) noexcept
{
    auto *list = static_cast<Files *>(payload);
    // Counts folders, too: few trees that name each other make a forest without end.
    if (++list->seen > list->most) {
        return GIT_EUSER;
    }
    const QString folder = QString::fromUtf8(root);
    const git_filemode_t mode = git_tree_entry_filemode(entry);
    const bool isTooDeep = mode == GIT_FILEMODE_TREE && folder.count(u'/') >= deepestFolder;
    if (mode == GIT_FILEMODE_TREE && !isTooDeep) {
        return 0;
    }
    list->files.append({folder + QString::fromUtf8(git_tree_entry_name(entry)),
                        hex(*git_tree_entry_id(entry)),
                        mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE});
    return isTooDeep ? 1 : 0; // 1: not into it
}

} // namespace

Result<std::optional<QString>> Repository::mergeBase(const QString &one, const QString &two) const
{
    async::mayTakeLong("Repository::mergeBase");
    const auto oneId = oid(one);
    const auto twoId = oid(two);
    if (!oneId || !twoId) {
        return tl::unexpected(oneId ? twoId.error() : oneId.error());
    }
    git_oid base{};
    forgetErrors();
    const int code = git_merge_base(&base, d->handle.get(), &*oneId, &*twoId);
    if (code == GIT_ENOTFOUND) {
        return std::optional<QString>();
    }
    if (code < 0) {
        return tl::unexpected(
            damageError(lastError(code, "git_merge_base"), one + u" and "_s + two));
    }
    return std::optional(hex(base));
}

Result<bool> Repository::holds(const QString &newer, const QString &older) const
{
    async::mayTakeLong("Repository::holds");
    const auto newerId = oid(newer);
    const auto olderId = oid(older);
    if (!newerId || !olderId) {
        return tl::unexpected(newerId ? olderId.error() : newerId.error());
    }
    if (newer == older) {
        return true;
    }
    forgetErrors();
    const int code = git_graph_descendant_of(d->handle.get(), &*newerId, &*olderId);
    if (code < 0) {
        return tl::unexpected(damageError(lastError(code, "git_graph_descendant_of"), newer));
    }
    return code == 1;
}

Result<QStringList>
Repository::commitsSince(const QString &hidden, const QString &tip, qsizetype most) const
{
    auto walk = make<RevwalkHandle>("git_revwalk_new", git_revwalk_new, d->handle.get());
    const auto tipId = oid(tip);
    if (!walk || !tipId) {
        return tl::unexpected(walk ? tipId.error() : walk.error());
    }
    auto begun = check("git_revwalk_sorting", git_revwalk_sorting, walk->get(),
                       unsigned{GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE});
    if (begun) {
        begun = check("git_revwalk_push", git_revwalk_push, walk->get(), &*tipId);
    }
    if (begun && !hidden.isEmpty()) {
        const auto hiddenId = oid(hidden);
        begun = hiddenId ? check("git_revwalk_hide", git_revwalk_hide, walk->get(), &*hiddenId)
                         : tl::unexpected(hiddenId.error());
    }
    if (!begun) {
        return tl::unexpected(damageError(begun.error(), tip));
    }
    QStringList commits;
    git_oid id{};
    int code = 0;
    forgetErrors();
    while ((code = git_revwalk_next(&id, walk->get())) >= 0) {
        commits.append(hex(id));
        if (commits.size() > most) {
            return failure(Error::Code::TooLarge,
                           u"%1: more than %2 new commits"_s.arg(tip).arg(most));
        }
    }
    if (code != GIT_ITEROVER) {
        return tl::unexpected(damageError(lastError(code, "git_revwalk_next"), tip));
    }
    return commits;
}

Result<QList<TreeFile>> Repository::treeFiles(const QString &commit, qsizetype most) const
{
    async::mayTakeLong("Repository::treeFiles");
    const auto id = oid(commit);
    if (!id) {
        return tl::unexpected(id.error());
    }
    auto found = make<CommitHandle>("git_commit_lookup", git_commit_lookup, d->handle.get(), &*id);
    if (!found) {
        return tl::unexpected(damageError(found.error(), u"commit "_s + commit));
    }
    auto tree = make<TreeHandle>("git_commit_tree", git_commit_tree, found->get());
    if (!tree) {
        return tl::unexpected(damageError(tree.error(), u"tree of commit "_s + commit));
    }
    Files list;
    list.most = most;
    const auto done =
        check("git_tree_walk", git_tree_walk, tree->get(), GIT_TREEWALK_PRE, addFile, &list);
    if (list.seen > list.most) {
        return failure(Error::Code::TooLarge,
                       u"commit %1 holds more than %2 files"_s.arg(commit).arg(most));
    }
    if (!done) {
        return tl::unexpected(damageError(done.error(), u"files of commit "_s + commit));
    }
    std::ranges::sort(list.files, {}, &TreeFile::path);
    return list.files;
}

Result<qint64> Repository::blobSize(const QString &id) const
{
    const auto name = oid(id);
    if (!name) {
        return tl::unexpected(name.error());
    }
    auto odb = make<OdbHandle>("git_repository_odb", git_repository_odb, d->handle.get());
    if (!odb) {
        return tl::unexpected(damageError(odb.error(), d->path));
    }
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (auto done =
            check("git_odb_read_header", git_odb_read_header, &size, &type, odb->get(), &*name);
        !done) {
        return tl::unexpected(readError(done.error(), u"object "_s + id));
    }
    if (type != GIT_OBJECT_BLOB) {
        return failure(Error::Code::Damaged, u"object %1 is no file"_s.arg(id));
    }
    return static_cast<qint64>(size);
}

} // namespace parallax::archive::git
