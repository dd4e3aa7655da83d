// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace parallax::test {

/// What one run of the program gave.
struct Run
{
    int exitCode = -1; ///< -1: crashed or did not end in time
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs build/bin/parallax with these arguments and this standard input.
[[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {});
/// The same on a workspace and in a folder, without a proxy, and letting this thread's events run
/// meanwhile: servers of the test answer.
[[nodiscard]] Run
runBesideServers(const QString &workspace, const QString &folder, const QStringList &arguments);

} // namespace parallax::test
