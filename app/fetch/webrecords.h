// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decompression.h"
#include "httprecord.h"

#include <QDateTime>
#include <QString>

namespace parallax::fetch {

/// One record of a WARC (ISO 28500) or ARC file.
struct WebRecord
{
    int number = 0; ///< 1-based
    HeaderLines headers; ///< of WARC; ARC's are put into the same names
    QByteArray block; ///< empty for types that hold no page
    bool isOverlong = false; ///< the block was passed over: larger than a page may be

    [[nodiscard]] QByteArray type() const { return headers.value("warc-type").toLower(); }

    [[nodiscard]] QString target() const; ///< without the angle brackets that some writers put
    [[nodiscard]] std::optional<QDateTime> date() const; ///< UTC
    [[nodiscard]] QString name() const; ///< "record 3 (https://…)"
};

/// Fourteen digits or fewer of the form of web archives, "20161210093000". Nothing when they are no
/// time.
[[nodiscard]] std::optional<QDateTime> archiveTime(QStringView digits);

/// Reads records one after the other.
class WebRecordReader
{
public:
    enum class Format { Warc, Arc };
    WebRecordReader(const QByteArray &bytes, Format format);

    /// The next record, or nothing at the end of the file. What cannot be read on the way is
    /// added to \a failures, and reading goes on behind it where a record begins again.
    [[nodiscard]] std::optional<WebRecord> next(QList<Error> &failures);

private:
    std::optional<WebRecord> readWarcHead(QList<Error> &failures);
    std::optional<WebRecord> readArcHead(QList<Error> &failures);
    void tellPassedOver(qsizetype size, QList<Error> &failures);
    bool readBlock(WebRecord &record, QList<Error> &failures);

    ByteReader m_reader;
    Format m_format;
    int m_number = 0;
    bool m_isSearching = false; ///< for the next head, behind a length that cannot be read
};

/// Whether the bytes (inflated where they are gzip) begin as this format does.
[[nodiscard]] bool looksLikeWarc(const QByteArray &bytes);
[[nodiscard]] bool looksLikeArc(const QByteArray &bytes);

} // namespace parallax::fetch
