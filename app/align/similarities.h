// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventterms.h"

#include <Eigen/Core>
#include <span>

namespace parallax::align {

/// How alike one claim and another are, seen in several ways; nothing in common is 0.
struct Likeness
{
    int other = 0; ///< the other claim
    float words = 0; ///< cosine of word vectors
    float grams = 0; ///< cosine of character-gram vectors
    float cover = 0; ///< share of the claim's rarity that the other's words cover, related words in
                     ///< part
    float covered = 0; ///< the same the other way round
    float fused = 0; ///< mean of words, grams, symmetric cover
    float meaning = 0; ///< share of the claim's rarity that the other covers when words of like
                       ///< meaning count too
    float meant = 0; ///< the same the other way round
    float full = 0; ///< mean of words, grams, symmetric meaning
    float latent = 0; ///< cosine in the event's latent space
    float smooth = 0; ///< `fused` of the two claims seen together with their neighbours
};

/// How alike the claims of an event are. Up to 600 claims every two are compared; of more, each is
/// compared with the few hundred that an inverted index finds nearest to it, all others count as
/// having nothing in common. Symmetric, and claims of one article are compared too.
class Similarities
{
public:
    explicit Similarities(const EventTerms &terms);

    /// Everything like \a claim, itself included, ascending by `other`.
    [[nodiscard]] std::span<const Likeness> of(qsizetype claim) const;
    /// The part of it that lies in [\a first, \a last), such as one article.
    [[nodiscard]] std::span<const Likeness>
    of(qsizetype claim, qsizetype first, qsizetype last) const;

    [[nodiscard]] Likeness between(qsizetype a, qsizetype b) const;

    [[nodiscard]] float words(qsizetype a, qsizetype b) const { return between(a, b).words; }

    [[nodiscard]] float grams(qsizetype a, qsizetype b) const { return between(a, b).grams; }

    [[nodiscard]] float cover(qsizetype a, qsizetype b) const { return between(a, b).cover; }

    [[nodiscard]] float fused(qsizetype a, qsizetype b) const { return between(a, b).fused; }

    /// Cosine in the event's latent space; of every two claims, in common or not.
    [[nodiscard]] float latent(qsizetype a, qsizetype b) const
    {
        return m_places.row(a).dot(m_places.row(b));
    }

private:
    using Places = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

    void compare(const EventTerms &terms);
    void mirror();
    void smoothen(const EventTerms &terms);

    QList<Likeness> m_likenesses; ///< of all claims, one after the other
    QList<qsizetype> m_begins; ///< of each claim in m_likenesses, and the end
    Places m_places;
};

[[nodiscard]] Similarities similarities(const EventTerms &terms);

/// Claims projected to the \a dimensions strongest directions of the event, where a claim is seen
/// together with its neighbours (their share is 0.4); rows of length 1, or 0.
/// Source: latent semantic analysis (Deerwester et al. 1990) by subspace iteration from a fixed
/// start.
[[nodiscard]] Eigen::MatrixXf latentPlaces(const EventTerms &terms, int dimensions);

} // namespace parallax::align
