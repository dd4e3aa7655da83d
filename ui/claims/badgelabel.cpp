// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badgelabel.h"

#include <ui/theme/outletbadge.h>

namespace parallax::ui {

BadgeLabel::BadgeLabel(const Theme &theme, qsizetype outlet, const QString &name, QWidget *parent)
    : QLabel(parent)
{
    setPixmap(outletBadge(theme, outlet, fontMetrics().height(), devicePixelRatioF()));
    setAccessibleName(name);
    setToolTip(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

BadgeLabel::~BadgeLabel() = default;

} // namespace parallax::ui
