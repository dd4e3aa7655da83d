// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// A listed phrase in a claim, outside of quotation marks.
struct Cue
{
    qsizetype first = 0; ///< token
    qsizetype after = 0; ///< token behind the last one

    [[nodiscard]] TextSpan span(const ClaimView &view) const;
};

/// Phrases of the word list \a list of the claim's language, the longest at each place, in order.
[[nodiscard]] QList<Cue> cues(const ClaimView &view, const QString &list);

/// Tokens that a cue is about, ascending: of the clause that it stands in or right before, of the
/// clauses that go on from there ("was weighing" – "whether to open an inquiry"), and the subject.
/// Without those of the cue itself.
[[nodiscard]] QList<qsizetype> scopeOf(const ClaimView &view, const Cue &cue);

} // namespace parallax::discrepancy
