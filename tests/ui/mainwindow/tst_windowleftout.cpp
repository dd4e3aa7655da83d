// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What extraction left out, put back in the real window, and taken back by undo.
#include "windowundertest.h"

#include <ui/mainwindow/translation.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/leftoutdialog.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 60'000; // ms

} // namespace

class TestWindowLeftOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void putBack_undone_leavesTheBlockOutAgain();
    void takeOut_undone_putsTheBlockBackWithItsReason();

private:
    [[nodiscard]] const ComparedArticle &article() const
    {
        return m_test->window.comparison().articles.at(m_index);
    }

    [[nodiscard]] bool isPutBack() const
    {
        return std::ranges::any_of(article().article.paragraphs, &Paragraph::isRestored);
    }

    void change();

    std::unique_ptr<test::WindowUnderTest> m_test;
    qsizetype m_index = -1;
    QString m_text; ///< of the block changed last
    ui::LeftOutDialog *m_dialog = nullptr;
};

void TestWindowLeftOut::init()
{
    m_test = std::make_unique<test::WindowUnderTest>();
    QVERIFY(m_test->openSample());
    const QList<ComparedArticle> &articles = m_test->window.comparison().articles;
    const auto found = std::ranges::find_if(
        articles, [](const ComparedArticle &one) { return !one.article.dropped.isEmpty(); });
    QVERIFY(found != articles.cend());
    m_index = found - articles.cbegin();
    Q_EMIT m_test->find<ui::ComparisonView>(u"comparisonView"_s)->leftOutRequested(m_index);
    m_dialog = m_test->window.findChild<ui::LeftOutDialog *>();
    QVERIFY(m_dialog != nullptr);
}

void TestWindowLeftOut::cleanup()
{
    m_test.reset();
}

void TestWindowLeftOut::change()
{
    auto *list = m_dialog->findChild<QTreeWidget *>(u"leftOutList"_s);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (!list->topLevelItem(row)->isHidden()) {
            list->setCurrentItem(list->topLevelItem(row));
            break;
        }
    }
    m_text = m_dialog->findChild<QPlainTextEdit *>(u"leftOutText"_s)->toPlainText();
    QVERIFY(!m_text.isEmpty());
    m_dialog->findChild<QPushButton *>(u"leftOutChange"_s)->click();
}

void TestWindowLeftOut::putBack_undone_leavesTheBlockOutAgain()
{
    const QList<DroppedText> before = article().article.dropped;
    change();
    QTRY_VERIFY_WITH_TIMEOUT(isPutBack(), wait);
    auto *undo = m_test->find<QAction>(u"actionUndo"_s);
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!isPutBack(), wait);
    QCOMPARE(article().article.dropped, before);
    m_test->find<QAction>(u"actionRedo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isPutBack(), wait);
}

void TestWindowLeftOut::takeOut_undone_putsTheBlockBackWithItsReason()
{
    const QList<DroppedText> dropped = article().article.dropped;
    change();
    QTRY_VERIFY_WITH_TIMEOUT(isPutBack(), wait);
    auto *list = m_dialog->findChild<QTreeWidget *>(u"leftOutList"_s);
    const auto restored = [list]() -> QTreeWidgetItem * {
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = list->topLevelItem(row);
            for (int column = 0; column < list->columnCount(); ++column) {
                if (item->text(column) == u"put back by you"_s) {
                    return item;
                }
            }
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(restored() != nullptr, wait);
    list->setCurrentItem(restored());
    m_dialog->findChild<QPushButton *>(u"leftOutChange"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!isPutBack(), wait);
    m_test->find<QAction>(u"actionUndo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isPutBack(), wait);
    QObject context;
    std::optional<QList<RestoredText>> texts;
    m_test->workspace.restoredTexts(article().id, &context,
                                    [&texts](const Result<QList<RestoredText>> &found) {
                                        texts = found.value_or(QList<RestoredText>());
                                    });
    QTRY_VERIFY_WITH_TIMEOUT(texts.has_value(), wait);
    QCOMPARE(texts->size(), 1);
    const auto known = std::ranges::find(dropped, texts->first().text, &DroppedText::text);
    QVERIFY(known != dropped.cend());
    QCOMPARE(texts->first().reason, known->reason);
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowLeftOut test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowleftout.moc"
