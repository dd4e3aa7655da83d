// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonmarks.h"

namespace parallax::ui {

/// Marks at places that a reader set level with a place of another text: one list an article,
/// ascending. Places whose other end is lost in these revisions are not among them.
[[nodiscard]] QList<QList<int>> tiedMarks(const Comparison &comparison,
                                          const ComparisonMarks &marks);

} // namespace parallax::ui
