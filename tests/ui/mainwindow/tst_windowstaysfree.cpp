// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window reads and writes nothing itself: whatever may take long is done on other threads.

#include "lookstour.h"

#include <app/async/staysfree.h>
#include <ui/mainwindow/translation.h>
#include <ui/web/browser.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int longestWait = 60'000; // ms

} // namespace

class TestWindowStaysFree : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"is to stay free"_s));
        async::keepThisThreadFree();
    }

    void cleanup() { async::keepThisThreadFree(false); }

    void everyViewAndDialog_readsOnOtherThreads()
    {
        test::WindowUnderTest test(ui::makePageReader());
        const auto *isOpen = test.find<QAction>(u"actionNetwork"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOpen->isEnabled(), longestWait);
        int pictures = 0;
        test::LooksTour tour(test, [&pictures](const QString &, const QImage &) { ++pictures; });
        tour.walk();
        QVERIFY(pictures > 20);
    }

    void decisionAndUndo_areStoredOnOtherThreads()
    {
        test::WindowUnderTest test;
        QVERIFY(test.openSample());
        const auto *undo = test.find<QAction>(u"actionUndo"_s);
        test.find<QAction>(u"actionConfirm"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!test.window.comparison().decisions.isEmpty(), longestWait);
        test.find<QAction>(u"actionUndo"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!undo->isEnabled(), longestWait);
    }
};

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowStaysFree test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowstaysfree.moc"
