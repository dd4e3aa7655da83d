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

template <typename Value>
class Witnesses
{
public:
    Witnesses(const FeatureInput &input, const Value &likenessOf)
        : m_input(input)
        , m_likenessOf(likenessOf)
        , m_toA(input.terms.size(), 0.0F)
    {
    }

    Witness of(const ClaimPair &pair)
    {
        setA(pair.a);
        const EventTerms &terms = m_input.terms;
        const int articleA = terms.articleOf(pair.a);
        const int articleB = terms.articleOf(pair.b);
        Witness result;
        float bestOfOutlet = 0;
        int outlet = -1;
        for (const Likeness &toB : m_input.similar.of(pair.b)) {
            const float toA = m_toA.at(toB.other);
            const int article = terms.articleOf(toB.other);
            if (toA <= 0 || article == articleA || article == articleB)
                continue;
            if (article != outlet)
                result.best += std::exchange(bestOfOutlet, 0.0F);
            outlet = article;
            const float likeness = m_likenessOf(pair.b, toB);
            bestOfOutlet = std::max(bestOfOutlet, std::min(toA, likeness));
            result.sum += toA * likeness;
        }
        result.best += bestOfOutlet;
        const qsizetype outlets = terms.articleCount() - 2;
        if (outlets > 1) {
            result.best /= static_cast<float>(outlets);
            result.sum /= static_cast<float>(outlets);
        }
        return result;
    }

private:
    /// Pairs come by a: its likenesses are spread out once for all of them.
    void setA(qsizetype claim)
    {
        if (claim == m_a)
            return;
        if (m_a >= 0) {
            for (const Likeness &likeness : m_input.similar.of(m_a))
                m_toA[likeness.other] = 0;
        }
        for (const Likeness &likeness : m_input.similar.of(claim))
            m_toA[likeness.other] = m_likenessOf(claim, likeness);
        m_a = claim;
    }

    const FeatureInput &m_input;
    const Value &m_likenessOf;
    qsizetype m_a = -1;
    QList<float> m_toA; ///< likeness of every claim to m_a
};

template <typename Value>
void addWitnesses(FeatureTable &table,
                  const FeatureInput &input,
                  const QString &which,
                  const Value &likenessOf)
{
    Witnesses asked(input, likenessOf);
    QList<Witness> witnesses;
    witnesses.reserve(input.pairs.size());
    for (const ClaimPair &pair : input.pairs)
        witnesses.append(asked.of(pair));
    table.add(u"context."_s + which + u"Witness"_s, input.pairs,
              [&](const ClaimPair &, qsizetype row) { return witnesses.at(row).best; });
    table.add(u"context."_s + which + u"Witnesses"_s, input.pairs,
              [&](const ClaimPair &, qsizetype row) { return witnesses.at(row).sum; });
}

/// The claim and its neighbours with their shares, which sum up to 1.
struct Neighbourhood
{
    Neighbourhood(const EventTerms &terms, qsizetype claim)
    {
        constexpr float NeighbourShare = 0.4F; // as in the latent space
        const auto [first, last] = terms.rangeOf(terms.at(claim).article);
        begin = std::max(first, claim - 1);
        end = std::min(last, claim + 2);
        const float others = NeighbourShare * static_cast<float>(end - begin - 1);
        own = 1 / (1 + others);
        other = NeighbourShare * own;
        centre = claim;
    }

    [[nodiscard]] float shareOf(qsizetype claim) const { return claim == centre ? own : other; }

    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype centre = 0;
    float own = 1;
    float other = 0;
};

} // namespace

float smoothLikeness(const FeatureInput &input, qsizetype a, qsizetype b)
{
    const Neighbourhood aroundA(input.terms, a);
    const Neighbourhood aroundB(input.terms, b);
    float sum = 0;
    for (qsizetype i = aroundA.begin; i < aroundA.end; ++i) {
        for (const Likeness &likeness : input.similar.of(i, aroundB.begin, aroundB.end))
            sum += aroundA.shareOf(i) * aroundB.shareOf(likeness.other) * likeness.fused;
    }
    return sum;
}

void addContextFeatures(FeatureTable &table, const FeatureInput &input)
{
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs, value);
    };
    add(u"context.cross"_s, [&](const ClaimPair &pair) { return bestCross(input, pair); });
    add(u"context.alongside"_s, [&](const ClaimPair &pair) { return alongside(input, pair); });
    add(u"context.smooth"_s,
        [&](const ClaimPair &pair) { return smoothLikeness(input, pair.a, pair.b); });
    addWitnesses(table, input, u"fused"_s,
                 [](qsizetype, const Likeness &likeness) { return likeness.fused; });
    addWitnesses(table, input, u"full"_s,
                 [](qsizetype, const Likeness &likeness) { return likeness.full; });
    addWitnesses(table, input, u"latent"_s, [&](qsizetype claim, const Likeness &likeness) {
        return std::max(0.0F, input.similar.latent(claim, likeness.other));
    });
    // Two outlets alone: the missing witness then says nothing against a pair.
    add(u"context.isDuo"_s,
        [&](const ClaimPair &) { return input.terms.articleCount() < 3 ? 1 : 0; });
}

} // namespace parallax::align
