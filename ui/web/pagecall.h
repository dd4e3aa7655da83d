// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>

#include <optional>

namespace parallax::ui {

/// The script call of resources/web/pagedesk.js that reads a page beside the open one: without a
/// load of its own, which takes longer than the reading. \a hint as extract::hintScript() gives it.
/// Nothing where the encoding is told by nobody, so that Chromium has to find it while it loads the
/// page, and for a page too large to be handed over in one piece.
[[nodiscard]] std::optional<QString> readingCall(const Capture &capture, const QString &hint);

} // namespace parallax::ui
