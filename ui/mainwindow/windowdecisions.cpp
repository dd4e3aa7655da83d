// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader decides on the alignment: asked for in the inspector, stored by the journal, and
// everything that follows from it shown anew.

#include "comparepage.h"
#include "mainwindow.h"
#include "windowactions.h"

#include <app/annotate/decisions.h>
#include <ui/annotations/annotationjournal.h>
#include <ui/claims/decisionjournal.h>
#include <ui/claims/inspector.h>
#include <ui/models/decisionwording.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/comparisonview.h>

#include <QAction>
#include <QInputDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

using Act = AlignmentDecision::Act;

} // namespace

void MainWindow::connectDecisions()
{
    Inspector &inspector = m_compare->inspector();
    ComparisonView &panes = m_compare->panes();
    connect(&inspector, &Inspector::decided, this, &MainWindow::decide);
    connect(&inspector, &Inspector::decisionRequested, this, &MainWindow::beginDecision);
    connect(&inspector, &Inspector::decisionTakenBack, m_decisions, &DecisionJournal::takeBack);
    connect(&inspector, &Inspector::choosingChanged, &panes, &ComparisonView::setChoosing);
    connect(&panes, &ComparisonView::claimChosen, &inspector, &Inspector::choose);
    connect(m_actions->yourName, &QAction::triggered, this, &MainWindow::askForName);
    connect(m_actions->confirm, &QAction::triggered, &inspector, &Inspector::confirm);
    connect(m_actions->reject, &QAction::triggered, &inspector, &Inspector::reject);
    for (const auto &[action, act] :
         {std::pair(m_actions->link, Act::Link), std::pair(m_actions->level, Act::Level),
          std::pair(m_actions->merge, Act::Merge), std::pair(m_actions->split, Act::Split)}) {
        connect(action, &QAction::triggered, this, [this, act = act] { beginDecision(act); });
    }
    connect(m_actions->tiePlaces, &QAction::triggered, this, [this, &panes] {
        setView(View::Compare);
        panes.tiePlaces();
    });
    connect(&panes, &ComparisonView::placesTied, this,
            [this](const DecidedPlace &one, const DecidedPlace &other) {
                store(annotate::levelDecision(one, other, m_comparison, readerName(),
                                              m_workspace.now()));
            });
    connect(m_decisions, &DecisionJournal::changed, this, [this](const EventId &event) {
        if (event == m_eventId) {
            showDecided();
        }
    });
    connect(m_decisions, &DecisionJournal::failed, this, [this](const Error &error) {
        m_errors->showError(tr("The decision could not be stored."), error);
    });
}

void MainWindow::beginDecision(Act act)
{
    setView(View::Compare);
    m_compare->setInspectorShown(true);
    m_compare->inspector().beginDecision(act, m_compare->panes().activeArticle());
}

void MainWindow::decide(Act act, const QList<QList<ClaimId>> &parts)
{
    const AlignmentDecision decision = act == Act::Level
        ? levelDecision(parts)
        : annotate::decisionOn(act, parts, m_comparison, readerName(), m_workspace.now());
    if (!decision.parts.isEmpty()) {
        store(decision);
    }
}

void MainWindow::store(const AlignmentDecision &decision)
{
    m_decisions->decide(decision, m_comparison.decisions);
    m_errors->showOffer(DecisionWording::done(decision), tr("Undo"),
                        [this] { m_journal->undoStack().undo(); });
}

/// Two claims stand for the places at which they begin.
AlignmentDecision MainWindow::levelDecision(const QList<QList<ClaimId>> &parts) const
{
    QList<DecidedPlace> places;
    for (const QList<ClaimId> &part : parts) {
        if (const Claim *claim = m_comparison.claim(part.value(0))) {
            places.append({claim->article, claim->span, {}});
        }
    }
    return places.size() == 2 ? annotate::levelDecision(places.first(), places.last(), m_comparison,
                                                        readerName(), m_workspace.now())
                              : AlignmentDecision();
}

void MainWindow::showDecided()
{
    if (m_shownRequest != m_compareRequest) {
        compare(); // what is on its way may have been loaded before the decision was stored
        return;
    }
    const quint64 request = ++m_compareRequest;
    m_workspace.redecide(m_comparison, this, [this, request](const Result<Comparison> &result) {
        if (request != m_compareRequest) {
            return;
        }
        if (!result) {
            m_errors->showError(tr("The event could not be compared."), result.error());
            return;
        }
        m_shownRequest = request;
        Comparison decided = *result;
        decided.annotations = m_comparison.annotations; // a note may have come meanwhile
        showComparison(decided);
    });
}

void MainWindow::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"nameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Your Name"));
    dialog->setLabelText(tr("Under this name your notes and decisions are stored:"));
    dialog->setTextValue(readerName());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (m_settings && !name.simplified().isEmpty()) {
            m_settings->setValue(u"annotations/author"_s, name.simplified());
            m_compare->inspector().setAuthor(name.simplified());
        }
    });
    dialog->open();
}

/// The name under notes and decisions: the one last used in the workspace, else the one the
/// computer knows.
QString MainWindow::readerName() const
{
    QString name =
        m_settings ? m_settings->value(u"annotations/author"_s).toString().simplified() : QString();
    for (const char *variable : {"USER", "USERNAME"}) {
        name = name.isEmpty() ? qEnvironmentVariable(variable).simplified() : name;
    }
    return name.isEmpty() ? tr("Reader") : name;
}

} // namespace parallax::ui
