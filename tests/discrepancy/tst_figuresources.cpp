// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

/// Whose word a figure is.
class FigureSourcesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attribution_data();
    void attribution();
};

void FigureSourcesTest::attribution_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected"); // both sides' words of the only finding, or nothing
    const QString none;
    QTest::newRow("somebody's figure here, the outlet's own there")
        << u"The coast guard said that three sailors on the pier were charged with theft."_s
        << u"Three sailors were arrested near the old pier in the evening."_s
        << u"The coast guard said | Three sailors were arrested near the old pier in the evening."_s;
    QTest::newRow("a document's figure")
        << u"The yard has paid almost $1 million to the party since 2009."_s
        << u"The yard and its owner paid nearly $1 million to the party, county records show."_s
        << u"The yard has paid almost $1 million to the party since 2009. | records show"_s;
    QTest::newRow("a figure with two sources")
        << u"At least 20 dockers were arrested, according to organizers."_s
        << u"The harbour police said 17 dockers had been arrested on Monday."_s
        << u"according to organizers | The harbour police said"_s;
    QTest::newRow("a figure whose source the other text knows")
        << u"The coast guard said that three sailors on the pier were charged with theft."_s
        << u"The coast guard arrested three sailors near the old pier in the evening."_s << none;
    QTest::newRow("a figure that is not the source's word")
        << u"The yard has offered three boats to the town, which the council says are rotten."_s
        << u"The last offer of the yard was three boats and a crane."_s << none;
    QTest::newRow("most of the words without a figure")
        << u"Crews let the wagons burn since foam froze in the hoses, Fire Chief Ada Roe said."_s
        << u"Crews could only watch as the wagons burned, since their foam froze in the hoses."_s
        << u"Fire Chief Ada Roe said | Crews could only watch as the wagons burned, since their foam froze in the hoses."_s;
    QTest::newRow("some of the words without a figure")
        << u"Crews let the wagons burn since foam froze in the hoses, Fire Chief Ada Roe said."_s
        << u"Crews from four towns met at the burning wagons long before sunrise."_s << none;
    QTest::newRow("figures of two things")
        << u"The coast guard said that three sailors on the pier were charged with theft."_s
        << u"Some 40 lamps near the old pier were charged in the evening by sailors."_s << none;
    QTest::newRow("a document behind another part of the sentence")
        << u"Ada Roe left the party late on Monday after leaked letters revealed her 3 villas."_s
        << u"Ada Roe left the party on Monday, weeks after talk of her 3 villas."_s << none;
}

void FigureSourcesTest::attribution()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, expected);
    QCOMPARE(test::toldOf(DiscrepancyKind::Attribution, a, b), expected);
}

QTEST_GUILESS_MAIN(FigureSourcesTest)
#include "tst_figuresources.moc"
