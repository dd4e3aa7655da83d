// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verbgroups.h"

namespace parallax::claims {

/// A noun with what stands before it, and with its "of …".
struct NounPhrase
{
    qsizetype first = 0; ///< words [first, after), without the preposition
    qsizetype after = 0;
    qsizetype head = 0;
    qsizetype preposition = -1; ///< word before it, or -1
    bool isTime = false; ///< "Monday", "last week"
    bool isAdjective = false; ///< has no noun: "guilty"
};

/// The noun phrases outside of the verb groups, in order, disjoint.
[[nodiscard]] QList<NounPhrase>
nounPhrases(const QList<Word> &words, const QList<VerbGroup> &groups, const text::Lexicon &lexicon);

} // namespace parallax::claims
