// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace parallax::fetch {

/// One header as it came; several of one name are several.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

using HttpHeaders = QList<HttpHeader>;

/// The first of that name, whatever its case; empty when there is none.
[[nodiscard]] QByteArray header(const HttpHeaders &headers, QByteArrayView name);

/// Those that say something about the page, its age and its address; no cookies.
[[nodiscard]] HttpHeaders keptHeaders(const HttpHeaders &headers);

/// "text/html" of "Text/HTML; charset=x"; empty when none is named.
[[nodiscard]] QString mediaTypeOf(const QByteArray &contentType);
/// "x" of "Text/HTML; charset=\"x\"", in lower case; empty when none is named.
[[nodiscard]] QString charsetOf(const QByteArray &contentType);

/// Milliseconds from \a now that a "Retry-After" asks for: seconds, or a date as RFC 9110, 5.6.7
/// writes it. 0 for a date gone by; nullopt when it is neither.
[[nodiscard]] std::optional<qint64> retryAfterMs(const QByteArray &value, const QDateTime &now);

} // namespace parallax::fetch
