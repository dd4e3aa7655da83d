// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowundertest.h"

#include <ui/library/carddialog.h>
#include <ui/mainwindow/translation.h>
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/paneheader.h>
#include <ui/theme/outletcolours.h>
#include <ui/web/schemes.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 30'000; // ms

} // namespace

class TestWindowCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void outlet_describedByKeyboard_isNamedAndColouredEverywhere_andUndone();
    void tags_ofAnArticle_areFilteredFor();
    void keyboardInTheLibrary_itsRowIsMeant();
    void dialog_cancelled_storesNothing();

private:
    ui::CardDialog *opened(const QString &action);
    std::unique_ptr<test::WindowUnderTest> m_test;
};

void TestWindowCards::init()
{
    m_test = std::make_unique<test::WindowUnderTest>();
}

void TestWindowCards::cleanup()
{
    m_test.reset();
}

ui::CardDialog *TestWindowCards::opened(const QString &action)
{
    m_test->find<QAction>(action)->trigger();
    return m_test->window.findChild<ui::CardDialog *>();
}

void TestWindowCards::outlet_describedByKeyboard_isNamedAndColouredEverywhere_andUndone()
{
    QVERIFY(m_test->openSample());
    auto *panes = m_test->find<ui::ComparisonView>(u"comparisonView"_s);
    panes->focusPane(1);
    const auto outlet = [this] {
        return m_test->window.comparison().articles.at(1).outlet;
    };
    const QString before = outlet();
    const GroupId pinned = panes->pinnedGroup();
    ui::CardDialog *dialog = opened(u"actionOutlet"_s);
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"cardName"_s), u"Our Wire"_s);
    auto *colour = dialog->findChild<QComboBox *>(u"cardColour"_s);
    colour->setCurrentIndex(colour->findData(u"E"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"cardTags"_s), u"agency, fast"_s);
    auto *fields = dialog->findChild<QTableWidget *>(u"cardFields"_s);
    dialog->findChild<QAbstractButton *>(u"cardAddField"_s)->click();
    QCOMPARE(fields->rowCount(), 1);
    fields->item(0, 0)->setText(u"owner"_s);
    fields->item(0, 1)->setText(u"its readers"_s);
    dialog->findChild<QAbstractButton *>(u"cardAccept"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(outlet(), u"Our Wire"_s, wait);
    QCOMPARE(panes->pinnedGroup(), pinned); // nothing else moved
    QVERIFY(panes->pane(1)->accessibleName().contains(u"Our Wire"_s));
    // The third outlet's colour is not the second's now; the report has it as well.
    QCOMPARE(ui::printedOutletColours().at(1),
             ui::Theme(ui::ThemeKind::Light).value("oE"_L1).toLower());
    auto *filter = m_test->find<QLineEdit>(u"libraryFilter"_s);
    const auto *tree = m_test->find<QAbstractItemView>(u"libraryTree"_s);
    filter->setText(u"owner:readers"_s);
    const QAbstractItemModel *model = tree->model();
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
    filter->setText(u"tag:agency"_s);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
    m_test->find<QAction>(u"actionUndo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(outlet(), before, wait);
    QTRY_COMPARE(model->rowCount(), 0); // what is filtered for is gone
    QVERIFY(ui::outletColours().isEmpty());
    m_test->find<QAction>(u"actionRedo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(outlet(), u"Our Wire"_s, wait);
}

void TestWindowCards::tags_ofAnArticle_areFilteredFor()
{
    QVERIFY(m_test->openSample());
    ui::CardDialog *dialog = opened(u"actionTags"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QLineEdit *>(u"cardName"_s) == nullptr); // of outlets only
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"cardTags"_s), u"read twice"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *filter = m_test->find<QLineEdit>(u"libraryFilter"_s);
    filter->setText(u"tag:\"read twice\""_s);
    const QAbstractItemModel *model = m_test->find<QAbstractItemView>(u"libraryTree"_s)->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, wait);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
}

void TestWindowCards::keyboardInTheLibrary_itsRowIsMeant()
{
    QVERIFY(m_test->openSample());
    m_test->find<ui::ComparisonView>(u"comparisonView"_s)->focusPane(0);
    auto *tree = m_test->find<QAbstractItemView>(u"libraryTree"_s);
    const QModelIndex event = tree->model()->index(0, 0);
    const QModelIndex article = tree->model()->index(2, 0, event);
    m_test->window.activateWindow();
    tree->setFocus();
    QTRY_VERIFY(tree->hasFocus());
    tree->setCurrentIndex(article);
    ui::CardDialog *dialog = opened(u"actionOutlet"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"cardName"_s)->placeholderText(),
             m_test->window.comparison().articles.at(2).outlet);
    delete dialog;
    // An event has no outlet, and that of some pane is not meant.
    tree->setFocus();
    QTRY_VERIFY(tree->hasFocus());
    tree->setCurrentIndex(event);
    QVERIFY(opened(u"actionOutlet"_s) == nullptr);
    QVERIFY(!m_test->find<QLabel>(u"errorText"_s)->text().isEmpty());
}

void TestWindowCards::dialog_cancelled_storesNothing()
{
    QVERIFY(m_test->openSample());
    ui::CardDialog *dialog = opened(u"actionEventTags"_s);
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"cardTags"_s), u"bridge"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_test->window.findChild<ui::CardDialog *>() == nullptr);
    QVERIFY(!m_test->find<QAction>(u"actionUndo"_s)->isEnabled());
    // What is accepted unchanged is no step either.
    dialog = opened(u"actionEventTags"_s);
    dialog->findChild<QAbstractButton *>(u"cardAccept"_s)->click();
    QVERIFY(!m_test->find<QAction>(u"actionUndo"_s)->isEnabled());
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowCards test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowcards.moc"
