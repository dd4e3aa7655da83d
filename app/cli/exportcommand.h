// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <app/workspace/eventexporter.h>

namespace parallax::cli {

/// `export --event E --format F --output PATH`: gives an event to other programs.
class ExportCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportCommand)

public:
    ExportCommand();

protected:
    void start() override;
    /// `--format` names what is written; "text" or "json" beside it is the form of the messages.
    [[nodiscard]] QString messageFormat() override;

private:
    void write(const Event &event, exporting::Format format, const QString &path);
    void tell(const exporting::Outcome &outcome, exporting::Format format, const QString &path);

    std::unique_ptr<workspace::EventExporter> m_exporter;
};

} // namespace parallax::cli
