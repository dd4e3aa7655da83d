// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkband.h"

#include "overviewstrip.h"

#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double tieHalf = 4; // half a diamond, as in the text and the strip
constexpr double tieWidth = 1.5;
constexpr double edgeMark = 2; // width of the mark where a ribbon leaves a pane

/// Says "not there" to assistive technology.
class HiddenAccessible final : public QAccessibleWidget
{
public:
    explicit HiddenAccessible(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Separator)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.invisible = true;
        state.focusable = false;
        return state;
    }
};

QAccessibleInterface *hiddenAccessible(const QString &, QObject *object)
{
    auto *band = qobject_cast<LinkBand *>(object);
    return band != nullptr ? new HiddenAccessible(band) : nullptr;
}

QPainterPath edge(double fromX, double fromY, double toX, double toY)
{
    QPainterPath path(QPointF(fromX, fromY));
    const double middle = (fromX + toX) / 2;
    path.cubicTo(middle, fromY, middle, toY, toX, toY);
    return path;
}

struct Opacity
{
    double fill = 0;
    double edge = 0;
};

Opacity opacity(const Theme &theme, Ribbon::State state)
{
    switch (state) {
    case Ribbon::State::Dimmed:
        return {theme.number("ribbon-dim"_L1), theme.number("ribbon-dim-edge"_L1)};
    case Ribbon::State::Rest:
        return {theme.number("ribbon-rest"_L1), theme.number("ribbon-rest-edge"_L1)};
    case Ribbon::State::Hover:
        return {theme.number("ribbon-hover"_L1), theme.number("ribbon-hover-edge"_L1)};
    case Ribbon::State::Pinned:
        break;
    }
    return {1, 1};
}

} // namespace

LinkBand::LinkBand(std::function<QList<Ribbon>()> ribbons, QWidget *parent)
    : QWidget(parent)
    , m_ribbons(std::move(ribbons))
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(hiddenAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setObjectName(u"linkBand"_s);
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LinkBand::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void LinkBand::setViewRange(int top, int bottom)
{
    m_top = top;
    m_bottom = bottom;
    update();
}

QList<Ribbon> LinkBand::visibleRibbons() const
{
    QList<Ribbon> ribbons = m_ribbons();
    const double seen = m_bottom - m_top;
    ribbons.removeIf([seen](const Ribbon &ribbon) {
        const bool start = ribbon.start.bottom > 0 && ribbon.start.top < seen;
        const bool end = ribbon.end.bottom > 0 && ribbon.end.top < seen;
        return !start && !end;
    });
    std::stable_sort(ribbons.begin(), ribbons.end(),
                     [](const Ribbon &a, const Ribbon &b) { return a.state < b.state; });
    return ribbons;
}

void LinkBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour("channel"_L1));
    painter.setClipRect(0, m_top, width(), m_bottom - m_top);
    painter.translate(0, m_top);
    if (layoutDirection() == Qt::RightToLeft) { // the first pane stands at the right
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Ribbon> ribbons = visibleRibbons();
    for (const Ribbon &ribbon : ribbons) {
        if (ribbon.tie) {
            paintTie(painter, ribbon);
        } else {
            paintRibbon(painter, ribbon);
        }
    }
}

void LinkBand::paintTie(QPainter &painter, const Ribbon &ribbon) const
{
    const QColor colour = m_theme.colour("accent"_L1);
    const double wide = width();
    QPen pen(colour, m_theme.kind() == ThemeKind::Contrast ? 2 * tieWidth : tieWidth);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(edge(0, ribbon.start.top, wide, ribbon.end.top));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto diamond = [&painter](double x, double y) {
        painter.drawPolygon(QPolygonF{QPointF(x, y - tieHalf), QPointF(x + tieHalf, y),
                                      QPointF(x, y + tieHalf), QPointF(x - tieHalf, y)});
    };
    if (ribbon.tie->begins) {
        diamond(tieHalf, ribbon.start.top);
    }
    if (ribbon.tie->ends) {
        diamond(wide - tieHalf, ribbon.end.top);
    }
}

void LinkBand::paintRibbon(QPainter &painter, const Ribbon &ribbon) const
{
    const double wide = width();
    const bool isPinned = ribbon.state == Ribbon::State::Pinned;
    const QColor line = markColour(m_theme, ribbon.kind);
    const Opacity strength = opacity(m_theme, ribbon.state);
    const bool isContrast = m_theme.kind() == ThemeKind::Contrast;
    // Level lines lie on whole pixels, as the hairlines of the band in the pages do.
    const double half = isPinned ? (isContrast ? 1.0 : 0.5) : 0;
    const QPainterPath upper = edge(0, ribbon.start.top + half, wide, ribbon.end.top + half);
    const QPainterPath lower = edge(wide, ribbon.end.bottom - half, 0, ribbon.start.bottom - half);
    QPainterPath area = upper;
    area.connectPath(lower);
    area.closeSubpath();

    QColor fill = isPinned ? bandColour(m_theme, ribbon.kind) : line;
    fill.setAlphaF(static_cast<float>(isPinned ? m_theme.number("ribbon-pin"_L1) : strength.fill));
    painter.fillPath(area, fill);
    QColor stroke = line;
    stroke.setAlphaF(static_cast<float>(strength.edge));
    painter.setPen(QPen(stroke, isPinned && isContrast ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(upper);
    painter.drawPath(lower);
    if (isPinned) {
        return;
    }
    const auto mark = [&](double x, const VerticalRange &range) {
        if (range.bottom - range.top >= 1) {
            painter.fillRect(QRectF(x, range.top, edgeMark, range.bottom - range.top),
                             ribbon.state == Ribbon::State::Dimmed ? stroke : line);
        }
    };
    mark(0, ribbon.start);
    mark(wide - edgeMark, ribbon.end);
}

void LinkBand::mousePressEvent(QMouseEvent *event)
{
    m_dragX = event->globalPosition().x();
}

void LinkBand::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const double way = event->globalPosition().x() - m_dragX;
        Q_EMIT dragged(qRound(layoutDirection() == Qt::RightToLeft ? -way : way));
    }
}

void LinkBand::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT dragFinished();
}

} // namespace parallax::ui
