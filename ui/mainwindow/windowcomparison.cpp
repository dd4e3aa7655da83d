// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The event shown: opened and compared; the claim group chosen in it.

#include "comparepage.h"
#include "firstrun.h"
#include "importer.h"
#include "mainwindow.h"
#include "windowactions.h"
#include "windowtoolbar.h"

#include <app/workspace/cards.h>
#include <ui/annotations/annotationjournal.h>
#include <ui/claims/discrepancypanel.h>
#include <ui/claims/inspector.h>
#include <ui/history/historyview.h>
#include <ui/library/librarypanel.h>
#include <ui/matrix/coverageview.h>
#include <ui/models/discrepancymodel.h>
#include <ui/models/librarymodel.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/comparisonview.h>
#include <ui/tracking/readmarks.h>

#include <QLabel>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void MainWindow::openWorkspace(const QString &folder, const QString &eventName)
{
    m_firstRun->setFolder(folder);
    m_workspace.open(
        folder, this, [this, folder, eventName](const Result<workspace::Library> &library) {
            if (!library) {
                m_errors->showError(tr("The workspace in %1 could not be opened.").arg(folder),
                                    library.error());
                return;
            }
            readSettings();
            readMarks(*library);
            beginTracking(*library);
            showLibrary(*library);
            m_workspace.keepInOrder();
            chooseEvent(eventName.isEmpty() ? m_settings->value(u"window/event"_s).toString()
                                            : eventName);
        });
}

void MainWindow::openSample()
{
    m_firstRun->setBusy(true);
    m_workspace.importSample(this, [this](const Result<workspace::ImportReport> &report) {
        m_firstRun->setBusy(false);
        if (!report) {
            m_errors->showError(tr("The sample event could not be opened."), report.error());
            return;
        }
        if (!report->failures.isEmpty()) {
            m_errors->showFailures(tr("Some articles of the sample could not be read."),
                                   report->failures);
        }
        setView(View::Compare);
        openEvent(report->event.id, true);
    });
}

void MainWindow::showLibrary(const workspace::Library &library)
{
    m_library->setLibrary(library.events, library.articles);
    m_cards->refresh();
    m_history->setRead(m_marks ? m_marks->read() : workspace::ReadMarks(), library.events);
    if (!library.damaged.isEmpty()) {
        QList<workspace::FailedItem> failures;
        for (const archive::Finding &finding : library.damaged) {
            failures.append({finding.subject, {Error::Code::Damaged, finding.detail}});
        }
        m_errors->showFailures(tr("Some articles could not be loaded; the others are shown."),
                               failures);
    }
    updateAvailability();
}

void MainWindow::chooseEvent(const QString &nameOrId)
{
    const QList<Event> &events = m_library->model().events();
    const auto found =
        std::find_if(events.cbegin(), events.cend(), [&nameOrId](const Event &event) {
            return event.name == nameOrId || event.id.value == nameOrId;
        });
    if (found != events.cend()) {
        openEvent(found->id, false);
    } else if (!events.isEmpty()) {
        openEvent(events.first().id, false);
    }
}

void MainWindow::openEvent(const EventId &event, bool pinsFirst)
{
    m_eventId = event;
    m_revisions.clear();
    m_asOf.reset();
    m_group = {};
    m_pinsFirst = pinsFirst;
    m_trail.clear();
    m_journal->undoStack().clear(); // its steps belong to the event left
    m_library->setShownEvent(event);
    restoreSession();
    compare();
}

void MainWindow::compare()
{
    const quint64 request = ++m_compareRequest;
    m_work->setText(tr("Comparing…"));
    m_work->show();
    m_workspace.compare(
        m_eventId, m_revisions, m_asOf, this,
        [this, request](const Comparison &texts) {
            if (request == m_compareRequest) {
                showTexts(texts);
            }
        },
        [this, request](const Result<Comparison> &result) {
            if (request != m_compareRequest) {
                return; // a newer one is on its way
            }
            m_work->setVisible(m_importer->isRunning());
            if (!result) {
                m_errors->showError(tr("The event could not be compared."), result.error());
                return;
            }
            m_shownRequest = request;
            showComparison(*result);
        });
}

void MainWindow::setGroup(const GroupId &group)
{
    if (m_group == group || m_comparison.group(group) == nullptr) {
        return;
    }
    m_group = group;
    if (m_isHandingOver) {
        return; // shown when all views have the comparison
    }
    m_compare->inspector().setGroup(group);
    m_compare->discrepancies().showGroup(group);
    m_coverage->showGroup(group);
    updateSteps();
}

void MainWindow::stepGroup(int by)
{
    const QList<ClaimGroup> &groups = m_comparison.alignment.groups;
    if (groups.isEmpty()) {
        return;
    }
    const auto current = std::find_if(groups.cbegin(), groups.cend(),
                                      [this](const ClaimGroup &one) { return one.id == m_group; });
    const qsizetype last = groups.size() - 1;
    const qsizetype at = current == groups.cend()
        ? (by > 0 ? 0 : last)
        : std::clamp<qsizetype>(current - groups.cbegin() + by, 0, last);
    setGroup(groups.at(at).id);
    m_compare->panes().setCurrentGroup(groups.at(at).id);
}

void MainWindow::pinMostTelling()
{
    // The figure that most outlets give differently explains the window best.
    DiscrepancyModel model;
    model.setComparison(m_comparison);
    const DiscrepancyRow *best = nullptr;
    for (const DiscrepancyRow &row : model.rows()) {
        const bool isFigure = row.kind == DiscrepancyKind::Figure;
        if (row.kind
            && (best == nullptr || (isFigure && best->kind != DiscrepancyKind::Figure)
                || (isFigure && row.outlets.size() > best->outlets.size()))) {
            best = &row;
        }
    }
    if (best != nullptr) {
        setGroup(best->group);
        m_compare->panes().pinGroup(best->group);
    }
}

void MainWindow::updateSteps()
{
    m_toolbar->setClaim(m_compare->panes().groupNumber(m_group),
                        int(m_comparison.alignment.groups.size()));
    m_toolbar->setDiscrepancy(m_compare->discrepancies().currentNumber(),
                              m_compare->discrepancies().count());
}

void MainWindow::updateStatus()
{
    if (m_comparison.articles.isEmpty()) {
        m_counts->setText(tr("Ready"));
        return;
    }
    if (m_awaitsClaims) {
        m_counts->setText(tr("Articles: %1 · their claims are being compared")
                              .arg(QLocale().toString(m_comparison.articles.size())));
        m_counts->setToolTip({});
        return;
    }
    const auto shared = std::count_if(
        m_comparison.alignment.groups.cbegin(), m_comparison.alignment.groups.cend(),
        [this](const ClaimGroup &group) { return m_comparison.outletCount(group) > 1; });
    const QString parts[]{tr("%n claim(s)", nullptr, int(m_comparison.claims.size())),
                          tr("in %n article(s)", nullptr, int(m_comparison.articles.size())),
                          tr("%n shared", nullptr, int(shared)),
                          tr("%n discrepancies", nullptr, m_compare->discrepancies().total()),
                          tr("%n told by one outlet only", nullptr,
                             int(m_comparison.alignment.groups.size() - shared))};
    m_counts->setText(
        tr("%1 %2 · %3 · %4 · %5").arg(parts[0], parts[1], parts[2], parts[3], parts[4]));
    m_counts->setToolTip(
        tr("%n pair(s) of wordings differ", nullptr, int(m_comparison.distinctDiscrepancyCount())));
}

} // namespace parallax::ui
