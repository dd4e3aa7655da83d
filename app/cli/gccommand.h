// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `gc`: packs the archive.
class GcCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GcCommand)

public:
    GcCommand();

protected:
    void start() override;

private:
    void print(const archive::PackReport &report);
};

} // namespace parallax::cli
