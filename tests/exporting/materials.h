// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/exporting/exporting.h>

namespace parallax::test {

/// The sample comparison with everything that an export asks of an archive: each article has one
/// revision, whose capture is a page of its own at an address of its own.
[[nodiscard]] exporting::Material sampleMaterial();

/// One article of these words, captured as a page at this address (empty: a text file without one),
/// with a note on the words \a noted.
[[nodiscard]] exporting::Material
smallMaterial(const QString &text, const QString &noted, const QUrl &url);

/// Bytes of a file; empty when it is not there.
[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace parallax::test
