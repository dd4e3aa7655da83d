// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>
#include <app/text/lexicon.h>

#include <QList>

namespace parallax::claims {

/// Kinds of words as `word-kinds.tsv` and `word-kind-steps.tsv` name them, in lower case.
enum class WordKind : quint8 {
    Break, ///< punctuation that ends something
    Comma,
    Det,
    Adj,
    Num,
    Noun,
    Plural,
    Name,
    Pron, ///< pronoun that may be a subject
    ObjPron,
    Adv,
    Not,
    Prep,
    To, ///< before an infinitive
    Coord,
    Sub,
    Rel,
    Modal,
    Aux, ///< finite form of be, have, do, whether it helps another verb or not
    AuxBase,
    AuxPart,
    AuxIng,
    Past,
    Sing, ///< third person singular, present
    Plain, ///< other persons, present
    Base, ///< infinitive
    Part, ///< past participle
    Ing,
};
constexpr int wordKindCount = int(WordKind::Ing) + 1;

/// A word or a punctuation mark of a sentence. A contraction ("he's") makes two, a hyphenated
/// compound one, a quotation mark none.
struct Word
{
    TextSpan span; ///< into the sentence
    QString folded;
    WordKind kind = WordKind::Noun;
    QString lemma; ///< of verbs
    bool mayBePast = false;
    bool mayBeParticiple = false;
    bool isPossessive = false;
    bool isAfterQuote = false; ///< a quotation mark stands right before
};

/// The words of \a sentence with the likeliest kinds. \a names: spans of proper names in it,
/// ascending.
[[nodiscard]] QList<Word>
words(QStringView sentence, const QList<TextSpan> &names, const text::Lexicon &lexicon);

[[nodiscard]] bool isNominal(WordKind kind); ///< part of a noun phrase that may be its head
[[nodiscard]] bool isFiniteVerb(WordKind kind); ///< auxiliaries and modals included

} // namespace parallax::claims
