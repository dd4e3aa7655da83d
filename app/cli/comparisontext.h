// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/domain/comparison.h>

namespace parallax::cli {

/// A comparison for people at a terminal: counts, discrepancies with both wordings, what only one
/// outlet tells.
[[nodiscard]] QString comparisonText(const Comparison &comparison);

} // namespace parallax::cli
