// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stateshape.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

// Shapes are drawn on a field of 16 by 16 units, as the line icons are.
constexpr double fieldSide = 16.0;
constexpr double stroke = 1.5;

void paintAttributed(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(2, 3, 12, 8), 1.5, 1.5);
    painter.drawPath(bubble);
    painter.drawPolyline(QPolygonF{QPointF(5, 11), QPointF(5, 14), QPointF(8, 11)});
    painter.drawLine(QPointF(5, 7), QPointF(11, 7));
}

void paintUncertain(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(QPolygonF{QPointF(8, 2.5), QPointF(14, 13), QPointF(2, 13)});
    painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.5));
    painter.drawPoint(QPointF(8, 11.3));
}

void paintDiffering(QPainter &painter, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour("warm-line"_L1));
    painter.drawPolygon(
        QPolygonF{QPointF(8, 1.5), QPointF(14.5, 8), QPointF(8, 14.5), QPointF(1.5, 8)});
    painter.setPen(QPen(theme.colour("base"_L1), stroke));
    painter.drawLine(QPointF(5.5, 6.7), QPointF(10.5, 6.7));
    painter.drawLine(QPointF(5.5, 9.3), QPointF(10.5, 9.3));
}

} // namespace

void paintStateShape(QPainter &painter, const QRectF &rect, const Theme &theme, CoverageState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / fieldSide, rect.height() / fieldSide);
    painter.setBrush(Qt::NoBrush);
    const QColor ink = theme.colour("ink-2"_L1);
    switch (state) {
    case CoverageState::Reported:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(8, 8), 5.2, 5.2);
        break;
    case CoverageState::Differing:
        paintDiffering(painter, theme);
        break;
    case CoverageState::AttributedElsewhere:
        paintAttributed(painter, theme.colour("attrib"_L1));
        break;
    case CoverageState::Absent:
        painter.setPen(QPen(theme.colour("ink-3"_L1), 1.8));
        painter.drawLine(QPointF(2.5, 8), QPointF(13.5, 8));
        break;
    case CoverageState::NotYetPublished:
        painter.setPen(QPen(theme.colour("ink-3"_L1), stroke, Qt::DotLine));
        painter.drawEllipse(QPointF(8, 8), 5.8, 5.8);
        painter.setPen(QPen(theme.colour("ink-3"_L1), stroke));
        painter.drawPolyline(QPolygonF{QPointF(8, 5), QPointF(8, 8), QPointF(10.5, 9)});
        break;
    case CoverageState::ExtractionUncertain:
        paintUncertain(painter, theme.colour("unsure"_L1));
        break;
    }
    painter.restore();
}

QIcon stateIcon(const Theme &theme, CoverageState state, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateShape(painter, QRectF(0, 0, size, size), theme, state);
    return QIcon(pixmap);
}

void paintProminence(QPainter &painter, const QRectF &rect, const Theme &theme, int prominence)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    const double bar = rect.width() / 5.0;
    for (int i = 0; i < 3; ++i) {
        const double height = rect.height() * (i + 2) / 4.0;
        painter.setBrush(i < prominence ? theme.colour("ink-2"_L1) : theme.colour("track"_L1));
        painter.drawRect(
            QRectF(rect.left() + 2.0 * i * bar, rect.bottom() - height, bar * 1.3, height));
    }
    painter.restore();
}

} // namespace parallax::ui
