// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::align {

/// Each claim group in the course of time: in which of its own revisions an article told it first,
/// when that was as far as the clocks tell, whether its words became others, and whether a newer
/// revision no longer tells it. No order is said of tellings whose times overlap. One history a
/// group, in the order of the groups. A claim is followed through the revisions of its article by
/// the matcher of sentences; an article without a claim in the group takes part when \a coverage
/// found words like it in another of its revisions.
[[nodiscard]] QList<ClaimHistory> propagation(const QList<ComparedArticle> &articles,
                                              const QList<Claim> &claims,
                                              const Alignment &alignment,
                                              const QList<CoverageRow> &coverage);

} // namespace parallax::align
