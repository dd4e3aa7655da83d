// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"
#include "reportcheck.h"

namespace parallax::cli {

/// `verify`: checks the archive, or a report against it.
class VerifyCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyCommand)

public:
    VerifyCommand();

protected:
    void start() override;

private:
    void verify();
    void verifyReport(const QString &path);
    void print(const QString &path, const QList<CheckedSource> &sources);
    void print(const archive::VerifyReport &report);
};

} // namespace parallax::cli
