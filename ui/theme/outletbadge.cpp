// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outletbadge.h"

#include <QIconEngine>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double cornerShare = 4.0 / 17; // of the badge's side, as drawn in the mock-ups
constexpr double letterShare = 11.0 / 17;
constexpr double ringShare = 1.5 / 17;

class BadgeEngine final : public QIconEngine
{
public:
    BadgeEngine(Theme theme, qsizetype index, BadgeState state)
        : m_theme(std::move(theme))
        , m_index(index)
        , m_state(state)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintOutletBadge(*painter, rect, m_theme, m_index, m_state);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }

    QIconEngine *clone() const override { return new BadgeEngine(m_theme, m_index, m_state); }

private:
    Theme m_theme;
    qsizetype m_index;
    BadgeState m_state;
};

} // namespace

void paintOutletBadge(
    QPainter &painter, const QRectF &rect, const Theme &theme, qsizetype index, BadgeState state)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF square(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const QColor colour = theme.outletColour(index);
    const bool isRing = state == BadgeState::NotShown || Theme::isRingOutlet(index);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRing) {
        const double width = std::max(1.0, side * ringShare);
        const QRectF inner = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, side * cornerShare, side * cornerShare);
        // On whatever lies below: a list's ground, a chosen row. The outlet's colour is not dark
        // enough for a letter on all of them.
        painter.setPen(theme.colour("ink"_L1));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(square, side * cornerShare, side * cornerShare);
        painter.setPen(theme.colour("on-outlet"_L1));
    }
    const QString letter = Theme::outletLetter(index);
    QFont font(theme.family("ui"_L1));
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(std::max(1, qRound(side * letterShare / (letter.size() > 1 ? 1.3 : 1.0))));
    painter.setFont(font);
    painter.drawText(square, Qt::AlignCenter, letter);
    painter.restore();
}

QPixmap
outletBadge(const Theme &theme, qsizetype index, int size, qreal devicePixelRatio, BadgeState state)
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap image(pixels, pixels);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintOutletBadge(painter, QRectF(0, 0, size, size), theme, index, state);
    return image;
}

QIcon outletIcon(const Theme &theme, qsizetype index, BadgeState state)
{
    return QIcon(new BadgeEngine(theme, index, state));
}

} // namespace parallax::ui
