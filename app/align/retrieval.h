// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventterms.h"

namespace parallax::align {

/// Words are related when they begin alike: "indict", "indictment". The stemmer leaves such pairs
/// apart. For every term the number of its beginning, -1 for what is too short or no word.
[[nodiscard]] QList<int> beginnings(const EventTerms &terms);

/// What a term counts when the other claim has only a related one.
inline constexpr float RelatedShare = 0.7F;

/// For every claim those that are worth comparing with it, itself included, ascending; b is among
/// those of a when a is among those of b. Up to 600 claims these are all that share a word, a
/// related word or a character gram. Of more they are those with the best sum over the index's
/// lists, which are cut: time and memory grow with the number of claims, not with its square.
/// Source of the cut lists: champion lists (Manning, Raghavan, Schütze: Introduction to Information
/// Retrieval, 2008, 7.1.3).
[[nodiscard]] QList<QList<int>> partners(const EventTerms &terms);

} // namespace parallax::align
