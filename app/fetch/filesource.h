// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>

#include <QStringList>

namespace parallax::fetch {

/// Largest file that is read; larger ones are Error::TooLarge. As extract::largestInput.
constexpr qint64 largestFile = 32LL * 1024 * 1024;

/// The bytes of one file, with its name and the media type that its ending says. The caller sets
/// the time. Blocks while it reads; never on a pipe or a device.
/// Errors: NotFound (also a link that leads nowhere), Unreadable (permission, I/O, a folder, a
/// device, vanished while it was read), TooLarge, Empty.
[[nodiscard]] Result<Capture> readFile(const QString &path);

/// The readable regular files of a folder, by name; hidden files and folders below it are left out.
/// Errors: NotFound, Unreadable (no folder, no permission), Empty.
[[nodiscard]] Result<QStringList> filesIn(const QString &folder);

} // namespace parallax::fetch
