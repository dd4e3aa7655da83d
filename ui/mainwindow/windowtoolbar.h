// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QToolBar>

class QToolButton;

namespace parallax::ui {

class Stepper;
class WindowActions;

/// Add, the four views, where the reader is, and the menu.
class WindowToolBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowToolBar)

public:
    explicit WindowToolBar(WindowActions &actions, QWidget *parent = nullptr);
    ~WindowToolBar() override;

    void setTheme(const Theme &theme);
    void setClaim(int number, int count);
    void setDiscrepancy(int number, int count);
    /// Words before icons go first when there is little room; the views become one chooser.
    void setCompact(bool isCompact);
    void openMenu();

private:
    WindowActions &m_actions;
    QToolButton *m_add;
    QList<QAction *> m_segmentActions;
    QAction *m_chooserAction = nullptr;
    QToolButton *m_chooser;
    Stepper *m_claim;
    Stepper *m_discrepancy;
    QToolButton *m_menu;
    bool m_isCompact = false;
};

} // namespace parallax::ui
