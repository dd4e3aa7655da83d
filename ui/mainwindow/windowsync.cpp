// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include <ui/sync/syncdialog.h>

#include <QSettings>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void MainWindow::openSync()
{
    if (m_workspace.folder().isEmpty() || !m_settings) {
        return; // there is nothing yet that could be exchanged
    }
    if (!m_syncDialog) {
        const QString key = u"sync/remote"_s;
        m_syncDialog = new SyncDialog(m_workspace, m_settings->value(key).toString(), this);
        connect(m_syncDialog, &SyncDialog::remoteUsed, this,
                [this, key](const QString &remote) { m_settings->setValue(key, remote); });
        connect(m_syncDialog, &SyncDialog::received, this, [this] {
            if (!m_eventId.isEmpty()) {
                openEvent(m_eventId, false);
            }
        });
    }
    m_syncDialog->show();
    m_syncDialog->raise();
    m_syncDialog->activateWindow();
}

} // namespace parallax::ui
