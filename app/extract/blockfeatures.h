// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageblock.h"
#include "pagelines.h"
#include "pagemetadata.h"

#include <vector>

namespace parallax::extract {

/// What tells text of the article from the rest of a page, for each block one row of numbers
/// between about 0 and 1 in the order of blockFeatureNames().
[[nodiscard]] std::vector<std::vector<double>> blockFeatures(const QList<PageBlock> &blocks,
                                                             const QJsonObject &elements,
                                                             const PageMetadata &data,
                                                             qsizetype headlineBlock,
                                                             const PageLines &words);
[[nodiscard]] QStringList blockFeatureNames();

} // namespace parallax::extract
