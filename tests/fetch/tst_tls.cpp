// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server of ours whose certificate nobody vouches for: the page is not read, and the reason said.

#include "fetching.h"

#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::fetch;
using namespace parallax::fetch::testing;

class TlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QSslConfiguration m_configuration;

    /// A key and a certificate that it signed itself, for one day.
    bool makeCertificate()
    {
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (openssl.isEmpty())
            return false;
        const QString keyFile = m_folder.filePath(u"key.pem"_s);
        const QString certificateFile = m_folder.filePath(u"certificate.pem"_s);
        QProcess process;
        process.start(openssl,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                       u"1"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, keyFile, u"-out"_s,
                       certificateFile});
        if (!process.waitForFinished(patience) || process.exitCode() != 0)
            return false;
        QFile key(keyFile);
        QFile certificate(certificateFile);
        if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
            return false;
        m_configuration = QSslConfiguration::defaultConfiguration();
        m_configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        m_configuration.setLocalCertificate(QSslCertificate(&certificate));
        m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of the clients
        return !m_configuration.localCertificate().isNull();
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!QSslSocket::supportsSsl() || !makeCertificate())
            QSKIP("no TLS or no openssl program to make a certificate with");
    }

    void selfSignedCertificate_isRefusedAndSaid()
    {
        QSslServer server;
        server.setSslConfiguration(m_configuration);
        int requests = 0;
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&requests, socket] {
                ++requests;
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://127.0.0.1:%1/story"_s.arg(server.serverPort()));
        HttpFetcher fetcher(quick());
        FETCH(outcome, fetcher, request(url));
        COMPARE_STATE(outcome, FetchState::TlsFailure);
        QVERIFY2(outcome.detail.contains("certificate"_L1, Qt::CaseInsensitive),
                 qPrintable(outcome.detail));
        QVERIFY2(outcome.detail.contains("127.0.0.1"_L1), qPrintable(outcome.detail));
        QVERIFY(outcome.bytes.isEmpty());
        QCOMPARE(requests, 0); // nothing is told to a server that is not who it says
    }

    void handshakeThatBreaksOff_isNamed()
    {
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("\x16\x03\x01\xFF\xFF", 5); // a head of a handshake, and no more
            socket->disconnectFromHost();
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        FetchRules rules = quick();
        rules.tries = 1;
        HttpFetcher fetcher(rules);
        FETCH(outcome, fetcher,
              request(QUrl(u"https://127.0.0.1:%1/story"_s.arg(server.serverPort()))));
        QVERIFY(!showsArticle(outcome.state));
        QVERIFY(!outcome.detail.isEmpty());
        QVERIFY2(outcome.detail.contains("127.0.0.1"_L1), qPrintable(outcome.detail));
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
