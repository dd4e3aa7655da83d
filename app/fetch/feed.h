// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace parallax::fetch {

/// Largest feed that is read, as sitemaps' own limit (sitemaps.org: 50 MB uncompressed).
constexpr qint64 largestFeed = 50LL * 1024 * 1024;

/// One offer of a feed: an article that the outlet says it has.
struct FeedEntry
{
    QString id; ///< guid, atom:id, rdf:about; empty when the feed gives none
    QUrl link; ///< absolute where the feed or its address tells the base
    QString title; ///< plain text, NFC
    QString summary; ///< plain text
    QStringList authors;
    std::optional<QDateTime> published; ///< UTC; a time without zone counts as UTC
    std::optional<QDateTime> updated; ///< UTC
    friend bool operator==(const FeedEntry &, const FeedEntry &) = default;
};

/// What a feed said at one look.
struct Feed
{
    enum class Format { Rss, Rdf, Atom, Cdf, JsonFeed, Sitemap, SitemapIndex };
    Format format = Format::Rss;
    QString version; ///< "2.0", "0.91", "1.0"; empty when not told
    QString title;
    QUrl link; ///< of the site
    QString language; ///< BCP 47
    QList<FeedEntry> entries; ///< in the feed's order
    QList<QUrl> sitemaps; ///< of a SitemapIndex, the newest first where it tells the times
    /// What is wrong with the feed where it could be read all the same, with the line; else empty.
    QString damage;
    friend bool operator==(const Feed &, const Feed &) = default;
};

/// Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed 1.x, sitemaps (with news entries)
/// and sitemap indexes, told apart by content. Nothing outside of the bytes is loaded. Broken XML
/// gives what stands before and around the fault, with Feed::damage.
/// \a contentType is the server's, for its charset; may be empty. \a address is where it came from.
/// Errors: Empty, TooLarge, Malformed (with the line), Unsupported (no feed: a web page, say).
[[nodiscard]] Result<Feed>
readFeed(const QByteArray &bytes, const QString &contentType, const QUrl &address);

/// A feed that a page names in its head.
struct FeedLink
{
    QUrl address;
    QString title;
    QString mediaType;
    friend bool operator==(const FeedLink &, const FeedLink &) = default;
};

/// The feeds that an HTML page names (`<link rel="alternate">` with a feed's media type, and
/// `rel="feed"`), each address once, in the page's order. Errors: Empty, TooLarge, Malformed.
[[nodiscard]] Result<QList<FeedLink>>
feedsOfPage(const QByteArray &html, const QString &contentType, const QUrl &address);

} // namespace parallax::fetch
