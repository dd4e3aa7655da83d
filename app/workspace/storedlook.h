// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetchedpage.h"
#include "trackingreport.h"

#include <app/fetch/feed.h>

namespace parallax::workspace {

// What looks leave in the archive; runs on its thread.

/// A stored look, with both texts where they differ.
struct StoredLook
{
    ArticleLook look; ///< without `changes`
    std::optional<std::pair<Article, Article>> texts; ///< old, new
};

/// Stores one look at a tracked article: a new revision, the time of an unchanged one, or a failed
/// look. A page that is another article is stored as a look at that one where it is stored, and is
/// a failed look here. Errors: those of Archive::storeLook().
[[nodiscard]] Result<StoredLook>
storeLook(archive::Archive &archive, const TrackedArticle &article, FetchedPage page);

/// Stores a page that was asked for by its address, as a look at the stored article that one of
/// its addresses (asked, led through, final, the page's own) is known by, else as a new article.
[[nodiscard]] Result<QList<archive::Archive::StoreResult>> storePage(archive::Archive &archive,
                                                                     FetchedPage page);

/// Notes a look at a feed. Entries that the archive has in the event already are not offered.
/// \a feed is null when none could be read; \a why says so.
[[nodiscard]] Result<FeedLook> storeFeedLook(archive::Archive &archive,
                                             const WatchedFeed &watched,
                                             const fetch::FetchOutcome &outcome,
                                             const fetch::Feed *feed,
                                             const QString &why);

} // namespace parallax::workspace
