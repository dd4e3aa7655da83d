// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "similarities.h"

#include <Eigen/QR>
#include <Eigen/SparseCore>
#include <algorithm>

namespace parallax::align {

namespace {

constexpr float NeighbourShare = 0.4F;
/// Subspace iteration gains nothing visible in the scores after about 20 rounds.
constexpr int Rounds = 25;

using SparseRows = Eigen::SparseMatrix<float, Eigen::RowMajor>;

SparseRows wordRows(const EventTerms &terms)
{
    std::vector<Eigen::Triplet<float>> entries;
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        for (const auto &[term, weight] : terms.at(claim).wordVector)
            entries.emplace_back(static_cast<int>(claim), term, weight);
    }
    SparseRows rows(terms.size(), terms.termCount());
    rows.setFromTriplets(entries.cbegin(), entries.cend());
    return rows;
}

/// (i, i) 1, (i, i ± 1) the neighbours' share inside one article.
SparseRows neighbourhood(const EventTerms &terms)
{
    std::vector<Eigen::Triplet<float>> entries;
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        const auto [first, last] = terms.rangeOf(terms.at(claim).article);
        entries.emplace_back(static_cast<int>(claim), static_cast<int>(claim), 1.0F);
        if (claim > first)
            entries.emplace_back(static_cast<int>(claim), static_cast<int>(claim - 1),
                                 NeighbourShare);
        if (claim + 1 < last)
            entries.emplace_back(static_cast<int>(claim), static_cast<int>(claim + 1),
                                 NeighbourShare);
    }
    SparseRows rows(terms.size(), terms.size());
    rows.setFromTriplets(entries.cbegin(), entries.cend());
    return rows;
}

/// Fixed numbers in [-1, 1) that are in no direction's favour (a linear congruential sequence).
Eigen::MatrixXf fixedStart(Eigen::Index rows, Eigen::Index columns)
{
    Eigen::MatrixXf start(rows, columns);
    quint32 state = 1;
    for (Eigen::Index column = 0; column < columns; ++column) {
        for (Eigen::Index row = 0; row < rows; ++row) {
            state = state * 1664525U + 1013904223U; // Numerical Recipes, 2nd edition, 7.1
            start(row, column) =
                static_cast<float>(state >> 8) / static_cast<float>(1U << 23) - 1.0F;
        }
    }
    return start;
}

Eigen::MatrixXf orthonormal(const Eigen::MatrixXf &matrix)
{
    return Eigen::HouseholderQR<Eigen::MatrixXf>(matrix).householderQ()
        * Eigen::MatrixXf::Identity(matrix.rows(), matrix.cols());
}

} // namespace

Eigen::MatrixXf latentPlaces(const EventTerms &terms, int dimensions)
{
    const Eigen::Index size = std::min<Eigen::Index>({dimensions, terms.size(), terms.termCount()});
    if (size == 0)
        return Eigen::MatrixXf::Zero(terms.size(), 1);
    const SparseRows rows = wordRows(terms);
    const SparseRows seen = neighbourhood(terms) * rows;
    const SparseRows seenTurned = seen.transpose();
    Eigen::MatrixXf directions = orthonormal(fixedStart(terms.termCount(), size));
    for (int round = 0; round < Rounds; ++round) {
        const Eigen::MatrixXf claims = seen * directions;
        directions = orthonormal(seenTurned * claims);
    }
    Eigen::MatrixXf places = rows * directions;
    for (Eigen::Index claim = 0; claim < places.rows(); ++claim) {
        const float length = places.row(claim).norm();
        if (length > 0)
            places.row(claim) /= length;
    }
    return places;
}

} // namespace parallax::align
