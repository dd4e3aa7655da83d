// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/report/report.h>

namespace parallax::ui {

/// The words of a report in the language of the interface. The window's lists take theirs from here
/// too, so that a report and the window say the same.
[[nodiscard]] report::ReportLabels reportLabels();
/// One of these words.
[[nodiscard]] QString reportText(const QString &key);
/// Keys that have a translatable text here, ascending.
[[nodiscard]] QStringList reportLabelKeys();

} // namespace parallax::ui
