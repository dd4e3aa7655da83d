// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <utility>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

/// Likeness of a neighbour of one claim to the other claim, the best of four.
float bestCross(const FeatureInput &input, const ClaimPair &pair)
{
    float best = 0;
    const auto look = [&](qsizetype claim, qsizetype other) {
        const auto [first, last] = input.terms.rangeOf(input.terms.at(claim).article);
        if (claim > first)
            best = std::max(best, input.similar.fused(claim - 1, other));
        if (claim + 1 < last)
            best = std::max(best, input.similar.fused(claim + 1, other));
    };
    look(pair.a, pair.b);
    look(pair.b, pair.a);
    return best;
}

/// Mean likeness of the claims before both and of the claims after both.
float alongside(const FeatureInput &input, const ClaimPair &pair)
{
    const auto [firstA, lastA] = input.terms.rangeOf(input.terms.at(pair.a).article);
    const auto [firstB, lastB] = input.terms.rangeOf(input.terms.at(pair.b).article);
    float sum = 0;
    if (pair.a > firstA && pair.b > firstB)
        sum += input.similar.fused(pair.a - 1, pair.b - 1);
    if (pair.a + 1 < lastA && pair.b + 1 < lastB)
        sum += input.similar.fused(pair.a + 1, pair.b + 1);
    return sum / 2;
}

/// What claims of the other outlets say about a pair, for one outlet on average: the best of ten
/// outlets would look better than the best of one without saying more.
struct Witness
{
    float best = 0; ///< the weaker of the two likenesses, of the best witness
    float sum = 0; ///< of the products of the likenesses
};

Witness witness(const FeatureInput &input, const ClaimPair &pair)
{
    const EventTerms &terms = input.terms;
    const qsizetype articleA = terms.at(pair.a).article;
    const qsizetype articleB = terms.at(pair.b).article;
    Witness result;
    float bestOfOutlet = 0;
    qsizetype outlet = -1;
    const auto toA = input.similar.of(pair.a);
    const auto toB = input.similar.of(pair.b);
    for (auto a = toA.begin(), b = toB.begin(); a != toA.end() && b != toB.end();) {
        if (a->other != b->other) {
            a->other < b->other ? ++a : ++b;
            continue;
        }
        const qsizetype article = terms.at(a->other).article;
        if (article != articleA && article != articleB) {
            if (article != outlet)
                result.best += std::exchange(bestOfOutlet, 0.0F);
            outlet = article;
            bestOfOutlet = std::max(bestOfOutlet, std::min(a->fused, b->fused));
            result.sum += a->fused * b->fused;
        }
        ++a;
        ++b;
    }
    result.best += bestOfOutlet;
    const qsizetype outlets = terms.articleCount() - 2;
    if (outlets > 1) {
        result.best /= static_cast<float>(outlets);
        result.sum /= static_cast<float>(outlets);
    }
    return result;
}

} // namespace

void addContextFeatures(FeatureTable &table, const FeatureInput &input)
{
    table.add(u"context.cross"_s, input.pairs,
              [&](const ClaimPair &pair) { return bestCross(input, pair); });
    table.add(u"context.alongside"_s, input.pairs,
              [&](const ClaimPair &pair) { return alongside(input, pair); });
    QList<Witness> witnesses;
    for (const ClaimPair &pair : input.pairs)
        witnesses.append(witness(input, pair));
    table.add(u"context.witness"_s, input.pairs,
              [&](const ClaimPair &, qsizetype row) { return witnesses.at(row).best; });
    table.add(u"context.witnesses"_s, input.pairs,
              [&](const ClaimPair &, qsizetype row) { return witnesses.at(row).sum; });
    // Two outlets alone: the missing witness then says nothing against a pair.
    table.add(u"context.isDuo"_s, input.pairs,
              [&](const ClaimPair &) { return input.terms.articleCount() < 3 ? 1 : 0; });
}

} // namespace parallax::align
