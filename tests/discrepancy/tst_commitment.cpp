// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <app/domain/names.h>

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

/// How far two texts commit themselves to one proposition.
class CommitmentTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certainty_data();
    void certainty();
};

void CommitmentTest::certainty_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected"); // both sides' words of the only finding, or nothing
    const QString none;
    QTest::newRow("weighed here, promised there in other words")
        << u"The harbour union said it was considering a legal challenge."_s
        << u"The harbour union said it would file a lawsuit on the first day."_s
        << u"considering | would"_s;
    QTest::newRow("promised here, hoped for there")
        << u"The council vowed to rebuild the lighthouse by spring."_s
        << u"The council hopes to reconstruct the lighthouse before the summer."_s
        << u"vowed to | hopes to"_s;
    QTest::newRow("the promise about the same thing is shown")
        << u"Ferry masters will meet on Monday and the port will open an investigation."_s
        << u"The port is weighing whether to launch an inquiry."_s << u"will | weighing"_s;
    QTest::newRow("what one person may do here and promises there")
        << u"Ada Roe promised to take the quarrel over the lighthouse to the high court."_s
        << u"Ada Roe hinted on the radio that she might first ask the full town court to think again."_s
        << u"promised to | might"_s;
    QTest::newRow("one promise in two wordings")
        << u"The council vowed to rebuild the lighthouse by spring."_s
        << u"The council will reconstruct the lighthouse before the summer."_s << none;
    QTest::newRow("weighed in both")
        << u"The council is weighing whether to rebuild the lighthouse."_s
        << u"The council may rebuild the lighthouse, which it said would cost millions."_s << none;
    QTest::newRow("a promise of something else")
        << u"The council is considering a ban on large ferries."_s
        << u"The harbour fair will open its gates on Sunday."_s << none;
    QTest::newRow("a hope that stands in the other text's quotation")
        << u"The council is considering a new lighthouse."_s
        << u"\"We will have our lighthouse, whatever it takes,\" Ada Roe said."_s << none;
    QTest::newRow("the month of May")
        << u"The council discussed the lighthouse on May 3."_s
        << u"The council will discuss the lighthouse again."_s << none;
    QTest::newRow("an appearance here, a fact there")
        << u"The letters appeared to show the mayor asking divers to keep silent."_s
        << u"The leaked letters show that the mayor told the divers to be silent."_s
        << u"appeared to | The leaked letters show that the mayor told the divers to be silent."_s;
    QTest::newRow("an appearance in both")
        << u"The letters appeared to show the mayor asking divers to keep silent."_s
        << u"The letters seemed to show the mayor urging the divers to be silent."_s << none;
    QTest::newRow("an appearance of something else")
        << u"The divers found a rope that appeared to have been cut."_s
        << u"The divers came back to the pier after an hour."_s << none;
    QTest::newRow("who appears in public")
        << u"The mayor will appear before the harbour council with her lawyer."_s
        << u"The mayor stood before the harbour council with her lawyer."_s << none;
    QTest::newRow("not known here, told there")
        << u"It was unclear whether the ferry was struck by the crane or by a wave."_s
        << u"A falling crane struck the ferry and tore its rail off."_s
        << u"unclear | A falling crane struck the ferry and tore its rail off."_s;
    QTest::newRow("not known in both")
        << u"It was unclear whether the ferry was struck by the crane or by a wave."_s
        << u"It was not clear whether the ferry was struck by a crane."_s << none;
}

void CommitmentTest::certainty()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, expected);
    QCOMPARE(test::toldOf(DiscrepancyKind::Certainty, a, b), expected);
}

QTEST_GUILESS_MAIN(CommitmentTest)
#include "tst_commitment.moc"
