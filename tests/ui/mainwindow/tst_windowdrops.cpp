// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes from other programs, what an import leaves, and where articles belong.
#include "windowundertest.h"

#include <ui/library/librarypanel.h>
#include <ui/mainwindow/translation.h>
#include <ui/models/librarymodel.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <tests/support/patience.h>
#include <tests/support/testserver.h>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 60'000; // ms

QByteArray text(const QByteArray &figure)
{
    return "Ferry runs aground\n\nAt least " + figure
        + " people were hurt when a ferry ran aground off the northern mole on Monday.\n\n"
          "Divers were to look at the hull before it is towed.\n";
}

QByteArray otherText()
{
    return "Market hall opens\n\nThe new market hall of Lund opened on Friday with 60 stalls.\n\n"
           "Traders had waited two years for it.\n";
}

/// The window with the event "Ferry" of one article.
class DropsUnderTest
{
public:
    DropsUnderTest()
    {
        add(u"Ferry"_s, u"a.txt"_s, text("40"), u"Mole Gazette"_s);
        open(u"Ferry"_s);
    }

    void
    add(const QString &event, const QString &name, const QByteArray &bytes, const QString &outlet)
    {
        workspace::ImportItem item;
        item.path = test.file(name, bytes);
        item.outlet = outlet;
        bool isDone = false;
        test.workspace.import(event, {item}, &context, {},
                              [&isDone](const Result<workspace::ImportReport> &report) {
                                  isDone = report && report->failures.isEmpty();
                              });
        isReady = isReady && QTest::qWaitFor([&isDone] { return isDone; }, wait);
    }

    void open(const QString &event)
    {
        QSignalSpy shown(&test.window, &ui::MainWindow::comparisonShown);
        test.window.openWorkspace(test.workspace.folder(), event);
        isReady = isReady && shown.wait(wait);
    }

    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&test.window, &enter);
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&test.window, &event);
    }

    [[nodiscard]] qsizetype articles() { return test.window.comparison().articles.size(); }

    [[nodiscard]] const ui::LibraryModel &library()
    {
        return test.find<ui::LibraryPanel>(u"libraryPanel"_s)->model();
    }

    QObject context;
    bool isReady = true;
    test::WindowUnderTest test;
};

} // namespace

class TestWindowDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drop_link_isFetchedIntoTheEvent();
    void drop_linkThatShowsNothing_saysWhy();
    void drop_selection_asksForTheOutletAndIsAdded();
    void paste_addresses_areFetched();
    void fetch_cancelled_leavesTheWindowUsable();
    void import_listOfAddresses_offersThem();
    void placeArticle_movedAndTakenBack();
    void kept_showsCaptureAndSavesIt();
};

void TestWindowDrops::drop_link_isFetchedIntoTheEvent()
{
    testing::TestServer server;
    server.on("/ferry", testing::page(text("52"), "text/plain"));
    DropsUnderTest test;
    QVERIFY(test.isReady);
    QMimeData link; // as browsers give it: the address, and the words of the link
    link.setUrls({server.url(u"/ferry"_s)});
    link.setText(u"Ferry runs aground"_s);
    test.drop(link);
    QTRY_COMPARE_WITH_TIMEOUT(test.articles(), 2, wait);
    QCOMPARE(server.count("/ferry"), 1);
    QVERIFY(!test.test.find<QToolButton>(u"statusCancel"_s)->isVisible());
}

void TestWindowDrops::drop_linkThatShowsNothing_saysWhy()
{
    testing::TestServer server; // knows no page
    DropsUnderTest test;
    QVERIFY(test.isReady);
    QMimeData link;
    link.setUrls({server.url(u"/none"_s)});
    test.drop(link);
    auto *error = test.test.find<QLabel>(u"errorText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->text().contains(u"could not be read"_s), wait);
    // In the words of the window, not of the log.
    QVERIFY2(error->text().contains(u"finds nothing at this address (404)"_s),
             qPrintable(error->text()));
    QCOMPARE(test.articles(), 1);
}

void TestWindowDrops::drop_selection_asksForTheOutletAndIsAdded()
{
    DropsUnderTest test;
    QVERIFY(test.isReady);
    QMimeData selection;
    selection.setHtml(u"<h1>Market hall opens</h1><p>The new market hall of Lund opened on Friday "
                      "with 60 stalls.</p><p>Traders had waited two years for it.</p>"_s);
    test.drop(selection);
    auto *dialog = test.test.window.findChild<QDialog *>(u"importTextDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"importText"_s)
                ->toPlainText()
                .startsWith(u"Market hall opens\n"_s));
    dialog->findChild<QLineEdit *>(u"importOutlet"_s)->setText(u"Lund Daily"_s);
    dialog->findChild<QPushButton *>(u"importAdd"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(test.articles(), 2, wait);
    QCOMPARE(test.test.window.comparison().articles.at(1).outlet, u"Lund Daily"_s);
}

void TestWindowDrops::paste_addresses_areFetched()
{
    testing::TestServer server;
    server.on("/ferry", testing::page(text("52"), "text/plain"));
    DropsUnderTest test;
    QVERIFY(test.isReady);
    QApplication::clipboard()->setText(u"  "_s + server.url(u"/ferry"_s).toString() + u"\n"_s);
    test.test.find<QAction>(u"actionPaste"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(test.articles(), 2, wait);
    QApplication::clipboard()->clear();
}

void TestWindowDrops::fetch_cancelled_leavesTheWindowUsable()
{
    testing::TestServer server;
    testing::ServerAnswer never;
    never.isSilent = true;
    server.on("/robots.txt", never);
    DropsUnderTest test;
    QVERIFY(test.isReady);
    QMimeData link;
    link.setUrls({server.url(u"/ferry"_s)});
    test.drop(link);
    auto *cancel = test.test.find<QToolButton>(u"statusCancel"_s);
    QVERIFY(cancel->isVisible());
    QCOMPARE(cancel->accessibleName(), u"Cancel fetching"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), wait);
    cancel->click();
    QVERIFY(!cancel->isVisible());
    QTRY_COMPARE(cancel->accessibleName(), u"Cancel the import"_s);
    QCOMPARE(test.articles(), 1);
}

void TestWindowDrops::import_listOfAddresses_offersThem()
{
    testing::TestServer server;
    server.on("/ferry", testing::page(text("52"), "text/plain"));
    DropsUnderTest test;
    QVERIFY(test.isReady);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(
        test.test.file(u"list.txt"_s,
                       server.url(u"/ferry"_s).toEncoded() + "\tFerry runs aground\n"
                           + server.url(u"/other"_s).toEncoded() + "\n"))});
    test.drop(file);
    auto *dialog = test.test.window.findChild<QDialog *>(u"importFilesDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPushButton *>(u"importAdd"_s)->click();
    auto *addresses = test.test.find<QListWidget>(u"importPanelAddresses"_s);
    QTRY_COMPARE_WITH_TIMEOUT(addresses->count(), 2, wait);
    QVERIFY(test.test.find<QWidget>(u"importPanel"_s)->isVisible());
    QCOMPARE(server.connections(), 0); // offered, not fetched
    addresses->item(1)->setCheckState(Qt::Unchecked);
    test.test.find<QPushButton>(u"importPanelFetch"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(test.articles(), 2, wait);
    QCOMPARE(server.count("/other"), 0);
    QVERIFY(!test.test.find<QWidget>(u"importPanel"_s)->isVisible());
}

void TestWindowDrops::placeArticle_movedAndTakenBack()
{
    DropsUnderTest test;
    test.add(u"Ferry"_s, u"b.txt"_s, otherText(), u"Lund Daily"_s);
    test.add(u"Market"_s, u"c.txt"_s,
             "Hall ready\n\nThe market hall in Lund is ready after two years of work.\n",
             u"Lund Post"_s);
    test.open(u"Ferry"_s);
    QVERIFY(test.isReady);
    QCOMPARE(test.articles(), 2);
    const ArticleId article = test.test.window.comparison().articles.at(1).id;
    const auto event = [&test](const QString &name) {
        for (const Event &one : test.library().events()) {
            if (one.name == name) {
                return one;
            }
        }
        return Event();
    };
    auto *panel = test.test.find<ui::LibraryPanel>(u"libraryPanel"_s);
    Q_EMIT panel->placeRequested(article, event(u"Ferry"_s).id, event(u"Market"_s).id);
    QTRY_COMPARE_WITH_TIMEOUT(test.articles(), 1, wait);
    QTRY_VERIFY_WITH_TIMEOUT(event(u"Market"_s).articles.contains(article), wait);
    test.test.find<QAction>(u"actionUndo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(test.articles(), 2, wait);
    QVERIFY(!event(u"Market"_s).articles.contains(article));
    Q_EMIT panel->placeRequested(article, event(u"Ferry"_s).id, {});
    QTRY_COMPARE_WITH_TIMEOUT(test.articles(), 1, wait);
}

void TestWindowDrops::kept_showsCaptureAndSavesIt()
{
    DropsUnderTest test;
    QVERIFY(test.isReady);
    auto *panes = test.test.window.findChild<ui::ComparisonView *>();
    Q_EMIT panes->keptRequested(0);
    auto *dialog = test.test.window.findChild<QDialog *>(u"keptDialog"_s);
    QVERIFY(dialog != nullptr);
    auto *list = dialog->findChild<QListWidget *>(u"keptList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, wait);
    QVERIFY(list->item(0)->text().startsWith(u"capture.txt"_s));
    QVERIFY(dialog->findChild<QPushButton *>(u"keptSave"_s)->isEnabled());
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowDrops test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowdrops.moc"
