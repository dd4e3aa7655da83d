// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The moment shown, and what the reader has looked at, in the real window.

#include "windowundertest.h"

#include <ui/history/asofslider.h>
#include <ui/history/historypanel.h>
#include <ui/history/timelineview.h>

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class TestWindowHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void slider_showsWhatWasSaidThen();
    void slider_backToNow_showsTheNewest();
    void find_inHistory_searchesTheRevisions();
    void readMarks_areKept();

private:
    std::unique_ptr<test::WindowUnderTest> m_window;
};

void TestWindowHistory::init()
{
    m_window = std::make_unique<test::WindowUnderTest>();
    QVERIFY(m_window->openSample());
}

void TestWindowHistory::cleanup()
{
    m_window.reset();
}

void TestWindowHistory::slider_showsWhatWasSaidThen()
{
    auto *slider = m_window->find<AsOfSlider>(u"asOfSlider"_s);
    QVERIFY(!slider->asOf());
    QVERIFY(slider->moments().size() > 2);
    QSignalSpy shown(&m_window->window, &MainWindow::comparisonShown);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QTRY_COMPARE(shown.size(), 1);
    const QDateTime first = slider->moments().first().time;
    int there = 0;
    for (const ComparedArticle &article : m_window->window.comparison().articles) {
        const bool isThere = article.revisionNumber > 0;
        there += isThere ? 1 : 0;
        if (isThere) {
            QVERIFY(article.record.archived.value_or(article.record.fetched) <= first);
        }
    }
    QCOMPARE(there, int(slider->moments().first().articles.size()));
}

void TestWindowHistory::slider_backToNow_showsTheNewest()
{
    auto *slider = m_window->find<AsOfSlider>(u"asOfSlider"_s);
    QSignalSpy shown(&m_window->window, &MainWindow::comparisonShown);
    QTest::keyClick(slider, Qt::Key_Home);
    QTRY_COMPARE(shown.size(), 1);
    QTest::keyClick(slider, Qt::Key_End);
    QTRY_COMPARE(shown.size(), 2);
    for (const ComparedArticle &article : m_window->window.comparison().articles) {
        QCOMPARE(article.revisionNumber, article.revisionCount);
    }
}

void TestWindowHistory::find_inHistory_searchesTheRevisions()
{
    m_window->find<QAction>(u"actionView3"_s)->trigger();
    m_window->find<QAction>(u"actionFind"_s)->trigger();
    auto *words = m_window->find<QLineEdit>(u"historyWords"_s);
    QTRY_VERIFY(words->isVisible());
}

void TestWindowHistory::readMarks_areKept()
{
    m_window->find<QAction>(u"actionView3"_s)->trigger();
    auto *timeline = m_window->find<TimelineView>(u"timeline"_s);
    QTRY_VERIFY(!timeline->places().isEmpty());
    const QString file = m_window->folder.filePath(u"workspace/window.ini"_s);
    QTRY_VERIFY([&file] {
        QSettings settings(file, QSettings::IniFormat);
        settings.beginGroup(u"read"_s);
        return !settings.childKeys().isEmpty();
    }());
}

QTEST_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"
