// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `feed FILE…`: prints what saved feeds and sitemaps offer, stores nothing.
class FeedCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedCommand)

public:
    FeedCommand();

protected:
    void start() override;
};

} // namespace parallax::cli
