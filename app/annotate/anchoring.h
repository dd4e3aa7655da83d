// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::annotate {

/// A selector for a claim's words in its article, with 32 code units of surroundings.
[[nodiscard]] TextSelector selector(const ComparedArticle &article, const TextSpan &span);

/// Where the selected words stand in \a article now: at the same place, elsewhere (by quote and
/// surroundings), or nowhere (the words are gone: the annotation is an orphan).
[[nodiscard]] std::optional<TextSpan> anchored(const TextSelector &selector,
                                               const ComparedArticle &article);

/// Claims of the comparison that an annotation stands on (its selectors re-anchored, then the
/// claims that overlap most). Empty when it is orphaned here.
[[nodiscard]] QList<ClaimId> annotatedClaims(const Annotation &annotation,
                                             const Comparison &comparison);

} // namespace parallax::annotate
