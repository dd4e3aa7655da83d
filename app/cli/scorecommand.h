// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `score PAIRS.tsv`: says of pairs of texts whether they make the same claim.
class ScoreCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoreCommand)

public:
    ScoreCommand();

protected:
    void start() override;
};

} // namespace parallax::cli
