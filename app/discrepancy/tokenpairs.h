// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/tokens.h>

namespace parallax::discrepancy {

using TokenRange = std::pair<qsizetype, qsizetype>; ///< half-open

/// Partners of equal stem in a longest common sequence of two token ranges, ascending on both
/// sides. Punctuation takes no part.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> tokenPairs(const QList<text::Token> &a,
                                                                TokenRange rangeA,
                                                                const QList<text::Token> &b,
                                                                TokenRange rangeB);

} // namespace parallax::discrepancy
