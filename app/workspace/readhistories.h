// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/domain/article.h>

namespace parallax::workspace {

/// An article with the captures that its revisions came in.
struct ReadHistory
{
    ArticleHistory history;
    QList<Capture> captures; ///< one a revision, in their order
    QString stem; ///< file name without its date; only where a folder is read as a history
};

/// Pages of one address become one article's history, in the order of the times at which they were
/// seen (of unknown time: last, in the order of reading). Histories without address belong
/// together when both have a stem and it is the same. Of the same text seen at the same time one
/// is kept.
[[nodiscard]] QList<ReadHistory> joinedHistories(const QList<ReadHistory> &histories);

} // namespace parallax::workspace
