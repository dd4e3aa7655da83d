// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <git2.h>
#if __has_include(<git2/sys/errors.h>) // where 1.9 has what sets and clears errors
#include <git2/sys/errors.h>
#endif

// What differs between libgit2 1.5 (Debian 12) and 1.9 (Debian 13).

namespace parallax::archive::git {

#if LIBGIT2_VER_MAJOR > 1 || (LIBGIT2_VER_MAJOR == 1 && LIBGIT2_VER_MINOR >= 7)
constexpr int hexSize = GIT_OID_SHA1_HEXSIZE;
#else
constexpr int hexSize = GIT_OID_HEXSZ;
#endif

/// Null when there is nothing to tell, as git_error_last() is in 1.5; since 1.8 that answers with
/// the words "no error" instead.
inline const git_error *lastGitError() noexcept
{
    const git_error *error = git_error_last();
    return error == nullptr || error->klass == GIT_ERROR_NONE ? nullptr : error;
}

} // namespace parallax::archive::git
