// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisionmessage.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

constexpr qsizetype longestSubject = 72; ///< git's own custom
/// Longer tags are no use: a server would refuse the header that hands them back.
constexpr qsizetype longestValidator = 1024;
constexpr QLatin1StringView joinSubject("Join two histories of ");
constexpr QLatin1StringView joinKind("join");

/// One line without control characters: no article can write trailers of its own.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator) {
            c = u' ';
        }
    }
    return text.simplified();
}

QString cut(const QString &text)
{
    if (text.size() <= longestSubject) {
        return text;
    }
    QString shorter = text.left(longestSubject - 1);
    if (shorter.back().isHighSurrogate()) {
        shorter.chop(1);
    }
    return shorter.trimmed() + u'…';
}

QString trailer(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : name + u": "_s + oneLine(value) + u'\n';
}

QString time(const std::optional<QDateTime> &time)
{
    return time ? isoTime(*time) : QString();
}

std::optional<QDateTime> timeFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate).toUTC();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// The last paragraph's "Name: value" lines.
QHash<QString, QString> trailers(const QString &message)
{
    QHash<QString, QString> found;
    const QString trimmed = message.trimmed();
    const qsizetype begin = trimmed.lastIndexOf("\n\n"_L1);
    const QString block = begin < 0 ? QString() : trimmed.mid(begin + 2);
    for (const QString &line : block.split(u'\n')) {
        const qsizetype colon = line.indexOf(": "_L1);
        if (colon > 0) {
            found.insert(line.left(colon), line.mid(colon + 2));
        }
    }
    return found;
}

/// Facts as a trailer can hold them. A tag or date that would not come back letter by letter is
/// left out: handed to the server in another form it could only mislead.
HttpFacts storable(HttpFacts facts)
{
    for (QString *value : {&facts.etag, &facts.lastModified}) {
        if (value->size() > longestValidator || oneLine(*value) != *value) {
            value->clear();
        }
    }
    return facts;
}

QString httpTrailers(const HttpFacts &facts)
{
    QStringList redirects;
    for (const QUrl &url : facts.redirects) {
        redirects.append(url.toString(QUrl::FullyEncoded)); // holds no space
    }
    return trailer("HTTP-Status"_L1, facts.status == 0 ? QString() : QString::number(facts.status))
        + trailer("HTTP-ETag"_L1, facts.etag) + trailer("HTTP-Last-Modified"_L1, facts.lastModified)
        + trailer("HTTP-Redirects"_L1, redirects.join(u' '));
}

HttpFacts httpFacts(const QHash<QString, QString> &found)
{
    HttpFacts facts;
    facts.status = found.value(u"HTTP-Status"_s).toInt(); // 0 when missing or no number
    facts.etag = found.value(u"HTTP-ETag"_s);
    facts.lastModified = found.value(u"HTTP-Last-Modified"_s);
    const QString redirects = found.value(u"HTTP-Redirects"_s);
    for (const QString &url : redirects.split(u' ', Qt::SkipEmptyParts)) {
        facts.redirects.append(QUrl(url));
    }
    return facts;
}

} // namespace

QString StoredRevision::place() const
{
    return captureUrl.isEmpty() ? captureName : captureUrl.toString(QUrl::FullyEncoded);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString contentHash(const Article &article)
{
    return sha256(article.text.toUtf8());
}

QString placeOf(const Capture &capture)
{
    return capture.url.isEmpty() ? oneLine(capture.fileName)
                                 : capture.url.toString(QUrl::FullyEncoded);
}

StoredRevision
describedRevision(const ArticleId &id, const Article &article, const Capture &capture)
{
    StoredRevision stored;
    Revision &revision = stored.revision;
    revision.article = id;
    // Without a time of fetching the earliest time of all: no clock is asked here.
    revision.fetched = capture.fetched.isValid() ? capture.fetched.toUTC()
                                                 : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    revision.claimed = article.modified ? article.modified : article.published;
    revision.archived = article.observed;
    revision.observedNote = article.observedNote;
    revision.contentHash = contentHash(article);
    revision.captureHash = sha256(capture.bytes);
    revision.url = article.url.isEmpty() ? capture.url : article.url;
    revision.outlet = article.outlet;
    revision.headline = article.headline;
    revision.extractor = article.extractor;
    stored.mediaType = capture.mediaType;
    stored.captureName = capture.fileName;
    stored.captureUrl = capture.url;
    stored.http = storable(capture.http);
    return stored;
}

QString revisionMessage(const StoredRevision &stored)
{
    const Revision &revision = stored.revision;
    const QString outlet = revision.outlet.isEmpty() ? revision.article.value : revision.outlet;
    QString message = cut(oneLine(outlet + u": "_s + revision.headline)) + u"\n\n"_s;
    message += trailer("Kind"_L1, revisionKindName(revision.kind));
    message += trailer("Article"_L1, revision.article.value);
    message += trailer("Outlet"_L1, revision.outlet);
    message += trailer("Headline"_L1, revision.headline);
    message += trailer("Source-URL"_L1, revision.url.toString(QUrl::FullyEncoded));
    message += trailer("Content-SHA256"_L1, revision.contentHash);
    message += trailer("Capture-SHA256"_L1, revision.captureHash);
    message += trailer("Capture-Name"_L1, stored.captureName);
    message += trailer("Capture-URL"_L1, stored.captureUrl.toString(QUrl::FullyEncoded));
    message += trailer("Media-Type"_L1, stored.mediaType);
    message += trailer("Extractor"_L1,
                       revision.extractor > 0 ? QString::number(revision.extractor) : QString());
    message += httpTrailers(stored.http);
    message += trailer("Fetched"_L1, isoTime(revision.fetched));
    message += trailer("Claimed"_L1, time(revision.claimed));
    message += trailer("Archived"_L1, time(revision.archived));
    message += trailer("Observed-Note"_L1, revision.observedNote);
    message += trailer("Origin"_L1, stored.origin);
    message += trailer("Precedes"_L1, stored.precedes.value);
    message += trailer("Re-Extracts"_L1, stored.reExtracts.value);
    return message;
}

QString joinMessage(const ArticleId &id)
{
    return QString(joinSubject) + id.value + u"\n\n"_s + trailer("Kind"_L1, joinKind)
        + trailer("Article"_L1, id.value);
}

bool isJoinMessage(const QString &message)
{
    return message.startsWith(joinSubject) && trailers(message).value(u"Kind"_s) == joinKind;
}

Result<StoredRevision> revisionFromMessage(const QString &commit, const QString &message)
{
    const QHash<QString, QString> found = trailers(message);
    for (const auto &name :
         {u"Kind"_s, u"Article"_s, u"Content-SHA256"_s, u"Capture-SHA256"_s, u"Fetched"_s}) {
        if (!found.contains(name)) {
            return failure(Error::Code::Malformed,
                           u"commit %1 has no trailer \"%2\""_s.arg(commit, name));
        }
    }
    const auto kind = revisionKindFromName(found.value(u"Kind"_s));
    const auto fetched = timeFrom(found.value(u"Fetched"_s));
    if (!kind || !fetched) {
        return failure(Error::Code::Malformed,
                       u"commit %1: trailer \"Kind\" or \"Fetched\" cannot be read"_s.arg(commit));
    }
    StoredRevision stored;
    Revision &revision = stored.revision;
    revision.id = {commit};
    revision.article = {found.value(u"Article"_s)};
    revision.kind = *kind;
    revision.fetched = *fetched;
    revision.claimed = timeFrom(found.value(u"Claimed"_s));
    revision.archived = timeFrom(found.value(u"Archived"_s));
    revision.observedNote = found.value(u"Observed-Note"_s);
    stored.origin = found.value(u"Origin"_s);
    revision.contentHash = found.value(u"Content-SHA256"_s);
    revision.captureHash = found.value(u"Capture-SHA256"_s);
    revision.url = QUrl(found.value(u"Source-URL"_s));
    revision.outlet = found.value(u"Outlet"_s);
    revision.headline = found.value(u"Headline"_s);
    revision.extractor = found.value(u"Extractor"_s).toInt(); // 0 when missing or no number
    stored.mediaType = found.value(u"Media-Type"_s);
    stored.captureName = found.value(u"Capture-Name"_s);
    stored.captureUrl = QUrl(found.value(u"Capture-URL"_s));
    stored.http = httpFacts(found);
    stored.precedes = {found.value(u"Precedes"_s)};
    stored.reExtracts = {found.value(u"Re-Extracts"_s)};
    return stored;
}

} // namespace parallax::archive
