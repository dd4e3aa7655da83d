// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/synchroniser.h>
#include <ui/notice/rundialog.h>

class QLineEdit;
class QPushButton;

namespace parallax::ui {

/// Exchanges the workspace with a git remote, or takes in a bundle, and tells what came of it.
/// Closing it while an exchange runs stops that at its next step.
class SyncDialog final : public RunDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncDialog)

public:
    SyncDialog(workspace::Workspace &workspace, const QString &remote, QWidget *parent = nullptr);
    ~SyncDialog() override;

Q_SIGNALS:
    /// An exchange began; \a remote is without a password.
    void remoteUsed(const QString &remote);
    /// Something came that the window may want to show.
    void received();

protected:
    void done(int result) override;

private:
    [[nodiscard]] QPushButton *newBundleButton();
    void start();
    void setRunning(bool isRunning);
    void showTransfer(const archive::git::TransferProgress &progress);
    void showReport(const Result<archive::sync::Report> &report);

    workspace::Synchroniser m_synchroniser;
    QLineEdit *m_remote;
    QPushButton *m_folder;
    QPushButton *m_bundle;
};

} // namespace parallax::ui
