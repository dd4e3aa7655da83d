// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

namespace parallax {

/// Who decided that something in this article does not tell what the group tells, where the article
/// has nothing else in the group: such a cell is empty by a reader's word, not for want of a find.
/// Sorted, each once; empty when nobody did. Decisions without effect do not count: overtaken ones,
/// and those that another reader contradicts.
[[nodiscard]] QStringList
rejectedBy(const Comparison &comparison, const ClaimGroup &group, qsizetype article);

} // namespace parallax
