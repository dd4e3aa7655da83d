// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// How far the two texts commit themselves to one proposition, in whatever words: weighed or hoped
/// for here and promised there ("was considering a legal challenge", "would sue"), an appearance
/// here and a fact there, called unclear here and told there. At most one finding. Claims of two
/// languages have none.
[[nodiscard]] QList<Finding> commitmentFindings(const ViewPair &pair);

} // namespace parallax::discrepancy
