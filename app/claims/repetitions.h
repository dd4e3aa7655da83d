// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>

#include <QSet>

namespace parallax::claims {

/// Indexes of the paragraphs that say nothing of their own: pull quotes whose words stand in the
/// running text, and captions that stand once more word by word. They stay in the text; telling a
/// thing twice on one page is no second claim.
[[nodiscard]] QSet<qsizetype> repetitions(const Article &article);

} // namespace parallax::claims
