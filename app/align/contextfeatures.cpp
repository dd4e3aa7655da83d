// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <array>
#include <span>

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

/// The likenesses in which witnesses are asked.
constexpr std::array<QLatin1StringView, 3> Ways = {"fused"_L1, "full"_L1, "latent"_L1};
using InWays = AskedLikenesses::InWays;

InWays inWays(const Likeness &likeness)
{
    return {likeness.fused, likeness.full, std::max(0.0F, likeness.latent), 0};
}

/// What claims of the other outlets say about a pair, for one outlet on average: the best of ten
/// outlets would look better than the best of one without saying more.
class Witnesses
{
public:
    /// In each of the ways.
    struct Answer
    {
        InWays best = InWays::Zero(); ///< the weaker of the two likenesses, of the best witness
        InWays sum = InWays::Zero(); ///< of the products of the likenesses
    };

    Witnesses(const FeatureInput &input, const AskedLikenesses &asked)
        : m_input(input)
        , m_asked(asked)
        , m_toA(input.terms.size(), InWays::Zero())
    {
    }

    Answer of(const ClaimPair &pair)
    {
        setA(pair.a);
        // What is not like a, or of its article, has 0 in all ways and adds nothing.
        const qsizetype begin = m_asked.begins.at(pair.b);
        const qsizetype end = m_asked.begins.at(pair.b + 1);
        const auto others = m_asked.others.cbegin();
        const auto [first, last] = m_input.terms.rangeOf(m_input.terms.articleOf(pair.b));
        const qsizetype ownBegin =
            std::lower_bound(others + begin, others + end, static_cast<int>(first)) - others;
        const qsizetype ownEnd =
            std::lower_bound(others + ownBegin, others + end, static_cast<int>(last)) - others;
        Answer result;
        ask(begin, ownBegin, result);
        ask(ownEnd, end, result);
        const qsizetype outlets = m_input.terms.articleCount() - 2;
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
                m_toA[likeness.other] = InWays::Zero();
        }
        const int article = m_input.terms.articleOf(claim);
        for (const Likeness &likeness : m_input.similar.of(claim)) {
            if (m_input.terms.articleOf(likeness.other) != article)
                m_toA[likeness.other] = inWays(likeness);
        }
        m_a = claim;
    }

    void ask(qsizetype begin, qsizetype end, Answer &answer) const
    {
        InWays sum = answer.sum;
        InWays bestOfOutlet = InWays::Zero();
        int outlet = -1;
        for (qsizetype k = begin; k < end; ++k) {
            const int other = m_asked.others.at(k);
            const int article = m_input.terms.articleOf(other);
            if (article != outlet) {
                answer.best += bestOfOutlet;
                bestOfOutlet = InWays::Zero();
                outlet = article;
            }
            const InWays &toA = m_toA.at(other);
            const InWays &likeness = m_asked.ways.at(k);
            bestOfOutlet = bestOfOutlet.max(toA.min(likeness));
            sum += toA * likeness;
        }
        answer.best += bestOfOutlet;
        answer.sum = sum;
    }

    const FeatureInput &m_input;
    const AskedLikenesses &m_asked;
    qsizetype m_a = -1;
    QList<InWays> m_toA; ///< likeness of every claim of another article to m_a
};

void addWitnesses(FeatureTable &table, const FeatureInput &input, const AskedLikenesses &likenesses)
{
    Witnesses asked(input, likenesses);
    QList<Witnesses::Answer> answers;
    answers.reserve(input.pairs.size());
    for (const ClaimPair &pair : input.pairs)
        answers.append(asked.of(pair));
    for (Eigen::Index way = 0; way < Eigen::Index(Ways.size()); ++way) {
        const QString name = u"context."_s + Ways.at(static_cast<size_t>(way));
        table.add(name + u"Witness"_s, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return answers.at(row).best(way); });
        table.add(name + u"Witnesses"_s, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return answers.at(row).sum(way); });
    }
}

} // namespace

AskedLikenesses askedLikenesses(const Similarities &similar, qsizetype claims)
{
    AskedLikenesses result;
    result.begins.append(0);
    for (qsizetype claim = 0; claim < claims; ++claim)
        result.begins.append(result.begins.constLast()
                             + static_cast<qsizetype>(similar.of(claim).size()));
    result.others.reserve(result.begins.constLast());
    result.ways.reserve(result.begins.constLast());
    for (qsizetype claim = 0; claim < claims; ++claim) {
        for (const Likeness &likeness : similar.of(claim)) {
            result.others.append(likeness.other);
            result.ways.append(inWays(likeness));
        }
    }
    return result;
}

void addContextFeatures(FeatureTable &table,
                        const FeatureInput &input,
                        const AskedLikenesses &likenesses)
{
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs, value);
    };
    add(u"context.cross"_s, [&](const ClaimPair &pair) { return bestCross(input, pair); });
    add(u"context.alongside"_s, [&](const ClaimPair &pair) { return alongside(input, pair); });
    add(u"context.smooth"_s,
        [&](const ClaimPair &pair) { return input.similar.between(pair.a, pair.b).smooth; });
    addWitnesses(table, input, likenesses);
    // Two outlets alone: the missing witness then says nothing against a pair.
    add(u"context.isDuo"_s,
        [&](const ClaimPair &) { return input.terms.articleCount() < 3 ? 1 : 0; });
}

} // namespace parallax::align
