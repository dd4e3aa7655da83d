// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>

#include <vector>

namespace parallax::extract {

/// How likely a block of a page belongs to the article, by its features: a logistic regression for
/// blocks that Readability chose and one for the others, fitted by tests/training/fitblocks.py.
class BlockModel
{
public:
    /// The parameters in `:/extract/blocks.json`. A file that does not fit the features of this
    /// program judges nothing: every block comes out as Readability chose.
    [[nodiscard]] static const BlockModel &shipped();
    /// Errors: Malformed when the parameters are not those of blockFeatureNames().
    [[nodiscard]] static Result<BlockModel> fromJson(const QByteArray &json);

    /// 0…1; \a row is a row of blockFeatures().
    [[nodiscard]] double likelihood(const std::vector<double> &row) const;

private:
    struct Weights
    {
        double bias = 0;
        std::vector<double> weights;
    };

    Weights m_other;
    Weights m_chosen;
    size_t m_isChosen = 0; ///< the feature that tells which of the two applies
};

} // namespace parallax::extract
