// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace parallax::ui {

/// A program that shows a git repository, with its arguments.
struct GitTool
{
    QString program;
    QStringList arguments;
    QString folder; ///< in which it is started
    bool isFileManager = false; ///< no git tool was found: the folder is opened instead
    friend bool operator==(const GitTool &, const GitTool &) = default;
};

/// The program to show \a repository at \a commit: the configured command (%r stands for the
/// repository, %c for the commit), else gitk, "git gui" or another known program that is installed
/// in \a path (the search path of the system when empty), else the file manager.
[[nodiscard]] std::optional<GitTool> gitTool(const QString &configured,
                                             const QString &repository,
                                             const QString &commit,
                                             const QStringList &path = {});

} // namespace parallax::ui
