// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/decisionwording.h>
#include <ui/models/samegroup.h>

#include <QTest>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class TestSameGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sameGroup_renumbered_isFoundByItsWords()
    {
        const Comparison before = test::sampleComparison();
        Comparison after = before;
        std::reverse(after.alignment.groups.begin(), after.alignment.groups.end());
        for (qsizetype i = 0; i < after.alignment.groups.size(); ++i) {
            after.alignment.groups[i].id = {u"g%1"_s.arg(i + 1)};
        }
        for (const ClaimGroup &group : before.alignment.groups) {
            const GroupId same = sameGroup(before, group.id, after);
            QCOMPARE(after.group(same)->claims, group.claims);
        }
    }

    void sameGroup_claimInSeveralGroups_takesTheOneWithMostWords()
    {
        Comparison comparison = test::sampleComparison();
        const ClaimGroup group = comparison.alignment.groups.last();
        ClaimGroup other{{u"g-first"_s}, u"First"_s, {group.claims.first()}};
        other.claims.append(comparison.alignment.groups.first().claims);
        comparison.alignment.groups.prepend(other);
        QCOMPARE(sameGroup(comparison, group.id, comparison), group.id);
    }

    void sameGroup_unknown_isNone()
    {
        const Comparison comparison = test::sampleComparison();
        QVERIFY(sameGroup(comparison, {u"nowhere"_s}, comparison).isEmpty());
        QVERIFY(sameGroup(comparison, comparison.alignment.groups.first().id, {}).isEmpty());
    }

    void decisionState_followsLinksAndDisagreements()
    {
        Comparison comparison = test::sampleComparison();
        const auto group = std::find_if(
            comparison.alignment.groups.cbegin(), comparison.alignment.groups.cend(),
            [&comparison](const ClaimGroup &one) { return comparison.outletCount(one) > 1; });
        const ClaimGroup known = *group;
        QCOMPARE(decisionState(comparison, known), DecisionState::Open);
        comparison.decisions.append(PlacedDecision());
        for (ClaimLink &link : comparison.alignment.links) {
            link.confirmedBy = {u"Mara"_s};
        }
        QCOMPARE(decisionState(comparison, known), DecisionState::Confirmed);
        comparison.disagreements = {{known.claims.at(0), known.claims.at(1), {u"1"_s}, {u"2"_s}}};
        QCOMPARE(decisionState(comparison, known), DecisionState::Disputed);
        QVERIFY(isDisputed(comparison, {u"2"_s}));
        QVERIFY(!isDisputed(comparison, {u"3"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSameGroup)
#include "tst_samegroup.moc"
