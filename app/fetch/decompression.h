// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>
#include <QtGlobal>

#include <memory>
#include <optional>

namespace parallax::fetch {

/// Undoes one `Content-Encoding` ("gzip", "x-gzip", "deflate", "br", "zstd", "identity"). Bytes
/// that do not begin as "gzip" or "zstd" do are given back as they are: many archives store the
/// body decoded and keep the header.
/// Errors: Malformed (damaged or cut off), TooLarge (more than \a limit bytes), Unsupported.
[[nodiscard]] Result<QByteArray>
withoutCoding(const QByteArray &bytes, QByteArrayView coding, qint64 limit);

/// Reads bytes front to back; gzip of any number of members is inflated on the way, so that never
/// more than a piece of it stands in memory.
class ByteReader
{
public:
    /// Inflated bytes that are read of one file at most, and how often the packed size they may be
    /// (beyond `freeOfRatio`): text seldom shrinks to less than a twentieth.
    static constexpr qint64 largestInflated = 4LL * 1024 * 1024 * 1024;
    static constexpr qint64 largestRatio = 300;
    static constexpr qint64 freeOfRatio = 64LL * 1024 * 1024;

    explicit ByteReader(const QByteArray &bytes);
    ~ByteReader();
    Q_DISABLE_COPY_MOVE(ByteReader)

    /// At most \a size bytes; fewer at the end of the data or before damage.
    [[nodiscard]] QByteArray read(qint64 size);
    /// Passes over \a size bytes; gives how many there were.
    qint64 skip(qint64 size);
    /// The next line with its "\n"; at most \a longest bytes of it.
    [[nodiscard]] QByteArray readLine(qsizetype longest);
    /// The next bytes without taking them.
    [[nodiscard]] QByteArrayView peek(qsizetype size);
    [[nodiscard]] bool atEnd();
    /// Why no more can be read: Malformed or TooLarge; nothing while all is well.
    [[nodiscard]] const std::optional<Error> &damage() const;
    /// Whether the damage is a wrong check sum: then the bytes before it cannot be trusted either.
    [[nodiscard]] bool hasWrongSum() const;
    /// Goes on behind a damaged gzip member; false when there is no further one.
    bool recover();

private:
    bool fill(qsizetype size);
    void inflateMore();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parallax::fetch
