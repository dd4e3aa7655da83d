// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiedmarks.h"

#include <algorithm>

namespace parallax::ui {

QList<QList<int>> tiedMarks(const Comparison &comparison, const ComparisonMarks &marks)
{
    QList<QList<int>> tied(marks.articles.size());
    for (const PlacedDecision &placed : comparison.decisions) {
        if (verdict(placed.decision.act) != Verdict::Level || placed.isOvertaken
            || !placed.lost.isEmpty()) {
            continue;
        }
        for (const QList<DecidedPlace> &part : placed.places) {
            for (const DecidedPlace &place : part) {
                if (place.article < 0 || place.article >= marks.articles.size()) {
                    continue;
                }
                const QList<ReadingMark> &here = marks.articles.at(place.article);
                // The first one that overlaps, as linked scrolling takes it.
                for (int mark = 0; mark < here.size(); ++mark) {
                    if (here.at(mark).span.overlap(place.span) > 0) {
                        tied[place.article].append(mark);
                        break;
                    }
                }
            }
        }
    }
    for (QList<int> &one : tied) {
        std::ranges::sort(one);
        const auto rest = std::ranges::unique(one);
        one.resize(rest.begin() - one.begin());
    }
    return tied;
}

} // namespace parallax::ui
