// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QLabel>

namespace parallax::ui {

/// A label that is an outlet's badge, as high as a letter of the text beside it.
class BadgeLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BadgeLabel)

public:
    explicit BadgeLabel(const Theme &theme,
                        qsizetype outlet,
                        const QString &name,
                        QWidget *parent = nullptr);
    ~BadgeLabel() override;
};

} // namespace parallax::ui
