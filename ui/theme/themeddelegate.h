// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace parallax::ui {

/// What the delegates that paint rows themselves have in common: a theme, and the frame of the row
/// that has the focus.
class ThemedDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemedDelegate)

public:
    explicit ThemedDelegate(QObject *parent = nullptr);
    ~ThemedDelegate() override;

    void setTheme(const Theme &theme) { m_theme = theme; }

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// Nothing where the row has no focus. \a margin: px that the frame stays inside of the row.
    static void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, int margin = 0);

private:
    Theme m_theme;
};

} // namespace parallax::ui
