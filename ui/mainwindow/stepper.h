// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace parallax::ui {

/// "‹ Claim 7 of 41 ›": where the reader is, and the way to the next.
class Stepper final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Stepper)

public:
    Stepper(const QString &name, QAction *previous, QAction *next, QWidget *parent = nullptr);
    ~Stepper() override;

    void setTheme(const Theme &theme);
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void turnArrows();

    Theme m_theme;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_label;
};

} // namespace parallax::ui
