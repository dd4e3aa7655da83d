// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An event on its way into the window: its texts first, then what was found in them.

#include "windowundertest.h"

#include <ui/claims/discrepancypanel.h>
#include <ui/claims/inspector.h>
#include <ui/library/librarypanel.h>
#include <ui/mainwindow/translation.h>
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int longestWait = 60'000; // ms

/// Does \a look once, in the turn after the window was given the texts of an event: its title has
/// changed, and the claims are still being compared.
template <typename Look>
void onTexts(ui::MainWindow &window, QObject &context, const Look &look)
{
    QObject::connect(&window, &QWidget::windowTitleChanged, &context, look,
                     Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace

class TestWindowComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void event_opened_textsCanBeReadBeforeTheirClaims()
    {
        test::WindowUnderTest test;
        QObject context;
        int panes = 0;
        qsizetype claims = -1;
        onTexts(test.window, context, [&] {
            panes = test.find<ui::ComparisonView>(u"comparisonView"_s)->paneCount();
            claims = test.window.comparison().claims.size();
        });
        QVERIFY(test.openSample());
        QCOMPARE(panes, 3);
        QCOMPARE(claims, 0);
        QVERIFY(!test.window.comparison().claims.isEmpty());
    }

    void event_opened_nothingIsSaidOfClaimsNotYetCompared()
    {
        test::WindowUnderTest test;
        auto *panel = test.find<ui::DiscrepancyPanel>(u"discrepancyPanel"_s);
        const auto *coverage = test.find<QAction>(u"actionView2"_s);
        const auto *confirm = test.find<QAction>(u"actionConfirm"_s);
        const auto *report = test.find<QAction>(u"actionExport"_s);
        const auto *find = test.find<QAction>(u"actionFind"_s);
        const auto *empty = panel->findChild<QLabel *>(u"discrepancyEmpty"_s);
        const auto *tabs = panel->findChild<QTabBar *>();
        QVERIFY(coverage && confirm && report && find && empty && tabs);
        QObject context;
        QStringList said;
        QList<bool> offered;
        onTexts(test.window, context, [&] {
            said = {empty->text(), tabs->tabText(0)};
            offered = {coverage->isEnabled(), confirm->isEnabled(), report->isEnabled(),
                       find->isEnabled()};
        });
        QVERIFY(test.openSample());
        QCOMPARE(said, (QStringList{u"The claims are being compared…"_s, u"Discrepancies"_s}));
        QCOMPARE(offered, (QList<bool>{false, false, false, true}));
        QVERIFY(coverage->isEnabled() && confirm->isEnabled() && report->isEnabled());
        QCOMPARE(tabs->tabText(0), u"Discrepancies %1"_s.arg(panel->count()));
        QVERIFY(panel->count() > 0);
    }

    void event_chosenBeforeAnotherWasShown_isTheOneInAllViews()
    {
        test::WindowUnderTest test;
        QVERIFY(test.openSample());
        const EventId sample = test.window.comparison().event.id;
        workspace::ImportItem item;
        item.path = u"fire.txt"_s;
        item.outlet = u"Example Post"_s;
        item.bytes = "Fire in Harbour Street\n\nTwo people were hurt in Harbour Street.\n";
        bool isStored = false;
        test.workspace.import(
            u"Fire"_s, {item}, this, {},
            [&](const Result<workspace::ImportReport> &report) { isStored = report.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isStored, longestWait);

        auto *library = test.find<ui::LibraryPanel>(u"libraryPanel"_s);
        QSignalSpy shown(&test.window, &ui::MainWindow::comparisonShown);
        Q_EMIT library->eventChosen(workspace::eventId(u"Fire"_s));
        Q_EMIT library->eventChosen(sample);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, longestWait);
        QCOMPARE(test.window.comparison().event.id, sample);
        auto *panel = test.find<ui::DiscrepancyPanel>(u"discrepancyPanel"_s);
        panel->step(1);
        const GroupId group = test.find<ui::Inspector>(u"inspector"_s)->group();
        QVERIFY(test.window.comparison().group(group) != nullptr);
        QCOMPARE(test.find<ui::ComparisonView>(u"comparisonView"_s)->pinnedGroup(), group);
    }
};

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowComparison test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowcomparison.moc"
