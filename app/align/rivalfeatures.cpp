// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

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

/// Likenesses of one claim to all claims of one outlet.
class Field
{
public:
    template <typename Value>
    Field(const EventTerms &terms,
          const Similarities &similar,
          qsizetype claim,
          qsizetype article,
          const Value &likenessOf)
    {
        const auto [first, last] = terms.rangeOf(article);
        for (const Likeness &likeness : similar.of(claim, first, last))
            m_sorted.append(static_cast<float>(likenessOf(likeness)));
        std::sort(m_sorted.begin(), m_sorted.end(), std::greater<>());
        for (const float other : std::as_const(m_sorted))
            m_sum +=
                std::exp(static_cast<double>(other - m_sorted.constFirst()) / SoftmaxTemperature);
        // All others have nothing in common with the claim.
        const qsizetype others = last - first - m_sorted.size();
        if (others > 0) {
            m_sorted.append(0);
            m_sum += static_cast<double>(others)
                * std::exp(static_cast<double>(-m_sorted.constFirst()) / SoftmaxTemperature);
        }
    }

    [[nodiscard]] Standing standing(float own) const
    {
        const auto better =
            std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), own, std::greater<>());
        const qsizetype rank = better - m_sorted.cbegin();
        const float best = m_sorted.constFirst();
        const float rival = rank > 0 ? best : m_sorted.size() > 1 ? m_sorted.at(1) : 0.0F;
        return {static_cast<int>(std::min<qsizetype>(rank, HighestRank)),
                static_cast<double>(own - rival),
                std::exp(static_cast<double>(own - best) / SoftmaxTemperature) / m_sum};
    }

private:
    QList<float> m_sorted; ///< descending, the zeros as one
    double m_sum = 0; ///< of exp((likeness - best) / temperature)
};

/// How the \a partner of each pair stands among the claims of its outlet, seen from the \a claim.
template <typename Value>
QList<Standing> standings(const FeatureInput &input,
                          const Value &likenessOf,
                          qsizetype ClaimPair::*claim,
                          qsizetype ClaimPair::*partner)
{
    const QList<ClaimPair> &pairs = input.pairs;
    // Pairs that look at the same outlet from the same claim come together: one field serves all.
    QList<qsizetype> order(pairs.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        return std::pair(pairs.at(left).*claim, pairs.at(left).*partner)
            < std::pair(pairs.at(right).*claim, pairs.at(right).*partner);
    });
    QList<Standing> result(pairs.size());
    std::optional<Field> field;
    qsizetype fieldClaim = -1;
    qsizetype fieldArticle = -1;
    for (const qsizetype row : std::as_const(order)) {
        const qsizetype here = pairs.at(row).*claim;
        const qsizetype other = pairs.at(row).*partner;
        const qsizetype article = input.terms.at(other).article;
        if (here != fieldClaim || article != fieldArticle)
            field.emplace(input.terms, input.similar, here, article, likenessOf);
        fieldClaim = here;
        fieldArticle = article;
        result[row] =
            field->standing(static_cast<float>(likenessOf(input.similar.between(here, other))));
    }
    return result;
}

template <typename Value>
void addStandings(FeatureTable &table,
                  const FeatureInput &input,
                  const QString &which,
                  const Value &likenessOf)
{
    const QList<Standing> ofA = standings(input, likenessOf, &ClaimPair::a, &ClaimPair::b);
    const QList<Standing> ofB = standings(input, likenessOf, &ClaimPair::b, &ClaimPair::a);
    const auto add = [&](const QString &name, auto value) {
        table.add(u"rivals."_s + which + name, input.pairs, [&](const ClaimPair &, qsizetype row) {
            return value(ofA.at(row), ofB.at(row));
        });
    };
    add(u"RankWorse"_s,
        [](const Standing &a, const Standing &b) { return std::max(a.rank, b.rank); });
    add(u"RankBetter"_s,
        [](const Standing &a, const Standing &b) { return std::min(a.rank, b.rank); });
    add(u"MarginLeast"_s,
        [](const Standing &a, const Standing &b) { return std::min(a.margin, b.margin); });
    add(u"MarginMost"_s,
        [](const Standing &a, const Standing &b) { return std::max(a.margin, b.margin); });
    add(u"Share"_s,
        [](const Standing &a, const Standing &b) { return std::sqrt(a.share * b.share); });
}

} // namespace

void addRivalFeatures(FeatureTable &table, const FeatureInput &input)
{
    addStandings(table, input, u"fused"_s,
                 [](const Likeness &likeness) { return static_cast<double>(likeness.fused); });
    addStandings(table, input, u"letters"_s,
                 [](const Likeness &likeness) { return static_cast<double>(likeness.grams); });
    addStandings(table, input, u"cover"_s, [](const Likeness &likeness) {
        return static_cast<double>(likeness.cover + likeness.covered) / 2;
    });
}

} // namespace parallax::align
