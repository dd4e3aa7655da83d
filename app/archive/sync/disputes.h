// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incoming.h"
#include "sync.h"

#include <app/domain/decision.h>

#include <QHash>
#include <QSet>

namespace parallax::archive::sync {

/// Decisions on the alignment that can be read, by the object of their file.
[[nodiscard]] QHash<QString, AlignmentDecision> storedDecisions(const git::Repository &repository);

/// Pairs of places that one author holds to tell the same and another does not, as far as one of
/// the two decisions is among \a came. `here`: who holds them the same; `there`: who does not. Each
/// pair of authors once for each pair of places.
[[nodiscard]] QList<Disagreement> disputes(const QList<AlignmentDecision> &all,
                                           const QSet<DecisionId> &came);

} // namespace parallax::archive::sync
