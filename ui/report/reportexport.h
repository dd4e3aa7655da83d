// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/domain/error.h>
#include <app/report/report.h>

#include <functional>

class QObject;

namespace parallax::ui {

/// What a report can be written as; told by the file's ending.
enum class ReportFormat { Pdf, Html, Markdown, Csv, Json };

/// The format of ".pdf", ".html"/".htm", ".md", ".csv", ".json"; none for other endings.
[[nodiscard]] std::optional<ReportFormat> reportFormat(const QString &fileName);

/// Writes the report off the main thread and answers once. The file is there wholly or not at all.
/// Errors: Unsupported for an unknown ending, NotWritable, NoSpace, Browser.
void exportReport(const Comparison &comparison,
                  const report::ReportOptions &options,
                  const QString &fileName,
                  report::PdfPrinter &printer,
                  QObject *context,
                  std::function<void(Result<QString>)> done);

} // namespace parallax::ui
