// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching the archive, and showing what was found at its place.

#include "comparepage.h"
#include "mainwindow.h"
#include "windowactions.h"
#include "windowtoolbar.h"

#include <ui/library/librarypanel.h>
#include <ui/models/librarymodel.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/search/searchwindow.h>
#include <ui/web/articleview.h>

#include <QStackedWidget>

#include <algorithm>

namespace parallax::ui {

void MainWindow::connectSearch()
{
    connect(m_toolbar, &WindowToolBar::searchRequested, this, &MainWindow::openSearch);
    connect(m_toolbar, &WindowToolBar::searchLeft, this, [this] {
        if (view() == View::Compare) {
            m_compare->panes().focusPane(int(m_compare->panes().activeArticle()));
        } else {
            m_pages->currentWidget()->setFocus();
        }
    });
}

void MainWindow::openSearch(const QString &query)
{
    if (m_searchWindow == nullptr) {
        m_searchWindow = new SearchWindow(m_workspace, this);
        connect(m_searchWindow, &SearchWindow::openRequested, this, &MainWindow::showHit);
        connect(m_searchWindow, &SearchWindow::failed, m_errors, &ErrorBar::showError);
        connect(m_searchWindow, &SearchWindow::finished, this, &MainWindow::forgetPlace);
        connect(&m_workspace, &workspace::Workspace::libraryChanged, m_searchWindow,
                [window = m_searchWindow](const workspace::Library &library) {
                    window->setLibrary(library.events, library.articles);
                });
    }
    m_searchWindow->setTheme(m_theme);
    m_searchWindow->setLibrary(m_library->model().events(), m_library->model().articles());
    m_searchWindow->begin(query);
}

void MainWindow::showHit(const SearchHit &hit)
{
    const QList<Event> &events = m_library->model().events();
    const auto holds = [&hit](const Event &event) {
        return hit.event.isEmpty() ? event.articles.contains(hit.article) : event.id == hit.event;
    };
    const auto shown = std::ranges::find(events, m_eventId, &Event::id);
    const auto found = shown != events.cend() && holds(*shown)
        ? shown
        : std::find_if(events.cbegin(), events.cend(), holds);
    if (found == events.cend()) {
        m_errors->showSentence(
            tr("“%1” belongs to no event; add it to one to see it.").arg(hit.headline));
        return;
    }
    if (found->id != m_eventId) {
        openEvent(found->id, false);
    }
    m_asOf.reset();
    m_revisions.insert(hit.article, hit.revision);
    setView(View::Compare);
    disconnect(m_sought);
    m_sought = connect(this, &MainWindow::comparisonShown, this,
                       [this, article = hit.article, place = hit.place] {
                           disconnect(m_sought);
                           showPlace(article, place);
                       });
    compare();
}

void MainWindow::showPlace(const ArticleId &article, const TextSpan &place)
{
    const QList<ComparedArticle> &articles = m_comparison.articles;
    const auto found = std::ranges::find(articles, article, &ComparedArticle::id);
    if (found == articles.cend()) {
        return;
    }
    const qsizetype number = std::distance(articles.cbegin(), found);
    m_compare->panes().focusPane(static_cast<int>(number));
    ArticlePane *pane = m_compare->panes().pane(number);
    if (pane == nullptr || place.end > found->article.text.size()) {
        return;
    }
    pane->showFace(Face::Reading);
    const QString &text = found->article.text;
    const QString sought = place.in(text).toString();
    int before = 0; // the page counts the same words from its beginning
    for (qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0 && at < place.begin;
         at = text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive)) {
        ++before;
    }
    forgetPlace();
    m_placeShown = pane->view();
    connect(
        pane->view(), &ArticleView::found, this,
        [view = pane->view(), before] { view->showFind(before); }, Qt::SingleShotConnection);
    pane->view()->find(sought);
}

void MainWindow::forgetPlace()
{
    if (m_placeShown) {
        m_placeShown->find({});
    }
    m_placeShown.clear();
}

} // namespace parallax::ui
