// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/panes/handties.h>

#include <QTest>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class HandTiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void handTies_levelDecisions_giveEachPlaceAndTieOnce()
    {
        Comparison comparison = test::plainComparison(3);
        QCOMPARE(handTies(comparison), (HandTies{QList<QList<TextSpan>>(3), {}}));
        const TextSpan early{2, 9};
        const TextSpan late{12, 20};
        comparison.decisions = {test::level({2, late, {}}, {0, early, {}}),
                                test::level({0, early, {}}, {2, late, {}}), // by another reader
                                test::level({0, early, {}}, {1, early, {}}),
                                test::level({2, early, {}}, {1, early, {}})};
        const HandTies all = handTies(comparison);
        QCOMPARE(all.places, (QList<QList<TextSpan>>{{early}, {early}, {early, late}}));
        QCOMPARE(all.ties, (QList<HandTie>{{0, 0, 2, 1}, {0, 0, 1, 0}, {1, 0, 2, 0}}));
    }

    void handTies_withoutEffect_areNotShown()
    {
        Comparison comparison = test::plainComparison(2);
        const HandTies none{QList<QList<TextSpan>>(2), {}};
        const PlacedDecision sound = test::level({0, {0, 5}, {}}, {1, {0, 5}, {}});

        PlacedDecision link = sound;
        link.decision.act = AlignmentDecision::Act::Link; // no word on scrolling
        comparison.decisions = {link};
        QCOMPARE(handTies(comparison), none);

        PlacedDecision lost = sound;
        lost.lost = {TextSelector()};
        comparison.decisions = {lost};
        QCOMPARE(handTies(comparison), none);

        PlacedDecision overtaken = sound;
        overtaken.isOvertaken = true;
        comparison.decisions = {overtaken};
        QCOMPARE(handTies(comparison), none);

        comparison.decisions = {
            test::level({0, {0, 5}, {}}, {7, {0, 5}, {}}), // more than are shown
            test::level({0, {0, 5}, {}}, {0, {6, 9}, {}})}; // in one text
        QCOMPARE(handTies(comparison), none);

        comparison.decisions = {sound};
        QCOMPARE(handTies(comparison).ties.size(), 1);
    }
};

QTEST_GUILESS_MAIN(HandTiesTest)

#include "tst_handties.moc"
