// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The event shown, exported from the window for other programs.
#include "windowundertest.h"

#include <ui/mainwindow/translation.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 60'000; // ms

} // namespace

class TestWindowExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportEvent_writesWhatTheEndingNames_data();
    void exportEvent_writesWhatTheEndingNames();
    void exportEvent_unknownEnding_isNamed();
    void exportEvent_thatCannotBeWritten_isToldInTheErrorBar();
    void exportEvent_withoutArticles_isNotOffered();

private:
    /// Chooses this file in the dialog that the action opens.
    static bool choose(test::WindowUnderTest &test, const QString &file)
    {
        auto *action = test.find<QAction>(u"actionExportEvent"_s);
        if (!action->isEnabled()) {
            return false;
        }
        action->trigger();
        auto *dialog = test.find<QFileDialog>(u"eventExportDialog"_s);
        if (dialog == nullptr) {
            return false;
        }
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        return true;
    }
};

void TestWindowExport::exportEvent_writesWhatTheEndingNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("linked data") << u"x.jsonld"_s << QByteArray("{\"@context\":");
    QTest::newRow("bag") << u"x.zip"_s << QByteArray("PK\x03\x04");
    QTest::newRow("bundle") << u"x.bundle"_s << QByteArray("# v2 git bundle\n");
}

void TestWindowExport::exportEvent_writesWhatTheEndingNames()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    const QString path = test.folder.filePath(name);
    QVERIFY(choose(test, path));
    auto *action = test.find<QAction>(u"actionExportEvent"_s);
    QVERIFY(!action->isEnabled());
    QVERIFY(test.find<QToolButton>(u"statusCancel"_s)->isVisibleTo(&test.window));
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), wait);
    QVERIFY2(test.window.statusBar()->currentMessage().contains(name),
             qPrintable(test.window.statusBar()->currentMessage()));
    QVERIFY(!test.find<QToolButton>(u"statusCancel"_s)->isVisibleTo(&test.window));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(begin.size()), begin);
}

void TestWindowExport::exportEvent_unknownEnding_isNamed()
{
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    QVERIFY(choose(test, test.folder.filePath(u"x.docx"_s)));
    QVERIFY(test.find<QLabel>(u"errorText"_s)->text().contains(u"x.docx"_s));
    QVERIFY(test.find<QAction>(u"actionExportEvent"_s)->isEnabled());
}

void TestWindowExport::exportEvent_thatCannotBeWritten_isToldInTheErrorBar()
{
    test::WindowUnderTest test;
    QVERIFY(test.openSample());
    QVERIFY(choose(test, test.folder.filePath(u"nowhere/x.jsonld"_s)));
    auto *text = test.find<QLabel>(u"errorText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(u"x.jsonld"_s), wait);
    QVERIFY(test.find<QAction>(u"actionExportEvent"_s)->isEnabled());
}

void TestWindowExport::exportEvent_withoutArticles_isNotOffered()
{
    test::WindowUnderTest test;
    QVERIFY(!test.find<QAction>(u"actionExportEvent"_s)->isEnabled());
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowexport.moc"
