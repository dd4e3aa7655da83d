// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "likelypartners.h"

#include <app/async/inblocks.h>

#include <algorithm>
#include <cmath>

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

/// What other claims say about a pair: an article tells its main claim more than once (headline,
/// lead, a quotation), and what is linked to the one telling is likely linked to the others.
class Bridges
{
public:
    Bridges(const FeatureInput &input, const LikelyPartners &partners)
        : m_input(input)
        , m_partners(partners)
    {
    }

    /// By claims of the article of \a claim that are likely partners of \a other, best of all.
    [[nodiscard]] Bridge of(qsizetype claim, qsizetype other) const
    {
        Bridge best;
        for (const LikelyPartner &twin : m_partners.of(other, m_input.terms.articleOf(claim))) {
            if (twin.claim == claim)
                continue;
            if (twin.chance > best.words) // no likeness is above 1
                best.words = std::max(
                    best.words,
                    twin.chance * static_cast<double>(m_input.similar.words(claim, twin.claim)));
            if (twin.chance > best.links)
                best.links = std::max(
                    best.links,
                    twin.chance * linkedAlike(claim, twin.claim, m_input.terms.articleOf(other)));
        }
        return best;
    }

    /// How alike the chances of two claims of different outlets are, as a cosine.
    [[nodiscard]] double profile(const ClaimPair &pair) const
    {
        const Products sums = products(m_partners.of(pair.a), m_partners.of(pair.b), -1);
        return sums.both
            / ((std::sqrt(sums.left) + ProfileDoubt) * (std::sqrt(sums.right) + ProfileDoubt));
    }

private:
    struct Products
    {
        double both = 0; ///< sum of the products of the chances
        double left = 0; ///< sums of their squares
        double right = 0;
    };

    /// Partners in \a article left out; both ascend.
    [[nodiscard]] static Products
    products(std::span<const LikelyPartner> left, std::span<const LikelyPartner> right, int article)
    {
        Products sums;
        auto other = right.begin();
        for (const LikelyPartner &partner : left) {
            if (partner.article == article)
                continue;
            sums.left += partner.chance * partner.chance;
            while (other != right.end() && other->claim < partner.claim)
                ++other;
            if (other != right.end() && other->claim == partner.claim)
                sums.both += partner.chance * other->chance;
        }
        for (const LikelyPartner &partner : right) {
            if (partner.article != article)
                sums.right += partner.chance * partner.chance;
        }
        return sums;
    }

    /// How alike the chances of two claims of one article are in all outlets but the one that is
    /// asked about, as a cosine.
    [[nodiscard]] double linkedAlike(qsizetype claim, qsizetype twin, int article) const
    {
        const Products sums = products(m_partners.of(claim), m_partners.of(twin), article);
        return sums.both / std::sqrt((sums.left + LinkDoubt) * (sums.right + LinkDoubt));
    }

    const FeatureInput &m_input;
    const LikelyPartners &m_partners;
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
    async::inBlocks(input.pairs.size(), LeastPairs, [&](qsizetype begin, qsizetype end) {
        const Bridges bridges(input, partners);
        for (qsizetype row = begin; row < end; ++row) {
            const ClaimPair &pair = input.pairs.at(row);
            written[row] = {bridges.of(pair.a, pair.b), bridges.of(pair.b, pair.a),
                            bridges.profile(pair)};
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
