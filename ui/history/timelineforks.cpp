// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A headline that was seen between two sights of another, drawn as a line that leaves the lane and
// comes back.

#include "timelineview.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double forkLines = 0.95; ///< height above a lane, in lines of text
constexpr double bend = 14; ///< pixels across which the line leaves the lane
constexpr double fewestLetters = 8; ///< of a headline that is worth being cut off

} // namespace

double TimelineView::forkHeight() const
{
    const bool hasAny =
        std::ranges::any_of(m_forks, [](const auto &forks) { return !forks.isEmpty(); });
    return hasAny ? fontMetrics().height() * forkLines : 0;
}

const HeadlineFork *TimelineView::forkAt(const TimelinePlace &place) const
{
    if (place.lane < 0 || place.lane >= m_forks.size()) {
        return nullptr;
    }
    const QList<HeadlineFork> &forks = m_forks.at(place.lane);
    const auto found = std::ranges::find_if(forks, [&place](const HeadlineFork &fork) {
        return fork.first <= place.dot && place.dot <= fork.end;
    });
    return found == forks.cend() ? nullptr : &*found;
}

QString TimelineView::forkDescription(const TimelinePlace &place) const
{
    const HeadlineFork *fork = forkAt(place);
    if (fork == nullptr) {
        return {};
    }
    return place.dot == fork->end
        ? tr("this headline was seen before, and “%1” in between").arg(fork->text)
        : tr("another headline was seen before and after");
}

void TimelineView::paintForks(QPainter &painter, qsizetype lane) const
{
    const QList<workspace::TimelineDot> &dots = m_timeline.lanes.at(lane).dots;
    for (const HeadlineFork &fork : m_forks.value(lane)) {
        if (fork.end >= dots.size()) {
            continue;
        }
        const double line = lineY(lane);
        const double above = laneTop(lane) + forkHeight() * 0.62;
        const double from = dotRect({lane, fork.first}).center().x();
        const double to = dotRect({lane, fork.end}).center().x();
        const double turn =
            to < from ? -std::min(bend, (from - to) / 2) : std::min(bend, (to - from) / 2);
        QPainterPath path(QPointF(from, line));
        path.cubicTo(QPointF(from + turn / 2, line), QPointF(from + turn / 2, above),
                     QPointF(from + turn, above));
        path.lineTo(QPointF(to - turn, above));
        path.cubicTo(QPointF(to - turn / 2, above), QPointF(to - turn / 2, line),
                     QPointF(to, line));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(laneColour(lane), 1.4, Qt::DashLine));
        painter.drawPath(path);
        const double width = std::max(0.0, std::abs(to - from) - 2 * bend);
        const QRectF area = timeArea();
        const QRectF shown = QRectF(std::min(from, to) + bend, above - 1, width, 2)
                                 .intersected(QRectF(area.left(), above - 1, area.width(), 2));
        QFont small = font();
        small.setPointSizeF(font().pointSizeF() * 0.9);
        const QFontMetricsF metrics(small);
        if (shown.width() < metrics.averageCharWidth() * fewestLetters) {
            continue;
        }
        const double room = shown.width() - 8;
        const QString whole = tr("in between: %1").arg(fork.text);
        // With little room the headline says more than the words before it.
        const QString text = metrics.horizontalAdvance(whole) <= room
            ? whole
            : metrics.elidedText(fork.text, Qt::ElideRight, room);
        const double wide = metrics.horizontalAdvance(text) + 8;
        const QRectF label(shown.center().x() - wide / 2, above - metrics.height() / 2, wide,
                           metrics.height());
        painter.setFont(small);
        painter.fillRect(label, m_theme.colour("base"_L1));
        painter.setPen(m_theme.colour("ink-2"_L1));
        painter.drawText(label, Qt::AlignCenter, text);
        painter.setFont(font());
    }
}

} // namespace parallax::ui
