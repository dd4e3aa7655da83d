// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The moment shown, and what the reader has looked at, in the real window.

#include "windowundertest.h"

#include <ui/history/asofslider.h>
#include <ui/history/historypanel.h>
#include <ui/history/timelineview.h>
#include <ui/tracking/readmarks.h>

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QUrl>

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
    void readMarks_ofTheSettings_areTakenOverOnce();

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
    const QString folder = m_window->folder.filePath(u"workspace"_s);
    QTRY_VERIFY(!ReadMarks(folder).read().isEmpty());
    const ReadMarks marks(folder);
    for (const ComparedArticle &article : m_window->window.comparison().articles) {
        QVERIFY(!marks.of(article.id).isEmpty());
    }
    // There is no second list beside it.
    const QSettings settings(m_window->folder.filePath(u"workspace/window.ini"_s),
                             QSettings::IniFormat);
    QVERIFY(!settings.childGroups().contains(u"read"_s));
}

void TestWindowHistory::readMarks_ofTheSettings_areTakenOverOnce()
{
    const QString folder = m_window->folder.filePath(u"workspace"_s);
    const ComparedArticle article = m_window->window.comparison().articles.first();
    QVERIFY(!ReadMarks(folder).read().contains(article.id)); // it came while the window was open
    {
        QSettings settings(folder + u"/window.ini"_s, QSettings::IniFormat);
        settings.setValue(u"window/hasReadMarks"_s, true);
        settings.setValue(u"read/"_s
                              + QString::fromLatin1(QUrl::toPercentEncoding(article.id.value)),
                          article.revision.value);
    }
    m_window->window.openWorkspace(folder, QString());
    QTRY_VERIFY(ReadMarks(folder).read().contains(article.id));
    const QSettings settings(folder + u"/window.ini"_s, QSettings::IniFormat);
    QTRY_VERIFY(!settings.contains(u"window/hasReadMarks"_s));
    QVERIFY(!settings.childGroups().contains(u"read"_s));
}

QTEST_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"
