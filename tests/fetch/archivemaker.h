// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

namespace parallax::test {

/// One gzip member.
inline QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray source = bytes;
    QByteArray result(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = uInt(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    deflate(&stream, Z_FINISH);
    result.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

using Entries = QList<std::pair<QByteArray, QByteArray>>;

inline QByteArray zipped(const Entries &entries)
{
    QByteArray result;
    qsizetype size = 64 * 1024;
    for (const auto &[path, bytes] : entries)
        size += bytes.size() + 4 * path.size() + 1024;
    result.resize(size);
    size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_open_memory(writer, result.data(), size_t(result.size()), &used);
    for (const auto &[path, bytes] : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, path.constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_free(writer);
    result.truncate(qsizetype(used));
    return result;
}

/// A WARC record; \a more: further head lines, each with its line end.
inline QByteArray warcRecord(const QByteArray &type,
                             const QByteArray &address,
                             const QByteArray &block,
                             const QByteArray &more = {},
                             const QByteArray &date = "2016-12-10T09:30:00Z")
{
    const QByteArray contentType = type == "resource"
        ? QByteArray("text/html")
        : QByteArray("application/http; msgtype=response");
    QByteArray record = "WARC/1.0\r\nWARC-Type: ";
    record += type + "\r\nWARC-Target-URI: " + address + "\r\nWARC-Date: " + date
        + "\r\nContent-Type: " + contentType + "\r\n" + more
        + "Content-Length: " + QByteArray::number(block.size()) + "\r\n\r\n";
    return record + block + "\r\n\r\n";
}

inline QByteArray httpResponse(const QByteArray &body,
                               const QByteArray &more = {},
                               const QByteArray &status = "200 OK")
{
    QByteArray response = "HTTP/1.1 ";
    response += status + "\r\nContent-Type: text/html; charset=utf-8\r\n" + more + "\r\n" + body;
    return response;
}

inline QByteArray page(const QByteArray &headline)
{
    QByteArray html = "<!doctype html><html><head><title>";
    html += headline + "</title></head><body><h1>" + headline
        + "</h1><p>The harbour office said on Monday that the ferry would sail "
          "again.</p></body></html>";
    return html;
}

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace parallax::test
