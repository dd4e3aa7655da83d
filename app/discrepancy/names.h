// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// Folded words of a name without its title, the surname last.
[[nodiscard]] QStringList nameParts(const NameMention &name, const text::Lexicon &lexicon);
/// False when no spelling can make one of two names the other, whatever the texts say.
[[nodiscard]] bool mayBeMisspelt(const QStringList &partsA, const QStringList &partsB);

[[nodiscard]] QList<Finding> nameFindings(const ViewPair &pair);
/// Full names alone that are spelled differently: it needs no link, for a person is the same in
/// every sentence.
[[nodiscard]] QList<Finding> spellingFindings(const ViewPair &pair);

} // namespace parallax::discrepancy
