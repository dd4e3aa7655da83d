// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <array>
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

/// The likenesses in which witnesses are asked.
constexpr std::array<QLatin1StringView, 3> Ways = {"fused"_L1, "full"_L1, "latent"_L1};
using InWays = std::array<float, Ways.size()>;

InWays inWays(const Likeness &likeness)
{
    return {likeness.fused, likeness.full, std::max(0.0F, likeness.latent)};
}

class Witnesses
{
public:
    using Answer = std::array<Witness, Ways.size()>;

    explicit Witnesses(const FeatureInput &input)
        : m_input(input)
        , m_toA(input.terms.size(), InWays{})
    {
    }

    Answer of(const ClaimPair &pair)
    {
        setA(pair.a);
        const EventTerms &terms = m_input.terms;
        const int articleA = terms.articleOf(pair.a);
        const int articleB = terms.articleOf(pair.b);
        Answer result;
        InWays bestOfOutlet{};
        int outlet = -1;
        const auto endOutlet = [&] {
            for (size_t way = 0; way < Ways.size(); ++way)
                result.at(way).best += std::exchange(bestOfOutlet.at(way), 0.0F);
        };
        // What is not like a has 0 in all ways and adds nothing.
        for (const Likeness &toB : m_input.similar.of(pair.b)) {
            const int article = terms.articleOf(toB.other);
            if (article == articleA || article == articleB)
                continue;
            if (article != outlet)
                endOutlet();
            outlet = article;
            const InWays &toA = m_toA.at(toB.other);
            const InWays likeness = inWays(toB);
            for (size_t way = 0; way < Ways.size(); ++way) {
                bestOfOutlet.at(way) =
                    std::max(bestOfOutlet.at(way), std::min(toA.at(way), likeness.at(way)));
                result.at(way).sum += toA.at(way) * likeness.at(way);
            }
        }
        endOutlet();
        const qsizetype outlets = terms.articleCount() - 2;
        if (outlets > 1) {
            for (Witness &witness : result) {
                witness.best /= static_cast<float>(outlets);
                witness.sum /= static_cast<float>(outlets);
            }
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
                m_toA[likeness.other] = {};
        }
        for (const Likeness &likeness : m_input.similar.of(claim))
            m_toA[likeness.other] = inWays(likeness);
        m_a = claim;
    }

    const FeatureInput &m_input;
    qsizetype m_a = -1;
    QList<InWays> m_toA; ///< likeness of every claim to m_a
};

void addWitnesses(FeatureTable &table, const FeatureInput &input)
{
    Witnesses asked(input);
    QList<Witnesses::Answer> answers;
    answers.reserve(input.pairs.size());
    for (const ClaimPair &pair : input.pairs)
        answers.append(asked.of(pair));
    for (size_t way = 0; way < Ways.size(); ++way) {
        table.add(u"context."_s + Ways.at(way) + u"Witness"_s, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return answers.at(row).at(way).best; });
        table.add(u"context."_s + Ways.at(way) + u"Witnesses"_s, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return answers.at(row).at(way).sum; });
    }
}

} // namespace

void addContextFeatures(FeatureTable &table, const FeatureInput &input)
{
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs, value);
    };
    add(u"context.cross"_s, [&](const ClaimPair &pair) { return bestCross(input, pair); });
    add(u"context.alongside"_s, [&](const ClaimPair &pair) { return alongside(input, pair); });
    add(u"context.smooth"_s,
        [&](const ClaimPair &pair) { return input.similar.between(pair.a, pair.b).smooth; });
    addWitnesses(table, input);
    // Two outlets alone: the missing witness then says nothing against a pair.
    add(u"context.isDuo"_s,
        [&](const ClaimPair &) { return input.terms.articleCount() < 3 ? 1 : 0; });
}

} // namespace parallax::align
