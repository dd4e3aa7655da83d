// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features.h"

#include <app/domain/error.h>

#include <QJsonObject>

namespace parallax::align {

/// One number of a pair, brought to mean 0 and deviation 1 and weighed.
struct WeightedFeature
{
    QString name;
    double mean = 0;
    double deviation = 1;
    double weight = 0;
};

/// Logistic regression.
struct LinearStage
{
    double bias = 0;
    QList<WeightedFeature> features;
};

/// Says how likely each pair of claims is one claim: a first stage looks at each pair, a second one
/// at the pair among all others. Parameters are data: resources/align/parameters.json.
struct LinkModel
{
    LinearStage first;
    LinearStage second;
    double threshold = 0.5; ///< a pair is linked from this chance on

    /// Errors: Malformed when a field is missing or of the wrong type.
    [[nodiscard]] static Result<LinkModel> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// The parameters that came with the program.
    [[nodiscard]] static LinkModel shipped();

    /// Chance of each pair, 0…1.
    [[nodiscard]] QList<float> chances(const FeatureInput &input) const;
};

/// Chances by one stage; features are taken by name from \a tables, "name*" as standingInEvent()
/// of the column "name"; unknown names count as average.
[[nodiscard]] QList<float> stageChances(const LinearStage &stage,
                                        const QList<const FeatureTable *> &tables,
                                        qsizetype pairCount);

} // namespace parallax::align
