// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times of day, weekdays and days told from the day of the article.

#include "datefinder.h"

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

/// How many words back "will" or "last" can turn a weekday to the future or the past.
constexpr qsizetype contextWords = 12;

} // namespace

/// "5:40 a.m.", "5 a.m.", "12:05", "17:30 GMT", "noon".
qsizetype DateFinder::readClock(qsizetype i)
{
    if (const auto named = m_times.constFind(word(i)); named != m_times.constEnd()) {
        add(i, i + 1, u"T"_s + *named);
        return i + 1;
    }
    if (const qsizetype spoken = readSpokenHour(i); spoken != i) {
        return spoken;
    }
    const auto hour = number(i);
    if (!hour || *hour > 24) {
        return i;
    }
    qsizetype after = i + 1;
    int minute = 0;
    const bool hasMinutes = (isWritten(i + 1, ":"_L1) || isWritten(i + 1, "."_L1)) && isGlued(i + 1)
        && isGlued(i + 2) && number(i + 2) && m_tokens[i + 2].span.length() == 2
        && *number(i + 2) < 60;
    if (hasMinutes) {
        minute = *number(i + 2);
        after = i + 3;
    }
    const QString marker = word(after).remove(u'.');
    const bool hasMarker = m_dayMarkers.contains(marker);
    if (!hasMarker && !(hasMinutes && isWritten(i + 1, ":"_L1))) {
        return i;
    }
    int hours = *hour;
    if (hasMarker) {
        ++after;
        hours = marker == "pm"_L1 && hours < 12 ? hours + 12 : hours;
        hours = marker == "am"_L1 && hours == 12 ? 0 : hours;
    }
    add(i, after, u"T%1:%2"_s.arg(hours, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0')));
    return after;
}

/// "17.30 Uhr", "17h30", "à 17 heures", "a las 17.30": hours written out mean a time of day only
/// behind a word that opens one; "Uhr" is never a duration.
qsizetype DateFinder::readSpokenHour(qsizetype i)
{
    if (!has(i) || m_tokens[i].kind != Token::Kind::Number || m_tokens[i].folded.size() > 5) {
        return i;
    }
    const QStringList written = m_tokens[i].folded.split(u'.');
    const int hour = written.value(0).toInt();
    int minute = written.size() == 2 && written[1].size() == 2 ? written[1].toInt() : 0;
    const bool isOneNumber = written.size() == 1 || (written.size() == 2 && written[1].size() == 2);
    if (!isOneNumber || hour > 24 || minute > 59 || written[0].isEmpty()) {
        return i;
    }
    const bool isOpened = m_clockOpeners.contains(word(i - 1));
    const bool isSure = m_dayMarkers.contains(word(i + 1)) && written.size() == 2;
    qsizetype after = i + 1;
    const QString unit = word(after);
    if (m_clockUnits.contains(unit)) {
        const auto minutes = number(after + 1);
        if (minutes && *minutes < 60 && (isOpened || unit.size() == 1)) {
            minute = *minutes;
            ++after;
        } else if (!isOpened) {
            return i;
        }
        ++after;
    } else if (unit.size() == 3 && isGlued(after) && m_clockUnits.contains(unit.first(1))) {
        bool isNumber = false;
        minute = unit.sliced(1).toInt(&isNumber);
        if (!isNumber || minute > 59) {
            return i;
        }
        ++after;
    } else if (isSure) {
        ++after;
    } else if (!(isOpened && written.size() == 2)) {
        return i;
    }
    add(i, after, u"T%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0')));
    return after;
}

bool DateFinder::looksAhead(qsizetype i) const
{
    if (m_nextWords.contains(word(i + 1))) {
        return true;
    }
    for (qsizetype back = i - 1; has(back) && i - back <= contextWords; --back) {
        const Token &token = m_tokens[back];
        if (token.kind == Token::Kind::Punctuation && token.folded != ","_L1) {
            return false;
        }
        if (m_past.contains(token.folded) && i - back <= 2) {
            return false;
        }
        if (m_future.contains(token.folded)) {
            return true;
        }
    }
    return false;
}

/// "Friday", "Friday, December 9", "next Friday". A weekday is the last one unless something points
/// ahead.
qsizetype DateFinder::readWeekday(qsizetype i)
{
    const int weekday = m_weekdays.value(word(i)).toInt();
    if (weekday == 0 || !isNameOfDate(i)) {
        return i;
    }
    qsizetype date = isWritten(i + 1, ","_L1) ? i + 2 : i + 1;
    date += m_articles.contains(word(date)) ? 1 : 0;
    qsizetype after = readMonthDate(date);
    after = after == date ? readDayMonth(date) : after;
    if (after != date) {
        m_found.last().span.begin = m_tokens[i].span.begin;
        return after;
    }
    QString value;
    if (m_reference) {
        const int back = (m_reference->dayOfWeek() - weekday + 7) % 7;
        value = isoDate(m_reference->addDays(looksAhead(i) && back != 0 ? 7 - back : -back));
    }
    add(i, i + 1, value);
    return i + 1;
}

/// "yesterday", "last month": the longest entry of the table wins.
qsizetype DateFinder::readRelative(qsizetype i)
{
    constexpr qsizetype longestEntry = 4;
    if (!m_relativeBegins.contains(word(i))) {
        return i;
    }
    QString phrase;
    qsizetype after = i;
    QString meaning;
    for (qsizetype next = i; has(next) && next < i + longestEntry; ++next) {
        phrase += (next == i ? QString() : u" "_s) + word(next);
        if (const auto found = m_relative.constFind(phrase); found != m_relative.constEnd()) {
            after = next + 1;
            meaning = *found;
        }
    }
    if (after == i) {
        return i;
    }
    QString value;
    if (m_reference && meaning.size() > 2) {
        const int distance = meaning.sliced(2).toInt();
        switch (meaning.front().unicode()) {
        case u'd':
            value = isoDate(m_reference->addDays(distance));
            break;
        case u'm':
            value = m_reference->addMonths(distance).toString(u"yyyy-MM");
            break;
        case u'y':
            value = m_reference->addYears(distance).toString(u"yyyy");
            break;
        default:
            break; // weeks begin on different days in different countries
        }
    }
    add(i, after, value);
    return after;
}

} // namespace parallax::text
