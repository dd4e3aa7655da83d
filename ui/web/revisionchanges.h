// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/revisionmatch.h>

namespace parallax::ui {

/// What a revision changed, seen from its own text.
struct RevisionChanges
{
    struct Removal
    {
        qsizetype at = 0; ///< place in the new text where the words stood
        QString text;
        friend bool operator==(const Removal &, const Removal &) = default;
    };

    QList<TextSpan> inserted; ///< ascending, into the new text
    QList<Removal> removed; ///< ascending by place
    QList<TextSpan> moved; ///< ascending; sentences that stood elsewhere

    [[nodiscard]] bool isEmpty() const
    {
        return inserted.isEmpty() && removed.isEmpty() && moved.isEmpty();
    }

    friend bool operator==(const RevisionChanges &, const RevisionChanges &) = default;
};

/// Finds for every word taken out the place in the new text where it stood. Spans of \a match that
/// lie outside the texts are left out.
[[nodiscard]] RevisionChanges
revisionChanges(const Article &older, const Article &newer, const RevisionMatch &match);

} // namespace parallax::ui
