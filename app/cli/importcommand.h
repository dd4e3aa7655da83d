// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `import --event E FILE…`: reads articles and stores their revisions.
class ImportCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportCommand)

public:
    ImportCommand();

protected:
    void start() override;

private:
    void print(const workspace::ImportReport &report);
};

} // namespace parallax::cli
