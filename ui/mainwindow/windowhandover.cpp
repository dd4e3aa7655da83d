// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A comparison handed to every view, one part in each turn of the event loop: all of a large event
// at once would keep the window from answering.

#include "comparepage.h"
#include "mainwindow.h"
#include "panesupplier.h"
#include "windowactions.h"

#include <ui/claims/discrepancypanel.h>
#include <ui/claims/inspector.h>
#include <ui/library/librarypanel.h>
#include <ui/matrix/coverageview.h>
#include <ui/models/librarymodel.h>
#include <ui/models/samegroup.h>
#include <ui/panes/comparisonview.h>
#include <ui/report/reportview.h>

#include <QScopedValueRollback>
#include <QTimer>

#include <iterator>

namespace parallax::ui {

/// The texts of an event that was just chosen: to be read while its claims are being compared.
void MainWindow::showTexts(const Comparison &texts)
{
    const bool isShown = m_comparison.event.id == texts.event.id && !m_awaitsClaims;
    if (isShown || View(m_restored.step.view) != View::Compare || texts.articles.isEmpty()) {
        return; // claims that are shown stay until the new ones come
    }
    const QScopedValueRollback travelling(m_isTravelling, true); // nobody went anywhere yet
    m_group = {};
    m_awaitsClaims = true;
    beginHandOver(texts);
    m_compare->discrepancies().setWaiting(texts);
    Comparison nothing;
    nothing.event = texts.event;
    m_compare->inspector().setComparison(nothing, {});
    m_compare->panes().restoreArrangement(m_restored.arrangement);
    m_compare->panes().restoreState(m_restored.widths);
    updateAvailability();
    setView(View::Compare);
    updateSteps();
}

void MainWindow::showComparison(const Comparison &comparison)
{
    // Numbers of groups change with articles, revisions and decisions: the group is told by its
    // words.
    m_group = sameGroup(m_comparison, m_group, comparison);
    m_awaitsClaims = false;
    beginHandOver(comparison);
    QTimer::singleShot(0, this, [this, number = m_handOver] { handOver(number, 0); });
}

void MainWindow::beginHandOver(const Comparison &comparison)
{
    ++m_handOver;
    m_comparison = comparison;
    m_isHandingOver = true;
    // What these two say of groups until they have the comparison, too, is about old numbers.
    m_compare->discrepancies().blockSignals(true);
    m_coverage->blockSignals(true);
    colourOutlets();
    setWindowTitle(tr("%1 – Parallax").arg(comparison.event.name));
    m_compare->panes().setAsOf(m_asOf);
    m_compare->panes().setComparison(comparison);
    m_supplier->update();
}

/// Does the parts of hand-over \a number from \a part on, unless a newer one has begun.
void MainWindow::handOver(quint64 number, std::size_t part)
{
    static constexpr void (MainWindow::*parts[])() = {
        &MainWindow::handToPanels, &MainWindow::handToInspector, &MainWindow::endHandOver};
    if (number != m_handOver) {
        return;
    }
    (this->*parts[part])();
    if (part + 1 < std::size(parts)) {
        QTimer::singleShot(0, this, [this, number, part] { handOver(number, part + 1); });
    }
}

void MainWindow::handToPanels()
{
    m_compare->discrepancies().setComparison(m_comparison);
    m_coverage->setReader(readerName());
    m_coverage->setComparison(m_comparison);
    m_report->setComparison(m_comparison, m_asOf);
    QList<ArticleRecord> records;
    for (const ComparedArticle &article : std::as_const(m_comparison.articles)) {
        if (const ArticleRecord *record = m_library->model().article(article.id);
            record != nullptr) {
            records.append(*record);
            records.last().outlet = article.outlet; // as the reader calls it
        }
    }
    showHistory(records);
    updateAvailability();
}

void MainWindow::handToInspector()
{
    m_compare->inspector().setComparison(m_comparison, m_group);
}

void MainWindow::endHandOver()
{
    m_isHandingOver = false;
    m_compare->discrepancies().blockSignals(false);
    m_coverage->blockSignals(false);
    setGroup(std::exchange(m_group, {}));
    if (m_pinsFirst) {
        m_pinsFirst = false;
        m_restored = {};
        pinMostTelling();
    }
    showRestored();
    updateSteps();
    updateStatus();
    announceEvent();
    keepSession();
    Q_EMIT comparisonShown();
}

} // namespace parallax::ui
