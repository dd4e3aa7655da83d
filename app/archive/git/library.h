// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace parallax::archive::git {

/// Keeps libgit2 running while it lives; libgit2 counts its users. The first one sets the options
/// that hold for the whole process: no configuration of the user or the system, no ownership check
/// (a workspace may lie on a borrowed disk), files flushed to the disk before a branch moves.
class Library
{
public:
    Library();
    ~Library();
    Q_DISABLE_COPY_MOVE(Library)
};

} // namespace parallax::archive::git
