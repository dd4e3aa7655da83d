// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attributionfinder.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype longestPhrase = 4; ///< words of "went on to say"
constexpr qsizetype longestObject = 10; ///< words between "called" and the words quoted

} // namespace

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
