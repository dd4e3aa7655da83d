// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedcommand.h"

#include "counted.h"
#include "jsonvalues.h"

#include <app/fetch/feed.h>
#include <app/fetch/filesource.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QString formatName(fetch::Feed::Format format)
{
    switch (format) {
    case fetch::Feed::Format::Rss:
        return u"rss"_s;
    case fetch::Feed::Format::Rdf:
        return u"rdf"_s;
    case fetch::Feed::Format::Atom:
        return u"atom"_s;
    case fetch::Feed::Format::Cdf:
        return u"cdf"_s;
    case fetch::Feed::Format::JsonFeed:
        return u"json"_s;
    case fetch::Feed::Format::Sitemap:
        return u"sitemap"_s;
    case fetch::Feed::Format::SitemapIndex:
        return u"sitemap-index"_s;
    }
    return {};
}

QJsonValue timeValue(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const QString &file, const fetch::Feed &feed)
{
    QJsonArray entries;
    for (const fetch::FeedEntry &entry : feed.entries) {
        entries.append(QJsonObject{{u"id"_s, entry.id},
                                   {u"link"_s, entry.link.toString()},
                                   {u"title"_s, entry.title},
                                   {u"summary"_s, entry.summary},
                                   {u"authors"_s, QJsonArray::fromStringList(entry.authors)},
                                   {u"published"_s, timeValue(entry.published)},
                                   {u"updated"_s, timeValue(entry.updated)}});
    }
    QJsonArray sitemaps;
    for (const QUrl &address : feed.sitemaps)
        sitemaps.append(address.toString());
    return {{u"file"_s, file},
            {u"format"_s, formatName(feed.format)},
            {u"version"_s, feed.version},
            {u"title"_s, feed.title},
            {u"link"_s, feed.link.toString()},
            {u"language"_s, feed.language},
            {u"entries"_s, entries},
            {u"sitemaps"_s, sitemaps},
            {u"damage"_s, feed.damage}};
}

/// Feeds are read from files here; "-" is standard input.
Result<fetch::Feed> feedOf(const workspace::ImportItem &item, const QUrl &address)
{
    QByteArray bytes = item.bytes;
    if (bytes.isNull()) {
        const auto capture = fetch::readFile(item.path);
        if (!capture)
            return tl::unexpected(capture.error());
        bytes = capture->bytes;
    }
    return fetch::readFeed(bytes, {}, address);
}

} // namespace

FeedCommand::FeedCommand()
    : Command(
        u"feed"_s, u"Prints what saved feeds and sitemaps offer, stores nothing."_s, Needs::Nothing)
{
    parser().addOption({u"url"_s, u"Address of the feed, for links relative to it."_s, u"URL"_s});
    parser().addPositionalArgument(
        u"FILE"_s, u"RSS, Atom, RDF, JSON Feed or sitemap; - reads standard input."_s, u"FILE…"_s);
}

void FeedCommand::start()
{
    if (arguments().isEmpty()) {
        wrongUse(u"no file is given"_s);
        return;
    }
    ExitCode code = ExitCode::Done;
    for (const QString &argument : arguments()) {
        const workspace::ImportItem item = inputItem(argument);
        const QString given = parser().value(u"url"_s);
        const QUrl address = given.isEmpty() ? QUrl::fromLocalFile(item.path) : QUrl(given);
        const auto feed = feedOf(item, address);
        if (!feed) {
            output().message(feed.error().detail);
            code = ExitCode::Unreadable;
            continue;
        }
        if (!feed->damage.isEmpty())
            output().message(u"\"%1\" is damaged and was read as far as it goes: %2"_s.arg(
                item.path, feed->damage));
        if (isJson()) {
            output().json(toJson(item.path, *feed));
            continue;
        }
        output().line(
            u"# %1: %2, %3"_s.arg(item.path, formatName(feed->format),
                                  counted(feed->entries.size(), u"entry"_s, u"entries"_s)));
        for (const fetch::FeedEntry &entry : feed->entries) {
            const auto &time = entry.published ? entry.published : entry.updated;
            output().line(u"%1\t%2\t%3"_s.arg(time ? time->toString(Qt::ISODate) : u"-"_s,
                                              entry.title, entry.link.toDisplayString()));
        }
    }
    finish(code);
}

} // namespace parallax::cli
