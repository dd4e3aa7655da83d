// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <cmath>

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

template <typename Likeness>
Standing
standing(const EventTerms &terms, qsizetype claim, qsizetype partner, const Likeness &likeness)
{
    const auto [first, last] = terms.rangeOf(terms.at(partner).article);
    const double own = likeness(claim, partner);
    Standing result;
    double best = 0;
    double sum = 0;
    for (qsizetype other = first; other < last; ++other) {
        const double rival = likeness(claim, other);
        sum += std::exp((rival - own) / SoftmaxTemperature);
        if (other == partner)
            continue;
        best = std::max(best, rival);
        result.rank += rival > own ? 1 : 0;
    }
    result.rank = std::min(result.rank, HighestRank);
    result.margin = own - best;
    result.share = 1 / sum;
    return result;
}

template <typename Likeness>
void addStandings(FeatureTable &table,
                  const FeatureInput &input,
                  const QString &which,
                  const Likeness &likeness)
{
    QList<Standing> ofA;
    QList<Standing> ofB;
    for (const ClaimPair &pair : input.pairs) {
        ofA.append(standing(input.terms, pair.a, pair.b, likeness));
        ofB.append(standing(input.terms, pair.b, pair.a, likeness));
    }
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
    const Similarities &similar = input.similar;
    addStandings(table, input, u"fused"_s, [&](qsizetype claim, qsizetype other) {
        return static_cast<double>(similar.fused(other, claim));
    });
    addStandings(table, input, u"letters"_s, [&](qsizetype claim, qsizetype other) {
        return static_cast<double>(similar.grams(other, claim));
    });
    addStandings(table, input, u"cover"_s, [&](qsizetype claim, qsizetype other) {
        return static_cast<double>(similar.cover(other, claim) + similar.cover(claim, other)) / 2;
    });
}

} // namespace parallax::align
