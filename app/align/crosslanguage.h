// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::align {

/// Two claims in different languages that share what needs no translation.
struct CrossLanguagePair
{
    qsizetype a = 0; ///< claim of the article with the smaller index
    qsizetype b = 0;
    double chance = 0; ///< 0.5 … 0.75, set by hand: nothing was fitted on articles of two languages
    bool isCounted = false; ///< both count the same thing
    QList<MatchReason> why; ///< strongest first
};

/// Claims of articles in different languages that may be one claim: they share names (places by a
/// list, others by their letters or, across scripts, by their consonants), figures, dates, a
/// speaker and words of one origin, and neither has a much better partner. Ordered by a, then b;
/// empty when all articles are in one language.
[[nodiscard]] QList<CrossLanguagePair> crossLanguagePairs(const QList<ComparedArticle> &articles,
                                                          const QList<Claim> &claims);

/// The articles of both claims are in different languages.
[[nodiscard]] bool
areInTwoLanguages(const QList<ComparedArticle> &articles, const Claim &a, const Claim &b);

} // namespace parallax::align
