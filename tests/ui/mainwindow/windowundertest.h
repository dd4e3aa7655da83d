// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/extract/pagereader.h>
#include <app/report/report.h>
#include <app/workspace/workspace.h>
#include <ui/mainwindow/mainwindow.h>

#include <QTemporaryDir>

#include <memory>

namespace parallax::test {

/// Prints a few bytes in place of a PDF.
class FakePrinter final : public report::PdfPrinter
{
public:
    void print(const QString &html,
               const report::Footer &footer,
               QObject *context,
               std::function<void(Result<QByteArray>)> done) override;
    QString printedHtml;
};

/// The real window on a real workspace in a temporary folder, with a clock that stands still.
class WindowUnderTest
{
public:
    /// Without a \a reader saved pages cannot be read, texts can.
    explicit WindowUnderTest(std::unique_ptr<extract::PageReader> reader = nullptr);

    /// The widget or action of this object name; fails loudly when there is none.
    template <typename T>
    T *find(const QString &name)
    {
        auto *found = window.findChild<T *>(name);
        if (found == nullptr) {
            qWarning("no \"%s\" in the window", qPrintable(name));
        }
        return found;
    }

    /// Opens the workspace and the sample event and waits until it is shown.
    [[nodiscard]] bool openSample();
    /// A file of the temporary folder with these bytes.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes);

    QTemporaryDir folder;
    std::unique_ptr<extract::PageReader> reader;
    workspace::Workspace workspace;
    FakePrinter printer;
    ui::MainWindow window; // last: uses those above
};

} // namespace parallax::test
