// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/async/staysfree.h>
#include <app/cli/commandline.h>
#include <ui/mainwindow/mainwindow.h>
#include <ui/mainwindow/translation.h>
#include <ui/mainwindow/watchedapplication.h>
#include <ui/web/browser.h>
#include <ui/web/schemes.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

QDateTime systemTime()
{
    return QDateTime::currentDateTimeUtc();
}

int print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    return stream == stdout ? 0 : static_cast<int>(cli::ExitCode::WrongUse);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int runCommand(int argc, char **argv)
{
    // Commands need no display, also where there is one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::unique_ptr<extract::PageReader> reader;
    std::unique_ptr<report::PdfPrinter> printer;
    cli::CommandLine commandLine({
        [&reader] {
            reader = reader ? std::move(reader) : ui::makePageReader();
            return reader.get();
        },
        [&printer] {
            printer = printer ? std::move(printer) : ui::makePdfPrinter();
            return printer.get();
        },
        &systemTime,
    });
    commandLine.run(QGuiApplication::arguments(), &QCoreApplication::exit);
    return QGuiApplication::exec();
}

int runWindow(int argc, char **argv, const cli::Call &call)
{
    if (!hasDisplay()) {
        return print(stderr,
                     u"parallax: there is no display to open a window on; \"parallax --help\" "
                     "lists the commands that need none\n"_s);
    }
    if (const auto obstacle = ui::browserObstacle()) {
        return print(stderr, u"parallax: "_s + *obstacle + u'\n');
    }
    const ui::WatchedApplication application(argc, argv);
#ifndef QT_NO_DEBUG
    async::keepThisThreadFree();
#endif
    ui::installTranslation();
    const auto reader = ui::makePageReader();
    const auto printer = ui::makePdfPrinter();
    workspace::Workspace workspace(reader.get(), &systemTime);
    ui::MainWindow window(workspace, *printer);
    window.show();
    window.openWorkspace(cli::workspaceFolder(call.workspace), call.event);
    if (call.opensSample) {
        window.openSample();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"Parallax"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARALLAX_VERSION));
    QGuiApplication::setDesktopFileName(u"org.parallaxreader.Parallax"_s);
    QStringList arguments;
    for (int index = 0; index < argc; ++index) {
        arguments.append(QString::fromLocal8Bit(argv[index]));
    }
    const cli::Call call = cli::call(arguments);
    switch (call.kind) {
    case cli::Call::Kind::Help:
        return print(stdout, cli::overview());
    case cli::Call::Kind::Version:
        return print(stdout, u"parallax "_s + QCoreApplication::applicationVersion() + u'\n');
    case cli::Call::Kind::Wrong:
        return print(stderr,
                     u"parallax: "_s + call.message + u"\nparallax: see \"parallax --help\"\n"_s);
    case cli::Call::Kind::Command:
        ui::registerSchemes();
        return runCommand(argc, argv);
    case cli::Call::Kind::Window:
        ui::registerSchemes();
        return runWindow(argc, argv, call);
    }
    return 0;
}
