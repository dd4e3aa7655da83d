// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

[[nodiscard]] QList<Finding> attributionFindings(const ViewPair &pair);

} // namespace parallax::discrepancy
