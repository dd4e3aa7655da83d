// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopnotice.h"

#include <ui/models/trackingwords.h>

#include <QApplication>
#include <QSystemTrayIcon>

namespace parallax::ui {

DesktopNotice::DesktopNotice(QObject *parent)
    : QObject(parent)
{
}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::setOn(bool isOn)
{
    if (!isOn || !QSystemTrayIcon::isSystemTrayAvailable()
        || !QSystemTrayIcon::supportsMessages()) {
        m_tray.reset();
        return;
    }
    if (m_tray) {
        return;
    }
    m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_tray->setToolTip(tr("Parallax tracks articles"));
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &DesktopNotice::clicked);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, &DesktopNotice::clicked);
    m_tray->show();
}

void DesktopNotice::tell(const ChangeAlert &alert)
{
    if (!m_tray) {
        return;
    }
    const QList<workspace::RevisionChange> &changes = alert.changes.changes;
    QString text = changes.isEmpty() ? TrackingWords::counts(alert.changes)
                                     : TrackingWords::change(changes.first(), alert.outlet);
    if (changes.size() > 1) {
        //: what changed first, and how many changes there are besides
        text = tr("%1, and %n more", nullptr, int(changes.size()) - 1).arg(text);
    }
    m_tray->showMessage(tr("%1: %2").arg(alert.outlet, alert.headline), text,
                        QSystemTrayIcon::Information);
}

} // namespace parallax::ui
