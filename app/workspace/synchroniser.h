// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <app/archive/sync/sync.h>

#include <atomic>
#include <memory>

namespace parallax::workspace {

/// The address as it may be written down: without a password.
[[nodiscard]] QString withoutPassword(const QString &address);

/// Exchanges the open workspace with a git remote on a thread of its own; the workspace stays
/// usable meanwhile. Lives on the main thread.
class Synchroniser final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Synchroniser)

public:
    explicit Synchroniser(Workspace &workspace, QObject *parent = nullptr);
    /// Stops what is running, at its next step; does not wait for a server that is silent.
    ~Synchroniser() override;

    /// \a mayPrompt: git may ask for a password on the terminal. Does nothing while one is running.
    void start(const QString &address, bool mayPrompt);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(const parallax::archive::git::TransferProgress &progress);
    /// The workspace's library has been read again before.
    void finished(const parallax::Result<parallax::archive::sync::Report> &report);

private:
    void finish(const Result<archive::sync::Report> &report);

    Workspace &m_workspace;
    std::shared_ptr<std::atomic_bool> m_isStopped;
    bool m_isRunning = false;
};

} // namespace parallax::workspace
