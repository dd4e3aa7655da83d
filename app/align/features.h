// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "similarities.h"

#include <QStringList>

#include <type_traits>

namespace parallax::align {

/// Two claims of different articles that may be the same claim.
struct ClaimPair
{
    qsizetype a = 0; ///< claim of the article with the smaller index
    qsizetype b = 0;
    friend bool operator==(const ClaimPair &, const ClaimPair &) = default;
};

/// What a feature family may look at.
struct FeatureInput
{
    const QList<ComparedArticle> &articles;
    const QList<Claim> &claims;
    const EventTerms &terms;
    const Similarities &similar;
    const QList<ClaimPair> &pairs;
};

/// Numbers about pairs: one column a feature, one row a pair.
struct FeatureTable
{
    QStringList names; ///< "family.feature"
    QList<QList<float>> columns;

    /// One column more, \a value called for every pair in order.
    template <typename Value>
    void add(const QString &name, const QList<ClaimPair> &pairs, Value value)
    {
        names.append(name);
        QList<float> column;
        column.reserve(pairs.size());
        for (qsizetype row = 0; row < pairs.size(); ++row) {
            if constexpr (std::is_invocable_v<Value, const ClaimPair &, qsizetype>)
                column.append(static_cast<float>(value(pairs.at(row), row)));
            else
                column.append(static_cast<float>(value(pairs.at(row))));
        }
        columns.append(column);
    }
};

/// One kind of what claims hold: words, beginnings of words, meanings.
struct CountedItems
{
    /// How often an item stands in the claim's own article.
    struct Count
    {
        int count = 0; ///< claims with it
        double rarity = 0; ///< ln(claims of the article / claims with it)
    };

    QString name;
    QList<QList<int>> items; ///< of every claim, ascending
    QList<QList<Count>> counts; ///< of each of these
};

/// All kinds that addExclusiveFeatures() looks at, counted once for all pairs of an event.
[[nodiscard]] QList<CountedItems> countedItems(const EventTerms &terms);

/// The likenesses of all claims in the ways in which witnesses are asked: every pair reads those of
/// a claim, and they alone stay in the processor's nearer caches.
struct AskedLikenesses
{
    /// One more than there are ways, which is 0: so many the processor takes at once.
    using InWays = Eigen::Array4f;

    QList<qsizetype> begins; ///< of each claim, and the end
    QList<int> others; ///< as Similarities::of()
    QList<InWays> ways;
};

[[nodiscard]] AskedLikenesses askedLikenesses(const Similarities &similar, qsizetype claims);

/// Rows of all pairs by the claim at one end, in their order where it is the same.
[[nodiscard]] QList<qsizetype> rowsBy(const FeatureInput &input, qsizetype ClaimPair::*claim);

/// For every claim its best partners in every other outlet, by fused likeness: those among which a
/// link can be. Ordered by a, then b.
[[nodiscard]] QList<ClaimPair> candidatePairs(const EventTerms &terms, const Similarities &similar);

// The feature families, one file each.
void addWordFeatures(FeatureTable &table, const FeatureInput &input); ///< shared words and letters
void addRivalFeatures(FeatureTable &table,
                      const FeatureInput &input); ///< rank among the other claims of the outlets
void addContextFeatures(FeatureTable &table,
                        const FeatureInput &input,
                        const AskedLikenesses &likenesses); ///< neighbours and other outlets
void addExclusiveFeatures(FeatureTable &table,
                          const FeatureInput &input,
                          const QList<CountedItems> &counted); ///< words that hardly any rival has
void addClauseFeatures(FeatureTable &table,
                       const FeatureInput &input); ///< who does what to whom
void addPlaceFeatures(FeatureTable &table, const FeatureInput &input); ///< headline, lead, position
void addQuotationFeatures(FeatureTable &table, const FeatureInput &input); ///< quoted words
void addDetailFeatures(FeatureTable &table,
                       const FeatureInput &input); ///< names, figures, dates, speaker

/// All families.
[[nodiscard]] FeatureTable pairFeatures(const FeatureInput &input);

/// How the values of a column lie in the event.
struct ColumnStanding
{
    double mean = 0;
    double deviation = 1; ///< a little above the standard deviation, so above 0

    /// Deviations from the mean.
    [[nodiscard]] float of(float value) const
    {
        return static_cast<float>((static_cast<double>(value) - mean) / deviation);
    }
};

[[nodiscard]] ColumnStanding columnStanding(const QList<float> &values);

/// Every column of \a tables once more as the number of deviations from its mean over all pairs of
/// the event, named with a "*" at the end: what counts as alike depends on the event.
[[nodiscard]] FeatureTable standingInEvent(const QList<const FeatureTable *> &tables);

/// Features that need a first opinion about all pairs: rivals, other outlets and totals by \a
/// chances (0…1, one a pair).
[[nodiscard]] FeatureTable secondFeatures(const FeatureInput &input, const QList<float> &chances);

/// Features of words that mean the same in this event: those that stand in claims which \a chances
/// hold to be the same claim.
void addRelationFeatures(FeatureTable &table,
                         const FeatureInput &input,
                         const QList<float> &chances);

} // namespace parallax::align
