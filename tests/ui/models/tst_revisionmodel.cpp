// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/revisionmodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

ArticleRecord record()
{
    ArticleRecord result{{u"wire/1"_s}, u"Wire"_s, u"Gate fails"_s, {}, {}, {}};
    Revision first;
    first.id = {u"aaaa"_s};
    first.number = 1;
    first.fetched = QDateTime(QDate(2026, 3, 18), QTime(9, 32), Qt::UTC);
    first.archived = QDateTime(QDate(2026, 3, 18), QTime(6, 0), Qt::UTC);
    Revision second = first;
    second.id = {u"bbbb"_s};
    second.number = 2;
    second.kind = RevisionKind::Update;
    second.archived.reset();
    second.observedNote = u"about 3 hours later"_s;
    result.revisions = {first, second};
    return result;
}

} // namespace

class TestRevisionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_anyArticle_isConsistent();
    void data_archivedTime_winsOverFetched();
    void data_gapKnownInWords_isQuoted();
    void data_noClaimedTime_saysSo();
};

void TestRevisionModel::model_anyArticle_isConsistent()
{
    RevisionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setArticle(record());
    model.setArticle({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRevisionModel::data_archivedTime_winsOverFetched()
{
    RevisionModel model;
    model.setArticle(record());
    QVERIFY(model.index(0, RevisionModel::SeenColumn).data().toString().contains(u"06:00"_s));
    QVERIFY(model.index(1, RevisionModel::SeenColumn).data().toString().contains(u"09:32"_s));
}

void TestRevisionModel::data_gapKnownInWords_isQuoted()
{
    RevisionModel model;
    model.setArticle(record());
    QVERIFY(model.index(1, RevisionModel::NoteColumn)
                .data()
                .toString()
                .contains(u"“about 3 hours later”"_s));
}

void TestRevisionModel::data_noClaimedTime_saysSo()
{
    RevisionModel model;
    model.setArticle(record());
    QCOMPARE(model.index(0, RevisionModel::ClaimedColumn).data().toString(), u"says nothing"_s);
}

QTEST_GUILESS_MAIN(TestRevisionModel)
#include "tst_revisionmodel.moc"
