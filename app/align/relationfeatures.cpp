// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <Eigen/SparseCore>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

/// Pairs less likely than this teach nothing about words, but there are very many of them.
constexpr float LeastChance = 0.05F;

using SparseRows = Eigen::SparseMatrix<float, Eigen::RowMajor>;

/// How often two words of an event stand in one claim or in two claims that are likely to be one,
/// as a cosine: 0…1, 1 for a word and itself. "the chairman", "Mr Okafor" and "he" of three outlets
/// become related by what else these outlets say alike.
SparseRows relations(const FeatureInput &input, const QList<float> &chances)
{
    const EventTerms &terms = input.terms;
    std::vector<Eigen::Triplet<float>> words;
    std::vector<Eigen::Triplet<float>> same;
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        for (const int term : terms.at(claim).terms)
            words.emplace_back(static_cast<int>(claim), term, 1.0F);
        same.emplace_back(static_cast<int>(claim), static_cast<int>(claim), 1.0F);
    }
    for (qsizetype row = 0; row < input.pairs.size(); ++row) {
        const float chance = chances.at(row);
        if (chance < LeastChance)
            continue;
        const auto a = static_cast<int>(input.pairs.at(row).a);
        const auto b = static_cast<int>(input.pairs.at(row).b);
        same.emplace_back(a, b, chance);
        same.emplace_back(b, a, chance);
    }
    SparseRows holds(terms.size(), terms.termCount());
    holds.setFromTriplets(words.cbegin(), words.cend());
    SparseRows likely(terms.size(), terms.size());
    likely.setFromTriplets(same.cbegin(), same.cend());
    const SparseRows turned = holds.transpose();
    const SparseRows reached = likely * holds;
    SparseRows together = turned * reached;
    const Eigen::VectorXf own = together.diagonal();
    for (int term = 0; term < together.outerSize(); ++term) {
        for (SparseRows::InnerIterator entry(together, term); entry; ++entry)
            entry.valueRef() = std::min(
                1.0F, entry.value() / std::sqrt(own(entry.row()) * own(entry.col()) + 1e-9F));
    }
    return together;
}

/// Share of the rarity of one claim of each pair that words of the other are related to; \a from
/// is the claim that is covered, \a by the other one.
QList<float> covers(const FeatureInput &input,
                    const SparseRows &related,
                    qsizetype ClaimPair::*from,
                    qsizetype ClaimPair::*by)
{
    const EventTerms &terms = input.terms;
    QList<qsizetype> order(input.pairs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        return input.pairs.at(left).*by < input.pairs.at(right).*by;
    });
    QList<float> reach(terms.termCount(), 0.0F); // by the claim whose turn it is
    QList<int> reached;
    qsizetype turn = -1;
    QList<float> result(input.pairs.size(), 0.0F);
    for (const qsizetype row : std::as_const(order)) {
        if (input.pairs.at(row).*by != turn) {
            turn = input.pairs.at(row).*by;
            for (const int term : std::as_const(reached))
                reach[term] = 0;
            reached.clear();
            for (const int term : terms.at(turn).terms) {
                for (SparseRows::InnerIterator entry(related, term); entry; ++entry) {
                    const auto other = static_cast<int>(entry.col());
                    reached.append(other);
                    reach[other] = std::max(reach.at(other), entry.value());
                }
            }
        }
        const ClaimTerms &claim = terms.at(input.pairs.at(row).*from);
        double sum = 0;
        for (const int term : claim.terms)
            sum += terms.rarity(term) * static_cast<double>(reach.at(term));
        result[row] = claim.weight > 0 ? static_cast<float>(sum / claim.weight) : 0.0F;
    }
    return result;
}

/// Number of better partners that each pair's claim \a of has in the other's outlet, at most
/// HighestRank.
QList<int> ranks(const FeatureInput &input, const QList<float> &likeness, qsizetype ClaimPair::*of)
{
    constexpr int HighestRank = 12;
    const auto groupOf = [&](qsizetype row) {
        const ClaimPair &pair = input.pairs.at(row);
        const qsizetype other = pair.*of == pair.a ? pair.b : pair.a;
        return std::pair(pair.*of, input.terms.at(other).article);
    };
    QList<qsizetype> order(input.pairs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        return groupOf(left) != groupOf(right) ? groupOf(left) < groupOf(right)
                                               : likeness.at(left) > likeness.at(right);
    });
    QList<int> result(input.pairs.size(), 0);
    for (qsizetype k = 0, first = 0, equal = 0; k < order.size(); ++k) {
        if (k == 0 || groupOf(order.at(k)) != groupOf(order.at(k - 1)))
            first = equal = k;
        else if (likeness.at(order.at(k)) < likeness.at(order.at(k - 1)))
            equal = k;
        result[order.at(k)] = static_cast<int>(std::min<qsizetype>(HighestRank, equal - first));
    }
    return result;
}

} // namespace

void addRelationFeatures(FeatureTable &table,
                         const FeatureInput &input,
                         const QList<float> &chances)
{
    const SparseRows related = relations(input, chances);
    const QList<float> ofA = covers(input, related, &ClaimPair::a, &ClaimPair::b);
    const QList<float> ofB = covers(input, related, &ClaimPair::b, &ClaimPair::a);
    QList<float> both;
    both.reserve(ofA.size());
    for (qsizetype row = 0; row < ofA.size(); ++row)
        both.append((ofA.at(row) + ofB.at(row)) / 2);
    const QList<int> rankA = ranks(input, both, &ClaimPair::a);
    const QList<int> rankB = ranks(input, both, &ClaimPair::b);
    const auto add = [&](const QString &name, auto value) {
        table.add(u"relations."_s + name, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return value(row); });
    };
    add(u"coverMost"_s, [&](qsizetype row) { return std::max(ofA.at(row), ofB.at(row)); });
    add(u"coverLeast"_s, [&](qsizetype row) { return std::min(ofA.at(row), ofB.at(row)); });
    add(u"rankWorse"_s, [&](qsizetype row) { return std::max(rankA.at(row), rankB.at(row)); });
    add(u"rankBetter"_s, [&](qsizetype row) { return std::min(rankA.at(row), rankB.at(row)); });
}

} // namespace parallax::align
