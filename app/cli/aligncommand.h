// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `align FILE…`: compares articles without storing anything.
class AlignCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlignCommand)

public:
    AlignCommand();

protected:
    void start() override;

private:
    void compare(const workspace::Workspace::Extracted &extracted);
};

} // namespace parallax::cli
