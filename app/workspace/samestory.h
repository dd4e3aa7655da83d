// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/ids.h>

#include <QSet>

namespace parallax::workspace {

/// What tells an article's story in a few words: headline, standfirst and the first sentences.
struct StoryTerms
{
    ArticleId article;
    QDateTime time; ///< UTC: published as the outlet says, else first seen
    QHash<QString, QString> terms; ///< stem, name or figure → as written there
    friend bool operator==(const StoryTerms &, const StoryTerms &) = default;
};

/// Pure.
[[nodiscard]] StoryTerms
storyTerms(const ArticleId &id, const Article &article, const QDateTime &firstSeen);

/// An article that seems to tell the same story.
struct StorySuggestion
{
    ArticleId article;
    double score = 0; ///< 0…1: likeness to the article of the event that it is likest to
    ArticleId likest; ///< that article
    QStringList why; ///< words, names and figures in common, the rarest first
    friend bool operator==(const StorySuggestion &, const StorySuggestion &) = default;
};

/// Articles of \a all outside of \a event that tell what its articles tell: published within five
/// days of one, and like it by tf-idf over all stored articles. Likest first. Pure.
[[nodiscard]] QList<StorySuggestion> sameStory(const QList<StoryTerms> &all,
                                               const QSet<ArticleId> &event);

} // namespace parallax::workspace
