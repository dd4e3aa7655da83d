// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::discrepancy {

/// What linked claims disagree about; by group, then kind, then place. Every entry has two spans.
/// The group is one that holds both claims, or the first of claim a where the link joins two
/// groups.
[[nodiscard]] QList<Discrepancy> discrepancies(const QList<ComparedArticle> &articles,
                                               const QList<Claim> &claims,
                                               const Alignment &alignment);

/// One row a group, one cell an article. "Absent" is said only after looking in text, captions,
/// furniture, dropped text and other revisions; a find there makes the cell ExtractionUncertain and
/// names the place.
[[nodiscard]] QList<CoverageRow> coverage(const QList<ComparedArticle> &articles,
                                          const QList<Claim> &claims,
                                          const Alignment &alignment,
                                          const QList<Discrepancy> &discrepancies);

} // namespace parallax::discrepancy
