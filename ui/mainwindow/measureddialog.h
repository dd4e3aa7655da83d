// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace parallax::ui {

/// How well does this work? The error rates that were measured, on what, and the commands that
/// measure them again.
class MeasuredDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeasuredDialog)

public:
    explicit MeasuredDialog(QWidget *parent);
    ~MeasuredDialog() override;
};

} // namespace parallax::ui
