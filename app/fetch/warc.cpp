// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warc.h"

#include "webrecords.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

bool isPageType(const QByteArray &type)
{
    const QByteArray bare = type.split(';').first().trimmed().toLower();
    return bare == "text/html" || bare == "application/xhtml+xml" || bare == "application/pdf";
}

/// Where no server named the type, the first bytes do.
bool beginsLikePage(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(256).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
        || start.startsWith("%pdf-");
}

std::optional<QDateTime> httpTime(const QByteArray &value)
{
    QString text = QString::fromLatin1(value).trimmed();
    if (text.endsWith(" GMT"_L1))
        text.chop(4);
    QDateTime time = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Collects the pages while the records go by.
class WarcPages
{
public:
    explicit WarcPages(const Capture &capture)
        : m_capture(capture)
    {
    }

    Unpacked take(WebRecordReader::Format format);

private:
    void add(const WebRecord &record);
    void addRevisit(const WebRecord &record);
    void addPage(const WebRecord &record, const HttpRecord &http, const QByteArray &bytes);
    void fail(const WebRecord &record, const QString &reason, Error::Code code);

    Capture m_capture;
    Unpacked m_found;
    QList<WebRecord> m_revisits;
    QHash<QByteArray, qsizetype> m_byDigest; ///< payload digest → page
    QHash<QString, qsizetype> m_byAddress; ///< the newest page of an address
    QSet<QByteArray> m_leftDigests; ///< payloads that are no pages

    void leaveOut(ImportNote::Kind kind, const QString &name = {}) { ++m_leftOut[{kind, name}]; }

    std::map<std::pair<ImportNote::Kind, QString>, int> m_leftOut; ///< what → how often
    qint64 m_size = 0;
};

void WarcPages::fail(const WebRecord &record, const QString &reason, Error::Code code)
{
    m_found.failures.append({code, u"%1: %2"_s.arg(record.name(), reason)});
}

void WarcPages::add(const WebRecord &record)
{
    const QByteArray type = record.type();
    if (type == "revisit") {
        // Some writers put what is repeated behind it.
        m_revisits.append(record);
        return;
    }
    if (type != "response" && type != "resource" && type != "conversion")
        return;
    if (record.isOverlong) {
        leaveOut(ImportNote::Kind::RecordsTooLarge, QString::number(largestPage / (1024 * 1024)));
        return;
    }
    const QByteArray recordType = record.headers.value("content-type");
    const bool isHttp = recordType.toLower().startsWith("application/http");
    HttpRecord http = isHttp ? httpRecord(record.block) : HttpRecord{200, {}, record.block};
    QByteArray pageType = isHttp ? http.headers.value("content-type") : recordType;
    if (isHttp && http.status == 0) {
        // ARC files of the early crawlers hold answers without any head.
        pageType = record.headers.value("x-arc-type");
        http.status = beginsLikePage(http.body) ? 200 : 0;
    }
    const QByteArray payloadDigest = record.headers.value("warc-payload-digest");
    if (http.status < 200 || http.status > 299) {
        if (http.status == 0)
            leaveOut(ImportNote::Kind::RecordsUnanswered);
        else
            leaveOut(ImportNote::Kind::RecordsOfStatus, QString::number(http.status));
        m_leftDigests.insert(payloadDigest);
        return;
    }
    const bool isUntyped = pageType.isEmpty() || pageType.startsWith("application/octet-stream");
    if (!isPageType(pageType) && !(isUntyped && beginsLikePage(http.unchunked()))) {
        leaveOut(ImportNote::Kind::RecordsOfType,
                 QString::fromLatin1(pageType.split(';').first().trimmed()));
        m_leftDigests.insert(payloadDigest);
        return;
    }
    const Result<QByteArray> bytes = http.content();
    if (!bytes) {
        fail(record, bytes.error().detail, bytes.error().code);
        return;
    }
    const bool isDamaged = !payloadDigest.isEmpty()
        && matchesDigest(payloadDigest, {http.body, http.unchunked(), *bytes}) == false;
    const QByteArray blockDigest = record.headers.value("warc-block-digest");
    const bool isBlockDamaged = payloadDigest.isEmpty() && !blockDigest.isEmpty()
        && matchesDigest(blockDigest, {record.block}) == false;
    if (isDamaged || isBlockDamaged) {
        fail(record,
             u"its content is not the one that was recorded: it does not match %1"_s.arg(
                 QString::fromLatin1(isDamaged ? payloadDigest : blockDigest)),
             Error::Code::Damaged);
        return;
    }
    if (bytes->trimmed().isEmpty()) {
        leaveOut(ImportNote::Kind::RecordsEmpty);
        return;
    }
    addPage(record, http, *bytes);
    if (!payloadDigest.isEmpty())
        m_byDigest.insert(payloadDigest, m_found.pages.size() - 1);
}

void WarcPages::addPage(const WebRecord &record, const HttpRecord &http, const QByteArray &bytes)
{
    m_size += bytes.size();
    if (m_size > largestPages) {
        fail(record, u"the file holds more than %1 MB of pages"_s.arg(largestPages / (1024 * 1024)),
             Error::Code::TooLarge);
        return;
    }
    UnpackedPage page;
    // A record without an answer of a server names the type itself, with its charset.
    const QByteArray recordType = record.headers.value("content-type");
    const QByteArray type =
        isPageType(recordType) ? recordType : http.headers.value("content-type");
    page.page = m_capture;
    page.page.bytes = bytes;
    page.page.url = QUrl(record.target());
    page.page.mediaType = QString::fromLatin1(
        type.isEmpty() ? (bytes.startsWith("%PDF-") ? "application/pdf" : "text/html") : type);
    page.kept = page.page;
    page.record = record.name();
    page.observed = record.date();
    // An answer of a web archive that was crawled in turn: the archive's date is the true one.
    if (const auto memento = httpTime(http.headers.value("memento-datetime")))
        page.observed = memento;
    if (!page.observed)
        page.observedNote = u"the record's date cannot be read: %1"_s.arg(
            QString::fromLatin1(record.headers.value("warc-date").left(40)));
    page.isWanted = false;
    m_found.pages.append(page);
    m_byAddress.insert(record.target(), m_found.pages.size() - 1);
}

void WarcPages::addRevisit(const WebRecord &record)
{
    const QByteArray digest = record.headers.value("warc-payload-digest");
    const bool isUnmodified = record.headers.value("warc-profile").endsWith("server-not-modified");
    qsizetype original = digest.isEmpty() ? -1 : m_byDigest.value(digest, -1);
    if (original < 0 && isUnmodified)
        original = m_byAddress.value(record.target(), -1);
    const QByteArray type = httpRecord(record.block).headers.value("content-type");
    if (original < 0) {
        if (!m_leftDigests.contains(digest) && (type.isEmpty() || isPageType(type)))
            fail(record, u"it repeats a page that is not in this file"_s, Error::Code::NotFound);
        return;
    }
    UnpackedPage page = m_found.pages.at(original);
    page.page.url = QUrl(record.target());
    page.kept.url = page.page.url;
    page.record = record.name();
    page.observed = record.date();
    m_found.pages.append(page);
}

Unpacked WarcPages::take(WebRecordReader::Format format)
{
    WebRecordReader reader(m_capture.bytes, format);
    m_capture.bytes.clear();
    int records = 0;
    while (const auto record = reader.next(m_found.failures)) {
        ++records;
        add(*record);
    }
    for (const WebRecord &revisit : std::as_const(m_revisits))
        addRevisit(revisit);
    for (const auto &[what, count] : m_leftOut)
        m_found.notes.append({what.first, {}, {}, what.second, {}, count});
    if (m_found.pages.size() == 1)
        m_found.pages.first().isWanted = true;
    if (m_found.pages.isEmpty() && m_found.failures.isEmpty()) {
        QStringList leftOut{u"none of its %1 records is a page"_s.arg(records)};
        for (const ImportNote &note : std::exchange(m_found.notes, {}))
            leftOut.append(englishWords(note));
        m_found.failures.append({Error::Code::Empty, leftOut.join(u"; "_s)});
    }
    return m_found;
}

} // namespace

bool isWarc(const Capture &capture)
{
    return looksLikeWarc(capture.bytes) || looksLikeArc(capture.bytes);
}

Unpacked warcPages(const Capture &capture)
{
    return WarcPages(capture).take(looksLikeWarc(capture.bytes) ? WebRecordReader::Format::Warc
                                                                : WebRecordReader::Format::Arc);
}

} // namespace parallax::fetch
