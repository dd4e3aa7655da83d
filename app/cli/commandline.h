// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// What the program was called for.
struct Call
{
    enum class Kind { Window, Command, Help, Version, Wrong };
    Kind kind = Kind::Window;
    QString workspace; ///< Window: folder, empty for the default
    QString event; ///< Window: event to show, may be empty
    bool opensSample = false; ///< Window
    QString message; ///< Wrong: why
};

/// Decides by the arguments alone (program name first).
[[nodiscard]] Call call(const QStringList &arguments);
/// Overview of all commands.
[[nodiscard]] QString overview();

/// Runs the command named by the first argument and calls \a finished once, from the event loop.
class CommandLine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandLine)

public:
    explicit CommandLine(Services services, QObject *parent = nullptr);
    ~CommandLine() override;
    void run(const QStringList &arguments, const std::function<void(int)> &finished);

private:
    Services m_services;
    Output m_output;
    std::unique_ptr<Command> m_command; // uses the two above, dies first
};

} // namespace parallax::cli
