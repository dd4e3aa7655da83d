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
using Count = CountedItems::Count;

CountedItems counted(const QString &name, const EventTerms &terms, const Items &items)
{
    CountedItems result{name, items, {}};
    result.counts.reserve(items.size());
    for (qsizetype article = 0; article < terms.articleCount(); ++article) {
        const auto [first, last] = terms.rangeOf(article);
        QHash<int, int> counts; // looked up only, never walked
        for (qsizetype claim = first; claim < last; ++claim) {
            for (const int item : items.at(claim))
                ++counts[item];
        }
        const auto size = static_cast<double>(last - first);
        for (qsizetype claim = first; claim < last; ++claim) {
            QList<Count> ofClaim;
            ofClaim.reserve(items.at(claim).size());
            for (const int item : items.at(claim)) {
                const int count = counts.value(item);
                ofClaim.append({count, std::log(size / count)});
            }
            result.counts.append(ofClaim);
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

Exclusive exclusive(const CountedItems &counted, const ClaimPair &pair)
{
    const QList<int> &itemsA = counted.items.at(pair.a);
    const QList<int> &itemsB = counted.items.at(pair.b);
    const QList<Count> &countsA = counted.counts.at(pair.a);
    const QList<Count> &countsB = counted.counts.at(pair.b);
    Exclusive result;
    double none = 1;
    forShared(itemsA, itemsB, [&](qsizetype i, qsizetype j) {
        const auto [inA, rarityA] = countsA.at(i);
        const auto [inB, rarityB] = countsB.at(j);
        const double chance = 1.0 / (inA * inB);
        const double rarity = rarityA + rarityB;
        result.sum += chance;
        none *= 1 - chance / 2;
        result.most = std::max(result.most, chance);
        result.rarity += rarity;
        result.rarest = std::max(result.rarest, rarity);
        result.once += inA == 1 && inB == 1 ? 1 : 0;
        result.onceInOne += inA == 1 || inB == 1 ? 1 : 0;
    });
    result.any = 1 - none;
    return result;
}

void addExclusive(FeatureTable &table, const FeatureInput &input, const CountedItems &counted)
{
    QList<Exclusive> all;
    all.reserve(input.pairs.size());
    for (const ClaimPair &pair : input.pairs)
        all.append(exclusive(counted, pair));
    const auto add = [&](const QString &name, auto value) {
        table.add(u"exclusive."_s + counted.name + name, input.pairs,
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

QList<CountedItems> countedItems(const EventTerms &terms)
{
    const QList<int> beginningOf = beginnings(terms);
    return {
        counted(u"word"_s, terms,
                itemsOf(terms, [](const ClaimTerms &claim) { return claim.terms; })),
        counted(u"unnamed"_s, terms,
                itemsOf(terms, [](const ClaimTerms &claim) { return claim.otherTerms; })),
        counted(u"beginning"_s, terms,
                itemsOf(terms,
                        [&](const ClaimTerms &claim) {
                            QList<int> items;
                            for (const int term : claim.terms) {
                                const int beginning = beginningOf.at(term);
                                // Below 0: terms that share their beginning with none stand for
                                // themselves.
                                items.append(beginning >= 0 ? beginning : -1 - term);
                            }
                            makeUnique(items);
                            return items;
                        })),
        counted(u"meaning"_s, terms,
                itemsOf(terms, [](const ClaimTerms &claim) { return claim.meanings; })),
    };
}

void addExclusiveFeatures(FeatureTable &table,
                          const FeatureInput &input,
                          const QList<CountedItems> &counted)
{
    for (const CountedItems &items : counted)
        addExclusive(table, input, items);
}

} // namespace parallax::align
