// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revisionchanges.h"

#include <app/domain/comparison.h>

namespace parallax::ui {

/// How a claim group stands among the outlets; each kind has a line style of its own.
enum class MarkKind {
    Shared, ///< told alike by several outlets: solid
    Differing, ///< told by several, differently: double and warm
    Only, ///< told by one outlet only: dotted
};

/// One claim as it is marked in the text.
struct ReadingMark
{
    ClaimId claim;
    GroupId group;
    TextSpan span; ///< into Article::text
    MarkKind kind = MarkKind::Shared;
    QString label; ///< for a screen reader: "claim 7 of 41, figure differs, three outlets"
    friend bool operator==(const ReadingMark &, const ReadingMark &) = default;
};

/// Words that stand in another outlet's article, too: marked as a quiet ground below the claims.
struct CommonText
{
    TextSpan span; ///< into Article::text
    QString title; ///< shown at the pointer and said: "Common text, 23 words, also in …"
    friend bool operator==(const CommonText &, const CommonText &) = default;
};

/// What is marked in the text of one article.
struct ReadingMarks
{
    QList<ReadingMark> claims;
    QList<CommonText> common; ///< by place, disjoint
    friend bool operator==(const ReadingMarks &, const ReadingMarks &) = default;
};

/// Words of the window that stand in the page, already translated.
struct ReadingLabels
{
    QString setAside; ///< "Set aside from the page: 3 parts"
    QString correction; ///< before the outlet's own note: "Note of the outlet"
    QString empty; ///< shown when the article has no text
};

/// The article as HTML for the reading face: a fragment without head. Every character of the
/// article is escaped; no attribute but `class`, `lang`, `dir`, `role`, `aria-label`, `tabindex`,
/// `title` and `data-c`, which is the index into the claims. Claims may overlap: the shorter one is
/// drawn. Marks outside the text are left out.
[[nodiscard]] QString readingHtml(const Article &article,
                                  const ReadingMarks &marks,
                                  const RevisionChanges &changes,
                                  const ReadingLabels &labels);

/// True when the article's own script runs from right to left: by its language, else by its
/// letters.
[[nodiscard]] bool isRightToLeft(const Article &article);

/// Number of parts that readingHtml() sets aside.
[[nodiscard]] int setAsideCount(const Article &article);

} // namespace parallax::ui
