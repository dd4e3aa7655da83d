// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incoming.h"
#include "sync.h"

namespace parallax::archive::sync {

/// What became of one branch when the remote's state was merged into ours.
struct MergedBranch
{
    int received = 0; ///< revisions or files that were new here
    bool wasNew = false; ///< we did not have the branch
    QList<Disagreement> disagreements;
    QList<Finding> problems; ///< what was not taken
    /// The remote's state was not merged: nothing of this branch may be sent.
    bool isRefused = false;
};

/// Whether our state of a branch (empty: we have none) already holds the remote's. What cannot be
/// told counts as no: merging then says why.
[[nodiscard]] inline bool
isKnown(const git::Repository &repository, const QString &own, const QString &there)
{
    return !own.isEmpty() && repository.holds(own, there).value_or(false);
}

/// Merges the article's branch as it is there into ours. Revisions of both are kept as they are; a
/// commit joins the two histories when neither holds the other.
[[nodiscard]] Result<MergedBranch>
mergedArticle(git::Repository &repository, const QString &ref, const QString &there);

/// Merges a branch of small files, file by file.
[[nodiscard]] Result<MergedBranch>
mergedFiles(git::Repository &repository, BranchKind kind, const QString &ref, const QString &there);

/// Puts the records of looks (`refs/seen/`, `refs/feeds/`) on branch `looks`, which is what is
/// exchanged: a record is no commit, and a server would let the last one win.
[[nodiscard]] Result<> gatherLooks(git::Repository &repository);
/// Takes what came with branch `looks` into the records. \a before: the branch as gatherLooks()
/// left it.
[[nodiscard]] Result<> spreadLooks(git::Repository &repository, const QString &before);

} // namespace parallax::archive::sync
