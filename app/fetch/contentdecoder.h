// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>

#include <memory>

namespace parallax::fetch {

/// Undoes a Content-Encoding piece by piece, and never makes more than its limit. Qt would do it
/// too, but takes a compressed page that stops in the middle for a whole one; here its missing end
/// is an error. Not copyable; one a body.
class ContentDecoder
{
public:
    /// \a limit: most decoded bytes in all.
    explicit ContentDecoder(qint64 limit);
    ~ContentDecoder();
    Q_DISABLE_COPY_MOVE(ContentDecoder)

    /// What a request may announce as "Accept-Encoding".
    [[nodiscard]] static QByteArray accepted();

    /// \a encoding as the header says, in any case: "", identity, gzip, x-gzip, deflate.
    /// Errors: Unsupported for another or for several at once.
    [[nodiscard]] Result<> start(const QByteArray &encoding);
    /// Takes the next bytes as they came.
    /// Errors: TooLarge, Malformed (no such data, wrong checksum, bytes behind the end).
    [[nodiscard]] Result<> add(const QByteArray &bytes);
    /// To be called after the last byte. Errors: Malformed when the data stop before their end.
    [[nodiscard]] Result<> finish();
    /// The decoded bytes so far; also those before an error. Leaves none.
    [[nodiscard]] QByteArray takeDecoded();
    [[nodiscard]] qint64 decodedSize() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parallax::fetch
