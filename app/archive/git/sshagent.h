// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parallax::archive::git {

/// Whether an ssh agent listens where SSH_AUTH_SOCK says. libgit2 gives up for good when it is
/// asked to use one that is not there, instead of trying the next key.
[[nodiscard]] bool sshAgentListens();

} // namespace parallax::archive::git
