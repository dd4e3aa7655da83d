// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/annotation.h>
#include <app/domain/ids.h>
#include <app/domain/textspan.h>

#include <QDateTime>
#include <QList>
#include <QString>

namespace parallax {

/// Names what was decided by whom: 40 hexadecimal digits out of event, author and places. The same
/// author's next decision on the same places takes its place, another author's never does.
using DecisionId = Id<struct DecisionTag>;

/// What a decision says of the places in its different parts.
enum class Verdict {
    Same, ///< all of them tell the same
    Different, ///< no two of different parts tell the same; nothing is said of one part
    Level, ///< they stand level when texts scroll together
};

/// What a reader decided about the alignment, and how.
struct AlignmentDecision
{
    enum class Act {
        Confirm, ///< a group that was found: Same
        Reject, ///< a group that was found: Different, every claim a part
        Link, ///< two claims that were not held together: Same
        Merge, ///< two groups into one: Same
        Split, ///< one group into two: Different
        Level, ///< two places in two texts: Level
    };
    DecisionId id;
    EventId event;
    Act act = Act::Confirm;
    QList<QList<TextSelector>> parts; ///< none is empty; Confirm has one, the others two or more
    QString author;
    QDateTime made; ///< UTC
    friend bool operator==(const AlignmentDecision &, const AlignmentDecision &) = default;
};

[[nodiscard]] Verdict verdict(AlignmentDecision::Act act);

/// Where one place of a decision stands in a comparison.
struct DecidedPlace
{
    qsizetype article = 0; ///< index into the compared articles
    TextSpan span; ///< into the article's text
    ClaimId claim; ///< the claim that stands there; empty for Verdict::Level
    friend bool operator==(const DecidedPlace &, const DecidedPlace &) = default;
};

/// A decision as it stands in one comparison.
struct PlacedDecision
{
    AlignmentDecision decision;
    QList<QList<DecidedPlace>> places; ///< as `decision.parts`, without what is lost
    QList<TextSelector> lost; ///< words that do not stand in the revisions compared
    bool isOvertaken = false; ///< later decisions of the same author speak of all its pairs
    friend bool operator==(const PlacedDecision &, const PlacedDecision &) = default;
};

/// Two claims that one reader holds to be the same and another does not. Neither decision has an
/// effect on the pair: what the analysis found stands.
struct Disagreement
{
    ClaimId a;
    ClaimId b;
    DecisionId same;
    DecisionId different;
    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

/// What readers say of one pair of claims.
struct DecidedPair
{
    ClaimId a; ///< before b in the order of the claims
    ClaimId b;
    Verdict verdict = Verdict::Same;
    QStringList authors; ///< sorted, each once
    friend bool operator==(const DecidedPair &, const DecidedPair &) = default;
};

/// Everything that the decisions say of pairs of claims.
struct DecidedPairs
{
    QList<DecidedPair> agreed; ///< by the time of the first decision, then claims
    QList<Disagreement> disagreements; ///< by claims
    friend bool operator==(const DecidedPairs &, const DecidedPairs &) = default;
};

} // namespace parallax
