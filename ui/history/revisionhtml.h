// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/revisionmatch.h>
#include <ui/theme/theme.h>

namespace parallax::ui {

/// How many sentences of a revision are what in the next one. How many moved tells the summary of
/// changes, which knows it of edited ones as well.
struct ChangeCounts
{
    qsizetype edited = 0;
    qsizetype added = 0;
    qsizetype removed = 0;
    qsizetype unchanged = 0; ///< also in their place
    friend bool operator==(const ChangeCounts &, const ChangeCounts &) = default;
};

[[nodiscard]] ChangeCounts changeCounts(const RevisionMatch &match);

/// Paragraphs of one text for which a line stands, which opens and closes them.
struct FoldedPart
{
    qsizetype first = 0; ///< index of a paragraph
    qsizetype last = 0;
    QString address; ///< that a click on the line goes to
    QString words; ///< of the line
    bool isOpen = false; ///< the paragraphs stand below the line
};

/// The old text with what is gone struck out, for the left side. \a folded: in the order of the
/// text.
[[nodiscard]] QString oldHtml(const Article &article,
                              const RevisionMatch &match,
                              const Theme &theme,
                              const QList<FoldedPart> &folded = {});
/// The new text with what was put in underlined, for the right side.
[[nodiscard]] QString newHtml(const Article &article,
                              const RevisionMatch &match,
                              const Theme &theme,
                              const QList<FoldedPart> &folded = {});
/// The new text with what is gone struck out where it stood. \a folded: of the new text.
[[nodiscard]] QString inlineHtml(const Article &oldArticle,
                                 const Article &newArticle,
                                 const RevisionMatch &match,
                                 const Theme &theme,
                                 const QList<FoldedPart> &folded = {});

} // namespace parallax::ui
