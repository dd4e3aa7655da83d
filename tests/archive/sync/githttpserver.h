// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace parallax::archive::testing {

/// Serves the bare repositories of a folder over HTTP on 127.0.0.1, with git's own `http-backend`,
/// on a thread of its own.
class GitHttpServer
{
public:
    /// \a credentials: "user:password" that every request must bring; empty: none is asked for.
    explicit GitHttpServer(QString folder, QByteArray credentials = {});
    ~GitHttpServer();
    Q_DISABLE_COPY_MOVE(GitHttpServer)

    /// Of a repository in the folder.
    [[nodiscard]] QString address(const QString &repository) const;

    [[nodiscard]] int refusedRequests() const { return *m_refused; }

private:
    QThread m_thread;
    quint16 m_port = 0;
    std::shared_ptr<std::atomic_int> m_refused = std::make_shared<std::atomic_int>(0);
};

} // namespace parallax::archive::testing
