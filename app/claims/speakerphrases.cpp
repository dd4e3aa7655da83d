// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakerphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype longestSubject = 16; ///< words
constexpr qsizetype longestInsertion =
    40; ///< words between the commas of ", who attended the talks in Paris,"
constexpr qsizetype shortDescription = 4; ///< words and signs of "R-Ky."
constexpr qsizetype longestRole = 8; ///< words of "the former head of the harbour office"
constexpr qsizetype longestTail = 8; ///< words of "told reporters in Paris" after the verb

} // namespace

SpeakerPhrases::Range SpeakerPhrases::phraseAfter(qsizetype first) const
{
    Range range{first, first};
    while (has(range.after) && range.after - first < longestSubject && !isQuoted(range.after)) {
        const bool isInner = isWord(range.after)
            ? !m_words.afterName.contains(word(range.after)) || range.after == first
            : isJoiningStop(range.after);
        if (!isInner) {
            break;
        }
        ++range.after;
    }
    return range;
}

SpeakerPhrases::Range SpeakerPhrases::phraseBefore(qsizetype after) const
{
    Range range{after, after};
    while (range.first > 0 && after - range.first < longestSubject) {
        const qsizetype i = range.first - 1;
        const bool isInner = isWord(i) ? !m_words.boundaries.contains(word(i)) && !isQuoted(i)
                && !m_words.speech.contains(word(i))
                                       : isJoiningStop(i);
        if (!isInner) {
            break;
        }
        range.first = i;
        // A determiner begins the phrase, unless a preposition hangs it on another noun.
        if (m_words.determiners.contains(word(i)) && !m_words.prepositions.contains(word(i - 1))) {
            break;
        }
    }
    return range;
}

/// Up to \a after stands one like ", R-Iowa", behind a name.
bool SpeakerPhrases::isShortInsertion(qsizetype after) const
{
    qsizetype comma = after - 1;
    while (after - comma < shortDescription && (isCapital(comma) || isJoiningStop(comma))) {
        --comma;
    }
    return word(comma) == ","_L1 && after - comma > 1 && isCapital(comma - 1)
        && !isPersonName({comma + 1, after});
}

qsizetype SpeakerPhrases::beforeInsertion(qsizetype comma) const
{
    qsizetype segmentEnd = comma;
    for (qsizetype i = comma - 1; i >= 0 && comma - i < longestInsertion; --i) {
        if (word(i) != ","_L1 && !isQuoted(i)) {
            continue;
        }
        if (isQuoted(i)) {
            return segmentEnd;
        }
        const qsizetype first = i + 1;
        if (segmentEnd == comma && isPersonName({first, comma}) && !isCapital(i - 1)) {
            return comma; // "his lawyer, Ida Lunn,"
        }
        // "R-Iowa", "34", "a teacher", "who …" describe what stands before them.
        const bool isDescription = m_words.determiners.contains(word(first))
            || m_words.relatives.contains(word(first)) || !isCapital(first)
            || segmentEnd - first <= shortDescription;
        segmentEnd = i;
        if (!isDescription) {
            return comma;
        }
        const bool isName = isCapital(i - 1) && !m_words.determiners.contains(word(i - 1));
        if (isName && !isShortInsertion(i)) {
            return i;
        }
    }
    return segmentEnd;
}

SpeakerPhrases::Range SpeakerPhrases::beforeRelativeClause(Range phrase) const
{
    for (qsizetype i = phrase.first - 1; i > 0 && phrase.first - i < longestInsertion; --i) {
        if ((!isWord(i) && !isJoiningStop(i)) || isQuoted(i)
            || m_words.subordinators.contains(word(i))) {
            return phrase;
        }
        if (m_words.personalRelatives.contains(word(i))) {
            const Range before = phraseBefore(i);
            return before.isEmpty() || m_words.pronouns.contains(word(phrase.after - 1)) ? phrase
                                                                                         : before;
        }
    }
    return phrase;
}

qsizetype SpeakerPhrases::beforeBrackets(qsizetype after) const
{
    if (word(after - 1) != ")"_L1) {
        return after;
    }
    for (qsizetype i = after - 1; i > 0 && after - i < longestSubject; --i) {
        if (word(i) == "("_L1) {
            return i;
        }
    }
    return after;
}

SpeakerPhrases::Range SpeakerPhrases::mainSubject(qsizetype limit) const
{
    qsizetype first = m_words.joiners.contains(word(0)) ? 1 : 0;
    if (m_words.afterName.contains(word(first))) { // "On Friday, Oake …"
        while (first < limit && (word(first) != ","_L1 || isQuoted(first))) {
            ++first;
        }
        ++first;
    }
    return first < limit ? subjectAt(first, limit) : Range{};
}

/// A pronoun, a name, or a noun phrase that a finite verb follows.
SpeakerPhrases::Range SpeakerPhrases::subjectAt(qsizetype first, qsizetype limit) const
{
    if (isQuoted(first) || !isWord(first)) {
        return {};
    }
    if (isPronoun(first)) {
        return {first, first + 1};
    }
    Range name{first, first};
    while (name.after < limit && (isCapital(name.after) || isJoiningStop(name.after))) {
        ++name.after;
    }
    const bool isDetermined = m_words.determiners.contains(word(first));
    const bool isOneFunctionWord = name.after - first == 1 && m_tokens[first].isFunctionWord;
    if (!name.isEmpty() && !isDetermined && !isOneFunctionWord && !isWord(name.after)) {
        return name;
    }
    Range phrase = name;
    while (phrase.after < limit && phrase.after - first < longestSubject && !isQuoted(phrase.after)
           && (isWord(phrase.after) || isJoiningStop(phrase.after))
           && !m_words.relatives.contains(word(phrase.after))
           && (phrase.after == first || !isFiniteVerb(phrase.after))) {
        ++phrase.after;
    }
    // "A senior aide, likewise, wrote: …"
    const bool hasComma = phrase.after - first > 1 && word(phrase.after) == ","_L1;
    const bool hasVerb = phrase.after < limit && (isFiniteVerb(phrase.after) || hasComma);
    if (hasVerb && !(m_tokens[first].isFunctionWord && !isDetermined)) {
        return phrase;
    }
    return isOneFunctionWord || isDetermined ? Range{} : name;
}

qsizetype SpeakerPhrases::beforeDashes(qsizetype after) const
{
    const auto isDashAt = [this](qsizetype i) {
        return has(i) && m_text[m_tokens[i].span.begin].category() == QChar::Punctuation_Dash;
    };
    if (!isDashAt(after - 1)) {
        return after;
    }
    for (qsizetype i = after - 2; i > 0 && after - i < longestInsertion && !isQuoted(i); --i) {
        if (isDashAt(i)) {
            return i;
        }
    }
    return after;
}

SpeakerPhrases::Range SpeakerPhrases::subjectAfterComma(qsizetype from) const
{
    for (qsizetype i = from + 1; has(i); ++i) {
        // The comma may stand inside the marks: Calling it "a ruin," Oake left.
        if (word(i) != ","_L1 || (isQuoted(i) && isQuoted(i + 1))) {
            continue;
        }
        const qsizetype first = isQuoted(i) ? i + 2 : i + 1;
        return has(first) ? subjectAt(first, size()) : Range{};
    }
    return {};
}

SpeakerPhrases::Range SpeakerPhrases::beforeApposition(Range phrase) const
{
    const qsizetype comma = phrase.first - 1;
    const bool isDescription = word(comma) == ","_L1 && !isQuoted(comma)
        && (m_words.determiners.contains(word(phrase.first)) || isPossessive(phrase.first)
            || isPossessive(phrase.first + 1));
    if (phrase.isEmpty() || !isDescription) {
        return phrase;
    }
    const Range before = phraseBefore(beforeBrackets(beforeInsertion(comma)));
    // "… were taken to Marlow Hospital, the police said": an object is no subject.
    const bool isBegin = before.first == 0 || !isWord(before.first - 1)
        || m_words.joiners.contains(word(before.first - 1));
    bool isName = isBegin && !before.isEmpty() && !m_tokens[before.first].isFunctionWord
        && !m_words.weekdays.contains(word(before.first));
    for (qsizetype i = before.first; isName && i < before.after; ++i) {
        isName = isCapital(i) || isJoiningStop(i);
    }
    return isName ? before : phrase;
}

SpeakerPhrases::Range SpeakerPhrases::nameAfterRole(Range role) const
{
    const qsizetype last = role.after - 1;
    const bool isRole = role.after - role.first > 1 && role.after - role.first <= longestRole
        && (m_words.determiners.contains(word(role.first)) || isPossessive(role.first))
        && !isCapital(last) && isWord(last);
    if (!isRole || word(role.after) != ","_L1 || isQuoted(role.after)) {
        return role;
    }
    Range name{role.after + 1, role.after + 1};
    while (!isQuoted(name.after) && (isCapital(name.after) || isJoiningStop(name.after))) {
        ++name.after;
    }
    // One word may be a place or a day; what goes on is a list or another clause.
    const bool isName = name.after - name.first > 1 && !isPossessive(name.after - 1)
        && !m_tokens[name.first].isFunctionWord && !m_words.weekdays.contains(word(name.first));
    const bool isOver = !isWord(name.after)
        && !(word(name.after) == ","_L1 && m_words.joiners.contains(word(name.after + 1)));
    return isName && isOver ? name : role;
}

SpeakerPhrases::Range SpeakerPhrases::beforeParticiple(Range phrase) const
{
    const qsizetype preposition = phrase.first - 1;
    const bool isObject = isWord(preposition) && !isQuoted(preposition)
        && m_tokens[preposition].isFunctionWord && !m_words.boundaries.contains(word(preposition))
        && !isPronoun(phrase.after - 1);
    const qsizetype participle = preposition - 1;
    if (!isObject || !word(participle).endsWith("ing"_L1) || isCapital(participle)) {
        return phrase;
    }
    const Range before = phraseBefore(participle);
    const bool isBegin = before.first == 0 || !isWord(before.first - 1);
    return before.isEmpty() || !isBegin ? phrase : before;
}

qsizetype SpeakerPhrases::tailEnd(qsizetype verb) const
{
    qsizetype after = verb + 1;
    if (!m_words.telling.contains(word(verb))) {
        return after;
    }
    while ((isWord(after) || isJoiningStop(after)) && after - verb <= longestTail
           && !isQuoted(after) && !m_words.boundaries.contains(word(after))) {
        ++after;
    }
    return after;
}

/// "Sen. Ida Lunn of Ostrel", "Ida Lunn for the port": a person's home or employer is no part of
/// the name. The index of "of", or the end of \a range.
qsizetype SpeakerPhrases::homeOf(Range range) const
{
    const bool isPerson = isPersonWord(range.first);
    for (qsizetype i = range.first + 2; isPerson && i < range.after; ++i) {
        const bool isHome = (word(i) == "of"_L1 || word(i) == "for"_L1)
            && !m_words.titles.contains(word(i - 1)) && isCapital(i - 1);
        if (isHome) {
            return i;
        }
    }
    return range.after;
}

std::optional<Attribution>
SpeakerPhrases::named(Range range, qsizetype first, qsizetype after) const
{
    Attribution found;
    if (range.isEmpty()) {
        return std::nullopt;
    }
    const QString last = word(range.after - 1);
    if (m_words.pronouns.contains(last) || m_words.pluralPronouns.contains(last)) {
        found.kind = Attribution::Kind::Pronoun;
        found.isPlural = m_words.pluralPronouns.contains(last);
        found.speaker = last;
        range.first = range.after - 1;
        found.source = m_tokens[range.first].span;
        found.span = {m_tokens[first].span.begin, m_tokens[after - 1].span.end};
        return found;
    }
    while (!range.isEmpty()
           && (m_tokens[range.first].isFunctionWord || m_words.weekdays.contains(word(range.first))
               || !isWord(range.first))) {
        ++range.first;
    }
    for (qsizetype i = range.first + 1; i < range.after; ++i) {
        if (m_words.afterName.contains(word(i))) {
            range.after = i;
        }
    }
    range.after = homeOf(range);
    if (range.isEmpty() || !isWord(range.first)) {
        return std::nullopt;
    }
    found.speaker =
        m_text
            .sliced(m_tokens[range.first].span.begin,
                    m_tokens[range.after - 1].span.end - m_tokens[range.first].span.begin)
            .toString();
    found.isAnonymous =
        !isCapital(range.after - 1) && m_words.anonymous.contains(word(range.after - 1));
    found.source = {m_tokens[range.first].span.begin, m_tokens[range.after - 1].span.end};
    const qsizetype begin = std::min(first, range.first);
    found.span = {m_tokens[begin].span.begin, m_tokens[after - 1].span.end};
    return found;
}

} // namespace parallax::claims
