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

/// Likenesses of one claim to all claims of one outlet.
struct Field
{
    QList<float> sorted; ///< descending
    double sum = 0; ///< of exp((likeness - best) / temperature)
};

/// The fields of every claim, worked out once: every pair asks for two of them.
class Fields
{
public:
    template <typename Likeness>
    Fields(const EventTerms &terms, const Likeness &likeness)
        : m_articles(terms.articleCount())
    {
        m_fields.reserve(terms.size() * m_articles);
        for (qsizetype claim = 0; claim < terms.size(); ++claim) {
            for (qsizetype article = 0; article < m_articles; ++article) {
                Field field;
                const auto [first, last] = terms.rangeOf(article);
                for (qsizetype other = first; other < last && article != terms.at(claim).article;
                     ++other)
                    field.sorted.append(static_cast<float>(likeness(claim, other)));
                std::sort(field.sorted.begin(), field.sorted.end(), std::greater<>());
                for (const float value : std::as_const(field.sorted))
                    field.sum += std::exp(static_cast<double>(value - field.sorted.constFirst())
                                          / SoftmaxTemperature);
                m_fields.append(field);
            }
        }
    }

    [[nodiscard]] Standing standing(qsizetype claim, qsizetype article, float own) const
    {
        const Field &field = m_fields.at(claim * m_articles + article);
        const auto better =
            std::lower_bound(field.sorted.cbegin(), field.sorted.cend(), own, std::greater<>());
        const qsizetype rank = better - field.sorted.cbegin();
        const float best = field.sorted.constFirst();
        const float rival = rank > 0 ? best : field.sorted.size() > 1 ? field.sorted.at(1) : 0.0F;
        return {static_cast<int>(std::min<qsizetype>(rank, HighestRank)),
                static_cast<double>(own - rival),
                std::exp(static_cast<double>(own - best) / SoftmaxTemperature) / field.sum};
    }

private:
    qsizetype m_articles;
    QList<Field> m_fields;
};

template <typename Likeness>
void addStandings(FeatureTable &table,
                  const FeatureInput &input,
                  const QString &which,
                  const Likeness &likeness)
{
    const Fields fields(input.terms, likeness);
    QList<Standing> ofA;
    QList<Standing> ofB;
    for (const ClaimPair &pair : input.pairs) {
        ofA.append(fields.standing(pair.a, input.terms.at(pair.b).article,
                                   static_cast<float>(likeness(pair.a, pair.b))));
        ofB.append(fields.standing(pair.b, input.terms.at(pair.a).article,
                                   static_cast<float>(likeness(pair.b, pair.a))));
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
