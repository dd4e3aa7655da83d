// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/revisionmatch.h>

namespace parallax::ui {

/// Paragraphs in a row that stand in both revisions with the same words, in the same order.
struct Fold
{
    qsizetype oldFirst = 0; ///< index of a paragraph
    qsizetype oldLast = 0;
    qsizetype newFirst = 0;
    qsizetype newLast = 0;
    qsizetype paragraphs = 0; ///< boilerplate, which is never shown, not counted
    friend bool operator==(const Fold &, const Fold &) = default;
};

/// What may be folded between two revisions, in the order of the texts. Never a headline, nor a
/// paragraph with a sentence that was edited, added, moved, split or joined, nor one next to such a
/// paragraph or to one that is gone: those show where the change stands. Only three paragraphs or
/// more.
[[nodiscard]] QList<Fold>
folds(const Article &oldArticle, const Article &newArticle, const RevisionMatch &match);

} // namespace parallax::ui
