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
#include <QListWidget>
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
    void shared_commonText_namesOutletsAndAgency();
    void shared_noCommonText_hasNoSection();
    void time_tellings_standInOrder();
    void time_changedAndDropped_isSaid();
    void time_nothingKnown_hasNoSection();
    void targets_group_coversItsClaimsAndDiscrepancies();
    void annotation_withoutAuthor_cannotBeSaved();
    void annotation_saved_isAnnounced();
    void confidence_isSaidInWords();
    void decisions_wordsThatAreGone_areTold();
    void decide_groupOfOne_isNotOffered();
    void split_everythingTicked_isNotOffered();
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

namespace {

/// All words of a section, one label a line; empty when there is no such section.
QString wordsOf(const Inspector &inspector, const QString &section)
{
    const auto *widget = inspector.findChild<QWidget *>(section);
    QStringList words;
    for (const QLabel *label :
         widget != nullptr ? widget->findChildren<QLabel *>() : QList<QLabel *>()) {
        QTextDocument shown;
        shown.setHtml(label->text());
        words.append(shown.toPlainText());
    }
    return words.join(u'\n');
}

} // namespace

void TestInspector::shared_commonText_namesOutletsAndAgency()
{
    Inspector inspector;
    inspector.setComparison(test::sampleComparison());
    inspector.setGroup({u"g16"_s});
    const QString words = wordsOf(inspector, u"inspectorShared"_s);
    QVERIFY2(words.contains(u"Common text, 5 words"_s), qPrintable(words));
    QVERIFY(words.contains(u"Trains between Vellan and Corrie"_s));
    QVERIFY(words.contains(u"Radio Lowmarsh names the agency Interfax"_s));
    QVERIFY(inspector.findChild<QLabel *>(u"inspectorPlace"_s)
                ->text()
                .contains(u"common text counted once: 1"_s));
    inspector.setGroup({u"g5"_s});
    QVERIFY(wordsOf(inspector, u"inspectorShared"_s).contains(u"The same speech quoted"_s));
}

void TestInspector::shared_noCommonText_hasNoSection()
{
    Inspector inspector;
    inspector.setComparison(test::sampleComparison());
    inspector.setGroup({u"g15"_s});
    QVERIFY(inspector.findChild<QWidget *>(u"inspectorShared"_s) == nullptr);
    QVERIFY(!inspector.findChild<QLabel *>(u"inspectorPlace"_s)->text().contains(u"common"_s));
}

void TestInspector::time_tellings_standInOrder()
{
    Inspector inspector;
    inspector.setComparison(test::sampleComparison());
    inspector.setGroup({u"g2"_s});
    const QString words = wordsOf(inspector, u"inspectorTime"_s);
    QVERIFY2(words.contains(u"first of those whose time is known"_s), qPrintable(words));
    QVERIFY(words.contains(u"2026-03-18 06:40 UTC, as the outlet says"_s));
    QVERIFY(words.contains(u"25 minutes after the first known"_s));
}

void TestInspector::time_changedAndDropped_isSaid()
{
    Inspector inspector;
    inspector.setComparison(test::sampleComparison());
    inspector.setGroup({u"g4"_s});
    const QString words = wordsOf(inspector, u"inspectorTime"_s);
    QVERIFY2(words.contains(u"another figure from revision 3 on"_s), qPrintable(words));
    QVERIFY(words.contains(u"no longer found from revision 4 on"_s));
    QVERIFY(words.contains(u"the times known do not tell an order"_s));
    inspector.setGroup({u"g14"_s});
    QVERIFY(wordsOf(inspector, u"inspectorTime"_s).contains(u"the same day"_s));
}

void TestInspector::time_nothingKnown_hasNoSection()
{
    const Comparison comparison = test::plainComparison(2);
    Inspector inspector;
    inspector.setComparison(comparison);
    inspector.setGroup(comparison.alignment.groups.first().id);
    QVERIFY(inspector.findChild<QWidget *>(u"inspectorTime"_s) == nullptr);
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

void TestInspector::confidence_isSaidInWords()
{
    const Comparison comparison = test::sampleComparison();
    Inspector inspector;
    inspector.setComparison(comparison);
    int said = 0;
    for (const ClaimGroup &group : comparison.alignment.groups) {
        inspector.setGroup(group.id);
        if (const auto *label = inspector.findChild<QLabel *>(u"matchConfidence"_s)) {
            ++said;
            QVERIFY(std::none_of(label->text().cbegin(), label->text().cend(),
                                 [](QChar c) { return c.isDigit(); }));
        }
    }
    QVERIFY(said > 0);
}

void TestInspector::decisions_wordsThatAreGone_areTold()
{
    Comparison comparison = test::sampleComparison();
    PlacedDecision lost;
    lost.decision.author = u"Mara <Quill>"_s;
    TextSelector gone;
    gone.exact = u"words <that> stood there"_s;
    lost.decision.parts = {{gone, gone}};
    lost.lost = {gone, gone};
    comparison.decisions = {lost};
    Inspector inspector;
    inspector.setComparison(comparison);
    const QString words = wordsOf(inspector, u"inspectorLostDecisions"_s);
    QVERIFY(words.contains(u"Mara <Quill>"_s));
    QVERIFY(words.contains(gone.exact));
}

void TestInspector::decide_groupOfOne_isNotOffered()
{
    const Comparison comparison = test::sampleComparison();
    Inspector inspector;
    inspector.setComparison(comparison);
    QSignalSpy decided(&inspector, &Inspector::decided);
    for (const ClaimGroup &group : comparison.alignment.groups) {
        inspector.setGroup(group.id);
        const bool isMatch = group.claims.size() > 1;
        QCOMPARE(inspector.findChild<QAbstractButton *>(u"confirmButton"_s)->isEnabled(), isMatch);
        QCOMPARE(inspector.findChild<QAbstractButton *>(u"splitButton"_s)->isEnabled(), isMatch);
        decided.clear();
        inspector.confirm();
        inspector.reject();
        QCOMPARE(decided.size(), isMatch ? 2 : 0);
    }
}

void TestInspector::split_everythingTicked_isNotOffered()
{
    const Comparison comparison = test::sampleComparison();
    const auto group =
        std::find_if(comparison.alignment.groups.cbegin(), comparison.alignment.groups.cend(),
                     [](const ClaimGroup &one) { return one.claims.size() > 1; });
    Inspector inspector;
    inspector.setComparison(comparison);
    inspector.setGroup(group->id);
    inspector.beginDecision(AlignmentDecision::Act::Split, 0);
    auto *own = inspector.findChild<QListWidget *>(u"decisionOwn"_s);
    const auto *accept = inspector.findChild<QAbstractButton *>(u"decisionAccept"_s);
    QVERIFY(!accept->isEnabled());
    own->item(0)->setCheckState(Qt::Checked);
    QVERIFY(accept->isEnabled());
    for (int row = 0; row < own->count(); ++row) {
        own->item(row)->setCheckState(Qt::Checked);
    }
    QVERIFY(!accept->isEnabled());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
