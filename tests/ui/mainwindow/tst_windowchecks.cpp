// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking at articles again from the window, against a server of our own.
#include "windowundertest.h"

#include <ui/mainwindow/translation.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

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

} // namespace

class TestWindowChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkNow_articlesOfTheWeb_areLookedAtAgain();
    void checkNow_withoutAddress_saysSo();
    void tracking_openedAgainWhileItCloses_staysOpen();
};

void TestWindowChecks::checkNow_articlesOfTheWeb_areLookedAtAgain()
{
    testing::TestServer server;
    server.on("/ferry", testing::page(text("40"), "text/plain"));
    test::WindowUnderTest test;
    workspace::ImportItem item;
    item.outlet = u"Mole Gazette"_s;
    item.capture = Capture();
    item.capture->bytes = text("40");
    item.capture->mediaType = u"text/plain"_s;
    item.capture->url = server.url(u"/ferry"_s);
    item.capture->fetched = test.workspace.now();
    std::optional<EventId> event;
    test.workspace.import(u"Ferry"_s, {item}, this, {},
                          [&event](const Result<workspace::ImportReport> &report) {
                              QVERIFY(report && report->failures.isEmpty());
                              event = report->event.id;
                          });
    QTRY_VERIFY_WITH_TIMEOUT(event, wait);
    QSignalSpy shown(&test.window, &ui::MainWindow::comparisonShown);
    test.window.openWorkspace(test.workspace.folder(), event->value);
    QVERIFY(shown.wait(wait));
    auto *check = test.find<QAction>(u"actionCheckNow"_s);
    QVERIFY(check->isEnabled());

    check->trigger();
    QVERIFY(!check->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(check->isEnabled(), wait);
    QCOMPARE(server.count("/ferry"), 1);
    QCOMPARE(test.window.statusBar()->currentMessage(), u"Looked again: no article has changed."_s);

    server.on("/ferry", testing::page(text("52"), "text/plain"));
    check->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(test.window.comparison().articles.value(0).revisionNumber == 2, wait);
    QVERIFY(test.window.comparison().articles.at(0).article.text.contains(u"52 people"_s));

    testing::ServerAnswer nothing;
    nothing.status = 404;
    server.on("/ferry", nothing);
    QTRY_VERIFY_WITH_TIMEOUT(check->isEnabled(), wait);
    check->trigger();
    auto *bar = test.find<QLabel>(u"errorText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"Mole Gazette"_s), wait);
    QVERIFY(bar->text().contains(u"does not say that they were removed"_s));
    QCOMPARE(test.window.comparison().articles.at(0).revisionNumber, 2);
}

void TestWindowChecks::checkNow_withoutAddress_saysSo()
{
    test::WindowUnderTest test;
    auto *check = test.find<QAction>(u"actionCheckNow"_s);
    QVERIFY(!check->isEnabled());
    std::optional<EventId> event;
    workspace::ImportItem item;
    item.path = test.file(u"a.txt"_s, text("40"));
    test.workspace.import(u"Ferry"_s, {item}, this, {},
                          [&event](const Result<workspace::ImportReport> &report) {
                              QVERIFY(report.has_value());
                              event = report->event.id;
                          });
    QTRY_VERIFY_WITH_TIMEOUT(event, wait);
    QSignalSpy shown(&test.window, &ui::MainWindow::comparisonShown);
    test.window.openWorkspace(test.workspace.folder(), event->value);
    QVERIFY(shown.wait(wait));
    check->trigger();
    QVERIFY(test.find<QLabel>(u"errorText"_s)->text().contains(u"web address"_s));
}

void TestWindowChecks::tracking_openedAgainWhileItCloses_staysOpen()
{
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    auto *open = test.find<QAction>(u"actionTracking"_s);
    open->trigger();
    auto *first = test.find<QWidget>(u"trackingWindow"_s);
    QVERIFY(first != nullptr && first->close());
    open->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *second = test.find<QWidget>(u"trackingWindow"_s);
    QVERIFY(second != nullptr);
    QVERIFY(second->isVisible());
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowChecks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowchecks.moc"
