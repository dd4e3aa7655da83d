// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parallax::ui {

/// Addresses under which stored pages are shown; nothing outside the program answers to it.
inline constexpr char storedPageScheme[] = "parallax-stored";

/// Addresses under which captured pages are read, never shown. Unlike those of stored pages they
/// are one origin, so that one process renders them all: a new one a page costs more than the page.
inline constexpr char readPageScheme[] = "parallax-page";

/// Makes our own address schemes known to the page engine, and tells it that WebRTC, which would
/// send datagrams past any proxy, gets no way that the proxy does not serve. Once, before
/// QApplication is made.
void registerSchemes();

} // namespace parallax::ui
