// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// How much of some words another claim has too.
struct Shared
{
    qsizetype words = 0; ///< different content words that both have
    double share = 0; ///< of the content words asked for, 0…1; a word of like meaning counts less
};

/// Content words among \a tokens of \a view that \a other has as well: by their stem, or by a word
/// or phrase of like meaning ("inquiry", "investigation"). Both claims are of one language.
[[nodiscard]] Shared
sharedWords(const ClaimView &view, const QList<qsizetype> &tokens, const ClaimView &other);

} // namespace parallax::discrepancy
