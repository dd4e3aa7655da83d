// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attributions.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using text::Token;

constexpr qsizetype longestSubject = 16; ///< words
constexpr qsizetype longestInsertion =
    40; ///< words between the commas of ", who attended the talks in Paris,"
constexpr qsizetype longestTail = 8; ///< words of "told reporters in Paris" after the verb
constexpr qsizetype longestAuxiliaries = 4;

class AttributionFinder
{
public:
    AttributionFinder(QStringView sentence,
                      const QList<TextSpan> &quotations,
                      const text::Lexicon &lexicon)
        : m_text(sentence)
        , m_tokens(text::tokens(sentence, lexicon))
        , m_reporting(lexicon.list(u"reporting-verbs"_s))
        , m_speech(lexicon.list(u"speech-verbs"_s))
        , m_telling(lexicon.list(u"telling-verbs"_s))
        , m_auxiliaries(lexicon.list(u"auxiliaries"_s))
        , m_passives(lexicon.list(u"passive-auxiliaries"_s))
        , m_boundaries(lexicon.list(u"clause-words"_s))
        , m_afterName(lexicon.list(u"noun-phrase-ends"_s))
        , m_determiners(lexicon.list(u"determiners"_s))
        , m_pronouns(lexicon.list(u"speaker-pronouns"_s))
        , m_pluralPronouns(lexicon.list(u"speaker-pronouns-plural"_s))
        , m_relatives(lexicon.list(u"relative-pronouns"_s))
        , m_anonymous(lexicon.list(u"anonymous-sources"_s))
        , m_according(lexicon.list(u"according-to"_s))
        , m_citing(lexicon.list(u"citing-verbs"_s))
    {
        markQuoted(quotations);
    }

    std::optional<Attribution> run() const;

private:
    struct Range
    {
        qsizetype first = 0;
        qsizetype after = 0;

        [[nodiscard]] bool isEmpty() const { return after <= first; }
    };

    void markQuoted(const QList<TextSpan> &quotations);
    [[nodiscard]] std::optional<Attribution> fromAccording(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromCitation(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromInversion(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromSubject(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution>
    named(Range range, qsizetype first, qsizetype after) const;
    [[nodiscard]] Range phraseAfter(qsizetype first) const;
    [[nodiscard]] Range phraseBefore(qsizetype after) const;
    [[nodiscard]] qsizetype beforeInsertion(qsizetype comma) const;
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
    QList<Token> m_tokens;
    QList<bool> m_isQuoted;
    const QSet<QString> &m_reporting;
    const QSet<QString> &m_speech;
    const QSet<QString> &m_telling;
    const QSet<QString> &m_auxiliaries;
    const QSet<QString> &m_passives;
    const QSet<QString> &m_boundaries;
    const QSet<QString> &m_afterName;
    const QSet<QString> &m_determiners;
    const QSet<QString> &m_pronouns;
    const QSet<QString> &m_pluralPronouns;
    const QSet<QString> &m_relatives;
    const QSet<QString> &m_anonymous;
    const QSet<QString> &m_according;
    const QSet<QString> &m_citing;
};

void AttributionFinder::markQuoted(const QList<TextSpan> &quotations)
{
    m_isQuoted.fill(false, m_tokens.size());
    auto quotation = quotations.cbegin();
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        while (quotation != quotations.cend() && quotation->end <= m_tokens[i].span.begin) {
            ++quotation;
        }
        m_isQuoted[i] = quotation != quotations.cend() && quotation->begin < m_tokens[i].span.end;
    }
}

/// The full stop of "Gen." or "J." does not end a noun phrase.
bool AttributionFinder::isJoiningStop(qsizetype i) const
{
    return has(i) && has(i - 1) && m_tokens[i].folded == "."_L1 && isCapital(i - 1) && isWord(i + 1)
        && m_tokens[i].span.begin == m_tokens[i - 1].span.end;
}

std::optional<Attribution> AttributionFinder::run() const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (isQuoted(i) || !m_reporting.contains(word(i))) {
            continue;
        }
        if (auto found = fromCitation(i)) {
            return found;
        }
    }
    // Verbs of speech first; the others ("urged", "called") report less surely.
    for (const bool onlySpeech : {true, false}) {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (isQuoted(i) || !isWord(i)) {
                continue;
            }
            if (onlySpeech && m_according.contains(word(i) + u' ' + word(i + 1))) {
                if (auto found = fromAccording(i)) {
                    return found;
                }
            }
            const bool isSpeech = m_speech.contains(word(i));
            if (!(onlySpeech ? isSpeech : m_reporting.contains(word(i)))) {
                continue;
            }
            auto found = fromInversion(i);
            found = found ? found : fromSubject(i);
            if (found) {
                return found;
            }
        }
    }
    return std::nullopt;
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
    const bool isAfterStatement = verb > 0 && !isWord(verb - 1);
    if (!isAfterStatement || !m_speech.contains(word(verb)) || m_telling.contains(word(verb))
        || !isWord(verb + 1) || isQuoted(verb + 1)) {
        return std::nullopt;
    }
    const bool canBegin = isCapital(verb + 1) || m_determiners.contains(word(verb + 1))
        || m_pronouns.contains(word(verb + 1)) || m_anonymous.contains(word(verb + 1))
        || m_anonymous.contains(word(verb + 2));
    if (!canBegin) {
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
    if (word(after - 1) == ","_L1) {
        after = beforeInsertion(after - 1);
    }
    if (m_relatives.contains(word(after - 1))) {
        after -= word(after - 2) == ","_L1 ? 2 : 1;
    }
    const Range phrase = phraseBefore(after);
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
            || m_relatives.contains(word(first)) || !isCapital(first) || segmentEnd - first <= 2;
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
    }
    return range;
}

qsizetype AttributionFinder::tailEnd(qsizetype verb) const
{
    qsizetype after = verb + 1;
    if (!m_telling.contains(word(verb))) {
        return after;
    }
    while (isWord(after) && after - verb <= longestTail && !isQuoted(after)
           && !m_boundaries.contains(word(after))) {
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
        first = std::max(first, std::min(first, range.first));
        found.span = {m_tokens[first].span.begin, m_tokens[after - 1].span.end};
        return found;
    }
    while (!range.isEmpty() && m_tokens[range.first].isFunctionWord) {
        const bool isTime = !m_determiners.contains(word(range.first))
            && m_tokens[range.first + 1 < range.after ? range.first + 1 : range.first]
                   .isFunctionWord;
        Q_UNUSED(isTime)
        ++range.first;
    }
    for (qsizetype i = range.first + 1; i < range.after; ++i) {
        if (m_afterName.contains(word(i))) {
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
