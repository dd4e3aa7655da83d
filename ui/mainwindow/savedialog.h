// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace parallax::ui {

/// Asks under which name something is to be saved; opened by the caller, deletes itself.
/// \a filters: each of one ending, "PDF document (*.pdf)"; the chosen one's ending is added to a
/// name without one. \a name: proposed, without ending.
[[nodiscard]] QFileDialog *newSaveDialog(const QString &objectName,
                                         const QString &title,
                                         const QStringList &filters,
                                         const QString &name,
                                         QWidget &parent);

} // namespace parallax::ui
