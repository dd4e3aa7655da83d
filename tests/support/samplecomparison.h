// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::test {

/// A comparison made by hand, so that reports and windows are tested without the analysis: four
/// invented outlets, 23 claim groups, at least one discrepancy of every kind, every coverage state,
/// notes on a claim, a group and a discrepancy. Stored articles with commits, hashes and times; the
/// second has two revisions.
[[nodiscard]] Comparison sampleComparison();

/// \a articles articles with the same sentence and one sentence of their own each, nothing stored,
/// no discrepancy.
[[nodiscard]] Comparison plainComparison(qsizetype articles);

/// \a articles articles of \a sentences paragraphs of one sentence each, nothing stored: something
/// to scroll. Sentence n of article a is claim "ca-n"; those of one number are group "gn".
[[nodiscard]] Comparison longComparison(qsizetype articles, int sentences);

/// The decision that two places are level.
[[nodiscard]] PlacedDecision level(const DecidedPlace &one, const DecidedPlace &other);

/// The decision of a reader, Mara Quill, that a claim of the article does not tell what the
/// coverage row tells.
[[nodiscard]] PlacedDecision
rejection(const Comparison &comparison, qsizetype row, qsizetype article);

} // namespace parallax::test
