// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going through the texts: words in all of them, only what differs, back and forward.

#include "comparepage.h"
#include "mainwindow.h"
#include "windowactions.h"

#include <ui/history/historyview.h>
#include <ui/panes/comparisonview.h>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace parallax::ui {

void MainWindow::connectNavigation()
{
    ComparisonView &panes = m_compare->panes();
    connect(m_actions->find, &QAction::triggered, this, [this, &panes] {
        if (view() == View::History) {
            m_history->startSearch();
            return;
        }
        setView(View::Compare);
        panes.openFind();
    });
    connect(m_actions->findNext, &QAction::triggered, &panes, &ComparisonView::findNext);
    connect(m_actions->findPrevious, &QAction::triggered, &panes, &ComparisonView::findPrevious);
    connect(m_actions->nextInPane, &QAction::triggered, &panes, &ComparisonView::nextInPane);
    connect(m_actions->previousInPane, &QAction::triggered, &panes,
            &ComparisonView::previousInPane);
    connect(m_actions->onlyDifferences, &QAction::toggled, &panes,
            &ComparisonView::setOnlyDifferences);
    connect(m_actions->movePaneBack, &QAction::triggered, &panes,
            [&panes] { panes.movePane(panes.activeArticle(), -1); });
    connect(m_actions->movePaneOn, &QAction::triggered, &panes,
            [&panes] { panes.movePane(panes.activeArticle(), 1); });
    connect(m_actions->swapPane, &QAction::triggered, this, [this, &panes] {
        setView(View::Compare);
        panes.chooseSwap();
    });
    connect(m_actions->chooseRevision, &QAction::triggered, this, [this, &panes] {
        setView(View::Compare);
        panes.chooseRevision();
    });
    connect(m_actions->closePane, &QAction::triggered, &panes,
            [&panes] { panes.closePane(panes.activeArticle()); });
    connect(m_actions->allPanes, &QAction::triggered, &panes, &ComparisonView::showAllPanes);
    connect(&panes, &ComparisonView::arrangementChanged, this, &MainWindow::keepSession);
    connect(m_actions->back, &QAction::triggered, this, [this] { travel(m_trail.back()); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { travel(m_trail.forward()); });
    connect(&panes, &ComparisonView::groupPinned, this, &MainWindow::leaveTrace);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::leaveTrace);
    // Pages take the pointer's buttons for themselves: "back" on the mouse is the window's.
    QApplication::instance()->installEventFilter(this);
    updateTrail();
}

/// Notes where the reader is, once a group is pinned or another view shown.
void MainWindow::leaveTrace()
{
    if (m_comparison.articles.isEmpty()) {
        return;
    }
    keepSession();
    if (!m_isTravelling) {
        m_trail.visit(place());
        updateTrail();
    }
}

/// Where the reader is.
TrailStep MainWindow::place() const
{
    return {int(view()), groupWords(m_comparison, m_compare->panes().pinnedGroup())};
}

void MainWindow::travel(const std::optional<TrailStep> &step)
{
    if (!step) {
        return;
    }
    const QScopedValueRollback travelling(m_isTravelling, true);
    setView(View(step->view));
    const GroupId group = groupWithWords(m_comparison, step->words);
    if (!group.isEmpty()) {
        setGroup(group);
        m_compare->panes().pinGroup(group);
    } else {
        m_compare->panes().unpin();
    }
    updateTrail();
}

void MainWindow::updateTrail()
{
    m_actions->back->setEnabled(m_trail.canGoBack());
    m_actions->forward->setEnabled(m_trail.canGoForward());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        const bool isOurs = widget != nullptr && widget->window() == this;
        if (isOurs && (button == Qt::BackButton || button == Qt::ForwardButton)) {
            (button == Qt::BackButton ? m_actions->back : m_actions->forward)->trigger();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace parallax::ui
