// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

namespace parallax::ui {

/// Style sheet of the window, made of the theme's tokens: what the palette alone cannot say.
/// \a pointSize: of the window's font.
[[nodiscard]] QString windowStyle(const Theme &theme, double pointSize);

} // namespace parallax::ui
