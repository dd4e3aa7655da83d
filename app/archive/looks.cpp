// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"

#include <app/domain/articlejson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {

bool Looks::add(const Look &look)
{
    const auto same = std::ranges::find_if(entries, [&look](const Look &entry) {
        return entry.revision == look.revision && entry.captureHash == look.captureHash
            && entry.place == look.place;
    });
    if (same == entries.end()) {
        entries.append(look);
        return true;
    }
    if (look.first >= same->first && look.last <= same->last) {
        return false;
    }
    same->first = std::min(same->first, look.first);
    same->last = std::max(same->last, look.last);
    same->count += look.count;
    return true;
}

std::optional<QDateTime> Looks::lastAt(const RevisionId &revision) const
{
    std::optional<QDateTime> last;
    for (const Look &look : entries) {
        if (look.revision == revision && (!last || *last < look.last)) {
            last = look.last;
        }
    }
    return last;
}

QByteArray toBytes(const Looks &looks)
{
    QJsonArray array;
    for (const Look &look : looks.entries) {
        array.append(QJsonObject{
            {u"revision"_s, look.revision.value},
            {u"captureSha256"_s, look.captureHash},
            {u"place"_s, look.place},
            {u"first"_s, isoTime(look.first)},
            {u"last"_s, isoTime(look.last)},
            {u"count"_s, look.count},
        });
    }
    return QJsonDocument(QJsonObject{{u"unchanged"_s, array}}).toJson();
}

Result<Looks> looksFromBytes(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        return failure(Error::Code::Malformed, u"record of looks: "_s + error.errorString());
    }
    Looks looks;
    for (const QJsonValue &value : document.object().value("unchanged"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const auto time = [&object](QLatin1StringView name) {
            return QDateTime::fromString(object.value(name).toString(), Qt::ISODate).toUTC();
        };
        Look look{{object.value("revision"_L1).toString()},
                  object.value("captureSha256"_L1).toString(),
                  object.value("place"_L1).toString(),
                  time("first"_L1),
                  time("last"_L1),
                  object.value("count"_L1).toInt(1)};
        if (!look.first.isValid() || !look.last.isValid()) {
            return failure(Error::Code::Malformed, u"record of looks: an entry without time"_s);
        }
        looks.entries.append(std::move(look));
    }
    return looks;
}

} // namespace parallax::archive
