// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlepane.h"
#include "panelinker.h"

#include <algorithm>

namespace parallax::ui {
namespace {

// From four panes on the channels are narrow: the rest is dimmed while one group is pinned.
constexpr qsizetype panesToDim = 4;

VerticalRange point(double y)
{
    return {y, y};
}

double middle(const VerticalRange &range)
{
    return (range.top + range.bottom) / 2;
}

} // namespace

Ribbon::State PaneLinker::state(const MarkedGroup &group) const
{
    if (group.id == m_pinned) {
        return Ribbon::State::Pinned;
    }
    if (group.id == m_hovered || group.id == m_current) {
        return Ribbon::State::Hover;
    }
    return !m_pinned.isEmpty() && m_order.size() >= panesToDim ? Ribbon::State::Dimmed
                                                               : Ribbon::State::Rest;
}

QList<Ribbon> PaneLinker::ribbons(qsizetype place) const
{
    QList<Ribbon> all;
    const auto canBeJoined = [this](qsizetype article) {
        return article >= 0 && article < m_panes.size() && m_panes.at(article)->hasMarks();
    };
    if (m_marks == nullptr || !canBeJoined(m_order.value(place, -1))
        || !canBeJoined(m_order.value(place + 1, -1))) {
        return all;
    }
    for (const MarkedGroup &group : m_marks->groups) {
        addRibbons(all, group, place);
    }
    addTies(all, place);
    return all;
}

std::optional<VerticalRange>
PaneLinker::inView(const MarkedGroup &group, qsizetype article, int mark) const
{
    if (group.id == m_pinned && mark == group.marks.at(article).first()) {
        const auto there = pinnedPlace(article); // the clicked one stands for the others
        const double position = m_panes.at(article)->view()->position();
        return there ? std::optional(VerticalRange{there->top - position, there->bottom - position})
                     : std::nullopt;
    }
    return m_panes.at(article)->markInView(mark);
}

/// Where a ribbon runs past a pane in which its group is missing: the level of the gap, else the
/// middle between the nearest panes on both sides that have it. None when no pane beyond has it.
std::optional<VerticalRange> PaneLinker::pointBeyond(const MarkedGroup &group,
                                                     qsizetype place) const
{
    const qsizetype article = m_order.at(place);
    const auto nearest = [&](qsizetype step) -> std::optional<VerticalRange> {
        for (qsizetype at = place + step; at >= 0 && at < m_order.size(); at += step) {
            const qsizetype other = m_order.at(at);
            if (group.stands(other)) {
                return inView(group, other, group.marks.at(other).first());
            }
        }
        return std::nullopt;
    };
    const auto before = nearest(-1);
    const auto after = nearest(1);
    if (!before || !after) {
        return std::nullopt;
    }
    const auto &gap = m_panes.at(article)->view()->layoutOfMarks().gap;
    if (group.id == m_pinned && gap) {
        return point(gap->top + middle({0, before->bottom - before->top})
                     - m_panes.at(article)->view()->position());
    }
    return point((middle(*before) + middle(*after)) / 2);
}

void PaneLinker::addRibbons(QList<Ribbon> &all, const MarkedGroup &group, qsizetype place) const
{
    const qsizetype article = m_order.at(place);
    const qsizetype next = m_order.at(place + 1);
    if (group.kind == MarkKind::Only) {
        if (group.id != m_pinned) {
            return;
        }
    }
    const bool start = group.stands(article);
    const bool end = group.stands(next);
    const Ribbon::State how = state(group);
    if (start && end) {
        const QList<int> &left = group.marks.at(article);
        const QList<int> &right = group.marks.at(next);
        for (qsizetype index = 0; index < std::max(left.size(), right.size()); ++index) {
            const auto from = inView(group, article, left.at(std::min(index, left.size() - 1)));
            const auto to = inView(group, next, right.at(std::min(index, right.size() - 1)));
            if (from && to) {
                // One level band: further claims of the pinned group are joined as under the
                // pointer.
                all.append(
                    {*from, *to, group.kind,
                     how == Ribbon::State::Pinned && index > 0 ? Ribbon::State::Hover : how});
            }
        }
        return;
    }
    const auto from =
        start ? inView(group, article, group.marks.at(article).first()) : pointBeyond(group, place);
    const auto to =
        end ? inView(group, next, group.marks.at(next).first()) : pointBeyond(group, place + 1);
    if (from && to) {
        all.append({*from, *to, group.kind, how});
    } else if (how == Ribbon::State::Pinned && (start || end)) {
        // The last pane that has it: the ribbon ends in a point at the gap beside it.
        const VerticalRange &there =
            start ? (from ? *from : VerticalRange()) : (to ? *to : VerticalRange());
        const VerticalRange tip = point(middle(there));
        all.append({start ? there : tip, start ? tip : there, group.kind, how});
    }
}

/// Ties by hand are lines from diamond to diamond; past the panes between they run straight on.
void PaneLinker::addTies(QList<Ribbon> &all, qsizetype place) const
{
    for (const HandTie &tie : m_ties->ties) {
        qsizetype from = m_order.indexOf(tie.article);
        qsizetype to = m_order.indexOf(tie.other);
        if (from < 0 || to < 0) {
            continue; // a closed pane
        }
        auto start = m_panes.at(tie.article)->tieInView(tie.place);
        auto end = m_panes.at(tie.other)->tieInView(tie.otherPlace);
        if (from > to) {
            std::swap(from, to);
            std::swap(start, end);
        }
        if (!start || !end || place < from || place >= to) {
            continue;
        }
        const auto at = [&](qsizetype there) {
            const double share = double(there - from) / double(to - from);
            return middle(*start) + share * (middle(*end) - middle(*start));
        };
        Ribbon ribbon{point(at(place)), point(at(place + 1))};
        ribbon.state = Ribbon::State::Hover;
        ribbon.tie = Ribbon::Tie{place == from, place + 1 == to};
        all.append(ribbon);
    }
}

} // namespace parallax::ui
