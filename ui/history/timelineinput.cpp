// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, wheel and keyboard on the time line.

#include "timelineview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace parallax::ui {
namespace {

constexpr double zoomStep = 1.5;

} // namespace

void TimelineView::zoomIn()
{
    setZoom(m_zoom * zoomStep, timeArea().width() / 2);
}

void TimelineView::zoomOut()
{
    setZoom(m_zoom / zoomStep, timeArea().width() / 2);
}

void TimelineView::zoomToFit()
{
    setZoom(1, 0);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const TimelinePlace place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place.isValid()) {
        setCurrent(place);
        Q_EMIT chosen(place, event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const QRectF area = timeArea();
    const double anchor = layoutDirection() == Qt::RightToLeft
        ? area.right() - event->position().x()
        : event->position().x() - area.left();
    setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep,
            std::clamp(anchor, 0.0, area.width()));
    event->accept();
}

void TimelineView::step(int by)
{
    const workspace::TimelineLane *lane =
        m_current.isValid() ? &m_timeline.lanes.at(m_current.lane) : nullptr;
    if (lane != nullptr) {
        setCurrent(
            {m_current.lane, std::clamp<qsizetype>(m_current.dot + by, 0, lane->dots.size() - 1)});
    }
}

void TimelineView::stepLane(int by)
{
    const workspace::TimelineDot *from = dot(m_current);
    if (from == nullptr) {
        return;
    }
    for (qsizetype lane = m_current.lane + by; lane >= 0 && lane < m_timeline.lanes.size();
         lane += by) {
        const QList<workspace::TimelineDot> &dots = m_timeline.lanes.at(lane).dots;
        if (dots.isEmpty()) {
            continue;
        }
        // The one that is nearest in time.
        const auto nearest = std::ranges::min_element(
            dots, {}, [&](const auto &one) { return std::abs(one.seen.secsTo(from->seen)); });
        setCurrent({lane, nearest - dots.cbegin()});
        return;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        step(onward);
        return;
    case Qt::Key_Left:
        step(-onward);
        return;
    case Qt::Key_Down:
        stepLane(1);
        return;
    case Qt::Key_Up:
        stepLane(-1);
        return;
    case Qt::Key_Home:
        step(-int(places().size()));
        return;
    case Qt::Key_End:
        step(int(places().size()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current.isValid()) {
            Q_EMIT chosen(m_current, event->modifiers().testFlag(Qt::ShiftModifier));
        }
        return;
    case Qt::Key_Plus:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        zoomToFit();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const TimelinePlace place = placeAt(help->pos());
        QToolTip::showText(help->globalPos(), description(place), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace parallax::ui
