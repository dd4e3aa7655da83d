// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/themeddelegate.h>

namespace parallax::ui {

/// Paints a cell as shape, prominence bars and place; the first column as claim mark and label.
class CoverageDelegate final : public ThemedDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageDelegate)

public:
    using ThemedDelegate::ThemedDelegate;
    ~CoverageDelegate() override;

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
};

} // namespace parallax::ui
