// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rebuilds resources/align/parameters.json from events annotated by hand:
//   trainlinks DATA OUTPUT [--families]
// DATA holds train/*.json (fitted on, cross-validated over whole events) and dev/*.json (scored
// once). No random number is used: the same data give the same file.
#include "linkfit.h"

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

/// What is linked is to be right in four of five cases; below that more links are not worth having.
constexpr double LeastPrecision = 0.8;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
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
