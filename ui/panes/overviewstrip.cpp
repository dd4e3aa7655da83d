// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewstrip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double tieSize = 9; // pixels, of a place set level by hand
constexpr double inset = 2; // of a tick from both edges
constexpr double handleOpacity = 0.13;
constexpr double handleCorner = 3;
constexpr double pinnedHeight = 7;
constexpr double leastHandle = 12;
constexpr int arrowStep = 40; // pixels of the article an arrow key

} // namespace

QColor markColour(const Theme &theme, MarkKind kind)
{
    return theme.colour(kind == MarkKind::Shared          ? "shared"_L1
                            : kind == MarkKind::Differing ? "warm-line"_L1
                                                          : "only"_L1);
}

QColor bandColour(const Theme &theme, MarkKind kind)
{
    return theme.colour(kind == MarkKind::Shared          ? "pin-s"_L1
                            : kind == MarkKind::Differing ? "pin-d"_L1
                                                          : "pin-o"_L1);
}

OverviewStrip::OverviewStrip(QWidget *parent)
    : QAbstractSlider(parent)
{
    setObjectName(u"overviewStrip"_s);
    setOrientation(Qt::Vertical);
    setInvertedControls(true); // down is onward, as in a scroll bar
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    setSingleStep(arrowStep);
    setAccessibleName(tr("Claims of this article and place in it"));
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        if (!m_isFollowing) {
            Q_EMIT positionRequested(value);
        }
    });
}

void OverviewStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void OverviewStrip::setTicks(const QList<StripTick> &ticks)
{
    if (ticks != m_ticks) {
        m_ticks = ticks;
        update();
    }
}

void OverviewStrip::setTies(const QList<double> &places)
{
    if (places != m_ties) {
        m_ties = places;
        update();
    }
}

void OverviewStrip::setExtent(double height, double viewport, double position)
{
    if (height == m_height && viewport == m_viewport && position == m_position) {
        return;
    }
    m_height = height;
    m_viewport = viewport;
    m_position = position;
    m_isFollowing = true;
    setPageStep(std::max(1, qRound(viewport) - arrowStep));
    setRange(0, std::max(0, qRound(height - viewport)));
    setValue(qRound(position));
    m_isFollowing = false;
    update();
}

void OverviewStrip::setBand(const std::optional<VerticalRange> &band, MarkKind kind)
{
    if (band != m_band || kind != m_bandKind) {
        m_band = band;
        m_bandKind = kind;
        update();
    }
}

QSize OverviewStrip::sizeHint() const
{
    return {qRound(m_theme.number("strip"_L1)), 0};
}

double OverviewStrip::toStrip(double y) const
{
    // A short article is drawn to scale, not stretched: its ticks stand where its claims stand.
    const double whole = std::max(m_height, m_viewport);
    return whole > 0 ? y / whole * height() : 0;
}

QRectF OverviewStrip::handle() const
{
    const double top = std::clamp(toStrip(m_position), 0.0, std::max(0.0, height() - leastHandle));
    const double bottom = std::clamp(toStrip(m_position + m_viewport), top + leastHandle,
                                     std::max<double>(top + leastHandle, height()));
    return {0, top, static_cast<double>(width()), bottom - top};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isContrast = m_theme.kind() == ThemeKind::Contrast;
    painter.fillRect(rect(), m_theme.colour("base"_L1));
    if (m_band) {
        const QRectF band(0, m_band->top, width(), m_band->bottom - m_band->top);
        painter.fillRect(band, bandColour(m_theme, m_bandKind));
        const double line = isContrast ? 2 : 1;
        painter.fillRect(QRectF(0, band.top(), width(), line), markColour(m_theme, m_bandKind));
        painter.fillRect(QRectF(0, band.bottom() - line, width(), line),
                         markColour(m_theme, m_bandKind));
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - 1 : 0, 0, 1, height()), m_theme.colour("line"_L1));
    if (m_height > m_viewport) {
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = m_theme.colour("accent"_L1);
        fill.setAlphaF(static_cast<float>(handleOpacity));
        painter.setPen(QPen(m_theme.colour("line-3"_L1), 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(handle().adjusted(0.5, 0.5, -0.5, -0.5), handleCorner,
                                handleCorner);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    for (const bool pinned : {false, true}) { // the pinned one lies on top
        for (const StripTick &tick : std::as_const(m_ticks)) {
            if (tick.isPinned == pinned) {
                paintTick(painter, tick);
            }
        }
    }
    for (const double place : std::as_const(m_ties)) {
        paintTie(painter, place);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour("accent"_L1), m_theme.number("focus"_L1)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

/// A diamond: told by its shape, like everything else in the strip.
void OverviewStrip::paintTie(QPainter &painter, double place) const
{
    const double half = std::min(width() / 2.0 - 1, tieSize / 2.0);
    const QPointF middle(width() / 2.0, qRound(toStrip(place)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour("base"_L1), 1));
    painter.setBrush(m_theme.colour("accent"_L1));
    painter.drawPolygon(QPolygonF{middle + QPointF(0, -half), middle + QPointF(half, 0),
                                  middle + QPointF(0, half), middle + QPointF(-half, 0)});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void OverviewStrip::paintTick(QPainter &painter, const StripTick &tick) const
{
    const double y = qRound(toStrip(tick.place.top));
    const double wide = width() - 2 * inset;
    const QColor colour = markColour(m_theme, tick.kind);
    if (tick.isPinned) {
        painter.fillRect(QRectF(0, y, width(), pinnedHeight), colour);
        return;
    }
    switch (tick.kind) {
    case MarkKind::Shared:
        painter.fillRect(QRectF(inset, y, wide, 2), colour);
        break;
    case MarkKind::Differing:
        painter.fillRect(QRectF(inset, y, wide, 1), colour);
        painter.fillRect(QRectF(inset, y + 3, wide, 1), colour);
        break;
    case MarkKind::Only:
        for (double x = inset; x + 2 <= inset + wide; x += 4) {
            painter.fillRect(QRectF(x, y, 2, 2), colour);
        }
        break;
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QRectF grip = handle();
    const double y = event->position().y();
    const bool isOnHandle = m_height > m_viewport && y >= grip.top() && y <= grip.bottom();
    m_grip = isOnHandle ? y - grip.top() : grip.height() / 2;
    if (!isOnHandle) {
        goTo(y);
    }
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        goTo(event->position().y());
    }
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    constexpr double eighthsAStep = 120; // QWheelEvent: one notch of a common wheel
    constexpr int linesAStep = 3;
    const double notches = event->pixelDelta().isNull()
        ? event->angleDelta().y() / eighthsAStep * linesAStep * arrowStep
        : event->pixelDelta().y();
    Q_EMIT positionRequested(
        std::clamp(m_position - notches, 0.0, std::max(0.0, m_height - m_viewport)));
    event->accept();
}

void OverviewStrip::goTo(double stripY)
{
    const double whole = std::max(m_height, m_viewport);
    const double y = height() > 0 ? (stripY - m_grip) / height() * whole : 0;
    Q_EMIT positionRequested(std::clamp(y, 0.0, std::max(0.0, m_height - m_viewport)));
}

} // namespace parallax::ui
