// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include <algorithm>

namespace parallax::discrepancy {

namespace {

bool isTime(const QString &value)
{
    return value.startsWith(u'T');
}

/// Values of one sort that agree as far as both are precise: "2016-12" and "2016-12-09".
bool isCompatible(const QString &a, const QString &b)
{
    return a.startsWith(b) || b.startsWith(a);
}

bool isComparable(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && isTime(a) == isTime(b);
}

/// Content words that stand next to both dates.
bool hasCommonNeighbour(const ViewPair &pair, const DateMention &a, const DateMention &b)
{
    constexpr qsizetype Neighbourhood = 6;
    const auto around = [](const ClaimView &view, const DateMention &date) {
        const auto [first, last] = view.tokensIn(date.span);
        QStringList stems;
        for (qsizetype i = std::max<qsizetype>(0, first - Neighbourhood);
             i < std::min(view.tokens.size(), last + Neighbourhood); ++i) {
            if (view.tokens.at(i).kind == text::Token::Kind::Word
                && !view.tokens.at(i).isFunctionWord)
                stems.append(view.tokens.at(i).stem);
        }
        return stems;
    };
    const QStringList left = around(pair.a, a);
    const QStringList right = around(pair.b, b);
    return std::any_of(left.cbegin(), left.cend(),
                       [&right](const QString &stem) { return right.contains(stem); });
}

bool hasPartner(const DateMention &date, const QList<DateMention> &others)
{
    return std::any_of(others.cbegin(), others.cend(), [&date](const DateMention &other) {
        return isComparable(date.value, other.value) && isCompatible(date.value, other.value);
    });
}

} // namespace

QList<Finding> dateFindings(const ViewPair &pair)
{
    const QList<DateMention> &datesA = pair.a.claim->dates;
    const QList<DateMention> &datesB = pair.b.claim->dates;
    QList<Finding> findings;
    QList<bool> isDone(datesB.size(), false);
    for (const DateMention &a : datesA) {
        if (hasPartner(a, datesB))
            continue;
        for (qsizetype j = 0; j < datesB.size(); ++j) {
            const DateMention &b = datesB.at(j);
            if (isDone.at(j) || !isComparable(a.value, b.value) || hasPartner(b, datesA)
                || !hasCommonNeighbour(pair, a, b))
                continue;
            isDone[j] = true;
            // The same precision on both sides: two days, two years.
            const bool isEquallyPrecise = a.value.size() == b.value.size();
            findings.append(finding(pair, DiscrepancyKind::Date, Explanation::Code::DateDiffers,
                                    a.span, b.span, isEquallyPrecise ? 0.7 : 0.4));
            break;
        }
    }
    return findings;
}

} // namespace parallax::discrepancy
