// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/web/trackerlist.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax::ui;

class TestTrackerList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTracker_data();
    void isTracker();
    void fromText_linesThatAreNoHost_areLeftOut();
    void builtIn_knowsTrackersAndNoOutlet();
};

void TestTrackerList::isTracker_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("pageHost");
    QTest::addColumn<bool>("isTracker");
    QTest::newRow("listed") << u"count.example"_s << u"paper.example"_s << true;
    QTest::newRow("below") << u"a.b.count.example"_s << u"paper.example"_s << true;
    QTest::newRow("capitals") << u"Count.Example"_s << u"paper.example"_s << true;
    QTest::newRow("only ends alike") << u"discount.example"_s << u"paper.example"_s << false;
    QTest::newRow("other") << u"images.example"_s << u"paper.example"_s << false;
    QTest::newRow("its own page") << u"a.count.example"_s << u"www.count.example"_s << false;
    QTest::newRow("no host") << QString() << u"paper.example"_s << false;
    QTest::newRow("only dots") << u"..."_s << u"paper.example"_s << false;
}

void TestTrackerList::isTracker()
{
    QFETCH(const QString, host);
    QFETCH(const QString, pageHost);
    const TrackerList list = TrackerList::fromText(u"# counts\ncount.example # visits\n"_s);
    QTEST(list.isTracker(host, pageHost), "isTracker");
}

void TestTrackerList::fromText_linesThatAreNoHost_areLeftOut()
{
    QCOMPARE(
        TrackerList::fromText(u"\n# a\nhttps://a.example/x\n\u0000\na b\nok.example\n"_s).size(),
        1);
    QCOMPARE(TrackerList::fromText(QString()).size(), 0);
}

void TestTrackerList::builtIn_knowsTrackersAndNoOutlet()
{
    const TrackerList list = TrackerList::builtIn();
    QVERIFY(list.size() > 80);
    QVERIFY(list.isTracker(u"www.google-analytics.com"_s, u"paper.example"_s));
    QVERIFY(!list.isTracker(u"www.google.com"_s, u"paper.example"_s));
    QVERIFY(!list.isTracker(u"cdn.paper.example"_s, u"paper.example"_s));
}

QTEST_GUILESS_MAIN(TestTrackerList)
#include "tst_trackerlist.moc"
