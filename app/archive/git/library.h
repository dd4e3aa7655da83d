// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace parallax::archive::git {

/// Starts libgit2, which then runs until the process ends: it keeps memory for each thread that is
/// freed when the thread ends, and a pool's thread may end a moment after its last work was waited
/// for. The first one made sets the options that hold for the whole process: no configuration of the user or the system, no ownership check
/// (a workspace may lie on a borrowed disk), files flushed to the disk before a branch moves.
class Library
{
public:
    Library();
    Q_DISABLE_COPY_MOVE(Library)
};

} // namespace parallax::archive::git
