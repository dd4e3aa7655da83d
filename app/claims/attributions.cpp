// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakerphrases.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype longestSubject = 16; ///< words
constexpr qsizetype longestAuxiliaries = 4;
constexpr qsizetype longestLead = 6; ///< words of "9/11 widow" before a name
constexpr qsizetype longestPhrase = 4; ///< words of "went on to say"
constexpr qsizetype longestObject = 10; ///< words between "called" and the words quoted

class AttributionFinder : private SpeakerPhrases
{
public:
    using SpeakerPhrases::SpeakerPhrases;

    [[nodiscard]] std::optional<Attribution> run() const;

private:
    // How surely a pattern gives a statement to somebody; only the order counts.
    static constexpr int unlikely = 1;
    static constexpr int possibly = 3;
    static constexpr int likely = 7;
    static constexpr int surely = 9;

    struct Candidate
    {
        std::optional<Attribution> found;
        int score = 0;
    };

    [[nodiscard]] Candidate candidateAt(qsizetype i) const;
    [[nodiscard]] bool isReportingPhrase(qsizetype i) const;
    [[nodiscard]] Candidate quoterAt(qsizetype i) const;
    [[nodiscard]] bool isQuotationEndingInSign(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromQuotedName(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromAccording(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromCitation(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromInversion(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromSubject(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromParticiple(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromMainSubject(qsizetype limit, qsizetype verb) const;
    [[nodiscard]] bool hasCapitalInside(Range phrase) const;
    [[nodiscard]] bool isReducedRelative(qsizetype pronoun, qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromDash() const;
    [[nodiscard]] std::optional<Attribution> fromColon() const;
};

/// Every verb that may report is tried; the likeliest attribution wins, the first of equals.
std::optional<Attribution> AttributionFinder::run() const
{
    std::optional<Attribution> best;
    int bestScore = 0;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (isQuoted(i) || !isWord(i)) {
            continue;
        }
        const auto [found, score] = candidateAt(i);
        if (found && score > bestScore) {
            best = found;
            bestScore = score;
        }
    }
    if (!best || bestScore < likely) {
        if (auto found = fromDash()) {
            return found;
        }
    }
    return best ? best : fromColon();
}

/// "It held." ― Ines Tolland
std::optional<Attribution> AttributionFinder::fromDash() const
{
    qsizetype first = m_tokens.size();
    while (first > 0
           && (isCapital(first - 1) || isJoiningStop(first - 1) || word(first - 1) == "."_L1)) {
        --first;
    }
    const qsizetype dash = first - 1;
    const bool isDashed = has(dash) && has(first) && isCapital(first)
        && (m_text[m_tokens[dash].span.begin].category() == QChar::Punctuation_Dash);
    if (!isDashed || m_quotations.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype gap = m_tokens[dash].span.begin - m_quotations.last().end;
    qsizetype after = m_tokens.size();
    while (after > first && !isWord(after - 1)) {
        --after;
    }
    return gap >= 0 && gap <= signReach ? named({first, after}, first, after) : std::nullopt;
}

/// The council had one answer: "No." Also headlines, which need no quotation: "Ida Lunn: Bridge is
/// safe"
std::optional<Attribution> AttributionFinder::fromColon() const
{
    for (qsizetype i = 1; i < size(); ++i) {
        if (word(i) != ":"_L1 || isQuoted(i)) {
            continue;
        }
        if (isQuoted(i + 2) && !isWord(i + 1)) {
            const Range subject = mainSubject(i);
            return subject.isEmpty() ? std::nullopt : named(subject, subject.first, subject.after);
        }
        const Range name{0, i};
        return isPersonName(name) ? named(name, 0, i) : std::nullopt;
    }
    return std::nullopt;
}

AttributionFinder::Candidate AttributionFinder::candidateAt(qsizetype i) const
{
    if (m_words.according.contains(QString(word(i) + u' ' + word(i + 1)))) {
        return {fromAccording(i), surely};
    }
    if (isReportingPhrase(i)) {
        return {fromSubject(i), possibly};
    }
    if (auto found = fromQuotedName(i)) {
        return {found, likely};
    }
    // "self-declared", "United States"
    const bool isPartOfWord = i > 0 && m_tokens[i - 1].span.end < m_tokens[i].span.begin
        && m_text[m_tokens[i].span.begin - 1] == u'-';
    // "the woman's quotes"
    if (isPartOfWord || (isCapital(i) && i > 0) || isPossessive(i - 1)) {
        return {};
    }
    if (!m_words.reporting.contains(word(i))) {
        return quoterAt(i);
    }
    if (auto found = fromCitation(i)) {
        return {found, surely + 1};
    }
    auto found = fromInversion(i);
    found = found ? found : fromSubject(i);
    if (!found) {
        return {};
    }
    // "called for talks", "reports of rain": only words beside or a "that" make it a statement.
    const bool isBeside = isBesideQuotation(found->span);
    const bool opensStatement = m_words.subordinators.contains(word(i + 1)) || word(i + 1) == ":"_L1
        || word(i + 1) == ","_L1;
    const bool isNoun = m_words.nouns.contains(word(i));
    if (isNoun && !isBeside && !opensStatement) {
        const Candidate quoter = quoterAt(i);
        return quoter;
    }
    int score = isNoun ? unlikely : possibly;
    score += m_words.speech.contains(word(i)) ? 3 : 0;
    score += isBeside ? 4 : 0;
    return {found, score};
}

/// "as Oake put it", "Oake went on to say"
bool AttributionFinder::isReportingPhrase(qsizetype i) const
{
    QString phrase = word(i);
    for (qsizetype k = i + 1; isWord(k) && k - i < longestPhrase; ++k) {
        phrase += u' ' + word(k);
        if (m_words.reportingPhrases.contains(phrase)) {
            return true;
        }
    }
    return false;
}

/// Oake called the pier "a ruin": a verb whose object is quoted gives the words to its subject.
AttributionFinder::Candidate AttributionFinder::quoterAt(qsizetype i) const
{
    if (!m_words.quoting.contains(word(i))) {
        return {};
    }
    for (qsizetype k = i + 1; has(k) && k - i <= longestObject; ++k) {
        if (isQuoted(k)) {
            auto found = fromSubject(i);
            found = found ? found : fromMainSubject(i, i);
            return {found, unlikely};
        }
        const bool isVerb = m_words.reporting.contains(word(k)) && !m_words.nouns.contains(word(k));
        const bool isOver =
            isVerb || word(k) == ";"_L1 || m_words.personalRelatives.contains(word(k));
        if (isOver) {
            break;
        }
    }
    return {};
}

/// "…," Tolland sings to the crowd: after a quotation that ends in a sign, a name and any verb.
std::optional<Attribution> AttributionFinder::fromQuotedName(qsizetype i) const
{
    const bool isAfterQuotation = i > 0 && isQuotationEndingInSign(i);
    if (!isAfterQuotation || (!isCapital(i) && !isPronoun(i))) {
        return std::nullopt;
    }
    qsizetype after = i;
    while (isCapital(after) || (after > i && isJoiningStop(after))
           || (after == i && isPronoun(after))) {
        ++after;
    }
    const bool isVerb = isWord(after) && !isQuoted(after) && !m_tokens[after].isFunctionWord
        && (word(after).endsWith(u's') || word(after).endsWith("ed"_L1));
    if (!isVerb || (m_tokens[i].isFunctionWord && !isPronoun(i))) {
        return std::nullopt;
    }
    return named({i, after}, i, after + 1);
}

/// A mark stands before the token and before the mark a quotation that is not over as a sentence:
/// it ends in a comma, or in a sign after which the sentence goes on.
bool AttributionFinder::isQuotationEndingInSign(qsizetype i) const
{
    const TextSpan *before = quotationBefore(m_tokens[i].span.begin);
    const qsizetype gap = before ? m_tokens[i].span.begin - before->end : 0;
    if (gap <= 0 || gap > signReach || before->isEmpty()) {
        return false;
    }
    const QChar sign = m_text[before->end - 1];
    return sign == u',' || ((sign == u'!' || sign == u'?') && !isCapital(i));
}

std::optional<Attribution> AttributionFinder::fromAccording(qsizetype i) const
{
    const Range phrase = phraseAfter(i + 2);
    return named(phrase, i, phrase.after);
}

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
    return named(phrase, verb, phrase.after);
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

} // namespace

std::optional<Attribution> attribution(QStringView sentence,
                                       const QList<text::Token> &tokens,
                                       const QList<TextSpan> &quotations,
                                       const SpeechWords &words)
{
    return AttributionFinder(sentence, tokens, quotations, words).run();
}

std::optional<Attribution> subject(QStringView sentence,
                                   const QList<text::Token> &tokens,
                                   const QList<TextSpan> &quotations,
                                   const SpeechWords &words)
{
    const SpeakerPhrases phrases(sentence, tokens, quotations, words);
    const SpeakerPhrases::Range range = phrases.mainSubject(phrases.size());
    return range.isEmpty() ? std::nullopt : phrases.named(range, range.first, range.after);
}

} // namespace parallax::claims
