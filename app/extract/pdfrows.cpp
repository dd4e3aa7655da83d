// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfrows.h"

#include "pagelines.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr qsizetype fewestRows = 3;
constexpr double sameHeight = 0.4; ///< of a line's height by which cells of a row may differ
constexpr int longestCell = 4; ///< words, on an average; lines of a narrow column have five
constexpr double mostlyFigures = 2.0 / 3; ///< of the last cells, where rows have two

struct Row
{
    qsizetype begin = 0; ///< among the lines of the page
    qsizetype end = 0;

    [[nodiscard]] qsizetype size() const { return end - begin; }
};

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// The lines from \a begin on that stand beside each other.
Row rowAt(const QList<PdfLine> &lines, qsizetype begin)
{
    Row row{begin, begin + 1};
    while (row.end < lines.size()) {
        const QRectF &box = lines[row.end].box;
        const QRectF &last = lines[row.end - 1].box;
        const bool isBeside =
            std::abs(box.top() - lines[begin].box.top()) < sameHeight * lines[begin].box.height()
            && box.left() > last.right();
        if (!isBeside)
            break;
        ++row.end;
    }
    return row;
}

bool isTable(const QList<Row> &rows, const QList<PdfLine> &lines)
{
    if (rows.size() < fewestRows)
        return false;
    int words = 0;
    qsizetype figures = 0;
    for (const Row &row : rows) {
        for (qsizetype i = row.begin; i < row.end; ++i)
            words += wordCount(lines[i].text);
        figures += hasDigit(lines[row.end - 1].text) ? 1 : 0;
    }
    const qsizetype cells = rows.size() * rows.first().size();
    return words <= longestCell * cells
        && (rows.first().size() > 2 || double(figures) >= mostlyFigures * double(rows.size()));
}

} // namespace

void joinRows(PdfPage &page)
{
    QList<PdfLine> joined;
    for (qsizetype i = 0; i < page.lines.size();) {
        QList<Row> rows;
        for (qsizetype at = i; at < page.lines.size();) {
            const Row row = rowAt(page.lines, at);
            if (row.size() < 2 || (!rows.isEmpty() && row.size() != rows.first().size()))
                break;
            rows.append(row);
            at = row.end;
        }
        if (!isTable(rows, page.lines)) {
            const qsizetype end = rows.isEmpty() ? i + 1 : rows.last().end;
            joined += page.lines.sliced(i, end - i);
            i = end;
            continue;
        }
        for (const Row &row : std::as_const(rows)) {
            PdfLine line = page.lines[row.begin];
            for (qsizetype k = row.begin + 1; k < row.end; ++k) {
                line.text += u'\t' + page.lines[k].text;
                line.box = line.box.united(page.lines[k].box);
            }
            line.isHyphenated = false;
            line.isRow = true;
            joined.append(line);
        }
        i = rows.last().end;
    }
    page.lines = joined;
}

} // namespace parallax::extract
