// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logisticfit.h"

#include <Eigen/Cholesky>
#include <cmath>

namespace parallax::training {

StandardFit standardFit(const Eigen::MatrixXd &values,
                        const Eigen::VectorXd &labels,
                        const Eigen::VectorXd &exampleWeights,
                        double ridge)
{
    constexpr int MostRounds = 50;
    constexpr double SmallestStep = 1e-9;
    const Eigen::Index count = values.cols();
    StandardFit fit{0, Eigen::VectorXd::Zero(count), Eigen::VectorXd::Ones(count), {}};
    Eigen::MatrixXd x(values.rows(), count + 1);
    for (Eigen::Index column = 0; column < count; ++column) {
        fit.mean(column) = values.col(column).mean();
        const double variance = (values.col(column).array() - fit.mean(column)).square().mean();
        fit.deviation(column) = variance > 1e-12 ? std::sqrt(variance) : 1;
        x.col(column) = (values.col(column).array() - fit.mean(column)) / fit.deviation(column);
    }
    x.col(count).setOnes();
    Eigen::VectorXd beta = Eigen::VectorXd::Zero(count + 1);
    for (int round = 0; round < MostRounds; ++round) {
        const Eigen::VectorXd p = (1 / (1 + (-(x * beta)).array().exp())).matrix();
        Eigen::VectorXd gradient =
            x.transpose() * (exampleWeights.array() * (labels - p).array()).matrix();
        const Eigen::VectorXd curve =
            (exampleWeights.array() * p.array() * (1 - p.array())).max(1e-9).matrix();
        Eigen::MatrixXd hessian = x.transpose() * curve.asDiagonal() * x;
        for (Eigen::Index column = 0; column < count; ++column) {
            gradient(column) -= ridge * beta(column);
            hessian(column, column) += ridge;
        }
        hessian(count, count) += 1e-6;
        const Eigen::VectorXd step = hessian.ldlt().solve(gradient);
        beta += step;
        if (step.norm() < SmallestStep)
            break;
    }
    fit.bias = beta(count);
    fit.weights = beta.head(count);
    return fit;
}

align::PairModel fitted(const QList<Example> &examples, double ridge)
{
    const Eigen::Index rows = examples.size();
    const Eigen::Index count = examples.isEmpty() ? 0 : examples.constFirst().values.size();
    Eigen::MatrixXd values(rows, count);
    Eigen::VectorXd labels(rows);
    Eigen::VectorXd weights(rows);
    for (Eigen::Index row = 0; row < rows; ++row) {
        const Example &example = examples.at(row);
        for (Eigen::Index column = 0; column < count; ++column)
            values(row, column) = example.values.at(column);
        labels(row) = example.isTrue ? 1 : 0;
        weights(row) = example.weight;
    }
    const StandardFit fit = standardFit(values, labels, weights, ridge);
    align::PairModel model;
    model.bias = fit.bias;
    for (Eigen::Index column = 0; column < count; ++column) {
        model.weights.append(fit.weights(column) / fit.deviation(column));
        model.bias -= fit.weights(column) * fit.mean(column) / fit.deviation(column);
    }
    return model;
}

} // namespace parallax::training
