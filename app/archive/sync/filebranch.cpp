// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "branches.h"
#include "filemerge.h"

#include <app/archive/archive_p.h>

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

using Files = QMap<QString, QString>; ///< object by path

Result<Files> filesOf(const git::Repository &repository, BranchKind kind, const QString &commit)
{
    Files files;
    if (commit.isEmpty()) {
        return files;
    }
    const auto listed = checkedFiles(repository, kind, commit);
    if (!listed) {
        return tl::unexpected(listed.error());
    }
    for (const git::TreeFile &file : *listed) {
        files.insert(file.path, file.id);
    }
    return files;
}

/// Two states of a branch and the one they came from.
struct Sides
{
    Files base;
    Files here;
    Files there;
    bool isThereLater = false;
};

/// Bytes of a version; a file of ours that cannot be read counts as missing, so that the other
/// side's heals it.
Result<std::optional<QByteArray>>
version(const git::Repository &repository, const Files &files, const QString &path)
{
    const auto id = files.constFind(path);
    if (id == files.cend()) {
        return std::optional<QByteArray>();
    }
    return repository.blob(*id).map([](const QByteArray &bytes) { return std::optional(bytes); });
}

/// Files that differ from ours, and what is to be told.
Result<QList<git::FileChange>> changes(const git::Repository &repository,
                                       BranchKind kind,
                                       const Sides &sides,
                                       MergedBranch &merged)
{
    QStringList paths = sides.here.keys() + sides.there.keys();
    paths.sort();
    paths.removeDuplicates();
    QList<git::FileChange> changes;
    for (const QString &path : std::as_const(paths)) {
        const QString here = sides.here.value(path);
        const QString there = sides.there.value(path);
        if (here == there || there == sides.base.value(path)) {
            continue;
        }
        auto theirs = version(repository, sides.there, path);
        if (!theirs) {
            merged.problems.append({Finding::Severity::Broken, path, theirs.error().detail});
            continue;
        }
        const FileVersions versions{version(repository, sides.base, path).value_or(std::nullopt),
                                    version(repository, sides.here, path).value_or(std::nullopt),
                                    *theirs, sides.isThereLater};
        const MergedFile file = mergedFile(kind, path, versions);
        merged.disagreements += file.disagreements;
        if (file.refusal) {
            merged.problems.append({Finding::Severity::Broken, path, file.refusal->detail});
        }
        if (file.bytes != versions.here) {
            changes.append({path, file.bytes});
            ++merged.received;
        }
        changes += file.more;
        merged.received += static_cast<int>(file.more.size());
    }
    return changes;
}

/// The commit that joins both; the same whoever makes it, as long as both take the same files.
Result<QString> joined(git::Repository &repository,
                       const QString &ref,
                       const git::CommitFacts &here,
                       const git::CommitFacts &there,
                       const QList<git::FileChange> &changes)
{
    // The tree first, on top of ours; then the commit with its parents in the order of their names.
    git::NewCommit content;
    content.parent = here.id;
    content.keepsTree = true;
    content.changes = changes;
    content.author = program();
    content.committer = program();
    content.time = here.time;
    const auto made = repository.commit(content);
    const auto facts = made.and_then([&](const QString &id) { return repository.commitFacts(id); });
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    const auto [first, second] = std::minmax(here.id, there.id);
    git::NewCommit commit;
    commit.parent = first;
    commit.secondParent = second;
    commit.tree = facts->tree;
    commit.message = u"Join two states of "_s + ref.mid(ref.lastIndexOf(u'/') + 1) + u'\n';
    commit.author = program();
    commit.committer = program();
    commit.time = std::max(here.time, there.time);
    return repository.commit(commit);
}

/// Where our branch is to stand.
Result<QString> mergedTip(git::Repository &repository,
                          BranchKind kind,
                          const QString &ref,
                          const QString &own,
                          const QString &theirs,
                          MergedBranch &merged)
{
    const auto here = repository.commitFacts(own);
    const auto there = repository.commitFacts(theirs);
    const auto base = repository.mergeBase(own, theirs);
    if (!here || !there || !base) {
        return tl::unexpected(!here ? here.error() : !there ? there.error() : base.error());
    }
    Sides sides;
    const auto baseFiles = filesOf(repository, kind, base->value_or(QString()));
    const auto ownFiles = filesOf(repository, kind, own);
    const auto theirFiles = filesOf(repository, kind, theirs);
    if (!baseFiles || !ownFiles || !theirFiles) {
        return tl::unexpected(!theirFiles     ? theirFiles.error()
                                  : !ownFiles ? ownFiles.error()
                                              : baseFiles.error());
    }
    sides = {*baseFiles, *ownFiles, *theirFiles,
             std::tie(here->time, here->id) < std::tie(there->time, there->id)};
    const auto changed = changes(repository, kind, sides, merged);
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    const bool isAhead = base->value_or(QString()) == own;
    if (isAhead && merged.problems.isEmpty()) {
        return theirs; // nothing of ours is new, and all of theirs was taken
    }
    return joined(repository, ref, *here, *there, *changed);
}

/// Every file of a branch that we do not have.
Result<QString>
firstTip(git::Repository &repository, BranchKind kind, const QString &theirs, MergedBranch &merged)
{
    const auto files = filesOf(repository, kind, theirs);
    if (!files) {
        return tl::unexpected(files.error());
    }
    QList<git::FileChange> unusable;
    for (auto file = files->cbegin(); file != files->cend(); ++file) {
        const auto bytes = repository.blob(file.value());
        const MergedFile read = bytes ? mergedFile(kind, file.key(), {{}, {}, *bytes, true})
                                      : MergedFile{{}, {}, {}, bytes.error()};
        if (read.refusal) {
            merged.problems.append({Finding::Severity::Broken, file.key(), read.refusal->detail});
            unusable.append({file.key(), std::nullopt});
        }
    }
    merged.received = static_cast<int>(files->size() - unusable.size());
    if (unusable.isEmpty()) {
        return theirs;
    }
    const auto facts = repository.commitFacts(theirs);
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    git::NewCommit commit;
    commit.parent = theirs;
    commit.keepsTree = true;
    commit.changes = unusable;
    commit.message = u"Leave out files that cannot be read\n"_s;
    commit.author = program();
    commit.committer = program();
    commit.time = facts->time;
    return repository.commit(commit);
}

} // namespace

Result<MergedBranch>
mergedFiles(git::Repository &repository, BranchKind kind, const QString &ref, const QString &there)
{
    for (int attempt = 0; attempt < storeAttempts; ++attempt) {
        MergedBranch merged;
        const auto here = repository.target(ref);
        if (!here) {
            return tl::unexpected(here.error());
        }
        const QString own = here->value_or(QString());
        if (isKnown(repository, own, there)) {
            return merged;
        }
        const auto tip = own.isEmpty() ? firstTip(repository, kind, there, merged)
                                       : mergedTip(repository, kind, ref, own, there, merged);
        if (!tip) {
            merged.isRefused = true;
            merged.problems.append({Finding::Severity::Broken, ref, tip.error().detail});
            return merged;
        }
        const auto moved = repository.move(ref, own, *tip);
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        if (*moved) {
            merged.wasNew = own.isEmpty();
            return merged;
        }
    }
    return tooBusy(ref);
}

} // namespace parallax::archive::sync
