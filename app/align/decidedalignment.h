// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::align {

/// The alignment that was found, with what readers agreed on: pairs held to be different lose their
/// link and stand in no group together; pairs held to be the same are linked and stand in one
/// group, whose other claims come along as long as none of them is held to be different. Links keep
/// the score of the analysis; those it does not have get 1 and say so. Groups are numbered anew in
/// the order of the event. Without pairs the alignment as it is.
[[nodiscard]] Alignment decidedAlignment(const Alignment &found,
                                         const QList<ComparedArticle> &articles,
                                         const QList<Claim> &claims,
                                         const QList<DecidedPair> &pairs);

/// The same links, each as sure as a reader made it: for what builds on links.
[[nodiscard]] Alignment withReadersCertainty(Alignment alignment);

} // namespace parallax::align
