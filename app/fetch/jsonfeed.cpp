// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeddates.h"
#include "feedformats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {

Result<Feed> jsonFeed(const QByteArray &bytes, const QUrl &address)
{
    const QString name = address.toDisplayString();
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError) {
        return failure(Error::Code::Malformed,
                       u"\"%1\" is no feed: byte %2: %3"_s.arg(name)
                           .arg(fault.offset)
                           .arg(fault.errorString()));
    }
    if (!root.value(u"items"_s).isArray()) {
        return failure(Error::Code::Unsupported,
                       u"\"%1\" is no feed: JSON without a list of items"_s.arg(name));
    }
    Feed feed;
    feed.format = Feed::Format::JsonFeed;
    feed.version = root.value(u"version"_s).toString().section(u'/', -1);
    feed.title = root.value(u"title"_s).toString().simplified();
    feed.link = address.resolved(QUrl(root.value(u"home_page_url"_s).toString()));
    feed.language = root.value(u"language"_s).toString();
    const QJsonArray items = root.value(u"items"_s).toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        FeedEntry entry;
        const QJsonValue id = item.value(u"id"_s);
        entry.id = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
        QString link = item.value(u"url"_s).toString();
        if (link.isEmpty())
            link = item.value(u"external_url"_s).toString();
        if (link.isEmpty() && entry.id.startsWith("http"_L1))
            link = entry.id;
        if (!link.isEmpty())
            entry.link = address.resolved(QUrl(link));
        entry.title = item.value(u"title"_s).toString().simplified();
        entry.summary = item.value(u"summary"_s).toString().simplified();
        if (entry.summary.isEmpty())
            entry.summary = item.value(u"content_text"_s).toString().simplified();
        if (entry.summary.isEmpty())
            entry.summary = shownText(item.value(u"content_html"_s).toString());
        QJsonArray authors = item.value(u"authors"_s).toArray();
        if (authors.isEmpty() && item.value(u"author"_s).isObject())
            authors.append(item.value(u"author"_s));
        for (const QJsonValue &author : std::as_const(authors)) {
            if (const QString person = author.toObject().value(u"name"_s).toString();
                !person.isEmpty())
                entry.authors.append(person);
        }
        entry.published = feedDate(item.value(u"date_published"_s).toString());
        entry.updated = feedDate(item.value(u"date_modified"_s).toString());
        feed.entries.append(entry);
    }
    return feed;
}

} // namespace parallax::fetch
