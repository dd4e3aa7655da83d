// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::bench {

/// Where an article tells a fact.
struct ToldFact
{
    TextSpan span; ///< one sentence, into the article's text
    int fact = 0;
};

struct SyntheticEvent
{
    QList<ComparedArticle> articles;
    QList<QList<ToldFact>> told; ///< of each article, by place; not of headlines
};

/// An invented event (a flood), in the project's own words: outlets choose among its facts, the
/// weighty ones more often, and tell them in their own order, with other templates, other synonyms,
/// rounded figures and shortened quotations. The number of facts grows with the number of articles,
/// as it does when a story runs for weeks. Same arguments, same articles (a linear congruential
/// sequence). Another \a edition has other last sentences.
[[nodiscard]] SyntheticEvent syntheticEvent(int articles, int sentencesEach, int edition = 1);

} // namespace parallax::bench
