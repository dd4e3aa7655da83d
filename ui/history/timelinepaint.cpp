// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelineview.h"

#include <ui/theme/outletbadge.h>

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double fewestTickPixels = 7.5; ///< between two ticks, in widths of an average letter pair
constexpr double barHeight = 5; ///< of the pale bar: when it can have changed
constexpr double pale = 0.35;
constexpr double ringGap = 4;
constexpr double cross = 4; ///< half the width of ×
constexpr int narrowHatch = 3; ///< pixels: a narrower gap is no stretch to hatch
/// A stretch without looks is hatched when it is this many times as long as the one in the middle:
/// between any two looks there is one, and only the unusual ones are worth a sign.
constexpr qint64 unusual = 3;

/// Steps of the axis in seconds, from a minute to years.
constexpr std::array<qint64, 17> steps{60,      300,     900,     1800,     3600,    7200,
                                       10800,   21600,   43200,   86400,    172800,  604800,
                                       1209600, 2592000, 7776000, 15552000, 31536000};
constexpr qint64 day = 86400;

/// Seconds from which on a stretch without looks is unusual.
qint64 unusualLength(const QList<workspace::UnseenSpan> &spans)
{
    QList<qint64> lengths;
    for (const workspace::UnseenSpan &span : spans) {
        lengths.append(span.from.secsTo(span.to));
    }
    if (lengths.isEmpty()) {
        return 0;
    }
    const auto middle = lengths.begin() + (lengths.size() - 1) / 2;
    std::ranges::nth_element(lengths, middle);
    return lengths.size() < 3 ? 0 : *middle * unusual;
}

QDateTime timeAt(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_theme.colour("base"_L1));
    if (m_timeline.lanes.isEmpty()) {
        painter.setPen(m_theme.colour("ink-3"_L1));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No revisions yet. Add articles to the event to see their history."));
        return;
    }
    const QRectF area = timeArea();
    painter.save();
    painter.setClipRect(QRectF(area.left(), 0, area.width(), viewport()->height()));
    paintAxis(painter);
    painter.setClipRect(area);
    paintUnseen(painter);
    for (qsizetype lane = 0; lane < m_timeline.lanes.size(); ++lane) {
        paintLane(painter, lane);
    }
    painter.restore();
    paintLabels(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour("accent"_L1), m_theme.number("focus"_L1)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void TimelineView::paintAxis(QPainter &painter) const
{
    const QRectF area = timeArea();
    const double letter = fontMetrics().averageCharWidth();
    const double perSecond = span() / double(m_to - m_from);
    const auto fits = [&](qint64 step) {
        return double(step) * perSecond >= fewestTickPixels * letter * 2;
    };
    const auto found = std::ranges::find_if(steps, fits);
    const qint64 step = found == steps.end() ? steps.back() : *found;
    const QLocale locale;
    const qint64 first = (m_from / step) * step;
    painter.setPen(QPen(m_theme.colour("line"_L1), 1));
    for (qint64 at = first; at <= m_to; at += step) {
        const double x = timeX(timeAt(at));
        painter.setPen(QPen(m_theme.colour("line"_L1), 1));
        painter.drawLine(QPointF(x, axisHeight() - 4), QPointF(x, viewport()->height()));
        const bool isDay = step >= day || at % day == 0;
        const QString text = isDay ? locale.toString(timeAt(at).date(), u"d MMM"_s)
                                   : locale.toString(timeAt(at).time(), u"HH:mm"_s);
        painter.setPen(m_theme.colour(isDay ? "ink-2"_L1 : "ink-3"_L1));
        const double wide = fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(x - wide, 0, 2 * wide, axisHeight() - 4),
                         Qt::AlignHCenter | Qt::AlignVCenter, text);
    }
    painter.setPen(QPen(m_theme.colour("line-2"_L1), 1));
    painter.drawLine(QPointF(area.left(), axisHeight()), QPointF(area.right(), axisHeight()));
}

void TimelineView::paintUnseen(QPainter &painter) const
{
    const double bottom = laneTop(m_timeline.lanes.size()) + fontMetrics().height();
    const qint64 shortest = unusualLength(m_timeline.unseen);
    for (const workspace::UnseenSpan &unseen : m_timeline.unseen) {
        if (unseen.from.secsTo(unseen.to) < shortest) {
            continue;
        }
        const double a = timeX(unseen.from);
        const double b = timeX(unseen.to);
        const QRectF rect(std::min(a, b), axisHeight(), std::abs(b - a), bottom - axisHeight());
        if (rect.width() < narrowHatch) {
            continue;
        }
        painter.fillRect(rect, QBrush(m_theme.colour("hatch"_L1), Qt::BDiagPattern));
        const QString text = tr("no look recorded");
        const double wide = fontMetrics().horizontalAdvance(text) + 12;
        const QRectF shown = rect.intersected(timeArea());
        if (shown.width() >= wide) {
            const QRectF label(shown.center().x() - wide / 2, bottom - fontMetrics().height() - 4,
                               wide, fontMetrics().height() + 2);
            painter.fillRect(label, m_theme.colour("base"_L1));
            painter.setPen(m_theme.colour("ink-3"_L1));
            painter.drawText(label, Qt::AlignCenter, text);
        }
    }
}

void TimelineView::paintLane(QPainter &painter, qsizetype lane) const
{
    const workspace::TimelineLane &one = m_timeline.lanes.at(lane);
    const double top = laneTop(lane);
    painter.setPen(QPen(m_theme.colour("line"_L1), 1));
    painter.drawLine(QPointF(0, top + laneHeight()),
                     QPointF(viewport()->width(), top + laneHeight()));
    if (one.dots.isEmpty()) {
        return;
    }
    const double y = lineY(lane);
    QColor colour = laneColour(lane);
    // Seen: from the first to the last sight of each text. In between it can have changed.
    for (qsizetype i = 0; i < one.dots.size(); ++i) {
        const workspace::TimelineDot &dot = one.dots.at(i);
        painter.setPen(QPen(colour, 1.2));
        painter.drawLine(QPointF(timeX(dot.seen), y), QPointF(timeX(dot.lastSeen), y));
        if (dot.changedAfter && dot.kind != RevisionKind::ReExtraction) {
            const double from = timeX(*dot.changedAfter);
            const double to = timeX(dot.seen);
            QColor soft = colour;
            soft.setAlphaF(float(pale));
            const QRectF bar(std::min(from, to), y - barHeight / 2, std::abs(to - from), barHeight);
            painter.fillRect(bar, soft);
            if (m_theme.kind() == ThemeKind::Contrast) {
                painter.setPen(QPen(colour, 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(bar);
            }
            painter.setPen(QPen(soft, 1.5));
            painter.drawLine(QPointF(from, y - barHeight), QPointF(from, y + barHeight));
        }
    }
    if (m_older.lane == lane && m_newer.lane == lane && m_older.dot != m_newer.dot) {
        painter.setPen(QPen(m_theme.colour("accent-mid"_L1), barHeight + 1));
        painter.drawLine(dotRect(m_older).center(), dotRect(m_newer).center());
    }
    for (const FailedLook &failed : one.looks.failed) {
        painter.setPen(QPen(m_theme.colour("ink-2"_L1), 1.6));
        const double x = timeX(failed.last);
        painter.drawLine(QPointF(x - cross, y - cross), QPointF(x + cross, y + cross));
        painter.drawLine(QPointF(x - cross, y + cross), QPointF(x + cross, y - cross));
    }
    paintForks(painter, lane);
    for (qsizetype i = 0; i < one.dots.size(); ++i) {
        paintDot(painter, {lane, i});
    }
    paintHeadlines(painter, lane);
}

void TimelineView::paintDot(QPainter &painter, const TimelinePlace &place) const
{
    const workspace::TimelineDot *one = dot(place);
    const QRectF rect = dotRect(place);
    const QColor colour = laneColour(place.lane);
    const bool isOurs = one->kind == RevisionKind::ReExtraction;
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(isOurs || one->hasNewNote ? m_theme.colour("base"_L1) : colour);
    if (one->hasNewNote) {
        const double r = std::max(rect.width() / 2, 6.0);
        painter.drawEllipse(rect.center(), r, r);
        QPainterPath tick;
        tick.moveTo(rect.center() + QPointF(-r * 0.5, 0));
        tick.lineTo(rect.center() + QPointF(-r * 0.1, r * 0.4));
        tick.lineTo(rect.center() + QPointF(r * 0.5, -r * 0.4));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.8));
        painter.drawPath(tick);
    } else if (!one->origin.isEmpty()) {
        const QPointF across(rect.width() / 2, 0);
        const QPointF down(0, rect.height() / 2);
        painter.drawPolygon(QPolygonF{{rect.center() - down, rect.center() + across,
                                       rect.center() + down, rect.center() - across}});
    } else {
        painter.drawEllipse(rect);
    }
    painter.setBrush(Qt::NoBrush);
    const double r = std::max(rect.width() / 2, 6.0);
    if (place == m_older || place == m_newer) {
        painter.setPen(QPen(m_theme.colour("accent"_L1), 2));
        painter.drawEllipse(rect.center(), r + ringGap, r + ringGap);
    }
    if (place == m_current && hasFocus()) {
        painter.setPen(QPen(m_theme.colour("ink"_L1), 1.2, Qt::DashLine));
        const double half = r + ringGap + 3;
        painter.drawRect(QRectF(rect.center() - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    }
}

void TimelineView::paintHeadlines(QPainter &painter, qsizetype lane) const
{
    const workspace::TimelineLane &one = m_timeline.lanes.at(lane);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF area = timeArea();
    QFont font = painter.font();
    font.setFamily(m_theme.family("read"_L1));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double ownHeight = laneHeight() - forkHeight();
    const double y = laneTop(lane) + forkHeight() + ownHeight * 0.56;
    for (qsizetype i = 0; i < one.headlines.size(); ++i) {
        const workspace::LineState &state = one.headlines.at(i);
        const HeadlineFork *fork = forkAt({lane, state.revision});
        // What stands at a fork is written there, and the headline around it once, before it.
        if (state.revision >= one.dots.size() || fork != nullptr) {
            continue;
        }
        const double from = dotRect({lane, state.revision}).center().x();
        double to = isMirrored ? area.left() : area.right();
        qsizetype next = i + 1;
        while (next < one.headlines.size()
               && forkAt({lane, one.headlines.at(next).revision}) != nullptr) {
            ++next;
        }
        if (next < one.headlines.size() && one.headlines.at(next).revision < one.dots.size()) {
            to = dotRect({lane, one.headlines.at(next).revision}).center().x();
        }
        const double wide = std::abs(to - from) - 10;
        if (wide < metrics.averageCharWidth() * 3) {
            continue;
        }
        const QRectF rect(std::min(from, to) + (isMirrored ? 10 : 0), y, wide, ownHeight * 0.42);
        painter.setPen(m_theme.colour("ink-2"_L1));
        painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                         metrics.elidedText(state.text, Qt::ElideRight, wide));
    }
    painter.setFont(this->font());
}

void TimelineView::paintLabels(QPainter &painter) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double wide = labelWidth();
    const double left = isMirrored ? viewport()->width() - wide : 0;
    const QRectF column(left, 0, wide, viewport()->height());
    painter.fillRect(column, m_theme.colour("window"_L1));
    painter.setPen(QPen(m_theme.colour("line"_L1), 1));
    const double edge = isMirrored ? column.left() : column.right();
    painter.drawLine(QPointF(edge, 0), QPointF(edge, viewport()->height()));
    painter.setPen(m_theme.colour("ink-3"_L1));
    painter.drawText(column.adjusted(10, 0, -10, -(column.height() - axisHeight())),
                     Qt::AlignVCenter | Qt::AlignLeading, tr("UTC"));
    painter.save();
    painter.setClipRect(column.adjusted(0, axisHeight(), 0, 0));
    const double line = fontMetrics().height();
    const double badge = line * 1.15;
    for (qsizetype lane = 0; lane < m_timeline.lanes.size(); ++lane) {
        const workspace::TimelineLane &one = m_timeline.lanes.at(lane);
        const double top = laneTop(lane) + 4;
        const double badgeLeft = isMirrored ? column.right() - 10 - badge : column.left() + 10;
        paintOutletBadge(painter, QRectF(badgeLeft, top, badge, badge), m_theme, lane);
        const QRectF text(isMirrored ? column.left() + 8 : badgeLeft + badge + 8, top,
                          wide - badge - 26, line * 1.1);
        const int align = int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine;
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(m_theme.colour("ink"_L1));
        painter.drawText(
            text, align,
            QFontMetricsF(bold).elidedText(one.record.outlet, Qt::ElideRight, text.width()));
        painter.setFont(font());
        painter.setPen(m_theme.colour("ink-3"_L1));
        painter.drawText(text.translated(0, line * 1.05), align,
                         fontMetrics().elidedText(
                             tr("%n revision(s)", nullptr, int(one.record.revisions.size())),
                             Qt::ElideRight, int(text.width())));
    }
    painter.restore();
}

} // namespace parallax::ui
