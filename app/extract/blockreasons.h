// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageblock.h"
#include "pagelines.h"

namespace parallax::extract {

/// Why a block is not part of the article, in English, for those that no other judgement dropped.
[[nodiscard]] QString reasonFor(const PageBlock &block, const PageLines &words);

} // namespace parallax::extract
