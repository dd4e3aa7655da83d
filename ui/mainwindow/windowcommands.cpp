// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the actions do, and when there is something to do for them.

#include "aboutdialog.h"
#include "comparepage.h"
#include "firstrun.h"
#include "importer.h"
#include "keysdialog.h"
#include "mainwindow.h"
#include "measureddialog.h"
#include "windowactions.h"
#include "windowtoolbar.h"

#include <ui/annotations/annotationjournal.h>
#include <ui/claims/discrepancypanel.h>
#include <ui/claims/inspector.h>
#include <ui/history/historyview.h>
#include <ui/library/librarypanel.h>
#include <ui/matrix/coverageview.h>
#include <ui/panes/comparisonview.h>

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->addFiles, [this] { askForFiles(); });
    on(m_actions->pasteText, [this] { askForText(); });
    on(m_actions->paste, [this] { pasteAnything(); });
    on(m_actions->captureWeb, [this] { openCapture(); });
    on(m_actions->synchronise, [this] { openSync(); });
    on(m_actions->earlierVersions, [this] { openEarlier({}); });
    on(m_actions->openSample, [this] { openSample(); });
    on(m_actions->checkNow, [this] { checkNow(); });
    m_actions->tracking->setEnabled(false); // until a workspace is open
    m_actions->network->setEnabled(false);
    on(m_actions->tracking, [this] { openTracking(); });
    on(m_actions->network, [this] { openNetworkSettings(); });
    on(m_actions->exportReport, [this] { askForExport(); });
    on(m_actions->exportEvent, [this] { askForEventExport(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_journal->undoStack().undo(); });
    on(m_actions->redo, [this] { m_journal->undoStack().redo(); });
    on(m_actions->annotate, [this] {
        setView(View::Compare);
        m_compare->setInspectorShown(true);
        m_compare->inspector().beginAnnotation();
    });
    on(m_actions->nextClaim, [this] { stepGroup(1); });
    on(m_actions->previousClaim, [this] { stepGroup(-1); });
    on(m_actions->nextDiscrepancy, [this] { m_compare->discrepancies().step(1); });
    on(m_actions->previousDiscrepancy, [this] { m_compare->discrepancies().step(-1); });
    on(m_actions->unpin, [this] { m_compare->panes().unpin(); });
    on(m_actions->olderRevision, [this] { stepRevision(-1); });
    on(m_actions->newerRevision, [this] { stepRevision(1); });
    on(m_actions->filterLibrary, [this] { filterView(); });
    on(m_actions->search, [this] { openSearch(); });
    on(m_actions->keys, [this] { (new KeysDialog(m_actions->all(), this))->open(); });
    on(m_actions->measured, [this] { (new MeasuredDialog(this))->open(); });
    on(m_actions->about, [this] { showAbout(this); });
    on(m_actions->openMenu, [this] { m_toolbar->openMenu(); });
    on(m_actions->largerText, [this] { setTextSize(std::max(m_textSize, 16) + 1); });
    on(m_actions->smallerText, [this] { setTextSize((m_textSize == 0 ? 17 : m_textSize) - 1); });
    on(m_actions->normalText, [this] { setTextSize(0); });
    // Return belongs to buttons and lists elsewhere.
    removeAction(m_actions->pin);
    m_actions->pin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_compare->panes().addAction(m_actions->pin);
    on(m_actions->pin, [this] { m_compare->panes().pinCurrentGroup(); });
    for (int pane = 0; pane < m_actions->panes.size(); ++pane) {
        on(m_actions->panes.at(pane), [this, pane] {
            setView(View::Compare);
            const QList<qsizetype> &shown = m_compare->panes().shownArticles();
            m_compare->panes().focusPane(int(shown.value(pane, -1)));
        });
    }
    connect(m_actions->views, &QActionGroup::triggered, this,
            [this](const QAction *action) { setView(View(action->data().toInt())); });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_themeChoice = ThemeChoice(action->data().toInt());
        applyTheme();
    });
    connect(m_actions->linkedScrolling, &QAction::toggled, &m_compare->panes(),
            &ComparisonView::setLinked);
    connect(m_actions->commonText, &QAction::toggled, &m_compare->panes(),
            &ComparisonView::setCommonTextShown);
    connect(m_actions->showLibrary, &QAction::triggered, this, [this](bool isShown) {
        m_wantsLibrary = isShown;
        setRail(!isShown);
    });
    connect(m_actions->showInspector, &QAction::triggered, m_compare,
            &ComparePage::setInspectorShown);
    connect(m_actions->showMenuBar, &QAction::toggled, menuBar(), &QWidget::setVisible);
    m_actions->showLibrary->setChecked(true);
    m_actions->showInspector->setChecked(true);
}

void MainWindow::updateAvailability()
{
    const bool hasArticles = !m_comparison.articles.isEmpty();
    const bool hasClaims = hasArticles && !m_awaitsClaims;
    const QList<QAction *> views = m_actions->views->actions();
    for (qsizetype view = 0; view < views.size(); ++view) {
        views.at(view)->setEnabled(view == qsizetype(View::Compare) ? hasArticles : hasClaims);
    }
    for (QAction *action :
         {m_actions->exportReport, m_actions->annotate, m_actions->confirm, m_actions->reject,
          m_actions->link, m_actions->level, m_actions->tiePlaces, m_actions->merge,
          m_actions->split, m_actions->onlyDifferences, m_actions->nextClaim, m_actions->nextInPane,
          m_actions->previousInPane, m_actions->previousClaim, m_actions->pin, m_actions->unpin,
          m_actions->nextDiscrepancy, m_actions->previousDiscrepancy}) {
        action->setEnabled(hasClaims);
    }
    for (QAction *action :
         {m_actions->checkNow, m_actions->exportEvent, m_actions->find, m_actions->findNext,
          m_actions->findPrevious, m_actions->olderRevision, m_actions->newerRevision,
          m_actions->chooseRevision, m_actions->describeOutlet, m_actions->describeArticle,
          m_actions->describeEvent, m_actions->swapPane, m_actions->filterLibrary}) {
        action->setEnabled(hasArticles);
    }
    for (qsizetype pane = 0; pane < m_actions->panes.size(); ++pane) {
        m_actions->panes.at(pane)->setEnabled(pane < m_comparison.articles.size());
    }
    if (!hasArticles) {
        m_pages->setCurrentWidget(m_firstRun);
    } else if (m_pages->currentWidget() == m_firstRun) {
        setView(View::Compare);
    }
    updateStatus();
}

void MainWindow::setView(View view)
{
    if (m_comparison.articles.isEmpty()) {
        return;
    }
    m_pages->setCurrentIndex(int(view));
    m_actions->views->actions().at(int(view))->setChecked(true);
    updateStatus();
}

View MainWindow::view() const
{
    return View(std::min(m_pages->currentIndex(), int(View::Report)));
}

void MainWindow::stepRevision(int by)
{
    if (view() == View::History) {
        m_history->stepRevision(by);
        return;
    }
    const qsizetype article = m_compare->panes().activeArticle();
    if (article < 0 || article >= m_comparison.articles.size()) {
        return;
    }
    const ComparedArticle &one = m_comparison.articles.at(article);
    const int number = one.revisionNumber + by;
    if (number >= 1 && number <= one.revisionCount) {
        Q_EMIT m_compare->panes().revisionRequested(article, number);
    }
}

void MainWindow::filterView()
{
    if (view() == View::Coverage) {
        m_coverage->focusFilter();
    } else if (view() == View::History) {
        m_history->startSearch();
    } else {
        m_library->focusFilter();
    }
}

} // namespace parallax::ui
