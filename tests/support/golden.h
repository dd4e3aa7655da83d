// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

namespace parallax::test {

/// Where \a actual differs from the golden file \a path (below tests/golden), or an empty string.
/// With PARALLAX_UPDATE_GOLDEN=1 in the environment the file is written anew; the change is then
/// reviewed in git.
inline QString goldenDifference(const QByteArray &actual, const QString &path)
{
    const QString file = QDir(QStringLiteral(PARALLAX_GOLDEN_DIR)).filePath(path);
    if (qEnvironmentVariableIntValue("PARALLAX_UPDATE_GOLDEN") == 1) {
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(actual) != actual.size()) {
            return QStringLiteral("cannot write %1: %2").arg(file, out.errorString());
        }
        return {};
    }
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return QStringLiteral("cannot read %1: %2").arg(file, in.errorString());
    }
    const QByteArray expected = in.readAll();
    if (expected == actual) {
        return {};
    }
    const QList<QByteArray> expectedLines = expected.split('\n');
    const QList<QByteArray> actualLines = actual.split('\n');
    qsizetype line = 0;
    while (line < expectedLines.size() && line < actualLines.size()
           && expectedLines.at(line) == actualLines.at(line)) {
        ++line;
    }
    return QStringLiteral("%1, line %2:\nexpected: %3\nactual:   %4\n(PARALLAX_UPDATE_GOLDEN=1 "
                          "rewrites the file)")
        .arg(path)
        .arg(line + 1)
        .arg(QString::fromUtf8(expectedLines.value(line)),
             QString::fromUtf8(actualLines.value(line)));
}

} // namespace parallax::test
