// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/librarycard.h>

#include <QDateTime>

namespace parallax::archive {

/// What the reader wrote on outlets, events and articles: branch `library`, a small file each.
inline constexpr QLatin1StringView libraryRef("refs/heads/library");

// Beside the archive, not through it: any thread may ask, at any time. A commit of another program
// in between is no harm, see editFile().

/// By kind and subject. A damaged one is left out and logged; Archive::verify() names it. Errors:
/// as Archive::open().
[[nodiscard]] Result<QList<LibraryCard>> libraryCards(const QString &repositoryPath);
/// Stores the card, tidied; an empty one takes its file away. \a time: of the commit. Errors:
/// Malformed (no subject); as Archive::store().
[[nodiscard]] Result<>
storeLibraryCard(const QString &repositoryPath, const LibraryCard &card, const QDateTime &time);

} // namespace parallax::archive
