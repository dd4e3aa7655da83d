// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimmark.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void paintClaimMark(QPainter &painter, const QRectF &rect, const Theme &theme, GroupTone tone)
{
    painter.save();
    const double middle = rect.center().y();
    const auto line = [&painter, &rect](double y) {
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    };
    switch (tone) {
    case GroupTone::Shared:
        painter.setPen(
            QPen(theme.colour("shared"_L1), std::max(1.0, theme.number("mark-s-width"_L1))));
        line(middle);
        break;
    case GroupTone::Differing:
        painter.setPen(
            QPen(theme.colour("warm-line"_L1), std::max(1.0, theme.number("mark-d-width"_L1))));
        line(middle - 1.5);
        line(middle + 1.5);
        break;
    case GroupTone::ToldByOne: {
        QPen pen(theme.colour("only"_L1), std::max(1.0, theme.number("mark-o-width"_L1)));
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2.0});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(pen);
        line(middle);
        break;
    }
    }
    painter.restore();
}

ClaimMark::ClaimMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ClaimMark::~ClaimMark() = default;

void ClaimMark::setMark(const Theme &theme, GroupTone tone)
{
    m_theme = theme;
    m_tone = tone;
    update();
}

QSize ClaimMark::sizeHint() const
{
    return {18, 8};
}

void ClaimMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintClaimMark(painter, rect(), m_theme, m_tone);
}

} // namespace parallax::ui
