// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attributionfinder.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype longestSubject = 16; ///< words
constexpr qsizetype longestAuxiliaries = 4;
constexpr qsizetype longestLead = 6; ///< words of "9/11 widow" before a name

} // namespace

/// "Interfax cited the Russian Defence Ministry as saying": the ministry speaks.
std::optional<Attribution> AttributionFinder::fromCitation(qsizetype verb) const
{
    if (!m_words.citing.contains(word(verb))) {
        return std::nullopt;
    }
    for (qsizetype i = verb + 1; has(i) && i - verb < longestSubject; ++i) {
        if (word(i) == "as"_L1 && m_words.reporting.contains(word(i + 1))) {
            return named({verb + 1, i}, verb + 1, i + 2);
        }
    }
    return std::nullopt;
}

/// "…," said Ibrahim Abu al-Leith, spokesman for …
std::optional<Attribution> AttributionFinder::fromInversion(qsizetype verb) const
{
    const bool isAfterStatement = !isWord(verb - 1) && word(verb - 1) != ")"_L1
        && (!isJoiningStop(verb - 1) || isQuoted(verb - 2));
    if (!isAfterStatement || !m_words.speech.contains(word(verb))
        || m_words.weekdays.contains(word(verb + 1)) || m_words.telling.contains(word(verb))
        || !isWord(verb + 1) || isQuoted(verb + 1)) {
        return std::nullopt;
    }
    const bool isGrammar = m_tokens[verb + 1].isFunctionWord
        && !m_words.determiners.contains(word(verb + 1))
        && !m_words.pronouns.contains(word(verb + 1));
    bool canBegin =
        m_words.determiners.contains(word(verb + 1)) || m_words.pronouns.contains(word(verb + 1));
    for (qsizetype i = verb + 1;
         !canBegin && i <= verb + longestLead && (isWord(i) || isJoiningStop(i)); ++i) {
        canBegin = isCapital(i) || (i <= verb + 2 && m_words.anonymous.contains(word(i)));
    }
    if (isGrammar || !canBegin || m_words.boundaries.contains(word(verb + 1))) {
        return std::nullopt;
    }
    const Range phrase = phraseAfter(verb + 1);
    // "Lunn, the mayor, said the bridge held": what follows the verb is the statement.
    const TextSpan *before = quotationBefore(m_tokens[verb].span.begin);
    const bool isAfterQuotation = before && m_tokens[verb].span.begin - before->end <= signReach;
    if (!isAfterQuotation) {
        const bool isClause = isFiniteVerb(phrase.after) || !isCapital(phrase.after - 1);
        const auto subject = isClause ? fromSubject(verb) : std::nullopt;
        const bool isOver = !isWord(phrase.after) || m_words.afterName.contains(word(phrase.after));
        if ((subject && subject->kind == Attribution::Kind::Named
             && subject->speaker.front().isUpper())
            || isFiniteVerb(phrase.after)
            || (m_words.pronouns.contains(word(verb + 1)) && phrase.after - phrase.first > 1)
            || !isOver) {
            return std::nullopt;
        }
    }
    const Range speaker = nameAfterRole(phrase);
    return named(speaker, verb, speaker.after);
}

std::optional<Attribution> AttributionFinder::fromSubject(qsizetype verb) const
{
    qsizetype after = verb;
    bool isPassive = false;
    for (qsizetype count = 0; count < longestAuxiliaries && after > 0; ++count) {
        const QString before = word(after - 1);
        const bool isAdverb =
            before.size() > 4 && before.endsWith("ly"_L1) && !isCapital(after - 1);
        if (!m_words.auxiliaries.contains(before) && !isAdverb) {
            break;
        }
        isPassive = isPassive || (after == verb && m_words.passives.contains(before));
        --after;
    }
    if (isPassive || isQuoted(after - 1)) {
        return std::nullopt;
    }
    if (word(verb).endsWith("ing"_L1) && after == verb) {
        return fromParticiple(verb);
    }
    if (after == 0) {
        return std::nullopt;
    }
    after = beforeBrackets(after);
    if (word(after - 1) == ","_L1) {
        after = beforeBrackets(beforeInsertion(after - 1));
    }
    after = beforeDashes(after);
    if (m_words.relatives.contains(word(after - 1))) {
        after -= word(after - 2) == ","_L1 ? 2 : 1;
    }
    const Range phrase =
        beforeApposition(beforeParticiple(beforeRelativeClause(phraseBefore(after))));
    if (phrase.isEmpty()) { // "Oake turned and said"
        const bool isJoined = m_words.joiners.contains(word(after - 1));
        return isJoined ? fromMainSubject(after - 1, verb) : std::nullopt;
    }
    if (isPronoun(phrase.after - 1) && isReducedRelative(phrase.after - 1, verb)) {
        return std::nullopt;
    }
    const bool isSure = m_words.speech.contains(word(verb)) || isPronoun(phrase.after - 1);
    if (!isSure && !hasCapitalInside(phrase) && !m_words.anonymous.contains(word(phrase.after - 1))
        && !(isCapital(phrase.first) && m_words.determiners.contains(word(phrase.first)))) {
        return std::nullopt;
    }
    return named(phrase, phrase.first, tailEnd(verb));
}

/// "Oake left the room, saying …"
std::optional<Attribution> AttributionFinder::fromParticiple(qsizetype verb) const
{
    const qsizetype before = verb - 1;
    if (verb <= 1) { // "Calling it a ruin, Oake left", "After saying …"
        const Range subject = subjectAfterComma(verb);
        return named(subject, subject.first, subject.after);
    }
    if (isCapital(before) && !m_words.weekdays.contains(word(before))) {
        // "They showed Oake saying"
        qsizetype first = verb;
        while (isCapital(first - 1) || (first < verb && isJoiningStop(first - 1))) {
            --first;
        }
        return named({first, verb}, first, tailEnd(verb));
    }
    if (m_words.prepositions.contains(word(before))) { // "joined Lunn in asking"
        return std::nullopt;
    }
    qsizetype limit = verb;
    limit -= m_words.joiners.contains(word(limit - 1)) ? 1 : 0; // "while saying"
    limit -= word(limit - 1) == ","_L1 ? 1 : 0;
    return fromMainSubject(limit, verb);
}

/// The sentence's subject speaks, far from the verb; the attribution is the verb alone.
std::optional<Attribution> AttributionFinder::fromMainSubject(qsizetype limit, qsizetype verb) const
{
    const Range subject = mainSubject(limit);
    // "Her words were printed and posted" says nothing of who posted them.
    const bool isPassive = m_words.passives.contains(word(subject.after))
        && word(verb).endsWith("ed"_L1) && !m_words.speech.contains(word(verb));
    return subject.isEmpty() || isPassive ? std::nullopt : named(subject, verb, tailEnd(verb));
}

/// "The recovery he promised came late": a clause about the noun before it says nothing.
bool AttributionFinder::isReducedRelative(qsizetype pronoun, qsizetype verb) const
{
    const qsizetype noun = pronoun - 1;
    const bool isNoun = isWord(noun) && !isCapital(noun) && !isQuoted(noun)
        && !m_tokens[noun].isFunctionWord && !m_words.auxiliaries.contains(word(noun))
        && !m_words.boundaries.contains(word(noun)) && !word(noun).endsWith("ly"_L1);
    const qsizetype next = verb + 1;
    const bool opensStatement = m_words.subordinators.contains(word(next)) || isPronoun(next)
        || m_words.determiners.contains(word(next)) || isCapital(next)
        || isBeforeQuotation(m_tokens[verb].span.end);
    return isNoun && isWord(next) && !opensStatement;
}

bool AttributionFinder::hasCapitalInside(Range phrase) const
{
    for (qsizetype i = std::max<qsizetype>(phrase.first, 1); i < phrase.after; ++i) {
        if (isCapital(i)) {
            return true;
        }
    }
    return false;
}

} // namespace parallax::claims
