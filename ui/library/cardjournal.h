// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/librarycard.h>

#include <QObject>

class QUndoStack;

namespace parallax::workspace {
class Cards;
}

namespace parallax::ui {

/// Stores what the reader writes on outlets, events and articles, each step undoable on the
/// window's stack. workspace::Cards tells of the change by read().
class CardJournal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardJournal)

public:
    /// Both must outlive the journal, or at least its last step.
    CardJournal(workspace::Cards &cards, QUndoStack &stack, QObject *parent = nullptr);
    ~CardJournal() override;

    void describe(const LibraryCard &before, const LibraryCard &after);

Q_SIGNALS:
    void stored(const parallax::LibraryCard &card); ///< the archive has it
    void failed(const parallax::Error &error);

private:
    void store(const LibraryCard &card);

    workspace::Cards &m_cards;
    QUndoStack &m_stack;
};

} // namespace parallax::ui
