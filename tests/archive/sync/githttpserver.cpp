// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "githttpserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace parallax::archive::testing {
namespace {

struct Request
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< by name in small letters
    QByteArray body;
};

/// The body's chunks (RFC 9112, 7.1), or nothing while more is to come.
std::optional<QByteArray> unchunked(const QByteArray &data)
{
    QByteArray body;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = data.indexOf("\r\n", at);
        if (end < 0) {
            return std::nullopt;
        }
        const qsizetype size = data.mid(at, end - at).toLongLong(nullptr, 16);
        if (data.size() < end + 2 + size + 2) {
            return std::nullopt;
        }
        if (size == 0) {
            return body;
        }
        body += data.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
}

std::optional<Request> requestFrom(const QByteArray &data)
{
    const qsizetype end = data.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    Request request;
    QList<QByteArray> lines = data.first(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).trimmed().toLower(),
                               line.mid(colon + 1).trimmed());
    }
    const QByteArray rest = data.mid(end + 4);
    if (request.headers.value("transfer-encoding") == "chunked") {
        const auto body = unchunked(rest);
        request.body = body.value_or(QByteArray());
        return body ? std::optional(request) : std::nullopt;
    }
    request.body = rest;
    const bool isWhole = rest.size() >= request.headers.value("content-length").toLongLong();
    return isWhole ? std::optional(request) : std::nullopt;
}

/// git's answer (RFC 3875) as HTTP.
QByteArray answerOf(const QString &folder, const Request &request)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const qsizetype mark = request.target.indexOf('?');
    environment.insert(u"GIT_PROJECT_ROOT"_s, folder);
    environment.insert(u"GIT_HTTP_EXPORT_ALL"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_COUNT"_s, u"2"_s);
    environment.insert(u"GIT_CONFIG_KEY_0"_s, u"http.receivepack"_s);
    environment.insert(u"GIT_CONFIG_VALUE_0"_s, u"true"_s);
    environment.insert(u"GIT_CONFIG_KEY_1"_s, u"safe.directory"_s);
    environment.insert(u"GIT_CONFIG_VALUE_1"_s, u"*"_s);
    environment.insert(u"REQUEST_METHOD"_s, QString::fromLatin1(request.method));
    environment.insert(
        u"PATH_INFO"_s,
        QString::fromLatin1(request.target.first(mark < 0 ? request.target.size() : mark)));
    environment.insert(u"QUERY_STRING"_s,
                       mark < 0 ? QString() : QString::fromLatin1(request.target.mid(mark + 1)));
    environment.insert(u"CONTENT_TYPE"_s,
                       QString::fromLatin1(request.headers.value("content-type")));
    environment.insert(u"CONTENT_LENGTH"_s, QString::number(request.body.size()));
    environment.insert(u"HTTP_CONTENT_ENCODING"_s,
                       QString::fromLatin1(request.headers.value("content-encoding")));
    environment.insert(u"REMOTE_USER"_s, u"mira"_s);
    process.setProcessEnvironment(environment);
    process.start(u"git"_s, {u"http-backend"_s});
    process.write(request.body);
    process.closeWriteChannel();
    process.waitForFinished();
    const QByteArray output = process.readAllStandardOutput();
    const qsizetype end = output.indexOf("\r\n\r\n");
    QByteArray status = "200 OK";
    QByteArray headers;
    for (const QByteArray &line : output.first(std::max<qsizetype>(end, 0)).split('\n')) {
        if (line.startsWith("Status: ")) {
            status = line.mid(8).trimmed();
        } else if (!line.trimmed().isEmpty()) {
            headers += line.trimmed() + "\r\n";
        }
    }
    const QByteArray body = output.mid(end + 4);
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

ServerCertificate madeCertificate(const QString &host)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess process;
    process.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                   u"2"_s, u"-subj"_s, u"/CN="_s + host, u"-addext"_s,
                   u"subjectAltName=DNS:"_s + host, u"-keyout"_s, key, u"-out"_s, certificate});
    process.waitForFinished();
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return {bytesOf(certificate), bytesOf(key)};
}

GitHttpServer::GitHttpServer(const QString &folder, const QByteArray &credentials)
{
    serve(new QTcpServer, folder, credentials);
}

GitHttpServer::GitHttpServer(const QString &folder, const ServerCertificate &certificate)
    : m_scheme(u"https"_s)
    , m_host(u"localhost"_s)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate.certificate));
    configuration.setPrivateKey(QSslKey(certificate.key, QSsl::Rsa));
    auto *server = new QSslServer;
    server->setSslConfiguration(configuration);
    serve(server, folder, {});
}

void GitHttpServer::serve(QTcpServer *server, const QString &folder, const QByteArray &credentials)
{
    if (!server->listen(QHostAddress::LocalHost)) {
        QTest::qFail("cannot listen", __FILE__, __LINE__);
    }
    m_port = server->serverPort();
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    const QByteArray expected = "Basic " + credentials.toBase64();
    const bool isOpen = credentials.isEmpty();
    QObject::connect(
        // A connection that is not encrypted as agreed never gets here.
        server, &QTcpServer::pendingConnectionAvailable, server,
        [server, folder, expected, isOpen, requests = m_requests, refused = m_refused] {
            while (QTcpSocket *socket = server->nextPendingConnection()) {
                auto data = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [=] {
                    *data += socket->readAll();
                    const auto request = requestFrom(*data);
                    if (!request) {
                        return;
                    }
                    ++*requests;
                    if (!isOpen && request->headers.value("authorization") != expected) {
                        ++*refused;
                        socket->write("HTTP/1.1 401 Unauthorized\r\n"
                                      "WWW-Authenticate: Basic realm=\"git\"\r\n"
                                      "Content-Length: 0\r\nConnection: close\r\n\r\n");
                    } else {
                        socket->write(answerOf(folder, *request));
                    }
                    socket->disconnectFromHost();
                });
            }
        });
    m_thread.start();
}

GitHttpServer::~GitHttpServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString GitHttpServer::address(const QString &repository) const
{
    return u"%1://%2:%3/%4"_s.arg(m_scheme, m_host).arg(m_port).arg(repository);
}

} // namespace parallax::archive::testing
