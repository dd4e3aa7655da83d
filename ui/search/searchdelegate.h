// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/themeddelegate.h>

namespace parallax::ui {

/// Paints a search result: headline, the words around what was found with that marked, and where
/// and when. Each text keeps its own direction.
class SearchDelegate final : public ThemedDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchDelegate)

public:
    using ThemedDelegate::ThemedDelegate;
    ~SearchDelegate() override;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace parallax::ui
