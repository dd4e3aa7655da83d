// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `sample --output FILE`: imports the sample event, prints what differs, writes its report.
class SampleCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleCommand)

public:
    SampleCommand();

protected:
    void start() override;

private:
    void compare(const Event &event);
};

} // namespace parallax::cli
