// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <memory>

class QIODevice;
struct archive;

namespace parallax::exporting {

/// Writes a ZIP file, one entry after the other. No entry has a time or an owner, so that the same
/// entries give the same bytes. Errors of all: NotWritable, Malformed (libarchive refused).
class ZipWriter
{
public:
    enum class Packing { Deflated, Stored };

    explicit ZipWriter(QIODevice &out);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    /// \a path: ASCII, with slashes, as safePath() makes it. \a content: open, from its beginning.
    [[nodiscard]] Result<>
    add(const QString &path, QIODevice &content, Packing packing = Packing::Deflated);
    [[nodiscard]] Result<>
    add(const QString &path, const QByteArray &content, Packing packing = Packing::Deflated);
    /// Writes the directory; nothing can be added afterwards.
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] Result<> checked(int code);

    QIODevice &m_out;
    QIODevice *m_sink; ///< none: what comes is thrown away. Before m_archive, which writes last.
    std::unique_ptr<archive, int (*)(archive *)> m_archive;
};

} // namespace parallax::exporting
