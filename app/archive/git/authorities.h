// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

namespace parallax::archive::git {

/// Makes libgit2 trust the certificate authorities of `SSL_CERT_FILE` and `SSL_CERT_DIR` where the
/// environment names some, as other programs on the computer do: not every TLS library that it may
/// be built with looks there by itself. Read once, before the first encrypted connection.
/// Errors: Unreadable, when they cannot be read; then nothing is to be connected to.
[[nodiscard]] Result<> namedAuthorities();

} // namespace parallax::archive::git
