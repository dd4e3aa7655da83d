// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysiscache.h"
#include "characters.h"
#include "tokens.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

constexpr int firstYear = 1500; ///< a smaller bare number is no year of the news
constexpr int lastYear = 2099;
/// A day and month without a year lies at most this far ahead of the article, else in the year
/// before.
constexpr int daysAhead = 31;
/// How many words back "will" or "last" can turn a weekday to the future or the past.
constexpr qsizetype contextWords = 12;

QString isoDate(const QDate &date)
{
    return date.isValid() ? date.toString(u"yyyy-MM-dd") : QString();
}

class DateFinder
{
public:
    DateFinder(QStringView text, const Lexicon &lexicon, std::optional<QDate> reference)
        : m_text(text)
        , m_tokens(tokens(text, lexicon))
        , m_reference(reference)
        , m_months(lexicon.table(u"months"_s))
        , m_weekdays(lexicon.table(u"weekdays"_s))
        , m_relative(lexicon.table(u"relative-dates"_s))
        , m_relativeBegins(lexicon.firstWords(u"relative-dates"_s))
        , m_times(lexicon.table(u"times"_s))
        , m_dayMarkers(lexicon.list(u"day-markers"_s))
        , m_future(lexicon.list(u"future-markers"_s))
        , m_past(lexicon.list(u"past-markers"_s))
        , m_people(lexicon.list(u"people-nouns"_s))
        , m_qualifiers(lexicon.table(u"qualifiers"_s))
        , m_yearPrepositions(lexicon.list(u"year-prepositions"_s))
        , m_monthBegins(lexicon.firstWords(u"months"_s))
        , m_joiners(lexicon.list(u"date-joiners"_s))
        , m_articles(lexicon.list(u"date-articles"_s))
        , m_nextWords(lexicon.list(u"next-words"_s))
        , m_clockOpeners(lexicon.list(u"clock-openers"_s))
        , m_clockUnits(lexicon.list(u"clock-units"_s))
        , m_hasLowerNames(lexicon.list(u"date-format"_s).contains(u"lower-case-names"_s))
        , m_isDayFirst(lexicon.list(u"date-format"_s).contains(u"day-first"_s))
    {
    }

    QList<DateMention> run();

private:
    using Rule = qsizetype (DateFinder::*)(qsizetype);
    // Each rule looks at the token of an index and returns the index after what it found, or the
    // same index when it found nothing.
    qsizetype readNumericDate(qsizetype i);
    qsizetype readMonthDate(qsizetype i);
    qsizetype readDayMonth(qsizetype i);
    qsizetype readWeekday(qsizetype i);
    qsizetype readRelative(qsizetype i);
    qsizetype readClock(qsizetype i);
    qsizetype readSpokenHour(qsizetype i);
    qsizetype readYear(qsizetype i);

    void add(qsizetype first, qsizetype after, const QString &value);

    [[nodiscard]] bool has(qsizetype i) const { return i >= 0 && i < m_tokens.size(); }

    [[nodiscard]] QString word(qsizetype i) const
    {
        return has(i) ? m_tokens[i].folded : QString();
    }

    [[nodiscard]] bool isWritten(qsizetype i, QLatin1StringView sign) const
    {
        return has(i) && m_tokens[i].folded == sign;
    }

    [[nodiscard]] bool isCapital(qsizetype i) const
    {
        return has(i) && m_text[m_tokens[i].span.begin].isUpper();
    }

    /// Months and weekdays have a capital where the language gives them one.
    [[nodiscard]] bool isNameOfDate(qsizetype i) const { return m_hasLowerNames || isCapital(i); }

    [[nodiscard]] bool isGlued(qsizetype i) const
    {
        return has(i) && i > 0 && m_tokens[i].span.begin == m_tokens[i - 1].span.end;
    }

    [[nodiscard]] std::optional<int> number(qsizetype i) const;
    [[nodiscard]] std::optional<int> dayOfMonth(qsizetype i) const;
    [[nodiscard]] std::optional<int> year(qsizetype i) const;

    /// A month and the token after it: "كانون الأول", "ديسمبر/كانون الأول" are one.
    struct Month
    {
        int number = 0; ///< 0: none
        qsizetype after = 0;
    };

    [[nodiscard]] Month month(qsizetype i) const;
    [[nodiscard]] Month oneMonth(qsizetype i) const;
    [[nodiscard]] QDate nearest(int month, int day) const;
    [[nodiscard]] bool looksAhead(qsizetype i) const;

    QStringView m_text;
    QList<Token> m_tokens;
    std::optional<QDate> m_reference;
    const QHash<QString, QString> &m_months;
    const QHash<QString, QString> &m_weekdays;
    const QHash<QString, QString> &m_relative;
    const QSet<QString> &m_relativeBegins;
    const QHash<QString, QString> &m_times;
    const QSet<QString> &m_dayMarkers;
    const QSet<QString> &m_future;
    const QSet<QString> &m_past;
    const QSet<QString> &m_people;
    const QHash<QString, QString> &m_qualifiers;
    const QSet<QString> &m_yearPrepositions;
    const QSet<QString> &m_monthBegins;
    const QSet<QString> &m_joiners; ///< "de" in "9 de diciembre de 2016"
    const QSet<QString> &m_articles; ///< "dem" in "Freitag, dem 9. Dezember"
    const QSet<QString> &m_nextWords; ///< "prochain" in "vendredi prochain"
    const QSet<QString> &m_clockOpeners; ///< "à" in "à 17 heures"
    const QSet<QString> &m_clockUnits; ///< "heures" in the same
    bool m_hasLowerNames = false; ///< names of months and weekdays have no capital
    bool m_isDayFirst = false; ///< 9/12/2016 is in December
    QList<DateMention> m_found;
};

QList<DateMention> DateFinder::run()
{
    static constexpr Rule rules[] = {&DateFinder::readNumericDate, &DateFinder::readClock,
                                     &DateFinder::readWeekday,     &DateFinder::readMonthDate,
                                     &DateFinder::readDayMonth,    &DateFinder::readRelative,
                                     &DateFinder::readYear};
    for (qsizetype i = 0; i < m_tokens.size();) {
        qsizetype next = i;
        for (const Rule rule : rules) {
            next = (this->*rule)(i);
            if (next != i) {
                break;
            }
        }
        i = next == i ? i + 1 : next;
    }
    return m_found;
}

void DateFinder::add(qsizetype first, qsizetype after, const QString &value)
{
    m_found.append({{m_tokens[first].span.begin, m_tokens[after - 1].span.end}, value});
}

std::optional<int> DateFinder::number(qsizetype i) const
{
    if (!has(i) || m_tokens[i].kind != Token::Kind::Number || m_tokens[i].folded.size() > 4) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int value = m_tokens[i].folded.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<int> DateFinder::dayOfMonth(qsizetype i) const
{
    QString written = word(i);
    if (written.size() > 2 && written.front().isDigit()) {
        written.chop(2); // "31st"
    }
    bool isNumber = false;
    const int value = written.size() <= 2 ? written.toInt(&isNumber) : 0;
    return isNumber && value >= 1 && value <= 31 ? std::optional(value) : std::nullopt;
}

std::optional<int> DateFinder::year(qsizetype i) const
{
    const auto value = number(i);
    return value && m_tokens[i].span.length() == 4 && *value >= firstYear && *value <= lastYear
        ? value
        : std::nullopt;
}

DateFinder::Month DateFinder::oneMonth(qsizetype i) const
{
    if (!m_monthBegins.contains(word(i))) {
        return {};
    }
    const auto phrase = m_months.constFind(QString(word(i) + u' ' + word(i + 1)));
    if (phrase != m_months.constEnd()) {
        return {phrase->toInt(), i + 2};
    }
    return {m_months.value(word(i)).toInt(), i + 1};
}

DateFinder::Month DateFinder::month(qsizetype i) const
{
    const Month first = oneMonth(i);
    if (first.number == 0) {
        return first;
    }
    const qsizetype next = isWritten(first.after, "/"_L1) ? first.after + 1 : first.after;
    const Month second = oneMonth(next);
    return second.number == first.number ? second : first;
}

QDate DateFinder::nearest(int month, int day) const
{
    if (!m_reference) {
        return {};
    }
    const QDate date(m_reference->year(), month, day);
    const QDate nextYear = date.addYears(1);
    if (m_reference->daysTo(nextYear) <= daysAhead) {
        return nextYear;
    }
    return m_reference->daysTo(date) > daysAhead ? date.addYears(-1) : date;
}

/// "2016-12-09", "05/29/1987", "11.18.2014", "9.12.2016".
qsizetype DateFinder::readNumericDate(qsizetype i)
{
    if (!has(i) || m_tokens[i].kind != Token::Kind::Number) {
        return i;
    }
    const QStringList dotted = m_tokens[i].folded.split(u'.');
    if (dotted.size() == 3 && dotted[2].size() == 4 && dotted[0].size() <= 2
        && dotted[1].size() <= 2) {
        const int a = dotted[0].toInt();
        const int b = dotted[1].toInt();
        const QDate date = b > 12 ? QDate(dotted[2].toInt(), a, b) : QDate(dotted[2].toInt(), b, a);
        add(i, i + 1, isoDate(date));
        return i + 1;
    }
    const bool isSlash = isWritten(i + 1, "/"_L1) && isWritten(i + 3, "/"_L1);
    const bool isHyphen = isWritten(i + 1, "-"_L1) && isWritten(i + 3, "-"_L1);
    if ((!isSlash && !isHyphen) || !isGlued(i + 1) || !isGlued(i + 2) || !isGlued(i + 4)) {
        return i;
    }
    const auto a = number(i);
    const auto b = number(i + 2);
    const auto c = number(i + 4);
    if (!a || !b || !c) {
        return i;
    }
    QDate date;
    QString value;
    if (*a >= firstYear) {
        date = QDate(*a, *b, *c);
    } else if (*c >= firstYear && *b > 12) {
        date = QDate(*c, *a, *b);
    } else if (*c >= firstYear && *a > 12) {
        date = QDate(*c, *b, *a);
    } else if (*c >= firstYear && *c <= lastYear && m_isDayFirst) {
        date = QDate(*c, *b, *a);
    } else if (*c >= firstYear && *c <= lastYear) {
        value = QString::number(*c); // 9/12/2016: which is the month depends on the country
    } else {
        return i;
    }
    if (!date.isValid() && value.isEmpty()) {
        return i;
    }
    add(i, i + 5, date.isValid() ? isoDate(date) : value);
    return i + 5;
}

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

/// "December 9, 2016", "Dec. 31st", "November 15", "June", "June 2016".
qsizetype DateFinder::readMonthDate(qsizetype i)
{
    const auto [monthNumber, end] = month(i);
    if (monthNumber == 0 || !isNameOfDate(i)) {
        return i;
    }
    const qsizetype next = isWritten(end, "."_L1) && isGlued(end) ? end + 1 : end;
    const auto day = year(next) ? std::nullopt : dayOfMonth(next);
    if (day) {
        const qsizetype afterDay = next + 1;
        const qsizetype yearAt = isWritten(afterDay, ","_L1) ? afterDay + 1 : afterDay;
        if (const auto yearNumber = year(yearAt)) {
            add(i, yearAt + 1, isoDate(QDate(*yearNumber, monthNumber, *day)));
            return yearAt + 1;
        }
        add(i, afterDay, isoDate(nearest(monthNumber, *day)));
        return afterDay;
    }
    const qsizetype yearAt =
        isWritten(next, ","_L1) || isWritten(next, "of"_L1) || m_joiners.contains(word(next))
        ? next + 1
        : next;
    if (const auto yearNumber = year(yearAt)) {
        add(i, yearAt + 1, QDate(*yearNumber, monthNumber, 1).toString(u"yyyy-MM"));
        return yearAt + 1;
    }
    // "May" and "March" are words too: alone, only a preposition makes them months.
    if (next != end || m_hasLowerNames || m_text[m_tokens[i].span.begin].isLower()
        || (m_tokens[i].isFunctionWord || word(i) == "march"_L1)) {
        if (!m_yearPrepositions.contains(word(i - 1))) {
            return i;
        }
    }
    const QDate date = nearest(monthNumber, 1);
    add(i, end, date.isValid() ? date.toString(u"yyyy-MM") : QString());
    return end;
}

/// "9 December 2016", "9th of December".
qsizetype DateFinder::readDayMonth(qsizetype i)
{
    const auto day = dayOfMonth(i);
    if (!day) {
        return i;
    }
    const bool isJoined = isWritten(i + 1, "of"_L1) || isWritten(i + 1, "."_L1)
        || isWritten(i + 1, "de"_L1) || m_joiners.contains(word(i + 1));
    const qsizetype monthAt = isJoined ? i + 2 : i + 1;
    const auto [monthNumber, end] = month(monthAt);
    if (monthNumber == 0 || m_tokens[monthAt].kind != Token::Kind::Word) {
        return i;
    }
    const bool isYearJoined =
        isWritten(end, ","_L1) || isWritten(end, "de"_L1) || m_joiners.contains(word(end));
    const qsizetype yearAt = isYearJoined ? end + 1 : end;
    if (const auto yearNumber = year(yearAt)) {
        add(i, yearAt + 1, isoDate(QDate(*yearNumber, monthNumber, *day)));
        return yearAt + 1;
    }
    add(i, end, isoDate(nearest(monthNumber, *day)));
    return end;
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

/// "in 2012", "mid-2012", "the 1990s", "(2011)".
qsizetype DateFinder::readYear(qsizetype i)
{
    const QString written = word(i);
    const bool isDecade =
        written.size() == 5 && written.endsWith(u's') && written.front().isDigit();
    if (isDecade) {
        add(i, i + 1, {});
        return i + 1;
    }
    const auto value = year(i);
    if (!value) {
        return i;
    }
    // "2000 people" and "over 2000" count; "the 2018 elections" does not.
    const bool isCount = m_people.contains(word(i + 1)) || m_people.contains(word(i + 2))
        || (m_qualifiers.contains(word(i - 1)) && !m_yearPrepositions.contains(word(i - 1)))
        || m_qualifiers.contains(QString(word(i - 2) + u' ' + word(i - 1)));
    const bool isSure = m_yearPrepositions.contains(word(i - 1));
    const bool isMoney =
        has(i - 1) && at(m_text, m_tokens[i].span.begin - 1).category() == QChar::Symbol_Currency;
    if ((isCount && !isSure) || isMoney) {
        return i;
    }
    // "mid-2012", not "Expo-2012"
    const bool isPart = isWritten(i - 1, "-"_L1) && isGlued(i) && isGlued(i - 1)
        && m_yearPrepositions.contains(word(i - 2)) && !isCapital(i - 2);
    add(isPart ? i - 2 : i, i + 1, QString::number(*value));
    return i + 1;
}

} // namespace

QList<DateMention> dates(QStringView text, const Lexicon &lexicon, std::optional<QDate> reference)
{
    const QString context = lexicon.language() + u' '
        + (reference ? QString::number(reference->toJulianDay()) : QString());
    return AnalysisCaches::program().dates.of(
        text, context, [&] { return DateFinder(text, lexicon, reference).run(); });
}

} // namespace parallax::text
