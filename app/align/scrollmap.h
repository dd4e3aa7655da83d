// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace parallax::align {

/// Maps scroll positions of one pane to another: anchors are pairs of vertical coordinates (any
/// unit, usually pixels of the document). Between two anchors it interpolates, outside it moves
/// 1:1. Anchors whose order crosses are thinned to the longest increasing chain.
class ScrollMap
{
public:
    struct Anchor
    {
        double from = 0;
        double to = 0;
        friend bool operator==(const Anchor &, const Anchor &) = default;
    };

    ScrollMap() = default;
    explicit ScrollMap(QList<Anchor> anchors);

    [[nodiscard]] double map(double from) const;

    [[nodiscard]] const QList<Anchor> &anchors() const { return m_anchors; }

private:
    QList<Anchor> m_anchors;
};

} // namespace parallax::align
