// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>

class QIODevice;

namespace parallax::exporting {

/// One record of a WARC file.
struct WarcRecord
{
    QByteArray type; ///< "warcinfo", "resource", "metadata"
    QByteArray target; ///< address, encoded; may be empty
    QDateTime date; ///< UTC
    QByteArray contentType;
    QByteArray block;
    QByteArray refersTo; ///< id of the record that this one speaks of; may be empty

    /// The same for the same content: "<urn:uuid:…>".
    [[nodiscard]] QByteArray id() const;
};

/// "2026-10-14T12:05:00Z", or the beginning of time where there is none: a record needs a date.
[[nodiscard]] QByteArray warcTime(const QDateTime &time);
/// "sha256:…" in hexadecimal digits.
[[nodiscard]] QByteArray warcDigest(const QByteArray &bytes);
/// "Name: value" lines of application/warc-fields; a value stands on one line, an empty one is left
/// out.
[[nodiscard]] QByteArray warcFields(const QList<std::pair<QByteArray, QString>> &fields);

/// Writes WARC 1.1 (ISO 28500:2017), each record gzipped by itself, so that it can be read alone.
class WarcWriter
{
public:
    explicit WarcWriter(QIODevice &out)
        : m_out(out)
    {
    }

    /// Where a record lies in the file, gzipped.
    struct Place
    {
        qint64 offset = 0;
        qint64 length = 0;
    };

    /// Errors: NotWritable.
    [[nodiscard]] Result<Place> add(const WarcRecord &record);

private:
    QIODevice &m_out;
    qint64 m_offset = 0;
};

} // namespace parallax::exporting
