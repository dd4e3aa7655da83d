// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chargrams.h"

#include <QString>

#include <algorithm>

namespace parallax::align {

namespace {

QString plain(QStringView text)
{
    QString result(u' ');
    const QString folded = text.toString().toCaseFolded();
    result.reserve(folded.size() + 2);
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            result += c;
        else if (!result.endsWith(u' '))
            result += u' ';
    }
    if (!result.endsWith(u' '))
        result += u' ';
    return result;
}

} // namespace

GramCounts gramCounts(QStringView text, int shortest, int longest)
{
    constexpr quint32 FnvBasis = 2166136261U; // Fowler, Noll, Vo: FNV-1a, 32 bit
    constexpr quint32 FnvPrime = 16777619U;
    const QString letters = plain(text);
    QList<quint32> numbers;
    numbers.reserve(letters.size() * (longest - shortest + 1));
    for (qsizetype begin = 0; begin < letters.size(); ++begin) {
        quint32 hash = FnvBasis;
        for (int length = 1; length <= longest && begin + length <= letters.size(); ++length) {
            hash = (hash ^ letters.at(begin + length - 1).unicode()) * FnvPrime;
            if (length >= shortest)
                numbers.append(hash);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    GramCounts counts;
    for (const quint32 number : std::as_const(numbers)) {
        if (!counts.isEmpty() && counts.constLast().first == number)
            counts.last().second += 1;
        else
            counts.append({number, 1});
    }
    return counts;
}

} // namespace parallax::align
