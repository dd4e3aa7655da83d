// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelineview.h"

#include "timelineaccess.h"

#include <ui/models/wording.h>

#include <QAccessible>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double mostZoom = 200;
constexpr double edgeShare = 0.04; ///< of the axis left free at both ends
constexpr double grip = 12; ///< a dot is hit this far from its middle
constexpr double smallestDot = 3;
constexpr double largestDot = 8;
constexpr qint64 shortestSpan = 3600; ///< seconds: one look alone still needs an axis

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installTimelineAccess();
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Revisions of all articles over time"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    horizontalScrollBar()->setObjectName(u"timelineAcross"_s);
    horizontalScrollBar()->setAccessibleName(tr("Part of the time shown"));
    verticalScrollBar()->setObjectName(u"timelineDown"_s);
    verticalScrollBar()->setAccessibleName(tr("Outlets shown"));
}

TimelineView::~TimelineView() = default;

void TimelineView::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void TimelineView::setTimeline(const workspace::EventTimeline &timeline)
{
    m_timeline = timeline;
    m_forks.clear();
    for (const workspace::TimelineLane &lane : timeline.lanes) {
        m_forks.append(headlineForks(lane.headlines));
    }
    m_older = {};
    m_newer = {};
    if (dot(m_current) == nullptr) {
        const QList<TimelinePlace> all = places();
        m_current = all.isEmpty() ? TimelinePlace() : all.first();
    }
    updateRange();
    updateBars();
    updateGeometry();
    viewport()->update();
}

void TimelineView::setChosen(const TimelinePlace &older, const TimelinePlace &newer)
{
    m_older = older;
    m_newer = newer;
    if (newer.isValid()) {
        m_current = newer;
        ensureShown(newer);
    }
    viewport()->update();
}

void TimelineView::setCurrent(const TimelinePlace &place)
{
    if (dot(place) == nullptr || m_current == place) {
        return;
    }
    m_current = place;
    ensureShown(place);
    viewport()->update();
    announceTimelinePlace(*this);
}

QList<TimelinePlace> TimelineView::places() const
{
    QList<TimelinePlace> all;
    for (qsizetype lane = 0; lane < m_timeline.lanes.size(); ++lane) {
        for (qsizetype i = 0; i < m_timeline.lanes.at(lane).dots.size(); ++i) {
            all.append({lane, i});
        }
    }
    return all;
}

QString TimelineView::description(const TimelinePlace &place) const
{
    const workspace::TimelineDot *one = dot(place);
    if (one == nullptr) {
        return {};
    }
    const workspace::TimelineLane &lane = m_timeline.lanes.at(place.lane);
    const QLocale locale;
    QStringList lines{tr("%1, revision %2 of %3, seen %4")
                          .arg(lane.record.outlet, locale.toString(one->number),
                               locale.toString(lane.record.revisions.size()),
                               Wording::time(one->seen, locale))};
    if (one->kind == RevisionKind::ReExtraction) {
        lines.append(Wording::revisionKind(one->kind));
    } else if (one->changedAfter) {
        lines.append(tr("%1 % of the text differ from the revision before")
                         .arg(locale.toString(
                             std::max(one->changed > 0 ? 1 : 0, qRound(one->changed * 100)))));
        lines.append(
            tr("changed some time between %1 and %2")
                .arg(Wording::time(*one->changedAfter, locale), Wording::time(one->seen, locale)));
    }
    if (!one->origin.isEmpty()) {
        lines.append(Wording::origin(one->origin));
    }
    if (one->hasNewNote) {
        lines.append(tr("a correction note was found"));
    }
    for (const workspace::LineState &headline : lane.headlines) {
        if (headline.revision == place.dot) {
            lines.append(tr("headline: “%1”").arg(headline.text));
        }
    }
    if (const QString fork = forkDescription(place); !fork.isEmpty()) {
        lines.append(fork);
    }
    return lines.join(u'\n');
}

const workspace::TimelineDot *TimelineView::dot(const TimelinePlace &place) const
{
    if (!place.isValid() || place.lane >= m_timeline.lanes.size()
        || place.dot >= m_timeline.lanes.at(place.lane).dots.size()) {
        return nullptr;
    }
    return &m_timeline.lanes.at(place.lane).dots.at(place.dot);
}

double TimelineView::radius(const workspace::TimelineDot &dot) const
{
    // The area, not the width, says how much changed.
    return smallestDot + (largestDot - smallestDot) * std::sqrt(std::clamp(dot.changed, 0.0, 1.0));
}

QColor TimelineView::laneColour(qsizetype lane) const
{
    return m_theme.outletColour(lane);
}

double TimelineView::axisHeight() const
{
    return fontMetrics().height() * 1.7;
}

double TimelineView::laneHeight() const
{
    return fontMetrics().height() * 2.2 + 6 + forkHeight();
}

double TimelineView::lineY(qsizetype lane) const
{
    return laneTop(lane) + forkHeight() + (laneHeight() - forkHeight()) * 0.36;
}

double TimelineView::laneTop(qsizetype lane) const
{
    return axisHeight() + laneHeight() * double(lane) - verticalScrollBar()->value();
}

double TimelineView::labelWidth() const
{
    int widest = 0;
    for (const workspace::TimelineLane &lane : m_timeline.lanes) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(lane.record.outlet));
    }
    const double wanted = widest + fontMetrics().height() + 34;
    return std::min(wanted, viewport()->width() * 0.3);
}

QRectF TimelineView::timeArea() const
{
    const double label = labelWidth();
    const double left = layoutDirection() == Qt::RightToLeft ? 0 : label;
    return {left, axisHeight(), std::max(1.0, viewport()->width() - label),
            std::max(1.0, viewport()->height() - axisHeight())};
}

double TimelineView::span() const
{
    return timeArea().width() * m_zoom;
}

double TimelineView::timeX(const QDateTime &time) const
{
    const double part = double(time.toSecsSinceEpoch() - m_from) / double(m_to - m_from);
    const double along = part * span() - horizontalScrollBar()->value();
    const QRectF area = timeArea();
    return layoutDirection() == Qt::RightToLeft ? area.right() - along : area.left() + along;
}

QRectF TimelineView::dotRect(const TimelinePlace &place) const
{
    const workspace::TimelineDot *one = dot(place);
    if (one == nullptr) {
        return {};
    }
    const double r = radius(*one);
    const QPointF middle(timeX(one->seen), lineY(place.lane));
    return {middle.x() - r, middle.y() - r, 2 * r, 2 * r};
}

QSize TimelineView::sizeHint() const
{
    const int lanes = int(std::clamp<qsizetype>(m_timeline.lanes.size(), 1, 6));
    return {600,
            qRound(axisHeight() + laneHeight() * lanes) + fontMetrics().height()
                + horizontalScrollBar()->sizeHint().height()};
}

void TimelineView::updateRange()
{
    bool isFirst = true;
    qint64 from = 0;
    qint64 to = 0;
    const auto take = [&](const QDateTime &time) {
        if (time.isValid()) {
            const qint64 at = time.toSecsSinceEpoch();
            from = isFirst ? at : std::min(from, at);
            to = isFirst ? at : std::max(to, at);
            isFirst = false;
        }
    };
    for (const workspace::TimelineLane &lane : std::as_const(m_timeline.lanes)) {
        for (const workspace::TimelineDot &one : lane.dots) {
            take(one.seen);
            take(one.lastSeen);
        }
        for (const FailedLook &failed : lane.looks.failed) {
            take(failed.first);
            take(failed.last);
        }
    }
    const qint64 free = std::max(shortestSpan / 2, qint64(double(to - from) * edgeShare));
    m_from = from - free;
    m_to = to + free;
}

void TimelineView::updateBars()
{
    const double area = timeArea().width();
    horizontalScrollBar()->setRange(0, std::max(0, qRound(span() - area)));
    horizontalScrollBar()->setPageStep(qRound(area));
    horizontalScrollBar()->setSingleStep(qRound(area / 20));
    // Its own direction is that of the time axis: the beginning is where reading begins.
    const double lanes = laneHeight() * double(m_timeline.lanes.size()) + fontMetrics().height();
    verticalScrollBar()->setRange(0, std::max(0, qRound(lanes - timeArea().height())));
    verticalScrollBar()->setPageStep(qRound(timeArea().height()));
    verticalScrollBar()->setSingleStep(qRound(laneHeight()));
}

void TimelineView::setZoom(double zoom, double anchor)
{
    const double wanted = std::clamp(zoom, 1.0, mostZoom);
    const double before = span();
    const double at = (horizontalScrollBar()->value() + anchor) / before;
    m_zoom = wanted;
    updateBars();
    horizontalScrollBar()->setValue(qRound(at * span() - anchor));
    viewport()->update();
}

void TimelineView::ensureShown(const TimelinePlace &place)
{
    const QRectF rect = dotRect(place);
    const QRectF area = timeArea();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double margin = 2 * grip;
    double across = 0;
    if (rect.left() < area.left() + margin) {
        across = rect.left() - area.left() - margin;
    } else if (rect.right() > area.right() - margin) {
        across = rect.right() - area.right() + margin;
    }
    horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                    + qRound(isMirrored ? -across : across));
    const double top = laneTop(place.lane);
    if (top < axisHeight()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(top - axisHeight()));
    } else if (top + laneHeight() > viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + qRound(top + laneHeight() - viewport()->height()));
    }
}

TimelinePlace TimelineView::placeAt(const QPointF &point) const
{
    TimelinePlace nearest;
    double distance = grip;
    for (const TimelinePlace &place : places()) {
        const QPointF apart = dotRect(place).center() - point;
        const double far = std::hypot(apart.x(), apart.y());
        if (far <= distance) {
            nearest = place;
            distance = far;
        }
    }
    return nearest;
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateBars();
        updateGeometry();
        viewport()->update();
    }
}

} // namespace parallax::ui
