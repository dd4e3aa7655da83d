// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// "PDF document (*.pdf)": "pdf".
QString endingOf(const QString &filter)
{
    return filter.section(u"*."_s, 1).chopped(1);
}

} // namespace

QFileDialog *newSaveDialog(const QString &objectName,
                           const QString &title,
                           const QStringList &filters,
                           const QString &name,
                           QWidget &parent)
{
    auto *dialog = new QFileDialog(&parent, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const QString ending = endingOf(filters.value(0));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name + u'.' + ending);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(endingOf(filter));
    });
    return dialog;
}

} // namespace parallax::ui
