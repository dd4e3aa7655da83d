// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>

namespace parallax::exporting {

/// A file name out of any text, for every file system: lower-case ASCII letters, digits, '-', '_'
/// and '.', no leading dot, no name of a device, at most 80 characters, never empty. A text that
/// had to be changed gives a name that ends with a part of its hash, so that two texts never give
/// one name.
[[nodiscard]] QString safeName(const QString &text);
/// The same for each part of a path with slashes; no part leads upwards.
[[nodiscard]] QString safePath(const QString &path);
/// "capture.html": the ending is the file's own where it has a plain one, else the media type's.
[[nodiscard]] QString captureName(const Capture &capture);

} // namespace parallax::exporting
