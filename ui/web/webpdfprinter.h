// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/report/report.h>

#include <chrono>

namespace parallax::ui {

/// Prints reports by the page engine. Each print has a page of its own, with scripts off, nothing
/// kept on disk, and no way out: every request but the one for the report itself is refused. Main
/// thread only; nothing of the page engine is started before the first print.
class WebPdfPrinter final : public report::PdfPrinter
{
public:
    /// A print that takes longer than \a timeLimit ends with an error.
    explicit WebPdfPrinter(std::chrono::milliseconds timeLimit = std::chrono::minutes(3));

    void print(const QString &html,
               const report::Footer &footer,
               QObject *context,
               std::function<void(Result<QByteArray>)> done) override;

private:
    std::chrono::milliseconds m_timeLimit;
};

} // namespace parallax::ui
