// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr int HighestRank = 12;
/// Small: only near-equals of the best partner keep a share.
constexpr double SoftmaxTemperature = 0.05;

/// How one claim's partner stands among all claims of the partner's outlet.
struct Standing
{
    int rank = 0; ///< number of better ones, at most HighestRank
    double margin = 0; ///< likeness minus the best rival's
    double share = 0; ///< of the softmax over the outlet
};

/// The ways in which rivals are compared.
constexpr std::array<QLatin1StringView, 7> Ways = {
    "fused"_L1, "letters"_L1, "cover"_L1, "meaning"_L1, "full"_L1, "latent"_L1, "smooth"_L1};

/// One likeness in each of the ways.
std::array<float, Ways.size()> inAllWays(const Likeness &likeness)
{
    return {likeness.fused,
            likeness.grams,
            (likeness.cover + likeness.covered) / 2,
            (likeness.meaning + likeness.meant) / 2,
            likeness.full,
            likeness.latent,
            likeness.smooth};
}

using Standings = std::array<Standing, Ways.size()>;

/// Likenesses of one claim to all claims of one outlet, in one way.
class Field
{
public:
    void clear() { m_sorted.clear(); }

    void add(float likeness) { m_sorted.append(likeness); }

    /// After all likenesses of claims that have something in common with the claim.
    void close(qsizetype claimsOfOutlet)
    {
        std::sort(m_sorted.begin(), m_sorted.end(), std::greater<>());
        m_powers.clear();
        m_sum = 0;
        for (const float other : std::as_const(m_sorted)) {
            m_powers.append(power(other));
            m_sum += m_powers.constLast();
        }
        // All others have nothing in common with the claim. (Latent likeness may be below 0: what
        // the index did not find is then taken for better than it is.)
        const qsizetype others = claimsOfOutlet - m_sorted.size();
        if (others > 0) {
            m_sorted.append(0);
            m_powers.append(power(0));
            m_sum += static_cast<double>(others) * m_powers.constLast();
        }
    }

    [[nodiscard]] Standing standing(float own) const
    {
        const auto better =
            std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), own, std::greater<>());
        const qsizetype rank = better - m_sorted.cbegin();
        const float best = m_sorted.constFirst();
        const float rival = rank > 0 ? best : m_sorted.size() > 1 ? m_sorted.at(1) : 0.0F;
        const bool isKnown = better != m_sorted.cend() && !(*better < own);
        return {static_cast<int>(std::min<qsizetype>(rank, HighestRank)),
                static_cast<double>(own - rival),
                (isKnown ? m_powers.at(rank) : power(own)) / m_sum};
    }

private:
    /// exp((likeness - best) / temperature)
    [[nodiscard]] double power(float likeness) const
    {
        const auto behind = static_cast<double>(likeness - m_sorted.constFirst());
        return behind < 0 || behind > 0 ? std::exp(behind / SoftmaxTemperature) : 1;
    }

    QList<float> m_sorted; ///< descending, the zeros as one
    QList<double> m_powers; ///< of each of these
    double m_sum = 0; ///< of the powers, of each zero its own
};

/// The fields of one claim and one outlet.
class Fields
{
public:
    explicit Fields(const FeatureInput &input)
        : m_input(input)
    {
    }

    /// How \a partner stands among the claims of its outlet, seen from \a claim. Asked for partners
    /// of the same outlet one after the other, the fields are worked out once.
    Standings standings(qsizetype claim, qsizetype partner)
    {
        const int article = m_input.terms.articleOf(partner);
        if (claim != m_claim || article != m_article)
            look(claim, article);
        const auto met = std::ranges::lower_bound(m_likenesses, partner, {}, &Likeness::other);
        const auto own = inAllWays(met != m_likenesses.end() && met->other == partner
                                       ? *met
                                       : Likeness{static_cast<int>(partner)});
        Standings result;
        for (size_t way = 0; way < Ways.size(); ++way)
            result.at(way) = m_fields.at(way).standing(own.at(way));
        return result;
    }

private:
    void look(qsizetype claim, int article)
    {
        const auto [first, last] = m_input.terms.rangeOf(article);
        m_likenesses = m_input.similar.of(claim, first, last);
        for (Field &field : m_fields)
            field.clear();
        for (const Likeness &likeness : m_likenesses) {
            const auto all = inAllWays(likeness);
            for (size_t way = 0; way < Ways.size(); ++way)
                m_fields.at(way).add(all.at(way));
        }
        for (Field &field : m_fields)
            field.close(last - first);
        m_claim = claim;
        m_article = article;
    }

    const FeatureInput &m_input;
    qsizetype m_claim = -1;
    int m_article = -1;
    std::span<const Likeness> m_likenesses; ///< of the claim to those of the outlet
    std::array<Field, Ways.size()> m_fields;
};

/// Pairs come by a, then b: so the partners of each claim ascend.
QList<Standings>
standings(const FeatureInput &input, qsizetype ClaimPair::*claim, qsizetype ClaimPair::*partner)
{
    const QList<ClaimPair> &pairs = input.pairs;
    QList<Standings> result(pairs.size());
    Fields fields(input);
    for (const qsizetype row : rowsBy(input, claim))
        result[row] = fields.standings(pairs.at(row).*claim, pairs.at(row).*partner);
    return result;
}

} // namespace

void addRivalFeatures(FeatureTable &table, const FeatureInput &input)
{
    const QList<Standings> ofA = standings(input, &ClaimPair::a, &ClaimPair::b);
    const QList<Standings> ofB = standings(input, &ClaimPair::b, &ClaimPair::a);
    for (size_t way = 0; way < Ways.size(); ++way) {
        const auto add = [&](QLatin1StringView name, auto value) {
            table.add(u"rivals."_s + Ways.at(way) + name, input.pairs,
                      [&](const ClaimPair &, qsizetype row) {
                          return value(ofA.at(row).at(way), ofB.at(row).at(way));
                      });
        };
        add("RankWorse"_L1,
            [](const Standing &a, const Standing &b) { return std::max(a.rank, b.rank); });
        add("RankBetter"_L1,
            [](const Standing &a, const Standing &b) { return std::min(a.rank, b.rank); });
        add("MarginLeast"_L1,
            [](const Standing &a, const Standing &b) { return std::min(a.margin, b.margin); });
        add("MarginMost"_L1,
            [](const Standing &a, const Standing &b) { return std::max(a.margin, b.margin); });
        add("Share"_L1,
            [](const Standing &a, const Standing &b) { return std::sqrt(a.share * b.share); });
    }
}

} // namespace parallax::align
