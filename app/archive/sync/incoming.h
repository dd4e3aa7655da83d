// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/git/repository.h>
#include <app/domain/ids.h>

namespace parallax::archive::sync {

// What may come in. A server is not trusted: everything that is taken has a known name, a bounded
// size, and says of itself what it is.

/// A branch that workspaces exchange.
enum class BranchKind {
    Article,
    Workspace,
    Events,
    Annotations,
    Decisions,
    Restored,
    Library,
    Tracking,
    Searches,
    Looks
};

/// Nothing for a name that is none of a workspace.
[[nodiscard]] std::optional<BranchKind> branchKind(const QString &ref);
/// Patterns of all of them, for fetching.
[[nodiscard]] QStringList branchPatterns();

/// Whether a file of this name belongs on a branch of small files.
[[nodiscard]] bool isFileOf(BranchKind kind, const QString &path);

/// Reads every revision that \a tip adds to \a known (may be empty): names of files, trailers, and
/// texts and captures against their hashes. The number of them.
/// Errors: Damaged, Malformed, TooLarge.
[[nodiscard]] Result<int> checkedRevisions(const git::Repository &repository,
                                           const ArticleId &id,
                                           const QString &known,
                                           const QString &tip);

/// Files of a commit on a branch of small files. Errors: Malformed (a name or kind of file that
/// does not belong there), TooLarge, Damaged.
[[nodiscard]] Result<QList<git::TreeFile>>
checkedFiles(const git::Repository &repository, BranchKind kind, const QString &commit);

} // namespace parallax::archive::sync
