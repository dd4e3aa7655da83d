// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace parallax::testing {
namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qint64 mostUnsent = 256 * 1024;

std::optional<ServerRequest> requestFrom(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3) {
        return std::nullopt;
    }
    ServerRequest request{words.at(0), words.at(1), {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0) {
            request.headers.insert(lines.at(i).first(colon).trimmed().toLower(),
                                   lines.at(i).mid(colon + 1).trimmed());
        }
    }
    return request;
}

/// "/a" of "/a?b" and of "http://host/a?b".
QByteArray pathOf(const QByteArray &target)
{
    return QUrl::fromEncoded(target).path(QUrl::FullyEncoded).toLatin1();
}

QByteArray chunked(const QByteArray &body, bool isWhole)
{
    constexpr qsizetype chunk = 1000;
    QByteArray out;
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const QByteArray piece = body.mid(at, chunk);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return isWhole ? out + "0\r\n\r\n" : out;
}

QByteArray headOf(const ServerAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " As told\r\n";
    for (const auto &[name, value] : answer.headers) {
        head += name + ": " + value + "\r\n";
    }
    const qint64 size = std::max<qint64>(answer.body.size(), answer.repeatedTo);
    if (answer.isChunked) {
        head += "Transfer-Encoding: chunked\r\n";
    } else if (answer.tellsLength && answer.drips == '\0') {
        head += "Content-Length: "
            + QByteArray::number(answer.announced < 0 ? size : answer.announced) + "\r\n";
    }
    return head + "Connection: close\r\n\r\n";
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~sum;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
    return bytes;
}

} // namespace

ServerAnswer page(const QByteArray &body, const QByteArray &type)
{
    ServerAnswer answer;
    answer.body = body;
    answer.headers = {{"Content-Type", type}};
    return answer;
}

ServerAnswer redirect(const QByteArray &location, int status)
{
    ServerAnswer answer;
    answer.status = status;
    answer.headers = {{"Location", location}};
    return answer;
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress(): four bytes of length, two of zlib's header, the data, four of checksum.
    const QByteArray deflated = qCompress(bytes).mid(6).chopped(4);
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + deflated + littleEndian(crc32(bytes))
        + littleEndian(static_cast<quint32>(bytes.size()));
}

TestServer::TestServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TestServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("no port on 127.0.0.1 for a test server");
    }
}

TestServer::~TestServer()
{
    // Sockets are children of the server and tell us of their end.
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
        socket->disconnect(this);
    }
}

void TestServer::on(const QByteArray &path, const Handler &handler)
{
    m_handlers.insert(path, handler);
}

void TestServer::on(const QByteArray &path, const ServerAnswer &answer)
{
    on(path, [answer](const ServerRequest &) { return answer; });
}

QUrl TestServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(port()), path));
}

quint16 TestServer::port() const
{
    return m_server.serverPort();
}

int TestServer::count(const QByteArray &path) const
{
    return static_cast<int>(std::ranges::count_if(
        m_requests, [&path](const ServerRequest &one) { return pathOf(one.target) == path; }));
}

void TestServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        const auto head = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
            *head += socket->readAll();
            if (!head->isEmpty() && (head->at(0) < 'A' || head->at(0) > 'Z')) {
                // TLS, or nothing at all: answered as real servers do.
                socket->write("HTTP/1.1 400 No such protocol\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
                return;
            }
            const qsizetype end = head->indexOf("\r\n\r\n");
            if (head->size() > longestHead || (end >= 0 && !requestFrom(head->first(end)))) {
                socket->abort();
            } else if (end >= 0) {
                const ServerRequest request = *requestFrom(head->first(end));
                head->clear();
                serve(socket, request);
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void TestServer::serve(QTcpSocket *socket, const ServerRequest &request)
{
    m_requests.append(request);
    m_mostTogether = std::max(m_mostTogether, ++m_together);
    const Handler handler = m_handlers.value(pathOf(request.target));
    ServerAnswer answer;
    answer.status = 404;
    if (handler) {
        answer = handler(request);
    }
    // Not under way any more when the first byte of the answer goes out: from then on the client
    // may ask for the next page.
    if (answer.isSilent) {
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_together; });
        return;
    }
    const auto go = [this, socket, answer] {
        --m_together;
        send(socket, answer);
    };
    if (answer.delayMs == 0) {
        go();
        return;
    }
    auto *timer = new QTimer(socket);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, go);
    timer->start(answer.delayMs);
}

void TestServer::send(QTcpSocket *socket, const ServerAnswer &answer)
{
    if (answer.closesAtOnce) {
        socket->disconnectFromHost();
        return;
    }
    if (answer.headTo > 0) {
        socket->write("HTTP/1.1 200 OK\r\n");
        sendRepeated(socket, "X-More: " + QByteArray(1'000, 'x') + "\r\n", answer.headTo);
        return;
    }
    if (!answer.raw.isEmpty()) {
        socket->write(answer.raw);
        socket->disconnectFromHost();
        return;
    }
    if (answer.dripsHead) {
        drip(socket, "HTTP/1.1 200 OK\r\nX-Slow: ", answer.dripMs, 'z');
        return;
    }
    socket->write(headOf(answer));
    if (answer.repeatedTo > 0) {
        sendRepeated(socket, answer.body, answer.repeatedTo);
        return;
    }
    const bool isWhole = answer.cutAfter < 0;
    const QByteArray body = isWhole ? answer.body : answer.body.first(answer.cutAfter);
    m_sent += body.size();
    socket->write(answer.isChunked ? chunked(body, isWhole && answer.drips == '\0') : body);
    if (answer.drips != '\0') {
        drip(socket, {}, answer.dripMs, answer.drips);
        return;
    }
    socket->disconnectFromHost(); // after all is written
}

void TestServer::sendRepeated(QTcpSocket *socket, const QByteArray &piece, qint64 left)
{
    const auto rest = std::make_shared<qint64>(left);
    const auto more = [this, socket, piece, rest] {
        while (*rest > 0 && socket->bytesToWrite() < mostUnsent) {
            const QByteArray next =
                piece.left(static_cast<qsizetype>(std::min<qint64>(*rest, piece.size())));
            socket->write(next);
            *rest -= next.size();
            m_sent += next.size();
        }
        if (*rest == 0) {
            socket->disconnectFromHost();
        }
    };
    connect(socket, &QTcpSocket::bytesWritten, this, more);
    more();
}

void TestServer::drip(QTcpSocket *socket, const QByteArray &bytes, int ms, char after)
{
    auto *timer = new QTimer(socket);
    const auto at = std::make_shared<qsizetype>(0);
    connect(timer, &QTimer::timeout, this, [this, socket, bytes, at, after] {
        const char next = *at < bytes.size() ? bytes.at(*at) : after;
        ++*at;
        ++m_sent;
        socket->write(&next, 1);
    });
    timer->start(ms);
}

SocksStub::SocksStub(quint16 target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SocksStub::accept);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("no port on 127.0.0.1 for a proxy");
    }
}

SocksStub::~SocksStub()
{
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
        socket->disconnect(this);
    }
}

void SocksStub::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void SocksStub::read(QTcpSocket *socket)
{
    // The client waits for each answer before it goes on, so one read is one message here.
    const QByteArray bytes = socket->readAll();
    if (bytes.size() < 5) {
        socket->write(QByteArray("\x05\x00", 2)); // no password wanted
        return;
    }
    const bool isName = bytes.at(3) == 3;
    m_asked.append(isName ? bytes.mid(5, static_cast<unsigned char>(bytes.at(4))) : "ip");
    auto *inner = new QTcpSocket(socket);
    socket->disconnect(this);
    connect(inner, &QTcpSocket::connected, this, [socket] {
        socket->write(QByteArray("\x05\x00\x00\x01\x7F\x00\x00\x01\x00\x50", 10));
    });
    connect(inner, &QTcpSocket::readyRead, this,
            [socket, inner] { socket->write(inner->readAll()); });
    connect(socket, &QTcpSocket::readyRead, this,
            [socket, inner] { inner->write(socket->readAll()); });
    connect(inner, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    inner->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace parallax::testing
