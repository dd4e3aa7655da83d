// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incoming.h"
#include "sync.h"

namespace parallax::archive::sync {

/// One small file as it was when both had it last, and what became of it. Empty: not there.
struct FileVersions
{
    std::optional<QByteArray> base;
    std::optional<QByteArray> here;
    std::optional<QByteArray> there;
    bool isThereLater =
        false; ///< which whole branch moved last; decides where a file tells no time
};

struct MergedFile
{
    std::optional<QByteArray> bytes; ///< empty: not there
    QList<git::FileChange> more; ///< further files, where both versions are kept
    QList<Disagreement> disagreements;
    /// Why the version from there was not taken; it is in the history.
    std::optional<Error> refusal;
};

/// Three-way merge of one file by what it means. Swapping sides gives the same bytes, so that two
/// workspaces that merge at the same time come to the same state.
[[nodiscard]] MergedFile
mergedFile(BranchKind kind, const QString &path, const FileVersions &versions);

} // namespace parallax::archive::sync
