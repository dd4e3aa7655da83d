// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library.h"

#include "compat.h"

#include <QMutex>

#include <array>

namespace parallax::archive::git {
namespace {

// Between the first initialisation and its options no other thread may open a repository.
QBasicMutex startMutex;

constexpr std::array configLevels{
    GIT_CONFIG_LEVEL_SYSTEM,
    GIT_CONFIG_LEVEL_XDG,
    GIT_CONFIG_LEVEL_GLOBAL,
    GIT_CONFIG_LEVEL_PROGRAMDATA,
};

/// Commits and trees that are kept; without a word libgit2 keeps 256 MiB of them.
constexpr ssize_t cachedBytes = ssize_t{32} << 20;
/// Of packs that are mapped at a time, in pieces: without a word whole packs are, and a look at
/// everything (verify, an index made anew) would hold the archive in memory.
constexpr size_t mappedBytes = size_t{96} << 20;
constexpr size_t mappedPiece = size_t{8} << 20;

} // namespace

Library::Library()
{
    const QMutexLocker lock(&startMutex);
    if (git_libgit2_init() != 1) {
        return;
    }
    for (const git_config_level_t level : configLevels) {
        git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
    }
    git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, cachedBytes);
    git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, mappedPiece);
    git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, mappedBytes);
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1);
}

} // namespace parallax::archive::git
