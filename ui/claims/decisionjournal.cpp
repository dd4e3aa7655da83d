// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionjournal.h"

#include <app/workspace/workspace.h>
#include <ui/models/decisionwording.h>

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <optional>

namespace parallax::ui {

namespace {

/// One step from one state of a decision's file to another; none: there is no file.
class Step final : public QUndoCommand
{
public:
    Step(const QString &text,
         DecisionJournal &journal,
         std::optional<AlignmentDecision> before,
         std::optional<AlignmentDecision> after)
        : QUndoCommand(text)
        , m_journal(journal)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { go(m_after, m_before); }

    void redo() override { go(m_before, m_after); }

private:
    void go(const std::optional<AlignmentDecision> &from,
            const std::optional<AlignmentDecision> &to)
    {
        if (to) {
            m_journal.store(*to);
        } else if (from) {
            m_journal.remove(*from);
        }
    }

    DecisionJournal &m_journal;
    std::optional<AlignmentDecision> m_before;
    std::optional<AlignmentDecision> m_after;
};

} // namespace

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
    m_stack.push(new Step(DecisionWording::step(decision.act), *this,
                          known != stored.cend() ? std::optional(known->decision) : std::nullopt,
                          decision));
}

void DecisionJournal::takeBack(const AlignmentDecision &decision)
{
    m_stack.push(new Step(tr("Taking Back: %1").arg(DecisionWording::step(decision.act)), *this,
                          decision, std::nullopt));
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
