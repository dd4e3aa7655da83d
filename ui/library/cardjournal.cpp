// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardjournal.h"

#include <app/workspace/cards.h>

#include <QUndoCommand>
#include <QUndoStack>

namespace parallax::ui {

namespace {

class Step final : public QUndoCommand
{
public:
    Step(const QString &text, CardJournal &journal, LibraryCard before, LibraryCard after)
        : QUndoCommand(text)
        , m_journal(journal)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_journal.store(m_before); }

    void redo() override { m_journal.store(m_after); }

private:
    CardJournal &m_journal;
    LibraryCard m_before;
    LibraryCard m_after;
};

} // namespace

CardJournal::CardJournal(workspace::Cards &cards, QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_cards(cards)
    , m_stack(stack)
{
}

CardJournal::~CardJournal() = default;

void CardJournal::describe(const LibraryCard &before, const LibraryCard &after)
{
    const QString text = after.kind == LibraryCard::Kind::Outlet ? tr("Describing an Outlet")
        : after.kind == LibraryCard::Kind::Event                 ? tr("Describing an Event")
                                                                 : tr("Describing an Article");
    m_stack.push(new Step(text, *this, before, after));
}

void CardJournal::store(const LibraryCard &card)
{
    m_cards.describe(card, this, [this](const Result<LibraryCard> &result) {
        if (result) {
            Q_EMIT stored(*result);
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

} // namespace parallax::ui
