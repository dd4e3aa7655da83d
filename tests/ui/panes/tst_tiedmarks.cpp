// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/panes/tiedmarks.h>

#include <QTest>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class TiedMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tiedMarks_levelDecision_marksBothEnds()
    {
        Comparison comparison = test::plainComparison(3);
        const ComparisonMarks marks = comparisonMarks(comparison);
        QCOMPARE(tiedMarks(comparison, marks), QList<QList<int>>(3));
        PlacedDecision placed;
        placed.decision.act = AlignmentDecision::Act::Level;
        placed.places = {{{0, marks.articles.at(0).last().span, {}}},
                         {{2, marks.articles.at(2).first().span, {}}}};
        comparison.decisions = {placed, placed};
        const int last = int(marks.articles.at(0).size()) - 1;
        QCOMPARE(tiedMarks(comparison, marks), (QList<QList<int>>{{last}, {}, {0}}));
    }

    void tiedMarks_withoutEffect_areNotShown()
    {
        Comparison comparison = test::plainComparison(2);
        const ComparisonMarks marks = comparisonMarks(comparison);
        PlacedDecision placed;
        placed.places = {{{0, marks.articles.at(0).first().span, {}}},
                         {{1, marks.articles.at(1).first().span, {}}}};
        placed.decision.act = AlignmentDecision::Act::Link; // no word on scrolling
        comparison.decisions = {placed};
        QCOMPARE(tiedMarks(comparison, marks), QList<QList<int>>(2));
        placed.decision.act = AlignmentDecision::Act::Level;
        placed.lost = {TextSelector()};
        comparison.decisions = {placed};
        QCOMPARE(tiedMarks(comparison, marks), QList<QList<int>>(2));
        placed.lost.clear();
        placed.places[1][0].article = 7; // more articles than are shown
        comparison.decisions = {placed};
        QCOMPARE(tiedMarks(comparison, marks), (QList<QList<int>>{{0}, {}}));
    }
};

QTEST_MAIN(TiedMarksTest)

#include "tst_tiedmarks.moc"
