// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Back and forward, find, arranging panes, and what the window remembers of an event.
#include "windowundertest.h"

#include <ui/mainwindow/trail.h>
#include <ui/mainwindow/translation.h>
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/findbar.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 60'000; // ms

} // namespace

class TestWindowNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trail_backAndForward_asInABrowser();
    void back_toThePinnedGroupBefore_andForward();
    void back_byTheMouse_reachesTheWindow();
    void find_byKey_opensTheBarInCompare();
    void panes_closedAndMovedByKey_areRememberedPerEvent();
    void crash_revisionsAndPinnedGroup_comeBack();
    void type_chosenInTheMenu_reachesTheTexts();
};

void TestWindowNavigation::trail_backAndForward_asInABrowser()
{
    ui::Trail trail;
    QVERIFY(!trail.canGoBack() && !trail.canGoForward());
    QVERIFY(!trail.back() && !trail.forward());
    const ui::TrailStep a{0, {{{u"x"_s}, u"one"_s}}};
    const ui::TrailStep b{0, {{{u"x"_s}, u"two"_s}}};
    const ui::TrailStep c{1, {}};
    trail.visit(a);
    trail.visit(a); // stays one step
    QVERIFY(!trail.canGoBack());
    trail.visit(b);
    trail.visit(c);
    QCOMPARE(*trail.back(), b);
    QCOMPARE(*trail.back(), a);
    QVERIFY(!trail.back());
    QCOMPARE(*trail.forward(), b);
    trail.visit(a); // what lay ahead is forgotten
    QVERIFY(!trail.canGoForward());
    QCOMPARE(*trail.back(), b);
    trail.clear();
    QVERIFY(!trail.canGoBack());
}

void TestWindowNavigation::back_toThePinnedGroupBefore_andForward()
{
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    auto *panes = test.find<ui::ComparisonView>(u"comparisonView"_s);
    auto *back = test.find<QAction>(u"actionBack"_s);
    auto *forward = test.find<QAction>(u"actionForward"_s);
    const GroupId first = test.window.comparison().alignment.groups.first().id;
    const GroupId last = test.window.comparison().alignment.groups.last().id;
    panes->pinGroup(first);
    panes->pinGroup(last);
    test.find<QAction>(u"actionView2"_s)->trigger();
    QVERIFY(back->isEnabled());
    back->trigger();
    QCOMPARE(test.find<QStackedWidget>(u"pages"_s)->currentIndex(), 0);
    QCOMPARE(panes->pinnedGroup(), last);
    QTest::keyClick(&test.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(panes->pinnedGroup(), first);
    QCOMPARE(test.window.currentGroup(), first);
    QTest::keyClick(&test.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(panes->pinnedGroup(), last);
    forward->trigger();
    QCOMPARE(test.find<QStackedWidget>(u"pages"_s)->currentIndex(), 1);
    QVERIFY(!forward->isEnabled());
}

void TestWindowNavigation::back_byTheMouse_reachesTheWindow()
{
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    auto *panes = test.find<ui::ComparisonView>(u"comparisonView"_s);
    const GroupId first = test.window.comparison().alignment.groups.first().id;
    panes->pinGroup(first);
    panes->pinGroup(test.window.comparison().alignment.groups.last().id);
    QTest::mouseClick(panes->pane(0)->view()->inputWidget(), Qt::BackButton);
    QCOMPARE(panes->pinnedGroup(), first);
}

void TestWindowNavigation::find_byKey_opensTheBarInCompare()
{
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    test.find<QAction>(u"actionView2"_s)->trigger();
    QTest::keyClick(&test.window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(test.find<QStackedWidget>(u"pages"_s)->currentIndex(), 0);
    auto *bar = test.find<ui::FindBar>(u"findBar"_s);
    QTRY_VERIFY(bar->isVisible());
    test.find<QLineEdit>(u"findWords"_s)->setText(u"bridge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->count() > 0, wait);
    // Enter goes on in the texts; it does not pin, though it does in the panes.
    auto *panes = test.find<ui::ComparisonView>(u"comparisonView"_s);
    const GroupId pinned = panes->pinnedGroup();
    QSignalSpy stood(bar, &ui::FindBar::shown);
    QTest::keyClick(test.find<QLineEdit>(u"findWords"_s), Qt::Key_Return);
    QCOMPARE(stood.size(), 1);
    QCOMPARE(panes->pinnedGroup(), pinned);
    QTest::keyClick(test.find<QLineEdit>(u"findWords"_s), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(panes->pinnedGroup(), pinned);
}

void TestWindowNavigation::panes_closedAndMovedByKey_areRememberedPerEvent()
{
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    auto *panes = test.find<ui::ComparisonView>(u"comparisonView"_s);
    panes->focusPane(0);
    QTest::keyClick(&test.window, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(panes->shownArticles().first(), 1);
    panes->focusPane(2);
    QTest::keyClick(&test.window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!panes->shownArticles().contains(2));
    const QList<qsizetype> arranged = panes->shownArticles();
    test.window.close();
    test::FakePrinter printer;
    ui::MainWindow again(test.workspace, printer);
    again.show();
    QSignalSpy shown(&again, &ui::MainWindow::comparisonShown);
    again.openWorkspace(test.workspace.folder(), {});
    QVERIFY(shown.wait(wait));
    auto *others = again.findChild<ui::ComparisonView *>(u"comparisonView"_s);
    QCOMPARE(others->shownArticles(), arranged);
    again.findChild<QAction *>(u"actionAllPanes"_s)->trigger();
    QCOMPARE(others->shownArticles().size(), others->paneCount());
}

void TestWindowNavigation::crash_revisionsAndPinnedGroup_comeBack()
{
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    const Comparison &comparison = test.window.comparison();
    auto *panes = test.find<ui::ComparisonView>(u"comparisonView"_s);
    const auto several =
        std::find_if(comparison.articles.cbegin(), comparison.articles.cend(),
                     [](const ComparedArticle &one) { return one.revisionCount > 1; });
    QVERIFY(several != comparison.articles.cend());
    const qsizetype article = several - comparison.articles.cbegin();
    QSignalSpy compared(&test.window, &ui::MainWindow::comparisonShown);
    Q_EMIT panes->revisionRequested(article, 1);
    QVERIFY(compared.wait(wait));
    const ClaimGroup group = comparison.alignment.groups.at(3);
    const QString label = group.label;
    panes->pinGroup(group.id);
    const QString file = QDir(test.workspace.folder()).filePath(u"window.ini"_s);
    QTRY_VERIFY(!QSettings(file, QSettings::IniFormat)
                     .value(u"event-%1/revisions"_s.arg(comparison.event.id.value))
                     .toStringList()
                     .isEmpty());
    const ClaimGroup *pinned = comparison.group(group.id);
    const QString words = comparison.text(*comparison.claim(pinned->claims.first()));
    QTRY_COMPARE(QSettings(file, QSettings::IniFormat)
                     .value(u"event-%1/pinned"_s.arg(comparison.event.id.value))
                     .toStringList()
                     .value(1),
                 words);
    // Never closed: as after a crash.
    test::FakePrinter printer;
    ui::MainWindow again(test.workspace, printer);
    again.show();
    QSignalSpy shown(&again, &ui::MainWindow::comparisonShown);
    again.openWorkspace(test.workspace.folder(), {});
    QVERIFY(shown.wait(wait));
    QCOMPARE(again.comparison().articles.at(article).revisionNumber, 1);
    auto *others = again.findChild<ui::ComparisonView *>(u"comparisonView"_s);
    QCOMPARE(again.comparison().group(others->pinnedGroup())->label, label);
    again.close();
    // Closed on purpose: the newest revisions, and still the place.
    QSignalSpy third(&test.window, &ui::MainWindow::comparisonShown);
    test.window.openWorkspace(test.workspace.folder(), {});
    QVERIFY(third.wait(wait));
    QVERIFY(test.window.comparison().articles.at(article).revisionNumber > 1);
}

void TestWindowNavigation::type_chosenInTheMenu_reachesTheTexts()
{
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    auto *view = test.find<ui::ComparisonView>(u"comparisonView"_s)->pane(0)->view();
    const auto styled = [view](const QString &property) {
        QString value;
        bool isDone = false;
        view->evaluate(
            u"getComputedStyle(document.querySelector('article')).getPropertyValue('%1')"_s.arg(
                property),
            [&](const QVariant &answer) {
                value = answer.toString();
                isDone = true;
            });
        [&] {
            QTRY_VERIFY(isDone);
        }();
        return value;
    };
    QTRY_VERIFY(!styled(u"line-height"_s).isEmpty());
    const QString before = styled(u"line-height"_s);
    const QString face = styled(u"font-family"_s);
    test.find<QAction>(u"actionLineHeight2"_s)->trigger();
    QTRY_VERIFY(styled(u"line-height"_s) != before);
    test.find<QAction>(u"actionFont1"_s)->trigger();
    QTRY_VERIFY(styled(u"font-family"_s) != face);
    test.find<QAction>(u"actionFont0"_s)->trigger();
    QTRY_COMPARE(styled(u"font-family"_s), face);
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowNavigation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windownavigation.moc"
