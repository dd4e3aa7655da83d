// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace parallax::align {

/// Indices of a longest strictly increasing chain of \a values, ascending; among chains of the same
/// length the one that ends lowest. Source: patience sorting, O(n log n).
template <typename Value>
[[nodiscard]] QList<qsizetype> increasingChain(const QList<Value> &values)
{
    QList<qsizetype> tails; // tails[k]: index of the lowest end of a chain of length k + 1
    QList<qsizetype> before(values.size(), -1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto place = std::lower_bound(
            tails.cbegin(), tails.cend(), values.at(i),
            [&values](qsizetype tail, const Value &value) { return values.at(tail) < value; });
        const qsizetype length = place - tails.cbegin();
        before[i] = length > 0 ? tails.at(length - 1) : -1;
        if (length == tails.size())
            tails.append(i);
        else
            tails[length] = i;
    }
    QList<qsizetype> chain(tails.size());
    qsizetype at = tails.isEmpty() ? -1 : tails.constLast();
    for (qsizetype k = tails.size() - 1; k >= 0; --k, at = before.at(at))
        chain[k] = at;
    return chain;
}

} // namespace parallax::align
