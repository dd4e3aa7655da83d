// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// Two figures that look alike and do not measure the same: the same number in another unit ("30
/// km", "30 miles"), a share of something else ("of voters", "of registered voters"), percent and
/// percentage points, the whole of a place and a part of it ("in eastern Maren"). Nothing where the
/// texts give no sign that both are meant to be the same figure.
[[nodiscard]] std::optional<Finding>
scopeFinding(const ViewPair &pair, const Figure &a, const Figure &b);

/// True when both are one amount in two units of a family: "30 miles" and "48 km".
[[nodiscard]] bool isConverted(const Figure &a, const Figure &b);

/// Seconds of a unit of time ("weeks"); nothing for other units.
[[nodiscard]] std::optional<double> unitSeconds(const QString &unit);

} // namespace parallax::discrepancy
