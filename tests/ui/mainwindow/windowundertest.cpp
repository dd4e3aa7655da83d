// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowundertest.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace parallax::test {

namespace {

QDateTime standingClock()
{
    return {QDate(2026, 10, 14), QTime(14, 10), Qt::UTC};
}

constexpr int longestWait = 60'000; // ms; a loaded machine reads the sample slowly

} // namespace

void FakePrinter::print(const QString &html,
                        const report::Footer &,
                        QObject *,
                        std::function<void(Result<QByteArray>)> done)
{
    printedHtml = html;
    // A real one: the report's evidence is attached to it.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter(&writer).drawRect(10, 10, 100, 100);
    done(buffer.data());
}

WindowUnderTest::WindowUnderTest(std::unique_ptr<extract::PageReader> pageReader)
    : reader(std::move(pageReader))
    , workspace(reader.get(), &standingClock)
    , window(workspace, printer)
{
    window.resize(1400, 900);
    window.show();
    window.openWorkspace(folder.filePath(u"workspace"_s), QString());
}

bool WindowUnderTest::openSample()
{
    QSignalSpy shown(&window, &ui::MainWindow::comparisonShown);
    window.openSample();
    return shown.wait(longestWait) && !window.comparison().articles.isEmpty();
}

QString WindowUnderTest::file(const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

} // namespace parallax::test
