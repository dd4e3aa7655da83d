// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datelines.h"

#include "phrases.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr int oldestYear = 1500; // newspapers begin about 1600; less is a house number or a time
constexpr int newestYear = 2200;
/// Longer lines are never a date; keeps hostile lines cheap.
constexpr qsizetype longestLine = 160;

bool isYear(int number)
{
    return number >= oldestYear && number <= newestYear;
}

} // namespace

/// What has been found in a line so far; 0 is "not yet" for year, month and day.
struct Datelines::Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
    std::optional<QTime> time;
    int offsetMinutes = 0;
    QList<int> numbers; ///< not yet given to day or year
    int labels = 0;
    int updates = 0;
    int fillers = 0;
    int weekdays = 0;
    bool isAfternoon = false;
    bool hasMeridiem = false;
};

std::optional<QDateTime> isoDateTime(QStringView text)
{
    static const QRegularExpression form(
        uR"(^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?\s*$)"_s);
    const QRegularExpressionMatch match =
        form.match(text.size() > longestLine ? QString() : text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    const QTime time = match.captured(4).isEmpty()
        ? QTime(0, 0)
        : QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    // Content systems print an empty time as "0001-01-01T00:00:00Z".
    if (!date.isValid() || !time.isValid() || !isYear(date.year()))
        return std::nullopt;
    QDateTime moment(date, time, Qt::UTC);
    QString zone = match.captured(7);
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        zone.remove(u':');
        const int minutes = zone.sliced(1, 2).toInt() * 60 + zone.sliced(3).toInt();
        moment = moment.addSecs((zone.startsWith(u'-') ? 60LL : -60LL) * minutes);
    }
    return moment;
}

Datelines::Datelines()
{
    for (const QString &language : lexiconLanguages()) {
        for (const QString &entry : lexiconLines(language, u"dateline-words"_s)) {
            const QStringList fields = entry.split(u'\t');
            if (fields.size() < 2)
                continue;
            const QString &kind = fields[0];
            const QString &word = fields[1];
            if (kind == "month"_L1 && fields.size() > 2)
                m_months.insert(word, fields[2].toInt());
            else if (kind == "zone"_L1 && fields.size() > 2)
                m_zones.insert(word, fields[2].toInt());
            else if (kind == "weekday"_L1)
                m_weekdays.insert(word);
            else if (kind == "published"_L1)
                m_labels.insert(word);
            else if (kind == "updated"_L1)
                m_updates.insert(word);
            else if (kind == "filler"_L1)
                m_fillers.insert(word);
        }
    }
}

bool Datelines::take(Parts &parts, const QString &word) const
{
    static const QRegularExpression clock(
        uR"(^(\d{1,2})[:.h](\d{2})(?::\d{2})?(am|pm|a\.m|p\.m|h|uhr)?$)"_s);
    static const QRegularExpression wholeHour(uR"(^(\d{1,2})(am|pm|a\.m|p\.m|h)$)"_s);
    static const QRegularExpression numeric(uR"(^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$)"_s);
    static const QRegularExpression iso(uR"(^\d{4}-\d{2}-\d{2}(t[\d:.]+(z|[+-][\d:]+)?)?$)"_s);
    static const QRegularExpression ordinal(uR"(^(\d{1,4})(st|nd|rd|th|er|\.|º|ª)?$)"_s);
    static const QRegularExpression offset(uR"(^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$)"_s);

    if (m_months.contains(word) && parts.month == 0) {
        parts.month = m_months.value(word);
        return true;
    }
    if (word == "am"_L1 || word == "pm"_L1 || word == "a.m"_L1 || word == "p.m"_L1) {
        // "am" is also German for "on the": only after a time of day is it a half of the day.
        if (parts.time) {
            parts.hasMeridiem = true;
            parts.isAfternoon = word.startsWith(u'p');
        } else {
            ++parts.fillers;
        }
        return true;
    }
    if (m_weekdays.contains(word))
        return ++parts.weekdays > 0;
    if (m_updates.contains(word))
        return ++parts.updates > 0;
    if (m_labels.contains(word))
        return ++parts.labels > 0;
    if (m_fillers.contains(word))
        return ++parts.fillers > 0;
    if (m_zones.contains(word)) {
        parts.offsetMinutes = m_zones.value(word);
        return true;
    }
    if (const auto match = iso.match(word); match.hasMatch()) {
        const std::optional<QDateTime> moment = isoDateTime(QString(word).toUpper());
        if (!moment || parts.year != 0)
            return false;
        parts.year = moment->date().year();
        parts.month = moment->date().month();
        parts.day = moment->date().day();
        if (word.contains(u't'))
            parts.time = moment->time();
        return true;
    }
    if (const auto match = numeric.match(word); match.hasMatch() && parts.month == 0) {
        int first = match.captured(1).toInt();
        int second = match.captured(3).toInt();
        if (second > 12) // 12/31/2016: only the American order makes a date
            std::swap(first, second);
        parts.day = first;
        parts.month = second;
        parts.year = match.captured(4).toInt() + (match.captured(4).size() == 2 ? 2000 : 0);
        return true;
    }
    auto match = clock.match(word);
    if (!match.hasMatch())
        match = wholeHour.match(word);
    if (match.hasMatch() && !parts.time) {
        const bool isWhole = match.lastCapturedIndex() < 3 && !word.contains(u':')
            && !match.captured(2).at(0).isDigit();
        const QString half = isWhole ? match.captured(2) : match.captured(3);
        const QTime time(match.captured(1).toInt(), isWhole ? 0 : match.captured(2).toInt());
        if (!time.isValid())
            return false;
        parts.time = time;
        if (half.startsWith(u'a') || half.startsWith(u'p')) {
            parts.hasMeridiem = true;
            parts.isAfternoon = half.startsWith(u'p');
        }
        return true;
    }
    if (const auto shift = offset.match(word); shift.hasMatch() && parts.time) {
        const int minutes = shift.captured(2).toInt() * 60 + shift.captured(3).toInt();
        parts.offsetMinutes = shift.captured(1) == u"-"_s ? -minutes : minutes;
        return true;
    }
    if (const auto number = ordinal.match(word); number.hasMatch()) {
        parts.numbers += number.captured(1).toInt();
        return parts.numbers.size() <= 2;
    }
    return false;
}

std::optional<Datelines::Reading> Datelines::line(QStringView text) const
{
    if (text.size() > longestLine)
        return std::nullopt;
    static const QRegularExpression separators(
        u"[\\s,|•·()]+|(?<=\\p{L}):|:(?=\\s|$)|\\s[-–—]\\s"_s);
    Parts parts;
    for (QString word : text.toString().toCaseFolded().split(separators, Qt::SkipEmptyParts)) {
        if (word == "-"_L1 || word == "–"_L1 || word == "—"_L1 || word == "/"_L1)
            continue;
        while (word.endsWith(u'.') || word.endsWith(u':'))
            word.chop(1);
        if (!word.isEmpty() && !take(parts, word))
            return std::nullopt;
    }
    for (const int number : std::as_const(parts.numbers)) {
        if (isYear(number) && parts.year == 0)
            parts.year = number;
        else if (number >= 1 && number <= 31 && parts.day == 0)
            parts.day = number;
        else
            return std::nullopt;
    }
    Reading reading;
    reading.hasLabel = parts.labels > 0 || parts.updates > 0;
    reading.isUpdate = parts.updates > 0;
    const QDate date(parts.year, parts.month, parts.day);
    if (!date.isValid()) {
        // "Published 3 hours ago", "Updated 13:20": a label and something after it.
        const bool saysSomething =
            reading.hasLabel && (parts.time || !parts.numbers.isEmpty() || parts.weekdays > 0);
        return saysSomething && parts.month == 0 ? std::optional(reading) : std::nullopt;
    }
    QTime time = parts.time.value_or(QTime(0, 0));
    if (parts.hasMeridiem && time.hour() <= 12)
        time = QTime(time.hour() % 12 + (parts.isAfternoon ? 12 : 0), time.minute());
    reading.time = QDateTime(date, time, Qt::UTC).addSecs(-60LL * parts.offsetMinutes);
    return reading;
}

std::optional<QDateTime> Datelines::time(QStringView text) const
{
    const QString trimmed = text.trimmed().toString();
    if (const std::optional<QDateTime> iso = isoDateTime(trimmed))
        return iso;
    static const QRegularExpression unixSeconds(u"^1\\d{9}(\\d{3})?$"_s);
    if (unixSeconds.match(trimmed).hasMatch())
        return QDateTime::fromSecsSinceEpoch(trimmed.first(10).toLongLong(), Qt::UTC);
    if (trimmed.size() > longestLine)
        return std::nullopt;
    if (const QDateTime mail = QDateTime::fromString(trimmed, Qt::RFC2822Date); mail.isValid())
        return mail.toUTC();
    const std::optional<Reading> reading = line(trimmed);
    return reading ? reading->time : std::nullopt;
}

qsizetype Datelines::dateLength(QStringView text) const
{
    Parts parts;
    qsizetype length = 0;
    for (qsizetype begin = 0; begin < text.size() && begin < longestLine;) {
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace() && text[end] != u':' && text[end] != u',')
            ++end;
        QString word = text.sliced(begin, end - begin).toString().toCaseFolded();
        while (word.endsWith(u'.'))
            word.chop(1);
        if (!word.isEmpty() && !take(parts, word))
            break;
        length = end;
        begin = end;
        while (begin < text.size() && (text[begin].isSpace() || text[begin] == u','))
            ++begin;
        if (begin < text.size() && text[begin] == u':')
            break;
    }
    return parts.month != 0 || parts.weekdays > 0 ? length : 0;
}

} // namespace parallax::extract
