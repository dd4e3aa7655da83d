// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace parallax::extract {

/// One row of a revision tracker's table; an empty text means that the cell is empty.
struct TrackerRow
{
    QString oldText;
    QString newText;
    friend bool operator==(const TrackerRow &, const TrackerRow &) = default;
};

/// Gives the joined cells of a tracker page's rows back to their versions.
///
/// The rows print a balanced traversal of a longest common subsequence of paragraphs: an unchanged
/// paragraph stands in both cells (its text twice), and between two unchanged rows the changed
/// pairs come first, then rows of one side only, all of the same side. For every such block the
/// number of pairs, the side of the rest and the cut of each pair are chosen together, by what
/// reads best: paragraphs as long as the page's others, quotations that open and close,
/// near-duplicates that belong to different versions. Order of rows is kept. An empty list gives an
/// empty list.
[[nodiscard]] QList<TrackerRow> splitRows(const QStringList &joinedRows);

/// Cuts the row of the two headlines; \a rows tell which words are names.
[[nodiscard]] TrackerRow splitHeadlines(const QString &joined, const QList<TrackerRow> &rows);

} // namespace parallax::extract
