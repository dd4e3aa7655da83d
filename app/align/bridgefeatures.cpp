// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "likelypartners.h"

#include <app/async/inblocks.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

// Keep what claims with hardly any likely partner have in common small.
constexpr double LinkDoubt = 0.05; ///< beside squares of chances
constexpr double ProfileDoubt = 0.3; ///< beside the length of all chances

/// How a pair is joined by other claims that say what one of the two says.
struct Bridge
{
    double words = 0; ///< by a claim of the own article that has the same words
    double links = 0; ///< by a claim of the own article that the other outlets tell likewise
};

/// Sums of the squares of the chances of every claim, added up in the order of its partners.
class Squares
{
public:
    explicit Squares(const LikelyPartners &partners)
        : m_wholes(partners.claimCount())
        , m_without(partners.claimCount())
    {
        constexpr qsizetype LeastClaims = 128; // a thread less is nothing against their work
        double *const wholes = m_wholes.data(); // every block writes to its own claims only
        QList<Without> *const without = m_without.data();
        async::inBlocks(partners.claimCount(), LeastClaims, [&](qsizetype begin, qsizetype end) {
            for (qsizetype claim = begin; claim < end; ++claim) {
                const auto all = partners.of(claim);
                wholes[claim] = sumWithout(all, -1);
                for (const LikelyPartner &partner : all) {
                    if (without[claim].isEmpty()
                        || without[claim].constLast().article != partner.article)
                        without[claim].append({partner.article, sumWithout(all, partner.article)});
                }
            }
        });
    }

    [[nodiscard]] double of(qsizetype claim) const { return m_wholes.at(claim); }

    /// Partners in \a article left out.
    [[nodiscard]] double of(qsizetype claim, int article) const
    {
        const QList<Without> &all = m_without.at(claim);
        const auto met = std::ranges::lower_bound(all, article, {}, &Without::article);
        return met != all.end() && met->article == article ? met->sum : m_wholes.at(claim);
    }

private:
    struct Without
    {
        int article = 0;
        double sum = 0;
    };

    static double sumWithout(std::span<const LikelyPartner> partners, int article)
    {
        double sum = 0;
        for (const LikelyPartner &partner : partners)
            sum += partner.article != article ? partner.chance * partner.chance : 0;
        return sum;
    }

    QList<double> m_wholes;
    QList<QList<Without>> m_without; ///< of the articles in which a claim has partners, ascending
};

/// What other claims say about a pair: an article tells its main claim more than once (headline,
/// lead, a quotation), and what is linked to the one telling is likely linked to the others. Asked
/// for pairs of one claim one after the other.
class Bridges
{
public:
    Bridges(const FeatureInput &input, const LikelyPartners &partners, const Squares &squares)
        : m_input(input)
        , m_partners(partners)
        , m_squares(squares)
        , m_chances(input.terms.size(), 0.0)
    {
    }

    /// By claims of the article of \a claim that are likely partners of \a other, best of all.
    [[nodiscard]] Bridge of(qsizetype claim, qsizetype other)
    {
        set(claim);
        Bridge best;
        for (const LikelyPartner &twin : m_partners.of(other, m_input.terms.articleOf(claim))) {
            if (twin.claim == claim)
                continue;
            if (twin.chance > best.words) // no likeness is above 1
                best.words = std::max(
                    best.words,
                    twin.chance * static_cast<double>(m_input.similar.words(claim, twin.claim)));
            if (twin.chance > best.links)
                best.links =
                    std::max(best.links,
                             twin.chance * linkedAlike(twin.claim, m_input.terms.articleOf(other)));
        }
        return best;
    }

    /// How alike the chances of two claims of different outlets are, as a cosine.
    [[nodiscard]] double profile(qsizetype claim, qsizetype other)
    {
        set(claim);
        return product(m_partners.of(other), 0)
            / ((std::sqrt(m_squares.of(claim)) + ProfileDoubt)
               * (std::sqrt(m_squares.of(other)) + ProfileDoubt));
    }

private:
    /// Spreads out the chances of a claim once for all that are multiplied with them.
    void set(qsizetype claim)
    {
        if (claim == m_claim)
            return;
        if (m_claim >= 0) {
            for (const LikelyPartner &partner : m_partners.of(m_claim))
                m_chances[partner.claim] = 0;
        }
        for (const LikelyPartner &partner : m_partners.of(claim))
            m_chances[partner.claim] = partner.chance;
        m_claim = claim;
    }

    /// \a sum and the products of the chances of m_claim and of another claim.
    [[nodiscard]] double product(std::span<const LikelyPartner> partners, double sum) const
    {
        for (const LikelyPartner &partner : partners)
            sum += m_chances.at(partner.claim) * partner.chance;
        return sum;
    }

    /// How alike the chances of m_claim and of another claim of its article are in all outlets but
    /// the one that is asked about, as a cosine.
    [[nodiscard]] double linkedAlike(qsizetype twin, int article) const
    {
        const auto all = m_partners.of(twin);
        const auto there = m_partners.of(twin, article);
        const double both =
            product({there.end(), all.end()}, product({all.begin(), there.begin()}, 0));
        return both
            / std::sqrt((m_squares.of(m_claim, article) + LinkDoubt)
                        * (m_squares.of(twin, article) + LinkDoubt));
    }

    const FeatureInput &m_input;
    const LikelyPartners &m_partners;
    const Squares &m_squares;
    qsizetype m_claim = -1;
    QList<double> m_chances; ///< of every claim to be the same as m_claim
};

/// Of one pair.
struct Bridging
{
    Bridge ofA;
    Bridge ofB;
    double profile = 0;
};

} // namespace

void addBridgeFeatures(FeatureTable &table,
                       const FeatureInput &input,
                       const LikelyPartners &partners)
{
    constexpr qsizetype LeastPairs = 2048; // as in pairFeatures()
    QList<Bridging> all(input.pairs.size());
    Bridging *const written = all.data(); // every block writes to its own rows only
    const Squares squares(partners);
    const QList<qsizetype> byB = rowsBy(input, &ClaimPair::b);
    async::inBlocks(input.pairs.size(), LeastPairs, [&](qsizetype begin, qsizetype end) {
        Bridges bridges(input, partners, squares);
        for (qsizetype row = begin; row < end; ++row) {
            const auto [a, b] = input.pairs.at(row);
            written[row].ofA = bridges.of(a, b);
            written[row].profile = bridges.profile(a, b);
        }
        for (qsizetype k = begin; k < end; ++k) {
            const auto [a, b] = input.pairs.at(byB.at(k));
            written[byB.at(k)].ofB = bridges.of(b, a);
        }
    });
    const auto add = [&](const QString &name, auto value) {
        table.add(u"bridges."_s + name, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return value(all.at(row)); });
    };
    add(u"wordsMost"_s, [](const Bridging &b) { return std::max(b.ofA.words, b.ofB.words); });
    add(u"wordsLeast"_s, [](const Bridging &b) { return std::min(b.ofA.words, b.ofB.words); });
    add(u"linksMost"_s, [](const Bridging &b) { return std::max(b.ofA.links, b.ofB.links); });
    add(u"linksLeast"_s, [](const Bridging &b) { return std::min(b.ofA.links, b.ofB.links); });
    add(u"profile"_s, [](const Bridging &b) { return b.profile; });
}

} // namespace parallax::align
