// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parallax::discrepancy {

/// Edits that make one word of the other. Source: Levenshtein 1966, with a swap of neighbours as
/// one edit (Damerau).
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);
/// Two folded surnames are one with a slip; a plural is none.
[[nodiscard]] bool isSlip(const QString &a, const QString &b);
/// "Dan" and "Daniel", "T" and "Thomas"; "Ann" and "Anne" are two spellings. Folded.
[[nodiscard]] bool isShortForm(const QString &a, const QString &b);

} // namespace parallax::discrepancy
