// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sitemapindex.h"

#include <app/async/runthen.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {

void readFetchedFeed(QThreadPool &pool,
                     const fetch::FetchOutcome &outcome,
                     QObject *context,
                     std::function<void(Result<fetch::Feed>)> done)
{
    async::runThen(
        pool, context,
        [outcome]() -> Result<fetch::Feed> {
            if (outcome.state == FetchState::NotModified) {
                return fetch::Feed();
            }
            if (outcome.state != FetchState::Ok) {
                return failure(Error::Code::Unreadable,
                               outcome.detail.isEmpty()
                                   ? fetch::stateInWords(outcome.state, outcome.status)
                                   : outcome.detail);
            }
            const QString type = outcome.charset.isEmpty()
                ? outcome.mediaType
                : outcome.mediaType + u"; charset="_s + outcome.charset;
            return fetch::readFeed(outcome.bytes, type, outcome.finalUrl);
        },
        std::move(done));
}

QList<QUrl> sitemapsToFollow(const fetch::Feed &index)
{
    QList<QUrl> sitemaps;
    for (const QUrl &address : index.sitemaps) {
        if (!sitemaps.contains(address)) {
            sitemaps.append(address);
        }
    }
    std::ranges::stable_partition(sitemaps, [](const QUrl &address) {
        return address.path().contains("news"_L1, Qt::CaseInsensitive);
    });
    return sitemaps.mid(0, mostSitemaps);
}

SitemapIndex::SitemapIndex(QThreadPool &pool, FetchPage fetch, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_fetch(std::move(fetch))
{
}

void SitemapIndex::follow(const fetch::Feed &index, Done done)
{
    m_feed = index;
    m_feed.format = fetch::Feed::Format::Sitemap;
    m_waiting = sitemapsToFollow(index);
    m_error = {Error::Code::Empty, u"the sitemap index names no sitemap"_s};
    m_done = std::move(done);
    next();
}

void SitemapIndex::next()
{
    if (m_waiting.isEmpty()) {
        deleteLater();
        if (!m_failed.isEmpty() && m_feed.damage.isEmpty()) {
            m_feed.damage = u"sitemaps that could not be read: "_s + m_failed.join(u", "_s);
        }
        m_done(m_read > 0 ? Result<fetch::Feed>(std::move(m_feed)) : tl::unexpected(m_error));
        return;
    }
    fetch::FetchRequest request;
    request.url = m_waiting.takeFirst();
    m_fetch(request, this, [this, address = request.url](const fetch::FetchOutcome &outcome) {
        readFetchedFeed(m_pool, outcome, this, [this, address](Result<fetch::Feed> sitemap) {
            take(address, std::move(sitemap));
        });
    });
}

void SitemapIndex::take(const QUrl &address, Result<fetch::Feed> sitemap)
{
    if (sitemap) {
        ++m_read;
        m_feed.entries += sitemap->entries;
        m_feed.title = m_feed.title.isEmpty() ? sitemap->title : m_feed.title;
        m_feed.language = m_feed.language.isEmpty() ? sitemap->language : m_feed.language;
        m_feed.damage = m_feed.damage.isEmpty() ? sitemap->damage : m_feed.damage;
    } else {
        m_error = sitemap.error();
        m_failed.append(u"\"%1\""_s.arg(address.toDisplayString()));
    }
    next();
}

} // namespace parallax::workspace
