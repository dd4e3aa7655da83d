// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/align/pairmodel.h>

#include <Eigen/Core>

namespace parallax::training {

/// What a logistic regression learns from: numbers, and whether it is so.
struct Example
{
    QList<double> values;
    bool isTrue = false;
    double weight = 1;
};

/// A logistic regression over columns brought to mean 0 and deviation 1.
struct StandardFit
{
    double bias = 0;
    Eigen::VectorXd mean; ///< one a column, likewise below
    Eigen::VectorXd deviation;
    Eigen::VectorXd weights;
};

/// One row of \a values an example; \a labels are 0 or 1. With a penalty of \a ridge on squared
/// weights, by Newton's method from zero: convex, so the start does not matter and no chance is
/// involved.
[[nodiscard]] StandardFit standardFit(const Eigen::MatrixXd &values,
                                      const Eigen::VectorXd &labels,
                                      const Eigen::VectorXd &exampleWeights,
                                      double ridge);

/// Weights for the plain numbers (standardFit() and back again).
[[nodiscard]] align::PairModel fitted(const QList<Example> &examples, double ridge);

} // namespace parallax::training
