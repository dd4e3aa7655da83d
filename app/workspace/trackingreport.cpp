// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trackingreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

Result<TrackedArticle> withStanding(archive::Archive &archive, const Tracking &tracking)
{
    auto record = archive.history(tracking.article);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto looks = archive.looks(tracking.article);
    if (!looks) {
        return tl::unexpected(looks.error());
    }
    TrackedArticle article{tracking, std::move(*record), std::move(*looks), {}};
    article.nextLook = nextLook(lookHistory(tracking, article.record, article.looks));
    return article;
}

} // namespace

std::optional<QDateTime> TrackingOverview::nextLook() const
{
    std::optional<QDateTime> next;
    const auto consider = [&next](const QDateTime &time) {
        next = next ? std::min(*next, time) : time;
    };
    for (const TrackedArticle &article : articles) {
        if (article.nextLook) {
            consider(*article.nextLook);
        }
    }
    for (const WatchedFeedStatus &feed : feeds) {
        consider(feed.nextLook);
    }
    return next;
}

bool CheckReport::hasChanges() const
{
    return std::ranges::any_of(articles, [](const ArticleLook &look) {
        return look.result == ArticleLook::Result::Changed;
    });
}

bool CheckReport::hasFailures() const
{
    return !problems.isEmpty() || std::ranges::any_of(articles, [](const ArticleLook &look) {
        return look.result == ArticleLook::Result::Failed;
    }) || std::ranges::any_of(feeds, &FeedLook::failed);
}

QString lookResultName(ArticleLook::Result result)
{
    switch (result) {
    case ArticleLook::Result::Unchanged:
        return u"unchanged"_s;
    case ArticleLook::Result::Changed:
        return u"changed"_s;
    case ArticleLook::Result::Failed:
        return u"failed"_s;
    }
    return {};
}

Result<TrackingOverview> trackingOverview(archive::Archive &archive)
{
    const auto trackings = archive.trackings();
    if (!trackings) {
        return tl::unexpected(trackings.error());
    }
    const auto feeds = archive.watchedFeeds();
    if (!feeds) {
        return tl::unexpected(feeds.error());
    }
    TrackingOverview overview;
    for (const Tracking &tracking : *trackings) {
        if (auto article = withStanding(archive, tracking)) {
            overview.articles.append(std::move(*article));
        } else {
            overview.problems.append(article.error().detail);
        }
    }
    for (const WatchedFeed &feed : *feeds) {
        auto state = archive.feedState(feed.id);
        if (!state) {
            overview.problems.append(feed.address.toDisplayString() + u": "_s
                                     + state.error().detail);
            state = FeedState(); // the next look begins it anew
            state->id = feed.id;
        }
        const QDateTime next = nextLook(feed, *state);
        overview.feeds.append({feed, std::move(*state), next});
    }
    return overview;
}

Result<TrackedArticle> trackedArticle(archive::Archive &archive, const ArticleId &id)
{
    const auto trackings = archive.trackings();
    if (!trackings) {
        return tl::unexpected(trackings.error());
    }
    const auto found = std::ranges::find(*trackings, id, &Tracking::article);
    if (found != trackings->cend()) {
        return withStanding(archive, *found);
    }
    const auto record = archive.history(id);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto article = withStanding(archive, {id, record->url, false, {}, {}});
    if (article) {
        article->nextLook.reset(); // nobody decided that there is one
    }
    return article;
}

} // namespace parallax::workspace
