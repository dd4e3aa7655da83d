// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

class QTcpServer;

namespace parallax::archive::testing {

/// A certificate of a server, signed by itself, with its key: both as PEM.
struct ServerCertificate
{
    QByteArray certificate;
    QByteArray key;
};

/// Made by the `openssl` command, valid for two days. Empty when that does not work.
[[nodiscard]] ServerCertificate madeCertificate(const QString &host);

/// Serves the bare repositories of a folder over HTTP on 127.0.0.1, with git's own `http-backend`,
/// on a thread of its own.
class GitHttpServer
{
public:
    /// \a credentials: "user:password" that every request must bring; empty: none is asked for.
    explicit GitHttpServer(const QString &folder, const QByteArray &credentials = {});
    /// The same over HTTPS.
    GitHttpServer(const QString &folder, const ServerCertificate &certificate);
    ~GitHttpServer();
    Q_DISABLE_COPY_MOVE(GitHttpServer)

    /// Of a repository in the folder.
    [[nodiscard]] QString address(const QString &repository) const;

    [[nodiscard]] int refusedRequests() const { return *m_refused; }

    /// All, refused ones too.
    [[nodiscard]] int requests() const { return *m_requests; }

private:
    void serve(QTcpServer *server, const QString &folder, const QByteArray &credentials);

    QThread m_thread;
    quint16 m_port = 0;
    QString m_scheme = QStringLiteral("http");
    QString m_host = QStringLiteral("127.0.0.1");
    std::shared_ptr<std::atomic_int> m_requests = std::make_shared<std::atomic_int>(0);
    std::shared_ptr<std::atomic_int> m_refused = std::make_shared<std::atomic_int>(0);
};

} // namespace parallax::archive::testing
