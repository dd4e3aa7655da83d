// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::align {

/// Words that articles of different outlets have in common, one after the other: twelve words, or a
/// whole sentence of eight. Case, punctuation and the style of quotation marks do not matter.
/// Bylines, credits, datelines and furniture are left out, and no run goes across them or from a
/// headline into the text. `sentences` of the articles must be filled. Nothing is said of who had
/// the words from whom.
[[nodiscard]] SharedCopy sharedCopy(const QList<ComparedArticle> &articles);

} // namespace parallax::align
