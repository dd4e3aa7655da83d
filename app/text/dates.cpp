// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysiscache.h"
#include "characters.h"
#include "datefinder.h"

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

constexpr int firstYear = 1500; ///< a smaller bare number is no year of the news
constexpr int lastYear = 2099;
/// A day and month without a year lies at most this far ahead of the article, else in the year
/// before.
constexpr int daysAhead = 31;

} // namespace

QString isoDate(const QDate &date)
{
    return date.isValid() ? date.toString(u"yyyy-MM-dd") : QString();
}

DateFinder::DateFinder(QStringView text, const Lexicon &lexicon, std::optional<QDate> reference)
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

QList<DateMention> dates(QStringView text, const Lexicon &lexicon, std::optional<QDate> reference)
{
    const QString context = lexicon.language() + u' '
        + (reference ? QString::number(reference->toJulianDay()) : QString());
    return AnalysisCaches::program().dates.of(
        text, context, [&] { return DateFinder(text, lexicon, reference).run(); });
}

} // namespace parallax::text
