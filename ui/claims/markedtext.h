// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>
#include <ui/theme/theme.h>

#include <QList>

namespace parallax::ui {

/// HTML of \a text with \a marks (spans into it, in any order, may overlap) shown as differing
/// words. The text keeps its own direction.
[[nodiscard]] QString markedHtml(const QString &text, QList<TextSpan> marks, const Theme &theme);

} // namespace parallax::ui
