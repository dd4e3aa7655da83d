// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/annotationmodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class TestAnnotationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_anyAnnotations_isConsistent();
    void data_orphan_saysThatItsWordsAreGone();
};

void TestAnnotationModel::model_anyAnnotations_isConsistent()
{
    const QList<Annotation> annotations = test::sampleComparison().annotations;
    QVERIFY(!annotations.isEmpty());
    AnnotationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAnnotations(annotations, QList<GroupId>(annotations.size()));
    QCOMPARE(model.rowCount(), int(annotations.size()));
    model.setAnnotations({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestAnnotationModel::data_orphan_saysThatItsWordsAreGone()
{
    const Annotation annotation = test::sampleComparison().annotations.first();
    AnnotationModel model;
    model.setAnnotations({annotation}, {GroupId{u"g1"_s}});
    const QString anchored = model.index(0, AnnotationModel::TargetColumn).data().toString();
    model.setAnnotations({annotation}, {GroupId()});
    const QString orphaned = model.index(0, AnnotationModel::TargetColumn).data().toString();
    QVERIFY(orphaned.size() > anchored.size());
    QVERIFY(orphaned.contains(annotation.selectors.first().exact.simplified()));
}

QTEST_GUILESS_MAIN(TestAnnotationModel)
#include "tst_annotationmodel.moc"
