// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>
#include <app/domain/importnote.h>

#include <QStringList>

namespace parallax::fetch {

/// Largest text or page that is read; larger ones are Error::TooLarge. As extract::largestInput.
constexpr qint64 largestFile = 32LL * 1024 * 1024;
/// Largest file that holds pages (WARC, WACZ, ZIP, EPUB, PDF, MHTML).
constexpr qint64 largestArchive = 512LL * 1024 * 1024;
/// Folders below the one that is asked for; a deeper one is left out and named.
constexpr int deepestFolder = 12;
/// Files of a folder with all below it; the further ones are left out and named.
constexpr qsizetype mostFiles = 50000;

/// The bytes of one file, with its name and the media type that its ending says. The caller sets
/// the time. Blocks while it reads; never on a pipe or a device.
/// Errors: NotFound (also a link that leads nowhere), Unreadable (permission, I/O, a folder, a
/// device, vanished while it was read), TooLarge, Empty.
[[nodiscard]] Result<Capture> readFile(const QString &path);

/// What a folder holds.
struct FolderFiles
{
    QStringList files; ///< paths, those of a folder before those of the folders below it, by name
    QList<ImportNote> leftOut; ///< what was passed over, and why
};

/// The readable regular files of a folder and of the folders below it. Hidden ones are left out,
/// and the folder of images and scripts that a browser puts beside a saved page ("page_files").
/// Links that lead in a circle end where they meet.
/// Errors: NotFound, Unreadable (no folder, no permission), Empty.
[[nodiscard]] Result<FolderFiles> filesIn(const QString &folder);

} // namespace parallax::fetch
