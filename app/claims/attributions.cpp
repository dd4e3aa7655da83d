// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attributions.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using text::Token;

constexpr qsizetype longestSubject = 16; ///< words
constexpr qsizetype longestInsertion =
    40; ///< words between the commas of ", who attended the talks in Paris,"
constexpr qsizetype signReach =
    3; ///< code units between a quotation and its speaker: mark, comma, space
constexpr qsizetype shortDescription = 4; ///< words and signs of "R-Ky."
constexpr qsizetype longestTail = 8; ///< words of "told reporters in Paris" after the verb
constexpr qsizetype longestAuxiliaries = 4;

class AttributionFinder
{
public:
    AttributionFinder(QStringView sentence,
                      const QList<TextSpan> &quotations,
                      const text::Lexicon &lexicon)
        : m_text(sentence)
        , m_quotations(quotations)
        , m_tokens(text::tokens(sentence, lexicon))
        , m_reporting(lexicon.list(u"reporting-verbs"_s))
        , m_speech(lexicon.list(u"speech-verbs"_s))
        , m_subordinators(lexicon.list(u"subordinators"_s))
        , m_nouns(lexicon.list(u"reporting-nouns"_s))
        , m_weekdays(lexicon.table(u"weekdays"_s))
        , m_telling(lexicon.list(u"telling-verbs"_s))
        , m_auxiliaries(lexicon.list(u"auxiliaries"_s))
        , m_passives(lexicon.list(u"passive-auxiliaries"_s))
        , m_boundaries(lexicon.list(u"clause-words"_s))
        , m_afterName(lexicon.list(u"noun-phrase-ends"_s))
        , m_determiners(lexicon.list(u"determiners"_s))
        , m_prepositions(lexicon.list(u"noun-prepositions"_s))
        , m_titles(lexicon.list(u"titles"_s))
        , m_pronouns(lexicon.list(u"speaker-pronouns"_s))
        , m_pluralPronouns(lexicon.list(u"speaker-pronouns-plural"_s))
        , m_personalRelatives(lexicon.list(u"relative-pronouns-sure"_s))
        , m_relatives(lexicon.list(u"relative-pronouns"_s))
        , m_anonymous(lexicon.list(u"anonymous-sources"_s))
        , m_according(lexicon.list(u"according-to"_s))
        , m_citing(lexicon.list(u"citing-verbs"_s))
    {
        markQuoted();
    }

    std::optional<Attribution> run() const;

private:
    // How surely a pattern gives a statement to somebody; only the order counts.
    static constexpr int unlikely = 1;
    static constexpr int possibly = 2;
    static constexpr int likely = 4;
    static constexpr int surely = 5;

    struct Candidate
    {
        std::optional<Attribution> found;
        int score = 0;
    };

    struct Range
    {
        qsizetype first = 0;
        qsizetype after = 0;

        [[nodiscard]] bool isEmpty() const { return after <= first; }
    };

    void markQuoted();
    [[nodiscard]] Candidate candidateAt(qsizetype i) const;
    [[nodiscard]] const TextSpan *quotationBefore(qsizetype position) const;
    [[nodiscard]] bool isBesideQuotation(const TextSpan &span) const;
    [[nodiscard]] bool isQuotationEndingInComma(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromQuotedName(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromAccording(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromCitation(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromInversion(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromSubject(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution>
    named(Range range, qsizetype first, qsizetype after) const;
    [[nodiscard]] Range phraseAfter(qsizetype first) const;
    [[nodiscard]] Range phraseBefore(qsizetype after) const;
    [[nodiscard]] qsizetype beforeInsertion(qsizetype comma) const;
    [[nodiscard]] Range beforeRelativeClause(Range phrase) const;
    [[nodiscard]] qsizetype beforeBrackets(qsizetype after) const;
    [[nodiscard]] Range mainSubject(qsizetype limit) const;
    [[nodiscard]] std::optional<Attribution> fromDash() const;
    [[nodiscard]] std::optional<Attribution> fromColon() const;
    [[nodiscard]] qsizetype tailEnd(qsizetype verb) const;

    [[nodiscard]] bool has(qsizetype i) const { return i >= 0 && i < m_tokens.size(); }

    [[nodiscard]] QString word(qsizetype i) const
    {
        return has(i) ? m_tokens[i].folded : QString();
    }

    [[nodiscard]] bool isWord(qsizetype i) const
    {
        return has(i) && m_tokens[i].kind != Token::Kind::Punctuation;
    }

    [[nodiscard]] bool isCapital(qsizetype i) const
    {
        return isWord(i) && m_text[m_tokens[i].span.begin].isUpper();
    }

    [[nodiscard]] bool isJoiningStop(qsizetype i) const;

    [[nodiscard]] bool isQuoted(qsizetype i) const { return has(i) && m_isQuoted[i]; }

    QStringView m_text;
    const QList<TextSpan> &m_quotations;
    QList<Token> m_tokens;
    QList<bool> m_isQuoted;
    const QSet<QString> &m_reporting;
    const QSet<QString> &m_speech;
    const QSet<QString> &m_subordinators;
    const QSet<QString> &m_nouns;
    const QHash<QString, QString> &m_weekdays;
    const QSet<QString> &m_telling;
    const QSet<QString> &m_auxiliaries;
    const QSet<QString> &m_passives;
    const QSet<QString> &m_boundaries;
    const QSet<QString> &m_afterName;
    const QSet<QString> &m_determiners;
    const QSet<QString> &m_prepositions;
    const QSet<QString> &m_titles;
    const QSet<QString> &m_pronouns;
    const QSet<QString> &m_pluralPronouns;
    const QSet<QString> &m_personalRelatives;
    const QSet<QString> &m_relatives;
    const QSet<QString> &m_anonymous;
    const QSet<QString> &m_according;
    const QSet<QString> &m_citing;
};

void AttributionFinder::markQuoted()
{
    m_isQuoted.fill(false, m_tokens.size());
    auto quotation = m_quotations.cbegin();
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        while (quotation != m_quotations.cend() && quotation->end <= m_tokens[i].span.begin) {
            ++quotation;
        }
        m_isQuoted[i] = quotation != m_quotations.cend() && quotation->begin < m_tokens[i].span.end;
    }
}

/// The full stop of "Gen." or "J." and the stroke of "9/11" do not end a noun phrase.
bool AttributionFinder::isJoiningStop(qsizetype i) const
{
    const bool isSlash = has(i) && m_tokens[i].folded == "/"_L1 && isWord(i - 1) && isWord(i + 1);
    if (isSlash) {
        return true;
    }
    return has(i) && has(i - 1) && m_tokens[i].folded == "."_L1 && isCapital(i - 1) && isWord(i + 1)
        && m_tokens[i].span.begin == m_tokens[i - 1].span.end;
}

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

/// The council had one answer: "No."
std::optional<Attribution> AttributionFinder::fromColon() const
{
    for (qsizetype i = 1; i < m_tokens.size(); ++i) {
        if (word(i) == ":"_L1 && !isQuoted(i) && isQuoted(i + 2) && !isWord(i + 1)) {
            const Range subject = mainSubject(i);
            return subject.isEmpty() ? std::nullopt : named(subject, subject.first, subject.after);
        }
    }
    return std::nullopt;
}

AttributionFinder::Candidate AttributionFinder::candidateAt(qsizetype i) const
{
    if (m_according.contains(QString(word(i) + u' ' + word(i + 1)))) {
        return {fromAccording(i), surely};
    }
    if (auto found = fromQuotedName(i)) {
        return {found, likely};
    }
    // "self-declared", "United States"
    const bool isPartOfWord = i > 0 && m_tokens[i - 1].span.end < m_tokens[i].span.begin
        && m_text[m_tokens[i].span.begin - 1] == u'-';
    if (!m_reporting.contains(word(i)) || isPartOfWord || (isCapital(i) && i > 0)) {
        return {};
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
    const bool opensStatement =
        m_subordinators.contains(word(i + 1)) || word(i + 1) == ":"_L1 || word(i + 1) == ","_L1;
    if (m_nouns.contains(word(i)) && !isBesideQuotation(found->span) && !opensStatement) {
        return {};
    }
    int score = m_nouns.contains(word(i)) ? unlikely : possibly;
    score += m_speech.contains(word(i)) ? 2 : 0;
    score += isBesideQuotation(found->span) ? 2 : 0;
    return {found, score};
}

/// The last quotation that ends at or before \a position; they are disjoint and in order.
const TextSpan *AttributionFinder::quotationBefore(qsizetype position) const
{
    const auto after =
        std::ranges::upper_bound(m_quotations, position, std::less<>(), &TextSpan::end);
    return after == m_quotations.cbegin() ? nullptr : &*std::prev(after);
}

bool AttributionFinder::isBesideQuotation(const TextSpan &span) const
{
    const TextSpan *before = quotationBefore(span.begin);
    const auto next =
        std::ranges::lower_bound(m_quotations, span.end, std::less<>(), &TextSpan::begin);
    return (before && span.begin - before->end <= signReach)
        || (next != m_quotations.cend() && next->begin - span.end <= signReach);
}

/// "…," Tolland sings to the crowd: after a quotation that ends in a comma, a name and any verb.
std::optional<Attribution> AttributionFinder::fromQuotedName(qsizetype i) const
{
    const bool isAfterQuotation = i > 0 && isQuotationEndingInComma(i);
    if (!isAfterQuotation || !isCapital(i)) {
        return std::nullopt;
    }
    qsizetype after = i;
    while (isCapital(after) || (after > i && isJoiningStop(after))) {
        ++after;
    }
    const bool isVerb = isWord(after) && !isQuoted(after) && !m_tokens[after].isFunctionWord
        && (word(after).endsWith(u's') || word(after).endsWith("ed"_L1));
    if (!isVerb || m_tokens[i].isFunctionWord) {
        return std::nullopt;
    }
    return named({i, after}, i, after + 1);
}

/// A mark stands before the token and a quotation that ends in a comma before the mark.
bool AttributionFinder::isQuotationEndingInComma(qsizetype i) const
{
    const TextSpan *before = quotationBefore(m_tokens[i].span.begin);
    const qsizetype gap = before ? m_tokens[i].span.begin - before->end : 0;
    return gap > 0 && gap <= signReach && !before->isEmpty() && m_text[before->end - 1] == u',';
}

std::optional<Attribution> AttributionFinder::fromAccording(qsizetype i) const
{
    const Range phrase = phraseAfter(i + 2);
    return named(phrase, i, phrase.after);
}

/// "Interfax cited the Russian Defence Ministry as saying": the ministry speaks.
std::optional<Attribution> AttributionFinder::fromCitation(qsizetype verb) const
{
    if (!m_citing.contains(word(verb))) {
        return std::nullopt;
    }
    for (qsizetype i = verb + 1; has(i) && i - verb < longestSubject; ++i) {
        if (word(i) == "as"_L1 && m_reporting.contains(word(i + 1))) {
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
    if (!isAfterStatement || !m_speech.contains(word(verb)) || m_weekdays.contains(word(verb + 1))
        || m_telling.contains(word(verb)) || !isWord(verb + 1) || isQuoted(verb + 1)) {
        return std::nullopt;
    }
    const bool isGrammar = m_tokens[verb + 1].isFunctionWord
        && !m_determiners.contains(word(verb + 1)) && !m_pronouns.contains(word(verb + 1));
    const bool canBegin = isCapital(verb + 1) || m_determiners.contains(word(verb + 1))
        || m_pronouns.contains(word(verb + 1)) || m_anonymous.contains(word(verb + 1))
        || m_anonymous.contains(word(verb + 2)) || isCapital(verb + 2) || isCapital(verb + 3);
    if (isGrammar || !canBegin || m_boundaries.contains(word(verb + 1))) {
        return std::nullopt;
    }
    const Range phrase = phraseAfter(verb + 1);
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
        if (!m_auxiliaries.contains(before) && !isAdverb) {
            break;
        }
        isPassive = isPassive || (after == verb && m_passives.contains(before));
        --after;
    }
    if (isPassive || after == 0 || isQuoted(after - 1)) {
        return std::nullopt;
    }
    const bool isParticiple = word(verb).endsWith("ing"_L1);
    if (isParticiple && word(after - 1) == ","_L1) { // "Oake left the room, saying …"
        const Range subject = mainSubject(after - 1);
        return subject.isEmpty() ? std::nullopt : named(subject, verb, tailEnd(verb));
    }
    after = beforeBrackets(after);
    if (word(after - 1) == ","_L1) {
        after = beforeBrackets(beforeInsertion(after - 1));
    }
    if (m_relatives.contains(word(after - 1))) {
        after -= word(after - 2) == ","_L1 ? 2 : 1;
    }
    const Range phrase = beforeRelativeClause(phraseBefore(after));
    if (phrase.isEmpty()) {
        return std::nullopt;
    }
    const bool isSure =
        m_speech.contains(word(verb)) || m_pronouns.contains(word(phrase.after - 1));
    bool hasCapital = false;
    for (qsizetype i = phrase.first; i < phrase.after; ++i) {
        hasCapital = hasCapital || (isCapital(i) && i > 0);
    }
    if (!isSure && !hasCapital && !m_anonymous.contains(word(phrase.after - 1))
        && !(isCapital(phrase.first) && m_determiners.contains(word(phrase.first)))) {
        return std::nullopt;
    }
    return named(phrase, phrase.first, tailEnd(verb));
}

/// "Residents who blocked the quay said": the phrase before the clause, if \a phrase stands in one.
AttributionFinder::Range AttributionFinder::beforeRelativeClause(Range phrase) const
{
    for (qsizetype i = phrase.first - 1; i > 0 && phrase.first - i < longestInsertion; --i) {
        if ((!isWord(i) && !isJoiningStop(i)) || isQuoted(i) || m_subordinators.contains(word(i))) {
            return phrase;
        }
        if (m_personalRelatives.contains(word(i))) {
            const Range before = phraseBefore(i);
            return before.isEmpty() || m_pronouns.contains(word(phrase.after - 1)) ? phrase
                                                                                   : before;
        }
    }
    return phrase;
}

/// "Rep. Lunn (D-Iowa) said": the index after "Lunn".
qsizetype AttributionFinder::beforeBrackets(qsizetype after) const
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

/// The subject of the sentence, for verbs and colons far from it: the phrase at its begin, or after
/// the comma that ends an opening "In a speech in May,".
AttributionFinder::Range AttributionFinder::mainSubject(qsizetype limit) const
{
    qsizetype first = 0;
    const bool isOpening = m_afterName.contains(word(0));
    while (isOpening && first < limit && (word(first) != ","_L1 || isQuoted(first))) {
        ++first;
    }
    first += first > 0 ? 1 : 0;
    if (first >= limit || isQuoted(first) || !isWord(first)) {
        return {};
    }
    if (m_pronouns.contains(word(first))) {
        return {first, first + 1};
    }
    Range range{first, first};
    const bool isNoun = m_determiners.contains(word(first));
    while (range.after < limit
           && (isCapital(range.after) || isJoiningStop(range.after)
               || (isNoun && range.after == first))) {
        ++range.after;
    }
    const bool isFunctionWord = range.after - first == 1 && m_tokens[first].isFunctionWord;
    return isFunctionWord || isNoun ? Range{} : range;
}

/// The token after the noun phrase that an insertion between commas follows.
qsizetype AttributionFinder::beforeInsertion(qsizetype comma) const
{
    qsizetype segmentEnd = comma;
    for (qsizetype i = comma - 1; i >= 0 && comma - i < longestInsertion; --i) {
        if (word(i) != ","_L1 && !isQuoted(i)) {
            continue;
        }
        if (isQuoted(i)) {
            return segmentEnd;
        }
        // "R-Iowa", "34", "a teacher", "who …" describe what stands before them.
        const qsizetype first = i + 1;
        const bool isDescription = m_determiners.contains(word(first))
            || m_relatives.contains(word(first)) || !isCapital(first)
            || segmentEnd - first <= shortDescription;
        segmentEnd = i;
        if (!isDescription) {
            return comma;
        }
        const bool isName = isCapital(i - 1) && !m_determiners.contains(word(i - 1));
        if (isName) {
            return i;
        }
    }
    return segmentEnd;
}

AttributionFinder::Range AttributionFinder::phraseAfter(qsizetype first) const
{
    Range range{first, first};
    while (has(range.after) && range.after - first < longestSubject && !isQuoted(range.after)) {
        const bool isInner = isWord(range.after)
            ? !m_afterName.contains(word(range.after)) || range.after == first
            : isJoiningStop(range.after);
        if (!isInner) {
            break;
        }
        ++range.after;
    }
    return range;
}

AttributionFinder::Range AttributionFinder::phraseBefore(qsizetype after) const
{
    Range range{after, after};
    while (range.first > 0 && after - range.first < longestSubject) {
        const qsizetype i = range.first - 1;
        const bool isInner = isWord(i)
            ? !m_boundaries.contains(word(i)) && !isQuoted(i) && !m_speech.contains(word(i))
            : isJoiningStop(i);
        if (!isInner) {
            break;
        }
        range.first = i;
        // A determiner begins the phrase, unless a preposition hangs it on another noun.
        if (m_determiners.contains(word(i)) && !m_prepositions.contains(word(i - 1))) {
            break;
        }
    }
    return range;
}

qsizetype AttributionFinder::tailEnd(qsizetype verb) const
{
    qsizetype after = verb + 1;
    if (!m_telling.contains(word(verb))) {
        return after;
    }
    while ((isWord(after) || isJoiningStop(after)) && after - verb <= longestTail
           && !isQuoted(after) && !m_boundaries.contains(word(after))) {
        ++after;
    }
    return after;
}

/// Cuts what is no part of the name: "Earlier", "the", "in Paris".
std::optional<Attribution>
AttributionFinder::named(Range range, qsizetype first, qsizetype after) const
{
    Attribution found;
    if (range.isEmpty()) {
        return std::nullopt;
    }
    const QString last = word(range.after - 1);
    if (m_pronouns.contains(last) || m_pluralPronouns.contains(last)) {
        found.kind = Attribution::Kind::Pronoun;
        found.isPlural = m_pluralPronouns.contains(last);
        found.speaker = last;
        range.first = range.after - 1;
        found.span = {m_tokens[first].span.begin, m_tokens[after - 1].span.end};
        return found;
    }
    while (!range.isEmpty()
           && (m_tokens[range.first].isFunctionWord || m_weekdays.contains(word(range.first))
               || !isWord(range.first))) {
        ++range.first;
    }
    // "Sen. Ida Lunn of Ostrel": a person's home is no part of the name.
    const bool isTitled = m_titles.contains(word(range.first));
    for (qsizetype i = range.first + 1; i < range.after; ++i) {
        const bool isHome = isTitled && i > range.first + 1
            && (word(i) == "of"_L1 || word(i) == "for"_L1) && !m_titles.contains(word(i - 1));
        if (m_afterName.contains(word(i)) || isHome) {
            range.after = i;
        }
    }
    if (range.isEmpty() || !isWord(range.first)) {
        return std::nullopt;
    }
    found.speaker =
        m_text
            .sliced(m_tokens[range.first].span.begin,
                    m_tokens[range.after - 1].span.end - m_tokens[range.first].span.begin)
            .toString();
    found.isAnonymous = !isCapital(range.after - 1) && m_anonymous.contains(word(range.after - 1));
    const qsizetype begin = std::min(first, range.first);
    found.span = {m_tokens[begin].span.begin, m_tokens[after - 1].span.end};
    return found;
}

} // namespace

std::optional<Attribution>
attribution(QStringView sentence, const QList<TextSpan> &quotations, const text::Lexicon &lexicon)
{
    return AttributionFinder(sentence, quotations, lexicon).run();
}

} // namespace parallax::claims
