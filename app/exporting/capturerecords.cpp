// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturerecords.h"

#include "warcwriter.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::exporting {

QList<CaptureUse> captureUses(const Material &material)
{
    QList<CaptureUse> uses;
    for (const ArticleRecord &article : material.articles) {
        QHash<QString, qsizetype>
            known; // of this article: two outlets' same bytes are two captures
        for (const Revision &revision : article.revisions) {
            const QString name = revision.captureHash + u' ' + revision.url.toString();
            const auto found = known.constFind(name);
            if (found != known.cend() && !revision.captureHash.isEmpty()) {
                uses[*found].revisions.append(revision);
                continue;
            }
            known.insert(name, uses.size());
            uses.append({{revision}, {}});
        }
    }
    for (CaptureUse &use : uses) {
        const Revision &first = use.revisions.first();
        // A web archive's page was seen when the archive saw it; a page that tells of several
        // revisions was seen when it came here.
        use.time =
            use.revisions.size() == 1 ? first.archived.value_or(first.fetched) : first.fetched;
    }
    return uses;
}

bool isWebAddress(const QUrl &url)
{
    return (url.scheme() == u"http"_s || url.scheme() == u"https"_s) && !url.host().isEmpty();
}

QByteArray recordType(const Capture &capture)
{
    if (!capture.mediaType.isEmpty()) {
        return capture.mediaType.toLatin1();
    }
    const QByteArray start = capture.bytes.left(1024).trimmed().toLower();
    if (start.startsWith("%pdf-")) {
        return "application/pdf";
    }
    return start.startsWith('<') ? "text/html" : "text/plain";
}

bool isPageType(const QByteArray &type)
{
    const QByteArray bare = type.split(';').first().trimmed().toLower();
    return bare == "text/html" || bare == "application/xhtml+xml" || bare == "application/pdf";
}

QByteArray captureFacts(const CaptureUse &use, const Capture &capture)
{
    const Revision &first = use.revisions.first();
    QList<std::pair<QByteArray, QString>> fields{
        {"outlet", first.outlet},
        {"article", first.article.value},
        {"fetched", QString::fromLatin1(warcTime(first.fetched))},
        {"httpStatus", capture.http.status > 0 ? QString::number(capture.http.status) : QString()},
        {"etag", capture.http.etag},
        {"lastModified", capture.http.lastModified}};
    for (const QUrl &from : capture.http.redirects) {
        fields.append({"redirectedFrom", QString::fromLatin1(from.toEncoded())});
    }
    for (const Revision &revision : use.revisions) {
        fields.append({"revision", revision.id.value});
        fields.append({"textSha256", revision.contentHash});
    }
    return warcFields(fields);
}

QByteArray sortKey(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    static const QRegularExpression www(u"\\Awww[0-9]*\\."_s);
    host.remove(www);
    QString key = host;
    static const QRegularExpression number(u"\\A[0-9.]+\\z|:"_s); // IPv4 and IPv6 stay as they are
    if (!number.match(host).hasMatch()) {
        QStringList parts = host.split(u'.');
        std::ranges::reverse(parts);
        key = parts.join(u',');
    }
    if (const int port = url.port(); port > 0 && port != 80 && port != 443) {
        key += u':' + QString::number(port);
    }
    QString path = url.path(QUrl::FullyEncoded).toLower();
    if (path.isEmpty()) {
        path = u"/"_s;
    }
    if (path.size() > 1 && path.endsWith(u'/')) {
        path.chop(1);
    }
    key += u')' + path;
    if (url.hasQuery()) {
        QStringList query = url.query(QUrl::FullyEncoded).toLower().split(u'&');
        query.sort();
        key += u'?' + query.join(u'&');
    }
    return key.toLatin1();
}

} // namespace parallax::exporting
