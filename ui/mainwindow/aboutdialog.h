// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parallax::ui {

/// Name, version, licence, and what the program does and does not claim. Not modal to the program's
/// work.
void showAbout(QWidget *parent);

} // namespace parallax::ui
