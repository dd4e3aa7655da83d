// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpheaders.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

constexpr std::array<QByteArrayView, 16> keptNames{"age",
                                                   "cache-control",
                                                   "content-encoding",
                                                   "content-language",
                                                   "content-length",
                                                   "content-location",
                                                   "content-type",
                                                   "date",
                                                   "etag",
                                                   "expires",
                                                   "last-modified",
                                                   "link",
                                                   "location",
                                                   "retry-after",
                                                   "server",
                                                   "x-robots-tag"};
/// Longer values of one header are of no use to anybody.
constexpr qsizetype longestKeptValue = 4096;

/// Long enough for any pause, short enough for a sum of milliseconds.
constexpr qint64 longestRetryAfterSeconds = 365LL * 24 * 3600;

bool isSameName(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray header(const HttpHeaders &headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        headers, [name](const HttpHeader &one) { return isSameName(one.name, name); });
    return found == headers.end() ? QByteArray() : found->value;
}

HttpHeaders keptHeaders(const HttpHeaders &headers)
{
    HttpHeaders kept;
    for (const HttpHeader &one : headers) {
        const bool isKept = std::ranges::any_of(
            keptNames, [&one](QByteArrayView name) { return isSameName(one.name, name); });
        if (isKept) {
            kept.append({one.name, one.value.left(longestKeptValue)});
        }
    }
    return kept;
}

QString mediaTypeOf(const QByteArray &contentType)
{
    return QString::fromLatin1(contentType.split(';').first().trimmed().toLower());
}

QString charsetOf(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.split(';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts.at(i).indexOf('=');
        if (equals > 0 && parts.at(i).first(equals).trimmed().toLower() == "charset") {
            QByteArray value = parts.at(i).mid(equals + 1).trimmed();
            value.replace('"', "").replace('\'', "");
            return QString::fromLatin1(value.trimmed().toLower());
        }
    }
    return {};
}

std::optional<qint64> retryAfterMs(const QByteArray &value, const QDateTime &now)
{
    const QByteArray trimmed = value.trimmed();
    bool isNumber = false;
    const qint64 seconds = trimmed.toLongLong(&isNumber);
    if (isNumber) {
        return std::clamp<qint64>(seconds, 0, longestRetryAfterSeconds) * 1000;
    }
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(trimmed), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return std::clamp<qint64>(now.msecsTo(date), 0, longestRetryAfterSeconds * 1000);
}

} // namespace parallax::fetch
