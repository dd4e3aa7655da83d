// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventterms.h"

#include <Eigen/Core>

namespace parallax::align {

/// How alike every two claims of an event are, seen in several ways. Each matrix has one row and
/// one column a claim; claims of one article are compared too (neighbours and latent space need
/// it).
struct Similarities
{
    Eigen::MatrixXf words; ///< cosine of word vectors
    Eigen::MatrixXf grams; ///< cosine of character-gram vectors
    Eigen::MatrixXf
        cover; ///< (a, b): share of a's rarity that b's words cover, related words in part
    Eigen::MatrixXf latent; ///< cosine in the event's latent space
    Eigen::MatrixXf fused; ///< mean of words, grams, symmetric cover
};

[[nodiscard]] Similarities similarities(const EventTerms &terms);

/// Claims projected to the \a dimensions strongest directions of the event, where a claim is seen
/// together with its neighbours (their share is 0.4); rows of length 1, or 0.
/// Source: latent semantic analysis (Deerwester et al. 1990) by subspace iteration from a fixed
/// start.
[[nodiscard]] Eigen::MatrixXf latentPlaces(const EventTerms &terms, int dimensions);

} // namespace parallax::align
