// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/archive.h>

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace parallax::extract {
class PageReader;
}

namespace parallax::workspace {

/// A stored look whose text an older version of the reading made.
struct StaleReading
{
    Article article; ///< as it was read then
    ArticleId id;
    Capture capture;
};

/// The newest look at \a id where an older version of the reading made its text, and \a look, read
/// from other bytes, differs from it: only reading the old bytes again tells whether the outlet
/// changed anything. Nothing when there is nothing to read again.
[[nodiscard]] std::optional<StaleReading> staleReading(archive::Archive &archive,
                                                       const ArticleId &id,
                                                       const Article &look,
                                                       const Capture &capture);

/// Stores what the bytes of a look read like now: a re-extraction, or nothing when it is the same.
/// A file of several articles or revisions is passed over, since it does not say which of them the
/// look was. Errors: those of the extraction and of Archive::storeLook().
[[nodiscard]] Result<> storeReading(archive::Archive &archive,
                                    const StaleReading &stale,
                                    const Result<Extraction> &extraction);

/// Reads looks again, one after the other, and hands on what each reads like now. Deletes itself
/// after `finished` was called.
class RereadingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RereadingJob)

public:
    using Next = std::function<void()>;
    /// Called for each look, in order; it calls `next` when it is done with it.
    using Each = std::function<void(const StaleReading &, const Result<Extraction> &, Next next)>;

    RereadingJob(QThreadPool &pool, extract::PageReader *pageReader, QObject *parent);

    void start(QList<StaleReading> looks, Each each, std::function<void()> finished);

private:
    void readNext();

    QThreadPool &m_pool;
    extract::PageReader *m_pageReader;
    QList<StaleReading> m_looks;
    qsizetype m_index = 0;
    Each m_each;
    std::function<void()> m_finished;
};

} // namespace parallax::workspace
