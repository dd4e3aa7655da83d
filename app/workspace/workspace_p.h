// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blamecache.h"
#include "workspace.h"

#include <app/async/runthen.h>

#include <atomic>

class QTimer;

namespace parallax::workspace {

struct Workspace::Private
{
    extract::PageReader *pageReader = nullptr;
    QString folder;
    std::unique_ptr<archive::Archive> archive; ///< used on archivePool only
    std::atomic_bool isClosing = false; ///< asks long work to end
    bool isIndexing = false; ///< a step is on its way
    bool isPacking = false;
    QTimer *quiet = nullptr; ///< ends when nothing was stored for a while
    BlameCache blames; ///< before the pool, whose work uses it
    QThreadPool work;
    /// One thread: libgit2 objects are not shared between threads. Dies before the archive, since
    /// libgit2 keeps memory for each thread until that ends.
    QThreadPool archivePool;
};

[[nodiscard]] Result<Library> readLibrary(archive::Archive &archive);

template <typename Work, typename DoneFunction>
void Workspace::onArchive(QObject *context, Work work, DoneFunction done)
{
    using Answer = std::invoke_result_t<Work, archive::Archive &>;
    async::runThen(
        d->archivePool, context,
        [this, work = std::move(work)]() -> Answer {
            if (!d->archive) {
                return failure(Error::Code::NotFound, QStringLiteral("no workspace is open"));
            }
            return work(*d->archive);
        },
        std::move(done));
}

} // namespace parallax::workspace
