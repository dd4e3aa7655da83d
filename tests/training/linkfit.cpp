// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkfit.h"

#include "logisticfit.h"

namespace parallax::training {

using namespace align;

namespace {

// Penalties of squared weights, chosen by cross-validation among 30, 100, 200, 333, 1000.
constexpr double FirstRidge = 200;
constexpr double SecondRidge = 333;
constexpr double OptionalWeight = 0.5; ///< an arguable link counts as half a link
constexpr double DuoWeight = 0.35; ///< the same claims seen without their third outlet

struct Rows
{
    Eigen::MatrixXd values;
    Eigen::VectorXd labels;
    Eigen::VectorXd weights;
};

/// Columns of the first tables and, when given, the second ones, standardised later.
Rows rowsOf(const QList<const Sample *> &samples,
            const QList<const FeatureTable *> &second,
            const QStringList &names)
{
    qsizetype count = 0;
    for (const Sample *sample : samples)
        count += sample->pairs.size();
    Rows rows{Eigen::MatrixXd::Zero(count, names.size()), Eigen::VectorXd::Zero(count),
              Eigen::VectorXd::Zero(count)};
    qsizetype row = 0;
    for (qsizetype s = 0; s < samples.size(); ++s) {
        const Sample &sample = *samples.at(s);
        for (qsizetype column = 0; column < names.size(); ++column) {
            const FeatureTable *table = &sample.table;
            qsizetype source = table->names.indexOf(names.at(column));
            if (source < 0) {
                table = second.at(s);
                source = table->names.indexOf(names.at(column));
            }
            for (qsizetype k = 0; k < sample.pairs.size(); ++k)
                rows.values(row + k, column) = static_cast<double>(table->columns.at(source).at(k));
        }
        for (qsizetype k = 0; k < sample.pairs.size(); ++k) {
            const float label = sample.label.at(k);
            rows.labels(row + k) = label != 0.0F ? 1 : 0;
            rows.weights(row + k) = sample.weight * (label < 0 ? OptionalWeight : 1);
        }
        row += sample.pairs.size();
    }
    return rows;
}

LinearStage fitted(const Rows &rows, const QStringList &names, double ridge)
{
    const StandardFit fit = standardFit(rows.values, rows.labels, rows.weights, ridge);
    LinearStage stage{fit.bias, {}};
    for (Eigen::Index column = 0; column < rows.values.cols(); ++column)
        stage.features.append(
            {names.at(column), fit.mean(column), fit.deviation(column), fit.weights(column)});
    return stage;
}

/// What the second stage sees besides the first table: opinions about all pairs, and every number
/// as its standing in the event.
FeatureTable laterTable(const Sample &sample, const QList<float> &chances, const QStringList &names)
{
    FeatureTable table = secondFeatures(sample.input(), chances);
    const FeatureTable standing = standingInEvent({&sample.table, &table});
    for (qsizetype column = 0; column < standing.names.size(); ++column) {
        const QString &name = standing.names.at(column);
        const bool isLater = table.names.contains(name.chopped(1));
        if (!isLater && !names.contains(name.chopped(1)))
            continue;
        table.names.append(name);
        table.columns.append(standing.columns.at(column));
    }
    return table;
}

} // namespace

QSet<SentenceLink> sentenceLinks(const GoldEvent &event, const ClaimPair &pair)
{
    QSet<SentenceLink> links;
    for (const SentenceId &a : event.sentencesOf.at(pair.a)) {
        for (const SentenceId &b : event.sentencesOf.at(pair.b))
            links.insert({std::min(a, b), std::max(a, b)});
    }
    return links;
}

std::unique_ptr<Sample> sample(const GoldEvent &event, qsizetype fold, double weight)
{
    EventTerms terms(event.articles, event.claims);
    Similarities similar = similarities(terms);
    QList<ClaimPair> pairs = candidatePairs(terms, similar);
    auto result = std::make_unique<Sample>(
        Sample{event, pairs, {}, {}, weight, fold, std::move(terms), std::move(similar)});
    result->table = pairFeatures(result->input());
    for (const ClaimPair &pair : std::as_const(pairs)) {
        const QSet<SentenceLink> links = sentenceLinks(event, pair);
        const bool isRequired = links.intersects(event.required);
        const bool isOptional = links.intersects(event.optional);
        result->label.append(isRequired ? 1.0F : isOptional ? -1.0F : 0.0F);
    }
    return result;
}

void addSamples(Samples &samples, const QList<GoldEvent> &events)
{
    for (const GoldEvent &event : events) {
        const auto fold = static_cast<qsizetype>(samples.size() / 4);
        samples.push_back(sample(event, fold, 1));
        for (const GoldEvent &duo : duos(event))
            samples.push_back(sample(duo, fold, DuoWeight));
    }
}

LinkModel trained(const QList<const Sample *> &samples, const QStringList &names)
{
    LinkModel model;
    model.first = fitted(rowsOf(samples, {}, names), names, FirstRidge);
    std::vector<FeatureTable> tables(static_cast<size_t>(samples.size()));
    for (int fold = 0; fold < Folds; ++fold) {
        QList<const Sample *> others;
        for (qsizetype s = 0; s < samples.size(); ++s) {
            if ((samples.at(s)->fold / Folds) % Folds != fold)
                others.append(samples.at(s));
        }
        const LinearStage stage = fitted(rowsOf(others, {}, names), names, FirstRidge);
        for (qsizetype s = 0; s < samples.size(); ++s) {
            if ((samples.at(s)->fold / Folds) % Folds == fold) {
                const Sample &sample = *samples.at(s);
                tables[static_cast<size_t>(s)] = laterTable(
                    sample, stageChances(stage, {&sample.table}, sample.pairs.size()), names);
            }
        }
    }
    QList<const FeatureTable *> second;
    for (const FeatureTable &table : tables)
        second.append(&table);
    const QStringList all = names + tables.front().names;
    model.second = fitted(rowsOf(samples, second, all), all, SecondRidge);
    return model;
}

QList<float> chancesOf(const LinkModel &model, const Sample &sample, bool isSecond)
{
    const QList<float> first = stageChances(model.first, {&sample.table}, sample.pairs.size());
    if (!isSecond)
        return first;
    const FeatureTable later = laterTable(sample, first, sample.table.names);
    return stageChances(model.second, {&sample.table, &later}, sample.pairs.size());
}

} // namespace parallax::training
