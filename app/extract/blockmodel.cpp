// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockmodel.h"

#include "blockfeatures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::extract {

const BlockModel &BlockModel::shipped()
{
    static const BlockModel model = [] {
        QFile file(u":/extract/blocks.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        return fromJson(isOpen ? file.readAll() : QByteArray()).value_or(BlockModel());
    }();
    return model;
}

Result<BlockModel> BlockModel::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QStringList names = blockFeatureNames();
    if (object["features"_L1].toArray() != QJsonArray::fromStringList(names))
        return failure(Error::Code::Malformed,
                       u"the parameters for blocks of pages are not those of this program"_s);
    BlockModel model;
    model.m_isChosen = size_t(names.indexOf(u"chosen"_s));
    for (auto [part, name] :
         {std::pair{&model.m_other, "other"_L1}, {&model.m_chosen, "chosen"_L1}}) {
        const QJsonObject values = object[name].toObject();
        part->bias = values["bias"_L1].toDouble();
        for (const QJsonValue &weight : values["weights"_L1].toArray())
            part->weights.push_back(weight.toDouble());
        if (qsizetype(part->weights.size()) != names.size())
            return failure(Error::Code::Malformed,
                           u"the parameters for blocks of pages have %1 weights for %2 features"_s
                               .arg(part->weights.size())
                               .arg(names.size()));
    }
    return model;
}

double BlockModel::likelihood(const std::vector<double> &row) const
{
    const bool isChosen = m_isChosen < row.size() && row[m_isChosen] > 0.5;
    const Weights &part = isChosen ? m_chosen : m_other;
    if (part.weights.size() != row.size())
        return isChosen ? 1 : 0;
    double sum = part.bias;
    for (size_t i = 0; i < row.size(); ++i)
        sum += part.weights[i] * row[i];
    return 1 / (1 + std::exp(-sum));
}

} // namespace parallax::extract
