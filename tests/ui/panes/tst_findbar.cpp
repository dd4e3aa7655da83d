// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding words in all panes, folding what is told alike, and arranging the panes.
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/findbar.h>
#include <ui/panes/linkband.h>
#include <ui/web/schemes.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <tests/support/patience.h>
#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

constexpr int wait = 20'000; // ms

void open(ComparisonView &view, const Comparison &comparison)
{
    view.setReducedMotion(true);
    view.setComparison(comparison);
    view.resize(1300, 600);
    view.show();
    for (int article = 0; article < view.paneCount(); ++article) {
        QTRY_VERIFY_WITH_TIMEOUT(view.pane(article)->view()->layoutOfMarks().height > 0, wait);
    }
}

QVariant evaluated(const ComparisonView &view, int article, const QString &script)
{
    QVariant result;
    bool isDone = false;
    view.pane(article)->view()->evaluate(script, [&](const QVariant &value) {
        result = value;
        isDone = true;
    });
    [&] {
        QTRY_VERIFY(isDone);
    }();
    return result;
}

/// Three texts with one, two and no "harbour", one of them over the edge of a claim.
Comparison harbours()
{
    Comparison comparison;
    const QStringList texts[]{
        {u"The Harbour is shut."_s, u"Nobody was hurt."_s},
        {u"Ships leave the harbour."_s, u"The har"_s, u"A HARBOUR master spoke."_s},
        {u"A ferry runs."_s}};
    for (const QStringList &paragraphs : texts) {
        ComparedArticle one;
        one.outlet = u"Outlet %1"_s.arg(comparison.articles.size() + 1);
        for (const QString &words : paragraphs) {
            one.article.text += one.article.text.isEmpty() ? QString() : u"\n\n"_s;
            const TextSpan span{one.article.text.size(), one.article.text.size() + words.size()};
            one.article.text += words;
            one.article.paragraphs.append({ParagraphRole::Body, span});
        }
        // A claim that ends in the middle of the word.
        Claim claim;
        claim.id = {u"c%1"_s.arg(comparison.articles.size())};
        claim.article = comparison.articles.size();
        claim.span = {0, 7};
        comparison.claims.append(claim);
        comparison.alignment.groups.append({{u"g%1"_s.arg(claim.article)}, {}, {claim.id}});
        comparison.articles.append(one);
    }
    return comparison;
}

} // namespace

class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void find_inAllPanes_countsAndStepsAcross()
    {
        ComparisonView view;
        open(view, harbours());
        auto *bar = view.findChild<FindBar *>(u"findBar"_s);
        QVERIFY(bar->isHidden());
        view.openFind();
        QVERIFY(bar->isVisible());
        auto *words = view.findChild<QLineEdit *>(u"findWords"_s);
        QTest::keyClicks(words, u"harbour"_s);
        QTRY_COMPARE(bar->count(), 3);
        const auto *each = view.findChild<QLabel *>(u"findEach"_s);
        QTRY_VERIFY(each->text().contains(u"Outlet 2 2"_s)
                    && each->text().contains(u"Outlet 3 0"_s));
        QCOMPARE(evaluated(view, 1, u"document.querySelectorAll('#finds i').length"_s).toInt(), 2);
        QSignalSpy shown(bar, &FindBar::shown);
        const auto now = [&view](int article) {
            return evaluated(view, article, u"document.querySelectorAll('#finds i.now').length"_s)
                .toInt();
        };
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(shown.last().first().toInt(), 0);
        QTRY_VERIFY(now(0) > 0); // a claim's edge cuts the word in two boxes
        QTest::keyClick(words, Qt::Key_Return);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(shown.last().first().toInt(), 1);
        QTRY_VERIFY(now(1) > 0);
        QCOMPARE(now(0), 0);
        const auto *total = view.findChild<QLabel *>(u"findTotal"_s);
        QVERIFY(total->text().startsWith(u'3'));
        QTest::keyClick(words, Qt::Key_Return); // round again
        QCOMPARE(shown.last().first().toInt(), 0);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.last().first().toInt(), 1);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QTRY_COMPARE(evaluated(view, 1, u"document.querySelectorAll('#finds i').length"_s).toInt(),
                     0);
    }

    void find_nothing_saysSo()
    {
        ComparisonView view;
        open(view, harbours());
        view.openFind();
        auto *words = view.findChild<QLineEdit *>(u"findWords"_s);
        words->setText(u"zeppelin"_s);
        const auto *total = view.findChild<QLabel *>(u"findTotal"_s);
        QTRY_COMPARE(total->text(), u"Not found"_s);
        QVERIFY(!view.findChild<QToolButton *>(u"findNext"_s)->isEnabled());
        view.findNext(); // and does nothing
        words->setText(u"a[.*+?(\\"_s); // words, never a pattern
        QTRY_COMPARE(total->text(), u"Not found"_s);
    }

    void find_whenTheTextChanges_isCountedAnew()
    {
        ComparisonView view;
        Comparison comparison = harbours();
        open(view, comparison);
        view.openFind();
        view.findChild<QLineEdit *>(u"findWords"_s)->setText(u"harbour"_s);
        auto *bar = view.findChild<FindBar *>(u"findBar"_s);
        QTRY_COMPARE(bar->count(), 3);
        comparison.articles[2].article.text = u"A harbour"_s;
        comparison.articles[2].article.paragraphs = {{ParagraphRole::Body, {0, 9}}};
        view.setComparison(comparison);
        QTRY_COMPARE(bar->count(), 4);
    }

    void onlyDifferences_foldsWhatIsToldAlike()
    {
        const Comparison comparison = test::sampleComparison();
        ComparisonView view;
        open(view, comparison);
        const QString hidden = u"document.querySelectorAll('.folded').length"_s;
        const QString wrong =
            u"document.querySelectorAll('.folded .claim.d, .folded .claim.o').length"_s;
        QCOMPARE(evaluated(view, 0, hidden).toInt(), 0);
        view.setOnlyDifferences(true);
        QTRY_VERIFY(evaluated(view, 0, hidden).toInt() > 0);
        QCOMPARE(evaluated(view, 0, wrong).toInt(), 0);
        QVERIFY(evaluated(view, 0, u"document.querySelectorAll('.fold').length"_s).toInt() > 0);
        // One fold is opened by its button, all by switching off.
        const int before = evaluated(view, 0, hidden).toInt();
        evaluated(view, 0, u"document.querySelector('.fold').click()"_s);
        QVERIFY(evaluated(view, 0, hidden).toInt() < before);
        view.setOnlyDifferences(false);
        QTRY_COMPARE(evaluated(view, 0, hidden).toInt(), 0);
        QCOMPARE(evaluated(view, 0, u"document.querySelectorAll('.fold').length"_s).toInt(), 0);
    }

    void onlyDifferences_pinnedGroup_isUnfolded()
    {
        const Comparison comparison = test::sampleComparison();
        ComparisonView view;
        open(view, comparison);
        view.setOnlyDifferences(true);
        for (const ClaimGroup &group : comparison.alignment.groups) {
            view.pinGroup(group.id);
            QTRY_COMPARE(
                evaluated(view, 0, u"document.querySelectorAll('.folded .claim.pin').length"_s)
                    .toInt(),
                0);
        }
    }

    void nextInPane_followsTheTextOfThatPane()
    {
        ComparisonView view;
        const Comparison comparison = test::sampleComparison();
        open(view, comparison);
        view.focusPane(1);
        QStringList told; // groups in the order of the second text
        for (const Claim &claim : comparison.claims) {
            const ClaimGroup *group = comparison.groupOf(claim.id);
            if (claim.article == 1 && (told.isEmpty() || told.last() != group->id.value)) {
                told.append(group->id.value);
            }
        }
        QVERIFY(told.size() > 3);
        view.nextInPane();
        QCOMPARE(view.currentGroup().value, told.at(0));
        view.nextInPane();
        QCOMPARE(view.currentGroup().value, told.at(1));
        view.previousInPane();
        QCOMPARE(view.currentGroup().value, told.at(0));
        view.previousInPane(); // the first stays
        QCOMPARE(view.currentGroup().value, told.at(0));
    }

    void closePane_otherPanesTakeItsRoom()
    {
        ComparisonView view;
        open(view, test::sampleComparison());
        QSignalSpy changed(&view, &ComparisonView::arrangementChanged);
        const int wide = view.pane(0)->width();
        view.closePane(1);
        QVERIFY(!view.pane(1)->isVisible());
        QVERIFY(view.pane(0)->width() > wide);
        QCOMPARE(view.shownArticles(), (QList<qsizetype>{0, 2, 3}));
        QCOMPARE(changed.size(), 1);
        view.focusPane(1);
        QVERIFY(view.pane(1)->isVisible()); // asked for by name it comes back
        QCOMPARE(view.shownArticles().size(), 4);
    }

    void closePane_last_stays()
    {
        ComparisonView view;
        open(view, test::plainComparison(2));
        view.closePane(0);
        view.closePane(1);
        QCOMPARE(view.shownArticles(), QList<qsizetype>{1});
    }

    void movePane_ordersTheRowAndItsRibbons()
    {
        ComparisonView view;
        const Comparison comparison = test::sampleComparison();
        open(view, comparison);
        view.movePane(0, 1);
        QCOMPARE(view.shownArticles(), (QList<qsizetype>{1, 0, 2, 3}));
        QVERIFY(view.pane(1)->x() < view.pane(0)->x());
        QVERIFY(view.pane(0)->x() < view.pane(2)->x());
        view.movePane(1, -1); // it is the first
        QCOMPARE(view.shownArticles(), (QList<qsizetype>{1, 0, 2, 3}));
        // What differs or is shared between neighbours is joined, whatever the order.
        QTRY_VERIFY(!view.findChild<LinkBand *>(u"linkBand1"_s)->visibleRibbons().isEmpty());
        view.pinGroup(comparison.alignment.groups.first().id);
        QCOMPARE(view.pinnedGroup(), comparison.alignment.groups.first().id);
    }

    void arrangement_isSavedByArticle_andSurvivesOtherRevisions()
    {
        Comparison comparison = test::sampleComparison();
        QByteArray state;
        {
            ComparisonView view;
            open(view, comparison);
            view.movePane(3, -1);
            view.closePane(0);
            state = view.saveArrangement();
            QCOMPARE(view.shownArticles(), (QList<qsizetype>{1, 3, 2}));
        }
        ComparisonView view;
        open(view, comparison);
        QVERIFY(view.restoreArrangement(state));
        QCOMPARE(view.shownArticles(), (QList<qsizetype>{1, 3, 2}));
        comparison.articles[1].revision = {u"other"_s};
        view.setComparison(comparison);
        QCOMPARE(view.shownArticles(), (QList<qsizetype>{1, 3, 2}));
        QVERIFY(!view.restoreArrangement("\x7f\xff\xff\xff not a state"));
        QVERIFY(!view.restoreArrangement({}));
        QCOMPARE(view.shownArticles(), (QList<qsizetype>{1, 3, 2}));
    }
};

int main(int argc, char **argv)
{
    registerSchemes();
    QApplication application(argc, argv);
    FindBarTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_findbar.moc"
