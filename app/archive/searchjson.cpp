// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchjson.h"

#include "revisionmessage.h"

#include <app/domain/articlejson.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

QString revisionsName(SearchedRevisions revisions)
{
    switch (revisions) {
    case SearchedRevisions::First:
        return u"first"_s;
    case SearchedRevisions::All:
        return u"all"_s;
    case SearchedRevisions::Newest:
        break;
    }
    return u"newest"_s;
}

std::optional<QDateTime> timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

QJsonObject toJson(const SavedSearch &search)
{
    const SearchRequest &request = search.request;
    QJsonObject object{{u"name"_s, search.name},
                       {u"query"_s, request.query},
                       {u"revisions"_s, revisionsName(request.revisions)}};
    if (!request.outlet.isEmpty()) {
        object.insert(u"outlet"_s, request.outlet);
    }
    if (request.event) {
        object.insert(u"event"_s, request.event->value);
    }
    if (request.since) {
        object.insert(u"since"_s, isoTime(*request.since));
    }
    if (request.until) {
        object.insert(u"until"_s, isoTime(*request.until));
    }
    QJsonArray parts;
    for (const SearchPart part : request.parts) {
        parts.append(searchPartName(part));
    }
    if (!parts.isEmpty()) {
        object.insert(u"parts"_s, parts);
    }
    return object;
}

Result<SavedSearch> savedSearchFromJson(const QJsonObject &object)
{
    SavedSearch search;
    search.name = object.value("name"_L1).toString();
    if (search.name.trimmed().isEmpty()) {
        return failure(Error::Code::Malformed, u"a kept search without a name"_s);
    }
    SearchRequest &request = search.request;
    request.query = object.value("query"_L1).toString();
    request.outlet = object.value("outlet"_L1).toString();
    if (const QString event = object.value("event"_L1).toString(); !event.isEmpty()) {
        request.event = EventId{event};
    }
    request.since = timeFrom(object.value("since"_L1));
    request.until = timeFrom(object.value("until"_L1));
    const QString revisions = object.value("revisions"_L1).toString();
    request.revisions = revisions == revisionsName(SearchedRevisions::First)
        ? SearchedRevisions::First
        : revisions == revisionsName(SearchedRevisions::All) ? SearchedRevisions::All
                                                             : SearchedRevisions::Newest;
    for (const QJsonValue &value : object.value("parts"_L1).toArray()) {
        // A part that only a newer version knows is left out: the search finds more, not less.
        if (const auto part = searchPartFromName(value.toString())) {
            request.parts.append(*part);
        }
    }
    return search;
}

QString savedSearchPath(const QString &name)
{
    constexpr qsizetype nameDigits = 16;
    return u"searches/%1.json"_s.arg(sha256(name.toUtf8()).first(nameDigits));
}

} // namespace parallax::archive
