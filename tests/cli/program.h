// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace parallax::test {

/// What one run of the program gave.
struct Run
{
    int exitCode = -1; ///< -1: crashed or did not end in time
    QByteArray out;
    QByteArray error;
};

/// Runs build/bin/parallax with these arguments and this standard input.
[[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {});

} // namespace parallax::test
