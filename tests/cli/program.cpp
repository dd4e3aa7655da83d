// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace parallax::test {
namespace {

/// Generous: a page engine under a loaded machine starts slowly.
constexpr int longestRun = 120'000;

} // namespace

Run run(const QStringList &arguments, const QByteArray &input)
{
    QProcess program;
    program.start(QStringLiteral(PARALLAX_BINARY), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(longestRun) || program.exitStatus() != QProcess::NormalExit) {
        program.kill();
        program.waitForFinished();
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

Run runBesideServers(const QString &workspace, const QString &folder, const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARALLAX_WORKSPACE"_s, workspace);
    environment.remove(u"PARALLAX_PROXY"_s);
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder);
    program.start(QStringLiteral(PARALLAX_BINARY), arguments);
    program.closeWriteChannel();
    if (!QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; },
                         longestRun)) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace parallax::test
