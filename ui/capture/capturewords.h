// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>
#include <ui/web/capturenote.h>
#include <ui/web/pagetaker.h>

namespace parallax::ui {

/// What was refused, why, and whose page wanted it: one sentence or two.
[[nodiscard]] QString noteText(const CaptureNote &note);

/// What became of a captured page: stored as which revision, unchanged, or why nothing was stored.
[[nodiscard]] QString storedText(const workspace::ImportReport &report, const TakenPage &page);

} // namespace parallax::ui
