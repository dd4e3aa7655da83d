// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysiscache.h"
#include "characters.h"
#include "quantityfinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

constexpr qsizetype longestQualifier = 4;

std::optional<Qualifier> qualifierFromWord(QStringView word)
{
    static constexpr std::pair<QLatin1StringView, Qualifier> words[] = {
        {"about"_L1, Qualifier::About},      {"more-than"_L1, Qualifier::MoreThan},
        {"at-least"_L1, Qualifier::AtLeast}, {"less-than"_L1, Qualifier::LessThan},
        {"up-to"_L1, Qualifier::UpTo},
    };
    for (const auto &[name, qualifier] : words) {
        if (word == name) {
            return qualifier;
        }
    }
    return std::nullopt;
}

} // namespace

QuantityFinder::QuantityFinder(QStringView text, const Lexicon &lexicon)
    : m_text(text)
    , m_lexicon(lexicon)
    , m_tokens(tokens(text, lexicon))
    , m_dates(dates(text, lexicon, std::nullopt))
    , m_reader(text, m_tokens, lexicon)
    , m_units(lexicon.table(u"units"_s))
    , m_people(lexicon.list(u"people-nouns"_s))
    , m_qualifiers(lexicon.table(u"qualifiers"_s))
    , m_qualifiersAfter(lexicon.table(u"qualifiers-after"_s))
    , m_ageWords(lexicon.list(u"age-words"_s))
    , m_labels(lexicon.list(u"label-words"_s))
    , m_rangeOpeners(lexicon.list(u"range-openers"_s))
    , m_rangeJoiners(lexicon.list(u"range-joiners"_s))
    , m_ofWords(lexicon.list(u"of-words"_s))
    , m_furtherWords(lexicon.list(u"further-words"_s))
    , m_nounForms(lexicon.list(u"noun-forms"_s))
{
}

QList<Figure> QuantityFinder::run()
{
    QList<Figure> found;
    qsizetype earliest = 0;
    for (qsizetype i = 0; i < m_tokens.size();) {
        const auto number = isInsideDate(m_tokens[i]) ? std::nullopt : m_reader.read(i);
        if (!number) {
            ++i;
            continue;
        }
        Draft draft{*number, number->first, number->after, {}};
        draft.figure.value = number->value;
        draft.figure.upper = number->upper;
        draft.figure.qualifier = number->upper ? Qualifier::Vague : Qualifier::Exact;
        draft.figure.unit = number->unit;
        draft.figure.number = {m_tokens[number->first].span.begin,
                               m_tokens[number->after - 1].span.end};
        i = number->after;
        readRange(&draft);
        readQualifierAfter(&draft);
        if (!readUnit(&draft) && !readAge(&draft)) {
            readNoun(&draft);
        }
        i = std::max(i, draft.after);
        if (!isCounting(draft)) {
            continue;
        }
        readQualifier(&draft, earliest);
        draft.figure.span = {m_tokens[draft.first].span.begin, m_tokens[draft.after - 1].span.end};
        if (!found.isEmpty() && isPartOf(draft, earliest)) {
            found.last().noun = draft.figure.noun;
            found.last().unit = draft.figure.unit;
        }
        found.append(draft.figure);
        earliest = draft.after;
    }
    return found;
}

/// "107 of the state's 289 districts": the number before, which ends at \a before, counts the same
/// thing.
bool QuantityFinder::isPartOf(const Draft &whole, qsizetype before) const
{
    constexpr qsizetype longestOwner = 4; // "of the northern state's"
    const qsizetype distance = whole.first - before;
    if (whole.figure.noun.isEmpty() || distance < 1 || distance > longestOwner + 1
        || !m_ofWords.contains(word(before)) || m_tokens[before - 1].kind == Token::Kind::Word) {
        return false;
    }
    return std::none_of(m_tokens.cbegin() + before, m_tokens.cbegin() + whole.first,
                        [](const Token &token) { return token.kind == Token::Kind::Punctuation; });
}

bool QuantityFinder::isInsideDate(const Token &token)
{
    while (m_nextDate < m_dates.size() && m_dates[m_nextDate].span.end <= token.span.begin) {
        ++m_nextDate;
    }
    return m_nextDate < m_dates.size() && m_dates[m_nextDate].span.contains(token.span);
}

/// "Boeing 737", "Day 3", "F-16", "COVID-19", "#5", "Article 50".
bool QuantityFinder::isLabel(qsizetype first) const
{
    if (!has(first - 1)) {
        return false;
    }
    const Token &before = m_tokens[first - 1];
    const qsizetype gap = m_tokens[first].span.begin - before.span.end;
    if (before.kind == Token::Kind::Punctuation) {
        const bool isNumero = before.folded == "."_L1 && m_labels.contains(word(first - 2));
        return before.folded == "#"_L1 || isNumero
            || (before.folded == "-"_L1 && gap == 0 && has(first - 2)
                && m_tokens[first - 2].span.end == before.span.begin
                && m_tokens[first - 2].kind == Token::Kind::Word);
    }
    if (before.kind == Token::Kind::Number) {
        return false;
    }
    const bool isCapital = m_text[before.span.begin].isUpper();
    return m_labels.contains(before.folded)
        || (isCapital && !before.isFunctionWord && gap <= 1
            && !m_qualifiers.contains(before.folded));
}

bool QuantityFinder::isCounting(const Draft &draft) const
{
    if (!draft.figure.unit.isEmpty() && draft.figure.noun.isEmpty()) {
        return true; // 93%, $5, 14 metres
    }
    const bool isLabelled = isLabel(draft.number.first);
    if (draft.number.isPronounLike) { // "one": a count only before what is counted
        return draft.figure.unit == "people"_L1;
    }
    // "the two", "another three": a pronoun when nothing counted follows.
    const bool isWord =
        m_tokens[draft.number.after - 1].kind == Token::Kind::Word && !draft.figure.upper;
    if (isWord && draft.figure.noun.isEmpty()
        && (draft.figure.value <= 2 || word(draft.number.first - 1) == "the"_L1)) {
        return false;
    }
    return !isLabelled
        || (!draft.figure.noun.isEmpty() && !m_labels.contains(word(draft.number.first - 1)));
}

QString QuantityFinder::joined(qsizetype first, qsizetype after) const
{
    QString phrase;
    for (qsizetype i = first; i < after; ++i) {
        phrase += (i == first ? QString() : u" "_s) + m_tokens[i].folded;
    }
    return phrase;
}

/// "20-30", "3–5", "between 20 and 30", "20 to 30": the second number must be the larger.
void QuantityFinder::readRange(Draft *draft) const
{
    const qsizetype joiner = draft->after;
    if (!has(joiner + 1) || draft->figure.upper) {
        return;
    }
    const bool isBetween = m_rangeOpeners.contains(word(draft->first - 1));
    const bool isDashed = isDash(m_text[m_tokens[joiner].span.begin])
        && m_tokens[joiner].span.length() == 1
        && m_tokens[joiner].span.begin == m_tokens[joiner - 1].span.end;
    const bool isJoined =
        m_rangeJoiners.contains(word(joiner)) && word(draft->first - 1) != "from"_L1;
    const bool isAnd = isBetween && m_rangeJoiners.contains(word(joiner) + u'+');
    if (!isDashed && !isJoined && !isAnd) {
        return;
    }
    const auto second = m_reader.read(joiner + 1);
    if (!second || second->first != joiner + 1 || second->upper) {
        return;
    }
    double lower = draft->figure.value;
    // "2 to 3 million", "$2-3bn"
    if (second->multiplier > 1 && draft->number.multiplier == 1
        && lower * second->multiplier < second->value) {
        lower *= second->multiplier;
    }
    if (lower >= second->value) {
        return; // a score, a vote, a flight number
    }
    draft->figure.value = lower;
    draft->figure.upper = second->value;
    draft->figure.unit = draft->figure.unit.isEmpty() ? second->unit : draft->figure.unit;
    draft->figure.number.end = m_tokens[second->after - 1].span.end;
    draft->after = second->after;
    draft->figure.qualifier = Qualifier::Range;
    if (isBetween) {
        --draft->first;
        draft->figure.qualifierText = word(draft->first);
    }
}

void QuantityFinder::readQualifier(Draft *draft, qsizetype earliest) const
{
    if (draft->figure.qualifier == Qualifier::Range) {
        return;
    }
    const auto apply = [draft](Qualifier qualifier, const QString &phrase) {
        draft->figure.qualifierText = phrase;
        if (draft->figure.qualifier != Qualifier::Vague) {
            draft->figure.qualifier = qualifier;
        }
    };
    // "more than a thousand": the article belongs to the number already.
    for (qsizetype length = longestQualifier; length > 0; --length) {
        const qsizetype first = draft->number.first - length;
        if (first < earliest) {
            continue;
        }
        const auto found = m_qualifiers.constFind(joined(first, draft->number.first));
        if (found != m_qualifiers.constEnd()) {
            if (const auto qualifier = qualifierFromWord(*found)) {
                apply(*qualifier, found.key());
                draft->first = first;
                return;
            }
        }
    }
    if (draft->figure.qualifierText.isEmpty()) {
        readQualifierAfter(draft);
    }
}

/// "400 or so troops", "14-plus hours", "12 people or more".
void QuantityFinder::readQualifierAfter(Draft *draft) const
{
    if (draft->figure.upper) {
        return;
    }
    for (qsizetype length = 2; length > 0; --length) {
        if (!has(draft->after + length - 1)) {
            continue;
        }
        const auto found = m_qualifiersAfter.constFind(joined(draft->after, draft->after + length));
        if (found != m_qualifiersAfter.constEnd()) {
            if (const auto qualifier = qualifierFromWord(*found)) {
                draft->figure.qualifierText = found.key();
                draft->figure.qualifier = *qualifier;
                draft->after += length;
                return;
            }
        }
    }
}

QList<Figure> quantities(QStringView text, const Lexicon &lexicon)
{
    return AnalysisCaches::program().figures.of(
        text, lexicon.language(), [&] { return QuantityFinder(text, lexicon).run(); });
}

} // namespace parallax::text
