// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webrecords.h"

#include "unpacked.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// A header line is never longer; servers end at 8 to 64 KB.
constexpr qsizetype longestLine = 64 * 1024;
/// Head lines of a record; more is no head.
constexpr int mostHeadLines = 1000;

QByteArray withoutLineEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Error named(const WebRecord &record, const QString &reason, Error::Code code)
{
    return {code, u"%1: %2"_s.arg(record.name(), reason)};
}

/// "URL IP date type length"; the address may hold spaces. ARC 2 has five fields more before the
/// length.
std::optional<WebRecord> arcHead(const QByteArray &line)
{
    static const QRegularExpression head(
        uR"(^(\S.*?) (\S+) (\d{14,18}) (\S+)(?: (\d{3}|-) (\S+) (\S+) (\d+) (\S+))? (\S+)$)"_s);
    const auto match = head.match(QString::fromUtf8(line));
    if (!match.hasMatch() || !match.captured(1).contains(u':'))
        return std::nullopt;
    WebRecord record;
    const bool isAboutTheFile = match.captured(1).startsWith("filedesc:"_L1);
    record.headers.lines = {
        {"warc-type", isAboutTheFile ? "warcinfo" : "response"},
        {"warc-target-uri", match.captured(1).toUtf8()},
        {"warc-date", match.captured(3).toLatin1()},
        {"content-type", "application/http"},
        {"content-length", match.captured(10).toLatin1()},
        {"x-arc-type", match.captured(4).toUtf8()},
    };
    return record;
}

/// A file that lost the carriage returns of its HTTP heads on some way between systems is whole
/// otherwise.
bool lacksOnlyReturns(const QByteArray &block, qint64 size)
{
    const qsizetype end = block.indexOf("\n\n");
    if (end < 0)
        return false;
    const qint64 lacking = size - block.size();
    const qsizetype returns = block.first(end + 2).count('\n');
    // The line end behind the record was taken for its last byte.
    return lacking == returns || (lacking == returns - 1 && block.endsWith('\n'));
}

} // namespace

std::optional<QDateTime> archiveTime(QStringView digits)
{
    static constexpr QStringView earliest(u"00000101000000");
    if (digits.size() < 4 || digits.size() > 14)
        return std::nullopt;
    const QString whole = digits + earliest.sliced(digits.size()).toString();
    QDateTime time = QDateTime::fromString(whole, u"yyyyMMddHHmmss"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString WebRecord::target() const
{
    QString target = QString::fromUtf8(headers.value("warc-target-uri"));
    if (target.startsWith(u'<') && target.endsWith(u'>'))
        target = target.sliced(1).chopped(1);
    return target;
}

std::optional<QDateTime> WebRecord::date() const
{
    const QString text = QString::fromLatin1(headers.value("warc-date"));
    if (const auto time = archiveTime(text))
        return time;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

QString WebRecord::name() const
{
    const QString address = target();
    return address.isEmpty() ? u"record %1"_s.arg(number)
                             : u"record %1 (%2)"_s.arg(number).arg(address);
}

WebRecordReader::WebRecordReader(const QByteArray &bytes, Format format)
    : m_reader(bytes)
    , m_format(format)
{
}

std::optional<WebRecord> WebRecordReader::next(QList<Error> &failures)
{
    while (true) {
        auto record = m_format == Format::Warc ? readWarcHead(failures) : readArcHead(failures);
        if (record && readBlock(*record, failures) && !m_reader.hasWrongSum())
            return record;
        if (m_reader.damage()) {
            const Error damage = *m_reader.damage();
            const QString place = record ? record->name() : u"record %1"_s.arg(m_number + 1);
            failures.append({damage.code, u"%1: %2"_s.arg(place, damage.detail)});
            if (!m_reader.recover())
                return std::nullopt;
        } else if (m_reader.atEnd()) {
            return std::nullopt;
        }
    }
}

void WebRecordReader::tellPassedOver(qsizetype size, QList<Error> &failures)
{
    // Behind a record whose length cannot be read that is no news.
    if (size > 0 && !m_reader.damage() && !m_isSearching) {
        failures.append(
            {Error::Code::Malformed,
             u"behind record %1: %2 bytes belong to no record"_s.arg(m_number).arg(size)});
    }
    m_isSearching = false;
}

std::optional<WebRecord> WebRecordReader::readWarcHead(QList<Error> &failures)
{
    qsizetype passedOver = 0;
    while (!m_reader.atEnd()) {
        const QByteArray line = m_reader.readLine(longestLine);
        if (line.startsWith("WARC/"))
            break;
        passedOver += withoutLineEnd(line).isEmpty() ? 0 : line.size();
    }
    tellPassedOver(passedOver, failures);
    if (m_reader.atEnd())
        return std::nullopt;
    WebRecord record;
    record.number = ++m_number;
    for (int i = 0; i < mostHeadLines; ++i) {
        const QByteArray whole = m_reader.readLine(longestLine);
        if (!whole.endsWith('\n')) {
            if (!m_reader.damage())
                failures.append(named(record, u"its head is cut off"_s, Error::Code::Malformed));
            return std::nullopt;
        }
        const QByteArray line = withoutLineEnd(whole);
        if (line.isEmpty())
            return record;
        addHeaderLine(record.headers, line);
    }
    failures.append(named(record, u"its head does not end"_s, Error::Code::Malformed));
    return std::nullopt;
}

std::optional<WebRecord> WebRecordReader::readArcHead(QList<Error> &failures)
{
    qsizetype passedOver = 0;
    std::optional<WebRecord> record;
    while (!record && !m_reader.atEnd()) {
        const QByteArray line = withoutLineEnd(m_reader.readLine(longestLine));
        record = line.isEmpty() ? std::nullopt : arcHead(line);
        passedOver += record || line.isEmpty() ? 0 : line.size();
    }
    tellPassedOver(passedOver, failures);
    if (record)
        record->number = ++m_number;
    return record;
}

bool WebRecordReader::readBlock(WebRecord &record, QList<Error> &failures)
{
    bool isNumber = false;
    const QByteArray length = record.headers.value("content-length");
    const qint64 size = length.toLongLong(&isNumber);
    if (!isNumber || size < 0) {
        failures.append(named(
            record,
            u"its length is no number of bytes: \"%1\""_s.arg(QString::fromLatin1(length.left(40))),
            Error::Code::Malformed));
        m_isSearching = true;
        return false;
    }
    const QByteArray type = record.type();
    const bool holdsPage =
        type == "response" || type == "resource" || type == "revisit" || type == "conversion";
    record.isOverlong = holdsPage && size > largestPage;
    qint64 there = 0;
    if (holdsPage && !record.isOverlong) {
        record.block = m_reader.read(size);
        there = record.block.size();
    } else {
        there = m_reader.skip(size);
    }
    if (there == size || (m_format == Format::Arc && lacksOnlyReturns(record.block, size)))
        return true;
    if (!m_reader.damage()) {
        failures.append(
            named(record,
                  u"it is cut off: it should have %1 bytes, and the file ends after %2 of them"_s
                      .arg(size)
                      .arg(there),
                  Error::Code::Malformed));
    }
    return false;
}

bool looksLikeWarc(const QByteArray &bytes)
{
    return ByteReader(bytes).peek(5) == "WARC/";
}

bool looksLikeArc(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    return reader.peek(11) == "filedesc://"
        || arcHead(withoutLineEnd(reader.readLine(longestLine)));
}

} // namespace parallax::fetch
