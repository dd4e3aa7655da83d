// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network.h"

namespace parallax::cli {

/// `check [--event E] [--all] [--exit-code]`: looks at tracked articles and watched feeds that are
/// due.
class CheckCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckCommand)

public:
    CheckCommand();

protected:
    void start() override;

private:
    void check(const std::optional<EventId> &event);
    void print(const workspace::CheckReport &report);

    std::unique_ptr<Network> m_network;
};

} // namespace parallax::cli
