// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/workspace/schedule.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;

namespace {

constexpr qint64 hour = 60;
constexpr qint64 day = 24 * hour;
constexpr qint64 never = -1;

QDateTime at(qint64 minutes)
{
    return QDateTime({2026, 10, 14}, {9, 0}, Qt::UTC).addSecs(60 * minutes);
}

std::optional<QDateTime> optionalAt(qint64 minutes)
{
    return minutes == never ? std::nullopt : std::optional(at(minutes));
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pause_growsWithAgeAndShrinksWithChange_data();
    void pause_growsWithAgeAndShrinksWithChange();
    void failures_doubleThePause_data();
    void failures_doubleThePause();
    void retryAfter_isKept();
    void ownInterval_overridesTheAge();
    void paused_isNeverDue();
    void neverLookedAt_isDueAtOnce();
    void history_countsFailuresSinceTheLastGoodLook();
    void feed_followsItsOwnPace_data();
    void feed_followsItsOwnPace();
    void gap_isBetweenTwoLooks();
};

void TestSchedule::pause_growsWithAgeAndShrinksWithChange_data()
{
    QTest::addColumn<qint64>("look"); // minutes since the begin
    QTest::addColumn<qint64>("change");
    QTest::addColumn<qint64>("pause");
    QTest::newRow("new") << qint64(0) << never << qint64(15);
    QTest::newRow("just below six hours") << 6 * hour - 1 << never << qint64(15);
    QTest::newRow("six hours") << 6 * hour << never << qint64(30);
    QTest::newRow("a day") << day << never << 2 * hour;
    QTest::newRow("three days") << 3 * day << never << 6 * hour;
    QTest::newRow("a week") << 7 * day << never << day;
    QTest::newRow("thirty days") << 30 * day << never << 7 * day;
    QTest::newRow("ten years") << 3650 * day << never << 7 * day;
    QTest::newRow("the outlet's clock goes ahead") << -5 * hour << never << qint64(15);
    QTest::newRow("old, changed at this look") << 60 * day << 60 * day << qint64(10);
    QTest::newRow("old, changed two hours ago") << 60 * day << 60 * day - 120 << qint64(30);
    QTest::newRow("old, changed long ago") << 60 * day << 2 * day << 7 * day;
    QTest::newRow("new, changed at this look") << qint64(30) << qint64(30) << qint64(10);
    QTest::newRow("a change slows nothing") << 10 * hour << qint64(5) << qint64(30);
}

void TestSchedule::pause_growsWithAgeAndShrinksWithChange()
{
    QFETCH(const qint64, look);
    QFETCH(const qint64, change);
    QFETCH(const qint64, pause);
    LookHistory history;
    history.begin = at(0);
    history.lastLook = at(look);
    history.lastChange = optionalAt(change);
    QCOMPARE(nextLook(history), std::optional(at(look + pause)));
}

void TestSchedule::failures_doubleThePause_data()
{
    QTest::addColumn<qint64>("look");
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("pause");
    QTest::newRow("one") << qint64(0) << 1 << qint64(30);
    QTest::newRow("three") << qint64(0) << 3 << 2 * hour;
    QTest::newRow("up to a day") << qint64(0) << 9 << day;
    QTest::newRow("a million") << qint64(0) << 1000000 << day;
    QTest::newRow("a weekly look stays weekly") << 60 * day << 4 << 7 * day;
}

void TestSchedule::failures_doubleThePause()
{
    QFETCH(const qint64, look);
    QFETCH(const int, failures);
    QFETCH(const qint64, pause);
    LookHistory history;
    history.begin = at(0);
    history.lastLook = at(look);
    history.failures = failures;
    QCOMPARE(nextLook(history), std::optional(at(look + pause)));
}

void TestSchedule::retryAfter_isKept()
{
    LookHistory history;
    history.begin = at(0);
    history.lastLook = at(0);
    history.failures = 1;
    history.notBefore = at(5 * hour);
    QCOMPARE(nextLook(history), std::optional(at(5 * hour)));
    history.notBefore = at(1); // earlier than our own pause
    QCOMPARE(nextLook(history), std::optional(at(30)));
}

void TestSchedule::ownInterval_overridesTheAge()
{
    LookHistory history;
    history.begin = at(0);
    history.lastLook = at(60 * day);
    history.every = std::chrono::minutes(5);
    QCOMPARE(nextLook(history), std::optional(at(60 * day + 5)));
    history.failures = 2;
    QCOMPARE(nextLook(history), std::optional(at(60 * day + 20)));
}

void TestSchedule::paused_isNeverDue()
{
    LookHistory history;
    history.begin = at(0);
    history.isPaused = true;
    QCOMPARE(nextLook(history), std::nullopt);
}

void TestSchedule::neverLookedAt_isDueAtOnce()
{
    LookHistory history;
    history.begin = at(0);
    QCOMPARE(nextLook(history), std::optional(at(0)));
}

void TestSchedule::history_countsFailuresSinceTheLastGoodLook()
{
    ArticleRecord record;
    Revision first;
    first.fetched = at(60);
    first.claimed = at(10);
    Revision second;
    second.kind = RevisionKind::Update;
    second.fetched = at(100);
    Revision readAgain;
    readAgain.kind = RevisionKind::ReExtraction;
    readAgain.fetched = at(150);
    record.revisions = {first, second, readAgain};
    ArticleLooks looks;
    looks.lastGood = at(200);
    FailedLook old;
    old.last = at(120);
    old.count = 7;
    FailedLook now;
    now.last = at(300);
    now.count = 2;
    now.notBefore = at(900);
    looks.failed = {old, now};
    LookHistory history = lookHistory({}, record, looks);
    QCOMPARE(history.begin, at(10));
    QCOMPARE(history.lastChange, std::optional(at(100)));
    QCOMPARE(history.lastLook, std::optional(at(300)));
    QCOMPARE(history.failures, 2);
    QCOMPARE(history.notBefore, std::optional(at(900)));

    looks.lastGood = at(301);
    history = lookHistory({}, record, looks);
    QCOMPARE(history.failures, 0);
    QCOMPARE(history.lastLook, std::optional(at(301)));
    QCOMPARE(history.notBefore, std::nullopt);
}

void TestSchedule::feed_followsItsOwnPace_data()
{
    QTest::addColumn<qint64>("change");
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("pause");
    QTest::newRow("busy") << 100 * hour << 0 << qint64(15);
    QTest::newRow("four hours quiet") << 96 * hour << 0 << hour;
    QTest::newRow("never anything new") << never << 0 << 6 * hour;
    QTest::newRow("failing") << 96 * hour << 2 << 4 * hour;
    QTest::newRow("failing long") << 96 * hour << 50 << day;
}

void TestSchedule::feed_followsItsOwnPace()
{
    QFETCH(const qint64, change);
    QFETCH(const int, failures);
    QFETCH(const qint64, pause);
    WatchedFeed feed;
    feed.since = at(0);
    FeedState state;
    QCOMPARE(nextLook(feed, state), at(0));
    state.lastLook = at(100 * hour);
    state.lastChange = optionalAt(change);
    state.failures = failures;
    QCOMPARE(nextLook(feed, state), at(100 * hour + pause));
}

void TestSchedule::gap_isBetweenTwoLooks()
{
    QCOMPARE(unseenGap(std::nullopt, at(5)), std::nullopt);
    QCOMPARE(unseenGap(at(5), at(5)), std::nullopt);
    QCOMPARE(unseenGap(at(0), at(90)), (std::optional(UnseenGap{at(0), at(90)})));
    QCOMPARE(unseenGap(at(0), at(90))->length(), std::chrono::minutes(90));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
