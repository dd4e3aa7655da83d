// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/lexicon.h>

namespace parallax::claims {

/// What one form of a verb may be.
struct VerbForm
{
    QString lemma; ///< empty: no verb
    bool isBase = false;
    bool isPresent = false; ///< third person singular
    bool isPast = false;
    bool isParticiple = false;
    bool isIng = false;
    bool isKnown = false; ///< the lemma stands in the lexicon
};

/// Finds the verb behind a word form by `irregular-verbs.tsv` and the rules of English spelling.
/// An unknown word in -ed counts as a verb. \a word is folded.
[[nodiscard]] VerbForm verbForm(const QString &word, const text::Lexicon &lexicon);

} // namespace parallax::claims
