// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace parallax::fetch {

/// What a ZIP file may hold; a file beyond one of these is named and left.
struct ZipLimits
{
    qint64 entry = 512LL * 1024 * 1024; ///< bytes of one entry, unpacked
    qint64 total = 1024LL * 1024 * 1024; ///< bytes of all
    int entries = 20000;
    /// How often its packed size an entry may be, beyond `freeOfRatio`: text shrinks to a twentieth
    /// at best, a bomb to a thousandth.
    qint64 ratio = 200;
    qint64 freeOfRatio = 16LL * 1024 * 1024;
};

/// A ZIP file's entries, unpacked in memory; nothing is ever written to disk.
struct ZipFile
{
    QHash<QString, QByteArray> entries; ///< by path
    QStringList order; ///< paths in the order of the file
    QList<Error> failures; ///< entries that were not read, and why
};

[[nodiscard]] bool isZip(const QByteArray &bytes);

/// Reads the entries whose path \a isWanted; paths that lead out of the archive, entries that are
/// encrypted, repeated, damaged or beyond the limits are failures.
/// Errors: Malformed (no ZIP file, or its directory is damaged).
[[nodiscard]] Result<ZipFile> zipFile(const QByteArray &bytes,
                                      const std::function<bool(const QString &)> &isWanted,
                                      const ZipLimits &limits = {});

} // namespace parallax::fetch
