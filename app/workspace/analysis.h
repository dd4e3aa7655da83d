// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::workspace {

/// A comparison of articles: sentences, claims, alignment, discrepancies, coverage, shared
/// copy, propagation. Pure: same input, same output, on any thread. `sentences` of the articles are filled in here.
[[nodiscard]] Comparison
compared(Event event, QList<ComparedArticle> articles, QList<Annotation> annotations);

} // namespace parallax::workspace
