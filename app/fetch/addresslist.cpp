// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresslist.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// A list is read whole; a text beyond this is none.
constexpr qsizetype largestList = 4 * 1024 * 1024;

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// "[InternetShortcut]" with "URL=…", and the property list of a .webloc.
std::optional<QList<ListedAddress>> shortcut(const QString &text)
{
    static const QRegularExpression windows(uR"(^\s*\[InternetShortcut\].*?^URL=(\S+))"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression mac(
        uR"(<plist[^>]*>\s*<dict>.*?<key>URL</key>\s*<string>([^<]+)</string>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (const auto *form : {&windows, &mac}) {
        QString found = form->match(text).captured(1);
        const QUrl url(found.replace("&amp;"_L1, "&"_L1).trimmed());
        if (isWebAddress(url))
            return QList<ListedAddress>{{url, {}, ListedAddress::Kind::Page, {}}};
    }
    return std::nullopt;
}

} // namespace

std::optional<QList<ListedAddress>> urlList(const Capture &capture)
{
    if (capture.bytes.size() > largestList)
        return std::nullopt;
    QString text = QString::fromUtf8(capture.bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (auto one = shortcut(text))
        return one;
    QList<ListedAddress> addresses;
    QSet<QUrl> seen;
    for (const QString &line : text.split(u'\n')) {
        const QString plain = line.trimmed();
        if (plain.isEmpty() || plain.startsWith(u'#'))
            continue;
        const QString address = plain.section(u'\t', 0, 0).trimmed();
        const QUrl url(address, QUrl::StrictMode);
        if (!isWebAddress(url) || address.contains(u' '))
            return std::nullopt;
        if (!seen.contains(url))
            addresses.append(
                {url, plain.section(u'\t', 1).simplified(), ListedAddress::Kind::Page, {}});
        seen.insert(url);
    }
    return addresses.isEmpty() ? std::nullopt : std::optional(addresses);
}

std::optional<Unpacked> opml(const Capture &capture)
{
    constexpr qsizetype rootSize =
        2048; // of comments and a stylesheet line before the root element
    if (!capture.bytes.left(rootSize).toLower().contains("<opml"))
        return std::nullopt;
    Unpacked found;
    QSet<QUrl> seen;
    QXmlStreamReader xml(capture.bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "outline"_L1)
            continue;
        const auto attributes = xml.attributes();
        QString title = attributes.value("title"_L1).toString().simplified();
        title = title.isEmpty() ? attributes.value("text"_L1).toString().simplified() : title;
        const QUrl feed(attributes.value("xmlUrl"_L1).toString().trimmed());
        const QUrl page(attributes.value("url"_L1).toString().trimmed());
        const QUrl home(attributes.value("htmlUrl"_L1).toString().trimmed());
        const bool isFeed = isWebAddress(feed);
        const QUrl url = isFeed ? feed : isWebAddress(page) ? page : home;
        if (!isWebAddress(url) || seen.contains(url))
            continue;
        seen.insert(url);
        found.addresses.append(
            {url, title, isFeed ? ListedAddress::Kind::Feed : ListedAddress::Kind::Page, {}});
    }
    if (xml.hasError()) {
        found.failures.append(
            {Error::Code::Malformed,
             u"the OPML is damaged in line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString())});
    } else if (found.addresses.isEmpty()) {
        found.failures.append({Error::Code::Empty, u"the OPML names no addresses"_s});
    }
    return found;
}

} // namespace parallax::fetch
