// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/alertmodel.h>

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace parallax::ui {

/// Tells the desktop of a change, where the desktop takes such messages; else does nothing.
class DesktopNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotice)

public:
    explicit DesktopNotice(QObject *parent = nullptr);
    ~DesktopNotice() override;

    /// Off at first. While it is on, a sign of the program stands in the desktop's panel.
    void setOn(bool isOn);
    void tell(const ChangeAlert &alert);

Q_SIGNALS:
    void clicked(); ///< the message, or the sign

private:
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace parallax::ui
