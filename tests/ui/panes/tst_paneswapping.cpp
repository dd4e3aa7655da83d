// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/paneheader.h>
#include <ui/panes/revisionchooser.h>
#include <ui/web/schemes.h>

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <tests/support/patience.h>
#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

using Order = QList<qsizetype>;

void open(ComparisonView &view, const Comparison &comparison)
{
    view.resize(1200, 700);
    view.show();
    view.setComparison(comparison);
}

Revision revision(int number, int minute, RevisionKind kind)
{
    Revision made;
    made.id = {u"commit%1"_s.arg(number)};
    made.number = number;
    made.kind = kind;
    made.fetched = QDateTime(QDate(2026, 10, 14), QTime(12, minute), Qt::UTC);
    made.headline = u"Headline %1"_s.arg(number);
    return made;
}

} // namespace

class PaneSwappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void swapPanes_farApart_changePlacesAndKeepTheirWidths()
    {
        ComparisonView view;
        open(view, test::plainComparison(3));
        QSignalSpy arranged(&view, &ComparisonView::arrangementChanged);
        view.swapPanes(0, 2);
        QCOMPARE(view.shownArticles(), (Order{2, 1, 0}));
        QCOMPARE(arranged.count(), 1);
        view.swapPanes(1, 1);
        view.swapPanes(0, 7);
        QCOMPARE(view.shownArticles(), (Order{2, 1, 0}));
        QCOMPARE(arranged.count(), 1);
        ComparisonView other; // what is remembered of the event
        open(other, test::plainComparison(3));
        QVERIFY(other.restoreArrangement(view.saveArrangement()));
        QCOMPARE(other.shownArticles(), (Order{2, 1, 0}));
    }

    void chooseSwap_byKeyboard_swapsWithTheLetterPressed()
    {
        ComparisonView view;
        open(view, test::plainComparison(3));
        view.closePane(1);
        view.focusPane(0);
        view.chooseSwap();
        auto *menu = view.findChild<QMenu *>(u"paneSwapMenu"_s);
        QVERIFY(menu != nullptr);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 1); // a closed pane has no place
        QTest::keyClick(menu, Qt::Key_C);
        QCOMPARE(view.shownArticles(), (Order{2, 0}));
    }

    void head_carriedOntoAnother_swapsThem()
    {
        ComparisonView view;
        open(view, test::plainComparison(3));
        QTRY_VERIFY(view.pane(2)->header()->isVisible());
        PaneHeader *from = view.pane(0)->header();
        const PaneHeader *to = view.pane(2)->header();
        const QPoint start(6, from->height() / 2);
        const QPoint end = from->mapFromGlobal(to->mapToGlobal(to->rect().center()));
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        QTest::mouseMove(from, (start + end) / 2);
        QTest::mouseMove(from, end);
        QVERIFY(view.findChild<QWidget *>(u"dropMark"_s)->isVisible());
        QTest::mouseRelease(from, Qt::LeftButton, {}, end);
        QVERIFY(!view.findChild<QWidget *>(u"dropMark"_s)->isVisible());
        QCOMPARE(view.shownArticles(), (Order{2, 1, 0}));
        // A click is no carrying, and a place without a head is none to drop on.
        QTest::mouseClick(from, Qt::LeftButton, {}, start);
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        QTest::mouseMove(from, QPoint(20, 500));
        QTest::mouseRelease(from, Qt::LeftButton, {}, QPoint(20, 500));
        QCOMPARE(view.shownArticles(), (Order{2, 1, 0}));
    }

    void chooseRevision_atAnEarlierMoment_tellsWhatCameAfter()
    {
        Comparison comparison = test::plainComparison(2);
        ComparedArticle &article = comparison.articles[0];
        article.record = revision(2, 20, RevisionKind::Update);
        article.otherRecords = {revision(1, 0, RevisionKind::First),
                                revision(3, 40, RevisionKind::ReExtraction)};
        article.revisionNumber = 2;
        article.revisionCount = 3;
        ComparisonView view;
        view.setAsOf(QDateTime(QDate(2026, 10, 14), QTime(12, 30), Qt::UTC));
        open(view, comparison);
        view.focusPane(0);
        view.chooseRevision();
        auto *chooser = view.pane(0)->header()->findChild<RevisionChooser *>();
        QVERIFY(chooser != nullptr);
        QTRY_VERIFY(chooser->menu()->isVisible());
        QStringList words;
        for (const QAction *action : chooser->menu()->actions()) {
            words.append(action->text());
        }
        QCOMPARE(words.size(), 4);
        QVERIFY2(words.at(0).startsWith(u"Rev 3"), qPrintable(words.at(0)));
        QVERIFY2(words.at(0).contains(u"after the moment shown"_s), qPrintable(words.at(0)));
        QVERIFY(words.at(1).isEmpty()); // a separator
        QVERIFY2(words.at(2).contains(u"text changed"_s), qPrintable(words.at(2)));
        QVERIFY(chooser->menu()->actions().at(2)->isChecked());
        QVERIFY2(words.at(3).contains(u"first seen"_s), qPrintable(words.at(3)));
        QSignalSpy asked(&view, &ComparisonView::revisionRequested);
        QTest::keyClick(chooser->menu(), Qt::Key_Down);
        QTest::keyClick(chooser->menu(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first(), (QVariantList{QVariant::fromValue<qsizetype>(0), 1}));
    }
};

int main(int argc, char **argv)
{
    registerSchemes();
    QApplication application(argc, argv);
    PaneSwappingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paneswapping.moc"
