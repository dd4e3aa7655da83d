// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lineicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray drawing, const QColor &ink, const QColor &off)
        : m_drawing(std::move(drawing))
        , m_ink(ink)
        , m_off(off)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = mode == QIcon::Disabled ? m_off : m_ink;
        // Qt SVG knows no colour of a surrounding text: it is written into the drawing.
        QByteArray coloured = m_drawing;
        coloured.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(coloured);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new LineIconEngine(m_drawing, m_ink, m_off);
    }

private:
    QByteArray m_drawing;
    QColor m_ink;
    QColor m_off;
};

} // namespace

QIcon lineIcon(const Theme &theme, QLatin1String name)
{
    return lineIcon(theme, name, "ink-2"_L1);
}

QIcon lineIcon(const Theme &theme, QLatin1String name, QLatin1String colour)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new LineIconEngine(file.readAll(), theme.colour(colour), theme.colour("off"_L1)));
}

} // namespace parallax::ui
