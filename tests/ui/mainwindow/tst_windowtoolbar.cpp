// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowundertest.h"

#include <ui/mainwindow/translation.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 30'000; // ms

/// What the toolbar shows and what of it lies outside of the toolbar or is narrower than it asks.
QStringList cut(const QToolBar &bar)
{
    QStringList names;
    for (QAction *action : bar.actions()) {
        const QWidget *part = bar.widgetForAction(action);
        if (!action->isVisible() || action->isSeparator()) {
            continue;
        }
        if (!part->isVisible() || !bar.rect().contains(part->geometry())
            || part->width() < part->sizeHint().width()) {
            names.append(part->objectName());
        }
    }
    return names;
}

} // namespace

class TestWindowToolBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void search_enter_opensTheSearchWithTheWords();
    void search_escape_returnsToTheReading();
    void checkNow_withoutArticles_isOff();
    void sizes_each_cutNothing_data();
    void sizes_each_cutNothing();

private:
    std::unique_ptr<test::WindowUnderTest> m_test;
};

void TestWindowToolBar::init()
{
    m_test = std::make_unique<test::WindowUnderTest>();
}

void TestWindowToolBar::cleanup()
{
    m_test.reset();
}

void TestWindowToolBar::search_enter_opensTheSearchWithTheWords()
{
    QVERIFY(m_test->openSample());
    auto *field = m_test->find<QLineEdit>(u"toolbarSearch"_s);
    QTRY_VERIFY(field->isVisible());
    field->setFocus();
    QTest::keyClicks(field, u"npx bridge"_s); // keys of the window, too: they are typed here
    QCOMPARE(field->text(), u"npx bridge"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto *window = m_test->find<QDialog>(u"searchWindow"_s);
    QVERIFY(window->isVisible());
    QCOMPARE(window->findChild<QLineEdit *>(u"searchQuery"_s)->text(), u"npx bridge"_s);
    QVERIFY(field->text().isEmpty());
}

void TestWindowToolBar::search_escape_returnsToTheReading()
{
    QVERIFY(m_test->openSample());
    auto *panes = m_test->find<ui::ComparisonView>(u"comparisonView"_s);
    QVERIFY(!panes->pinnedGroup().isEmpty());
    auto *field = m_test->find<QLineEdit>(u"toolbarSearch"_s);
    QTRY_VERIFY(field->isVisible());
    m_test->window.activateWindow();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"bridge"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->hasFocus());
    QVERIFY(field->text().isEmpty());
    QVERIFY(panes->isAncestorOf(m_test->window.focusWidget()));
    QVERIFY(!panes->pinnedGroup().isEmpty()); // Escape was the field's, not the panes'
}

void TestWindowToolBar::checkNow_withoutArticles_isOff()
{
    auto *check = m_test->find<QToolButton>(u"checkButton"_s);
    QTRY_VERIFY(check->isVisible());
    QVERIFY(!check->isEnabled());
    QVERIFY(m_test->openSample());
    QVERIFY(check->isEnabled());
}

void TestWindowToolBar::sizes_each_cutNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("as designed") << QSize(1400, 900) << 100;
    QTest::newRow("small") << QSize(1024, 640) << 100;
    QTest::newRow("smaller") << QSize(640, 480) << 100;
    QTest::newRow("twice the text") << QSize(1400, 900) << 200;
    QTest::newRow("small, twice the text") << QSize(1024, 640) << 200;
}

void TestWindowToolBar::sizes_each_cutNothing()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * percent / 100.0);
    QApplication::setFont(font);
    const auto restored = qScopeGuard([&usual] { QApplication::setFont(usual); });
    m_test->window.resize(size);
    QVERIFY(m_test->openSample());
    const auto *bar = m_test->find<QToolBar>(u"toolbar"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cut(*bar), QStringList(), wait);
    QVERIFY(m_test->find<QToolButton>(u"menuButton"_s)->isVisible());
    QVERIFY(m_test->find<QToolButton>(u"addButton"_s)->isVisible());
    QVERIFY(m_test->find<QLineEdit>(u"toolbarSearch"_s)->isVisible()
            || m_test->find<QToolButton>(u"searchButton"_s)->isVisible());
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowToolBar test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowtoolbar.moc"
