// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/workspace/workspace.h>

#include <QObject>

namespace parallax::extract {
struct PageSnapshot;
}

namespace parallax::workspace {

/// Reads items one after the other: bytes, page engine where needed, extraction. Lives on the main
/// thread; reading and extraction run on the pool. Deletes itself after `finished` was called.
class ReadingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingJob)

public:
    /// One item read: the capture as it came and what was found in it.
    struct Read
    {
        ImportItem item;
        Result<Extraction> extraction;
        Capture capture;
    };

    using Next = std::function<void()>;
    /// Called for each item, in order; it calls `next` when it is done with it.
    using Each = std::function<void(qsizetype index, qsizetype count, Read read, Next next)>;

    ReadingJob(QThreadPool &pool, extract::PageReader *pageReader, QDateTime now, QObject *parent);

    /// Folders are replaced by their files first.
    void start(const QList<ImportItem> &items, Each each, std::function<void()> finished);

private:
    void readNext();
    void readBytes(const ImportItem &item);
    void extractFrom(const ImportItem &item, const Capture &capture);
    void answer(const ImportItem &item, const Capture &capture, Result<Extraction> extraction);

    QThreadPool &m_pool;
    extract::PageReader *m_pageReader;
    QDateTime m_now;
    QList<ImportItem> m_items;
    qsizetype m_index = 0;
    Each m_each;
    std::function<void()> m_finished;
};

/// The outlet to show: the caller's word, else the page's, else the address's host, else the file's
/// name.
[[nodiscard]] QString
outletOf(const ImportItem &item, const Article &article, const Capture &capture);

} // namespace parallax::workspace
