// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"
#include "likelypartners.h"

#include <app/async/inblocks.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr float LowestChance = 1e-4F; // keeps logits finite
constexpr int HighestRank = 8;

double logit(double chance)
{
    const double p = std::clamp(chance, static_cast<double>(LowestChance),
                                1.0 - static_cast<double>(LowestChance));
    return std::log(p / (1 - p));
}

/// A claim's partner and the chance that they are the same claim.
struct Partner
{
    int claim = 0;
    int article = 0;
    float chance = 0;
    double ofOutlet = 0; ///< sum of the chances of all partners in the same outlet
};

using Partners = std::span<const Partner>;

double sum(Partners partners)
{
    double result = 0;
    for (const Partner &partner : partners)
        result += static_cast<double>(partner.chance);
    return result;
}

float best(Partners partners)
{
    float result = 0;
    for (const Partner &partner : partners)
        result = std::max(result, partner.chance);
    return result;
}

/// The partners of every claim.
class Chances
{
public:
    Chances(const FeatureInput &input, const QList<float> &chances)
        : m_terms(input.terms)
        , m_begins(input.terms.size() + 1, 0)
        , m_partners(2 * input.pairs.size())
    {
        for (const ClaimPair &pair : input.pairs) {
            ++m_begins[pair.a + 1];
            ++m_begins[pair.b + 1];
        }
        std::partial_sum(m_begins.cbegin(), m_begins.cend(), m_begins.begin());
        // Pairs come by a, then b: what a claim meets as b is before what it meets as a, and both
        // ascend.
        QList<qsizetype> next = m_begins;
        for (qsizetype k = 0; k < input.pairs.size(); ++k)
            m_partners[next[input.pairs.at(k).b]++] = partner(input.pairs.at(k).a, chances.at(k));
        for (qsizetype k = 0; k < input.pairs.size(); ++k)
            m_partners[next[input.pairs.at(k).a]++] = partner(input.pairs.at(k).b, chances.at(k));
        addUpOutlets();
    }

    /// Ascending.
    [[nodiscard]] Partners of(qsizetype claim) const
    {
        return {m_partners.cbegin() + m_begins.at(claim),
                m_partners.cbegin() + m_begins.at(claim + 1)};
    }

    /// Those in one article.
    [[nodiscard]] Partners of(qsizetype claim, qsizetype article) const
    {
        const Partners all = of(claim);
        const auto [first, last] = m_terms.rangeOf(article);
        const auto isBefore = [](const Partner &partner, qsizetype other) {
            return partner.claim < other;
        };
        const auto begin = std::lower_bound(all.begin(), all.end(), first, isBefore);
        return {begin, std::lower_bound(begin, all.end(), last, isBefore)};
    }

    /// Outlets that a pair is not of, at least 1.
    [[nodiscard]] double otherOutlets() const
    {
        return static_cast<double>(std::max<qsizetype>(1, m_terms.articleCount() - 2));
    }

    /// 0 for claims that are no pair.
    [[nodiscard]] double between(qsizetype claim, qsizetype other) const
    {
        const Partners all = of(claim);
        const auto found = std::lower_bound(
            all.begin(), all.end(), other,
            [](const Partner &partner, qsizetype wanted) { return partner.claim < wanted; });
        return found != all.end() && found->claim == other ? static_cast<double>(found->chance) : 0;
    }

    /// The claim \a step further on in the same article, -1 when there is none.
    [[nodiscard]] qsizetype neighbour(qsizetype claim, qsizetype step) const
    {
        const auto [first, last] = m_terms.rangeOf(articleOf(claim));
        const qsizetype other = claim + step;
        return other >= first && other < last ? other : -1;
    }

    [[nodiscard]] int articleOf(qsizetype claim) const { return m_terms.articleOf(claim); }

    [[nodiscard]] double sumOfBest(qsizetype claim) const { return m_sumOfBest.at(claim); }

    [[nodiscard]] qsizetype claimCount() const { return m_terms.size(); }

private:
    [[nodiscard]] Partner partner(qsizetype claim, float chance) const
    {
        return {static_cast<int>(claim), articleOf(claim), chance, 0};
    }

    void addUpOutlets()
    {
        m_sumOfBest.reserve(claimCount());
        for (qsizetype claim = 0; claim < claimCount(); ++claim) {
            double sumOfBest = 0;
            const auto last = m_partners.begin() + m_begins.at(claim + 1);
            for (auto begin = m_partners.begin() + m_begins.at(claim); begin != last;) {
                const auto end = std::find_if(begin, last, [begin](const Partner &partner) {
                    return partner.article != begin->article;
                });
                const double ofOutlet = sum({begin, end});
                sumOfBest += static_cast<double>(best({begin, end}));
                for (; begin != end; ++begin)
                    begin->ofOutlet = ofOutlet;
            }
            m_sumOfBest.append(sumOfBest);
        }
    }

    const EventTerms &m_terms;
    QList<qsizetype> m_begins; ///< of each claim in m_partners, and the end
    QList<Partner> m_partners;
    QList<double> m_sumOfBest; ///< best chances of every claim, summed over the outlets
};

struct Opinion
{
    double chance = 0; ///< all three as logits
    double rivalLeast = 0;
    double rivalMost = 0;
    double bestRivalA = 0; ///< best other partner of a in b's outlet
    double bestRivalB = 0;
    int better = 0; ///< rivals that are likelier, on the worse side
    double sumLeast = 0;
    double sumMost = 0;
    double share = 0;
    double thirdLeast = 0; ///< smaller of the best chances of a and of b in other outlets
    double thirdMost = 0;
    double path = 0; ///< chance that some claim of another outlet is both
    double agreement = 0; ///< share of one claim's chances elsewhere that the other has, too
    double alongside = 0; ///< best chance of the claims before both, after both
    double crossing = 0; ///< best chance of one claim and a neighbour of the other
};

std::pair<double, int> bestRival(Partners partners, qsizetype partner, double own)
{
    std::pair<double, int> result{0.0, 0};
    for (const Partner &other : partners) {
        if (other.claim == partner)
            continue;
        result.first = std::max(result.first, static_cast<double>(other.chance));
        result.second += static_cast<double>(other.chance) > own ? 1 : 0;
    }
    return result;
}

/// Asks the chances about pairs that come by a, then b.
class Opinions
{
public:
    explicit Opinions(const Chances &chances)
        : m_chances(chances)
        , m_toA(chances.claimCount())
    {
    }

    Opinion of(const ClaimPair &pair, double own)
    {
        setA(pair.a);
        const Partners ofA = m_chances.of(pair.a, m_chances.articleOf(pair.b));
        const Partners ofB = m_chances.of(pair.b, m_chances.articleOf(pair.a));
        const auto [rivalA, betterA] = bestRival(ofA, pair.b, own);
        const auto [rivalB, betterB] = bestRival(ofB, pair.a, own);
        Opinion result;
        // The logit of the larger chance is the larger one.
        result.chance = logit(own);
        result.rivalLeast = logit(std::min(rivalA, rivalB));
        result.rivalMost = logit(std::max(rivalA, rivalB));
        result.bestRivalA = rivalA;
        result.bestRivalB = rivalB;
        result.better = std::min(HighestRank, std::max(betterA, betterB));
        result.sumLeast = std::min(sum(ofA), sum(ofB));
        result.sumMost = std::max(sum(ofA), sum(ofB));
        result.share = own / std::max(1e-6, sum(ofA) + sum(ofB) - own);
        const double thirdA = bestElsewhere(pair.a, ofA);
        const double thirdB = bestElsewhere(pair.b, ofB);
        result.thirdLeast = std::min(thirdA, thirdB);
        result.thirdMost = std::max(thirdA, thirdB);
        const Elsewhere others = elsewhere(pair);
        result.path = others.path;
        result.agreement = others.agreement;
        result.alongside = std::max(beside(pair, -1, -1), beside(pair, 1, 1));
        result.crossing = std::max(
            {beside(pair, -1, 0), beside(pair, 1, 0), beside(pair, 0, -1), beside(pair, 0, 1)});
        return result;
    }

private:
    /// What a claim has to do with m_a.
    struct ToA
    {
        float chance = 0; ///< to be the same claim
        double ofOutlet = 0; ///< sum of m_a's chances in the claim's outlet
    };

    void setA(qsizetype claim)
    {
        if (claim == m_a)
            return;
        if (m_a >= 0) {
            for (const Partner &partner : m_chances.of(m_a))
                m_toA[partner.claim] = {};
        }
        for (const Partner &partner : m_chances.of(claim))
            m_toA[partner.claim] = {partner.chance, partner.ofOutlet};
        m_a = claim;
    }

    /// Best chance in an outlet that is neither of the pair's, the mean over all of these. \a there
    /// are the partners of \a claim in the other outlet of the pair.
    [[nodiscard]] double bestElsewhere(qsizetype claim, Partners there) const
    {
        return (m_chances.sumOfBest(claim) - static_cast<double>(best(there)))
            / m_chances.otherOutlets();
    }

    /// What claims of the other outlets say about a pair, the mean over these outlets: the best of
    /// ten outlets would look better than the best of one without saying more.
    struct Elsewhere
    {
        double path = 0;
        double agreement = 0;
    };

    [[nodiscard]] Elsewhere elsewhere(const ClaimPair &pair) const
    {
        // Keeps the share of a claim that has next to no chance anywhere small.
        constexpr double Doubt = 0.3;
        Elsewhere result;
        double noPath = 1;
        double both = 0;
        double least = 0;
        int outlet = -1;
        const auto endOutlet = [&] {
            if (outlet < 0)
                return;
            result.path += 1 - std::exchange(noPath, 1.0);
            result.agreement += std::exchange(both, 0.0) / (least + Doubt);
        };
        for (const Partner &partner : m_chances.of(pair.b)) {
            const ToA &toA = m_toA.at(partner.claim);
            if (toA.chance <= 0)
                continue; // so are all claims of the pair's own outlets
            if (partner.article != outlet)
                endOutlet();
            outlet = partner.article;
            least = std::min(toA.ofOutlet, partner.ofOutlet);
            const double product =
                static_cast<double>(toA.chance) * static_cast<double>(partner.chance);
            noPath *= 1 - product;
            both += product;
        }
        endOutlet();
        result.path /= m_chances.otherOutlets();
        result.agreement /= m_chances.otherOutlets();
        return result;
    }

    /// Chance of the claims that stand \a stepA and \a stepB further on, 0 where there are none.
    [[nodiscard]] double beside(const ClaimPair &pair, qsizetype stepA, qsizetype stepB) const
    {
        const qsizetype a = m_chances.neighbour(pair.a, stepA);
        const qsizetype b = m_chances.neighbour(pair.b, stepB);
        return a >= 0 && b >= 0 ? m_chances.between(a, b) : 0;
    }

    const Chances &m_chances;
    qsizetype m_a = -1;
    QList<ToA> m_toA; ///< of every claim
};

} // namespace

FeatureTable secondFeatures(const FeatureInput &input, const QList<float> &chances)
{
    constexpr qsizetype LeastPairs = 2048; // as in pairFeatures()
    const Chances table(input, chances);
    QList<Opinion> opinions(input.pairs.size());
    Opinion *const written = opinions.data(); // every block writes to its own rows only
    async::inBlocks(input.pairs.size(), LeastPairs, [&](qsizetype begin, qsizetype end) {
        Opinions asked(table);
        for (qsizetype row = begin; row < end; ++row)
            written[row] = asked.of(input.pairs.at(row), static_cast<double>(chances.at(row)));
    });
    FeatureTable result;
    const auto add = [&](const QString &name, auto value) {
        result.add(u"second."_s + name, input.pairs,
                   [&](const ClaimPair &, qsizetype row) { return value(opinions.at(row)); });
    };
    add(u"chance"_s, [](const Opinion &o) { return o.chance; });
    add(u"rivalLeast"_s, [](const Opinion &o) { return o.rivalLeast; });
    add(u"rivalMost"_s, [](const Opinion &o) { return o.rivalMost; });
    add(u"rivalBoth"_s, [](const Opinion &o) { return std::min(o.bestRivalA, o.bestRivalB); });
    add(u"marginLeast"_s, [](const Opinion &o) { return o.chance - o.rivalMost; });
    add(u"marginMost"_s, [](const Opinion &o) { return o.chance - o.rivalLeast; });
    add(u"better"_s, [](const Opinion &o) { return o.better; });
    add(u"sumLeast"_s, [](const Opinion &o) { return o.sumLeast; });
    add(u"sumMost"_s, [](const Opinion &o) { return o.sumMost; });
    add(u"share"_s, [](const Opinion &o) { return o.share; });
    add(u"thirdLeast"_s, [](const Opinion &o) { return o.thirdLeast; });
    add(u"thirdMost"_s, [](const Opinion &o) { return o.thirdMost; });
    add(u"path"_s, [](const Opinion &o) { return o.path; });
    add(u"agreement"_s, [](const Opinion &o) { return o.agreement; });
    add(u"alongside"_s, [](const Opinion &o) { return o.alongside; });
    add(u"crossing"_s, [](const Opinion &o) { return o.crossing; });
    addRelationFeatures(result, input, chances);
    const LikelyPartners partners(input, chances);
    addBridgeFeatures(result, input, partners);
    addUnexplainedFeatures(result, input, partners);
    return result;
}

} // namespace parallax::align
