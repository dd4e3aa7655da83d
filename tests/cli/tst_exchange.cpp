// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands `sync` and `backfill`, on the program as it is built, a bare repository and a server
// of our own.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <tests/support/testserver.h>

using namespace Qt::StringLiterals;
using namespace parallax::test;
using namespace parallax::testing;

namespace {

QByteArray text(const QByteArray &figure)
{
    return "Ship strikes Ostrel Bridge\n\nAt least " + figure
        + " people were hurt when a bulk carrier struck the western pier of the bridge before "
          "dawn on Monday.\n\nDivers were to look at the footing of the pier before the road is "
          "opened again.\n\nThe harbour master closed the channel to all traffic, and ferries were "
          "sent round the island until the evening.\n";
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QProcess git;
        git.start(u"git"_s, {u"init"_s, u"--quiet"_s, u"--bare"_s, path(u"remote.git"_s)});
        QVERIFY(git.waitForFinished());
        QCOMPARE(git.exitCode(), 0);
    }

    void sync_twoWorkspaces_tellWhatCameAndWent()
    {
        QVERIFY(import(u"first"_s, "12"));
        const Run sent =
            run(u"first"_s, {u"sync"_s, path(u"remote.git"_s), u"--format"_s, u"json"_s});
        QVERIFY2(sent.exitCode == 0, sent.error.constData());
        QVERIFY2(sent.error.isEmpty(), sent.error.constData());
        const QJsonObject went = sent.json()["sent"_L1].toObject();
        QCOMPARE(went["articles"_L1].toArray().size(), 1);
        QCOMPARE(went["events"_L1].toInt(), 1);
        // A relative path is one of the caller's folder.
        const Run came = run(u"second"_s, {u"sync"_s, u"remote.git"_s, u"--format"_s, u"json"_s});
        QVERIFY2(came.exitCode == 0, came.error.constData());
        const QJsonObject article =
            came.json()["received"_L1].toObject()["articles"_L1].toArray().first().toObject();
        QCOMPARE(article["revisions"_L1].toInt(), 1);
        QCOMPARE(article["new"_L1].toBool(), true);
        QCOMPARE(came.json()["disagreements"_L1].toArray().size(), 0);
        const Run again = run(u"second"_s, {u"sync"_s, u"remote.git"_s});
        QCOMPARE(QString::fromUtf8(again.out), u"received: nothing\nsent: nothing\n"_s);
        const Run shown = run(u"second"_s, {u"articles"_s, u"--event"_s, u"Bridge"_s});
        QVERIFY2(shown.out.contains("Ship strikes"), shown.out.constData());
    }

    void sync_withoutRemote_isWrongUse()
    {
        QCOMPARE(run(u"first"_s, {u"sync"_s}).exitCode, 2);
        QCOMPARE(run(u"first"_s, {u"sync"_s, u"a"_s, u"b"_s}).exitCode, 2);
    }

    void sync_remoteThatIsNotThere_isNamed()
    {
        QVERIFY(import(u"first"_s, "12"));
        const Run failed = run(u"first"_s, {u"sync"_s, path(u"nowhere.git"_s)});
        QCOMPARE(failed.exitCode, 3);
        QVERIFY2(failed.error.contains("nowhere.git"), failed.error.constData());
        QVERIFY(failed.out.isEmpty());
    }

    void backfill_timeMap_addsOlderStatesAtTheirTimes()
    {
        TestServer server;
        const auto memento = [&](const QByteArray &time) -> QByteArray {
            return "/web/" + time + "/https://wire.example/bridge";
        };
        const auto address = [&](const QByteArray &time) -> QByteArray {
            return server.url(QString::fromLatin1(memento(time))).toEncoded();
        };
        server.on(memento("20261010080000"), page(text("5"), "text/plain"));
        server.on(memento("20261010090000"), page(text("5"), "text/plain"));
        server.on(memento("20261010100000"), page(text("9"), "text/plain"));
        server.on(
            "/timemap",
            page("<https://wire.example/bridge>; rel=\"original\",\n<" + address("20261010100000")
                     + ">; rel=\"last memento\"; datetime=\"Sat, 10 Oct 2026 10:00:00 GMT\",\n<"
                     + address("20261010080000")
                     + ">; rel=\"first memento\"; datetime=\"Sat, 10 Oct 2026 08:00:00 GMT\",\n<"
                     + address("20261010090000")
                     + ">; rel=\"memento\"; datetime=\"Sat, 10 Oct 2026 09:00:00 GMT\",\n<"
                     + address("20261010110000")
                     + ">; rel=\"memento\"; datetime=\"Sat, 10 Oct 2026 11:00:00 GMT\"\n",
                 "application/link-format"));
        QVERIFY(import(u"first"_s, "12"));
        const QStringList call{u"backfill"_s, u"wire"_s,
                               u"--from"_s,   server.url(u"/timemap"_s).toString(),
                               u"--format"_s, u"json"_s};
        const Run filled = run(u"first"_s, call);
        // One memento is not there: the others are stored, and it is named.
        QVERIFY2(filled.exitCode == 3, filled.error.constData());
        QVERIFY2(filled.error.contains("20261010110000"), filled.error.constData());
        QCOMPARE(filled.json()["revisions"_L1].toArray().size(), 2);
        QCOMPARE(filled.json()["seenAgain"_L1].toInt(), 1);
        QCOMPARE(filled.json()["failures"_L1].toArray().size(), 1);

        const QJsonObject history =
            run(u"first"_s, {u"history"_s, u"wire"_s, u"--format"_s, u"json"_s}).json();
        const QJsonArray revisions = history["revisions"_L1].toArray();
        QCOMPARE(revisions.size(), 3);
        QCOMPARE(revisions.at(0)["archived"_L1].toString(), u"2026-10-10T08:00:00Z"_s);
        QCOMPARE(revisions.at(0)["origin"_L1].toString(), u"archive 127.0.0.1"_s);
        QCOMPARE(revisions.at(1)["archived"_L1].toString(), u"2026-10-10T10:00:00Z"_s);
        QVERIFY(revisions.at(2)["origin"_L1].isNull());

        // Gone on with, not begun again: what was looked at is not asked for once more.
        const Run again = run(u"first"_s, call);
        QCOMPARE(again.json()["known"_L1].toInt(), 3);
        QCOMPARE(again.json()["revisions"_L1].toArray().size(), 0);
        QCOMPARE(server.count(memento("20261010080000")), 1);
    }

    void backfill_timeMapInParts_isReadWhole()
    {
        TestServer server;
        const auto entry = [&](const QByteArray &day) -> QByteArray {
            const QByteArray path = "/web/202610" + day + "080000/https://wire.example/bridge";
            server.on(path, page(text(day), "text/plain"));
            return "<" + server.url(QString::fromLatin1(path)).toEncoded()
                + ">; rel=\"memento\"; datetime=\"Sat, " + day + " Oct 2026 08:00:00 GMT\"";
        };
        const auto part = [&](const QByteArray &path) -> QByteArray {
            return "<" + server.url(QString::fromLatin1(path)).toEncoded()
                + ">; rel=\"timemap\"; type=\"application/link-format\"";
        };
        const QByteArray original = "<https://wire.example/bridge>; rel=\"original\",\n";
        // Parts name each other, one is missing, and two list the same memento.
        server.on("/map",
                  page(original + part("/map/1") + ",\n" + part("/map/2") + ",\n" + part("/map/3"),
                       "application/link-format"));
        server.on("/map/1",
                  page(original + part("/map") + ",\n" + entry("10") + ",\n" + entry("17"),
                       "application/link-format"));
        server.on("/map/2",
                  page(original + part("/map/1") + ",\n" + entry("17"), "application/link-format"));
        QVERIFY(import(u"first"_s, "12"));
        const Run filled = run(u"first"_s,
                               {u"backfill"_s, u"wire"_s, u"--from"_s,
                                server.url(u"/map"_s).toString(), u"--format"_s, u"json"_s});
        QCOMPARE(filled.exitCode, 3);
        QVERIFY2(filled.error.contains("/map/3"), filled.error.constData());
        QCOMPARE(filled.json()["revisions"_L1].toArray().size(), 2);
        QCOMPARE(filled.json()["failures"_L1].toArray().size(), 1);
        QCOMPARE(server.count("/map"), 1);
        QCOMPARE(server.count("/map/1"), 1);
    }

    void backfill_pageOfAnotherArticle_isNotTaken()
    {
        QVERIFY(import(u"first"_s, "12"));
        QVERIFY(QDir().mkpath(path(u"saved"_s)));
        QFile file(path(u"saved/2026-10-01 other.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Harbour fees rise\n\nThe council raised the fees for moored boats by a tenth "
                   "from the first of the month.\n");
        file.close();
        const Run filled =
            run(u"first"_s, {u"backfill"_s, u"wire"_s, u"--from"_s, path(u"saved"_s)});
        QCOMPARE(filled.exitCode, 3);
        QVERIFY2(filled.error.contains("another article"), filled.error.constData());
    }

    void backfill_folderOfSavedPages_takesTheirDates()
    {
        QVERIFY(import(u"first"_s, "12"));
        QVERIFY(QDir().mkpath(path(u"saved"_s)));
        for (const QByteArray &day : {QByteArray("02"), QByteArray("01")}) {
            QFile file(path(u"saved/2026-10-%1 bridge.txt"_s.arg(QString::fromLatin1(day))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text(day));
        }
        const Run filled = run(
            u"first"_s,
            {u"backfill"_s, u"wire"_s, u"--from"_s, path(u"saved"_s), u"--format"_s, u"json"_s});
        QVERIFY2(filled.exitCode == 0, filled.error.constData());
        const QJsonArray revisions =
            run(u"first"_s, {u"history"_s, u"wire"_s, u"--format"_s, u"json"_s})
                .json()["revisions"_L1]
                .toArray();
        QCOMPARE(revisions.size(), 3);
        QVERIFY(revisions.at(0)["archived"_L1].toString().startsWith(u"2026-10-01"_s));
        QVERIFY(revisions.at(1)["archived"_L1].toString().startsWith(u"2026-10-02"_s));
        QVERIFY(revisions.at(2)["archived"_L1].isNull());
    }

    void backfill_notATimeMap_isSaid()
    {
        TestServer server;
        server.on("/page", page(text("1"), "text/plain"));
        QVERIFY(import(u"first"_s, "12"));
        const Run filled = run(
            u"first"_s, {u"backfill"_s, u"wire"_s, u"--from"_s, server.url(u"/page"_s).toString()});
        QCOMPARE(filled.exitCode, 3);
        QVERIFY2(filled.error.contains("no TimeMap"), filled.error.constData());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    Run run(const QString &workspace, const QStringList &arguments)
    {
        return runBesideServers(path(workspace), m_folder->path(), arguments);
    }

    bool import(const QString &workspace, const QByteArray &figure)
    {
        QFile file(path(u"bridge.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text(figure)) < 0) {
            return false;
        }
        file.close();
        return run(workspace,
                   {u"import"_s, u"--event"_s, u"Bridge"_s, u"wire="_s + file.fileName()})
                   .exitCode
            == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
