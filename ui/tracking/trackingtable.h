// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QLabel;
class QTableView;
class QToolButton;
class QWidget;

namespace parallax::ui {

/// A table of whole rows over \a model, as all pages of the tracking window show them.
[[nodiscard]] QTableView *trackingTable(const QString &objectName,
                                        const QString &accessibleName,
                                        QAbstractItemModel &model,
                                        QWidget *parent);
/// What stands in place of an empty table.
[[nodiscard]] QLabel *
trackingEmpty(const QString &objectName, const QString &text, QWidget *parent);
[[nodiscard]] QToolButton *
trackingButton(const QString &objectName, const QString &text, QWidget *parent);

} // namespace parallax::ui
