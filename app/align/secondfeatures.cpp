// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <QHash>

#include <algorithm>
#include <cmath>

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

/// Chances of one claim against the claims of one other article.
struct Row
{
    QList<std::pair<qsizetype, float>> partners; ///< ascending
    double sum = 0;
};

class Chances
{
public:
    Chances(const FeatureInput &input, const QList<float> &chances)
        : m_articles(input.terms.articleCount())
        , m_rows(input.terms.size() * m_articles)
        , m_terms(input.terms)
    {
        for (qsizetype k = 0; k < input.pairs.size(); ++k) {
            add(input.pairs.at(k).a, input.pairs.at(k).b, chances.at(k));
            add(input.pairs.at(k).b, input.pairs.at(k).a, chances.at(k));
        }
    }

    [[nodiscard]] const Row &row(qsizetype claim, qsizetype article) const
    {
        return m_rows.at(claim * m_articles + article);
    }

    [[nodiscard]] qsizetype articleOf(qsizetype claim) const { return m_terms.at(claim).article; }

    [[nodiscard]] qsizetype articleCount() const { return m_articles; }

    [[nodiscard]] float between(qsizetype claim, qsizetype other) const
    {
        const auto &partners = row(claim, articleOf(other)).partners;
        const auto found = std::lower_bound(
            partners.cbegin(), partners.cend(), other,
            [](const auto &partner, qsizetype wanted) { return partner.first < wanted; });
        return found != partners.cend() && found->first == other ? found->second : 0.0F;
    }

private:
    // Pairs come by a, then b, so every row fills in ascending order.
    void add(qsizetype claim, qsizetype other, float chance)
    {
        Row &row = m_rows[claim * m_articles + articleOf(other)];
        row.partners.append({other, chance});
        row.sum += static_cast<double>(chance);
    }

    qsizetype m_articles;
    QList<Row> m_rows;
    const EventTerms &m_terms;
};

struct Opinion
{
    double bestRivalA = 0; ///< best other partner of a in b's outlet
    double bestRivalB = 0;
    int better = 0; ///< rivals that are likelier, on the worse side
    double sumLeast = 0;
    double share = 0;
    double thirdLeast = 0; ///< smaller of the best chances of a and of b in other outlets
    double path = 0; ///< chance that some claim of another outlet is both
};

std::pair<double, int> bestRival(const Row &row, qsizetype partner, double own)
{
    std::pair<double, int> result{0.0, 0};
    for (const auto &[other, chance] : row.partners) {
        if (other == partner)
            continue;
        result.first = std::max(result.first, static_cast<double>(chance));
        result.second += static_cast<double>(chance) > own ? 1 : 0;
    }
    return result;
}

Opinion opinion(const Chances &chances, const ClaimPair &pair, double own)
{
    const Row &rowA = chances.row(pair.a, chances.articleOf(pair.b));
    const Row &rowB = chances.row(pair.b, chances.articleOf(pair.a));
    const auto [rivalA, betterA] = bestRival(rowA, pair.b, own);
    const auto [rivalB, betterB] = bestRival(rowB, pair.a, own);
    Opinion result;
    result.bestRivalA = rivalA;
    result.bestRivalB = rivalB;
    result.better = std::min(HighestRank, std::max(betterA, betterB));
    result.sumLeast = std::min(rowA.sum, rowB.sum);
    result.share = own / std::max(1e-6, rowA.sum + rowB.sum - own);
    double noPath = 1;
    double bestA = 0;
    double bestB = 0;
    for (qsizetype article = 0; article < chances.articleCount(); ++article) {
        if (article == chances.articleOf(pair.a) || article == chances.articleOf(pair.b))
            continue;
        for (const auto &[other, chance] : chances.row(pair.a, article).partners) {
            bestA = std::max(bestA, static_cast<double>(chance));
            noPath *= 1
                - static_cast<double>(chance) * static_cast<double>(chances.between(pair.b, other));
        }
        for (const auto &[other, chance] : chances.row(pair.b, article).partners)
            bestB = std::max(bestB, static_cast<double>(chance));
    }
    result.thirdLeast = std::min(bestA, bestB);
    result.path = 1 - noPath;
    return result;
}

} // namespace

FeatureTable secondFeatures(const FeatureInput &input, const QList<float> &chances)
{
    const Chances table(input, chances);
    QList<Opinion> opinions;
    opinions.reserve(input.pairs.size());
    for (qsizetype row = 0; row < input.pairs.size(); ++row)
        opinions.append(opinion(table, input.pairs.at(row), static_cast<double>(chances.at(row))));
    FeatureTable result;
    const auto add = [&](const QString &name, auto value) {
        result.add(u"second."_s + name, input.pairs, [&](const ClaimPair &, qsizetype row) {
            return value(opinions.at(row), static_cast<double>(chances.at(row)));
        });
    };
    add(u"chance"_s, [](const Opinion &, double own) { return logit(own); });
    add(u"rivalLeast"_s, [](const Opinion &o, double) {
        return std::min(logit(o.bestRivalA), logit(o.bestRivalB));
    });
    add(u"rivalMost"_s, [](const Opinion &o, double) {
        return std::max(logit(o.bestRivalA), logit(o.bestRivalB));
    });
    add(u"rivalBoth"_s,
        [](const Opinion &o, double) { return std::min(o.bestRivalA, o.bestRivalB); });
    add(u"better"_s, [](const Opinion &o, double) { return o.better; });
    add(u"sumLeast"_s, [](const Opinion &o, double) { return o.sumLeast; });
    add(u"share"_s, [](const Opinion &o, double) { return o.share; });
    add(u"thirdLeast"_s, [](const Opinion &o, double) { return o.thirdLeast; });
    add(u"path"_s, [](const Opinion &o, double) { return o.path; });
    return result;
}

} // namespace parallax::align
