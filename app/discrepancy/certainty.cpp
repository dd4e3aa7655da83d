// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"

#include <algorithm>

namespace parallax::discrepancy {

namespace {

/// A hedge counts where both say much the same; else it may belong to what only one of them says.
constexpr double LowestOverlap = 0.5;
constexpr double DenialOverlap = 0.7;

/// A hedge is about the words next to it: one of them at least must be told by the other side too.
bool isAboutCommonWords(const ClaimView &hedging, const ClaimView &other)
{
    constexpr qsizetype Neighbourhood = 4;
    for (const TextSpan &hedge : hedging.claim->hedges) {
        const auto [first, last] = hedging.tokensIn(hedge);
        const qsizetype end = std::min(hedging.tokens.size(), last + Neighbourhood);
        for (qsizetype i = std::max<qsizetype>(0, first - 1); i < end; ++i) {
            const text::Token &token = hedging.tokens.at(i);
            if (token.kind == text::Token::Kind::Word && !token.isFunctionWord
                && other.contentStems.contains(token.stem))
                return true;
        }
    }
    return false;
}

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
    if (a.certainty == b.certainty || overlap < LowestOverlap || a.role == ParagraphRole::Headline
        || b.role == ParagraphRole::Headline)
        return {};
    const bool isDenied = a.certainty == Certainty::Denied || b.certainty == Certainty::Denied;
    const auto code =
        isDenied ? Explanation::Code::CertaintyDenied : Explanation::Code::CertaintyHedged;
    const bool isHedgedA = a.certainty == Certainty::Hedged && isAboutCommonWords(pair.a, pair.b);
    const bool isHedgedB = b.certainty == Certainty::Hedged && isAboutCommonWords(pair.b, pair.a);
    if (isDenied ? overlap < DenialOverlap : !isHedgedA && !isHedgedB)
        return {};
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
