// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencewords.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype longestPersonName = 4; ///< words
constexpr qsizetype longestNickname = 2; ///< words

} // namespace

SentenceWords::SentenceWords(QStringView sentence,
                             const QList<text::Token> &tokens,
                             const QList<TextSpan> &quotations,
                             const SpeechWords &words)
    : m_text(sentence)
    , m_tokens(tokens)
    , m_quotations(quotations)
    , m_words(words)
{
    m_isQuoted.fill(false, m_tokens.size());
    auto quotation = m_quotations.cbegin();
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        while (quotation != m_quotations.cend() && quotation->end <= m_tokens[i].span.begin) {
            ++quotation;
        }
        m_isQuoted[i] = quotation != m_quotations.cend() && quotation->begin < m_tokens[i].span.end;
    }
    readNicknames();
}

/// Ida "Skip" Lunn: no quotation but a part of the name.
void SentenceWords::readNicknames()
{
    m_isNickname.fill(false, m_tokens.size());
    for (qsizetype i = 1; i + 2 < m_tokens.size(); ++i) {
        const bool isOpened = !isWord(i) && !isQuoted(i) && isCapital(i - 1) && !isQuoted(i - 1);
        qsizetype after = i + 1;
        while (isOpened && isQuoted(after) && isCapital(after) && after - i <= longestNickname) {
            ++after;
        }
        const bool isClosed = isOpened && after > i + 1 && has(after) && !isWord(after)
            && isCapital(after + 1) && !isQuoted(after) && !isQuoted(after + 1);
        for (qsizetype k = i; isClosed && k <= after; ++k) {
            m_isNickname[k] = true;
            m_isQuoted[k] = false;
        }
    }
}

bool SentenceWords::isPossessive(qsizetype i) const
{
    return isWord(i) && m_tokens[i].span.length() > m_tokens[i].folded.size()
        && m_text[m_tokens[i].span.end - 1] == u's';
}

bool SentenceWords::isPronoun(qsizetype i) const
{
    return m_words.pronouns.contains(word(i)) || m_words.pluralPronouns.contains(word(i));
}

bool SentenceWords::isJoiningStop(qsizetype i) const
{
    const bool isSlash = has(i) && m_tokens[i].folded == "/"_L1 && isWord(i - 1) && isWord(i + 1);
    if (isSlash || (has(i) && m_isNickname[i])) {
        return true;
    }
    return has(i) && has(i - 1) && m_tokens[i].folded == "."_L1 && isCapital(i - 1) && isWord(i + 1)
        && m_tokens[i].span.begin == m_tokens[i - 1].span.end;
}

bool SentenceWords::isFiniteVerb(qsizetype i) const
{
    const QString verb = word(i);
    return !isCapital(i)
        && (m_words.finiteVerbs.contains(verb) || m_words.auxiliaries.contains(verb)
            || m_words.reporting.contains(verb) || m_words.quoting.contains(verb)
            || verb.endsWith("ed"_L1));
}

bool SentenceWords::isPersonWord(qsizetype i) const
{
    const QString name = word(i);
    return m_words.titles.contains(name) || m_words.abbreviatedTitles.contains(name)
        || m_words.femaleNames.contains(name) || m_words.maleNames.contains(name);
}

bool SentenceWords::isPersonName(Range range) const
{
    const qsizetype words = range.after - range.first;
    if (words < 2 || words > longestPersonName || isPossessive(range.after - 1)) {
        return false;
    }
    bool isPerson = false;
    for (qsizetype i = range.first; i < range.after; ++i) {
        if (!isCapital(i) && !isJoiningStop(i)) {
            return false;
        }
        isPerson = isPerson || (i + 1 < range.after && isPersonWord(i));
    }
    return isPerson;
}

const TextSpan *SentenceWords::quotationBefore(qsizetype position) const
{
    const auto after =
        std::ranges::upper_bound(m_quotations, position, std::less<>(), &TextSpan::end);
    return after == m_quotations.cbegin() ? nullptr : &*std::prev(after);
}

bool SentenceWords::isBeforeQuotation(qsizetype end) const
{
    const auto next = std::ranges::lower_bound(m_quotations, end, std::less<>(), &TextSpan::begin);
    return next != m_quotations.cend() && next->begin - end <= signReach;
}

bool SentenceWords::isBesideQuotation(const TextSpan &span) const
{
    const TextSpan *before = quotationBefore(span.begin);
    return (before && span.begin - before->end <= signReach) || isBeforeQuotation(span.end);
}

} // namespace parallax::claims
