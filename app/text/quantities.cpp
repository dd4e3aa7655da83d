// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysiscache.h"
#include "characters.h"
#include "numbers.h"
#include "tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

/// Words between a number and the noun it counts: "168 IS oil tanker trucks".
constexpr qsizetype nounDistance = 5;
constexpr qsizetype longestQualifier = 4;
constexpr qsizetype longestUnit = 3;
constexpr double oldestAge = 130; ///< years; the oldest person known reached 122

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

class QuantityFinder
{
public:
    QuantityFinder(QStringView text, const Lexicon &lexicon)
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

    QList<Figure> run();

private:
    struct Draft
    {
        NumberReader::Number number;
        qsizetype first = 0; ///< token range of the whole figure
        qsizetype after = 0;
        Figure figure;
    };

    [[nodiscard]] bool isInsideDate(const Token &token);
    [[nodiscard]] bool isLabel(qsizetype first) const;
    [[nodiscard]] bool isCounting(const Draft &draft) const;
    bool readUnit(Draft *draft) const;
    [[nodiscard]] bool readAge(Draft *draft) const;
    void readNoun(Draft *draft) const;
    void readRange(Draft *draft) const;
    void readQualifier(Draft *draft, qsizetype earliest) const;
    [[nodiscard]] QString joined(qsizetype first, qsizetype after) const;

    [[nodiscard]] bool has(qsizetype i) const { return i >= 0 && i < m_tokens.size(); }

    [[nodiscard]] QString word(qsizetype i) const
    {
        return has(i) ? m_tokens[i].folded : QString();
    }

    [[nodiscard]] bool isCapitals(qsizetype i) const;
    [[nodiscard]] bool isPluralNoun(qsizetype i) const;
    [[nodiscard]] bool isCountedNoun(qsizetype i, qsizetype first) const;

    QStringView m_text;
    const Lexicon &m_lexicon;
    QList<Token> m_tokens;
    QList<DateMention> m_dates;
    qsizetype m_nextDate = 0;
    NumberReader m_reader;
    const QHash<QString, QString> &m_units;
    const QSet<QString> &m_people;
    const QHash<QString, QString> &m_qualifiers;
    const QHash<QString, QString> &m_qualifiersAfter;
    const QSet<QString> &m_ageWords;
    const QSet<QString> &m_labels;
    const QSet<QString> &m_rangeOpeners;
    const QSet<QString> &m_rangeJoiners;
    const QSet<QString> &m_ofWords;
    const QSet<QString> &m_furtherWords;
    const QSet<QString> &m_nounForms; ///< how a counted noun is known where it is no person
};

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
        if (!readUnit(&draft) && !readAge(&draft)) {
            readNoun(&draft);
        }
        i = std::max(i, draft.after);
        if (!isCounting(draft)) {
            continue;
        }
        readQualifier(&draft, earliest);
        draft.figure.span = {m_tokens[draft.first].span.begin, m_tokens[draft.after - 1].span.end};
        found.append(draft.figure);
        earliest = draft.after;
    }
    return found;
}

bool QuantityFinder::isInsideDate(const Token &token)
{
    while (m_nextDate < m_dates.size() && m_dates[m_nextDate].span.end <= token.span.begin) {
        ++m_nextDate;
    }
    return m_nextDate < m_dates.size() && m_dates[m_nextDate].span.contains(token.span);
}

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
        const auto unit = m_units.constFind(joined(first, first + length));
        if (unit == m_units.constEnd()) {
            continue;
        }
        // "38-year-old", "5 years old": the age belongs to the figure.
        draft->figure.unit = *unit;
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
            || (i > draft->after && token.span.begin - m_tokens[i - 1].span.end > 1)) {
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
    for (qsizetype length = 2; length > 0; --length) {
        if (!has(draft->after + length - 1)) {
            continue;
        }
        const auto found = m_qualifiersAfter.constFind(joined(draft->after, draft->after + length));
        if (found != m_qualifiersAfter.constEnd()) {
            if (const auto qualifier = qualifierFromWord(*found)) {
                apply(*qualifier, found.key());
                draft->after += length;
                return;
            }
        }
    }
}

} // namespace

QList<Figure> quantities(QStringView text, const Lexicon &lexicon)
{
    return AnalysisCaches::program().figures.of(
        text, lexicon.language(), [&] { return QuantityFinder(text, lexicon).run(); });
}

} // namespace parallax::text
