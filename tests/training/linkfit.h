// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goldevents.h"

#include <app/align/linkmodel.h>

#include <memory>
#include <vector>

namespace parallax::training {

/// Parts of the events that are left out in turn.
inline constexpr int Folds = 5;

/// An event ready to learn from.
struct Sample
{
    GoldEvent event;
    QList<align::ClaimPair> pairs;
    align::FeatureTable table;
    QList<float> label; ///< 1 required, 0 not, -1 optional
    double weight = 1;
    qsizetype fold = 0;
    align::EventTerms terms;
    align::Similarities similar;

    [[nodiscard]] align::FeatureInput input() const
    {
        return {event.articles, event.claims, terms, similar, pairs};
    }
};

using Samples = std::vector<std::unique_ptr<Sample>>;

[[nodiscard]] std::unique_ptr<Sample> sample(const GoldEvent &event, qsizetype fold, double weight);
/// Whole events and the choices of two of their outlets; one fold number an event.
void addSamples(Samples &samples, const QList<GoldEvent> &events);
[[nodiscard]] QSet<SentenceLink> sentenceLinks(const GoldEvent &event,
                                               const align::ClaimPair &pair);

/// Both stages; the second learns from first opinions of models that did not see the event.
[[nodiscard]] align::LinkModel trained(const QList<const Sample *> &samples,
                                       const QStringList &names);
/// Of one stage or of both, in the order of the pairs.
[[nodiscard]] QList<float>
chancesOf(const align::LinkModel &model, const Sample &sample, bool isSecond);

} // namespace parallax::training
