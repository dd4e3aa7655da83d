// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that fetch, on the program as it is built and a server of our own.

#include "program.h"

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
          "opened again.\n";
}

} // namespace

class TestTracking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importedAddress_isCheckedAgainAndAgain();
    void listedAddresses_areFetched();
    void feed_isWatched();
    void deadProxy_isAFailure_notADirectRequest();

private:
    Run run(const QStringList &arguments);
    void serve(const QByteArray &figure);

    TestServer m_server;
    QTemporaryDir m_folder;
};

Run TestTracking::run(const QStringList &arguments)
{
    return runBesideServers(m_folder.filePath(u"ws"_s), m_folder.path(), arguments);
}

void TestTracking::serve(const QByteArray &figure)
{
    const QByteArray etag = "\"" + figure + "\"";
    m_server.on("/ostrel-bridge-closed", [figure, etag](const ServerRequest &request) {
        ServerAnswer answer = page(text(figure), "text/plain");
        answer.headers.append({"ETag", etag});
        if (request.headers.value("if-none-match") == etag) {
            answer.status = 304;
            answer.body.clear();
        }
        return answer;
    });
}

void TestTracking::importedAddress_isCheckedAgainAndAgain()
{
    const QString address = m_server.url(u"/ostrel-bridge-closed"_s).toString();
    serve("40");
    const Run imported = run({u"import"_s, u"--event"_s, u"Ostrel"_s, u"--track"_s, address});
    QVERIFY2(imported.exitCode == 0, imported.error.constData());
    QVERIFY(imported.out.startsWith("stored"));

    const Run early = run({u"check"_s, u"--exit-code"_s});
    QCOMPARE(early.exitCode, 0);
    QVERIFY(early.out.startsWith("nothing is due"));

    const QStringList all{u"check"_s, u"--all"_s, u"--exit-code"_s, u"--format"_s, u"json"_s};
    const Run same = run(all);
    QCOMPARE(same.exitCode, 0);
    QJsonObject look = same.json().value("articles"_L1).toArray().at(0).toObject();
    QCOMPARE(look.value("result"_L1).toString(), u"unchanged"_s);
    QCOMPARE(look.value("state"_L1).toString(), u"not-modified"_s);

    serve("52");
    const Run changed = run(all);
    QCOMPARE(changed.exitCode, 1);
    look = changed.json().value("articles"_L1).toArray().at(0).toObject();
    QCOMPARE(look.value("result"_L1).toString(), u"changed"_s);
    QCOMPARE(look.value("changes"_L1).toArray().at(0).toObject().value("words"_L1).toString(),
             u"a figure changed in 127.0.0.1: 40 → 52"_s);
    QVERIFY(look.value("unseenGap"_L1).isObject());
    QVERIFY(!look.value("nextLook"_L1).toString().isEmpty());

    ServerAnswer nothing;
    nothing.status = 404;
    m_server.on("/ostrel-bridge-closed", nothing);
    const Run gone = run(all);
    QCOMPARE(gone.exitCode, 3);
    QVERIFY2(gone.error.contains("404"), gone.error.constData());
    look = gone.json().value("articles"_L1).toArray().at(0).toObject();
    QCOMPARE(look.value("result"_L1).toString(), u"failed"_s);
    QCOMPARE(look.value("state"_L1).toString(), u"not-found"_s);

    const Run listed = run({u"track"_s, u"--format"_s, u"json"_s});
    const QJsonObject tracked = listed.json().value("articles"_L1).toArray().at(0).toObject();
    QCOMPARE(tracked.value("failure"_L1).toObject().value("status"_L1).toInt(), 404);
    const Run history = run({u"history"_s, address, u"--format"_s, u"json"_s});
    QCOMPARE(history.json().value("revisions"_L1).toArray().size(), 2);
    QCOMPARE(run({u"verify"_s}).exitCode, 0);

    QCOMPARE(run({u"untrack"_s, address}).exitCode, 0);
    QVERIFY(run({u"check"_s}).out.startsWith("nothing is tracked"));
    QCOMPARE(run({u"untrack"_s, address}).exitCode, 3);
}

void TestTracking::listedAddresses_areFetched()
{
    serve("40");
    QFile list(m_folder.filePath(u"addresses.txt"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(m_server.url(u"/ostrel-bridge-closed"_s).toEncoded() + '\n'
               + m_server.url(u"/no-such-page"_s).toEncoded() + '\n');
    list.close();
    const Run imported =
        run({u"import"_s, u"--event"_s, u"Listed"_s, u"--format"_s, u"json"_s, list.fileName()});
    QCOMPARE(imported.exitCode, 3);
    QVERIFY2(imported.error.contains("no-such-page"), imported.error.constData());
    QCOMPARE(imported.json().value("revisions"_L1).toArray().size(), 1);
    QCOMPARE(imported.json().value("addresses"_L1).toArray().size(), 0);
}

void TestTracking::feed_isWatched()
{
    const QString address = m_server.url(u"/rss.xml"_s).toString();
    m_server.on("/rss.xml",
                page("<rss version=\"2.0\"><channel><title>Wire</title><item><guid>a</guid><title>"
                     "Divers go down</title><link>http://wire.example/a</link></item></channel>"
                     "</rss>",
                     "application/rss+xml"));
    const Run watched = run({u"watch"_s, address, u"--event"_s, u"Ostrel"_s});
    QVERIFY2(watched.exitCode == 0, watched.error.constData());
    QVERIFY(watched.out.contains("1 entry offered"));
    const Run none =
        run({u"watch"_s, m_server.url(u"/none"_s).toString(), u"--event"_s, u"Ostrel"_s});
    QCOMPARE(none.exitCode, 3);
    const Run checked = run({u"check"_s, u"--all"_s, u"--format"_s, u"json"_s});
    const QJsonArray feeds = checked.json().value("feeds"_L1).toArray();
    QCOMPARE(feeds.size(), 1);
    QVERIFY(feeds.at(0).toObject().value("offers"_L1).toArray().isEmpty());
    QCOMPARE(run({u"watch"_s, address, u"--event"_s, u"Ostrel"_s, u"--stop"_s}).exitCode, 0);
}

void TestTracking::deadProxy_isAFailure_notADirectRequest()
{
    serve("40");
    const qsizetype before = m_server.requests().size();
    const Run run =
        this->run({u"import"_s, u"--event"_s, u"Other"_s, u"--proxy"_s, u"http://127.0.0.1:1"_s,
                   m_server.url(u"/ostrel-bridge-closed"_s).toString()});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.error.contains("proxy"), run.error.constData());
    QCOMPARE(m_server.requests().size(), before);
}

QTEST_GUILESS_MAIN(TestTracking)
#include "tst_tracking.moc"
