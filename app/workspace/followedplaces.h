// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <optional>

namespace parallax::workspace {

/// Where the sentences of a place in another revision stand in the article compared: the sentences
/// that the match of the two revisions holds to be theirs, from the first to the last. Nothing when
/// the other revision is not known to the comparison, or none of the sentences went on.
[[nodiscard]] std::optional<TextSpan> followedPlace(const TextSelector &selector,
                                                    const ComparedArticle &article);

} // namespace parallax::workspace
