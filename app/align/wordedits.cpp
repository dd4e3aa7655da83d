// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editunits.h"
#include "revisionmatcher.h"

#include <algorithm>
#include <vector>

namespace parallax::align {

namespace {

/// Beyond this many cells (about 5,000 by 5,000 words) the middle of the texts is shown as replaced
/// whole: the table would take more than 100 MB.
constexpr qsizetype MaximumCells = 25'000'000;

/// One of the two texts, and for each unit its partner in the other or -1.
struct Side
{
    QStringView text;
    QList<EditUnit> units;
    QList<qsizetype> partner;

    [[nodiscard]] QStringView word(qsizetype i) const { return units.at(i).span.in(text); }

    /// Long words anchor better than marks and short words.
    [[nodiscard]] quint32 weight(qsizetype i) const
    {
        return units.at(i).isWord
            ? static_cast<quint32>(3 + std::min<qsizetype>(units.at(i).span.length(), 9))
            : 1;
    }
};

Side side(QStringView text)
{
    Side result{text, editUnits(text), {}};
    result.partner.fill(-1, result.units.size());
    return result;
}

/// Heaviest common subsequence of the units [begin, …) of both sides.
void pairMiddle(
    Side &a, qsizetype beginA, qsizetype endA, Side &b, qsizetype beginB, qsizetype endB)
{
    const qsizetype rows = endA - beginA;
    const qsizetype columns = endB - beginB;
    if (rows == 0 || columns == 0 || rows > MaximumCells / columns)
        return;
    const qsizetype width = columns + 1;
    std::vector<quint32> best(static_cast<size_t>((rows + 1) * width), 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> quint32 & {
        return best[static_cast<size_t>(i * width + j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            cell(i, j) = std::max(cell(i + 1, j), cell(i, j + 1));
            if (a.word(beginA + i) == b.word(beginB + j))
                cell(i, j) = std::max(cell(i, j), cell(i + 1, j + 1) + a.weight(beginA + i));
        }
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (a.word(beginA + i) == b.word(beginB + j)
            && cell(i, j) == cell(i + 1, j + 1) + a.weight(beginA + i)) {
            a.partner[beginA + i] = beginB + j;
            b.partner[beginB + j] = beginA + i;
            ++i;
            ++j;
        } else if (cell(i, j) == cell(i + 1, j)) {
            ++i;
        } else {
            ++j;
        }
    }
}

void pair(Side &a, Side &b)
{
    qsizetype begin = 0;
    const qsizetype shorter = std::min(a.units.size(), b.units.size());
    for (; begin < shorter && a.word(begin) == b.word(begin); ++begin) {
        a.partner[begin] = begin;
        b.partner[begin] = begin;
    }
    qsizetype endA = a.units.size();
    qsizetype endB = b.units.size();
    for (; endA > begin && endB > begin && a.word(endA - 1) == b.word(endB - 1); --endA, --endB) {
        a.partner[endA - 1] = endB - 1;
        b.partner[endB - 1] = endA - 1;
    }
    pairMiddle(a, begin, endA, b, begin, endB);
}

void part(Side &mine, Side &other, qsizetype i)
{
    if (mine.partner.at(i) < 0)
        return;
    other.partner[mine.partner.at(i)] = -1;
    mine.partner[i] = -1;
}

/// True unless all units of the range are common and stand together on the other side too.
bool isBroken(const Side &mine, qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i <= last; ++i) {
        if (mine.partner.at(i) < 0 || mine.partner.at(i) != mine.partner.at(first) + (i - first))
            return true;
    }
    return false;
}

/// Takes apart what must not be cut: names that are half common, one mark of a pair of quotation
/// marks, and marks that stand alone between two edits. True when something changed.
bool widen(Side &mine, Side &other)
{
    bool hasChanged = false;
    const auto partRange = [&](qsizetype first, qsizetype last) {
        for (qsizetype i = first; i <= last; ++i) {
            hasChanged = hasChanged || mine.partner.at(i) >= 0;
            part(mine, other, i);
        }
    };
    for (qsizetype i = 0; i < mine.units.size();) {
        qsizetype end = i + 1;
        const qsizetype block = mine.units.at(i).block;
        while (block >= 0 && end < mine.units.size() && mine.units.at(end).block == block)
            ++end;
        if (end - i > 1 && isBroken(mine, i, end - 1))
            partRange(i, end - 1);
        i = end;
    }
    for (qsizetype i = 0; i < mine.units.size(); ++i) {
        const qsizetype close = mine.units.at(i).pairedWith;
        // A mark that goes or comes takes its whole quotation with it.
        if (close > i && (mine.partner.at(i) < 0 || mine.partner.at(close) < 0))
            partRange(i, close);
    }
    for (qsizetype i = 1; i + 1 < mine.units.size(); ++i) {
        if (!mine.units.at(i).isWord && mine.partner.at(i) >= 0 && mine.units.at(i).pairedWith < 0
            && mine.partner.at(i - 1) < 0 && mine.partner.at(i + 1) < 0)
            partRange(i, i);
    }
    return hasChanged;
}

void appendEdit(
    QList<WordEdit> &edits, WordEdit::Kind kind, const Side &side, qsizetype begin, qsizetype end)
{
    if (begin < end)
        edits.append({kind, {side.units.at(begin).span.begin, side.units.at(end - 1).span.end}});
}

} // namespace

QList<WordEdit> wordEdits(QStringView textA, QStringView textB)
{
    Side a = side(textA);
    Side b = side(textB);
    pair(a, b);
    // Every round parts at least one pair of units, so this ends.
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = widen(a, b);
        hasChanged = widen(b, a) || hasChanged;
    }
    QList<WordEdit> edits;
    for (qsizetype i = 0, j = 0; i < a.units.size() || j < b.units.size();) {
        const qsizetype beginA = i;
        const qsizetype beginB = j;
        while (i < a.units.size() && a.partner.at(i) < 0)
            ++i;
        while (j < b.units.size() && b.partner.at(j) < 0)
            ++j;
        appendEdit(edits, WordEdit::Kind::Delete, a, beginA, i);
        appendEdit(edits, WordEdit::Kind::Insert, b, beginB, j);
        while (i < a.units.size() && j < b.units.size() && a.partner.at(i) == j) {
            ++i;
            ++j;
        }
    }
    return edits;
}

} // namespace parallax::align
