// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionjournal.h"

#include <app/workspace/workspace.h>
#include <ui/models/decisionwording.h>
#include <ui/recordstep.h>

#include <QUndoStack>

#include <algorithm>
#include <optional>

namespace parallax::ui {

DecisionJournal::DecisionJournal(workspace::Workspace &workspace,
                                 QUndoStack &stack,
                                 QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_stack(stack)
{
}

DecisionJournal::~DecisionJournal() = default;

void DecisionJournal::decide(const AlignmentDecision &decision, const QList<PlacedDecision> &stored)
{
    const auto known =
        std::find_if(stored.cbegin(), stored.cend(), [&decision](const PlacedDecision &one) {
            return one.decision.id == decision.id;
        });
    push(DecisionWording::step(decision.act),
         known != stored.cend() ? std::optional(known->decision) : std::nullopt, decision);
}

void DecisionJournal::takeBack(const AlignmentDecision &decision)
{
    push(tr("Taking Back: %1").arg(DecisionWording::step(decision.act)), decision, std::nullopt);
}

void DecisionJournal::push(const QString &text,
                           const std::optional<AlignmentDecision> &before,
                           const std::optional<AlignmentDecision> &after)
{
    m_stack.push(new RecordStep<AlignmentDecision>(
        text, before, after, [this](const AlignmentDecision &decision) { store(decision); },
        [this](const AlignmentDecision &decision) { remove(decision); }));
}

void DecisionJournal::store(const AlignmentDecision &decision)
{
    m_workspace.decide(decision, this,
                       [this](const Result<AlignmentDecision> &result) { answer(result); });
}

void DecisionJournal::remove(const AlignmentDecision &decision)
{
    m_workspace.undecide(decision, this,
                         [this](const Result<AlignmentDecision> &result) { answer(result); });
}

void DecisionJournal::answer(const Result<AlignmentDecision> &result)
{
    if (result) {
        Q_EMIT changed(result->event);
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace parallax::ui
