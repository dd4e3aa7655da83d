// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QStyledItemDelegate>

namespace parallax::ui {

/// Paints a cell as shape, prominence bars and place; the first column as claim mark and label.
class CoverageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageDelegate)

public:
    explicit CoverageDelegate(QObject *parent = nullptr);
    ~CoverageDelegate() override;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintLabel(QPainter *painter,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintCell(QPainter *painter,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    Theme m_theme;
};

} // namespace parallax::ui
