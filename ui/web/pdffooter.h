// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/report/report.h>

namespace parallax::ui {

/// The same PDF with the footer line on each page, and with title, language and time of the
/// document set. Links, text and fonts of the pages stay as they are; the same input gives the same
/// bytes. Needs a QGuiApplication (fonts); may run on any thread. Errors: Browser when the bytes
/// are no PDF.
[[nodiscard]] Result<QByteArray> withFooter(const QByteArray &pdf, const report::Footer &footer);

} // namespace parallax::ui
