// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QWidget;

namespace parallax::ui {

/// Lets the pointer take a pane by its head and carry it. Not QDrag: that waits in a loop of its
/// own, and nothing leaves the window here.
class HeadDrag final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadDrag)

public:
    /// Watches \a head, which owns it.
    explicit HeadDrag(QWidget *head);
    ~HeadDrag() override;

Q_SIGNALS:
    void moved(const QPoint &at); ///< global
    void dropped(const QPoint &at); ///< global; after the last moved()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_head;
    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace parallax::ui
