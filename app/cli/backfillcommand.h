// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"
#include "network.h"

#include <app/workspace/backfill.h>

namespace parallax::cli {

/// `backfill ARTICLE --from SOURCE`: older states of a stored article.
class BackfillCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackfillCommand)

public:
    BackfillCommand();

protected:
    void start() override;

private:
    void print(const workspace::BackfillReport &report);

    std::unique_ptr<Network> m_network;
};

} // namespace parallax::cli
