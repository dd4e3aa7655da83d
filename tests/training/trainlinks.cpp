// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rebuilds resources/align/parameters.json from events annotated by hand:
//   trainlinks DATA OUTPUT [--families]
// DATA holds train/*.json (fitted on, cross-validated over whole events) and dev/*.json (scored
// once). No random number is used: the same data give the same file.
#include "goldevents.h"
#include "logisticfit.h"

#include <app/align/linkmodel.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

#include <array>
#include <cmath>

using namespace parallax;
using namespace parallax::align;
using namespace parallax::training;
using namespace Qt::StringLiterals;

namespace {

constexpr int Folds = 5;
// Penalties of squared weights, chosen by cross-validation among 30, 100, 200, 333, 1000.
constexpr double FirstRidge = 200;
constexpr double SecondRidge = 333;
/// What is linked is to be right in four of five cases; below that more links are not worth having.
constexpr double LeastPrecision = 0.8;
constexpr double OptionalWeight = 0.5; ///< an arguable link counts as half a link
constexpr double DuoWeight = 0.35; ///< the same claims seen without their third outlet

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// An event ready to learn from.
struct Sample
{
    GoldEvent event;
    QList<ClaimPair> pairs;
    FeatureTable table;
    QList<float> label; ///< 1 required, 0 not, -1 optional
    double weight = 1;
    qsizetype fold = 0;
    EventTerms terms;
    Similarities similar;

    [[nodiscard]] FeatureInput input() const
    {
        return {event.articles, event.claims, terms, similar, pairs};
    }
};

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

using Samples = std::vector<std::unique_ptr<Sample>>;

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

QList<const Sample *> chosen(const Samples &samples, auto condition)
{
    QList<const Sample *> result;
    for (const auto &sample : samples) {
        if (condition(*sample))
            result.append(sample.get());
    }
    return result;
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

/// Both stages; the second learns from first opinions of models that did not see the event.
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

struct Score
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    [[nodiscard]] double precision() const
    {
        return right + wrong > 0 ? double(right) / (right + wrong) : 0;
    }

    [[nodiscard]] double recall() const
    {
        return right + missed > 0 ? double(right) / (right + missed) : 0;
    }

    [[nodiscard]] double f1() const
    {
        return 2.0 * right / std::max(1, 2 * right + wrong + missed);
    }

    Score &operator+=(const Score &other)
    {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
        return *this;
    }
};

/// Over sentences, as the events were annotated; arguable links count neither way.
Score score(const Sample &sample, const QList<float> &chances, double threshold)
{
    QSet<SentenceLink> found;
    for (qsizetype k = 0; k < sample.pairs.size(); ++k) {
        if (static_cast<double>(chances.at(k)) >= threshold)
            found.unite(sentenceLinks(sample.event, sample.pairs.at(k)));
    }
    Score result;
    for (const SentenceLink &link : std::as_const(found)) {
        result.right += sample.event.required.contains(link) ? 1 : 0;
        result.wrong +=
            !sample.event.required.contains(link) && !sample.event.optional.contains(link) ? 1 : 0;
    }
    result.missed = static_cast<int>(sample.event.required.size()) - result.right;
    return result;
}

QList<float> chancesOf(const LinkModel &model, const Sample &sample, bool isSecond)
{
    const QList<float> first = stageChances(model.first, {&sample.table}, sample.pairs.size());
    if (!isSecond)
        return first;
    const FeatureTable later = laterTable(sample, first, sample.table.names);
    return stageChances(model.second, {&sample.table, &later}, sample.pairs.size());
}

struct Validated
{
    Score best;
    double threshold = 0.5;
    Score precise; ///< the best of those with LeastPrecision
    double preciseThreshold = 0.5;
    double averagePrecision = 0;
};

Validated best(const std::vector<std::pair<const Sample *, QList<float>>> &results)
{
    Validated validated;
    for (double threshold = 0.2; threshold < 0.8; threshold += 0.01) {
        Score sum;
        for (const auto &[sample, chances] : results)
            sum += score(*sample, chances, threshold);
        if (sum.f1() > validated.best.f1()) {
            validated.best = sum;
            validated.threshold = threshold;
        }
        if (sum.precision() >= LeastPrecision && sum.f1() > validated.precise.f1()) {
            validated.precise = sum;
            validated.preciseThreshold = threshold;
        }
    }
    std::vector<std::pair<float, bool>> order;
    int required = 0;
    for (const auto &[sample, chances] : results) {
        for (qsizetype k = 0; k < chances.size(); ++k) {
            if (sample->label.at(k) >= 0)
                order.emplace_back(chances.at(k), sample->label.at(k) > 0);
        }
        required += static_cast<int>(sample->event.required.size());
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &l, const auto &r) { return l.first > r.first; });
    int right = 0;
    for (size_t k = 0; k < order.size(); ++k) {
        if (order[k].second)
            validated.averagePrecision += double(++right) / double(k + 1) / required;
    }
    return validated;
}

/// Of the pairs that got a chance within a fifth, how many are links (arguable ones left out).
void printCalibration(const std::vector<std::pair<const Sample *, QList<float>>> &results)
{
    constexpr int Bins = 5;
    std::array<int, Bins> all{};
    std::array<int, Bins> right{};
    for (const auto &[sample, chances] : results) {
        for (qsizetype k = 0; k < chances.size(); ++k) {
            if (sample->label.at(k) < 0)
                continue;
            const auto bin = static_cast<size_t>(
                std::clamp(static_cast<int>(chances.at(k) * Bins), 0, Bins - 1));
            ++all.at(bin);
            right.at(bin) += sample->label.at(k) > 0 ? 1 : 0;
        }
    }
    for (size_t bin = 0; bin < Bins; ++bin)
        out() << "  chance " << double(bin) / Bins << " to " << double(bin + 1) / Bins << ": "
              << right.at(bin) << " of " << all.at(bin) << " are links\n";
    out().flush();
}

/// Every event scored by a model that saw neither it nor its duos.
std::pair<Validated, Validated> crossValidated(const Samples &samples, const QStringList &names)
{
    std::vector<std::pair<const Sample *, QList<float>>> first;
    std::vector<std::pair<const Sample *, QList<float>>> second;
    for (int fold = 0; fold < Folds; ++fold) {
        const LinkModel model = trained(
            chosen(samples, [fold](const Sample &s) { return s.fold % Folds != fold; }), names);
        for (const auto &sample : samples) {
            if (sample->fold % Folds != fold || sample->event.articles.size() < 3)
                continue;
            first.emplace_back(sample.get(), chancesOf(model, *sample, false));
            second.emplace_back(sample.get(), chancesOf(model, *sample, true));
        }
    }
    return {best(first), best(second)};
}

QString line(const Score &score, double threshold)
{
    return u"P %1 R %2 F1 %3 at %4"_s.arg(score.precision(), 0, 'f', 3)
        .arg(score.recall(), 0, 'f', 3)
        .arg(score.f1(), 0, 'f', 3)
        .arg(threshold, 0, 'f', 2);
}

QString line(const Validated &result)
{
    return u"%1, precise %2, AP %3"_s
        .arg(line(result.best, result.threshold), line(result.precise, result.preciseThreshold))
        .arg(result.averagePrecision, 0, 'f', 3);
}

void printFamilies(const Samples &samples, const QStringList &names)
{
    QStringList families;
    for (const QString &name : names) {
        if (!families.contains(name.section(u'.', 0, 0)))
            families.append(name.section(u'.', 0, 0));
    }
    for (const QString &family : std::as_const(families)) {
        QStringList others = names;
        others.removeIf(
            [&family](const QString &name) { return name.section(u'.', 0, 0) == family; });
        const auto [first, second] = crossValidated(samples, others);
        out() << "without " << family.leftJustified(10) << " one stage " << line(first) << " | two "
              << line(second) << '\n';
        out().flush();
    }
}

/// Whole events and the choices of two of their outlets; one fold number an event.
void addSamples(Samples &samples, const QList<GoldEvent> &events)
{
    for (const GoldEvent &event : events) {
        const auto fold = static_cast<qsizetype>(samples.size() / 4);
        samples.push_back(sample(event, fold, 1));
        for (const GoldEvent &duo : duos(event))
            samples.push_back(sample(duo, fold, DuoWeight));
    }
}

void printReach(const Samples &samples, const QStringList &names)
{
    int reachable = 0;
    int required = 0;
    int events = 0;
    for (const auto &sample : samples) {
        if (sample->event.articles.size() < 3)
            continue;
        ++events;
        reachable += score(*sample, QList<float>(sample->pairs.size(), 1.0F), 0.5).right;
        required += static_cast<int>(sample->event.required.size());
    }
    out() << events << " events, " << names.size() << " features, candidates hold " << reachable
          << " of " << required << " links\n";
}

/// A model that saw none of \a devEvents, at the threshold that it found without them; and how well
/// its chances are calibrated.
void printDev(const Samples &train,
              const QList<GoldEvent> &devEvents,
              const QStringList &names,
              double threshold)
{
    const LinkModel model = trained(chosen(train, [](const Sample &) { return true; }), names);
    Score dev;
    Samples samples;
    std::vector<std::pair<const Sample *, QList<float>>> results;
    for (const GoldEvent &event : devEvents) {
        samples.push_back(sample(event, 0, 1));
        results.emplace_back(samples.back().get(), chancesOf(model, *samples.back(), true));
        dev += score(*samples.back(), results.back().second, threshold);
    }
    out() << "dev, never fitted on: " << line(dev, threshold) << " (with hindsight "
          << line(best(results)) << ")\n";
    printCalibration(results);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        out() << "usage: trainlinks DATA OUTPUT [--families]\n";
        return 2;
    }
    Samples train;
    addSamples(train, goldEvents(arguments.at(1) + u"/train"_s));
    if (train.empty()) {
        out() << "no events in " << arguments.at(1) << "/train\n";
        return 3;
    }
    const QStringList names = train.front()->table.names;
    printReach(train, names);
    const auto [first, second] = crossValidated(train, names);
    out() << "cross-validated: one stage " << line(first) << "\n                 two stages "
          << line(second) << '\n';
    out().flush();
    const QList<GoldEvent> devEvents = goldEvents(arguments.at(1) + u"/dev"_s);
    printDev(train, devEvents, names, second.preciseThreshold);
    if (arguments.contains(u"--families"_s))
        printFamilies(train, names);

    // What is shipped has seen all events; its threshold is of cross-validation over all of them.
    Samples all = std::move(train);
    addSamples(all, devEvents);
    const Validated validated = crossValidated(all, names).second;
    out() << "all events, cross-validated: two stages " << line(validated) << '\n';
    LinkModel model = trained(chosen(all, [](const Sample &) { return true; }), names);
    model.threshold = validated.preciseThreshold;
    QJsonObject object = model.toJson();
    object.insert(u"origin"_s,
                  u"Fitted by tests/training/trainlinks on 24 news events of three outlets each, "
                  u"links annotated by hand; "
                  "names are features of app/align, weights are for standardised values."_s);
    QSaveFile file(arguments.at(2));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0
        || !file.commit()) {
        out() << arguments.at(2) << ": " << file.errorString() << '\n';
        return 3;
    }
    return 0;
}
