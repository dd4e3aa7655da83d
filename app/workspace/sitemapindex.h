// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracker.h"

#include <app/fetch/feed.h>

#include <QObject>
#include <QThreadPool>

namespace parallax::workspace {

/// Sitemaps of one index that are looked at: those of the news and the newest ones.
constexpr qsizetype mostSitemaps = 5;

/// A feed's bytes, read on \a pool. Errors: those of fetch::readFeed(); Unreadable when the fetch
/// brought nothing.
void readFetchedFeed(QThreadPool &pool,
                     const fetch::FetchOutcome &outcome,
                     QObject *context,
                     std::function<void(Result<fetch::Feed>)> done);

/// Follows a sitemap index to its sitemaps, one after the other, and puts their entries together.
/// An index within an index is not followed. Deletes itself after `done` was called.
class SitemapIndex final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SitemapIndex)

public:
    using Done = std::function<void(Result<fetch::Feed>)>;

    SitemapIndex(QThreadPool &pool, FetchPage fetch, QObject *parent);

    /// Errors: that of the last sitemap when none could be read.
    void follow(const fetch::Feed &index, Done done);

private:
    void next();
    void take(const QUrl &address, Result<fetch::Feed> sitemap);

    QThreadPool &m_pool;
    FetchPage m_fetch;
    QList<QUrl> m_waiting;
    fetch::Feed m_feed;
    int m_read = 0;
    QStringList m_failed;
    Error m_error;
    Done m_done;
};

/// The sitemaps of an index in the order in which they are worth looking at: those whose address
/// says "news", then as the index lists them; no more than mostSitemaps.
[[nodiscard]] QList<QUrl> sitemapsToFollow(const fetch::Feed &index);

} // namespace parallax::workspace
