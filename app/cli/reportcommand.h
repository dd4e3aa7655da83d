// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `report --event E --output FILE`: writes a comparison report.
class ReportCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportCommand)

public:
    ReportCommand();

protected:
    void start() override;
};

} // namespace parallax::cli
