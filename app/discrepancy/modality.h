// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// Certainty that other words carry than the same verb with and without a hedge: "could allow"
/// against "would permit", and a statement that only one text calls false ("wrongly claimed").
[[nodiscard]] QList<Finding> modalityFindings(const ViewPair &pair);

} // namespace parallax::discrepancy
