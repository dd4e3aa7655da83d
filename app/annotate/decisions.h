// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <functional>

namespace parallax::annotate {

/// Where words of another revision went that no longer stand in the article as they did; nothing
/// when no sentence of the article came of theirs.
using Successor =
    std::function<std::optional<TextSpan>(const TextSelector &, const ComparedArticle &)>;

/// A decision on claims of the comparison, ready to be stored. \a parts: as
/// AlignmentDecision::parts; ids that are not there, and parts that are empty then, are left out.
[[nodiscard]] AlignmentDecision decisionOn(AlignmentDecision::Act act,
                                           const QList<QList<ClaimId>> &parts,
                                           const Comparison &comparison,
                                           const QString &author,
                                           const QDateTime &made);

/// A decision that two places of different articles stand level.
[[nodiscard]] AlignmentDecision levelDecision(const DecidedPlace &one,
                                              const DecidedPlace &other,
                                              const Comparison &comparison,
                                              const QString &author,
                                              const QDateTime &made);

/// The id that follows from event, author and places: the same for the same author's opposite
/// decision on the same places, another one for places that shall stand level.
[[nodiscard]] DecisionId decisionId(const AlignmentDecision &decision);

/// Where the decisions stand in the articles compared, by time, then id. Words that are not there
/// in these revisions are told as lost; nothing is dropped. Places that stand level follow their
/// sentence through a new wording where \a successor knows it; what was decided on the likeness of
/// claims holds for the words that were judged, and for no others.
[[nodiscard]] QList<PlacedDecision> placedDecisions(QList<AlignmentDecision> decisions,
                                                    const QList<ComparedArticle> &articles,
                                                    const QList<Claim> &claims,
                                                    const Successor &successor = {});

/// Of one author the latest decision on a pair counts; between authors none counts more than the
/// other's. \a decisions as placedDecisions() gives them.
[[nodiscard]] DecidedPairs decidedPairs(const QList<PlacedDecision> &decisions,
                                        const QList<Claim> &claims);

} // namespace parallax::annotate
