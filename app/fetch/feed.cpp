// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed.h"

#include "feeddates.h"
#include "feedformats.h"
#include "xmltree.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <memory>
#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

QString charsetOf(const QString &contentType)
{
    static const QRegularExpression pattern(uR"(charset\s*=\s*["']?([\w.:-]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(contentType).captured(1);
}

struct CloseDetector
{
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/// The likeliest charset of bytes that name none and are no UTF-8; empty when they are.
QString guessedCharset(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        uR"(^\s*<\?xml[^>]*\bencoding\s*=|<meta[^>]*\bcharset\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Declarations stand at the beginning; HTML's within its first 1,024 bytes.
    if (declaration.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 1024))))
            .hasMatch())
        return {};
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString decoded = utf8.decode(bytes);
    if (!utf8.hasError() && !decoded.contains(QChar::Null))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match == nullptr ? nullptr : ucsdet_getName(match, &status);
    return U_SUCCESS(status) && name != nullptr ? QString::fromLatin1(name) : QString();
}

/// The document, in the server's charset where that works and else in what the bytes say.
Result<XmlTree> treeOf(const QByteArray &bytes, XmlTree::Kind kind, const QString &contentType)
{
    QString charset = charsetOf(contentType);
    if (charset.isEmpty())
        charset = guessedCharset(bytes);
    auto tree = XmlTree::read(bytes, kind, charset);
    if (charset.isEmpty() || (tree && tree->damage().isEmpty()))
        return tree;
    auto other = XmlTree::read(bytes, kind, {});
    return other && (!tree || other->damage().isEmpty()) ? std::move(other) : std::move(tree);
}

Result<void> checked(const QByteArray &bytes, const QUrl &address)
{
    const QString name = address.toDisplayString();
    if (bytes.trimmed().isEmpty())
        return failure(Error::Code::Empty, u"\"%1\" is empty"_s.arg(name));
    if (bytes.size() > largestFeed) {
        return failure(Error::Code::TooLarge,
                       u"\"%1\" has %2 bytes, more than the %3 that are read"_s.arg(name)
                           .arg(bytes.size())
                           .arg(largestFeed));
    }
    return {};
}

} // namespace

Result<Feed> readFeed(const QByteArray &bytes, const QString &contentType, const QUrl &address)
{
    if (const auto sound = checked(bytes, address); !sound)
        return tl::unexpected(sound.error());
    const QString name = address.toDisplayString();
    const char first = bytes.trimmed().front();
    if (first == '{')
        return jsonFeed(bytes, address);
    const auto tree = treeOf(bytes, XmlTree::Kind::Xml, contentType);
    if (!tree) {
        return failure(tree.error().code,
                       u"\"%1\" is no feed: %2"_s.arg(name, tree.error().detail));
    }
    auto feed = xmlFeed(tree->root(), address);
    if (!feed)
        return failure(feed.error().code,
                       u"\"%1\" is no feed: %2"_s.arg(name, feed.error().detail));
    feed->damage = tree->damage();
    return feed;
}

Result<QList<FeedLink>>
feedsOfPage(const QByteArray &html, const QString &contentType, const QUrl &address)
{
    if (const auto sound = checked(html, address); !sound)
        return tl::unexpected(sound.error());
    const auto tree = treeOf(html, XmlTree::Kind::Html, contentType);
    if (!tree) {
        return failure(
            tree.error().code,
            u"\"%1\" cannot be read: %2"_s.arg(address.toDisplayString(), tree.error().detail));
    }
    static const QRegularExpression feedType(
        u"^(application/((rss|atom|rdf)\\+xml|feed\\+json|json)|text/(rss|atom)\\+?xml)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<FeedLink> result;
    QUrl base = address;
    for (const XmlElement &element : tree->root().all()) {
        if (element.name() == u"base") {
            base = address.resolved(QUrl(element.attribute(u"href"_s)));
            continue;
        }
        if (element.name() != u"link" && element.name() != u"a")
            continue;
        const QStringList relations =
            element.attribute(u"rel"_s).toLower().split(u' ', Qt::SkipEmptyParts);
        const QString type = element.attribute(u"type"_s);
        const bool isFeed = relations.contains(u"feed"_s)
            || (relations.contains(u"alternate"_s) && feedType.match(type).hasMatch()
                && !relations.contains(u"stylesheet"_s));
        const QUrl link = base.resolved(QUrl(element.attribute(u"href"_s).trimmed()));
        const bool isKnown =
            std::any_of(result.cbegin(), result.cend(),
                        [&link](const FeedLink &one) { return one.address == link; });
        if (isFeed && !element.attribute(u"href"_s).isEmpty() && !isKnown)
            result.append({link, element.attribute(u"title"_s).simplified(), type.toLower()});
    }
    return result;
}

} // namespace parallax::fetch
