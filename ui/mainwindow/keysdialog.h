// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace parallax::ui {

/// All keys, made from the actions themselves.
class KeysDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysDialog)

public:
    KeysDialog(const QList<QAction *> &actions, QWidget *parent);
    ~KeysDialog() override;
};

} // namespace parallax::ui
