// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"
#include "termlists.h"

namespace parallax::discrepancy {

/// Reads of every claim once what all of its pairs are compared by: a claim of an event with many
/// outlets stands in hundreds of links.
void prepare(QList<ClaimView> &views, const TermLists &lists);

} // namespace parallax::discrepancy
