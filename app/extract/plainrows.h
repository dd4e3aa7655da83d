// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parallax::extract {

/// One line of a plain text.
struct PlainRow
{
    QString text; ///< of a table: its cells, parted by " | "
    bool isOfTable = false;
    friend bool operator==(const PlainRow &, const PlainRow &) = default;
};

/// The lines of a text, those that stand in columns made into rows of tables: three or more
/// lines after each other with as many short cells each, parted by tabs, bars or wide gaps. No word
/// is lost, whatever is taken for a table.
[[nodiscard]] QList<PlainRow> plainRows(QStringView text);

} // namespace parallax::extract
