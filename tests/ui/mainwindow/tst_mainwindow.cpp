// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowundertest.h"

#include <ui/mainwindow/translation.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/schemes.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolButton>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 30'000; // ms

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(widget) != nullptr
        || qobject_cast<const QTextEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QTabBar *>(widget) != nullptr;
}

/// Parts that Qt makes inside its own controls: the control they belong to has the name.
bool isInnerPart(const QWidget *widget)
{
    const QString name = widget->objectName();
    const QByteArray type = widget->metaObject()->className();
    return name.startsWith(u"qt_") || type.contains("Private") || type == "QTableCornerButton"
        || type == "QComboBoxListView" || type == "QLineEditIconButton"
        || type == "QToolBarExtension" || type == "ScrollRightButton"
        || (qobject_cast<const QLineEdit *>(widget) != nullptr
            && qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr)
        || (type == "QToolButton"
            && qobject_cast<const QTabBar *>(widget->parentWidget()) != nullptr)
        || (type == "QHeaderView" && name.isEmpty());
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void start_emptyWorkspace_showsTheWaysIn();
    void openSample_pinsAFigureAndSaysItInWords();
    void keys_nAndD_walkTheEvent();
    void views_each_isShown();
    void annotate_thenUndo_leavesNoNote();
    void drop_goodAndBadFile_importsOneAndTellsOfTheOther();
    void openWorkspace_notAFolder_tellsInTheBar();
    void export_eachEnding_writesTheFile();
    void measured_fromTheHelpMenu_isShown();
    void controls_all_haveNames();
    void narrow_window_keepsTheInspectorAtTheEdge();

private:
    std::unique_ptr<test::WindowUnderTest> m_test;
};

void TestMainWindow::init()
{
    m_test = std::make_unique<test::WindowUnderTest>();
}

void TestMainWindow::cleanup()
{
    m_test.reset();
}

void TestMainWindow::start_emptyWorkspace_showsTheWaysIn()
{
    auto *sample = m_test->find<QAbstractButton>(u"firstRunSample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sample->isVisible(), wait);
    QVERIFY(!m_test->find<QAction>(u"actionExport"_s)->isEnabled());
    QVERIFY(!m_test->find<QAction>(u"actionView2"_s)->isEnabled());
}

void TestMainWindow::openSample_pinsAFigureAndSaysItInWords()
{
    QVERIFY(m_test->openSample());
    QCOMPARE(m_test->window.comparison().event.name, u"Ostrel Bridge closed"_s);
    QVERIFY(!m_test->window.currentGroup().isEmpty());
    auto *panes = m_test->find<ui::ComparisonView>(u"comparisonView"_s);
    QCOMPARE(panes->pinnedGroup(), m_test->window.currentGroup());
    QCOMPARE(m_test->find<QLabel>(u"inspectorKind"_s)->text(), u"Figure differs"_s);
    QVERIFY(m_test->find<QLabel>(u"statusCounts"_s)->text().contains(u"articles"_s));
}

void TestMainWindow::keys_nAndD_walkTheEvent()
{
    QVERIFY(m_test->openSample());
    QTest::keyClick(&m_test->window, Qt::Key_P);
    const GroupId before = m_test->window.currentGroup();
    QTest::keyClick(&m_test->window, Qt::Key_N);
    QVERIFY(m_test->window.currentGroup() != before);
    QTest::keyClick(&m_test->window, Qt::Key_P);
    QCOMPARE(m_test->window.currentGroup(), before);
    auto *table = m_test->find<QTableView>(u"discrepancyTable"_s);
    table->setCurrentIndex({});
    QTest::keyClick(&m_test->window, Qt::Key_D);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(&m_test->window, Qt::Key_D);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(&m_test->window, Qt::Key_D, Qt::ShiftModifier);
    QCOMPARE(table->currentIndex().row(), 0);
    auto *panes = m_test->find<ui::ComparisonView>(u"comparisonView"_s);
    QCOMPARE(panes->pinnedGroup(), m_test->window.currentGroup());
    QTest::keyClick(&m_test->window, Qt::Key_Escape);
    QVERIFY(panes->pinnedGroup().isEmpty());
}

void TestMainWindow::views_each_isShown()
{
    QVERIFY(m_test->openSample());
    auto *pages = m_test->find<QStackedWidget>(u"pages"_s);
    const QStringList names{u"comparePage"_s, u"coverageView"_s, u"historyView"_s, u"reportView"_s};
    for (int view = 0; view < names.size(); ++view) {
        m_test->find<QAction>(u"actionView%1"_s.arg(view + 1))->trigger();
        QCOMPARE(pages->currentWidget()->objectName(), names.at(view));
    }
    QCOMPARE(m_test->find<QTableView>(u"coverageTable"_s)->model()->columnCount(),
             int(m_test->window.comparison().articles.size()) + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_test->find<QTextEdit>(u"historyNew"_s)->toPlainText().isEmpty(),
                             wait);
}

void TestMainWindow::annotate_thenUndo_leavesNoNote()
{
    QVERIFY(m_test->openSample());
    QTest::keyClick(&m_test->window, Qt::Key_A);
    m_test->find<QLineEdit>(u"annotationAuthor"_s)->setText(u"Reader"_s);
    m_test->find<QComboBox>(u"annotationCode"_s)->setEditText(u"figures"_s);
    auto *save = m_test->find<QAbstractButton>(u"annotationSave"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_test->window.comparison().annotations.size(), 1, wait);
    QCOMPARE(m_test->window.comparison().annotations.first().code, u"figures"_s);
    QVERIFY(m_test->find<QWidget>(u"inspectorAnnotations"_s) != nullptr);
    auto *undo = m_test->find<QAction>(u"actionUndo"_s);
    QVERIFY(undo->text().contains(u"Add Annotation"_s));
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_test->window.comparison().annotations.isEmpty(), wait);
}

void TestMainWindow::drop_goodAndBadFile_importsOneAndTellsOfTheOther()
{
    const QString good = m_test->file(
        u"good.txt"_s,
        "Dam gate breaks above valley\n\nBy Ann Lee\n\nA gate of the dam broke on Monday. "
        "About 4,100 people left their homes, the district said.\n");
    const QString bad = m_test->file(u"bad.txt"_s, QByteArray());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(good), QUrl::fromLocalFile(bad)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_test->window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_test->window, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(m_test->window.findChild<QDialog *>(u"importFilesDialog"_s) != nullptr,
                             wait);
    m_test->find<QComboBox>(u"importEvent"_s)->setEditText(u"Dam"_s);
    QSignalSpy shown(&m_test->window, &ui::MainWindow::comparisonShown);
    m_test->find<QAbstractButton>(u"importAdd"_s)->click();
    QVERIFY(shown.wait(wait));
    QCOMPARE(m_test->window.comparison().event.name, u"Dam"_s);
    QCOMPARE(m_test->window.comparison().articles.size(), 1);
    auto *bar = m_test->find<QWidget>(u"errorBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(m_test->find<QLabel>(u"errorText"_s)->text().contains(u"could not be read"_s));
    m_test->find<QAbstractButton>(u"errorClose"_s)->click();
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::openWorkspace_notAFolder_tellsInTheBar()
{
    const QString file = m_test->file(u"plain"_s, "not a folder");
    m_test->window.openWorkspace(file + u"/inside"_s, QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_test->find<QWidget>(u"errorBar"_s)->isVisible(), wait);
    QVERIFY(m_test->find<QLabel>(u"errorText"_s)->text().contains(u"could not be opened"_s));
}

void TestMainWindow::export_eachEnding_writesTheFile()
{
    QVERIFY(m_test->openSample());
    auto *bar = m_test->find<QWidget>(u"errorBar"_s);
    m_test->find<QAbstractButton>(u"errorClose"_s)->click(); // no page engine reads HTML here
    for (const QString &ending : {u"pdf"_s, u"html"_s, u"md"_s, u"csv"_s, u"json"_s}) {
        const QString file = m_test->folder.filePath(u"report."_s + ending);
        QVERIFY(QMetaObject::invokeMethod(&m_test->window, "exportTo", Q_ARG(QString, file)));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 0, wait);
    }
    QVERIFY(m_test->printer.printedHtml.contains(u"Ostrel Bridge"_s));
    QVERIFY(!bar->isVisible());
    QVERIFY(QMetaObject::invokeMethod(&m_test->window, "exportTo",
                                      Q_ARG(QString, m_test->folder.filePath(u"report.doc"_s))));
    QTRY_VERIFY_WITH_TIMEOUT(m_test->find<QWidget>(u"errorBar"_s)->isVisible(), wait);
}

void TestMainWindow::measured_fromTheHelpMenu_isShown()
{
    m_test->find<QAction>(u"actionMeasured"_s)->trigger();
    auto *text = m_test->find<QTextBrowser>(u"measuredText"_s);
    QVERIFY(text != nullptr && text->isVisible());
    QVERIFY(text->toPlainText().contains(u"trainlinks"_s));
    auto *dialog = m_test->find<QWidget>(u"measuredDialog"_s);
    QSignalSpy gone(dialog, &QObject::destroyed);
    QTest::mouseClick(m_test->find<QAbstractButton>(u"measuredClose"_s), Qt::LeftButton);
    QTRY_COMPARE(gone.count(), 1);
    m_test->find<QAction>(u"actionAbout"_s)->trigger();
    QTest::mouseClick(m_test->find<QAbstractButton>(u"aboutMeasured"_s), Qt::LeftButton);
    QTRY_VERIFY(m_test->window.findChild<QWidget *>(u"measuredDialog"_s) != nullptr);
}

void TestMainWindow::controls_all_haveNames()
{
    QVERIFY(m_test->openSample());
    for (int view = 4; view >= 1; --view) {
        m_test->find<QAction>(u"actionView%1"_s.arg(view))->trigger();
    }
    QTest::keyClick(&m_test->window, Qt::Key_A);
    QStringList unnamed;
    for (const QWidget *widget : m_test->window.findChildren<QWidget *>()) {
        // A part that hides itself until it has something to do cannot be reached.
        if (!isControl(widget) || isInnerPart(widget) || widget->isHidden()) {
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasName =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (!hasName || widget->objectName().isEmpty()) {
            const QWidget *parent = widget->parentWidget();
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u" \""_s
                           + widget->objectName() + u"\" in "_s
                           + (parent != nullptr ? parent->objectName() : QString()));
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestMainWindow::narrow_window_keepsTheInspectorAtTheEdge()
{
    QVERIFY(m_test->openSample());
    m_test->window.resize(1024, 640);
    auto *tab = m_test->find<QAbstractButton>(u"inspectorTab"_s);
    auto *inspector = m_test->find<QWidget>(u"inspector"_s);
    QTRY_VERIFY(tab->isVisible());
    QVERIFY(!inspector->isVisible());
    tab->click();
    QVERIFY(inspector->isVisible());
    QVERIFY(m_test->find<QAbstractButton>(u"libraryExpand"_s)->isVisible());
    const auto *pages = m_test->find<QWidget>(u"pages"_s);
    QTRY_VERIFY(pages->mapTo(&m_test->window, QPoint()).x()
                < 80); // beside a rail, not beside a list
    m_test->window.resize(1400, 900);
    QTRY_VERIFY(!tab->isVisible());
    QVERIFY(inspector->isVisible());
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"
