// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <app/async/inblocks.h>

#include <QMutex>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parallax::align {

namespace {

/// Of the links made by hand 98 in 100 are among these (README.md).
constexpr qsizetype PartnersInOutlet = 20;
/// Of one claim in all outlets together: bounds the pairs of an event by its claims. Up to nine
/// outlets it leaves nothing out.
constexpr qsizetype PartnersOfClaim = 160;
/// Below this the two claims share next to nothing.
constexpr float LowestLikeness = 0.02F;
constexpr double LeastDeviation = 1e-6;

using Partners = QList<const Likeness *>;

/// Leaves the \a most best ones, in any order.
void keepBest(Partners &partners, qsizetype most)
{
    if (partners.size() <= most)
        return;
    std::nth_element(partners.begin(), partners.begin() + most, partners.end(),
                     [](const Likeness *left, const Likeness *right) {
                         return left->fused != right->fused ? left->fused > right->fused
                                                            : left->other < right->other;
                     });
    partners.resize(most);
}

Partners bestPartners(const EventTerms &terms, const Similarities &similar, qsizetype claim)
{
    Partners best;
    Partners inOutlet;
    qsizetype outlet = -1;
    const auto close = [&] {
        keepBest(inOutlet, PartnersInOutlet);
        best += inOutlet;
        inOutlet.clear();
    };
    for (const Likeness &likeness : similar.of(claim)) {
        const qsizetype article = terms.at(likeness.other).article;
        if (article == terms.at(claim).article || likeness.fused < LowestLikeness)
            continue;
        if (article != outlet)
            close();
        outlet = article;
        inOutlet.append(&likeness);
    }
    close();
    keepBest(best, PartnersOfClaim);
    return best;
}

} // namespace

QList<ClaimPair> candidatePairs(const EventTerms &terms, const Similarities &similar)
{
    QList<ClaimPair> pairs;
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        for (const Likeness *partner : bestPartners(terms, similar, claim)) {
            const qsizetype other = partner->other;
            pairs.append({std::min(claim, other), std::max(claim, other)});
        }
    }
    const auto isBefore = [](const ClaimPair &left, const ClaimPair &right) {
        return left.a != right.a ? left.a < right.a : left.b < right.b;
    };
    std::sort(pairs.begin(), pairs.end(), isBefore);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

QList<qsizetype> rowsBy(const FeatureInput &input, qsizetype ClaimPair::*claim)
{
    QList<qsizetype> next(input.terms.size() + 1, 0);
    for (const ClaimPair &pair : input.pairs)
        ++next[pair.*claim + 1];
    std::partial_sum(next.cbegin(), next.cend(), next.begin());
    QList<qsizetype> order(input.pairs.size());
    for (qsizetype row = 0; row < order.size(); ++row)
        order[next[input.pairs.at(row).*claim]++] = row;
    return order;
}

ColumnStanding columnStanding(const QList<float> &values)
{
    const auto count = static_cast<double>(std::max<qsizetype>(1, values.size()));
    double mean = 0;
    for (const float value : values)
        mean += static_cast<double>(value) / count;
    double variance = 0;
    for (const float value : values)
        variance +=
            (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean) / count;
    // A column that is the same everywhere tells nothing.
    return {mean, std::sqrt(variance) + LeastDeviation};
}

FeatureTable standingInEvent(const QList<const FeatureTable *> &tables)
{
    FeatureTable result;
    for (const FeatureTable *table : tables) {
        for (qsizetype column = 0; column < table->columns.size(); ++column) {
            const QList<float> &values = table->columns.at(column);
            const ColumnStanding standing = columnStanding(values);
            QList<float> standings;
            standings.reserve(values.size());
            for (const float value : values)
                standings.append(standing.of(value));
            result.names.append(table->names.at(column) + u'*');
            result.columns.append(standings);
        }
    }
    return result;
}

namespace {

FeatureTable allFamilies(const FeatureInput &input,
                         const QList<CountedItems> &counted,
                         const AskedLikenesses &likenesses)
{
    FeatureTable table;
    addWordFeatures(table, input);
    addRivalFeatures(table, input);
    addContextFeatures(table, input, likenesses);
    addExclusiveFeatures(table, input, counted);
    addClauseFeatures(table, input);
    addPlaceFeatures(table, input);
    addQuotationFeatures(table, input);
    addDetailFeatures(table, input);
    return table;
}

} // namespace

FeatureTable pairFeatures(const FeatureInput &input)
{
    constexpr qsizetype LeastPairs = 2048; // a thread less is nothing against their work
    const QList<CountedItems> counted = countedItems(input.terms);
    const AskedLikenesses likenesses = askedLikenesses(input.similar, input.terms.size());
    FeatureTable whole;
    QMutex mutex;
    async::inBlocks(input.pairs.size(), LeastPairs, [&](qsizetype begin, qsizetype end) {
        const QList<ClaimPair> pairs = input.pairs.mid(begin, end - begin);
        FeatureTable part = allFamilies(
            {input.articles, input.claims, input.terms, input.similar, pairs}, counted, likenesses);
        const QMutexLocker locker(&mutex);
        if (whole.names.isEmpty()) {
            whole.names = part.names;
            whole.columns.fill(QList<float>(input.pairs.size()), part.columns.size());
        }
        for (qsizetype column = 0; column < part.columns.size(); ++column)
            std::copy(part.columns.at(column).cbegin(), part.columns.at(column).cend(),
                      whole.columns[column].begin() + begin);
    });
    return whole;
}

} // namespace parallax::align
