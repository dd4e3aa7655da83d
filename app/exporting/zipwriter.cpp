// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipwriter.h"

#include <QBuffer>
#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

constexpr qint64 pieceSize = 64 * 1024;
constexpr mode_t filePermissions = 0644;

la_ssize_t onPiece(archive * /*self*/, void *out, const void *bytes, size_t size) noexcept
{
    QIODevice *sink = *static_cast<QIODevice **>(out);
    return sink == nullptr
        ? static_cast<la_ssize_t>(size)
        : sink->write(static_cast<const char *>(bytes), static_cast<qint64>(size));
}

} // namespace

ZipWriter::ZipWriter(QIODevice &out)
    : m_out(out)
    , m_sink(&out)
    , m_archive(archive_write_new(), &archive_write_free)
{
    archive_write_set_format_zip(m_archive.get());
    archive_write_set_bytes_in_last_block(m_archive.get(), 1); // no padding
    archive_write_open(m_archive.get(), &m_sink, nullptr, onPiece, nullptr);
}

ZipWriter::~ZipWriter()
{
    // What was not finished is thrown away: freeing writes the directory still. Declared failed,
    // the archive would not write, but keep its buffers for good.
    m_sink = nullptr;
}

Result<> ZipWriter::checked(int code)
{
    if (code >= ARCHIVE_WARN) {
        return {};
    }
    if (const QString device = m_out.errorString(); !m_out.isOpen() || code == ARCHIVE_FATAL) {
        const char *reason = archive_error_string(m_archive.get());
        return failure(Error::Code::NotWritable,
                       reason == nullptr ? device : QString::fromUtf8(reason));
    }
    return failure(Error::Code::Malformed,
                   QString::fromUtf8(archive_error_string(m_archive.get())));
}

Result<> ZipWriter::add(const QString &path, QIODevice &content, Packing packing)
{
    auto done = checked(packing == Packing::Stored
                            ? archive_write_zip_set_compression_store(m_archive.get())
                            : archive_write_zip_set_compression_deflate(m_archive.get()));
    const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                          &archive_entry_free);
    archive_entry_set_pathname(entry.get(), path.toLatin1().constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), filePermissions);
    if (done) {
        done = checked(archive_write_header(m_archive.get(), entry.get()));
    }
    while (done && !content.atEnd()) {
        const QByteArray piece = content.read(pieceSize);
        if (piece.isEmpty()) {
            return failure(Error::Code::Unreadable, path + u": "_s + content.errorString());
        }
        const la_ssize_t size =
            archive_write_data(m_archive.get(), piece.constData(), size_t(piece.size()));
        done = checked(size < 0 ? int(size) : ARCHIVE_OK);
    }
    return done ? checked(archive_write_finish_entry(m_archive.get())) : done;
}

Result<> ZipWriter::add(const QString &path, const QByteArray &content, Packing packing)
{
    QBuffer buffer;
    buffer.setData(content);
    if (!buffer.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::Unreadable, path);
    }
    return add(path, buffer, packing);
}

Result<> ZipWriter::finish()
{
    return checked(archive_write_close(m_archive.get()));
}

} // namespace parallax::exporting
