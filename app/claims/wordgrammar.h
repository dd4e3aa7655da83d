// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wordkinds.h"

#include <app/text/lexicon.h>

#include <array>
#include <memory>

namespace parallax::claims {

/// A kind that a word may be of and what it costs: 0 is what grammar expects, 4 is rare.
struct WordCandidate
{
    WordKind kind;
    double cost;
};

using WordCandidates = QList<WordCandidate>;

/// The tables of one language in the shape the search wants them.
struct WordGrammar
{
    std::array<std::array<double, wordKindCount>, wordKindCount> steps{};
    QHash<QString, QList<WordKind>> kinds;
    QHash<QString, WordCandidates> endings;
};

/// The kind that the tables call this, "noun", as its number; -1: none.
[[nodiscard]] int wordKindOf(QStringView name);
/// Read once a language; the lists behind a language never change while the program runs.
[[nodiscard]] std::shared_ptr<const WordGrammar> wordGrammar(const text::Lexicon &lexicon);

} // namespace parallax::claims
