// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"
#include "termlists.h"

namespace parallax::discrepancy {

[[nodiscard]] QList<Finding> terminologyFindings(const ViewPair &pair, const TermLists &lists);

} // namespace parallax::discrepancy
