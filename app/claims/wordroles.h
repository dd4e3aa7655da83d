// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verbgroups.h"

namespace parallax::claims {

/// Index of the group that begins at each word, or -1.
[[nodiscard]] QList<qsizetype> groupStarts(const QList<Word> &words,
                                           const QList<VerbGroup> &groups);

/// True when a subject and then a finite verb follow from word \a i on, before the next
/// punctuation or conjunction. Looks at a bounded number of words.
[[nodiscard]] bool clauseFollows(const QList<Word> &words,
                                 const QList<VerbGroup> &groups,
                                 const QList<qsizetype> &starts,
                                 qsizetype i);

/// Settles words whose kind depends on what follows: "after" opens a clause or a phrase, "that"
/// opens what was said or a relative clause.
void settleOpeners(QList<Word> *words,
                   const QList<VerbGroup> &groups,
                   const text::Lexicon &lexicon);

} // namespace parallax::claims
