// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "movegutter.h"

#include "sentencebrowser.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double softness = 0.85;

} // namespace

MoveGutter::MoveGutter(SentenceBrowser &older, SentenceBrowser &newer, QWidget *parent)
    : QWidget(parent)
    , m_older(older)
    , m_newer(newer)
{
    setObjectName(u"moveGutter"_s);
    setAccessibleName(tr("Sentences that stand elsewhere"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (SentenceBrowser *browser : {&older, &newer}) {
        connect(browser->verticalScrollBar(), &QScrollBar::valueChanged, this,
                [this] { update(); });
        connect(browser->verticalScrollBar(), &QScrollBar::rangeChanged, this,
                [this] { update(); });
    }
}

MoveGutter::~MoveGutter() = default;

void MoveGutter::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void MoveGutter::setMoves(const QList<Move> &moves)
{
    m_moves = moves;
    update();
}

QSize MoveGutter::sizeHint() const
{
    return {std::max(qRound(m_theme.number("gutter-3"_L1)),
                     fontMetrics().horizontalAdvance(tr("moved")) + 8),
            0};
}

void MoveGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colour("channel"_L1));
    // The older text stands where reading begins.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double from = isMirrored ? width() : 0;
    const double to = isMirrored ? 0 : width();
    const double middle = width() / 2.0;
    for (const Move &move : std::as_const(m_moves)) {
        const auto a = m_older.sentenceRange(move.older);
        const auto b = m_newer.sentenceRange(move.newer);
        if (!a || !b) {
            continue;
        }
        QPainterPath path(QPointF(from, a->first));
        path.cubicTo(QPointF(middle, a->first), QPointF(middle, b->first), QPointF(to, b->first));
        path.lineTo(QPointF(to, b->second));
        path.cubicTo(QPointF(middle, b->second), QPointF(middle, a->second),
                     QPointF(from, a->second));
        path.closeSubpath();
        QColor soft = m_theme.colour("move-soft"_L1);
        soft.setAlphaF(float(softness));
        painter.fillPath(path, soft);
        painter.setPen(QPen(m_theme.colour("move"_L1), 1.2));
        painter.drawPath(path);
        const double y = (a->first + a->second + b->first + b->second) / 4;
        const QString text = tr("moved");
        const double wide = fontMetrics().horizontalAdvance(text) + 4;
        const QRectF label(middle - wide / 2, y - fontMetrics().height() / 2.0, wide,
                           fontMetrics().height());
        painter.fillRect(label, m_theme.colour("channel"_L1));
        painter.setPen(m_theme.colour("move"_L1));
        painter.drawText(label, Qt::AlignCenter, text);
    }
}

} // namespace parallax::ui
