// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library needs one object of its own; the data itself comes from qt_add_resources.
namespace parallax {
extern const int resourceFormat;
const int resourceFormat = 1;
} // namespace parallax
