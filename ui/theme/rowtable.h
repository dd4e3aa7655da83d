// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace parallax::ui {

/// How tables of the window look and act: no frame, no grid, a line a row, and the Tab key leads
/// out of the table instead of from cell to cell.
void styleRowTable(QTableView &table);

} // namespace parallax::ui
