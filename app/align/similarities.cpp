// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "similarities.h"

#include <QMap>

#include <algorithm>

namespace parallax::align {

namespace {

constexpr int LatentDimensions =
    12; // measured best of 6, 12, 25 in the experiments that README.md names

/// Words are related when they begin alike: "indict", "indictment". The stemmer leaves such pairs
/// apart.
constexpr qsizetype SharedBeginning = 5;
constexpr float RelatedShare = 0.7F;

using Postings = QList<QList<std::pair<qsizetype, float>>>;

Postings postings(const EventTerms &terms, const SparseVector ClaimTerms::*vector, qsizetype size)
{
    Postings result(size);
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        for (const auto &[term, weight] : terms.at(claim).*vector)
            result[term].append({claim, weight});
    }
    return result;
}

Eigen::MatrixXf
cosines(const EventTerms &terms, const SparseVector ClaimTerms::*vector, qsizetype size)
{
    const Postings index = postings(terms, vector, size);
    Eigen::MatrixXf result = Eigen::MatrixXf::Zero(terms.size(), terms.size());
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        auto column = result.col(claim);
        for (const auto &[term, weight] : terms.at(claim).*vector) {
            for (const auto &[other, otherWeight] : index.at(term))
                column(other) += weight * otherWeight;
        }
    }
    return result;
}

/// For every term the terms that begin like it.
QList<QList<int>> relatedTerms(const EventTerms &terms)
{
    QMap<QString, QList<int>> byBeginning;
    for (int term = 0; term < terms.termCount(); ++term) {
        const QString &stem = terms.stem(term);
        if (stem.size() >= SharedBeginning && stem.at(0).isLetter())
            byBeginning[stem.left(SharedBeginning)].append(term);
    }
    QList<QList<int>> related(terms.termCount());
    for (const QList<int> &alike : std::as_const(byBeginning)) {
        for (const int term : alike) {
            for (const int other : alike) {
                if (other != term)
                    related[term].append(other);
            }
        }
    }
    return related;
}

Eigen::MatrixXf covers(const EventTerms &terms)
{
    QList<QList<qsizetype>> claimsWith(terms.termCount());
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        for (const int term : terms.at(claim).terms)
            claimsWith[term].append(claim);
    }
    const QList<QList<int>> related = relatedTerms(terms);
    Eigen::MatrixXf result = Eigen::MatrixXf::Zero(terms.size(), terms.size());
    QList<int> lastTermOf(terms.size(), -1); // the term a claim was last credited for
    for (qsizetype a = 0; a < terms.size(); ++a) {
        lastTermOf.fill(-1);
        for (const int term : terms.at(a).terms) {
            const auto rarity = static_cast<float>(terms.rarity(term));
            const auto credit = [&](int found, float share) {
                for (const qsizetype b : claimsWith.at(found)) {
                    if (lastTermOf.at(b) == term)
                        continue;
                    lastTermOf[b] = term;
                    result(a, b) += share * rarity;
                }
            };
            credit(term, 1);
            for (const int other : related.at(term))
                credit(other, RelatedShare);
        }
        if (terms.at(a).weight > 0)
            result.row(a) /= static_cast<float>(terms.at(a).weight);
    }
    return result;
}

} // namespace

Similarities similarities(const EventTerms &terms)
{
    Similarities result;
    result.words = cosines(terms, &ClaimTerms::wordVector, terms.termCount());
    result.grams = cosines(terms, &ClaimTerms::gramVector, terms.gramCount());
    result.cover = covers(terms);
    const Eigen::MatrixXf places = latentPlaces(terms, LatentDimensions);
    result.latent = places * places.transpose();
    result.fused =
        (result.words + result.grams + (result.cover + result.cover.transpose()) / 2) / 3;
    return result;
}

} // namespace parallax::align
