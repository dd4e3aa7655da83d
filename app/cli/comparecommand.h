// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `compare --event E [--at TIME]`: compares the articles of a stored event.
class CompareCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareCommand)

public:
    CompareCommand();

protected:
    void start() override;
};

} // namespace parallax::cli
