// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources.h"

namespace parallax::discrepancy {

/// A figure that stands in both claims and is somebody's word in one of them ("the police said that
/// three people were hurt"): in the other one it has another source, or none. At most one finding.
[[nodiscard]] QList<Finding>
figureSourceFindings(const ViewPair &pair, const Source &a, const Source &b);

} // namespace parallax::discrepancy
