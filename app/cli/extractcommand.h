// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `extract FILE…`: prints the extracted articles, stores nothing.
class ExtractCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExtractCommand)

public:
    ExtractCommand();

protected:
    void start() override;

private:
    void print(const workspace::Workspace::Extracted &extracted);
    void print(const QString &file, const ArticleHistory &history, bool isOneOfMany);
};

} // namespace parallax::cli
