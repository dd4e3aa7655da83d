// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookstour.h"

#include <app/fetch/unpacked.h>
#include <ui/mainwindow/importpanel.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/articleview.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace parallax::test {

namespace {

constexpr int longestWait = 60'000; // ms; a loaded machine paints a page slowly
// Equal pictures in a row, and the pause between them, in which pages can paint: nothing is on its
// way any more.
constexpr int quietPictures = 2;
constexpr qint64 pause = 100; // ms
constexpr int mostRounds = 20;
constexpr int fewestColours = 6; // of a page with words; an empty one has one

bool hasWords(const QImage &page)
{
    QSet<QRgb> colours;
    constexpr int step = 2; // pixels: a stroke is seldom thinner
    for (int y = 0; y < page.height(); y += step) {
        for (int x = 0; x < page.width(); x += step) {
            colours.insert(page.pixel(x, y));
            if (colours.size() >= fewestColours) {
                return true;
            }
        }
    }
    return false;
}

/// Every page in \a widget that is seen has words in the picture of it.
bool arePagesPainted(const QWidget *widget, const QImage &picture)
{
    const QList<QWidget *> parts = widget->findChildren<QWidget *>();
    return std::all_of(parts.begin(), parts.end(), [&](const QWidget *page) {
        const QRect place(page->mapTo(widget, QPoint()), page->size());
        return !page->inherits("QWebEngineView") || !page->isVisible()
            || hasWords(picture.copy(place & picture.rect()));
    });
}

} // namespace

LooksTour::LooksTour(WindowUnderTest &test, Take take)
    : m_test(test)
    , m_take(std::move(take))
{
}

void LooksTour::walk()
{
    start();
    compare();
    inspector();
    faces();
    views();
    bars();
    search();
    tracking();
    dialogs();
    exchange();
}

QWidget *LooksTour::shown(const QString &objectName) const
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == objectName && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

void LooksTour::trigger(const QString &action)
{
    if (auto *found = m_test.find<QAction>(action); found != nullptr && found->isEnabled()) {
        found->trigger();
    } else {
        m_problems.append(u"%1 cannot be triggered"_s.arg(action));
    }
}

bool LooksTour::arePanesLaidOut() const
{
    const auto *panes = m_test.window.findChild<ui::ComparisonView *>(u"comparisonView"_s);
    for (const qsizetype article : panes->shownArticles()) {
        if (panes->pane(article)->view()->layoutOfMarks().marks.isEmpty()) {
            return false;
        }
    }
    return true;
}

bool LooksTour::isQuiet(QWidget *widget, QImage *last)
{
    int same = 0;
    QElapsedTimer since;
    since.start();
    return QTest::qWaitFor(
        [&] {
            if (since.elapsed() < pause || !arePanesLaidOut()) {
                return false;
            }
            const QImage now = widget->grab().toImage();
            same = now == *last && arePagesPainted(widget, now) ? same + 1 : 0;
            *last = now;
            since.start();
            return same >= quietPictures;
        },
        longestWait);
}

bool LooksTour::havePagesAnswered() const
{
    // What a page reported before is told by the time its answer is here: a busy page may have
    // moved long before it says so.
    const auto *panes = m_test.window.findChild<ui::ComparisonView *>(u"comparisonView"_s);
    const auto answers = std::make_shared<qsizetype>(0);
    for (const qsizetype article : panes->shownArticles()) {
        panes->pane(article)->view()->evaluate(u"1"_s, [answers](const QVariant &) { ++*answers; });
    }
    return QTest::qWaitFor([&] { return *answers >= panes->shownArticles().size(); }, longestWait);
}

void LooksTour::picture(const QString &name, QWidget *widget)
{
    QImage last;
    bool isDone = false;
    for (int round = 0; round < mostRounds && !isDone; ++round) {
        const QImage before = last;
        isDone = isQuiet(widget, &last) && havePagesAnswered() && last == before;
    }
    if (!isDone) {
        m_problems.append(u"%1 does not come to rest, or a page in it stays empty"_s.arg(name));
    }
    m_take(name, last);
}

void LooksTour::dialog(const QString &name, const QString &objectName)
{
    if (!QTest::qWaitFor([&] { return shown(objectName) != nullptr; }, longestWait)) {
        m_problems.append(u"%1: no window %2"_s.arg(name, objectName));
        return;
    }
    QWidget *window = shown(objectName);
    picture(name, window);
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the next one is new
}

void LooksTour::start()
{
    m_test.find<ui::ComparisonView>(u"comparisonView"_s)->setReducedMotion(true);
    auto *sample = m_test.find<QAbstractButton>(u"firstRunSample"_s);
    if (!QTest::qWaitFor([sample] { return sample->isVisible() && sample->isEnabled(); },
                         longestWait)) {
        m_problems.append(u"no first-run page"_s);
    }
    picture(u"first-run"_s, &m_test.window);
    if (!m_test.openSample()) {
        m_problems.append(u"the sample event does not open"_s);
    }
}

void LooksTour::compare()
{
    picture(u"compare"_s, &m_test.window);
    trigger(u"actionOnlyDifferences"_s);
    picture(u"compare-differences"_s, &m_test.window);
    trigger(u"actionOnlyDifferences"_s);
}

void LooksTour::inspector()
{
    trigger(u"actionAnnotate"_s);
    picture(u"annotate"_s, &m_test.window);
    m_test.window.setFocus();
    trigger(u"actionMerge"_s);
    picture(u"merge"_s, &m_test.window);
    if (auto *cancel = m_test.find<QPushButton>(u"decisionCancel"_s)) {
        cancel->click();
    }
}

void LooksTour::faces()
{
    auto *panes = m_test.find<ui::ComparisonView>(u"comparisonView"_s);
    const qsizetype last = panes->paneCount() - 1;
    panes->showFace(0, ui::Face::Original);
    panes->showFace(last, ui::Face::Source);
    picture(u"faces"_s, &m_test.window);
    panes->showFace(0, ui::Face::Reading);
    panes->showFace(last, ui::Face::Reading);
}

void LooksTour::views()
{
    const QStringList names{u"coverage"_s, u"history"_s, u"report"_s};
    for (int view = 0; view < names.size(); ++view) {
        trigger(u"actionView%1"_s.arg(view + 2));
        picture(names.at(view), &m_test.window);
    }
    trigger(u"actionView1"_s);
}

void LooksTour::bars()
{
    trigger(u"actionFind"_s);
    m_test.find<QLineEdit>(u"findWords"_s)->setText(u"bridge"_s);
    const auto *total = m_test.find<QLabel>(u"findTotal"_s);
    if (!QTest::qWaitFor([total] { return !total->text().isEmpty(); }, longestWait)) {
        m_problems.append(u"the words are not found"_s);
    }
    m_test.find<ui::ErrorBar>(u"errorBar"_s)
        ->showSentence(u"The page at example.org was not reached; try again later."_s);
    workspace::ImportReport report;
    report.event = m_test.window.comparison().event;
    report.notes = {{ImportNote::Kind::RecordsEmpty, u"harbour.wacz"_s, {}, {}, {}, 2}};
    report.addresses = {{QUrl(u"https://news.example/harbour"_s), u"Harbour"_s,
                         fetch::ListedAddress::Kind::Page, std::nullopt},
                        {QUrl(u"https://news.example/feed"_s), QString(),
                         fetch::ListedAddress::Kind::Feed, std::nullopt}};
    auto *panel = m_test.find<ui::ImportPanel>(u"importPanel"_s);
    panel->showReport(report);
    picture(u"bars"_s, &m_test.window);
    panel->hide();
    m_test.find<ui::ErrorBar>(u"errorBar"_s)->dismiss();
    m_test.find<QAbstractButton>(u"findClose"_s)->click();
    auto *menu = m_test.find<QMenu>(u"menuView"_s);
    menu->popup(m_test.window.mapToGlobal(QPoint(100, 100)));
    picture(u"menu"_s, menu);
    menu->close();
}

void LooksTour::search()
{
    trigger(u"actionSearch"_s);
    m_test.find<QLineEdit>(u"searchQuery"_s)->setText(u"bridge"_s);
    auto *list = m_test.find<QListView>(u"searchResults"_s);
    if (!QTest::qWaitFor([list] { return list->isVisible() && list->model()->rowCount() > 0; },
                         longestWait)) {
        m_problems.append(u"the search finds nothing"_s);
    }
    list->setCurrentIndex(list->model()->index(0, 0));
    dialog(u"search"_s, u"searchWindow"_s);
}

void LooksTour::tracking()
{
    const QStringList pages{u"tracking-articles"_s, u"tracking-feeds"_s, u"tracking-stories"_s,
                            u"tracking-changes"_s};
    for (int page = 0; page < pages.size(); ++page) {
        trigger(u"actionTracking"_s);
        if (auto *tabs = m_test.find<QTabWidget>(u"trackingTabs"_s)) {
            tabs->setCurrentIndex(page);
        }
        dialog(pages.at(page), u"trackingWindow"_s);
    }
}

void LooksTour::dialogs()
{
    trigger(u"actionNetwork"_s);
    dialog(u"network"_s, u"networkDialog"_s);
    trigger(u"actionPasteText"_s);
    dialog(u"paste"_s, u"importTextDialog"_s);
    trigger(u"actionKeys"_s);
    dialog(u"keys"_s, u"keysDialog"_s);
    trigger(u"actionMeasured"_s);
    dialog(u"measured"_s, u"measuredDialog"_s);
    trigger(u"actionAbout"_s);
    dialog(u"about"_s, u"aboutDialog"_s);
    auto *panes = m_test.find<ui::ComparisonView>(u"comparisonView"_s);
    Q_EMIT panes->leftOutRequested(panes->paneCount() - 1);
    dialog(u"left-out"_s, u"leftOutDialog"_s);
    Q_EMIT panes->keptRequested(panes->paneCount() - 1);
    dialog(u"kept"_s, u"keptDialog"_s);
}

void LooksTour::exchange()
{
    trigger(u"actionEarlier"_s);
    dialog(u"earlier"_s, u"earlierDialog"_s);
    trigger(u"actionSync"_s);
    m_test.find<QLineEdit>(u"syncRemote"_s)->setText(m_test.folder.filePath(u"remote.git"_s));
    m_test.find<QPushButton>(u"syncStart"_s)->click();
    auto *result = m_test.find<QTextBrowser>(u"syncResult"_s);
    if (!QTest::qWaitFor([result] { return !result->toPlainText().isEmpty(); }, longestWait)) {
        m_problems.append(u"the exchange does not end"_s);
    }
    dialog(u"exchange"_s, u"syncDialog"_s);
}

} // namespace parallax::test
