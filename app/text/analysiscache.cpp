// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysiscache.h"

namespace parallax::text {

namespace {

/// Code units; their tokens take about forty bytes each: 12,000 sentences in some 70 MiB.
constexpr qsizetype Room = 1'800'000;
/// Sentences and short paragraphs; whole articles change with every revision.
constexpr qsizetype Longest = 2'000;

} // namespace

AnalysisCaches &AnalysisCaches::program()
{
    static AnalysisCaches caches{{Room, Longest}, {Room, Longest}, {Room, Longest}};
    return caches;
}

void AnalysisCaches::forget()
{
    tokens.forget();
    figures.forget();
    dates.forget();
}

} // namespace parallax::text
