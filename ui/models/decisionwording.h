// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QCoreApplication>
#include <QLocale>

namespace parallax::ui {

/// How a claim group stands with those who decided on it.
enum class DecisionState {
    Open, ///< nobody said anything of its claims
    Confirmed, ///< somebody holds all that stands in it to be the same
    Disputed, ///< readers disagree
};

[[nodiscard]] DecisionState decisionState(const Comparison &comparison, const ClaimGroup &group);
/// All of one decision's pairs are also spoken of by another reader who says the opposite of some.
[[nodiscard]] bool isDisputed(const Comparison &comparison, const DecisionId &decision);

/// The translated words for decisions on the alignment.
class DecisionWording
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::DecisionWording)

public:
    static QString state(DecisionState state); ///< "open", "confirmed", "readers disagree"
    static QString act(AlignmentDecision::Act act); ///< "Confirmed"
    /// "Confirmed by Mara Quill, 14.03.26 12:05"
    static QString line(const AlignmentDecision &decision, const QLocale &locale);
    /// What the step is called in "Undo …": "Confirmation"
    static QString step(AlignmentDecision::Act act);
    /// What was done, for the bar that offers to undo it.
    static QString done(const AlignmentDecision &decision);
    /// What of it is not in the revisions shown; empty when all is there.
    static QString lost(const PlacedDecision &placed);
    /// Its places in words: "Harbour Post “The ferry …” · Quay News “No ship …”".
    static QString places(const PlacedDecision &placed, const Comparison &comparison);
    /// What is to be said of a place whose sentence was reworded since; empty when none was.
    static QString followed(const PlacedDecision &placed, const Comparison &comparison);
};

} // namespace parallax::ui
