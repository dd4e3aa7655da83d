// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// Stems of the content words of \a span, different ones, in text order.
[[nodiscard]] QStringList contentStems(const ClaimView &view, const TextSpan &span);
/// Stems of the content words that the clause has to itself.
[[nodiscard]] QStringList contentStems(const ClaimView &view, const Clause &clause);
[[nodiscard]] qsizetype commonStems(const QStringList &a, const QStringList &b);

/// Both verbs tell one kind of act: the same verb, or verbs of one class.
[[nodiscard]] bool tellSameAct(const Clause &a, const Clause &b);
/// Verbs of which one tells the opposite of the other.
[[nodiscard]] bool tellOpposites(const Clause &a, const Clause &b);
/// Subjects share a name or noun; false where either is missing.
[[nodiscard]] bool haveSameSubject(const ViewPair &pair, const Clause &a, const Clause &b);
/// Objects, or whom it is done to, share a name or noun; false where either is missing.
[[nodiscard]] bool haveSameObject(const ViewPair &pair, const Clause &a, const Clause &b);
/// The clause is, or stands in, what somebody is said to have said.
[[nodiscard]] bool isTold(const Claim &claim, qsizetype clause);

} // namespace parallax::discrepancy
