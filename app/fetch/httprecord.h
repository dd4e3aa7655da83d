// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>
#include <QList>

namespace parallax::fetch {

/// "Name: value" lines, as in HTTP and WARC.
struct HeaderLines
{
    QList<std::pair<QByteArray, QByteArray>> lines; ///< names in lower case, values trimmed

    /// The first value of this name (lower case); empty when there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
};

/// Adds one line; a line that begins with space continues the one before. False when it is neither.
bool addHeaderLine(HeaderLines &headers, QByteArrayView line);

/// An HTTP response as an archive keeps it.
struct HttpRecord
{
    int status = 0; ///< 0: the first line is no status line
    HeaderLines headers;
    QByteArray body; ///< as it came over the wire

    /// The body without chunks, still packed. A body that says "chunked" and has no chunks is given
    /// back as it is.
    [[nodiscard]] QByteArray unchunked() const;
    /// The page itself. Errors: those of withoutCoding().
    [[nodiscard]] Result<QByteArray> content() const;
};

[[nodiscard]] HttpRecord httpRecord(const QByteArray &block);

/// Whether \a digest ("sha1:…", "sha256:…", "md5:…", "sha512:…" in Base32 or hexadecimal) is that
/// of one of these bytes. Nothing when the algorithm is not known.
[[nodiscard]] std::optional<bool> matchesDigest(QByteArrayView digest,
                                                const QList<QByteArray> &bytes);

} // namespace parallax::fetch
