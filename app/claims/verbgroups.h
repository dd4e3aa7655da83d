// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wordkinds.h"

namespace parallax::claims {

/// A verb with its auxiliaries: "has not been arrested", "to step down", "killing".
struct VerbGroup
{
    enum class Form { Finite, Infinitive, Participle, Gerund };
    Form form = Form::Finite;
    qsizetype first = 0; ///< words [first, after)
    qsizetype main = 0;
    qsizetype after = 0;
    QString lemma; ///< with particles: "step down"
    bool isNegated = false;
    bool isModal = false;
    bool isFuture = false;
    bool isPassive = false;
};

/// The verb groups of a sentence, in order, disjoint. Participles that only describe a noun ("the
/// wounded men") become adjectives in \a words; a fragment without a finite verb ("Mayor held
/// after raid") has its participle or infinitive made finite.
[[nodiscard]] QList<VerbGroup> verbGroups(QList<Word> *words, const text::Lexicon &lexicon);

} // namespace parallax::claims
