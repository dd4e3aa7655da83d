// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/coveragefilter.h>
#include <ui/models/coveragemodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class TestCoverageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_anyComparison_isConsistent();
    void count_allStates_coverAllCells();
    void data_headline_isMostProminent();
    void data_absent_hasNoPlace();
    void rowOf_group_isItsRow();
    void filter_states_keepsRowsWithOne();
    void filter_uneven_leavesOutWhatAllTell();
    void filter_text_looksAtTheLabel();
};

void TestCoverageModel::model_anyComparison_isConsistent()
{
    CoverageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(test::sampleComparison());
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCoverageModel::count_allStates_coverAllCells()
{
    CoverageModel model;
    model.setComparison(test::sampleComparison());
    int all = 0;
    for (int state = 0; state <= int(CoverageState::ExtractionUncertain); ++state) {
        QVERIFY2(model.count(CoverageState(state)) > 0, qPrintable(QString::number(state)));
        all += model.count(CoverageState(state));
    }
    QCOMPARE(all, model.rowCount() * (model.columnCount() - 1));
}

void TestCoverageModel::data_headline_isMostProminent()
{
    CoverageModel model;
    model.setComparison(test::sampleComparison());
    int most = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const int prominence = index.data(CoverageModel::ProminenceRole).toInt();
            most = std::max(most, prominence);
            QCOMPARE(prominence == 3,
                     index.data(CoverageModel::PlaceRole).toString() == u"headline"_s);
        }
    }
    QCOMPARE(most, 3);
}

void TestCoverageModel::data_absent_hasNoPlace()
{
    CoverageModel model;
    model.setComparison(test::sampleComparison());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (index.data(CoverageModel::StateRole).toInt() == int(CoverageState::Absent)) {
                QCOMPARE(index.data(CoverageModel::ProminenceRole).toInt(), 0);
                QVERIFY(index.data(CoverageModel::PlaceRole).toString().isEmpty());
                QCOMPARE(index.data().toString(), u"Absent"_s);
            }
        }
    }
}

void TestCoverageModel::rowOf_group_isItsRow()
{
    CoverageModel model;
    model.setComparison(test::sampleComparison());
    QCOMPARE(model.rowOf(model.group(2)), 2);
    QCOMPARE(model.rowOf({u"nowhere"_s}), -1);
    QVERIFY(model.group(model.rowCount()).isEmpty());
}

void TestCoverageModel::filter_states_keepsRowsWithOne()
{
    CoverageModel model;
    CoverageFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(test::sampleComparison());
    QCOMPARE(filter.rowCount(), model.rowCount());
    filter.setStates({CoverageState::NotYetPublished});
    QVERIFY(filter.rowCount() > 0);
    QVERIFY(filter.rowCount() <= model.count(CoverageState::NotYetPublished));
}

void TestCoverageModel::filter_uneven_leavesOutWhatAllTell()
{
    Comparison comparison = test::sampleComparison();
    for (CoverageCell &cell : comparison.coverage[0].cells) {
        cell.state = CoverageState::Reported;
    }
    CoverageModel model;
    CoverageFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(comparison);
    filter.setOnlyUneven(true);
    QVERIFY(filter.rowCount() < model.rowCount());
    for (int row = 0; row < filter.rowCount(); ++row) {
        QVERIFY(filter.index(row, 0).data(CoverageModel::GroupRole).toString()
                != model.group(0).value);
    }
}

void TestCoverageModel::filter_text_looksAtTheLabel()
{
    CoverageModel model;
    CoverageFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(test::sampleComparison());
    filter.setText(u"nobody WAS killed"_s);
    QCOMPARE(filter.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestCoverageModel)
#include "tst_coveragemodel.moc"
