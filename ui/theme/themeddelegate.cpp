// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "themeddelegate.h"

#include <QApplication>
#include <QStyle>

namespace parallax::ui {

ThemedDelegate::ThemedDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

ThemedDelegate::~ThemedDelegate() = default;

void ThemedDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option, int margin)
{
    if (!option.state.testFlag(QStyle::State_HasFocus)) {
        return;
    }
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = option.rect.adjusted(margin, margin, -margin, -margin);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
}

} // namespace parallax::ui
