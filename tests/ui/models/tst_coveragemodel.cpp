// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/coveragefilter.h>
#include <ui/models/coveragemodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
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
    void outlets_commonText_countsOnceWhenAsked();
    void order_byOutlets_followsTheCount();
    void order_firstReport_putsUnknownLast();
    void order_event_isRestored();
    void cell_commonText_saysSo();
    void cell_rejectedMatch_saysByWhom();
    void label_firstReport_namesOutletAndTime();
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

void TestCoverageModel::outlets_commonText_countsOnceWhenAsked()
{
    CoverageModel model;
    model.setComparison(test::sampleComparison());
    const QModelIndex trains = model.index(model.rowOf({u"g16"_s}), 0);
    QCOMPARE(trains.data(CoverageModel::OutletsRole).toInt(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCountsCopyOnce(true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(trains.data(CoverageModel::OutletsRole).toInt(), 1);
    model.setCountsCopyOnce(false);
    QCOMPARE(trains.data(CoverageModel::OutletsRole).toInt(), 2);
}

void TestCoverageModel::order_byOutlets_followsTheCount()
{
    CoverageModel model;
    CoverageFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(test::sampleComparison());
    filter.setOrder(CoverageFilter::Order::Outlets);
    const auto row = [&filter](const QString &group) {
        for (int at = 0; at < filter.rowCount(); ++at) {
            if (filter.index(at, 0).data(CoverageModel::GroupRole).toString() == group) {
                return at;
            }
        }
        return -1;
    };
    QCOMPARE(row(u"g4"_s), 0); // the only one told by four
    for (int at = 1; at < filter.rowCount(); ++at) {
        QVERIFY(filter.index(at - 1, 0).data(CoverageModel::OutletsRole).toInt()
                >= filter.index(at, 0).data(CoverageModel::OutletsRole).toInt());
    }
    const int before = row(u"g16"_s);
    model.setCountsCopyOnce(true);
    QVERIFY(row(u"g16"_s) > before);
}

void TestCoverageModel::order_firstReport_putsUnknownLast()
{
    Comparison comparison = test::sampleComparison();
    for (Telling &telling : comparison.propagation[0].tellings) {
        telling.appeared = {};
    }
    CoverageModel model;
    CoverageFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(comparison);
    filter.setOrder(CoverageFilter::Order::FirstReport);
    QCOMPARE(filter.index(filter.rowCount() - 1, 0).data(CoverageModel::GroupRole).toString(),
             u"g1"_s);
    for (int at = 1; at + 1 < filter.rowCount(); ++at) {
        QVERIFY(filter.index(at - 1, 0).data(CoverageModel::FirstReportRole).toDateTime()
                <= filter.index(at, 0).data(CoverageModel::FirstReportRole).toDateTime());
    }
}

void TestCoverageModel::order_event_isRestored()
{
    CoverageModel model;
    CoverageFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(test::sampleComparison());
    filter.setOrder(CoverageFilter::Order::Outlets);
    filter.setOrder(CoverageFilter::Order::Event);
    for (int at = 0; at < filter.rowCount(); ++at) {
        QCOMPARE(filter.index(at, 0).data(CoverageModel::GroupRole).toString(),
                 model.group(at).value);
    }
}

void TestCoverageModel::cell_commonText_saysSo()
{
    CoverageModel model;
    model.setComparison(test::sampleComparison());
    int copied = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool isCopied = index.data(CoverageModel::CopyRole).toBool();
            copied += isCopied ? 1 : 0;
            QCOMPARE(index.data(Qt::AccessibleTextRole).toString().contains(u"another outlet"_s),
                     isCopied);
        }
    }
    QCOMPARE(copied, 2);
}

void TestCoverageModel::cell_rejectedMatch_saysByWhom()
{
    Comparison comparison = test::sampleComparison();
    int row = 0;
    qsizetype article = -1;
    for (; article < 0; ++row) {
        const QList<CoverageCell> &cells = comparison.coverage.at(row).cells;
        const auto absent = std::find_if(cells.cbegin(), cells.cend(), [](const auto &cell) {
            return cell.state == CoverageState::Absent;
        });
        article = absent == cells.cend() ? -1 : absent - cells.cbegin();
    }
    --row;
    CoverageModel model;
    model.setComparison(comparison);
    const auto text = [&] {
        return model.index(row, int(article) + 1).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(text().contains(u": Absent"_s), qPrintable(text()));
    comparison.decisions.append(test::rejection(comparison, row, article));
    model.setComparison(comparison);
    QVERIFY2(text().endsWith(u": Match rejected by Mara Quill"_s), qPrintable(text()));
    QCOMPARE(model.index(row, int(article) + 1).data(CoverageModel::PlaceRole).toString(),
             u"match rejected"_s);
    model.setReader(u"Mara Quill"_s);
    QVERIFY2(text().endsWith(u": Match rejected by you"_s), qPrintable(text()));
    // What has no effect is not told: taken over by a later one, or contradicted by somebody.
    comparison.disagreements = {{{}, {}, {}, comparison.decisions.last().decision.id}};
    model.setComparison(comparison);
    QVERIFY2(text().contains(u": Absent"_s), qPrintable(text()));
    comparison.disagreements.clear();
    comparison.decisions.last().isOvertaken = true;
    model.setComparison(comparison);
    QVERIFY2(text().contains(u": Absent"_s), qPrintable(text()));
}

void TestCoverageModel::label_firstReport_namesOutletAndTime()
{
    Comparison comparison = test::sampleComparison();
    for (Telling &telling : comparison.propagation[0].tellings) {
        telling.appeared = {};
    }
    comparison.propagation[0].tellings.last().appeared.latest =
        QDateTime(QDate(2026, 10, 14), QTime(6, 12), Qt::UTC);
    comparison.propagation[0].tellings.last().order = TellingOrder::First;
    const qsizetype first = comparison.propagation[0].tellings.last().article;
    CoverageModel model;
    model.setComparison(comparison);
    const QModelIndex label = model.index(model.rowOf(comparison.propagation[0].group), 0);
    QCOMPARE(label.data(CoverageModel::FirstArticleRole).toInt(), int(first));
    QVERIFY(!label.data(CoverageModel::FirstTextRole).toString().isEmpty());
    const QString told = label.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.contains(u"First seen at "_s + comparison.articles.at(first).outlet),
             qPrintable(told));
    // A time alone makes nobody the first.
    comparison.propagation[0].tellings.last().order = TellingOrder::Undecided;
    model.setComparison(comparison);
    QCOMPARE(label.data(CoverageModel::FirstArticleRole).toInt(), -1);
    QVERIFY(label.data(CoverageModel::FirstTextRole).toString().startsWith(u"by "_s));
    QVERIFY(label.data(Qt::AccessibleTextRole).toString().contains(u"who was first"_s));
    comparison.propagation[0].tellings.last().appeared = {};
    model.setComparison(comparison);
    QVERIFY(label.data(CoverageModel::FirstTextRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestCoverageModel)
#include "tst_coveragemodel.moc"
