// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quantityfinder.h"

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

/// Words between a number and the noun it counts: "168 IS oil tanker trucks".
constexpr qsizetype nounDistance = 5;
constexpr qsizetype longestUnit = 3;
constexpr double oldestAge = 130; ///< years; the oldest person known reached 122

} // namespace

bool QuantityFinder::isCapitals(qsizetype i) const
{
    const QStringView written = m_tokens[i].span.in(m_text);
    return written.size() > 1 && written.front().isUpper() && written.back().isUpper();
}

bool QuantityFinder::isPluralNoun(qsizetype i) const
{
    const QString &folded = m_tokens[i].folded;
    return folded.size() > 3 && folded.endsWith(u's') && !folded.endsWith("ss"_L1)
        && !folded.endsWith("us"_L1) && !folded.endsWith("is"_L1) && !isCapitals(i)
        && !m_text.sliced(m_tokens[i].span.begin, m_tokens[i].span.length()).contains(u'\'')
        && !m_text.sliced(m_tokens[i].span.begin, m_tokens[i].span.length())
                .contains(QChar(0x2019));
}

/// A counted noun shows by its plural, in German by its capital; in Arabic it stands right behind
/// the number.
bool QuantityFinder::isCountedNoun(qsizetype i, qsizetype first) const
{
    if (m_nounForms.contains(u"capital"_s)) {
        return m_tokens[i].span.length() > 1 && m_text[m_tokens[i].span.begin].isUpper();
    }
    if (m_nounForms.contains(u"next"_s)) {
        return i == first;
    }
    const bool isPluralInX = m_nounForms.contains(u"plural-x"_s) && m_tokens[i].span.length() > 4
        && m_tokens[i].folded.endsWith("aux"_L1);
    return isPluralInX || isPluralNoun(i);
}

bool QuantityFinder::readUnit(Draft *draft) const
{
    if (!draft->figure.unit.isEmpty()) {
        // Money may repeat itself: "$5 million dollars", "US$ 5".
        if (m_units.value(word(draft->after)) == draft->figure.unit) {
            ++draft->after;
        }
        return true;
    }
    const bool isMillion = draft->number.multiplier >= 1e6 && word(draft->after) != "of"_L1;
    const bool isOfUnit = m_ofWords.contains(word(draft->after))
        && (draft->figure.qualifier == Qualifier::Vague || isMillion);
    const qsizetype first = isOfUnit ? draft->after + 1 : draft->after;
    for (qsizetype length = longestUnit; length > 0; --length) {
        if (!has(first + length - 1)) {
            continue;
        }
        const QString unit = m_units.value(joined(first, first + length));
        if (unit.isEmpty()) {
            continue;
        }
        // "38-year-old", "5 years old": the age belongs to the figure.
        draft->figure.unit = unit;
        draft->after = first + length;
        if (draft->figure.unit == "years"_L1 && word(draft->after).startsWith("old"_L1)) {
            ++draft->after;
        }
        return true;
    }
    return false;
}

/// "aged 38" and "Aldous Penhale, 40, a teacher".
bool QuantityFinder::readAge(Draft *draft) const
{
    const qsizetype first = draft->number.first;
    const bool isInsertion = word(first - 1) == ","_L1
        && (word(draft->after) == ","_L1 || word(draft->after) == "."_L1) && has(first - 2)
        && m_tokens[first - 2].kind == Token::Kind::Word
        && m_text[m_tokens[first - 2].span.begin].isUpper() && !m_tokens[first - 2].isFunctionWord;
    const bool isAge = m_ageWords.contains(word(first - 1)) || isInsertion;
    if (!isAge || draft->figure.value > oldestAge || m_tokens[first].kind != Token::Kind::Number
        || draft->figure.upper) {
        return false;
    }
    draft->figure.unit = u"years"_s;
    return true;
}

/// One space or hyphen stands behind the word, or the end of an abbreviation: "U.S.-citizen".
bool QuantityFinder::isJoined(qsizetype i) const
{
    const qsizetype end = m_tokens[i].span.end;
    const QStringView between = m_text.sliced(end, m_tokens[i + 1].span.begin - end);
    return between.size() <= 1 || between == ".-"_L1;
}

void QuantityFinder::readNoun(Draft *draft) const
{
    qsizetype i = draft->after;
    // "dozens of soldiers" counts them; "two of the soldiers" does not.
    // French and Spanish also count "deux millions d'habitants".
    const bool isMillion = draft->number.multiplier >= 1e6 && word(i) != "of"_L1;
    const bool isOf =
        m_ofWords.contains(word(i)) && (draft->figure.qualifier == Qualifier::Vague || isMillion);
    if (isOf || m_furtherWords.contains(word(i))) {
        ++i;
    }
    if (word(i) == "the"_L1) {
        ++i;
    }
    qsizetype noun = -1;
    // "48-page": the word on the hyphen is what is counted, in the singular.
    const qsizetype last = draft->after - 1;
    if (has(draft->after) && m_tokens[draft->after].kind == Token::Kind::Word
        && !m_tokens[draft->after].isFunctionWord
        && m_tokens[draft->after].span.begin - m_tokens[last].span.end == 1
        && m_text[m_tokens[last].span.end] == u'-') {
        draft->figure.noun = m_tokens[draft->after].stem;
        draft->figure.unit = draft->figure.noun;
        ++draft->after;
        return;
    }
    const qsizetype firstWord = i;
    for (qsizetype end = i + nounDistance; i < end && has(i); ++i) {
        const Token &token = m_tokens[i];
        if (token.kind != Token::Kind::Word || (token.isFunctionWord && !isCapitals(i))
            || (i > draft->after && !isJoined(i - 1))) {
            break;
        }
        if (m_people.contains(token.folded) || isCountedNoun(i, firstWord)) {
            noun = i;
            // The head of a compound is its last plural: "300 US special force troops".
            const bool goesOn = has(i + 1) && m_tokens[i + 1].kind == Token::Kind::Word
                && m_people.contains(m_tokens[i + 1].folded)
                && m_tokens[i + 1].span.begin - token.span.end == 1;
            if (!goesOn) {
                break;
            }
        }
    }
    if (noun < 0) {
        return;
    }
    const Token &head = m_tokens[noun];
    draft->figure.noun = head.stem;
    draft->figure.unit = m_people.contains(head.folded) ? u"people"_s : head.stem;
    draft->after = noun + 1;
}

} // namespace parallax::text
