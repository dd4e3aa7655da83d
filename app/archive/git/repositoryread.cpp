// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repository_p.h"

#include <app/async/staysfree.h>

#include <QSet>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

Result<CommitHandle> lookedUp(git_repository *repository, const QString &id)
{
    const auto name = oid(id);
    if (!name) {
        return tl::unexpected(name.error());
    }
    auto commit = make<CommitHandle>("git_commit_lookup", git_commit_lookup, repository, &*name);
    if (!commit) {
        return tl::unexpected(readError(commit.error(), u"commit "_s + id));
    }
    return commit;
}

Result<TreeHandle> treeOf(git_repository *repository, const QString &id)
{
    auto commit = lookedUp(repository, id);
    if (!commit) {
        return tl::unexpected(commit.error());
    }
    auto tree = make<TreeHandle>("git_commit_tree", git_commit_tree, commit->get());
    if (!tree) {
        return tl::unexpected(damageError(tree.error(), u"tree of commit "_s + id));
    }
    return tree;
}

CommitFacts facts(const git_commit *commit)
{
    CommitFacts facts;
    facts.id = hex(*git_commit_id(commit));
    facts.tree = hex(*git_commit_tree_id(commit));
    for (unsigned int i = 0; i < git_commit_parentcount(commit); ++i) {
        facts.parents.append(hex(*git_commit_parent_id(commit, i)));
    }
    facts.message = QString::fromUtf8(git_commit_message(commit));
    facts.time = QDateTime::fromSecsSinceEpoch(git_commit_time(commit), Qt::UTC);
    return facts;
}

struct PathList
{
    QStringList paths;
    QString prefix;
};

int addPath(const char *root, const git_tree_entry *entry, void *payload) noexcept
{
    auto *list = static_cast<PathList *>(payload);
    if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB) {
        const QString path =
            QString::fromUtf8(root) + QString::fromUtf8(git_tree_entry_name(entry));
        if (path.startsWith(list->prefix)) {
            list->paths.append(path);
        }
    }
    return 0;
}

int addObject(const git_oid *id, void *payload) noexcept
{
    static_cast<std::vector<git_oid> *>(payload)->push_back(*id);
    return 0;
}

} // namespace

Result<CommitFacts> Repository::commitFacts(const QString &id) const
{
    async::mayTakeLong("Repository::commitFacts");
    return lookedUp(d->handle.get(), id).map([](const CommitHandle &commit) {
        return facts(commit.get());
    });
}

Result<Walk> Repository::walk(const QString &tip) const
{
    async::mayTakeLong("Repository::walk");

    // By hand and not by git_revwalk, which gives nothing at all when one old commit is damaged.
    // Depth first, a commit after its parents: where two histories were joined, too.
    struct Step
    {
        QString id;
        std::optional<CommitFacts> commit; ///< its parents are listed
    };

    Walk walk;
    QSet<QString> seen;
    std::vector<Step> waiting;
    waiting.push_back({tip, {}});
    while (!waiting.empty()) {
        Step step = std::move(waiting.back());
        waiting.pop_back();
        if (step.commit) {
            walk.commits.append(std::move(*step.commit));
            continue;
        }
        if (seen.contains(step.id)) {
            continue;
        }
        seen.insert(step.id);
        auto commit = commitFacts(step.id);
        if (!commit) {
            walk.damage = damageError(commit.error(), u"history"_s);
            continue;
        }
        const QStringList parents = commit->parents;
        waiting.push_back({step.id, std::move(*commit)});
        for (qsizetype i = parents.size() - 1; i >= 0; --i) {
            waiting.push_back({parents.at(i), {}});
        }
    }
    return walk;
}

Result<QByteArray> Repository::file(const QString &commit, const QString &path) const
{
    async::mayTakeLong("Repository::file");
    auto tree = treeOf(d->handle.get(), commit);
    if (!tree) {
        return tl::unexpected(tree.error());
    }
    const QByteArray encoded = path.toUtf8();
    const QString what = u"%1 of commit %2"_s.arg(path, commit);
    auto entry = make<TreeEntryHandle>("git_tree_entry_bypath", git_tree_entry_bypath, tree->get(),
                                       encoded.constData());
    if (!entry) {
        return tl::unexpected(readError(entry.error(), what));
    }
    auto blob = make<BlobHandle>("git_blob_lookup", git_blob_lookup, d->handle.get(),
                                 git_tree_entry_id(entry->get()));
    if (!blob) {
        return tl::unexpected(damageError(blob.error(), what));
    }
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob->get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob->get())));
}

Result<QByteArray> Repository::blob(const QString &id) const
{
    async::mayTakeLong("Repository::blob");
    const auto name = oid(id);
    if (!name) {
        return tl::unexpected(name.error());
    }
    auto blob = make<BlobHandle>("git_blob_lookup", git_blob_lookup, d->handle.get(), &*name);
    if (!blob) {
        return tl::unexpected(readError(blob.error(), u"object "_s + id));
    }
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob->get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob->get())));
}

Result<QStringList> Repository::files(const QString &commit, const QString &folder) const
{
    async::mayTakeLong("Repository::files");
    auto tree = treeOf(d->handle.get(), commit);
    if (!tree) {
        return tl::unexpected(tree.error());
    }
    PathList list{{}, folder.isEmpty() ? QString() : folder + u'/'};
    if (auto done =
            check("git_tree_walk", git_tree_walk, tree->get(), GIT_TREEWALK_PRE, addPath, &list);
        !done) {
        return tl::unexpected(damageError(done.error(), u"files of commit "_s + commit));
    }
    list.paths.sort();
    return list.paths;
}

Result<QString>
Repository::diff(const QString &oldCommit, const QString &newCommit, const QString &path) const
{
    auto oldTree = treeOf(d->handle.get(), oldCommit);
    auto newTree = treeOf(d->handle.get(), newCommit);
    if (!oldTree || !newTree) {
        return tl::unexpected(oldTree ? newTree.error() : oldTree.error());
    }
    QByteArray encoded = path.toUtf8();
    std::array<char *, 1> paths{encoded.data()};
    git_diff_options options{};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    // A stray control character must not turn an article into "Binary files differ".
    options.flags = GIT_DIFF_FORCE_TEXT | GIT_DIFF_DISABLE_PATHSPEC_MATCH;
    options.pathspec = {paths.data(), paths.size()};
    const QString what = u"%1…%2"_s.arg(oldCommit, newCommit);
    auto diff = make<DiffHandle>("git_diff_tree_to_tree", git_diff_tree_to_tree, d->handle.get(),
                                 oldTree->get(), newTree->get(), &options);
    if (!diff) {
        return tl::unexpected(damageError(diff.error(), what));
    }
    Buffer buffer;
    if (auto done = check("git_diff_to_buf", git_diff_to_buf, buffer.out(), diff->get(),
                          GIT_DIFF_FORMAT_PATCH);
        !done) {
        return tl::unexpected(damageError(done.error(), what));
    }
    return QString::fromUtf8(buffer.bytes());
}

Result<QList<Repository::BrokenObject>> Repository::brokenObjects() const
{
    auto odb = make<OdbHandle>("git_repository_odb", git_repository_odb, d->handle.get());
    if (!odb) {
        return tl::unexpected(damageError(odb.error(), d->path));
    }
    QList<BrokenObject> broken;
    std::vector<git_oid> ids;
    if (auto done = check("git_odb_foreach", git_odb_foreach, odb->get(), addObject, &ids); !done) {
        broken.append({u"objects"_s, done.error().detail});
    }
    for (const git_oid &id : ids) {
        auto object = make<OdbObjectHandle>("git_odb_read", git_odb_read, odb->get(), &id);
        if (!object) {
            broken.append({hex(id), object.error().detail});
        }
    }
    return broken;
}

} // namespace parallax::archive::git
