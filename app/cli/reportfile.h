// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// True when reports can be written with this file's ending (.pdf .html .md .odt .csv .json).
[[nodiscard]] bool isReportFile(const QString &path);

/// Writes the report in the form that the ending names, whole or not at all, and calls \a done
/// once. Errors: NotWritable, NoSpace, Browser.
void writeReport(const Comparison &comparison,
                 const QDateTime &asOf,
                 const QString &path,
                 Services &services,
                 QObject *context,
                 const std::function<void(Result<>)> &done);

} // namespace parallax::cli
