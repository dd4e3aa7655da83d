// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features.h"

namespace parallax::align {

/// Every claim in at least one group. Links join groups, likeliest first, as long as the claims of
/// the two groups are likely to be the same claim on average: a long sentence that carries two
/// claims does not drag their groups together, it stands in both. Links of \a countedPairs, which
/// are among the linked ones, come first: claims that count the same thing stay together whatever
/// stands beside them.
[[nodiscard]] QList<ClaimGroup> groups(const FeatureInput &input,
                                       const QList<float> &chances,
                                       const QList<qsizetype> &linkedPairs,
                                       const QList<qsizetype> &countedPairs);

} // namespace parallax::align
