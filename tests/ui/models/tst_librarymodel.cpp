// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/librarymodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

ArticleRecord
record(const QString &id, const QString &outlet, const QString &headline, int revisions)
{
    ArticleRecord result{{id}, outlet, headline, {}, {}, {}};
    result.revisions.resize(revisions);
    return result;
}

const QList<Event> events{{{u"dam"_s}, u"Dam"_s, {{u"a/1"_s}, {u"b/2"_s}}},
                          {{u"empty"_s}, u"Empty"_s, {}}};
const QList<ArticleRecord> articles{record(u"a/1"_s, u"Herald"_s, u"Gate broke"_s, 3),
                                    record(u"b/2"_s, u"Wire"_s, u"Valley cleared"_s, 1)};

} // namespace

class TestLibraryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_anyLibrary_isConsistent();
    void data_articles_areBelowTheirEvent();
    void data_articleWithoutRecord_showsItsId();
    void setShownEvent_tellsItsArticles();
    void filter_byHeadline_keepsTheEvent();
};

void TestLibraryModel::model_anyLibrary_isConsistent()
{
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLibrary(events, articles);
    model.setShownEvent({u"dam"_s});
    model.setLibrary({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestLibraryModel::data_articles_areBelowTheirEvent()
{
    LibraryModel model;
    model.setLibrary(events, articles);
    const QModelIndex dam = model.indexOf({u"dam"_s});
    QCOMPARE(dam.data().toString(), u"Dam"_s);
    QCOMPARE(model.rowCount(dam), 2);
    const QModelIndex wire = model.index(1, 0, dam);
    QCOMPARE(wire.data().toString(), u"Wire"_s);
    QCOMPARE(wire.data(LibraryModel::OutletIndexRole).toInt(), 1);
    QCOMPARE(model.index(0, 0, dam).data(LibraryModel::RevisionCountRole).toInt(), 3);
    QCOMPARE(wire.parent(), dam);
}

void TestLibraryModel::data_articleWithoutRecord_showsItsId()
{
    LibraryModel model;
    model.setLibrary(events, {});
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), u"a/1"_s);
}

void TestLibraryModel::setShownEvent_tellsItsArticles()
{
    LibraryModel model;
    model.setLibrary(events, articles);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setShownEvent({u"dam"_s});
    QVERIFY(changed.count() >= 2);
    QVERIFY(model.index(0, 0, model.index(0, 0)).data(LibraryModel::IsShownRole).toBool());
    QVERIFY(!model.index(1, 0).data(LibraryModel::IsShownRole).toBool());
}

void TestLibraryModel::filter_byHeadline_keepsTheEvent()
{
    LibraryModel model;
    model.setLibrary(events, articles);
    QSortFilterProxyModel filter;
    filter.setRecursiveFilteringEnabled(true);
    filter.setFilterRole(LibraryModel::SearchRole);
    filter.setSourceModel(&model);
    filter.setFilterFixedString(u"cleared"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
}

QTEST_GUILESS_MAIN(TestLibraryModel)
#include "tst_librarymodel.moc"
