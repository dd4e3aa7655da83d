// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listedattributions.h"

#include "sentencewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype longestEntry = 4; ///< words of "nach Angaben von"
constexpr qsizetype longestSpeaker = 12; ///< words
constexpr qsizetype longestInsertion = 20; ///< words of ", die Leiterin des Hafens,"
constexpr qsizetype auxiliaryReach = 8; ///< words between "hat" and "erklärt"

class ListedFinder : private SentenceWords
{
public:
    ListedFinder(QStringView sentence,
                 const QList<text::Token> &tokens,
                 const QList<TextSpan> &quotations,
                 const SpeechWords &words,
                 const text::Lexicon &lexicon)
        : SentenceWords(sentence, tokens, quotations, words)
        , m_after(lexicon.list(u"according-after"_s))
        , m_genitives(lexicon.list(u"of-words"_s))
        , m_participles(lexicon.list(u"participle-endings"_s))
        , m_caseless(lexicon.list(u"date-format"_s).contains(u"no-capitals"_s))
        , m_hasNounCapitals(lexicon.list(u"noun-forms"_s).contains(u"capital"_s))
    {
    }

    [[nodiscard]] std::optional<Attribution> run() const;

private:
    [[nodiscard]] std::optional<Attribution> fromAccording(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromVerb(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromColon() const;
    [[nodiscard]] bool beginsSpeaker(qsizetype i) const;
    [[nodiscard]] Range speakerAfter(qsizetype first) const;
    [[nodiscard]] Range speakerBefore(qsizetype after) const;
    [[nodiscard]] qsizetype beforeAuxiliaries(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution>
    attributed(Range range, qsizetype first, qsizetype after) const;

    const QSet<QString> &m_after;
    const QSet<QString> &m_genitives;
    const QSet<QString> &m_participles;
    bool m_caseless = false;
    bool m_hasNounCapitals = false;
};

std::optional<Attribution> ListedFinder::run() const
{
    for (qsizetype i = 0; i < size(); ++i) {
        if (!isWord(i) || isQuoted(i)) {
            continue;
        }
        if (auto found = fromAccording(i)) {
            return found;
        }
        if (m_words.reporting.contains(word(i))) {
            if (auto found = fromVerb(i)) {
                return found;
            }
        }
    }
    return fromColon();
}

/// "laut Polizei", "nach Angaben der Polizei", "Angaben der Polizei zufolge".
std::optional<Attribution> ListedFinder::fromAccording(qsizetype i) const
{
    if (m_after.contains(word(i))) {
        qsizetype first = i;
        while (first > 0 && i - first < longestSpeaker && isWord(first - 1) && !isQuoted(first - 1)
               && !m_words.boundaries.contains(word(first - 1))) {
            --first;
        }
        return attributed({first, i}, first, i + 1);
    }
    QString phrase;
    qsizetype after = i;
    for (qsizetype next = i; isWord(next) && next - i < longestEntry; ++next) {
        phrase += (next == i ? QString() : u" "_s) + word(next);
        after = m_words.according.contains(phrase) ? next + 1 : after;
    }
    // "laut" is also "aloud", "d'après" also "of afterwards": somebody must follow.
    if (after == i || !isWord(after) || isQuoted(after)
        || (!beginsSpeaker(after) && !m_words.anonymous.contains(word(after)))) {
        return std::nullopt;
    }
    const Range range = speakerAfter(after);
    return attributed(range, i, range.after);
}

bool ListedFinder::beginsSpeaker(qsizetype i) const
{
    if (!isWord(i) || isQuoted(i) || m_words.weekdays.contains(word(i))) {
        return false;
    }
    if (m_words.determiners.contains(word(i)) || isPronoun(i) || m_words.titles.contains(word(i))
        || m_words.anonymous.contains(word(i))) {
        return true;
    }
    const bool isGrammar = m_tokens[i].isFunctionWord || m_words.afterName.contains(word(i))
        || m_words.boundaries.contains(word(i)) || m_tokens[i].kind != text::Token::Kind::Word;
    return !isGrammar && (m_caseless || isCapital(i));
}

/// The phrase that begins at \a first. Behind a determiner a genitive belongs to it ("ein Sprecher
/// der Polizei"), behind a name it does not ("sagte Venn der Zeitung").
ListedFinder::Range ListedFinder::speakerAfter(qsizetype first) const
{
    if (isPronoun(first) && !m_words.determiners.contains(word(first))) {
        return {first, first + 1};
    }
    const bool isPhrase = m_words.determiners.contains(word(first)) || !isCapital(first)
        || m_words.titles.contains(word(first));
    Range range{first, first + 1};
    while (range.after - first < longestSpeaker && !isQuoted(range.after)) {
        const qsizetype i = range.after;
        const bool isGenitive = isPhrase && m_genitives.contains(word(i)) && i > first + 1;
        const bool isParticle =
            m_genitives.contains(word(i - 1)) && isPhrase && m_words.determiners.contains(word(i));
        const bool isInner = isWord(i) ? isGenitive || isParticle
                || (!m_words.afterName.contains(word(i)) && !m_words.boundaries.contains(word(i))
                    && !m_words.weekdays.contains(word(i)) && !m_words.reporting.contains(word(i))
                    && (!m_tokens[i].isFunctionWord || isCapital(i)))
                                       : isJoiningStop(i);
        // "sagte Venn heute", "Angaben der Feuerwehr brannte": a name, and where nouns have
        // capitals any phrase, ends with the last of them.
        const bool isNoun = m_hasNounCapitals && isCapital(i - 1);
        const bool isOver = ((!isPhrase && !m_caseless) || isNoun) && isWord(i) && !isCapital(i)
            && !isGenitive && !isParticle;
        if (!isInner || isOver) {
            break;
        }
        ++range.after;
    }
    return range;
}

/// Index after the subject: before "a", "hat … am Freitag", "ha".
qsizetype ListedFinder::beforeAuxiliaries(qsizetype verb) const
{
    qsizetype after = verb;
    while (after > 0 && m_words.auxiliaries.contains(word(after - 1))) {
        --after;
    }
    if (after < verb || !m_hasNounCapitals) {
        return after;
    }
    for (qsizetype i = verb - 1; i > 0 && verb - i <= auxiliaryReach && isWord(i); --i) {
        if (m_words.auxiliaries.contains(word(i))) {
            return i;
        }
    }
    return after;
}

/// The words from the last comma, mark or conjunction up to \a after, where they can be a subject;
/// "Anna Venn, die Leiterin des Hafens," leaves out the insertion.
ListedFinder::Range ListedFinder::speakerBefore(qsizetype after) const
{
    if (word(after - 1) == ","_L1 || word(after - 1) == "،"_L1) {
        const qsizetype comma = after - 1;
        for (qsizetype i = comma - 1; i > 0 && comma - i <= longestInsertion; --i) {
            if (isQuoted(i)) {
                return {};
            }
            if (word(i) == word(comma)) {
                after = i;
                break;
            }
        }
        if (after == comma + 1) {
            return {};
        }
    }
    Range range{after, after};
    while (range.first > 0 && after - range.first < longestSpeaker) {
        const qsizetype i = range.first - 1;
        const bool isInner = isWord(i) ? !isQuoted(i) && !m_words.boundaries.contains(word(i))
                && !m_words.reporting.contains(word(i))
                                       : isJoiningStop(i);
        if (!isInner) {
            break;
        }
        range.first = i;
    }
    return range.isEmpty() || !beginsSpeaker(range.first) ? Range{} : range;
}

std::optional<Attribution> ListedFinder::fromVerb(qsizetype verb) const
{
    const qsizetype before = beforeAuxiliaries(verb);
    const bool isParticiple =
        std::any_of(m_participles.cbegin(), m_participles.cend(),
                    [&](const QString &ending) { return word(verb).endsWith(ending); });
    const bool isAfterPronoun = isPronoun(verb - 1) && m_words.pronouns.contains(word(verb - 1));
    if (isParticiple && before == verb && !isAfterPronoun) {
        return std::nullopt; // "le plan annoncé hier"
    }
    const bool isAmbiguous = m_words.nouns.contains(word(verb));
    const bool isAfterMark = !has(before - 1) || !isWord(before - 1) || isQuoted(before - 1);
    if (isAmbiguous && (!isAfterMark || before == 0)) {
        return std::nullopt; // "so", "dit" say something else inside a clause
    }
    if (isAfterPronoun && isParticiple) { // "a-t-il déclaré"
        return attributed({verb - 1, verb}, verb - 1, verb + 1);
    }
    const Range subject = before > 0 ? speakerBefore(before) : Range{};
    const bool canFollow = beginsSpeaker(verb + 1);
    const bool isInsertion = word(before - 1) == ","_L1 || word(before - 1) == "،"_L1;
    if (!subject.isEmpty() && !m_caseless && !(isInsertion && canFollow)) {
        return attributed(subject, subject.first, verb + 1);
    }
    if (canFollow) {
        const Range speaker = speakerAfter(verb + 1);
        return attributed(speaker, std::min(before, verb), speaker.after);
    }
    return subject.isEmpty() ? std::nullopt : attributed(subject, subject.first, verb + 1);
}

/// "Venn: „Der Hafen ist sicher.“"
std::optional<Attribution> ListedFinder::fromColon() const
{
    for (qsizetype i = 1; i < size() && i <= longestSpeaker; ++i) {
        if (!isWord(i) && !isJoiningStop(i)) {
            const bool isBefore = word(i) == ":"_L1 && !isQuoted(i)
                && isBeforeQuotation(m_tokens[i].span.end) && (isCapital(0) || m_caseless);
            return isBefore ? attributed({0, i}, 0, i) : std::nullopt;
        }
        if (isQuoted(i)) {
            break;
        }
    }
    return std::nullopt;
}

std::optional<Attribution>
ListedFinder::attributed(Range range, qsizetype first, qsizetype after) const
{
    Attribution found;
    if (range.isEmpty()) {
        return std::nullopt;
    }
    found.span = {m_tokens[std::min(first, range.first)].span.begin, m_tokens[after - 1].span.end};
    const QString last = word(range.after - 1);
    if (range.after - range.first == 1 && isPronoun(range.first)) {
        found.kind = Attribution::Kind::Pronoun;
        found.isPlural = m_words.pluralPronouns.contains(last);
        found.speaker = last;
        found.source = m_tokens[range.first].span;
        return found;
    }
    while (!range.isEmpty()
           && (!isWord(range.first) || m_words.determiners.contains(word(range.first))
               || (m_tokens[range.first].isFunctionWord && !isCapital(range.first)))) {
        ++range.first;
    }
    while (!range.isEmpty() && !isWord(range.after - 1)) {
        --range.after;
    }
    if (range.isEmpty()) {
        return std::nullopt;
    }
    bool isNamed = false;
    for (qsizetype i = range.first; i < range.after; ++i) {
        const bool isListed = m_words.anonymous.contains(word(i));
        found.isAnonymous = found.isAnonymous || isListed;
        isNamed = isNamed || (!m_hasNounCapitals && !isListed && i > 0 && isCapital(i));
    }
    found.isAnonymous = found.isAnonymous && !isNamed;
    found.source = {m_tokens[range.first].span.begin, m_tokens[range.after - 1].span.end};
    found.speaker = found.source.in(m_text).toString();
    return found;
}

} // namespace

std::optional<Attribution> listedAttribution(QStringView sentence,
                                             const QList<text::Token> &tokens,
                                             const QList<TextSpan> &quotations,
                                             const SpeechWords &words,
                                             const text::Lexicon &lexicon)
{
    return ListedFinder(sentence, tokens, quotations, words, lexicon).run();
}

std::optional<TextSpan> reportedMood(const QList<text::Token> &tokens,
                                     const QList<TextSpan> &quotations,
                                     const text::Lexicon &lexicon)
{
    const QSet<QString> &moods = lexicon.list(u"reported-moods"_s);
    const QSet<QString> &first = lexicon.list(u"pronouns-first"_s);
    std::optional<TextSpan> found;
    for (const text::Token &token : tokens) {
        const bool isQuoted = std::any_of(
            quotations.cbegin(), quotations.cend(),
            [&token](const TextSpan &quotation) { return quotation.contains(token.span); });
        if (isQuoted) {
            continue;
        }
        if (first.contains(token.folded)) {
            return std::nullopt;
        }
        if (!found && moods.contains(token.folded)) {
            found = token.span;
        }
    }
    return found;
}

} // namespace parallax::claims
