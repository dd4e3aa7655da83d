// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// First place of a folded phrase outside of quotations, its last word in the singular or plural;
/// an empty span where it does not stand.
[[nodiscard]] TextSpan placeOf(const ClaimView &view, const QStringList &phrase);

/// Indices of the sets that may have a term in a claim, ascending, by the terms' first words.
[[nodiscard]] QList<qsizetype> setsIn(const ClaimView &view,
                                      const QHash<QString, QList<qsizetype>> &byWord);

} // namespace parallax::discrepancy
