// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history view over a workspace of its own, by mouse and keyboard.

#include <app/workspace/workspace.h>
#include <ui/history/historypanel.h>
#include <ui/history/historyview.h>
#include <ui/history/movegutter.h>
#include <ui/history/newspanel.h>
#include <ui/history/sentencebrowser.h>
#include <ui/history/timelineview.h>
#include <ui/models/changemodel.h>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;
using workspace::Workspace;

namespace {

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 10, 14), QTime(hour, 0), Qt::UTC);
}

QByteArray text(const QByteArray &first, const QByteArray &second, const QByteArray &third)
{
    return "Ship strikes Ostrel Bridge\n\n" + first + "\n\n" + second + "\n\n" + third + "\n";
}

const QByteArray lanes = "The bridge carries 42,000 vehicles a day, the port authority said.";
const QByteArray three = "Three people were hurt when the carrier struck the western pier.";
const QByteArray four = "Four people were hurt when the carrier struck the western pier.";
const QByteArray divers = "Divers were to look at the footing before the road opens again.";

workspace::ImportItem item(const QString &outlet, const QByteArray &bytes, int hour)
{
    workspace::ImportItem made;
    made.path = outlet + u".txt"_s;
    made.outlet = outlet;
    made.bytes = bytes;
    made.seen = at(hour);
    return made;
}

} // namespace

class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void timeline_showsALaneAnArticle();
    void newestChange_isShownFirst();
    void movedSentence_hasARibbon();
    void click_choosesTheRevisionBefore();
    void shiftClick_comparesTwoOutlets();
    void changeChosen_marksItsSentence();
    void hover_tellsWhereASentenceComesFrom();
    void lines_listEveryHeadline();
    void search_findsTheFirstRevision();
    void copyAsPatch_fillsTheClipboard();
    void shownRevision_isRead();
    void news_listWhatWasNotRead();
    void newsChosen_asksForTheArticle();
    void step_goesThroughTheRevisions();

private:
    template <typename T>
    T *part(const QString &name)
    {
        T *found = m_view->findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    [[nodiscard]] TimelineView &timeline() { return *part<TimelineView>(u"timeline"_s); }

    [[nodiscard]] ChangeModel &changes() { return part<HistoryPanel>(u"historyPanel"_s)->model(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<HistoryView> m_view;
    Event m_event;
    QList<ArticleRecord> m_articles;
    workspace::ReadMarks m_marks;
};

void TestHistoryView::initTestCase()
{
    m_workspace = std::make_unique<Workspace>(nullptr, [] { return at(18); });
    bool isDone = false;
    m_workspace->open(m_folder.path(), this, [&isDone](const auto &) { isDone = true; });
    QTRY_VERIFY(isDone);
    isDone = false;
    m_workspace->import(u"Ostrel Bridge"_s,
                        {item(u"Courier"_s, text(lanes, three, divers), 6),
                         item(u"Courier"_s, text(lanes, four, divers), 8),
                         item(u"Courier"_s, text(four, divers, lanes), 12),
                         item(u"Wire"_s, text(lanes, four, "Ferries ran all night."), 7)},
                        this, {}, [this, &isDone](const Result<workspace::ImportReport> &report) {
                            m_event = report->event;
                            isDone = true;
                        });
    QTRY_VERIFY(isDone);
    isDone = false;
    m_workspace->library(this, [this, &isDone](const Result<workspace::Library> &library) {
        for (const ArticleId &id : std::as_const(m_event.articles)) {
            for (const ArticleRecord &record : library->articles) {
                if (record.id == id) {
                    m_articles.append(record);
                }
            }
        }
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    QCOMPARE(m_articles.size(), 2);
    QCOMPARE(m_articles.at(0).revisions.size(), 3);
    for (const ArticleRecord &record : std::as_const(m_articles)) {
        m_marks.insert(record.id, record.revisions.first().id);
    }
}

void TestHistoryView::init()
{
    m_view = std::make_unique<HistoryView>(*m_workspace);
    m_view->resize(1300, 800);
    m_view->setTheme(Theme());
    m_view->setRead(m_marks, {m_event});
    m_view->setArticles(m_event.id, m_articles);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_COMPARE(timeline().places().size(), 4);
    QTRY_VERIFY(!changes().summary().changes.isEmpty());
}

void TestHistoryView::cleanup()
{
    m_view.reset();
}

void TestHistoryView::timeline_showsALaneAnArticle()
{
    QCOMPARE(timeline().timeline().lanes.size(), 2);
    QCOMPARE(timeline().timeline().lanes.at(0).record.outlet, u"Courier"_s);
}

void TestHistoryView::newestChange_isShownFirst()
{
    QCOMPARE(part<QComboBox>(u"historyFrom"_s)->currentIndex(), 1);
    QCOMPARE(part<QComboBox>(u"historyTo"_s)->currentIndex(), 2);
    QCOMPARE(changes().summary().changes.first().kind, RevisionChange::Kind::Moved);
}

void TestHistoryView::movedSentence_hasARibbon()
{
    QCOMPARE(part<MoveGutter>(u"moveGutter"_s)->moves().size(), 1);
}

void TestHistoryView::click_choosesTheRevisionBefore()
{
    QTest::mouseClick(timeline().viewport(), Qt::LeftButton, {},
                      timeline().dotRect({0, 1}).center().toPoint());
    QCOMPARE(part<QComboBox>(u"historyFrom"_s)->currentIndex(), 0);
    QCOMPARE(part<QComboBox>(u"historyTo"_s)->currentIndex(), 1);
    QTRY_COMPARE(changes().summary().changes.first().kind, RevisionChange::Kind::Figure);
}

void TestHistoryView::shiftClick_comparesTwoOutlets()
{
    QTest::mouseClick(timeline().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      timeline().dotRect({1, 0}).center().toPoint());
    QVERIFY(part<QComboBox>(u"historyFrom"_s)->currentText().startsWith(u"Wire"_s));
    QVERIFY(part<QComboBox>(u"historyTo"_s)->currentText().startsWith(u"Courier"_s));
    QTRY_VERIFY(part<SentenceBrowser>(u"historyOld"_s)
                    ->toPlainText()
                    .contains(u"Ferries ran all night."_s));
}

void TestHistoryView::changeChosen_marksItsSentence()
{
    m_view->stepRevision(-1);
    QTRY_COMPARE(changes().summary().changes.first().kind, RevisionChange::Kind::Figure);
    auto *tree = part<QTreeView>(u"historyChanges"_s);
    tree->setCurrentIndex(changes().index(0, 0, changes().index(0, 0)));
    const auto *newer = part<SentenceBrowser>(u"historyNew"_s);
    QCOMPARE(newer->extraSelections().size(), 1);
    QVERIFY(newer->extraSelections().first().cursor.block().text().startsWith(u"Four people"_s));
}

void TestHistoryView::hover_tellsWhereASentenceComesFrom()
{
    const auto *newer = part<SentenceBrowser>(u"historyNew"_s);
    QTRY_VERIFY(!newer->ages().isEmpty());
    bool isTold = false;
    for (const SentenceAge &age : newer->ages()) {
        isTold = isTold
            || (age.number == 2 && age.words.contains(u"revision 1"_s)
                && age.words.contains(u"revision 2"_s));
    }
    QVERIFY(isTold);
    QVERIFY(newer->sentenceRange(0).has_value());
}

void TestHistoryView::lines_listEveryHeadline()
{
    const auto *lines = part<QTreeWidget>(u"historyLines"_s);
    QCOMPARE(lines->topLevelItemCount(), 3);
    QCOMPARE(lines->topLevelItem(0)->childCount(), 1);
    QCOMPARE(lines->topLevelItem(0)->child(0)->text(1), u"Ship strikes Ostrel Bridge"_s);
}

void TestHistoryView::search_findsTheFirstRevision()
{
    m_view->startSearch();
    auto *words = part<QLineEdit>(u"historyWords"_s);
    QTest::keyClicks(words, u"four people"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>(u"historyFirstWith"_s)->text().contains(u"revision 2"_s));
    QCOMPARE(part<QTreeWidget>(u"historyFound"_s)->topLevelItemCount(), 3);
}

void TestHistoryView::copyAsPatch_fillsTheClipboard()
{
    QGuiApplication::clipboard()->clear();
    part<QAction>(u"historyCopyPatch"_s)->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"\n@@ "_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"diff --git"_s));
}

void TestHistoryView::shownRevision_isRead()
{
    QSignalSpy read(m_view.get(), &HistoryView::articleRead);
    m_view->chooseArticle(m_articles.at(0).id); // shown already
    m_view->stepRevision(-1);
    m_view->setRead(m_marks, {m_event});
    m_view->stepRevision(1);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(0).value<ArticleId>(), m_articles.at(0).id);
    QCOMPARE(read.at(0).at(1).value<RevisionId>(), m_articles.at(0).revisions.last().id);
}

void TestHistoryView::news_listWhatWasNotRead()
{
    m_view->stepRevision(-1); // no longer the newest
    m_view->setRead(m_marks, {m_event});
    QTRY_COMPARE(part<NewsPanel>(u"newsPanel"_s)->news().size(), 1);
    part<QToolButton>(u"historyNews"_s)->click();
    const auto *list = part<QTreeWidget>(u"newsList"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Ostrel Bridge"_s);
    QVERIFY(list->isVisible());
    QVERIFY2(list->topLevelItem(0)->child(0)->text(1).contains(u"figure 1"_s),
             qPrintable(list->topLevelItem(0)->child(0)->text(1)));
}

void TestHistoryView::newsChosen_asksForTheArticle()
{
    m_view->stepRevision(-1);
    m_view->setRead(m_marks, {m_event});
    QTRY_COMPARE(part<NewsPanel>(u"newsPanel"_s)->news().size(), 1);
    QSignalSpy requested(m_view.get(), &HistoryView::articleRequested);
    auto *list = part<QTreeWidget>(u"newsList"_s);
    Q_EMIT list->itemActivated(list->topLevelItem(0)->child(0), 0);
    QCOMPARE(requested.size(), 1);
    m_view->chooseSince(m_articles.at(0).id, m_articles.at(0).revisions.first().id);
    QCOMPARE(part<QComboBox>(u"historyFrom"_s)->currentIndex(), 0);
    QCOMPARE(part<QComboBox>(u"historyTo"_s)->currentIndex(), 2);
}

void TestHistoryView::step_goesThroughTheRevisions()
{
    m_view->stepRevision(-1);
    QCOMPARE(part<QComboBox>(u"historyTo"_s)->currentIndex(), 1);
    m_view->stepRevision(-5);
    QCOMPARE(part<QComboBox>(u"historyTo"_s)->currentIndex(), 0);
    m_view->stepRevision(1);
    QCOMPARE(part<QComboBox>(u"historyFrom"_s)->currentIndex(), 0);
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
