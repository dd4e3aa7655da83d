// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/extract/pagereader.h>
#include <app/report/report.h>

#include <memory>
#include <optional>

namespace parallax::ui {

/// Why the page engine would refuse to start here, or nothing when it can. English.
[[nodiscard]] std::optional<QString> browserObstacle();

/// The page engine, or, where it cannot start, stand-ins that answer every request with that reason.
/// Nothing of Chromium is started before the first request.
[[nodiscard]] std::unique_ptr<extract::PageReader> makePageReader();
[[nodiscard]] std::unique_ptr<report::PdfPrinter> makePdfPrinter();

} // namespace parallax::ui
