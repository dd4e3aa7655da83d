// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/annotations/annotationtargets.h>
#include <ui/claims/figurescale.h>
#include <ui/claims/inspector.h>
#include <ui/claims/markedtext.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setGroup_every_showsEachWording();
    void setGroup_unknown_saysWhatToDo();
    void marks_overlappingAndWild_loseNoText();
    void figures_oneOutlet_makeNoScale();
    void figures_severalOutlets_standOnOneScale();
    void targets_group_coversItsClaimsAndDiscrepancies();
    void annotation_withoutAuthor_cannotBeSaved();
    void annotation_saved_isAnnounced();
};

void TestInspector::setGroup_every_showsEachWording()
{
    const Comparison comparison = test::sampleComparison();
    Inspector inspector;
    inspector.setComparison(comparison);
    for (const ClaimGroup &group : comparison.alignment.groups) {
        inspector.setGroup(group.id);
        for (const ClaimId &claim : group.claims) {
            const auto *label = inspector.findChild<QLabel *>(u"wording_"_s + claim.value);
            QVERIFY2(label != nullptr, qPrintable(group.label));
            QTextDocument shown;
            shown.setHtml(label->text());
            QCOMPARE(shown.toPlainText(), comparison.text(*comparison.claim(claim)));
        }
    }
}

void TestInspector::setGroup_unknown_saysWhatToDo()
{
    Inspector inspector;
    inspector.setComparison(test::sampleComparison());
    inspector.setGroup({u"nowhere"_s});
    QVERIFY(inspector.findChild<QLabel *>(u"inspectorEmpty"_s) != nullptr);
    QVERIFY(!inspector.findChild<QAbstractButton *>(u"annotateButton"_s)->isEnabled());
}

void TestInspector::marks_overlappingAndWild_loseNoText()
{
    const QString text = u"More than <38,000> vehicles"_s;
    const QString html = markedHtml(text, {{10, 18}, {0, 12}, {-5, 3}, {20, 900}, {7, 7}}, Theme());
    QTextDocument shown;
    shown.setHtml(html);
    QCOMPARE(shown.toPlainText(), text);
}

void TestInspector::figures_oneOutlet_makeNoScale()
{
    const Comparison comparison = test::plainComparison(2);
    QVERIFY(scaledFigures(comparison, comparison.alignment.groups.first().id).isEmpty());
    QVERIFY(scaledFigures(comparison, {u"nowhere"_s}).isEmpty());
}

void TestInspector::figures_severalOutlets_standOnOneScale()
{
    const Comparison comparison = test::sampleComparison();
    int scales = 0;
    for (const ClaimGroup &group : comparison.alignment.groups) {
        const QList<ScaledFigure> figures = scaledFigures(comparison, group.id);
        for (const ScaledFigure &figure : figures) {
            QCOMPARE(figure.figure.unit, figures.first().figure.unit);
        }
        if (!figures.isEmpty()) {
            ++scales;
            FigureScale scale(Theme(), figures);
            scale.resize(scale.sizeHint());
            QVERIFY(scale.accessibleDescription().contains(figures.first().words));
            QVERIFY(!scale.grab().toImage().isNull());
        }
    }
    QVERIFY(scales > 0);
}

void TestInspector::targets_group_coversItsClaimsAndDiscrepancies()
{
    const Comparison comparison = test::sampleComparison();
    const ClaimGroup &group = comparison.alignment.groups.first();
    const QList<AnnotationTarget> targets = annotationTargets(comparison, group.id);
    const auto discrepancies =
        std::count_if(comparison.discrepancies.cbegin(), comparison.discrepancies.cend(),
                      [&group](const Discrepancy &one) { return one.group == group.id; });
    QCOMPARE(targets.size(), 1 + group.claims.size() + discrepancies);
    QCOMPARE(targets.first().annotation.selectors.size(), group.claims.size());
    for (const AnnotationTarget &target : targets) {
        QCOMPARE(annotatedGroup(comparison, target.annotation), group.id);
    }
}

void TestInspector::annotation_withoutAuthor_cannotBeSaved()
{
    const Comparison comparison = test::sampleComparison();
    Inspector inspector;
    inspector.setComparison(comparison);
    inspector.setGroup(comparison.alignment.groups.first().id);
    inspector.beginAnnotation();
    inspector.findChild<QComboBox *>(u"annotationCode"_s)->setEditText(u"figures"_s);
    QVERIFY(!inspector.findChild<QAbstractButton *>(u"annotationSave"_s)->isEnabled());
    inspector.findChild<QLineEdit *>(u"annotationAuthor"_s)->setText(u"Reader"_s);
    QVERIFY(inspector.findChild<QAbstractButton *>(u"annotationSave"_s)->isEnabled());
}

void TestInspector::annotation_saved_isAnnounced()
{
    const Comparison comparison = test::sampleComparison();
    Inspector inspector;
    QSignalSpy added(&inspector, &Inspector::annotationAdded);
    inspector.setComparison(comparison);
    inspector.setAuthor(u"Reader"_s);
    inspector.setGroup(comparison.alignment.groups.first().id);
    inspector.beginAnnotation();
    inspector.findChild<QComboBox *>(u"annotationCode"_s)->setEditText(u"figures"_s);
    inspector.findChild<QAbstractButton *>(u"annotationSave"_s)->click();
    QCOMPARE(added.count(), 1);
    const auto annotation = added.first().first().value<Annotation>();
    QCOMPARE(annotation.author, u"Reader"_s);
    QCOMPARE(annotation.code, u"figures"_s);
    QCOMPARE(annotation.target, Annotation::Target::ClaimGroup);
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
