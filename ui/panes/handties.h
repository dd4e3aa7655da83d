// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::ui {

/// Two places of different articles that a reader set level, as indices into HandTies::places.
struct HandTie
{
    qsizetype article = 0; ///< smaller than `other`
    qsizetype place = 0;
    qsizetype other = 0;
    qsizetype otherPlace = 0;
    friend bool operator==(const HandTie &, const HandTie &) = default;
};

/// The places that readers set level by hand.
struct HandTies
{
    QList<QList<TextSpan>> places; ///< one list an article, ascending, each place once
    QList<HandTie> ties; ///< each once
    friend bool operator==(const HandTies &, const HandTies &) = default;
};

/// The ties in effect: not overtaken, and with both places in the texts shown.
[[nodiscard]] HandTies handTies(const Comparison &comparison);

} // namespace parallax::ui
