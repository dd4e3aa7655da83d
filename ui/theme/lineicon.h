// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIcon>

namespace parallax::ui {

/// A line drawing of `:/icons` by its name ("add"), in the ink of the theme, paler when disabled;
/// sharp at any size. An unknown name gives an empty icon.
[[nodiscard]] QIcon lineIcon(const Theme &theme, QLatin1String name);
/// The same in another colour of the theme ("warm", "accent-ink").
[[nodiscard]] QIcon lineIcon(const Theme &theme, QLatin1String name, QLatin1String colour);

} // namespace parallax::ui
