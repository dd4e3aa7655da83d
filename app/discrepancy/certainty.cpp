// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"

#include <algorithm>

namespace parallax::discrepancy {

namespace {

/// A hedge counts where both say much the same; else it may belong to what only one of them says.
constexpr double LowestOverlap = 0.5;

TextSpan hedgeOf(const ClaimView &view)
{
    return view.claim->hedges.isEmpty() ? view.claim->span : view.claim->hedges.constFirst();
}

} // namespace

QList<Finding> certaintyFindings(const ViewPair &pair)
{
    const Claim &a = *pair.a.claim;
    const Claim &b = *pair.b.claim;
    const double overlap = contentOverlap(pair.a, pair.b);
    if (a.certainty == b.certainty || overlap < LowestOverlap)
        return {};
    const bool isDenied = a.certainty == Certainty::Denied || b.certainty == Certainty::Denied;
    const auto code =
        isDenied ? Explanation::Code::CertaintyDenied : Explanation::Code::CertaintyHedged;
    Finding result = finding(pair, DiscrepancyKind::Certainty, code, hedgeOf(pair.a),
                             hedgeOf(pair.b), 0.2 + 0.6 * overlap);
    // The weaker side is named first.
    const bool isWeakerB =
        isDenied ? b.certainty == Certainty::Denied : b.certainty == Certainty::Hedged;
    if (isWeakerB)
        std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
    return {result};
}

} // namespace parallax::discrepancy
