// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `verify`: checks the archive.
class VerifyCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyCommand)

public:
    VerifyCommand();

protected:
    void start() override;

private:
    void print(const archive::VerifyReport &report);
};

} // namespace parallax::cli
