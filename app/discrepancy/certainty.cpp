// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"

#include <algorithm>

namespace parallax::discrepancy {

namespace {

/// A hedge counts where both say much the same; else it may belong to what only one of them says.
constexpr double LowestOverlap = 0.35;
constexpr double SureOverlap = 0.5;
constexpr double DenialOverlap = 0.7;

/// How many of the words next to a hedge, those that it is about, the other side tells too; of the
/// best hedge.
qsizetype commonWordsAround(const ClaimView &hedging, const ClaimView &other)
{
    qsizetype most = 0;
    constexpr qsizetype Neighbourhood = 4;
    for (const TextSpan &hedge : hedging.claim->hedges) {
        const auto [first, last] = hedging.tokensIn(hedge);
        const qsizetype end = std::min(hedging.tokens.size(), last + Neighbourhood);
        qsizetype common = 0;
        for (qsizetype i = std::max<qsizetype>(0, first - 1); i < end; ++i) {
            const text::Token &token = hedging.tokens.at(i);
            const bool isContent = token.kind == text::Token::Kind::Word && !token.isFunctionWord;
            common += isContent && other.contentStems.contains(token.stem) ? 1 : 0;
        }
        most = std::max(most, common);
    }
    return most;
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
    // Where less is common, more of it must stand at the hedge.
    const qsizetype wanted = overlap >= SureOverlap ? 1 : 2;
    const bool isHedgedA =
        a.certainty == Certainty::Hedged && commonWordsAround(pair.a, pair.b) >= wanted;
    const bool isHedgedB =
        b.certainty == Certainty::Hedged && commonWordsAround(pair.b, pair.a) >= wanted;
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
