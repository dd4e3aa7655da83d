// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader writes on outlets, events and articles, and where it shows.

#include "comparepage.h"
#include "mainwindow.h"
#include "windowactions.h"

#include <app/workspace/cards.h>
#include <ui/library/carddialog.h>
#include <ui/library/cardjournal.h>
#include <ui/library/librarypanel.h>
#include <ui/models/librarymodel.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/comparisonview.h>
#include <ui/report/reportview.h>
#include <ui/theme/outletcolours.h>

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void MainWindow::connectCards()
{
    connect(m_cards, &workspace::Cards::read, this, &MainWindow::showCards);
    connect(m_cards, &workspace::Cards::failed, this, [this](const Error &error) {
        // What is told already, as that the workspace cannot be opened, is the reason.
        if (!m_errors->isVisible()) {
            m_errors->showError(tr("The descriptions of the library could not be read."), error);
        }
    });
    connect(m_library, &LibraryPanel::describeRequested, this, &MainWindow::describe);
    connect(m_cardJournal, &CardJournal::failed, this, [this](const Error &error) {
        m_errors->showError(tr("The description could not be stored."), error);
    });
    using Kind = LibraryCard::Kind;
    for (const auto &[action, kind] : {std::pair(m_actions->describeOutlet, Kind::Outlet),
                                       std::pair(m_actions->describeArticle, Kind::Article),
                                       std::pair(m_actions->describeEvent, Kind::Event)}) {
        connect(action, &QAction::triggered, this, [this, kind = kind] { describeActive(kind); });
    }
}

void MainWindow::describeActive(LibraryCard::Kind kind)
{
    // What the reader has chosen in the library, while the keyboard is there; else the active pane.
    const bool isInLibrary = m_library->isListFocused();
    if (kind == LibraryCard::Kind::Event) {
        describe(kind, isInLibrary ? m_library->currentEvent().value : m_eventId.value);
        return;
    }
    if (isInLibrary) {
        describe(kind, m_library->currentArticle().value);
        return;
    }
    const qsizetype article = m_compare->panes().activeArticle();
    if (article >= 0 && article < m_comparison.articles.size()) {
        describe(kind, m_comparison.articles.at(article).id.value);
    }
}

void MainWindow::describe(LibraryCard::Kind kind, const QString &subject)
{
    const LibraryModel &model = m_library->model();
    QString about = subject;
    QString title = model.indexOf({subject}).data().toString();
    if (kind != LibraryCard::Kind::Event) {
        const ArticleRecord *record = model.article({subject});
        if (record == nullptr || (kind == LibraryCard::Kind::Outlet && record->outlet.isEmpty())) {
            m_errors->showSentence(record == nullptr
                                       ? tr("Choose an article first.")
                                       : tr("This article names no outlet to be described."));
            return;
        }
        const bool isOutlet = kind == LibraryCard::Kind::Outlet;
        about = isOutlet ? record->outlet : subject;
        title = isOutlet ? record->outlet
                         : tr("%1: %2").arg(model.outletName({subject}), record->headline);
    }
    auto *dialog =
        new CardDialog(cardOf(model.cards(), kind, about), title, model.cards(), m_theme, this);
    connect(dialog, &CardDialog::described, m_cardJournal, &CardJournal::describe);
    dialog->open();
}

void MainWindow::showCards(const QList<LibraryCard> &cards)
{
    m_library->setCards(cards);
    // Only names and colours changed: nothing is analysed for that.
    Comparison renamed = m_comparison;
    for (ComparedArticle &article : renamed.articles) {
        if (m_library->model().article(article.id) != nullptr) {
            article.outlet = m_library->model().outletName(article.id);
        }
    }
    const bool isRenamed = !std::equal(
        renamed.articles.cbegin(), renamed.articles.cend(), m_comparison.articles.cbegin(),
        [](const ComparedArticle &one, const ComparedArticle &other) {
            return one.outlet == other.outlet;
        });
    if (isRenamed && m_awaitsClaims) {
        compare(); // what is on its way has the names of before
    } else if (isRenamed) {
        showComparison(renamed);
    } else {
        colourOutlets();
    }
}

void MainWindow::colourOutlets()
{
    QList<ArticleId> articles;
    for (const ComparedArticle &article : std::as_const(m_comparison.articles)) {
        articles.append(article.id);
    }
    const QStringList colours = m_library->model().outletColours(articles);
    if (colours == outletColours()) {
        return;
    }
    setOutletColours(colours);
    applyTheme();
    m_report->setComparison(m_comparison, m_asOf);
}

} // namespace parallax::ui
