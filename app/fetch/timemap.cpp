// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresslist.h"
#include "webrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

constexpr auto memento = ListedAddress::Kind::Memento;

/// Where the mementos of an index are served, "https://web.archive.org/web/".
QString archiveAddress(const Capture &capture)
{
    const QUrl &url = capture.url;
    const bool isWayback = url.host().isEmpty() || url.host().endsWith("archive.org"_L1);
    return isWayback ? u"https://web.archive.org/web/"_s
                     : url.resolved(QUrl(u"./"_s)).toString(QUrl::RemoveQuery);
}

/// `<address>; rel="first memento"; datetime="Sat, 10 Dec 2016 09:30:00 GMT"`, parted by commas
/// (which dates and addresses hold as well).
std::optional<Unpacked> linkFormat(const QString &text, const QUrl &self)
{
    static const QRegularExpression entry(
        uR"re(<([^<>\s]+)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s;,"]+))+))re"_s);
    static const QRegularExpression relation(uR"(rel\s*=\s*"?([^";]*))"_s);
    static const QRegularExpression type(uR"(type\s*=\s*"?([^";\s]*))"_s);
    static const QRegularExpression time(uR"(datetime\s*=\s*"([^"]*)\s+GMT")"_s);
    if (!text.trimmed().startsWith(u'<') || !text.contains("rel"_L1))
        return std::nullopt;
    Unpacked found;
    QList<ListedAddress> maps;
    bool isTimeMap = false;
    int unread = 0;
    for (const auto &match : entry.globalMatch(text)) {
        const QString parameters = match.captured(2);
        const QStringList relations =
            relation.match(parameters).captured(1).split(u' ', Qt::SkipEmptyParts);
        isTimeMap = isTimeMap || relations.contains(u"original"_s)
            || relations.contains(u"timegate"_s) || relations.contains(u"memento"_s)
            || relations.contains(u"timemap"_s);
        // Archives name the same map in other formats as well; only what reads like this one may
        // be a part of it.
        const QString format = type.match(parameters).captured(1);
        if (relations.contains(u"timemap"_s)
            && (format.isEmpty() || format == "application/link-format"_L1)
            && QUrl(match.captured(1)) != self) {
            maps.append({QUrl(match.captured(1)), {}, ListedAddress::Kind::TimeMap, {}});
        }
        if (!relations.contains(u"memento"_s))
            continue;
        QDateTime date = QLocale::c().toDateTime(time.match(parameters).captured(1).simplified(),
                                                 u"ddd, dd MMM yyyy HH:mm:ss"_s);
        date.setTimeSpec(Qt::UTC);
        unread += date.isValid() ? 0 : 1;
        found.addresses.append({QUrl(match.captured(1)),
                                {},
                                memento,
                                date.isValid() ? std::optional(date) : std::nullopt});
    }
    if (!isTimeMap)
        return std::nullopt;
    if (unread > 0)
        found.notes.append({ImportNote::Kind::MementosUndated, {}, {}, {}, {}, unread});
    found.addresses += maps;
    return found;
}

/// One line of an index, its fields in the order of Wayback's.
std::optional<ListedAddress>
indexEntry(const QString &archive, const QString &digits, const QString &original)
{
    const auto time = archiveTime(digits);
    const QUrl url(original);
    if (!time || !url.scheme().startsWith("http"_L1))
        return std::nullopt;
    return ListedAddress{QUrl(archive + digits + u'/' + original), {}, memento, time};
}

std::optional<Unpacked> cdxLines(const QString &text, const QString &archive)
{
    Unpacked found;
    int unread = 0;
    qsizetype dateAt = 1;
    qsizetype addressAt = 2;
    for (const QString &whole : text.split(u'\n')) {
        const QString line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u'!'))
            continue;
        const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
        if (fields.value(0) == "CDX"_L1) {
            dateAt = fields.indexOf(u"b"_s) - 1;
            addressAt = fields.indexOf(u"a"_s) - 1;
            continue;
        }
        const qsizetype brace = line.indexOf(u'{');
        std::optional<ListedAddress> entry;
        if (brace > 0) {
            const QJsonObject json = QJsonDocument::fromJson(line.sliced(brace).toUtf8()).object();
            entry = indexEntry(archive, fields.value(1), json["url"_L1].toString());
        } else {
            entry = indexEntry(archive, fields.value(dateAt), fields.value(addressAt));
        }
        if (entry)
            found.addresses.append(*entry);
        else
            ++unread;
        // A text whose first lines are no index is none.
        if (found.addresses.isEmpty() && unread > 0)
            return std::nullopt;
    }
    if (found.addresses.isEmpty())
        return std::nullopt;
    if (unread > 0) {
        found.failures.append(
            {Error::Code::Malformed, u"%1 lines of the index cannot be read"_s.arg(unread)});
    }
    return found;
}

std::optional<Unpacked> cdxTable(const QJsonArray &rows, const QString &archive)
{
    const QJsonArray names = rows.first().toArray();
    const auto column = [&names](QLatin1StringView name) {
        const auto found = std::ranges::find(names, QJsonValue(name));
        return found == names.end() ? qsizetype{-1} : qsizetype(found - names.begin());
    };
    const qsizetype time = column("timestamp"_L1);
    const qsizetype original = column("original"_L1);
    if (time < 0 || original < 0)
        return std::nullopt;
    Unpacked found;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QJsonArray row = rows.at(i).toArray();
        if (const auto entry =
                indexEntry(archive, row.at(time).toString(), row.at(original).toString()))
            found.addresses.append(*entry);
    }
    return found;
}

std::optional<Unpacked> mementoList(const QJsonObject &map)
{
    const QJsonArray list = map["mementos"_L1].toObject()["list"_L1].toArray();
    if (!map.contains("mementos"_L1) && !map.contains("original_uri"_L1))
        return std::nullopt;
    Unpacked found;
    for (const QJsonValue &value : list) {
        const QUrl url(value["uri"_L1].toString());
        const QDateTime time =
            QDateTime::fromString(value["datetime"_L1].toString(), Qt::ISODateWithMs).toUTC();
        if (url.isValid() && !url.isEmpty())
            found.addresses.append(
                {url, {}, memento, time.isValid() ? std::optional(time) : std::nullopt});
    }
    return found;
}

std::optional<Unpacked> readMap(const Capture &capture)
{
    const QByteArray start = capture.bytes.left(64).trimmed();
    const QString archive = archiveAddress(capture);
    if (start.startsWith('[') || start.startsWith('{')) {
        const QJsonDocument json = QJsonDocument::fromJson(capture.bytes);
        if (json.isArray())
            return cdxTable(json.array(), archive);
        return mementoList(json.object());
    }
    const QString text = QString::fromUtf8(capture.bytes);
    if (auto found = linkFormat(text, capture.url))
        return found;
    return cdxLines(text, archive);
}

} // namespace

std::optional<Unpacked> timeMap(const Capture &capture)
{
    auto found = readMap(capture);
    if (!found)
        return std::nullopt;
    std::ranges::stable_sort(found->addresses, {}, [](const ListedAddress &entry) {
        return std::pair(entry.kind == ListedAddress::Kind::TimeMap,
                         entry.datetime.value_or(QDateTime()));
    });
    if (found->addresses.isEmpty() && found->failures.isEmpty())
        found->failures.append({Error::Code::Empty, u"the TimeMap names no mementos"_s});
    return found;
}

} // namespace parallax::fetch
