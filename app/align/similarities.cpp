// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "similarities.h"

#include "retrieval.h"

#include <app/async/inblocks.h>

#include <algorithm>
#include <array>

namespace parallax::align {

namespace {

constexpr int LatentDimensions =
    12; // measured best of 6, 12, 25 in the experiments that README.md names

/// Of a block.
constexpr qsizetype LeastClaims = 128;

/// Keeps the quotient of two rarities finite.
constexpr double LeastRarity = 0.1;

/// One vector spread out over all numbers, so that many others can be multiplied with it.
class SpreadVector
{
public:
    explicit SpreadVector(qsizetype size)
        : m_weights(size, 0.0F)
    {
    }

    void set(const SparseVector &vector)
    {
        for (const auto &[number, weight] : std::as_const(m_vector))
            m_weights[number] = 0;
        m_vector = vector;
        for (const auto &[number, weight] : vector)
            m_weights[number] = weight;
    }

    [[nodiscard]] float times(const SparseVector &other) const
    {
        float sum = 0;
        for (const auto &[number, weight] : other)
            sum += m_weights.at(number) * weight;
        return sum;
    }

private:
    SparseVector m_vector;
    QList<float> m_weights;
};

/// What the words of one claim cover of others.
class Cover
{
public:
    explicit Cover(const EventTerms &terms)
        : m_terms(terms)
        , m_beginningOf(beginnings(terms))
        , m_hasTerm(terms.termCount(), -1)
        , m_hasBeginning(terms.termCount(), -1)
        , m_hasMeaning(terms.meaningCount(), -1)
    {
    }

    void set(qsizetype claim)
    {
        m_claim = claim;
        for (const int term : m_terms.at(claim).terms) {
            m_hasTerm[term] = claim;
            if (m_beginningOf.at(term) >= 0)
                m_hasBeginning[m_beginningOf.at(term)] = claim;
        }
        for (const int meaning : m_terms.at(claim).meanings)
            m_hasMeaning[meaning] = claim;
    }

    /// Shares of the rarity of another claim.
    struct Shares
    {
        float words = 0; ///< by the same words and words that begin alike
        float meaning = 0; ///< by words of like meaning, too
    };

    [[nodiscard]] Shares of(qsizetype other) const
    {
        Shares sum;
        const ClaimTerms &claim = m_terms.at(other);
        for (qsizetype i = 0; i < claim.terms.size(); ++i) {
            const int term = claim.terms.at(i);
            const auto rarity = static_cast<float>(m_terms.rarity(term));
            const int beginning = m_beginningOf.at(term);
            float share = 0;
            if (m_hasTerm.at(term) == m_claim)
                share = 1;
            else if (beginning >= 0 && m_hasBeginning.at(beginning) == m_claim)
                share = RelatedShare;
            sum.words += share * rarity;
            sum.meaning +=
                (share < 1 ? std::max(share, meantShare(term, claim.meaningsOf.at(i))) : share)
                * rarity;
        }
        if (claim.weight > 0) {
            sum.words /= static_cast<float>(claim.weight);
            sum.meaning /= static_cast<float>(claim.weight);
        }
        return sum;
    }

private:
    /// A meaning that many claims hold ("say") tells less than the word's own rarity.
    [[nodiscard]] float meantShare(int term, const QList<int> &meanings) const
    {
        double best = 0;
        for (const int meaning : meanings) {
            if (m_hasMeaning.at(meaning) == m_claim)
                best = std::max(best,
                                m_terms.meaningCredit(meaning)
                                    * std::min(1.0,
                                               m_terms.meaningRarity(meaning)
                                                   / std::max(LeastRarity, m_terms.rarity(term))));
        }
        return static_cast<float>(best);
    }

    const EventTerms &m_terms;
    QList<int> m_beginningOf;
    qsizetype m_claim = -1;
    QList<qsizetype> m_hasTerm; ///< the last claim set that has the term
    QList<qsizetype> m_hasBeginning;
    QList<qsizetype> m_hasMeaning;
};

/// The claim and its neighbours with their shares, which sum up to 1.
struct Neighbourhood
{
    Neighbourhood(const EventTerms &terms, qsizetype claim)
    {
        constexpr float NeighbourShare = 0.4F; // as in the latent space
        const auto [first, last] = terms.rangeOf(terms.at(claim).article);
        begin = std::max(first, claim - 1);
        end = std::min(last, claim + 2);
        const float others = NeighbourShare * static_cast<float>(end - begin - 1);
        own = 1 / (1 + others);
        other = NeighbourShare * own;
        centre = claim;
    }

    [[nodiscard]] float shareOf(qsizetype claim) const { return claim == centre ? own : other; }

    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype centre = 0;
    float own = 1;
    float other = 0;
};

} // namespace

Similarities::Similarities(const EventTerms &terms)
    : m_places(latentPlaces(terms, LatentDimensions))
{
    const QList<QList<int>> found = partners(terms);
    m_begins.reserve(found.size() + 1);
    m_begins.append(0);
    for (const QList<int> &others : found)
        m_begins.append(m_begins.constLast() + others.size());
    m_likenesses.reserve(m_begins.constLast());
    for (const QList<int> &others : found) {
        for (const int other : others)
            m_likenesses.append(Likeness{other});
    }
    compare(terms);
    mirror();
    smoothen(terms);
}

/// Fills in what one look at each pair gives: the rest is the same seen from the other claim.
void Similarities::compare(const EventTerms &terms)
{
    Likeness *likenesses = m_likenesses.data(); // every block writes to its own claims only
    async::inBlocks(terms.size(), LeastClaims, [&](qsizetype begin, qsizetype end) {
        SpreadVector words(terms.termCount());
        SpreadVector grams(terms.gramCount());
        Cover cover(terms);
        for (qsizetype claim = begin; claim < end; ++claim) {
            words.set(terms.at(claim).wordVector);
            grams.set(terms.at(claim).gramVector);
            cover.set(claim);
            for (qsizetype k = m_begins.at(claim); k < m_begins.at(claim + 1); ++k) {
                Likeness &likeness = likenesses[k];
                const auto [shareOfWords, shareOfMeaning] = cover.of(likeness.other);
                likeness.covered = shareOfWords;
                likeness.meant = shareOfMeaning;
                if (likeness.other < claim)
                    continue;
                likeness.words = words.times(terms.at(likeness.other).wordVector);
                likeness.grams = grams.times(terms.at(likeness.other).gramVector);
            }
        }
    });
}

void Similarities::mirror()
{
    // Rows ascend, and whoever is in a row has its owner in its own: walking through all rows meets
    // the entries of every row in order.
    QList<qsizetype> next = m_begins;
    for (qsizetype claim = 0; claim + 1 < m_begins.size(); ++claim) {
        for (qsizetype k = m_begins.at(claim); k < m_begins.at(claim + 1); ++k) {
            Likeness &likeness = m_likenesses[k];
            const Likeness &mirrored = m_likenesses.at(next[likeness.other]++);
            Q_ASSERT(mirrored.other == claim);
            likeness.cover = mirrored.covered;
            likeness.meaning = mirrored.meant;
            if (likeness.other < claim) {
                likeness.words = mirrored.words;
                likeness.grams = mirrored.grams;
            }
            likeness.fused =
                (likeness.words + likeness.grams + (likeness.cover + likeness.covered) / 2) / 3;
            likeness.full =
                (likeness.words + likeness.grams + (likeness.meaning + likeness.meant) / 2) / 3;
        }
    }
}

/// Likeness as the weighted mean over the neighbourhoods of both claims. The rows of a claim and
/// its neighbours are spread out once for all that the claim is like.
void Similarities::smoothen(const EventTerms &terms)
{
    Likeness *likenesses = m_likenesses.data(); // every block writes to its own claims only
    async::inBlocks(terms.size(), LeastClaims, [&](qsizetype begin, qsizetype end) {
        std::array<QList<float>, 3> rows;
        for (QList<float> &row : rows)
            row.fill(0.0F, terms.size());
        for (qsizetype claim = begin; claim < end; ++claim) {
            const Neighbourhood around(terms, claim);
            for (qsizetype i = around.begin; i < around.end; ++i) {
                for (const Likeness &likeness : of(i))
                    rows.at(static_cast<size_t>(i - around.begin))[likeness.other] = likeness.fused;
            }
            for (qsizetype k = m_begins.at(claim); k < m_begins.at(claim + 1); ++k) {
                const qsizetype other = likenesses[k].other;
                const Neighbourhood there(terms, other);
                float sum = 0;
                for (qsizetype i = around.begin; i < around.end; ++i) {
                    const QList<float> &row = rows.at(static_cast<size_t>(i - around.begin));
                    for (qsizetype j = there.begin; j < there.end; ++j)
                        sum += around.shareOf(i) * there.shareOf(j) * row.at(j);
                }
                likenesses[k].smooth = sum;
                likenesses[k].latent = latent(claim, other);
            }
            for (qsizetype i = around.begin; i < around.end; ++i) {
                for (const Likeness &likeness : of(i))
                    rows.at(static_cast<size_t>(i - around.begin))[likeness.other] = 0;
            }
        }
    });
}

std::span<const Likeness> Similarities::of(qsizetype claim) const
{
    return {m_likenesses.cbegin() + m_begins.at(claim),
            m_likenesses.cbegin() + m_begins.at(claim + 1)};
}

std::span<const Likeness> Similarities::of(qsizetype claim, qsizetype first, qsizetype last) const
{
    const auto all = of(claim);
    const auto isBefore = [](const Likeness &likeness, qsizetype other) {
        return likeness.other < other;
    };
    const auto begin = std::lower_bound(all.begin(), all.end(), first, isBefore);
    return {begin, std::lower_bound(begin, all.end(), last, isBefore)};
}

Likeness Similarities::between(qsizetype a, qsizetype b) const
{
    const auto found = of(a, b, b + 1);
    return found.empty() ? Likeness{static_cast<int>(b)} : found.front();
}

Similarities similarities(const EventTerms &terms)
{
    return Similarities(terms);
}

} // namespace parallax::align
