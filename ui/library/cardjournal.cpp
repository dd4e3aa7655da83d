// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardjournal.h"

#include <app/workspace/cards.h>
#include <ui/recordstep.h>

#include <QUndoStack>

namespace parallax::ui {

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
    const auto write = [this](const LibraryCard &card) {
        store(card);
    };
    m_stack.push(new RecordStep<LibraryCard>(text, before, after, write, write));
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
