// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// Marks that file systems allow in place of "/" and ":", also the wide ones that SingleFile puts.
const auto clock =
    uR"re((?:[T _,-]{1,2}([01]\d|2[0-3])[-._:：hH]?([0-5]\d)(?:[-._:：mM]?([0-5]\d))?s?(?:[.,]\d{1,6})?(Z)?)?)re"_s;

QDateTime utc(int year, int month, int day, const QRegularExpressionMatch &match, int clockAt)
{
    const QDate date(year, month, day);
    const QTime time(match.captured(clockAt).toInt(), match.captured(clockAt + 1).toInt(),
                     match.captured(clockAt + 2).toInt());
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

/// "10.12.2016" has the day first; with other marks the order is known only from the numbers.
QDateTime fromDayFirst(const QRegularExpressionMatch &match)
{
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const bool isDayFirst = match.captured(2) == u"." || first > 12;
    if (!isDayFirst && second <= 12 && first != second)
        return {};
    return isDayFirst ? utc(year, second, first, match, 5) : utc(year, first, second, match, 5);
}

QDateTime fromYearFirst(const QRegularExpressionMatch &match)
{
    return utc(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
               match, 4);
}

} // namespace

DatedName datedName(const QString &fileName)
{
    static const QRegularExpression yearFirst(
        uR"re((?<!\d)(19\d\d|20\d\d)[-._]?(0[1-9]|1[0-2])[-._]?(0[1-9]|[12]\d|3[01]))re"_s + clock
        + u"(?!\\d)"_s);
    static const QRegularExpression dayFirst(
        uR"re((?<!\d)(\d{1,2})(?=([._-]))[._-](\d{1,2})[._-](20\d\d|19\d\d))re"_s + clock
        + u"(?!\\d)"_s);
    static const QRegularExpression wayback(
        uR"re((?<!\d)(19\d\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?!\d))re"_s);
    static const QRegularExpression ending(
        u"\\.(?:html?|xhtml|mhtml?|txt|md|pdf|epub|warc|arc|wacz|zip|gz)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(u"^[\\s()\\[\\]_.,-]+|[\\s()\\[\\]_.,-]+$"_s);

    DatedName result;
    result.stem = fileName;
    while (ending.match(result.stem).hasMatch())
        result.stem.remove(ending);
    for (const auto *form : {&wayback, &yearFirst, &dayFirst}) {
        const auto match = form->match(result.stem);
        if (!match.hasMatch())
            continue;
        const QDateTime time = form == &dayFirst ? fromDayFirst(match) : fromYearFirst(match);
        if (!time.isValid())
            continue;
        result.time = time;
        result.stem.remove(match.capturedStart(), match.capturedLength());
        break;
    }
    // Never null: that the name is nothing but its date is known.
    result.stem = u""_s + result.stem.remove(marks).simplified().toLower();
    return result;
}

} // namespace parallax::fetch
