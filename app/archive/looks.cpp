// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"

#include "trackingjson.h"

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
        const bool isSameCapture = look.isLive || entry.captureHash == look.captureHash;
        return entry.revision == look.revision && isSameCapture && entry.place == look.place
            && entry.isLive == look.isLive && entry.origin == look.origin;
    });
    if (same == entries.end()) {
        entries.append(look);
        return true;
    }
    if (look.first >= same->first && look.last <= same->last) {
        return false;
    }
    if (look.last >= same->last) {
        same->captureHash = look.captureHash;
    }
    same->first = std::min(same->first, look.first);
    same->last = std::max(same->last, look.last);
    same->count += look.count;
    return true;
}

bool Looks::add(const FailedLook &look, const std::optional<QDateTime> &lastGood)
{
    if (!failed.isEmpty() && failed.last().last >= look.last) {
        return false;
    }
    FailedLook *before = failed.isEmpty() ? nullptr : &failed.last();
    if (before != nullptr && before->place == look.place && before->state == look.state
        && before->status == look.status && (!lastGood || *lastGood < before->last)) {
        before->last = look.last;
        before->detail = look.detail;
        before->notBefore = look.notBefore;
        before->count += look.count;
        return true;
    }
    failed.append(look);
    if (failed.size() > mostFailedLooks) {
        failed.remove(0, failed.size() - mostFailedLooks);
    }
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

std::optional<QDateTime> Looks::firstArchived(const RevisionId &revision) const
{
    std::optional<QDateTime> first;
    for (const Look &look : entries) {
        if (look.revision == revision && !look.origin.isEmpty()
            && (!first || look.first < *first)) {
            first = look.first;
        }
    }
    return first;
}

QByteArray toBytes(const Looks &looks)
{
    QJsonArray array;
    for (const Look &look : looks.entries) {
        QJsonObject object{
            {u"revision"_s, look.revision.value},
            {u"captureSha256"_s, look.captureHash},
            {u"place"_s, look.place},
            {u"first"_s, isoTime(look.first)},
            {u"last"_s, isoTime(look.last)},
            {u"count"_s, look.count},
        };
        if (!look.origin.isEmpty()) {
            object.insert(u"origin"_s, look.origin);
        }
        if (look.isLive) {
            object.insert(u"live"_s, true);
        }
        array.append(object);
    }
    QJsonObject record{{u"unchanged"_s, array}};
    if (!looks.failed.isEmpty()) {
        QJsonArray failed;
        for (const FailedLook &look : looks.failed) {
            failed.append(toJson(look));
        }
        record.insert(u"failed"_s, failed);
    }
    if (!looks.newest.revision.isEmpty()) {
        QJsonObject validators = toJson(looks.newest.validators);
        validators.insert(u"revision"_s, looks.newest.revision.value);
        record.insert(u"validators"_s, validators);
    }
    return QJsonDocument(record).toJson();
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
                  object.value("count"_L1).toInt(1),
                  object.value("live"_L1).toBool(),
                  object.value("origin"_L1).toString()};
        if (!look.first.isValid() || !look.last.isValid()) {
            return failure(Error::Code::Malformed, u"record of looks: an entry without time"_s);
        }
        looks.entries.append(std::move(look));
    }
    for (const QJsonValue &value : document.object().value("failed"_L1).toArray()) {
        auto look = failedLookFromJson(value.toObject());
        if (!look) {
            return tl::unexpected(look.error());
        }
        looks.failed.append(std::move(*look));
    }
    const QJsonObject validators = document.object().value("validators"_L1).toObject();
    looks.newest = {{validators.value("revision"_L1).toString()}, validatorsFromJson(validators)};
    return looks;
}

} // namespace parallax::archive
