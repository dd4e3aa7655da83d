// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/web/readinghtml.h>

namespace parallax::ui {

/// A claim group as the panes draw it.
struct MarkedGroup
{
    GroupId id;
    MarkKind kind = MarkKind::Only;
    QList<QList<int>> marks; ///< one list an article: indices into its marks, in text order
    friend bool operator==(const MarkedGroup &, const MarkedGroup &) = default;

    [[nodiscard]] bool stands(qsizetype article) const
    {
        return article >= 0 && article < marks.size() && !marks.at(article).isEmpty();
    }
};

/// All marks of a comparison.
struct ComparisonMarks
{
    QList<QList<ReadingMark>> articles; ///< one list an article, in text order
    QList<QList<CommonText>> common; ///< one list an article, in text order, disjoint
    QList<MarkedGroup> groups; ///< in the order of the event
    QHash<GroupId, qsizetype> places; ///< group → index into groups

    /// The group with this id, or null.
    [[nodiscard]] const MarkedGroup *group(const GroupId &id) const;
    /// The group of a mark, or null.
    [[nodiscard]] const MarkedGroup *groupOf(qsizetype article, int mark) const;
};

/// A group differs when a discrepancy of it is about its wording: other prominence alone is none.
[[nodiscard]] ComparisonMarks comparisonMarks(const Comparison &comparison);

/// What the text says where the group is missing: what was looked through, and when.
[[nodiscard]] QString missingTitle(const CoverageCell &cell);
[[nodiscard]] QString missingText(const ComparedArticle &article, const CoverageCell &cell);

} // namespace parallax::ui
