// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "warcwriter.h"

#include <app/domain/articlejson.h>

#include <QCryptographicHash>
#include <QIODevice>
#include <QUuid>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

/// Namespace of the names of records; chosen once.
constexpr QUuid
    recordNames(0x3f0c6a52, 0x8d1e, 0x4c0b, 0x9a, 0x77, 0x51, 0xd2, 0x0e, 0x84, 0xb6, 0x19);
constexpr int gzipWindow = 15 + 16; // zlib: largest window, gzip's head
constexpr int memoryLevel = 8; // zlib's own default

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, memoryLevel,
                 Z_DEFAULT_STRATEGY);
    QByteArray source = bytes; // zlib asks for bytes that it may change, and does not
    QByteArray result(qsizetype(deflateBound(&stream, uLong(source.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = uInt(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    deflate(&stream, Z_FINISH);
    result.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

/// A head line must not begin another one.
QByteArray oneLine(QByteArray value)
{
    for (char &byte : value) {
        if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f) {
            byte = ' ';
        }
    }
    return value.trimmed();
}

} // namespace

QByteArray WarcRecord::id() const
{
    const QByteArray content =
        type + '\n' + target + '\n' + warcTime(date) + '\n' + refersTo + '\n' + warcDigest(block);
    return "<urn:uuid:"
        + QUuid::createUuidV5(recordNames, content).toByteArray(QUuid::WithoutBraces) + '>';
}

QByteArray warcTime(const QDateTime &time)
{
    return isoTime(time.isValid() ? time : QDateTime::fromSecsSinceEpoch(0, Qt::UTC)).toLatin1();
}

QByteArray warcDigest(const QByteArray &bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray warcFields(const QList<std::pair<QByteArray, QString>> &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (const QByteArray line = oneLine(value.toUtf8()); !line.isEmpty()) {
            text += name + ": " + line + "\r\n";
        }
    }
    return text;
}

Result<WarcWriter::Place> WarcWriter::add(const WarcRecord &record)
{
    QByteArray head = "WARC/1.1\r\nWARC-Type: " + record.type + "\r\nWARC-Record-ID: " + record.id()
        + "\r\nWARC-Date: " + warcTime(record.date) + "\r\n";
    if (!record.target.isEmpty()) {
        head += "WARC-Target-URI: " + oneLine(record.target) + "\r\n";
    }
    if (!record.refersTo.isEmpty()) {
        head += "WARC-Refers-To: " + record.refersTo + "\r\n";
    }
    const QByteArray digest = warcDigest(record.block);
    if (record.type == "resource") {
        head += "WARC-Payload-Digest: " + digest + "\r\n";
    }
    head += "WARC-Block-Digest: " + digest + "\r\nContent-Type: " + oneLine(record.contentType)
        + "\r\nContent-Length: " + QByteArray::number(record.block.size()) + "\r\n\r\n";
    const QByteArray member = gzipped(head + record.block + "\r\n\r\n");
    if (m_out.write(member) != member.size()) {
        return failure(Error::Code::NotWritable, m_out.errorString());
    }
    const Place place{m_offset, member.size()};
    m_offset += member.size();
    return place;
}

} // namespace parallax::exporting
