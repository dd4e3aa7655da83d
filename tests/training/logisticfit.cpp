// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logisticfit.h"

#include <Eigen/Cholesky>
#include <cmath>

namespace parallax::training {

align::PairModel fitted(const QList<Example> &examples, double ridge)
{
    const Eigen::Index rows = examples.size();
    const Eigen::Index count = examples.isEmpty() ? 0 : examples.constFirst().values.size();
    Eigen::MatrixXd x = Eigen::MatrixXd::Ones(rows, count + 1);
    Eigen::VectorXd labels(rows);
    Eigen::VectorXd weights(rows);
    for (Eigen::Index row = 0; row < rows; ++row) {
        const Example &example = examples.at(row);
        for (Eigen::Index column = 0; column < count; ++column)
            x(row, column) = example.values.at(column);
        labels(row) = example.isTrue ? 1 : 0;
        weights(row) = example.weight;
    }
    Eigen::VectorXd mean = Eigen::VectorXd::Zero(count);
    Eigen::VectorXd deviation = Eigen::VectorXd::Ones(count);
    for (Eigen::Index column = 0; column < count; ++column) {
        mean(column) = x.col(column).mean();
        const double variance = (x.col(column).array() - mean(column)).square().mean();
        deviation(column) = variance > 1e-12 ? std::sqrt(variance) : 1;
        x.col(column) = ((x.col(column).array() - mean(column)) / deviation(column)).eval();
    }
    Eigen::VectorXd beta = Eigen::VectorXd::Zero(count + 1);
    for (int round = 0; round < 50; ++round) {
        const Eigen::VectorXd p = (1 / (1 + (-(x * beta)).array().exp())).matrix();
        Eigen::VectorXd gradient =
            x.transpose() * (weights.array() * (labels - p).array()).matrix();
        const Eigen::VectorXd curve = (weights.array() * p.array() * (1 - p.array())).max(1e-9);
        Eigen::MatrixXd hessian = x.transpose() * curve.asDiagonal() * x;
        for (Eigen::Index column = 0; column < count; ++column) {
            gradient(column) -= ridge * beta(column);
            hessian(column, column) += ridge;
        }
        hessian(count, count) += 1e-6;
        const Eigen::VectorXd step = hessian.ldlt().solve(gradient);
        beta += step;
        if (step.norm() < 1e-9)
            break;
    }
    align::PairModel model;
    model.bias = beta(count);
    for (Eigen::Index column = 0; column < count; ++column) {
        model.weights.append(beta(column) / deviation(column));
        model.bias -= beta(column) * mean(column) / deviation(column);
    }
    return model;
}

} // namespace parallax::training
