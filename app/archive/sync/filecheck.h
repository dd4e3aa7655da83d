// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incoming.h"

namespace parallax::archive::sync {

/// Whether the program can read the file and it is what its name says.
[[nodiscard]] Result<> checkedFile(BranchKind kind, const QString &path, const QByteArray &bytes);

} // namespace parallax::archive::sync
