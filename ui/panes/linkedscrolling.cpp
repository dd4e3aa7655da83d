// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PaneLinker's part in linked scrolling: which place of one text stands beside which of another.
#include "articlepane.h"
#include "panelinker.h"

#include <algorithm>

namespace parallax::ui {

void PaneLinker::setLinked(bool linked)
{
    m_isLinked = linked;
    if (isFollowing()) {
        follow();
    }
}

void PaneLinker::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
}

void PaneLinker::follow()
{
    if (m_leader >= m_panes.size() || !m_panes.at(m_leader)->hasMarks()) {
        return;
    }
    const ArticleView *leading = m_panes.at(m_leader)->view();
    const double height = leading->layoutOfMarks().viewport;
    const double end = endOf(m_leader);
    // The line that is kept level goes down the view as the article is read, so that starts and
    // ends meet; a pinned claim in sight is that line itself.
    double line = end > 0 ? height * std::clamp(leading->position() / end, 0.0, 1.0) : 0;
    const bool isPinned = pinnedPlace(m_leader).has_value();
    if (isPinned) {
        line = std::clamp(m_level, 0.0, height);
    }
    for (qsizetype article = 0; article < m_panes.size(); ++article) {
        ArticlePane *pane = m_panes.at(article);
        if (article == m_leader || !pane->hasMarks()) {
            continue;
        }
        const auto pinnedThere = isPinned ? pinnedPlace(article) : std::nullopt;
        if (pinnedThere && line == m_level) {
            pane->view()->scrollTo(pinnedThere->top - m_level, 0);
        } else {
            const double y = mapped(m_leader, article, leading->position() + line) - line;
            pane->view()->scrollTo(pinnedThere ? y : std::clamp(y, 0.0, endOf(article)), 0);
        }
    }
}

double PaneLinker::endOf(qsizetype article) const
{
    const ReadingLayout &layout = m_panes.at(article)->view()->layoutOfMarks();
    return std::max(0.0, layout.height - layout.viewport);
}

/// Places of two articles that a reader set level, article pixels.
QList<align::ScrollMap::Anchor> PaneLinker::handMade(qsizetype from, qsizetype to) const
{
    const auto top = [this](qsizetype article, qsizetype place) {
        return m_panes.at(article)->view()->layoutOfMarks().ties.value(place, std::nullopt);
    };
    QList<align::ScrollMap::Anchor> anchors;
    for (const HandTie &tie : m_ties->ties) {
        const bool isOnward = tie.article == from && tie.other == to;
        if (!isOnward && !(tie.article == to && tie.other == from)) {
            continue;
        }
        const auto one = top(tie.article, tie.place);
        const auto other = top(tie.other, tie.otherPlace);
        if (one && other) {
            anchors.append({isOnward ? one->top : other->top, isOnward ? other->top : one->top});
        }
    }
    return anchors;
}

double PaneLinker::mapped(qsizetype from, qsizetype to, double y) const
{
    const auto key = std::pair(from, to);
    if (!m_maps.contains(key)) {
        const QList<align::ScrollMap::Anchor> fixed = handMade(from, to);
        QList<align::ScrollMap::Anchor> anchors{{0, 0}};
        anchors += fixed;
        const MarkedGroup *pinnedGroup = m_marks->group(m_pinned);
        const auto pinnedFrom = pinnedGroup != nullptr ? place(*pinnedGroup, from) : std::nullopt;
        const auto pinnedTo = pinnedGroup != nullptr ? place(*pinnedGroup, to) : std::nullopt;
        for (const MarkedGroup &group : m_marks->groups) {
            const auto start = place(group, from);
            const auto end = place(group, to);
            if (!start || !end) {
                continue;
            }
            // Anchors that cross the pinned claim would pull it off its level.
            const bool crosses = pinnedFrom && pinnedTo
                && (start->top - pinnedFrom->top) * (end->top - pinnedTo->top) < 0;
            // What the reader set level by hand goes before what was found.
            const bool crossesFixed =
                std::any_of(fixed.cbegin(), fixed.cend(), [&](const auto &anchor) {
                    return (start->top - anchor.from) * (end->top - anchor.to) <= 0;
                });
            if (!crosses && !crossesFixed) {
                anchors.append({start->top, end->top});
            }
        }
        const double fromEnd = m_panes.at(from)->view()->layoutOfMarks().height;
        const double toEnd = m_panes.at(to)->view()->layoutOfMarks().height;
        anchors.append({fromEnd, toEnd});
        m_maps.emplace(key, align::ScrollMap(anchors));
    }
    return m_maps.at(key).map(y);
}

} // namespace parallax::ui
