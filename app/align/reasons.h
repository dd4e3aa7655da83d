// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features.h"

namespace parallax::align {

/// Why a pair was linked, strongest first, in words of the articles; never empty for pairs that
/// share a content word.
[[nodiscard]] QList<MatchReason> reasons(const FeatureInput &input, const ClaimPair &pair);

} // namespace parallax::align
