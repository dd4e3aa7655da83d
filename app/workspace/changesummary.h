// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/textspan.h>

#include <QList>
#include <QString>

#include <optional>

namespace parallax::workspace {

/// One thing that an outlet changed in its article and that a reader wants to be told of.
struct RevisionChange
{
    enum class Kind {
        CorrectionAdded, ///< the outlet's own note; `after` is the note
        CorrectionRemoved,
        Figure, ///< in a sentence that was edited: 40 → 52
        QuotationChanged,
        QuotationRemoved,
        QuotationAdded,
        AttributionLost, ///< the sentence names nobody any more who said it
        AttributionAdded,
        AttributionChanged,
        Hardened, ///< a hedge (`before`) went
        Softened, ///< a hedge (`after`) came
        Headline,
        Caption,
        Byline,
    };
    Kind kind = Kind::Figure;
    QString before; ///< the words that were there; may be empty
    QString after; ///< the words that are there; may be empty
    /// The sentence or paragraph they stand in, where they stand in the text.
    std::optional<TextSpan> oldSpan = std::nullopt;
    std::optional<TextSpan> newSpan = std::nullopt;
    friend bool operator==(const RevisionChange &, const RevisionChange &) = default;
};

/// What differs between two revisions of an article.
struct ChangeSummary
{
    QList<RevisionChange> changes; ///< in the order of the kinds, then of the text
    int added = 0; ///< sentences of the article itself: no byline, dateline, credit, correction
    int removed = 0;
    int edited = 0; ///< also split and merged ones
    int moved = 0;

    [[nodiscard]] bool isEmpty() const
    {
        return changes.isEmpty() && added + removed + edited + moved == 0;
    }

    friend bool operator==(const ChangeSummary &, const ChangeSummary &) = default;
};

/// Pure. Words are compared in their normal form: spaces, marks of quotation and dashes of another
/// shape are no change.
[[nodiscard]] ChangeSummary changesBetween(const Article &oldArticle, const Article &newArticle);

/// "figure", "quotation-changed", …: for files and the command line.
[[nodiscard]] QString changeKindName(RevisionChange::Kind kind);
/// English, for the command line and logs: "a figure changed in Maren Courier: 40 → 52".
[[nodiscard]] QString changeInWords(const RevisionChange &change, const QString &outlet);
/// English: "2 sentences added, 1 edited"; empty when there are none.
[[nodiscard]] QString countsInWords(const ChangeSummary &summary);

} // namespace parallax::workspace
