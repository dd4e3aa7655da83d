// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/domain/error.h>

#include <QObject>

#include <optional>

class QUndoStack;

namespace parallax::workspace {
class Workspace;
}

namespace parallax::ui {

/// Stores decisions on the alignment through the workspace and takes them back, each step undoable
/// on the window's stack. Says what happened when the archive has answered.
class DecisionJournal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionJournal)

public:
    /// Both must outlive the journal, or at least its last step.
    DecisionJournal(workspace::Workspace &workspace, QUndoStack &stack, QObject *parent = nullptr);
    ~DecisionJournal() override;

    /// \a stored: the decisions there are; one of the same id is replaced, and comes back by undo.
    void decide(const AlignmentDecision &decision, const QList<PlacedDecision> &stored);
    void takeBack(const AlignmentDecision &decision);

Q_SIGNALS:
    void changed(const parallax::EventId &event); ///< the archive has it
    void failed(const parallax::Error &error);

private:
    void push(const QString &text,
              const std::optional<AlignmentDecision> &before,
              const std::optional<AlignmentDecision> &after);
    void store(const AlignmentDecision &decision);
    void remove(const AlignmentDecision &decision);
    void answer(const Result<AlignmentDecision> &result);

    workspace::Workspace &m_workspace;
    QUndoStack &m_stack;
};

} // namespace parallax::ui
