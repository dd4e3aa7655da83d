// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `diff OLD NEW, diff ARTICLE REV REV`: matches the sentences of two texts.
class DiffCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffCommand)

public:
    DiffCommand();

protected:
    void start() override;
    [[nodiscard]] Needs needs() const override;

private:
    void diffFiles(const QStringList &files);
    void diffRevisions(const QStringList &names);
    void print(const workspace::Workspace::RevisionDifference &difference);
};

} // namespace parallax::cli
