// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tracking window and the network settings, in the real window and against servers of our own.
#include "../mainwindow/windowundertest.h"

#include <app/workspace/networksettings.h>
#include <ui/mainwindow/translation.h>
#include <ui/models/alertmodel.h>
#include <ui/models/feedmodel.h>
#include <ui/models/trackedmodel.h>
#include <ui/tracking/trackingwindow.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <tests/support/patience.h>
#include <tests/support/testserver.h>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 60'000; // ms; the fetcher waits between two requests to one server

QByteArray text(const QByteArray &figure)
{
    return "Ferry runs aground\n\nAt least " + figure
        + " people were hurt when a ferry ran aground off the northern mole on Monday.\n\n"
          "Divers were to look at the hull before it is towed.\n";
}

/// The main window with an event of one article from a file, and the tracking window.
class TrackingUnderTest
{
public:
    TrackingUnderTest()
    {
        workspace::ImportItem item;
        item.path = test.file(u"a.txt"_s, text("40"));
        item.outlet = u"Mole Gazette"_s;
        std::optional<EventId> event;
        test.workspace.import(u"Ferry"_s, {item}, &context, {},
                              [&event](const Result<workspace::ImportReport> &report) {
                                  event = report.value().event.id;
                              });
        isReady = QTest::qWaitFor([&event] { return event.has_value(); }, wait);
        QSignalSpy shown(&test.window, &ui::MainWindow::comparisonShown);
        test.window.openWorkspace(test.workspace.folder(), event->value);
        isReady = isReady && shown.wait(wait);
        test.find<QAction>(u"actionTracking"_s)->trigger();
        isReady = isReady && window() != nullptr;
    }

    [[nodiscard]] ui::TrackingWindow *window()
    {
        return test.window.findChild<ui::TrackingWindow *>();
    }

    template <typename T>
    T *find(const QString &name)
    {
        T *found = window()->findChild<T *>(name);
        if (found == nullptr) {
            qWarning("no \"%s\" in the tracking window", qPrintable(name));
        }
        return found;
    }

    [[nodiscard]] QAbstractItemModel *model(const QString &table)
    {
        return find<QTableView>(table)->model();
    }

    [[nodiscard]] QString said() { return find<QLabel>(u"trackingText"_s)->text(); }

    /// Types the addresses and waits until \a count articles are tracked.
    [[nodiscard]] bool add(const QString &addresses, int count)
    {
        find<QLineEdit>(u"trackedAddresses"_s)->setText(addresses);
        QTest::mouseClick(find<QPushButton>(u"trackedAdd"_s), Qt::LeftButton);
        return QTest::qWaitFor(
            [this, count] { return model(u"trackedTable"_s)->rowCount() == count; }, wait);
    }

    [[nodiscard]] QString cell(int column)
    {
        return model(u"trackedTable"_s)->index(0, column).data().toString();
    }

    QObject context;
    bool isReady = false;
    test::WindowUnderTest test;
};

} // namespace

class TestTrackingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { qunsetenv("PARALLAX_PROXY"); }

    void emptyPages_sayWhatToDo();
    void add_address_isTrackedAndChangesBecomeAlerts();
    void decisions_areStoredAndTakenBack();
    void add_noArticle_isSaidAndNotTracked();
    void cancel_silentServer_endsTheLook();
    void feeds_ofAPage_areChosenOfferedAndAnswered();
    void drop_links_fillTheLine();
    void automatic_switchedOff_isKept();
    void controls_all_haveNames();
    void open_brokenProxy_saysWhyAndOpensNothing();
    void networkDialog_choice_isStoredAndUsed();
    void networkDialog_whatCannotBeFollowed_cannotBeSaved();
};

void TestTrackingWindow::emptyPages_sayWhatToDo()
{
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    for (const QString &name :
         {u"trackedEmpty"_s, u"feedEmpty"_s, u"offerEmpty"_s, u"alertEmpty"_s}) {
        QVERIFY2(test.find<QLabel>(name)->text().size() > 20, qPrintable(name));
    }
    QVERIFY(test.find<QLabel>(u"trackedEmpty"_s)->isVisible());
    QTRY_VERIFY(test.said().contains(u"Nothing is tracked"_s));
    QVERIFY(!test.find<QPushButton>(u"trackedAdd"_s)->isEnabled());
    test.find<QTabWidget>(u"trackingTabs"_s)
        ->setCurrentIndex(int(ui::TrackingWindow::Page::Stories));
    QTRY_VERIFY(test.find<QLabel>(u"storiesEmpty"_s)->text().contains(u"No other stored"_s));
}

void TestTrackingWindow::add_address_isTrackedAndChangesBecomeAlerts()
{
    testing::TestServer server;
    server.on("/ferry", testing::page(text("41"), "text/plain"));
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    QCOMPARE(test.find<QComboBox>(u"trackedEvent"_s)->currentText(), u"Ferry"_s);
    QVERIFY(test.add(server.url(u"/ferry"_s).toString(), 1));
    QTRY_VERIFY_WITH_TIMEOUT(test.said().contains(u"tracked from now on"_s), wait);
    QCOMPARE(test.cell(ui::TrackedModel::StateColumn), u"Shown"_s);
    QCOMPARE(test.cell(ui::TrackedModel::ScheduleColumn), u"automatic"_s);
    auto *status = test.test.find<QToolButton>(u"statusTracking"_s);
    QTRY_VERIFY(status->text().contains(u"Next look"_s));

    server.on("/ferry", testing::page(text("52"), "text/plain"));
    test.find<QToolButton>(u"trackedLook"_s)->click();
    QVERIFY(test.find<QToolButton>(u"trackingCancel"_s)->isVisible());
    auto *tree = test.find<QTreeView>(u"alertTree"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->model()->rowCount(), 1, wait);
    QVERIFY2(test.said().contains(u"1 changed"_s), qPrintable(test.said()));
    const QModelIndex alert = tree->model()->index(0, 0);
    QVERIFY(!alert.data(ui::AlertModel::IsReadRole).toBool());
    QVERIFY(tree->model()->index(0, 0, alert).data().toString().contains(u"41 → 52"_s));
    QTRY_VERIFY(status->text().contains(u"1 change unread"_s));
    QVERIFY(test.find<QTabWidget>(u"trackingTabs"_s)->tabText(3).contains(u"1 unread"_s));

    test.window()->showPage(ui::TrackingWindow::Page::Alerts);
    tree->setCurrentIndex(alert);
    Q_EMIT tree->activated(alert);
    QVERIFY(!status->text().contains(u"unread"_s));
    QVERIFY(test.test.find<QAction>(u"actionView3"_s)->isChecked());
    QVERIFY(tree->model()->index(0, 0).data(ui::AlertModel::IsReadRole).toBool());

    testing::ServerAnswer nothing;
    nothing.status = 410;
    server.on("/ferry", nothing);
    test.find<QToolButton>(u"trackedLook"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(test.cell(ui::TrackedModel::StateColumn).contains(u"410"_s), wait);
    QCOMPARE(tree->model()->rowCount(), 1); // a failed look is no change
}

void TestTrackingWindow::decisions_areStoredAndTakenBack()
{
    testing::TestServer server;
    server.on("/ferry", testing::page(text("41"), "text/plain"));
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    QVERIFY(test.add(server.url(u"/ferry"_s).toString(), 1));
    auto *table = test.find<QTableView>(u"trackedTable"_s);
    table->selectRow(0);
    const auto schedule = [&test] {
        return test.cell(ui::TrackedModel::ScheduleColumn);
    };
    test.window()->findChild<QAction *>(u"trackedEvery360"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(schedule(), u"every 6 hours"_s, wait);
    QVERIFY(table->selectionModel()->hasSelection()); // a new state keeps the choice
    test.find<QToolButton>(u"trackedPause"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(schedule(), u"paused"_s, wait);
    QVERIFY(!test.find<QToolButton>(u"trackedPause"_s)->isEnabled());
    test.find<QToolButton>(u"trackedResume"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(schedule(), u"every 6 hours"_s, wait); // not forgotten by the pause
    test.find<QToolButton>(u"trackedUntrack"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, wait);
    QTest::keyClick(test.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, wait);
    QCOMPARE(schedule(), u"every 6 hours"_s);
    test.find<QToolButton>(u"trackingRedo"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, wait);
    QCOMPARE(server.count("/ferry"), 1); // decisions ask nothing of the network
}

void TestTrackingWindow::add_noArticle_isSaidAndNotTracked()
{
    testing::TestServer server; // knows no page
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    test.find<QLineEdit>(u"trackedAddresses"_s)->setText(server.url(u"/none"_s).toString());
    QTest::keyClick(test.find<QLineEdit>(u"trackedAddresses"_s), Qt::Key_Return);
    auto *error = test.find<QLabel>(u"errorText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->text().contains(u"did not show an article"_s), wait);
    QCOMPARE(test.model(u"trackedTable"_s)->rowCount(), 0);
}

void TestTrackingWindow::cancel_silentServer_endsTheLook()
{
    testing::TestServer server;
    testing::ServerAnswer never;
    never.isSilent = true;
    server.on("/robots.txt", never);
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    test.find<QLineEdit>(u"trackedAddresses"_s)->setText(server.url(u"/ferry"_s).toString());
    QTest::mouseClick(test.find<QPushButton>(u"trackedAdd"_s), Qt::LeftButton);
    auto *cancel = test.find<QToolButton>(u"trackingCancel"_s);
    QVERIFY(cancel->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), wait);
    cancel->click();
    QVERIFY(!cancel->isVisible());
    QVERIFY2(test.said().startsWith(u"Cancelled"_s), qPrintable(test.said()));
    QCOMPARE(test.model(u"trackedTable"_s)->rowCount(), 0);
}

void TestTrackingWindow::feeds_ofAPage_areChosenOfferedAndAnswered()
{
    testing::TestServer server;
    server.on("/",
              testing::page("<html><head><title>Post</title>"
                            "<link rel=alternate type='application/rss+xml' title=News "
                            "href='/news.xml'>"
                            "<link rel=alternate type='application/rss+xml' title=Sport "
                            "href='/sport.xml'></head><body><p>Welcome.</body></html>"));
    const QByteArray item = server.url(u"/ferry"_s).toEncoded();
    const QByteArray other = server.url(u"/other"_s).toEncoded();
    server.on("/news.xml",
              testing::page("<rss version='2.0'><channel><title>Post news</title>"
                            "<item><title>Ferry aground</title><link>"
                                + item + "</link></item><item><title>Market opens</title><link>"
                                + other + "</link></item></channel></rss>",
                            "application/rss+xml"));
    server.on("/ferry", testing::page(text("41"), "text/plain"));
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    test.window()->showPage(ui::TrackingWindow::Page::Feeds);
    test.find<QLineEdit>(u"feedAddress"_s)->setText(server.url(u"/"_s).toString());
    QTest::mouseClick(test.find<QPushButton>(u"feedAdd"_s), Qt::LeftButton);
    auto *found = test.find<QListWidget>(u"feedsFoundList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found->count(), 2, wait);
    QVERIFY(found->isVisible());
    QCOMPARE(found->item(0)->checkState(), Qt::Checked);
    QCOMPARE(found->item(1)->checkState(), Qt::Unchecked);
    QTest::mouseClick(test.find<QPushButton>(u"feedsFoundWatch"_s), Qt::LeftButton);
    QAbstractItemModel *offers = test.model(u"offerTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offers->rowCount(), 2, wait);
    QCOMPARE(test.model(u"feedTable"_s)->rowCount(), 1);
    QCOMPARE(server.count("/sport.xml"), 0);

    auto *table = test.find<QTableView>(u"offerTable"_s);
    const auto choose = [table, offers](const QString &title) {
        for (int row = 0; row < offers->rowCount(); ++row) {
            if (offers->index(row, 0).data().toString() == title) {
                table->selectRow(row);
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(u"Market opens"_s));
    test.find<QToolButton>(u"offerDismiss"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(offers->rowCount(), 1, wait);
    test.find<QToolButton>(u"trackingUndo"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(offers->rowCount(), 2, wait);
    QVERIFY(choose(u"Ferry aground"_s));
    test.find<QToolButton>(u"offerAccept"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(offers->rowCount(), 1, wait);
    QTRY_COMPARE_WITH_TIMEOUT(test.model(u"trackedTable"_s)->rowCount(), 1, wait);
    QCOMPARE(server.count("/other"), 0);
    // Taken back, the feed is watched again with what it offered.
    test.find<QTableView>(u"feedTable"_s)->selectRow(0);
    test.find<QToolButton>(u"feedStop"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(test.model(u"feedTable"_s)->rowCount(), 0, wait);
    test.find<QToolButton>(u"trackingUndo"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(test.model(u"feedTable"_s)->rowCount(), 1, wait);
    QCOMPARE(offers->rowCount(), 1);
}

void TestTrackingWindow::drop_links_fillTheLine()
{
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    QMimeData data;
    data.setUrls({QUrl(u"https://post.example/ferry"_s), QUrl(u"file:///etc/hostname"_s)});
    auto *page = test.find<QWidget>(u"trackingArticles"_s);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &drop);
    QCOMPARE(test.find<QLineEdit>(u"trackedAddresses"_s)->text(), u"https://post.example/ferry"_s);
    QVERIFY(test.find<QPushButton>(u"trackedAdd"_s)->isEnabled());
}

void TestTrackingWindow::automatic_switchedOff_isKept()
{
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    auto *automatic = test.find<QCheckBox>(u"trackingAutomatic"_s);
    QVERIFY(automatic->isChecked());
    automatic->click();
    delete test.window();
    test.test.window.openWorkspace(test.test.workspace.folder(), QString());
    QSignalSpy shown(&test.test.window, &ui::MainWindow::comparisonShown);
    QVERIFY(shown.wait(wait));
    test.test.find<QAction>(u"actionTracking"_s)->trigger();
    QVERIFY(!test.find<QCheckBox>(u"trackingAutomatic"_s)->isChecked());
}

void TestTrackingWindow::controls_all_haveNames()
{
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    test.test.find<QAction>(u"actionNetwork"_s)->trigger();
    auto *dialog = test.test.window.findChild<QDialog *>(u"networkDialog"_s);
    QVERIFY(dialog != nullptr);
    QStringList unnamed;
    int controls = 0;
    for (const QWidget *root : std::initializer_list<const QWidget *>{test.window(), dialog}) {
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            const QByteArray type = widget->metaObject()->className();
            const bool isControl = qobject_cast<const QAbstractButton *>(widget) != nullptr
                || qobject_cast<const QLineEdit *>(widget) != nullptr
                || qobject_cast<const QComboBox *>(widget) != nullptr
                || qobject_cast<const QAbstractItemView *>(widget) != nullptr;
            const QString name = widget->objectName();
            if (!isControl || type == "QLineEditIconButton" || name.startsWith(u"qt_")
                || type == "QTableCornerButton" || type == "QHeaderView"
                || type == "QComboBoxListView" || type == "CloseButton"
                || qobject_cast<const QDialogButtonBox *>(widget->parentWidget()) != nullptr) {
                continue;
            }
            ++controls;
            if (name.isEmpty() || (widget->accessibleName().isEmpty())) {
                unnamed.append(QString::fromLatin1(type) + u' ' + name);
            }
        }
    }
    QVERIFY(controls > 30);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestTrackingWindow::open_brokenProxy_saysWhyAndOpensNothing()
{
    qputenv("PARALLAX_PROXY", "proxy of the office");
    TrackingUnderTest test;
    QVERIFY(!test.isReady);
    QVERIFY(test.window() == nullptr);
    QVERIFY(test.test.find<QLabel>(u"errorText"_s)->text().contains(u"PARALLAX_PROXY"_s));
}

void TestTrackingWindow::networkDialog_choice_isStoredAndUsed()
{
    testing::TestServer proxy; // takes whole addresses, as a proxy does
    proxy.on("/ferry", testing::page(text("41"), "text/plain"));
    TrackingUnderTest test;
    QVERIFY(test.isReady);
    QTest::mouseClick(test.find<QToolButton>(u"trackingNetwork"_s), Qt::LeftButton);
    auto *dialog = test.test.window.findChild<QDialog *>(u"networkDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QComboBox *>(u"networkKind"_s)->setCurrentIndex(3);
    dialog->findChild<QLineEdit *>(u"networkHost"_s)->setText(u"127.0.0.1"_s);
    dialog->findChild<QSpinBox *>(u"networkPort"_s)->setValue(proxy.port());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"networkSave"_s), Qt::LeftButton);
    const auto stored = workspace::readNetworkSettings(test.test.workspace.folder());
    QCOMPARE(stored.value().proxy, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
    // The tracking window that was open goes the new way.
    QVERIFY(test.add(u"http://ferry.invalid/ferry"_s, 1));
    QCOMPARE(proxy.count("/ferry"), 1);
}

void TestTrackingWindow::networkDialog_whatCannotBeFollowed_cannotBeSaved()
{
    test::WindowUnderTest test;
    auto *action = test.find<QAction>(u"actionNetwork"_s);
    QVERIFY(!action->isEnabled()); // there is no workspace yet to keep them
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), wait);
    action->trigger();
    auto *dialog = test.window.findChild<QDialog *>(u"networkDialog"_s);
    auto *save = dialog->findChild<QPushButton *>(u"networkSave"_s);
    QVERIFY(save->isEnabled());
    dialog->findChild<QComboBox *>(u"networkKind"_s)->setCurrentIndex(4);
    QVERIFY(save->isEnabled()); // Tor's usual place
    auto *host = dialog->findChild<QLineEdit *>(u"networkHost"_s);
    for (const QString &bad : {u""_s, u"a host"_s, u"proxy.example/path"_s, u"http://x"_s}) {
        host->setText(bad);
        QVERIFY2(!save->isEnabled(), qPrintable(bad));
        QVERIFY(dialog->findChild<QLabel *>(u"networkProblem"_s)->isVisible());
    }
    host->setText(u"::1"_s);
    QVERIFY(save->isEnabled());
    dialog->findChild<QToolButton *>(u"networkRobotsAdd"_s)->click();
    auto *robots = dialog->findChild<QTableWidget *>(u"networkRobots"_s);
    robots->item(0, 0)->setText(u"https://Post.example/section"_s);
    QVERIFY(!save->isEnabled()); // without a reason
    robots->item(0, 1)->setText(u"for the archive of a court"_s);
    QVERIFY(save->isEnabled());
    save->click();
    const auto stored = workspace::readNetworkSettings(test.workspace.folder());
    QCOMPARE(stored.value().robotsOverrides.value(0).host, u"post.example"_s);
    QCOMPARE(stored->proxy, u"socks5://[::1]:9050"_s);
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestTrackingWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trackingwindow.moc"
