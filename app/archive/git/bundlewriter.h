// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository.h"

#include <functional>

class QIODevice;

namespace parallax::archive::git {

/// Writes the named branches with their whole history as a git bundle of version 2, and HEAD on
/// \a head where it is one of them. The same branches give the same bytes. \a goesOn is told how
/// many of how many objects are written, and stops the writing with false; may be empty.
/// Errors: NotFound (a branch that is not there), Damaged, NotWritable, Cancelled, Git.
[[nodiscard]] Result<> writeBundle(const Repository &repository,
                                   const QStringList &branches,
                                   const QString &head,
                                   QIODevice &out,
                                   const std::function<bool(qsizetype, qsizetype)> &goesOn);

} // namespace parallax::archive::git
