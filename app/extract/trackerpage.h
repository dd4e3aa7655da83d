// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trackerrows.h"

#include <app/domain/article.h>

namespace parallax::extract {

/// What a revision tracker's page says, from its text or its HTML.
struct TrackerPage
{
    QString source; ///< the tracker's short name of the outlet, "bbc"
    QUrl url; ///< of the article
    TrackerRow headlines;
    QList<TrackerRow> rows;
    std::optional<QDateTime> oldSeen; ///< UTC
    std::optional<QDateTime> newSeen; ///< UTC
    QString gap; ///< "about 3 hours later"
    QList<DroppedText> furniture; ///< of the tracker's page itself
};

/// Both versions as revisions of one article, older first, with the roles that their lines show.
/// A version without any paragraph is left out.
[[nodiscard]] ArticleHistory historyOf(const TrackerPage &page);

} // namespace parallax::extract
