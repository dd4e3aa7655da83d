// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace parallax::testing {

/// What a test server was asked.
struct ServerRequest
{
    QByteArray method;
    QByteArray target; ///< as in the request line: a path, or an address when we are a proxy
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// What it answers, and how badly.
struct ServerAnswer
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool isChunked = false;
    qint64 announced =
        -1; ///< Content-Length that is sent instead of the true one; -1: the true one
    bool tellsLength = true;
    qsizetype cutAfter = -1; ///< closes after so many bytes of the body; -1: sends all
    bool closesAtOnce = false; ///< closes without a byte
    bool isSilent = false; ///< never answers
    int delayMs = 0; ///< between request and answer
    /// Sends lines of a head that never ends, made only as they are taken, up to so many bytes.
    qint64 headTo = 0;
    /// Sends the head byte by byte, one each \a dripMs, and never ends it.
    bool dripsHead = false;
    /// Sends this byte one each \a dripMs after the body, and never ends.
    char drips = '\0';
    int dripMs = 2;
    /// Goes on with copies of the body until so many bytes are out, made only as they are taken.
    qint64 repeatedTo = 0;
    QByteArray raw; ///< sent as it is, instead of everything above; then the connection is closed
};

/// A page with status 200.
[[nodiscard]] ServerAnswer page(const QByteArray &body, const QByteArray &type = "text/html");
[[nodiscard]] ServerAnswer redirect(const QByteArray &location, int status = 302);
/// The wrapper of RFC 1952 around deflated bytes.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

/// A web server on 127.0.0.1 that does what it is told, also what no server should. Runs in the
/// event loop of the thread that made it; takes one request a connection.
class TestServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ServerAnswer(const ServerRequest &)>;

    explicit TestServer(QObject *parent = nullptr);
    ~TestServer() override;
    Q_DISABLE_COPY_MOVE(TestServer)

    /// Answers on \a path, with or without a query; later calls replace earlier ones. A path
    /// nobody speaks for gives 404.
    void on(const QByteArray &path, const Handler &handler);
    void on(const QByteArray &path, const ServerAnswer &answer);

    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] quint16 port() const;

    /// Whole requests so far, in order.
    [[nodiscard]] const QList<ServerRequest> &requests() const { return m_requests; }

    /// How often \a path was asked for.
    [[nodiscard]] int count(const QByteArray &path) const;

    [[nodiscard]] int connections() const { return m_connections; }

    /// Most requests that were under way at the same moment.
    [[nodiscard]] int mostTogether() const { return m_mostTogether; }

    /// Bytes of bodies, and of heads without end, handed to connections.
    [[nodiscard]] qint64 sent() const { return m_sent; }

private:
    void accept();
    void serve(QTcpSocket *socket, const ServerRequest &request);
    void send(QTcpSocket *socket, const ServerAnswer &answer);
    void sendRepeated(QTcpSocket *socket, const QByteArray &piece, qint64 left);
    void drip(QTcpSocket *socket, const QByteArray &bytes, int ms, char after);

    QTcpServer m_server;
    QHash<QByteArray, Handler> m_handlers;
    QList<ServerRequest> m_requests;
    int m_connections = 0;
    int m_together = 0;
    int m_mostTogether = 0;
    qint64 m_sent = 0;
};

/// A SOCKS 5 proxy (RFC 1928, no password) on 127.0.0.1 that leads every connection to \a target
/// and notes what it was asked for.
class SocksStub final : public QObject
{
    Q_OBJECT

public:
    explicit SocksStub(quint16 target, QObject *parent = nullptr);
    ~SocksStub() override;
    Q_DISABLE_COPY_MOVE(SocksStub)

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// Names of hosts as they came; an address that the client looked up itself is "ip".
    [[nodiscard]] const QList<QByteArray> &asked() const { return m_asked; }

private:
    void accept();
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    quint16 m_target;
    QList<QByteArray> m_asked;
};

} // namespace parallax::testing
