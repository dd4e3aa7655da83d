// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/comparison.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

Comparison withIds(const QStringList &ids)
{
    Comparison comparison;
    for (qsizetype place = 0; place < ids.size(); ++place) {
        Claim claim;
        claim.id = {ids.at(place)};
        claim.article = place;
        comparison.claims.append(claim);
        comparison.alignment.groups.append(ClaimGroup{{ids.at(place)}, {}, {{ids.at(place)}}});
    }
    return comparison;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void claimAndGroup_areFoundByTheirId_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("numbered in order") << QStringList{u"c1"_s, u"c2"_s, u"c3"_s};
        QTest::newRow("another order") << QStringList{u"c3"_s, u"c1"_s, u"c2"_s};
        QTest::newRow("with holes") << QStringList{u"c2"_s, u"c9"_s};
        QTest::newRow("no numbers") << QStringList{u"bridge"_s, u""_s, u"c"_s, u"c-1"_s};
        QTest::newRow("too large") << QStringList{u"c99999999999999999999"_s, u"c0"_s};
    }

    void claimAndGroup_areFoundByTheirId()
    {
        QFETCH(const QStringList, ids);
        const Comparison comparison = withIds(ids);
        for (qsizetype place = 0; place < ids.size(); ++place) {
            const Claim *claim = comparison.claim({ids.at(place)});
            QVERIFY(claim != nullptr);
            QCOMPARE(claim->article, place);
            const ClaimGroup *group = comparison.group({ids.at(place)});
            QCOMPARE(group, &comparison.alignment.groups.at(place));
        }
        QVERIFY(comparison.claim({u"x1"_s}) == nullptr);
        QVERIFY(comparison.group({u"g1"_s}) == nullptr);
        QVERIFY(comparison.historyOf({u"g1"_s}) == nullptr);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)

#include "tst_comparison.moc"
