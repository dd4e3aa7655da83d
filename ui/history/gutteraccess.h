// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parallax::ui {

/// Lets screen readers see the gutter of a SentenceBrowser as a list: of each sentence the revision
/// that changed it last, and when it was first seen. Safe to call again and again.
void installGutterAccess();

} // namespace parallax::ui
