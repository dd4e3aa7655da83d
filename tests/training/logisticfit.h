// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/align/pairmodel.h>

namespace parallax::training {

/// What a logistic regression learns from: numbers, and whether it is so.
struct Example
{
    QList<double> values;
    bool isTrue = false;
    double weight = 1;
};

/// Weights for the plain numbers (they are standardised for the fit and back again), with a
/// penalty of \a ridge on squared weights. Newton's method from zero: convex, no chance involved.
[[nodiscard]] align::PairModel fitted(const QList<Example> &examples, double ridge);

} // namespace parallax::training
