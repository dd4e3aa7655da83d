// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kinds that a word may be of, by the lists, its shape and its capital.

#include "verbforms.h"
#include "wordreader.h"

#include <app/text/characters.h>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;

// Costs: 0 is what grammar expects, 4 is rare. Set by hand.
constexpr double laterKind = 0.7; ///< each kind after the first of an entry
constexpr double besidesKnown = 0.4; ///< what an entry of word-kinds.tsv does not say
constexpr double otherThanName = 3.5; ///< a capitalised word inside of a sentence that is no name
constexpr qsizetype longestEnding = 4; ///< letters of an entry of word-endings.tsv

} // namespace

WordCandidates WordReader::candidates(qsizetype i)
{
    Word &word = m_words[i];
    const QChar first = m_text[word.span.begin];
    const bool isNamed = isInName(word.span);
    if (!first.isLetterOrNumber() && !text::isSingleMark(first)
        && !(text::isDash(first) && word.span.length() > 2)) {
        const bool isParting = first == u',' || text::isDash(first) || text::isClosingBracket(first)
            || word.span.length() > 1 || first == QChar(0x2026); // "..."
        return {{isParting ? Kind::Comma : Kind::Break, 0}};
    }
    const bool isCapitals = word.span.length() > 1
        && word.span.in(m_text).toString().toUpper() == word.span.in(m_text) && first.isLetter()
        && !m_isTitleCase;
    const auto known = m_grammar->kinds.constFind(word.folded);
    WordCandidates found;
    if (known != m_grammar->kinds.constEnd() && !isCapitals) {
        return readKnown(*known, i, isNamed);
    }
    if (isNamed && !m_isTitleCase && i > 0) {
        found.append({Kind::Name, 0});
        return found;
    }
    if (first.isDigit()) {
        const bool isCompound = word.folded.contains(u'-');
        const QChar last = word.folded.back();
        if (isCompound) {
            return {{Kind::Adj, 0.1}, {Kind::Noun, 0.5}, {Kind::Num, 0.6}};
        }
        return last.isLetter() ? WordCandidates{{Kind::Adj, 0}, {Kind::Num, 0.3}, {Kind::Noun, 0.8}}
                               : WordCandidates{{Kind::Num, 0}};
    }
    found = readOpenWord(&word);
    readCapital(word, i, &found);
    return found;
}

/// Words of word-kinds.tsv. Their verbs count besides ("open", "head") where the entry names no
/// word of grammar.
WordCandidates WordReader::readKnown(const QList<Kind> &kinds, qsizetype i, bool isNamed)
{
    Word &word = m_words[i];
    WordCandidates found;
    bool isOpen = true;
    for (qsizetype k = 0; k < kinds.size(); ++k) {
        found.append({kinds[k], laterKind * double(k)});
        isOpen =
            isOpen && (kinds[k] == Kind::Adj || kinds[k] == Kind::Noun || kinds[k] == Kind::Plural);
    }
    if (isOpen) {
        WordCandidates verbs;
        readVerb(&word, &verbs);
        for (const WordCandidate &verb : std::as_const(verbs)) {
            found.append({verb.kind, verb.cost + besidesKnown});
        }
    } else {
        word.lemma = verbForm(word.folded, m_lexicon).lemma;
    }
    // "Will" and "May" inside of a sentence are names; "The" is none.
    const bool isCapital = m_text[word.span.begin].isUpper() && i > 0 && !m_isTitleCase
        && !word.isAfterQuote && m_words[i - 1].span.end < word.span.begin
        && m_text[m_words[i - 1].span.begin].isLetterOrNumber();
    if (isCapital || (isNamed && i > 0 && m_text[word.span.begin].isUpper())) {
        for (WordCandidate &candidate : found) {
            candidate.cost += besidesKnown * 2;
        }
        found.append({Kind::Name, 0});
    }
    return found;
}

WordCandidates WordReader::readOpenWord(Word *word)
{
    WordCandidates found;
    readVerb(word, &found);
    if (found.isEmpty()) {
        readShape(word->folded, &found);
    }
    return found;
}

void WordReader::readVerb(Word *word, WordCandidates *found) const
{
    QString folded = word->folded;
    if (folded.contains(u'-')) { // "re-elected", but not "Russian-backed"
        const VerbForm joined = verbForm(QString(folded).remove(u'-'), m_lexicon);
        const VerbForm whole = verbForm(folded, m_lexicon);
        if (!whole.isKnown && !joined.isKnown) {
            return;
        }
        folded = whole.isKnown ? folded : folded.remove(u'-');
    }
    const VerbForm form = verbForm(folded, m_lexicon);
    if (form.lemma.isEmpty()) {
        return;
    }
    const bool isNoun = m_verbNouns.contains(form.lemma) || m_actNouns.contains(form.lemma);
    word->lemma = form.lemma;
    word->mayBePast = form.isPast;
    word->mayBeParticiple = form.isParticiple;
    const double doubt = form.isKnown ? 0 : 0.5;
    if (form.isBase) {
        found->append({Kind::Base, isNoun ? 0.3 : 0});
        found->append({Kind::Plain, isNoun ? 0.6 : 0.2});
        found->append({Kind::Noun, isNoun ? 0.3 : 3});
        if (isNoun) {
            found->append({Kind::Adj, 1.5});
        }
    }
    if (form.isPresent) {
        found->append({Kind::Sing, isNoun ? 0.6 : 0.1});
        found->append({Kind::Plural, isNoun ? 0.3 : 2.5});
    }
    if (form.isPast) {
        found->append({Kind::Past, (form.isParticiple ? 0.3 : 0) + doubt});
    }
    if (form.isParticiple) {
        found->append({Kind::Part, (form.isPast ? 0.3 : 0) + doubt});
        found->append({Kind::Adj, 1.5});
    }
    if (word->folded.contains(u'-') && form.isBase) {
        found->append({Kind::Adj, 0.2}); // "strong-arm tactics"
    }
    if (form.isIng) {
        found->append({Kind::Ing, 0.2});
        found->append({Kind::Noun, m_actNouns.contains(word->folded) ? 0.9 : 2});
        found->append({Kind::Adj, 2});
    }
}

void WordReader::readShape(const QString &folded, WordCandidates *found) const
{
    for (qsizetype size = std::min(longestEnding, folded.size() - 2); size > 0; --size) {
        const auto shape = m_grammar->endings.constFind(folded.last(size));
        if (shape != m_grammar->endings.constEnd()) {
            *found = *shape;
            return;
        }
    }
    *found = {{Kind::Noun, 0}, {Kind::Adj, 0.8}};
}

void WordReader::readCapital(const Word &word, qsizetype i, WordCandidates *found) const
{
    const QStringView written = word.span.in(m_text);
    if (!written.front().isUpper()) {
        return;
    }
    const bool startsSentence = i == 0 || (m_words[i].isAfterQuote && !word.lemma.isEmpty());
    if (startsSentence || m_isTitleCase) {
        const bool isVerb = !word.lemma.isEmpty()
            && (word.lemma != word.folded || !m_verbNouns.contains(word.lemma));
        found->append({Kind::Name, isVerb ? 1.5 : 0.4});
        return;
    }
    for (WordCandidate &candidate : *found) {
        candidate.cost += otherThanName;
    }
    found->append({Kind::Name, 0});
}

} // namespace parallax::claims
