// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedformats.h"

#include "feeddates.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

std::optional<QDateTime> earliestGiven(std::initializer_list<std::optional<QDateTime>> dates)
{
    for (const auto &date : dates) {
        if (date)
            return date;
    }
    return {};
}

/// What the children of one element say, each by its family and name; the first one that is not
/// empty counts.
class Children
{
public:
    explicit Children(const XmlElement &parent)
        : m_children(parent.children())
    {
    }

    [[nodiscard]] XmlElement first(FeedSpace space, QStringView name) const
    {
        XmlElement found;
        for (const XmlElement &child : m_children) {
            if (child.name() != name || spaceOf(child) != space)
                continue;
            if (!child.text().trimmed().isEmpty())
                return child;
            if (found.isNull())
                found = child;
        }
        return found;
    }

    [[nodiscard]] QString text(FeedSpace space, QStringView name) const
    {
        return first(space, name).text().trimmed();
    }

    [[nodiscard]] std::optional<QDateTime> date(FeedSpace space, QStringView name) const
    {
        return feedDate(text(space, name));
    }

    [[nodiscard]] QStringList texts(FeedSpace space, QStringView name) const
    {
        QStringList result;
        for (const XmlElement &child : m_children) {
            const QString text = shownText(child.text());
            if (child.name() == name && spaceOf(child) == space && !text.isEmpty())
                result.append(text);
        }
        return result;
    }

    [[nodiscard]] const QList<XmlElement> &list() const { return m_children; }

private:
    QList<XmlElement> m_children;
};

/// Atom's `alternate` link; one to a web page before one to anything else.
QUrl alternateLink(const Children &children, const QUrl &address)
{
    QUrl found;
    for (const XmlElement &child : children.list()) {
        if (child.name() != u"link")
            continue;
        QString target = child.attribute(u"href"_s);
        if (target.isEmpty())
            target = child.text().trimmed();
        const QString relation = child.attribute(u"rel"_s);
        const QString type = child.attribute(u"type"_s);
        if (!relation.isEmpty() && relation.compare("alternate"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const QUrl link = child.resolved(target, address);
        if (link.isEmpty())
            continue;
        if (type.isEmpty() || type.contains("html"_L1))
            return link;
        if (found.isEmpty())
            found = link;
    }
    return found;
}

QString atomText(const XmlElement &element)
{
    if (element.isNull())
        return {};
    const QString type = element.attribute(u"type"_s).toLower();
    if (type.contains("xhtml"_L1) || element.attribute(u"mode"_s) == u"xml")
        return shownText(element.innerXml());
    if (element.attribute(u"mode"_s) == u"base64"
        || (!type.isEmpty() && !type.startsWith("text"_L1) && !type.contains("html"_L1)
            && !type.contains("xml"_L1))) {
        const auto decoded = QByteArray::fromBase64Encoding(element.text().trimmed().toLatin1());
        if (decoded)
            return shownText(QString::fromUtf8(*decoded));
    }
    if (type == u"text" || (type.isEmpty() && element.space().endsWith("Atom"_L1)))
        return element.text().simplified().normalized(QString::NormalizationForm_C);
    return shownText(element.text());
}

QStringList atomAuthors(const Children &children)
{
    QStringList result;
    for (const XmlElement &child : children.list()) {
        if (child.name() != u"author")
            continue;
        const Children parts(child);
        QString name = parts.text(FeedSpace::Atom, u"name");
        if (name.isEmpty())
            name = parts.text(FeedSpace::Plain, u"name");
        if (!name.isEmpty())
            result.append(name.simplified());
    }
    return result;
}

bool isGuidALink(const XmlElement &guid)
{
    return guid.attribute(u"isPermaLink"_s).compare("false"_L1, Qt::CaseInsensitive) != 0;
}

/// The address that an entry's own name is, when it is one of the web.
QUrl webAddress(const XmlElement &id, const QUrl &address)
{
    const QUrl link = id.resolved(id.text(), address);
    return link.scheme().startsWith("http"_L1) && id.text().contains(u'/') ? link : QUrl();
}

/// What RSS does not say and Atom's elements, used in RSS without a namespace, do.
void fillFrom(const FeedEntry &other, FeedEntry &entry)
{
    if (entry.id.isEmpty())
        entry.id = other.id;
    if (entry.title.isEmpty())
        entry.title = other.title;
    if (entry.summary.isEmpty())
        entry.summary = other.summary;
    if (entry.authors.isEmpty())
        entry.authors = other.authors;
    if (!entry.published)
        entry.published = other.published;
    if (!entry.updated)
        entry.updated = other.updated;
}

} // namespace

FeedSpace spaceOf(const XmlElement &element)
{
    const QString space = element.space().toLower();
    // RSS of its first years came under several addresses; Atom under that of each draft.
    if (space.isEmpty() || space.contains("/rss"_L1) || space.contains("my.netscape.com"_L1)
        || space.contains("channel.netscape.com"_L1) || space.contains("sitemaps.org"_L1)
        || space.contains("sitemap/0.84"_L1)) {
        return space.contains("modules/"_L1) ? FeedSpace::Other : FeedSpace::Plain;
    }
    if (space == u"http://www.w3.org/2005/atom" || space.startsWith("http://purl.org/atom/"_L1))
        return FeedSpace::Atom;
    if (space.startsWith("http://purl.org/dc/"_L1))
        return FeedSpace::DublinCore;
    if (space.contains("sitemap-news"_L1))
        return FeedSpace::News;
    if (space.contains("/mrss"_L1))
        return FeedSpace::Media;
    return FeedSpace::Other;
}

FeedEntry rssEntry(const XmlElement &item, const QUrl &address)
{
    const Children children(item);
    FeedEntry entry;
    const XmlElement guid = children.first(FeedSpace::Plain, u"guid");
    entry.id = guid.text().trimmed();
    if (entry.id.isEmpty())
        entry.id = item.attribute(u"about"_s);
    QString title = children.text(FeedSpace::Plain, u"title");
    if (title.isEmpty())
        title = children.text(FeedSpace::DublinCore, u"title");
    if (title.isEmpty())
        title = children.text(FeedSpace::Media, u"title");
    entry.title = shownText(title);
    if (entry.title.isEmpty())
        entry.title = atomText(children.first(FeedSpace::Atom, u"title"));

    const XmlElement link = children.first(FeedSpace::Plain, u"link");
    entry.link = link.resolved(link.text(), address);
    if (entry.link.isEmpty())
        entry.link = alternateLink(children, address);
    if (entry.link.isEmpty() && !guid.isNull() && isGuidALink(guid))
        entry.link = guid.resolved(guid.text(), address);
    if (entry.link.isEmpty())
        entry.link = item.resolved(item.attribute(u"href"_s), address); // CDF
    if (entry.link.isEmpty())
        entry.link = item.resolved(item.attribute(u"about"_s), address);

    QString summary = children.text(FeedSpace::Plain, u"description");
    if (summary.isEmpty())
        summary = children.text(FeedSpace::Plain, u"abstract"); // CDF
    entry.summary = shownText(summary);
    entry.authors = children.texts(FeedSpace::DublinCore, u"creator");
    if (entry.authors.isEmpty())
        entry.authors = children.texts(FeedSpace::Plain, u"author");
    entry.published = earliestGiven(
        {children.date(FeedSpace::Plain, u"pubdate"), children.date(FeedSpace::Atom, u"published"),
         children.date(FeedSpace::DublinCore, u"issued"),
         children.date(FeedSpace::DublinCore, u"created"), feedDate(item.attribute(u"lastmod"_s)),
         children.date(FeedSpace::DublinCore, u"date")});
    entry.updated = earliestGiven({children.date(FeedSpace::Atom, u"updated"),
                                   children.date(FeedSpace::DublinCore, u"modified"),
                                   children.date(FeedSpace::DublinCore, u"date")});
    fillFrom(atomEntry(item, address), entry);
    return entry;
}

FeedEntry atomEntry(const XmlElement &element, const QUrl &address)
{
    const Children children(element);
    // A feed without a namespace is read as if it had Atom's.
    const FeedSpace own = spaceOf(element);
    FeedEntry entry;
    entry.id = children.text(own, u"id");
    entry.title = atomText(children.first(own, u"title"));
    if (entry.title.isEmpty())
        entry.title = shownText(children.text(FeedSpace::DublinCore, u"title"));
    entry.link = alternateLink(children, address);
    if (entry.link.isEmpty())
        entry.link = webAddress(children.first(own, u"id"), address);
    XmlElement summary = children.first(own, u"summary");
    if (summary.isNull())
        summary = children.first(own, u"content");
    entry.summary = atomText(summary);
    entry.authors = atomAuthors(children);
    if (entry.authors.isEmpty())
        entry.authors = children.texts(FeedSpace::DublinCore, u"creator");
    entry.published = earliestGiven({children.date(own, u"published"),
                                     children.date(own, u"issued"), children.date(own, u"created"),
                                     children.date(FeedSpace::DublinCore, u"issued"),
                                     children.date(FeedSpace::DublinCore, u"created")});
    entry.updated = earliestGiven({children.date(own, u"updated"), children.date(own, u"modified"),
                                   children.date(FeedSpace::DublinCore, u"modified"),
                                   children.date(FeedSpace::DublinCore, u"date")});
    return entry;
}

Feed rssFeed(const XmlElement &root, const QUrl &address)
{
    Feed feed;
    feed.format = root.name() == u"rdf" ? Feed::Format::Rdf
        : root.name() == u"channel"     ? Feed::Format::Cdf
                                        : Feed::Format::Rss;
    feed.version = root.attribute(u"version"_s);
    XmlElement channel = root;
    for (const XmlElement &child : root.children()) {
        if (child.name() == u"channel")
            channel = child;
    }
    const Children about(channel);
    const QString given = channel.attribute(u"base"_s); // CDF
    const QUrl base = given.isEmpty() ? address : address.resolved(QUrl(given));
    feed.title = shownText(about.text(FeedSpace::Plain, u"title"));
    const XmlElement link = about.first(FeedSpace::Plain, u"link");
    feed.link = link.resolved(link.text(), base);
    feed.language = about.text(FeedSpace::Plain, u"language");
    if (feed.language.isEmpty())
        feed.language = about.text(FeedSpace::DublinCore, u"language");
    if (feed.language.isEmpty())
        feed.language = channel.language();
    // Items stand in the channel, beside it (RDF, RSS 0.9) or in containers of it.
    for (const XmlElement &element : root.all()) {
        const FeedSpace space = spaceOf(element);
        if (element.name() == u"item" && space == FeedSpace::Plain)
            feed.entries.append(rssEntry(element, base));
        else if (element.name() == u"entry" && space == FeedSpace::Atom)
            feed.entries.append(atomEntry(element, base));
    }
    return feed;
}

Feed atomFeed(const XmlElement &root, const QUrl &address)
{
    Feed feed;
    feed.format = Feed::Format::Atom;
    feed.version = root.attribute(u"version"_s);
    if (feed.version.isEmpty() && root.space().endsWith("2005/Atom"_L1))
        feed.version = u"1.0"_s;
    if (root.name() == u"entry") {
        feed.entries.append(atomEntry(root, address));
        return feed;
    }
    const Children about(root);
    const FeedSpace own = spaceOf(root);
    feed.title = atomText(about.first(own, u"title"));
    feed.link = alternateLink(about, address);
    feed.language = root.language();
    for (const XmlElement &element : root.all()) {
        const bool isEntry = element.name() == u"entry" || element.name() == u"item";
        const FeedSpace space = spaceOf(element);
        if (isEntry && (space == FeedSpace::Atom || space == own))
            feed.entries.append(atomEntry(element, address));
        else if (isEntry && space == FeedSpace::Plain)
            feed.entries.append(rssEntry(element, address));
    }
    return feed;
}

Feed sitemap(const XmlElement &root, const QUrl &address)
{
    Feed feed;
    feed.format =
        root.name() == u"sitemapindex" ? Feed::Format::SitemapIndex : Feed::Format::Sitemap;
    QList<std::pair<std::optional<QDateTime>, QUrl>> sitemaps;
    for (const XmlElement &element : root.children()) {
        const Children children(element);
        const XmlElement place = children.first(FeedSpace::Plain, u"loc");
        const QUrl link = place.resolved(place.text(), address);
        if (link.isEmpty())
            continue;
        if (element.name() == u"sitemap") {
            sitemaps.append({children.date(FeedSpace::Plain, u"lastmod"), link});
            continue;
        }
        FeedEntry entry;
        entry.link = link;
        entry.id = link.toString();
        entry.updated = children.date(FeedSpace::Plain, u"lastmod");
        const Children news(children.first(FeedSpace::News, u"news"));
        entry.title = shownText(news.text(FeedSpace::News, u"title"));
        entry.published = news.date(FeedSpace::News, u"publication_date");
        const Children publication(news.first(FeedSpace::News, u"publication"));
        if (feed.title.isEmpty())
            feed.title = shownText(publication.text(FeedSpace::News, u"name"));
        if (feed.language.isEmpty())
            feed.language = publication.text(FeedSpace::News, u"language");
        feed.entries.append(entry);
    }
    // An empty time is less than any.
    std::ranges::stable_sort(sitemaps, std::greater(), [](const auto &one) { return one.first; });
    for (const auto &one : std::as_const(sitemaps))
        feed.sitemaps.append(one.second);
    return feed;
}

Result<Feed> xmlFeed(const XmlElement &root, const QUrl &address)
{
    const QString name = root.name();
    if (name == u"rss" || name == u"rdf" || name == u"channel")
        return rssFeed(root, address);
    if (name == u"feed" || name == u"entry")
        return atomFeed(root, address);
    if (name == u"urlset" || name == u"sitemapindex")
        return sitemap(root, address);
    return failure(Error::Code::Unsupported, u"its first element is <%1>"_s.arg(name.left(40)));
}

} // namespace parallax::fetch
