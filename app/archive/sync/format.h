// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/git/repository.h>

namespace parallax::archive::sync {

// A file on branch `workspace` says which version of the format the branches have.

/// Whether what came can be merged by this program. \a there: the branch `workspace` that came.
/// Errors: Unsupported (of another program or a later format), Damaged.
[[nodiscard]] Result<>
checkedFormat(const git::Repository &repository, const QString &address, const QString &there);

/// Writes the file on our branch where it is missing: the same commit everywhere.
[[nodiscard]] Result<> writeFormat(git::Repository &repository);

} // namespace parallax::archive::sync
