// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readhistories.h"

#include <app/fetch/unpacked.h>
#include <app/workspace/workspace.h>

#include <QObject>

namespace parallax::workspace {

/// Reads items one after the other: files of a folder, pages of a file, page engine where needed,
/// extraction. Lives on the main thread; reading and extraction run on the pool. Deletes itself
/// after `finished` was called.
class ReadingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingJob)

public:
    /// One item read: what was found in it, and what could not be read. Never both empty.
    struct Read
    {
        ImportItem item;
        QList<ReadHistory> histories;
        QList<Error> failures; ///< each names its file
        QList<ImportNote> notes; ///< what was left out on purpose
        QList<fetch::ListedAddress> addresses; ///< still to be fetched
    };

    using Next = std::function<void()>;
    /// Called for each item, in order; it calls `next` when it is done with it.
    using Each = std::function<void(qsizetype index, qsizetype count, Read read, Next next)>;

    ReadingJob(QThreadPool &pool, extract::PageReader *pageReader, QDateTime now, QObject *parent);

    /// Folders are replaced by their files first, unless they are to be one history.
    void start(const QList<ImportItem> &items, Each each, std::function<void()> finished);

private:
    /// An item with the files that are read for it.
    struct Work
    {
        ImportItem item;
        QStringList files;
        QList<ImportNote> notes;
    };

    static QList<Work> expanded(const QList<ImportItem> &items);
    void readNext();
    void readFile();
    void takeFile(Result<fetch::Unpacked> unpacked);
    void readPage();
    void extractFrom(const fetch::UnpackedPage &page);
    void takePage(const fetch::UnpackedPage &page, Result<Extraction> extraction);
    void answer();

    QThreadPool &m_pool;
    extract::PageReader *m_pageReader;
    QDateTime m_now;
    QList<Work> m_items;
    qsizetype m_index = 0;
    qsizetype m_file = 0; ///< of the item
    fetch::Unpacked m_unpacked; ///< of the file
    qsizetype m_page = 0; ///< of the file
    Read m_read;
    Each m_each;
    std::function<void()> m_finished;
};

/// The outlet to show: the caller's word, else the page's, else the address's host, else the file's
/// name.
[[nodiscard]] QString
outletOf(const ImportItem &item, const Article &article, const Capture &capture);

} // namespace parallax::workspace
