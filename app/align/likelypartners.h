// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features.h"

#include <span>

namespace parallax::align {

/// A claim of another outlet and the chance that it is the same claim.
struct LikelyPartner
{
    int claim = 0;
    int article = 0;
    double chance = 0;
};

/// Of every claim of an event the partners that a first opinion holds to be at all likely: few, so
/// what follows from two or three of them one after the other can be asked for every pair.
class LikelyPartners
{
public:
    /// \a chances are those of `input.pairs`.
    LikelyPartners(const FeatureInput &input, const QList<float> &chances);

    /// Ascending by claim, and so by article.
    [[nodiscard]] std::span<const LikelyPartner> of(qsizetype claim) const;
    /// Those in one article.
    [[nodiscard]] std::span<const LikelyPartner> of(qsizetype claim, int article) const;

    [[nodiscard]] qsizetype claimCount() const { return m_begins.size() - 1; }

private:
    QList<qsizetype> m_begins; ///< of each claim in m_partners, and the end
    QList<LikelyPartner> m_partners;
};

/// Features of what claims of the own article and of other outlets say about a pair.
void addBridgeFeatures(FeatureTable &table,
                       const FeatureInput &input,
                       const LikelyPartners &partners);

/// Features of what a pair has in common that no likely rival has.
void addUnexplainedFeatures(FeatureTable &table,
                            const FeatureInput &input,
                            const LikelyPartners &partners);

} // namespace parallax::align
