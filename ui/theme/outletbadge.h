// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace parallax::ui {

/// How an outlet's letter is drawn: filled when it is in a pane, a ring when not.
enum class BadgeState { Shown, NotShown };

/// The outlet's badge: its letter on its colour, in a rounded square.
void paintOutletBadge(QPainter &painter,
                      const QRectF &rect,
                      const Theme &theme,
                      qsizetype index,
                      BadgeState state = BadgeState::Shown);
/// \a size in device-independent pixels.
[[nodiscard]] QPixmap outletBadge(const Theme &theme,
                                  qsizetype index,
                                  int size,
                                  qreal devicePixelRatio,
                                  BadgeState state = BadgeState::Shown);
/// Sharp at any size and device pixel ratio.
[[nodiscard]] QIcon
outletIcon(const Theme &theme, qsizetype index, BadgeState state = BadgeState::Shown);

} // namespace parallax::ui
