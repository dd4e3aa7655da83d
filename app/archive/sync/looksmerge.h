// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/looks.h>

namespace parallax::archive::sync {

/// Both records of looks at one article. \a base: what both had when they last met; a look counted
/// on both sides since then counts twice, one counted before once. Looks that began before the two
/// ever met are counted by the larger number: "at least". Swapping sides gives the same.
[[nodiscard]] Looks mergedLooks(const Looks &base, const Looks &one, const Looks &two);

/// Both states of one feed: of its last look, the later one; of its entries, all, and an answer
/// given rather than none.
[[nodiscard]] FeedState
mergedFeedState(const FeedState &base, const FeedState &one, const FeedState &two);

} // namespace parallax::archive::sync
