// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeddates.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// Names of zones that RFC 822 defines, and those that news sites write besides; in minutes east.
constexpr std::array<std::pair<QLatin1StringView, int>, 18> zones{{
    {"ut"_L1, 0},
    {"utc"_L1, 0},
    {"gmt"_L1, 0},
    {"z"_L1, 0},
    {"wet"_L1, 0},
    {"bst"_L1, 60},
    {"cet"_L1, 60},
    {"cest"_L1, 120},
    {"eet"_L1, 120},
    {"eest"_L1, 180},
    {"est"_L1, -300},
    {"edt"_L1, -240},
    {"cst"_L1, -360},
    {"cdt"_L1, -300},
    {"mst"_L1, -420},
    {"mdt"_L1, -360},
    {"pst"_L1, -480},
    {"pdt"_L1, -420},
}};

int zoneMinutes(QStringView zone)
{
    zone = zone.trimmed();
    if (zone.isEmpty())
        return 0;
    static const QRegularExpression offset(uR"(^(?:[a-z]{2,4})?([+-])(\d{1,2}):?(\d{2})$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = offset.match(zone.toString()); match.hasMatch()) {
        const int minutes = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
        return match.capturedView(1) == u"-" ? -minutes : minutes;
    }
    for (const auto &[name, minutes] : zones) {
        if (zone.compare(name, Qt::CaseInsensitive) == 0)
            return minutes;
    }
    return 0;
}

int monthNumber(QStringView name)
{
    static constexpr std::array<QLatin1StringView, 12> months{
        "jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
        "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (name.startsWith(months.at(i), Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// RFC 5322 says that 00 to 49 are of this century.
int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 50 ? 2000 + year : 1900 + year;
}

struct Clock
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int zone = 0; ///< minutes east
};

std::optional<QDateTime> moment(const QDate &date, Clock clock)
{
    if (!date.isValid() || clock.hour > 24 || clock.minute > 59 || clock.second > 60)
        return {};
    // Midnight as 24:00 and leap seconds are written, and belong to the next day and minute.
    const qint64 seconds = clock.hour * 3600LL + clock.minute * 60LL + clock.second;
    return QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(seconds - clock.zone * 60LL);
}

std::optional<QDateTime> isoDate(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4})(?:-?(\d{3})(?!\d)|-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]+(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,]\d+)?)?\s*(\S*))?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group, int otherwise) {
        const QStringView part = match.capturedView(group);
        return part.isEmpty() ? otherwise : part.toInt();
    };
    QDate date(number(1, 0), number(3, 1), number(4, 1));
    if (const int dayOfYear = number(2, 0); dayOfYear > 0) {
        date = QDate(number(1, 0), 1, 1).addDays(dayOfYear - 1);
        if (date.year() != number(1, 0))
            return {};
    }
    return moment(date,
                  {number(5, 0), number(6, 0), number(7, 0), zoneMinutes(match.capturedView(8))});
}

int hourOfDay(QStringView digits, QStringView half)
{
    const int hour = digits.toInt();
    if (half.isEmpty())
        return hour;
    const bool isAfternoon = half.startsWith(u'p', Qt::CaseInsensitive);
    return hour % 12 + (isAfternoon ? 12 : 0);
}

// Parts that the patterns below share: a clock time with its half of the day and its zone.
constexpr auto timePattern =
    R"((?:[\s,T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]m)?\s*(\S*))?)"_L1;

std::optional<QDateTime> mailDate(const QString &text)
{
    static const QRegularExpression dayFirst(
        uR"(^(?:[^\W\d]+\.?,?\s*)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{2,4}))"_s
            + timePattern + u".*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthFirst(
        uR"(^(?:[^\W\d]+,\s*)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4}))"_s + timePattern + u".*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto match = dayFirst.match(text);
    int day = 1;
    int month = 2;
    if (!match.hasMatch()) {
        match = monthFirst.match(text);
        std::swap(day, month);
    }
    if (!match.hasMatch())
        return {};
    const QDate date(fullYear(match.capturedView(3)), monthNumber(match.capturedView(month)),
                     match.capturedView(day).toInt());
    return moment(date,
                  {hourOfDay(match.capturedView(4), match.capturedView(7)),
                   match.capturedView(5).toInt(), match.capturedView(6).toInt(),
                   zoneMinutes(match.capturedView(8))});
}

std::optional<QDateTime> otherDate(const QString &text)
{
    static const QRegularExpression asctime(
        uR"(^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([a-z]+)\s+)?(\d{4})$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = asctime.match(text); match.hasMatch()) {
        return moment(QDate(match.capturedView(7).toInt(), monthNumber(match.capturedView(1)),
                            match.capturedView(2).toInt()),
                      {match.capturedView(3).toInt(), match.capturedView(4).toInt(),
                       match.capturedView(5).toInt(), zoneMinutes(match.capturedView(6))});
    }
    static const QRegularExpression slashes(uR"(^(\d{1,2})/(\d{1,2})/(\d{4}))"_s + timePattern
                                                + u'$',
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = slashes.match(text); match.hasMatch()) {
        return moment(QDate(match.capturedView(3).toInt(), match.capturedView(1).toInt(),
                            match.capturedView(2).toInt()),
                      {hourOfDay(match.capturedView(4), match.capturedView(7)),
                       match.capturedView(5).toInt(), match.capturedView(6).toInt(),
                       zoneMinutes(match.capturedView(8))});
    }
    return {};
}

} // namespace

std::optional<QDateTime> feedDate(QStringView text)
{
    // Far beyond any date; keeps the patterns away from hostile input.
    constexpr qsizetype longestDate = 100;
    if (text.size() > longestDate)
        return {};
    const QString plain = text.toString().simplified();
    if (const auto date = isoDate(plain))
        return date;
    if (const auto date = mailDate(plain))
        return date;
    return otherDate(plain);
}

} // namespace parallax::fetch
