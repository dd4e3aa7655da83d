// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QDate>

namespace parallax::text {

/// "2016-12-09"; empty for no date.
[[nodiscard]] QString isoDate(const QDate &date);

/// Reads the dates and times of one text; see dates().
class DateFinder
{
public:
    DateFinder(QStringView text, const Lexicon &lexicon, std::optional<QDate> reference);

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

} // namespace parallax::text
