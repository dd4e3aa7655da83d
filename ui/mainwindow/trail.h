// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/samegroup.h>

#include <QList>

#include <optional>

namespace parallax::ui {

/// Where the reader was: a view, and the pinned claim group by the words of its claims,
/// because numbers of groups change.
struct TrailStep
{
    int view = 0;
    QList<ClaimWords> words; ///< empty: no group was pinned
    friend bool operator==(const TrailStep &, const TrailStep &) = default;
};

/// The places the reader was at, to go back and forward among them as in a browser.
class Trail
{
public:
    /// Comes to a place. What lay ahead is forgotten; the same place twice is one step.
    void visit(const TrailStep &step);
    void clear();

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }

    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_steps.size(); }

    /// The step before or behind, where the reader is now; nothing at the end.
    std::optional<TrailStep> back();
    std::optional<TrailStep> forward();

private:
    QList<TrailStep> m_steps;
    qsizetype m_at = -1;
};

} // namespace parallax::ui
