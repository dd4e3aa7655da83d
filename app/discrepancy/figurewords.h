// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// Unit of "third" in "the third fire".
inline constexpr QLatin1StringView OrdinalUnit("ordinal");

/// The claim's figures, the durations that it gives without a number ("nearly an hour", "half a
/// year", "just over a week"), ordinals before a noun ("the third fire") and "twice"; "a crowd of
/// 400" counts people. In text order. What happens "twice a week" or costs "$5 an hour" gives none.
[[nodiscard]] QList<Figure> comparedFigures(const ClaimView &view);

/// A duration in seconds; nothing for any other figure, an age included.
[[nodiscard]] std::optional<double> seconds(const ClaimView &view, const Figure &figure);

/// "Ada Roe, 40," and "the 40-year-old": an age is no duration.
[[nodiscard]] bool isAge(const ClaimView &view, const Figure &figure);

} // namespace parallax::discrepancy
