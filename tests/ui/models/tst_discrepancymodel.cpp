// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/discrepancyfilter.h>
#include <ui/models/discrepancymodel.h>

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class TestDiscrepancyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_anyComparison_isConsistent();
    void rows_sameGroupAndKind_areOneRow();
    void rows_everyDiscrepancy_isInOneRow();
    void rows_marks_areTheDifferingWords();
    void rows_oneArticle_tellsNothingOnly();
    void filter_kind_showsOnlyIt();
    void filter_toldByOne_showsNoDiscrepancy();
    void filter_outlet_showsRowsWithIt();
};

void TestDiscrepancyModel::model_anyComparison_isConsistent()
{
    DiscrepancyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(test::sampleComparison());
    model.setComparison(test::plainComparison(3));
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDiscrepancyModel::rows_sameGroupAndKind_areOneRow()
{
    DiscrepancyModel model;
    model.setComparison(test::sampleComparison());
    QSet<std::pair<QString, int>> seen;
    for (const DiscrepancyRow &row : model.rows()) {
        const std::pair key(row.group.value, row.kind ? int(*row.kind) : -1);
        QVERIFY2(!seen.contains(key), qPrintable(row.text));
        seen.insert(key);
    }
}

void TestDiscrepancyModel::rows_everyDiscrepancy_isInOneRow()
{
    const Comparison comparison = test::sampleComparison();
    DiscrepancyModel model;
    model.setComparison(comparison);
    QList<int> times(comparison.discrepancies.size(), 0);
    for (const DiscrepancyRow &row : model.rows()) {
        for (const qsizetype index : row.discrepancies) {
            ++times[index];
        }
    }
    QCOMPARE(times, QList<int>(comparison.discrepancies.size(), 1));
}

void TestDiscrepancyModel::rows_marks_areTheDifferingWords()
{
    DiscrepancyModel model;
    model.setComparison(test::sampleComparison());
    for (const DiscrepancyRow &row : model.rows()) {
        if (row.kind == DiscrepancyKind::Date && row.text.contains(u"2:40"_s)) {
            QCOMPARE(row.marks.first().in(row.text).toString(), u"2:15 a.m."_s);
            QCOMPARE(row.outlets, (QList<qsizetype>{0, 1, 2}));
            return;
        }
    }
    QFAIL("the time of the break is not there");
}

void TestDiscrepancyModel::rows_oneArticle_tellsNothingOnly()
{
    DiscrepancyModel model;
    model.setComparison(test::plainComparison(1));
    QCOMPARE(model.rowCount(), 0);
}

void TestDiscrepancyModel::filter_kind_showsOnlyIt()
{
    DiscrepancyModel model;
    DiscrepancyFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(test::sampleComparison());
    QCOMPARE(filter.rowCount(), model.discrepancyCount());
    filter.showKind(DiscrepancyKind::Quote);
    QVERIFY(filter.rowCount() > 0);
    for (int row = 0; row < filter.rowCount(); ++row) {
        QCOMPARE(filter.index(row, 0).data(DiscrepancyModel::KindRole).toInt(),
                 int(DiscrepancyKind::Quote));
    }
}

void TestDiscrepancyModel::filter_toldByOne_showsNoDiscrepancy()
{
    DiscrepancyModel model;
    DiscrepancyFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(test::sampleComparison());
    filter.showToldByOne();
    QCOMPARE(filter.rowCount(), model.rowCount() - model.discrepancyCount());
    QVERIFY(filter.rowCount() > 0);
    QCOMPARE(filter.index(0, 0).data(DiscrepancyModel::KindRole).toInt(), -1);
}

void TestDiscrepancyModel::filter_outlet_showsRowsWithIt()
{
    DiscrepancyModel model;
    DiscrepancyFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(test::sampleComparison());
    filter.setOutlet(3);
    QVERIFY(filter.rowCount() > 0);
    QVERIFY(filter.rowCount() < model.discrepancyCount());
    for (int row = 0; row < filter.rowCount(); ++row) {
        QVERIFY(filter.index(row, 0)
                    .data(DiscrepancyModel::OutletsRole)
                    .value<QList<qsizetype>>()
                    .contains(3));
    }
}

QTEST_GUILESS_MAIN(TestDiscrepancyModel)
#include "tst_discrepancymodel.moc"
