// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainrows.h"

#include "pagelines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr qsizetype fewestRows = 3; ///< two lines alike stand in many a text
constexpr int longestCell = 6; ///< words, on an average over the table
constexpr qsizetype mostCells = 30;
constexpr qsizetype longestRow = 600; ///< characters; longer lines are paragraphs

/// The cells of one line; fewer than two where it is no row.
QStringList cellsOf(QStringView raw)
{
    static const QRegularExpression gap(u"\\s*\\t+\\s*|\\s+\\|\\s+| {3,}"_s);
    static const QRegularExpression rule(u"^[\\s|+:=-]*$"_s);
    QString line = raw.trimmed().toString();
    if (line.size() > longestRow || rule.match(line).hasMatch())
        return {};
    // "| Ada | 12 |", as in Markdown.
    if (line.size() > 2 && line.startsWith(u'|') && line.endsWith(u'|'))
        line = line.sliced(1).chopped(1).trimmed();
    const QStringList cells = line.split(gap);
    const bool isRow = cells.size() >= 2 && cells.size() <= mostCells
        && std::ranges::none_of(cells, [](const QString &cell) { return cell.isEmpty(); });
    return isRow ? cells : QStringList();
}

/// "----+----" between the head of a table and its rows; says nothing.
bool isRule(QStringView raw)
{
    const QStringView line = raw.trimmed();
    return line.size() > 2
        && std::ranges::all_of(line, [](QChar c) { return u"|+:=- "_s.contains(c); });
}

bool isTable(const QList<QStringList> &rows)
{
    int words = 0;
    qsizetype cells = 0;
    for (const QStringList &row : rows) {
        cells += row.size();
        for (const QString &cell : row)
            words += wordCount(cell);
    }
    return rows.size() >= fewestRows && words <= longestCell * cells;
}

} // namespace

QList<PlainRow> plainRows(QStringView text)
{
    const QList<QStringView> lines = text.split(u'\n');
    QList<PlainRow> rows;
    for (qsizetype i = 0; i < lines.size();) {
        QList<QStringList> table;
        qsizetype end = i;
        for (qsizetype k = i; k < lines.size(); ++k) {
            const QStringList cells = cellsOf(lines[k]);
            // Rows may be parted by empty lines or rules, where they come from a page of print.
            if (cells.isEmpty() && (lines[k].trimmed().isEmpty() || isRule(lines[k]))
                && !table.isEmpty())
                continue;
            if (cells.isEmpty() || (!table.isEmpty() && cells.size() != table.first().size()))
                break;
            table.append(cells);
            end = k + 1;
        }
        if (!isTable(table)) {
            // None of its lines begins a longer run.
            const qsizetype stop = std::max(end, i + 1);
            for (; i < stop; ++i)
                rows.append({lines[i].toString(), false});
            continue;
        }
        for (const QStringList &cells : std::as_const(table))
            rows.append({cells.join(u" | "_s), true});
        i = end;
    }
    return rows;
}

} // namespace parallax::extract
