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

/// In how many claims of each article an item stands.
class OutletCounts
{
public:
    OutletCounts(const EventTerms &terms, const Items &items)
        : m_articles(terms.articleCount())
    {
        for (qsizetype claim = 0; claim < items.size(); ++claim) {
            for (const int item : items.at(claim))
                ++m_counts[key(item, terms.at(claim).article)];
        }
    }

    [[nodiscard]] int of(int item, qsizetype article) const
    {
        return m_counts.value(key(item, article));
    }

private:
    [[nodiscard]] qint64 key(int item, qsizetype article) const
    {
        return static_cast<qint64>(item) * m_articles + article;
    }

    qsizetype m_articles;
    QHash<qint64, int> m_counts; // looked up only, never walked
};

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

Exclusive exclusive(const EventTerms &terms,
                    const Items &items,
                    const OutletCounts &counts,
                    const ClaimPair &pair)
{
    const qsizetype articleA = terms.at(pair.a).article;
    const qsizetype articleB = terms.at(pair.b).article;
    const auto size = [&terms](qsizetype article) {
        const auto [first, last] = terms.rangeOf(article);
        return static_cast<double>(last - first);
    };
    Exclusive result;
    double none = 1;
    for (const int item : shared(items.at(pair.a), items.at(pair.b))) {
        const int inA = counts.of(item, articleA);
        const int inB = counts.of(item, articleB);
        const double chance = 1.0 / (inA * inB);
        const double rarity = std::log(size(articleA) / inA) + std::log(size(articleB) / inB);
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
    const OutletCounts counts(input.terms, items);
    QList<Exclusive> all;
    all.reserve(input.pairs.size());
    for (const ClaimPair &pair : input.pairs)
        all.append(exclusive(input.terms, items, counts, pair));
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
