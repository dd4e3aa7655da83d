// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "githttpserver.h"
#include "syncfixture.h"

#include <app/archive/git/hostkeys.h>
#include <app/archive/git/sshagent.h>

#include <QLocalServer>
#include <QMessageAuthenticationCode>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;
using archive::git::HostKeyState;
using archive::git::hostKeyState;

namespace {

const QString headline = u"Bridge closed at Ostrel"_s;

/// A public key as it is sent: its sort, then bytes that tell it from others.
QByteArray key(const QByteArray &sort, char tail)
{
    QByteArray bytes(4, '\0');
    bytes[3] = static_cast<char>(sort.size());
    return bytes + sort + QByteArray(32, tail);
}

} // namespace

class TestHttpRemote : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sync_overHttp_exchangesBothWays()
    {
        const Newsroom room;
        const GitHttpServer server(room.folder({}));
        const QString address = server.address(u"remote.git"_s);
        const auto first = room.workspace(u"first"_s);
        const auto second = room.workspace(u"second"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());
        QVERIFY(!store(*second, {headline, u"Two."_s}, 10).isEmpty());
        const PageValidators validators{QUrl(u"https://northcoast.example/ostrel"_s), {}, {}};
        QVERIFY_OK(first->recordUnchanged(onlyArticle(*first), noonPlus(5), validators));
        exchangeBothWays(room, address);
        const QStringList both{u"One."_s, u"Two."_s};
        QCOMPARE(bodies(*first, onlyArticle(*first)), both);
        QCOMPARE(bodies(*second, onlyArticle(*second)), both);
    }

    void sync_serverAsksForPassword_getsItFromTheHelper()
    {
        const Newsroom room;
        const GitHttpServer server(room.folder({}), "mira:open sesame");
        const QString address = server.address(u"remote.git"_s);
        const auto first = room.workspace(u"first"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());

        const auto without = sync::synchronise({room.folder(u"first"_s), address, {}});
        QVERIFY(!without);
        QCOMPARE(without.error().code, Error::Code::NotWritable);

        QStringList told;
        int asked = 0;
        git::RemoteAccess access;
        access.secret = [&](const QString &where, const QString &) -> Result<git::Secret> {
            Q_UNUSED(where)
            ++asked;
            // The helper knew an old one.
            return git::Secret{u"mira"_s, asked == 1 ? u"old"_s : u"open sesame"_s};
        };
        access.tellHelper = [&](const QString &, const git::Secret &secret, bool wasTaken) {
            told.append(secret.password + (wasTaken ? u" taken"_s : u" refused"_s));
        };
        const auto report = sync::synchronise({room.folder(u"first"_s), address, access});
        QVERIFY_OK(report);
        QCOMPARE(report->sent.articles.size(), 1);
        QCOMPARE(told.mid(0, 2), (QStringList{u"old refused"_s, u"open sesame taken"_s}));
        QVERIFY(server.refusedRequests() >= 2);
    }

    void sync_passwordNeverTaken_endsAfterAFewTries()
    {
        const Newsroom room;
        const GitHttpServer server(room.folder({}), "mira:open sesame");
        int asked = 0;
        git::RemoteAccess access;
        access.secret = [&](const QString &, const QString &) -> Result<git::Secret> {
            ++asked;
            return git::Secret{u"mira"_s, u"wrong"_s};
        };
        const auto report =
            sync::synchronise({room.folder(u"first"_s), server.address(u"remote.git"_s), access});
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::NotWritable);
        QVERIFY2(asked > 0 && asked < 5, qPrintable(QString::number(asked)));
    }

    void sync_noRepositoryThere_isNotFound()
    {
        const Newsroom room;
        const GitHttpServer server(room.folder({}));
        const auto report =
            sync::synchronise({room.folder(u"first"_s), server.address(u"other.git"_s), {}});
        QVERIFY(!report);
        QVERIFY2(report.error().code == Error::Code::NotFound, qPrintable(reason(report.error())));
    }

    void sshAgentListens_onlyWhereOneDoes()
    {
        const QByteArray before = qgetenv("SSH_AUTH_SOCK");
        const auto restore = qScopeGuard([&before] { qputenv("SSH_AUTH_SOCK", before); });
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"agent"_s);
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY(!archive::git::sshAgentListens());
        qputenv("SSH_AUTH_SOCK", path.toLocal8Bit());
        QVERIFY(!archive::git::sshAgentListens());
        {
            QLocalServer agent;
            QVERIFY(agent.listen(path));
            QVERIFY(archive::git::sshAgentListens());
        }
        QVERIFY(!archive::git::sshAgentListens());
        qputenv("SSH_AUTH_SOCK", QByteArray(300, 'x'));
        QVERIFY(!archive::git::sshAgentListens());
    }

    void hostKeyState_linesOfKnownHosts_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("port");
        QTest::addColumn<HostKeyState>("state");
        const QByteArray own = key("ssh-ed25519", 'a').toBase64();
        const QByteArray other = key("ssh-ed25519", 'b').toBase64();
        const QByteArray salt = "12345678901234567890";
        const QByteArray hash =
            QMessageAuthenticationCode::hash("git.example", salt, QCryptographicHash::Sha1);
        const QByteArray hashed = "|1|" + salt.toBase64() + '|' + hash.toBase64();
        QTest::newRow("empty") << QByteArray() << 22 << HostKeyState::Unknown;
        QTest::newRow("plain") << "git.example ssh-ed25519 " + own << 22 << HostKeyState::Known;
        QTest::newRow("hashed") << hashed + " ssh-ed25519 " + own << 22 << HostKeyState::Known;
        QTest::newRow("list") << "a.example,GIT.example ssh-ed25519 " + own + " me" << 22
                              << HostKeyState::Known;
        QTest::newRow("pattern") << "*.example ssh-ed25519 " + own << 22 << HostKeyState::Known;
        QTest::newRow("excepted") << "*.example,!git.example ssh-ed25519 " + own << 22
                                  << HostKeyState::Unknown;
        QTest::newRow("port") << "[git.example]:2222 ssh-ed25519 " + own << 2222
                              << HostKeyState::Known;
        QTest::newRow("other port")
            << "git.example ssh-ed25519 " + own << 2222 << HostKeyState::Unknown;
        QTest::newRow("another key")
            << "git.example ssh-ed25519 " + other << 22 << HostKeyState::Other;
        QTest::newRow("another sort") << "git.example ssh-rsa " + key("ssh-rsa", 'b').toBase64()
                                      << 22 << HostKeyState::Unknown;
        QTest::newRow("old and new")
            << "git.example ssh-ed25519 " + other + "\ngit.example ssh-ed25519 " + own << 22
            << HostKeyState::Known;
        QTest::newRow("revoked") << "git.example ssh-ed25519 " + own + "\n@revoked * ssh-ed25519 "
                + own << 22 << HostKeyState::Other;
        QTest::newRow("authority")
            << "@cert-authority * ssh-ed25519 " + own << 22 << HostKeyState::Unknown;
        QTest::newRow("broken") << QByteArray("git.example\n|1|x\n\0\xff\ngit.example ssh-ed25519",
                                              43)
                                << 22 << HostKeyState::Unknown;
        QTest::newRow("comment") << "#git.example ssh-ed25519 " + own << 22
                                 << HostKeyState::Unknown;
    }

    void hostKeyState_linesOfKnownHosts()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const int, port);
        QFETCH(const HostKeyState, state);
        QCOMPARE(hostKeyState(file, u"Git.example"_s, port, key("ssh-ed25519", 'a')), state);
    }
};

QTEST_GUILESS_MAIN(TestHttpRemote)
#include "tst_httpremote.moc"
