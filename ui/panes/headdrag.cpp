// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headdrag.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace parallax::ui {

HeadDrag::HeadDrag(QWidget *head)
    : QObject(head)
    , m_head(head)
{
    head->installEventFilter(this);
}

HeadDrag::~HeadDrag() = default;

bool HeadDrag::eventFilter(QObject *watched, QEvent *event)
{
    // Labels in the head let these events through to it; buttons keep theirs.
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_isPressed = mouse->button() == Qt::LeftButton;
        m_pressed = mouse->globalPosition().toPoint();
        m_isDragging = false;
    } else if (event->type() == QEvent::MouseMove && m_isPressed) {
        const QPoint at = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (!m_isDragging
            && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_isDragging = true;
            m_head->setCursor(Qt::ClosedHandCursor);
        }
        if (m_isDragging) {
            Q_EMIT moved(at);
        }
    } else if (event->type() == QEvent::MouseButtonRelease && m_isPressed) {
        m_isPressed = false;
        if (m_isDragging) {
            m_isDragging = false;
            m_head->unsetCursor();
            Q_EMIT dropped(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parallax::ui
