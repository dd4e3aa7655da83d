// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdftext.h"

namespace parallax::extract {

/// Makes one line of the cells of each row of a table, parted by tabs: three or more rows under
/// each other with as many short pieces each, beside each other at the same height. Two columns of
/// text are no table: their lines are longer, or hold no figures.
void joinRows(PdfPage &page);

} // namespace parallax::extract
