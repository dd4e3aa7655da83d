// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/scrollmap.h>

#include <QTest>

#include <limits>

using parallax::align::ScrollMap;

class ScrollMapTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void map_withoutAnchors_changesNothing();
    void map_data();
    void map();
    void anchors_thatCross_areThinnedToTheLongestChain();
    void anchors_atOnePlace_leaveOne();
    void anchors_thatAreNoNumbers_areLeftOut();
    void map_isMonotonic_overManyAnchors();
};

void ScrollMapTest::map_withoutAnchors_changesNothing()
{
    QCOMPARE(ScrollMap().map(812.5), 812.5);
    QCOMPARE(ScrollMap(QList<ScrollMap::Anchor>()).map(-3), -3.0);
}

void ScrollMapTest::map_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("on an anchor") << 100.0 << 300.0;
    QTest::newRow("half way between two") << 150.0 << 350.0;
    QTest::newRow("a stretched part") << 300.0 << 600.0;
    QTest::newRow("above the first, one to one") << 90.0 << 290.0;
    QTest::newRow("below the last, one to one") << 410.0 << 810.0;
}

void ScrollMapTest::map()
{
    QFETCH(double, from);
    QFETCH(double, to);
    const ScrollMap map({{400, 800}, {100, 300}, {200, 400}});
    QCOMPARE(map.map(from), to);
}

void ScrollMapTest::anchors_thatCross_areThinnedToTheLongestChain()
{
    const ScrollMap map({{10, 10}, {20, 500}, {30, 30}, {40, 40}});
    const QList<ScrollMap::Anchor> expected{{10, 10}, {30, 30}, {40, 40}};
    QCOMPARE(map.anchors(), expected);
}

void ScrollMapTest::anchors_atOnePlace_leaveOne()
{
    const ScrollMap map({{10, 10}, {10, 20}, {10, 30}});
    QCOMPARE(map.anchors().size(), 1);
    QCOMPARE(ScrollMap({{10, 7}, {20, 7}}).anchors().size(), 1);
}

void ScrollMapTest::anchors_thatAreNoNumbers_areLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const ScrollMap map({{nan, 3}, {3, infinity}, {5, 6}});
    QCOMPARE(map.anchors().size(), 1);
    QCOMPARE(map.map(6), 7.0);
}

void ScrollMapTest::map_isMonotonic_overManyAnchors()
{
    QList<ScrollMap::Anchor> anchors;
    for (int i = 0; i < 2000; ++i)
        anchors.append({i * 7.0, static_cast<double>((i * 7919) % 2003)});
    const ScrollMap map(anchors);
    QVERIFY(map.anchors().size() > 10);
    double before = map.map(-50);
    for (double y = -49; y < 14100; y += 1) {
        const double here = map.map(y);
        QVERIFY(here > before);
        before = here;
    }
}

QTEST_GUILESS_MAIN(ScrollMapTest)
#include "tst_scrollmap.moc"
