// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handle.h"

namespace parallax::archive::git {

/// Puts a check before every object that libgit2 reads from a file of its own: is its compressed
/// stream whole? libgit2 up to 1.9 never returns from reading a truncated one
/// (https://github.com/libgit2/libgit2/issues/7342). Each object is checked once for each opened
/// repository.
[[nodiscard]] Result<> guardLooseObjects(git_repository *repository);

} // namespace parallax::archive::git
