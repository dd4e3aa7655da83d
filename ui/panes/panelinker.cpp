// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelinker.h"

#include "articlepane.h"

#include <algorithm>
#include <cmath>

namespace parallax::ui {
namespace {

// A pinned claim that already stands in this part of the view is left where it is; otherwise it is
// brought to the eye's usual resting place. Shares of the view's height.
constexpr double comfortTop = 0.10;
constexpr double comfortBottom = 0.70;
constexpr double restingPlace = 0.40;

template <typename T>
T valueAt(const QList<T> &list, qsizetype index, T otherwise)
{
    return index >= 0 && index < list.size() ? list.at(index) : otherwise;
}

} // namespace

PaneLinker::PaneLinker(QObject *parent)
    : QObject(parent)
{
}

void PaneLinker::setPanes(const QList<ArticlePane *> &panes,
                          const Comparison &comparison,
                          const ComparisonMarks &marks,
                          const HandTies &ties)
{
    m_panes = panes;
    m_comparison = &comparison;
    m_marks = &marks;
    m_ties = &ties;
    m_pinned = {};
    m_current = {};
    m_hovered = {};
    m_leader = std::clamp<qsizetype>(m_leader, 0, std::max<qsizetype>(0, panes.size() - 1));
    m_maps.clear();
    for (ArticlePane *pane : std::as_const(m_panes)) {
        pane->view()->openGap(std::nullopt);
    }
    showStates();
    Q_EMIT moved();
}

void PaneLinker::pin(const GroupId &id, qsizetype leader, int mark)
{
    const MarkedGroup *group = m_marks != nullptr ? m_marks->group(id) : nullptr;
    if (group == nullptr) {
        unpin();
        return;
    }
    m_pinned = id;
    m_current = id;
    m_leader = group->stands(leader) ? leader : leaderFor(*group);
    m_pinnedMark = mark;
    m_level = restingLevel(*group, m_leader);
    m_isLevelKnown = m_panes.value(m_leader) != nullptr
        && m_panes.at(m_leader)->view()->layoutOfMarks().viewport > 0;
    showStates();
    openGaps();
    level(m_glide);
    showBands();
    Q_EMIT moved();
}

void PaneLinker::unpin()
{
    if (m_pinned.isEmpty()) {
        return;
    }
    m_pinned = {};
    showStates();
    for (qsizetype article = 0; article < m_panes.size(); ++article) {
        ArticleView *view = m_panes.at(article)->view();
        view->openGap(std::nullopt);
        const double position = std::clamp(view->position(), 0.0, endOf(article));
        if (!qFuzzyCompare(position + 1, view->position() + 1)) {
            view->scrollTo(position, m_glide); // takes back the room past start or end
        }
    }
    showBands();
    Q_EMIT moved();
}

void PaneLinker::hover(const GroupId &group)
{
    if (group != m_hovered) {
        m_hovered = group;
        showStates();
        Q_EMIT moved();
    }
}

void PaneLinker::setCurrent(const GroupId &id)
{
    const MarkedGroup *group = m_marks != nullptr ? m_marks->group(id) : nullptr;
    m_current = group != nullptr ? id : GroupId();
    showStates();
    if (group != nullptr) {
        const qsizetype leader = leaderFor(*group);
        const double wished = restingLevel(*group, leader);
        for (qsizetype article = 0; article < m_panes.size(); ++article) {
            const auto there = place(*group, article);
            if (there && m_panes.at(article)->hasMarks()) {
                m_panes.at(article)->view()->scrollTo(
                    std::clamp(there->top - wished, 0.0, endOf(article)), m_glide);
            }
        }
    }
    Q_EMIT moved();
}

void PaneLinker::setLeader(qsizetype article)
{
    if (article >= 0 && article < m_panes.size()) {
        m_leader = article;
    }
}

void PaneLinker::refresh()
{
    showStates();
    if (!m_pinned.isEmpty()) {
        openGaps();
    }
}

void PaneLinker::paneLaidOut(qsizetype article)
{
    std::erase_if(m_maps, [article](const auto &one) {
        return one.first.first == article || one.first.second == article;
    });
    const MarkedGroup *group = m_marks != nullptr ? m_marks->group(m_pinned) : nullptr;
    if (group != nullptr && !m_isLevelKnown && article == m_leader) {
        m_isLevelKnown = true;
        m_level = restingLevel(*group, m_leader);
        level(0);
    }
    if (!m_pinned.isEmpty()) {
        // Another width or size sets the text anew: the claims go back to their level at once. Only
        // a gap that has just opened is glided to.
        const auto there = pinnedPlace(article);
        const bool isGap = m_panes.at(article)->view()->layoutOfMarks().gap.has_value();
        if (there) {
            m_panes.at(article)->view()->scrollTo(there->top - m_level, isGap ? m_glide : 0);
        }
        showBands();
    }
    Q_EMIT moved();
}

void PaneLinker::paneScrolled(qsizetype article, bool byReader)
{
    if (byReader) {
        m_leader = article;
        const auto there = pinnedPlace(article);
        if (there) {
            m_level = there->top - m_panes.at(article)->view()->position();
        }
        if (isFollowing()) {
            follow();
        }
    }
    showBands();
    Q_EMIT moved();
}

std::optional<VerticalRange> PaneLinker::place(const MarkedGroup &group, qsizetype article) const
{
    if (!group.stands(article)) {
        return std::nullopt;
    }
    const QList<int> &marks = group.marks.at(article);
    const bool isClicked =
        article == m_leader && group.id == m_pinned && marks.contains(m_pinnedMark);
    return valueAt(m_panes.at(article)->view()->layoutOfMarks().marks,
                   isClicked ? m_pinnedMark : marks.first(), std::optional<VerticalRange>());
}

std::optional<VerticalRange> PaneLinker::pinnedPlace(qsizetype article) const
{
    const MarkedGroup *group = m_marks != nullptr ? m_marks->group(m_pinned) : nullptr;
    if (group == nullptr || article >= m_panes.size()) {
        return std::nullopt;
    }
    return group->stands(article) ? place(*group, article)
                                  : m_panes.at(article)->view()->layoutOfMarks().gap;
}

qsizetype PaneLinker::leaderFor(const MarkedGroup &group) const
{
    if (group.stands(m_leader)) {
        return m_leader;
    }
    for (qsizetype article = 0; article < m_panes.size(); ++article) {
        if (group.stands(article)) {
            return article;
        }
    }
    return m_leader;
}

double PaneLinker::restingLevel(const MarkedGroup &group, qsizetype leader) const
{
    if (leader >= m_panes.size()) {
        return 0;
    }
    const double height = m_panes.at(leader)->view()->layoutOfMarks().viewport;
    const auto there = place(group, leader);
    if (there) {
        const double now = there->top - m_panes.at(leader)->view()->position();
        if (now >= height * comfortTop && now <= height * comfortBottom) {
            return std::round(now);
        }
    }
    return std::round(height * restingPlace);
}

void PaneLinker::openGaps()
{
    const MarkedGroup *group = m_marks->group(m_pinned);
    const auto row = std::find_if(m_comparison->coverage.begin(), m_comparison->coverage.end(),
                                  [this](const CoverageRow &one) { return one.group == m_pinned; });
    const auto leading = place(*group, m_leader);
    for (qsizetype article = 0; article < m_panes.size(); ++article) {
        ArticleView *view = m_panes.at(article)->view();
        if (group->stands(article) || !leading) {
            view->openGap(std::nullopt);
            continue;
        }
        const CoverageCell cell = row == m_comparison->coverage.end()
            ? CoverageCell()
            : valueAt(row->cells, article, CoverageCell());
        view->openGap(GapNote{mapped(m_leader, article, leading->top), group->kind,
                              missingTitle(cell),
                              missingText(m_comparison->articles.at(article), cell)});
    }
}

void PaneLinker::level(int duration)
{
    for (qsizetype article = 0; article < m_panes.size(); ++article) {
        const auto there = pinnedPlace(article);
        if (there && m_panes.at(article)->hasMarks()) {
            m_panes.at(article)->view()->scrollTo(there->top - m_level, duration);
        }
    }
}

void PaneLinker::showStates()
{
    if (m_marks == nullptr) {
        return;
    }
    const MarkedGroup *pinnedGroup = m_marks->group(m_pinned);
    const MarkedGroup *currentGroup = m_marks->group(m_current);
    const MarkedGroup *hoveredGroup = m_marks->group(m_hovered);
    for (qsizetype article = 0; article < m_panes.size(); ++article) {
        ReadingState state;
        const auto marks = [article](const MarkedGroup *group) {
            return group != nullptr ? valueAt(group->marks, article, QList<int>()) : QList<int>();
        };
        state.hover = marks(hoveredGroup);
        if (m_current != m_pinned) { // the level band says it already
            state.current = marks(currentGroup);
        }
        state.pinned = marks(pinnedGroup);
        if (!state.pinned.isEmpty()) {
            const bool isClicked = article == m_leader && state.pinned.contains(m_pinnedMark);
            state.band = isClicked ? m_pinnedMark : state.pinned.first();
        }
        if (pinnedGroup != nullptr) {
            state.kind = pinnedGroup->kind;
        }
        m_panes.at(article)->view()->setState(state);
        m_panes.at(article)->setPinnedMarks(state.pinned);
    }
    showBands();
}

void PaneLinker::showBands()
{
    const MarkedGroup *group = m_marks != nullptr ? m_marks->group(m_pinned) : nullptr;
    for (qsizetype article = 0; article < m_panes.size(); ++article) {
        std::optional<VerticalRange> band =
            group != nullptr && group->stands(article) ? pinnedPlace(article) : std::nullopt;
        if (band) {
            const double position = m_panes.at(article)->view()->position();
            band = VerticalRange{band->top - position, band->bottom - position};
        }
        m_panes.at(article)->setBand(band, group != nullptr ? group->kind : MarkKind::Shared);
    }
}

} // namespace parallax::ui
