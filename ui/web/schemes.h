// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parallax::ui {

/// Addresses under which stored pages are shown; nothing outside the program answers to it.
inline constexpr char storedPageScheme[] = "parallax-stored";

/// Makes our own address schemes known to the page engine. Once, before QApplication is made.
void registerSchemes();

} // namespace parallax::ui
