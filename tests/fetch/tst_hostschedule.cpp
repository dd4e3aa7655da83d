// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/hostschedule.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax::fetch;

namespace {

const QString a = u"a.example"_s;
const QString b = u"b.example"_s;

HostSchedule schedule()
{
    return HostSchedule({.delay = 2'000, .longestCrawlDelay = 10'000, .longestWait = 60'000});
}

} // namespace

class HostScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void host_neverAsked_mayStartAtOnce()
    {
        const HostSchedule hosts = schedule();
        QCOMPARE(hosts.earliest(a, 500), 500);
        QVERIFY(hosts.mayStart(a, 500));
    }

    void host_oneRequestAtATime()
    {
        HostSchedule hosts = schedule();
        hosts.started(a);
        QVERIFY(!hosts.mayStart(a, 1'000'000));
        QVERIFY(hosts.mayStart(b, 0));
        QCOMPARE(hosts.earliest(a, 100), 2'100);
    }

    void host_restsFromTheEndOfTheLastRequest()
    {
        HostSchedule hosts = schedule();
        hosts.started(a);
        hosts.finished(a, 5'000);
        QVERIFY(!hosts.mayStart(a, 6'999));
        QVERIFY(hosts.mayStart(a, 7'000));
        QCOMPARE(hosts.earliest(a, 5'001), 7'000);
        QCOMPARE(hosts.earliest(a, 9'000), 9'000);
    }

    void crawlDelay_isObeyedUpToItsBound()
    {
        HostSchedule hosts = schedule();
        hosts.setCrawlDelay(a, 5'000);
        QCOMPARE(hosts.delay(a), 5'000);
        hosts.setCrawlDelay(a, 3'600'000);
        QCOMPARE(hosts.delay(a), 10'000);
        hosts.setCrawlDelay(a, 1);
        QCOMPARE(hosts.delay(a), 2'000);
        hosts.setCrawlDelay(a, -5);
        QCOMPARE(hosts.delay(a), 2'000);
    }

    void pause_isObeyedUpToItsBound_andNeverShortened()
    {
        HostSchedule hosts = schedule();
        hosts.pauseUntil(a, 30'000, 0);
        QCOMPARE(hosts.earliest(a, 0), 30'000);
        hosts.pauseUntil(a, 10'000, 0);
        QCOMPARE(hosts.earliest(a, 0), 30'000);
        hosts.pauseUntil(a, 9'000'000, 0);
        QCOMPARE(hosts.earliest(a, 0), 60'000);
        QCOMPARE(hosts.earliest(b, 0), 0);
    }

    void backOff_doublesAndStaysTheSame()
    {
        QCOMPARE(backOff(a, 1, 1'000, 60'000), backOff(a, 1, 1'000, 60'000));
        for (int attempt = 1; attempt < 4; ++attempt) {
            const qint64 pause = backOff(a, attempt, 1'000, 60'000);
            QVERIFY(pause >= 1'000LL << (attempt - 1));
            QVERIFY(pause <= (1'000LL << (attempt - 1)) * 5 / 4);
        }
        QCOMPARE(backOff(a, 1'000, 1'000, 60'000), 60'000);
        QVERIFY(backOff(a, 0, 1'000, 60'000) >= 1'000);
    }

    void backOff_differsBetweenHosts()
    {
        QSet<qint64> pauses;
        for (int i = 0; i < 20; ++i) {
            pauses.insert(backOff(u"host%1.example"_s.arg(i), 1, 100'000, 1'000'000));
        }
        QVERIFY(pauses.size() > 10);
    }
};

QTEST_GUILESS_MAIN(HostScheduleTest)
#include "tst_hostschedule.moc"
