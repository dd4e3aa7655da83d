// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairmodel.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

/// Six digits are plenty and keep the file readable.
double rounded(double value)
{
    return QString::number(value, 'g', 6).toDouble();
}

} // namespace

Result<PairModel> PairModel::fromJson(const QJsonObject &object, const QStringList &names)
{
    const QJsonObject weights = object.value("weights"_L1).toObject();
    if (!object.value("bias"_L1).isDouble() || !object.value("threshold"_L1).isDouble())
        return failure(Error::Code::Malformed, u"pair model: no bias or no threshold"_s);
    if (weights.size() != names.size())
        return failure(
            Error::Code::Malformed,
            u"pair model: %1 weights instead of %2"_s.arg(weights.size()).arg(names.size()));
    PairModel model{
        object.value("bias"_L1).toDouble(), {}, object.value("threshold"_L1).toDouble()};
    for (const QString &name : names) {
        if (!weights.value(name).isDouble())
            return failure(Error::Code::Malformed, u"pair model: no weight of “%1”"_s.arg(name));
        model.weights.append(weights.value(name).toDouble());
    }
    return model;
}

QJsonObject PairModel::toJson(const QStringList &names, const QString &origin) const
{
    QJsonObject object;
    for (qsizetype k = 0; k < names.size(); ++k)
        object.insert(names.at(k), rounded(weights.at(k)));
    return {{u"origin"_s, origin},
            {u"bias"_s, rounded(bias)},
            {u"threshold"_s, rounded(threshold)},
            {u"weights"_s, object}};
}

PairModel PairModel::shipped(const QString &file, const QStringList &names)
{
    QFile json(u":/align/"_s + file);
    const bool isOpen = json.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // compiled in
    const auto model = isOpen ? fromJson(QJsonDocument::fromJson(json.readAll()).object(), names)
                              : failure(Error::Code::NotFound, json.fileName());
    Q_ASSERT(model.has_value()); // tests use it
    return model.value_or(PairModel{0, QList<double>(names.size(), 0.0), 1});
}

double PairModel::chance(const QList<double> &values) const
{
    double sum = bias;
    for (qsizetype k = 0; k < weights.size(); ++k)
        sum += weights.at(k) * values.at(k);
    return 1 / (1 + std::exp(-sum));
}

} // namespace parallax::align
