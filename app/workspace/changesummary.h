// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/revisionchange.h>
#include <app/domain/revisionmatch.h>

#include <QString>

namespace parallax::workspace {

using parallax::ChangeSummary;
using parallax::RevisionChange;

/// How the text of one revision became that of another.
struct RevisionDifference
{
    Article oldArticle;
    Article newArticle;
    RevisionMatch match; ///< of all sentences but boilerplate
    ChangeSummary changes; ///< all of them, mere layout too
};

/// Pure. \a later: newer revisions than the two, whose notes may speak of these changes.
[[nodiscard]] RevisionDifference
differenceBetween(Article oldArticle, Article newArticle, const QList<Article> &later = {});

/// What a reader wants to be told of: no moves, spelling or layout, and of added, dropped and
/// reworded sentences the numbers only. Words are compared in their normal form: spaces, marks of
/// quotation and dashes of another shape are no change. Pure.
[[nodiscard]] ChangeSummary changesBetween(const Article &oldArticle, const Article &newArticle);

/// "figure", "quotation-changed", …: for files and the command line.
[[nodiscard]] QString changeKindName(RevisionChange::Kind kind);
/// English, for the command line and logs: "a figure changed in Maren Courier: 40 → 52".
[[nodiscard]] QString changeInWords(const RevisionChange &change, const QString &outlet);
/// English: "2 sentences added, 1 edited"; empty when there are none.
[[nodiscard]] QString countsInWords(const ChangeSummary &summary);

} // namespace parallax::workspace
