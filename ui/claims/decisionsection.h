// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QWidget>

#include <functional>

namespace parallax::ui {

/// What readers decided on the group's claims, each line with a button that takes it back; null
/// when nobody did. \a takeBack is called with the decision.
[[nodiscard]] QWidget *
decisionSection(const Comparison &comparison,
                const ClaimGroup &group,
                const std::function<void(const AlignmentDecision &)> &takeBack,
                QWidget *parent);

/// Places set level by hand that stand on no claim of the group (null: no group is chosen), each
/// with a button that takes it back; null when there are none.
[[nodiscard]] QWidget *tieSection(const Comparison &comparison,
                                  const ClaimGroup *group,
                                  const std::function<void(const AlignmentDecision &)> &takeBack,
                                  QWidget *parent);

/// Decisions of the event of which no claim stands in any group shown: their words are not in these
/// revisions. Null when all could be placed.
[[nodiscard]] QWidget *lostDecisionSection(const Comparison &comparison, QWidget *parent);

} // namespace parallax::ui
