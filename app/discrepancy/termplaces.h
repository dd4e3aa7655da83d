// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"
#include "termlists.h"

namespace parallax::discrepancy {

/// First place of a term outside of quotations, its last word in the plural, too, if it has one; an
/// empty span where it does not stand.
[[nodiscard]] TextSpan placeOf(const ClaimView &view, const TermLists::Term &term);

/// Indices of the sets that may have a term in a claim, ascending, by the terms' first words.
[[nodiscard]] QList<qsizetype> setsIn(const ClaimView &view,
                                      const QHash<QString, QList<qsizetype>> &byWord);

} // namespace parallax::discrepancy
