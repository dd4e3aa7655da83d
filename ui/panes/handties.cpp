// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handties.h"

#include <algorithm>
#include <tuple>

namespace parallax::ui {
namespace {

bool isEarlier(const TextSpan &left, const TextSpan &right)
{
    return std::tie(left.begin, left.end) < std::tie(right.begin, right.end);
}

/// The places of a decision, of each part one, in the articles shown; those outside are left out.
QList<DecidedPlace> ends(const PlacedDecision &placed, qsizetype articles)
{
    QList<DecidedPlace> all;
    for (const QList<DecidedPlace> &part : placed.places) {
        for (const DecidedPlace &place : part) {
            if (place.article >= 0 && place.article < articles && !place.span.isEmpty()) {
                all.append(place);
                break;
            }
        }
    }
    return all;
}

} // namespace

HandTies handTies(const Comparison &comparison)
{
    HandTies all;
    all.places.resize(comparison.articles.size());
    QList<std::pair<DecidedPlace, DecidedPlace>> pairs;
    for (const PlacedDecision &placed : comparison.decisions) {
        if (verdict(placed.decision.act) != Verdict::Level || placed.isOvertaken
            || !placed.lost.isEmpty()) {
            continue;
        }
        const QList<DecidedPlace> here = ends(placed, comparison.articles.size());
        for (qsizetype i = 0; i < here.size(); ++i) {
            for (qsizetype j = i + 1; j < here.size(); ++j) {
                if (here.at(i).article != here.at(j).article) {
                    const bool isInOrder = here.at(i).article < here.at(j).article;
                    pairs.append({here.at(isInOrder ? i : j), here.at(isInOrder ? j : i)});
                }
            }
        }
    }
    for (const auto &[one, other] : std::as_const(pairs)) {
        all.places[one.article].append(one.span);
        all.places[other.article].append(other.span);
    }
    for (QList<TextSpan> &places : all.places) {
        std::ranges::sort(places, isEarlier);
        const auto rest = std::ranges::unique(places);
        places.erase(rest.begin(), rest.end());
    }
    for (const auto &[one, other] : std::as_const(pairs)) {
        const HandTie tie{one.article, all.places.at(one.article).indexOf(one.span), other.article,
                          all.places.at(other.article).indexOf(other.span)};
        if (!all.ties.contains(tie)) {
            all.ties.append(tie);
        }
    }
    return all;
}

} // namespace parallax::ui
