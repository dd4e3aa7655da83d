// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::workspace {

/// A comparison of articles: sentences, claims, alignment, readers' decisions on it, discrepancies,
/// coverage, shared copy, propagation. Pure: same input, same output, on any thread. `sentences` of
/// the articles are filled in here.
[[nodiscard]] Comparison compared(Event event,
                                  QList<ComparedArticle> articles,
                                  QList<Annotation> annotations,
                                  const QList<AlignmentDecision> &decisions = {});

/// The same comparison under other decisions: what the analysis found is kept, everything that
/// follows from the decisions is worked out anew. Equal to compared() with these decisions.
[[nodiscard]] Comparison redecided(Comparison comparison,
                                   const QList<AlignmentDecision> &decisions);

} // namespace parallax::workspace
