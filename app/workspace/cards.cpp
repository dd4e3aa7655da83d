// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cards.h"

#include "workspace.h"

#include <app/archive/librarycards.h>
#include <app/async/runthen.h>

namespace parallax::workspace {

Cards::Cards(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

Cards::~Cards() = default;

void Cards::refresh()
{
    const QString path = m_workspace.repositoryPath();
    if (path.isEmpty()) {
        return;
    }
    async::runThen(
        m_pool, this, [path] { return archive::libraryCards(path); },
        [this](const Result<QList<LibraryCard>> &cards) {
            if (cards) {
                Q_EMIT read(*cards);
            } else {
                Q_EMIT failed(cards.error());
            }
        });
}

void Cards::describe(const LibraryCard &card,
                     QObject *context,
                     std::function<void(Result<LibraryCard>)> done)
{
    async::runThen(
        m_pool, context,
        [card, path = m_workspace.repositoryPath(), now = m_workspace.now()] {
            return archive::storeLibraryCard(path, card, now).map([&card] { return tidied(card); });
        },
        [this, done = std::move(done)](const Result<LibraryCard> &stored) {
            done(stored);
            refresh();
        });
}

} // namespace parallax::workspace
