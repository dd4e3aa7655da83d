// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"
#include "retrieval.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

/// The items (terms, beginnings, meanings …) of every claim, ascending.
using Items = QList<QList<int>>;

/// How often an item of a claim stands in the claim's own article.
struct OwnCount
{
    int count = 0; ///< claims with it
    double rarity = 0; ///< ln(claims of the article / claims with it)
};

/// For every claim one for each of its items, in their order.
using OwnCounts = QList<QList<OwnCount>>;

OwnCounts ownCounts(const EventTerms &terms, const Items &items)
{
    OwnCounts result(items.size());
    for (qsizetype article = 0; article < terms.articleCount(); ++article) {
        const auto [first, last] = terms.rangeOf(article);
        QHash<int, int> counts; // looked up only, never walked
        for (qsizetype claim = first; claim < last; ++claim) {
            for (const int item : items.at(claim))
                ++counts[item];
        }
        const auto size = static_cast<double>(last - first);
        for (qsizetype claim = first; claim < last; ++claim) {
            for (const int item : items.at(claim)) {
                const int count = counts.value(item);
                result[claim].append({count, std::log(size / count)});
            }
        }
    }
    return result;
}

/// An item that stands in i claims of the one outlet and in j of the other belongs to this pair
/// with a chance of 1 / ij, did it belong to any.
struct Exclusive
{
    double sum = 0; ///< of the chances
    double any = 0; ///< chance that half of each is right for at least one item
    double most = 0;
    double rarity = 0; ///< sum of ln(claims of the outlet / claims with the item), both outlets
    double rarest = 0;
    int once = 0; ///< items that stand once in both
    int onceInOne = 0; ///< … in at least one
};

Exclusive exclusive(const Items &items, const OwnCounts &counts, const ClaimPair &pair)
{
    const QList<int> &itemsA = items.at(pair.a);
    const QList<int> &itemsB = items.at(pair.b);
    Exclusive result;
    double none = 1;
    for (qsizetype i = 0, j = 0; i < itemsA.size() && j < itemsB.size();) {
        if (itemsA.at(i) != itemsB.at(j)) {
            ++(itemsA.at(i) < itemsB.at(j) ? i : j);
            continue;
        }
        const auto [inA, rarityA] = counts.at(pair.a).at(i++);
        const auto [inB, rarityB] = counts.at(pair.b).at(j++);
        const double chance = 1.0 / (inA * inB);
        const double rarity = rarityA + rarityB;
        result.sum += chance;
        none *= 1 - chance / 2;
        result.most = std::max(result.most, chance);
        result.rarity += rarity;
        result.rarest = std::max(result.rarest, rarity);
        result.once += inA == 1 && inB == 1 ? 1 : 0;
        result.onceInOne += inA == 1 || inB == 1 ? 1 : 0;
    }
    result.any = 1 - none;
    return result;
}

void addExclusive(FeatureTable &table,
                  const FeatureInput &input,
                  const QString &which,
                  const Items &items)
{
    const OwnCounts counts = ownCounts(input.terms, items);
    QList<Exclusive> all;
    all.reserve(input.pairs.size());
    for (const ClaimPair &pair : input.pairs)
        all.append(exclusive(items, counts, pair));
    const auto add = [&](const QString &name, auto value) {
        table.add(u"exclusive."_s + which + name, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return value(all.at(row)); });
    };
    add(u"Sum"_s, [](const Exclusive &e) { return e.sum; });
    add(u"Any"_s, [](const Exclusive &e) { return e.any; });
    add(u"Most"_s, [](const Exclusive &e) { return e.most; });
    add(u"Rarity"_s, [](const Exclusive &e) { return e.rarity; });
    add(u"Rarest"_s, [](const Exclusive &e) { return e.rarest; });
    add(u"Once"_s, [](const Exclusive &e) { return e.once; });
    add(u"OnceInOne"_s, [](const Exclusive &e) { return e.onceInOne; });
}

template <typename Make>
Items itemsOf(const EventTerms &terms, const Make &make)
{
    Items items;
    items.reserve(terms.size());
    for (qsizetype claim = 0; claim < terms.size(); ++claim)
        items.append(make(terms.at(claim)));
    return items;
}

} // namespace

void addExclusiveFeatures(FeatureTable &table, const FeatureInput &input)
{
    const EventTerms &terms = input.terms;
    addExclusive(table, input, u"word"_s,
                 itemsOf(terms, [](const ClaimTerms &claim) { return claim.terms; }));
    addExclusive(table, input, u"unnamed"_s, itemsOf(terms, [](const ClaimTerms &claim) {
                     QList<int> items;
                     std::set_difference(claim.terms.cbegin(), claim.terms.cend(),
                                         claim.nameTerms.cbegin(), claim.nameTerms.cend(),
                                         std::back_inserter(items));
                     return items;
                 }));
    const QList<int> beginningOf = beginnings(terms);
    addExclusive(table, input, u"beginning"_s, itemsOf(terms, [&](const ClaimTerms &claim) {
                     QList<int> items;
                     for (const int term : claim.terms) {
                         const int beginning = beginningOf.at(term);
                         // Below 0: terms that share their beginning with none stand for
                         // themselves.
                         items.append(beginning >= 0 ? beginning : -1 - term);
                     }
                     makeUnique(items);
                     return items;
                 }));
    addExclusive(table, input, u"meaning"_s,
                 itemsOf(terms, [](const ClaimTerms &claim) { return claim.meanings; }));
}

} // namespace parallax::align
