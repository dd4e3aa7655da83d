// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "githttpserver.h"
#include "syncfixture.h"

#include <QFile>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

const QString headline = u"Bridge closed at Ostrel"_s;

} // namespace

class TestHttpsRemote : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(QSslSocket::supportsSsl(), "Qt has no TLS here");
        m_trusted = madeCertificate(u"localhost"_s);
        m_otherName = madeCertificate(u"git.example"_s);
        m_unknown = madeCertificate(u"localhost"_s);
        QVERIFY2(!m_trusted.key.isEmpty() && !m_otherName.key.isEmpty() && !m_unknown.key.isEmpty(),
                 "the command openssl is needed");
        QFile file(m_folder.filePath(u"authorities.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_trusted.certificate + m_otherName.certificate);
        file.close();
        // Read once, before the first connection.
        qputenv("SSL_CERT_FILE", QFile::encodeName(file.fileName()));
        qunsetenv("SSL_CERT_DIR");
    }

    void sync_trustedCertificate_exchangesBothWays()
    {
        const Newsroom room;
        const GitHttpServer server(room.folder({}), m_trusted);
        const QString address = server.address(u"remote.git"_s);
        const auto first = room.workspace(u"first"_s);
        const auto second = room.workspace(u"second"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());
        QVERIFY(!store(*second, {headline, u"Two."_s}, 10).isEmpty());
        exchangeBothWays(room, address);
        const QStringList both{u"One."_s, u"Two."_s};
        QCOMPARE(bodies(*first, onlyArticle(*first)), both);
        QCOMPARE(bodies(*second, onlyArticle(*second)), both);
    }

    void sync_certificateThatNobodyVouchesFor_isRefusedBeforeAnythingIsSent()
    {
        refuses(m_unknown);
    }

    void sync_trustedCertificateOfAnotherName_isRefusedBeforeAnythingIsSent()
    {
        refuses(m_otherName);
    }

private:
    void refuses(const ServerCertificate &certificate)
    {
        const Newsroom room;
        const GitHttpServer server(room.folder({}), certificate);
        const auto first = room.workspace(u"first"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());
        const auto report =
            sync::synchronise({room.folder(u"first"_s), server.address(u"remote.git"_s), {}});
        QVERIFY(!report);
        QVERIFY2(report.error().code == Error::Code::Unreadable,
                 qPrintable(reason(report.error())));
        QVERIFY2(report.error().detail.contains("the certificate of localhost is not trusted"_L1),
                 qPrintable(report.error().detail));
        QCOMPARE(server.requests(), 0);
        QVERIFY(stockGit(room.remote(), {u"for-each-ref"_s}).output.isEmpty());
    }

    QTemporaryDir m_folder;
    ServerCertificate m_trusted;
    ServerCertificate m_otherName;
    ServerCertificate m_unknown;
};

QTEST_GUILESS_MAIN(TestHttpsRemote)
#include "tst_httpsremote.moc"
