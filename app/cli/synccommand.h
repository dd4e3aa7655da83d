// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <app/workspace/synchroniser.h>

namespace parallax::cli {

/// `sync REMOTE`: exchanges the workspace with a git remote.
class SyncCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncCommand)

public:
    SyncCommand();

protected:
    void start() override;

private:
    void print(const archive::sync::Report &report);

    std::unique_ptr<workspace::Synchroniser> m_synchroniser;
};

} // namespace parallax::cli
