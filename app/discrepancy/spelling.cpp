// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace parallax::discrepancy {

namespace {

/// Shorter surnames that differ by one letter are two families more often than a slip.
constexpr qsizetype ShortestSpelling = 5;

} // namespace

qsizetype editDistance(QStringView a, QStringView b)
{
    QList<qsizetype> before(b.size() + 1);
    QList<qsizetype> row(b.size() + 1);
    QList<qsizetype> next(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const bool isEqual = a.at(i - 1) == b.at(j - 1);
            next[j] =
                std::min({row.at(j) + 1, next.at(j - 1) + 1, row.at(j - 1) + (isEqual ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                next[j] = std::min(next.at(j), before.at(j - 2) + 1);
        }
        before = row;
        row = next;
    }
    return row.at(b.size());
}

bool isSlip(const QString &a, const QString &b)
{
    if (a == b || std::min(a.size(), b.size()) < ShortestSpelling || a.front() != b.front())
        return false;
    const bool isPlural = a == b + u's' || b == a + u's';
    const qsizetype allowed = std::max(a.size(), b.size()) >= 8 ? 2 : 1;
    return !isPlural && editDistance(a, b) <= allowed;
}

bool isShortForm(const QString &a, const QString &b)
{
    const bool isSpelling = std::min(a.size(), b.size()) >= 3 && std::abs(a.size() - b.size()) == 1;
    return a == b || (!isSpelling && (a.startsWith(b) || b.startsWith(a)));
}

} // namespace parallax::discrepancy
