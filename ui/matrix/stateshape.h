// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QIcon>

class QPainter;
class QRectF;

namespace parallax::ui {

/// The sign of a coverage state: its shape says it, the colour repeats it. \a rect should be
/// square.
void paintStateShape(QPainter &painter,
                     const QRectF &rect,
                     const Theme &theme,
                     CoverageState state);
/// The same as an icon.
[[nodiscard]] QIcon
stateIcon(const Theme &theme, CoverageState state, int size, qreal devicePixelRatio);
/// Three bars: headline 3, lead 2, paragraph 1.
void paintProminence(QPainter &painter, const QRectF &rect, const Theme &theme, int prominence);

} // namespace parallax::ui
