// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed.h"
#include "xmltree.h"

namespace parallax::fetch {

/// Reads a feed or sitemap by its root element. Errors: Unsupported, naming the element.
[[nodiscard]] Result<Feed> xmlFeed(const XmlElement &root, const QUrl &address);

/// Reads a JSON Feed. Errors: Malformed (with the place), Unsupported when it is other JSON.
[[nodiscard]] Result<Feed> jsonFeed(const QByteArray &bytes, const QUrl &address);

/// RSS of any version, RDF and CDF: elements of these names, whatever their case.
[[nodiscard]] Feed rssFeed(const XmlElement &root, const QUrl &address);
[[nodiscard]] Feed atomFeed(const XmlElement &root, const QUrl &address);
[[nodiscard]] Feed sitemap(const XmlElement &root, const QUrl &address);

/// The entry of an `<item>` or `<entry>`, which may stand in a feed of the other family.
[[nodiscard]] FeedEntry rssEntry(const XmlElement &item, const QUrl &address);
[[nodiscard]] FeedEntry atomEntry(const XmlElement &entry, const QUrl &address);

/// The family of names an element belongs to.
enum class FeedSpace { Plain, Atom, DublinCore, News, Media, Other };
[[nodiscard]] FeedSpace spaceOf(const XmlElement &element);

} // namespace parallax::fetch
