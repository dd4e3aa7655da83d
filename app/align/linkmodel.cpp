// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkmodel.h"

#include <app/async/inblocks.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <optional>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

Result<LinearStage> stageFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.value("bias"_L1).isDouble() || !object.value("features"_L1).isArray())
        return failure(Error::Code::Malformed, u"link model: a stage needs bias and features"_s);
    LinearStage stage{object.value("bias"_L1).toDouble(), {}};
    for (const QJsonValue &entry : object.value("features"_L1).toArray()) {
        const QJsonObject feature = entry.toObject();
        const WeightedFeature weighted{
            feature.value("name"_L1).toString(), feature.value("mean"_L1).toDouble(),
            feature.value("deviation"_L1).toDouble(), feature.value("weight"_L1).toDouble()};
        if (weighted.name.isEmpty() || !(weighted.deviation > 0))
            return failure(Error::Code::Malformed,
                           u"link model: a feature needs a name and a deviation above 0"_s);
        stage.features.append(weighted);
    }
    return stage;
}

/// Six digits are plenty and keep the file readable.
double rounded(double value)
{
    return QString::number(value, 'g', 6).toDouble();
}

QJsonObject stageToJson(const LinearStage &stage)
{
    QJsonArray features;
    for (const WeightedFeature &feature : stage.features) {
        features.append(QJsonObject{{u"name"_s, feature.name},
                                    {u"mean"_s, rounded(feature.mean)},
                                    {u"deviation"_s, rounded(feature.deviation)},
                                    {u"weight"_s, rounded(feature.weight)}});
    }
    return {{u"bias"_s, rounded(stage.bias)}, {u"features"_s, features}};
}

/// Null when no table has it.
const QList<float> *columnOf(const QList<const FeatureTable *> &tables, const QString &name)
{
    for (const FeatureTable *table : tables) {
        const qsizetype column = table->names.indexOf(name);
        if (column >= 0)
            return &table->columns.at(column);
    }
    return nullptr;
}

/// The column of which \a name is the standing ("words.cosine*"); null when it is none.
const QList<float> *standingBase(const QList<const FeatureTable *> &tables, const QString &name)
{
    return name.endsWith(u'*') ? columnOf(tables, name.chopped(1)) : nullptr;
}

/// A feature of a stage and where its values are.
struct SeenFeature
{
    const WeightedFeature *feature = nullptr;
    const QList<float> *values = nullptr;
    std::optional<ColumnStanding> standing; ///< in which the values are seen
};

/// In the stage's order, without those that no table has.
QList<SeenFeature> seenFeatures(const LinearStage &stage,
                                const QList<const FeatureTable *> &tables,
                                qsizetype pairCount)
{
    QList<SeenFeature> seen;
    for (const WeightedFeature &feature : stage.features) {
        if (const QList<float> *values = columnOf(tables, feature.name))
            seen.append({&feature, values, std::nullopt});
        else if (const QList<float> *base = standingBase(tables, feature.name))
            // Not a table of its own: it would take as much memory as the two others together.
            seen.append({&feature, base, ColumnStanding()});
    }
    constexpr qsizetype LeastValues = 1 << 17; // a thread less is nothing against their work
    const qsizetype least = LeastValues / (pairCount + 1) + 1;
    SeenFeature *const written = seen.data(); // every block writes to its own features only
    async::inBlocks(seen.size(), least, [&](qsizetype begin, qsizetype end) {
        for (qsizetype k = begin; k < end; ++k) {
            if (written[k].standing)
                written[k].standing = columnStanding(*written[k].values);
        }
    });
    return seen;
}

/// So many sums stay in the processor's nearest cache while all features are added to them.
constexpr qsizetype RowsAtOnce = 1024;

/// Adds a feature to the sums of the rows from \a first on.
void add(QList<double> &sums, const SeenFeature &seen, qsizetype first)
{
    const float *const values = seen.values->constData() + first;
    const auto [name, mean, deviation, weight] = *seen.feature;
    double *const sum = sums.data();
    const qsizetype count = sums.size();
    if (!seen.standing) {
        for (qsizetype row = 0; row < count; ++row)
            sum[row] += weight * (static_cast<double>(values[row]) - mean) / deviation;
        return;
    }
    const ColumnStanding standing = *seen.standing;
    for (qsizetype row = 0; row < count; ++row)
        sum[row] += weight * (static_cast<double>(standing.of(values[row])) - mean) / deviation;
}

} // namespace

Result<LinkModel> LinkModel::fromJson(const QJsonObject &object)
{
    const auto first = stageFromJson(object.value("first"_L1));
    if (!first)
        return tl::unexpected(first.error());
    const auto second = stageFromJson(object.value("second"_L1));
    if (!second)
        return tl::unexpected(second.error());
    if (!object.value("threshold"_L1).isDouble())
        return failure(Error::Code::Malformed, u"link model: no threshold"_s);
    return LinkModel{*first, *second, object.value("threshold"_L1).toDouble()};
}

QJsonObject LinkModel::toJson() const
{
    return {{u"first"_s, stageToJson(first)},
            {u"second"_s, stageToJson(second)},
            {u"threshold"_s, rounded(threshold)}};
}

LinkModel LinkModel::shipped()
{
    QFile file(u":/align/parameters.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // compiled in
    const auto model = isOpen ? fromJson(QJsonDocument::fromJson(file.readAll()).object())
                              : failure(Error::Code::NotFound, file.fileName());
    Q_ASSERT(model.has_value()); // a test reads it
    return model.value_or(LinkModel());
}

QList<float> stageChances(const LinearStage &stage,
                          const QList<const FeatureTable *> &tables,
                          qsizetype pairCount)
{
    constexpr qsizetype LeastPairs = 2048; // as in pairFeatures()
    const QList<SeenFeature> seen = seenFeatures(stage, tables, pairCount);
    QList<float> chances(pairCount);
    float *const written = chances.data(); // every block writes to its own rows only
    async::inBlocks(pairCount, LeastPairs, [&](qsizetype begin, qsizetype end) {
        QList<double> sums;
        for (qsizetype first = begin; first < end; first += RowsAtOnce) {
            const qsizetype rows = std::min(RowsAtOnce, end - first);
            sums.fill(stage.bias, rows);
            for (const SeenFeature &feature : seen)
                add(sums, feature, first);
            for (qsizetype row = 0; row < rows; ++row)
                written[first + row] = static_cast<float>(1 / (1 + std::exp(-sums.at(row))));
        }
    });
    return chances;
}

QList<float> LinkModel::chances(const FeatureInput &input) const
{
    const FeatureTable firstTable = pairFeatures(input);
    const QList<float> opinion = stageChances(first, {&firstTable}, input.pairs.size());
    const FeatureTable secondTable = secondFeatures(input, opinion);
    return stageChances(second, {&firstTable, &secondTable}, input.pairs.size());
}

} // namespace parallax::align
