// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numbers.h"

#include "characters.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

constexpr qsizetype longestNumber = 40; ///< more digits are a code, not a count
constexpr qsizetype longestVaguePhrase = 4;

} // namespace

NumberReader::NumberReader(QStringView text, const QList<Token> &tokens, const Lexicon &lexicon)
    : m_text(text)
    , m_tokens(tokens)
    , m_words(lexicon.table(u"number-words"_s))
    , m_multipliers(lexicon.table(u"multipliers"_s))
    , m_moneySuffixes(lexicon.table(u"money-suffixes"_s))
    , m_vague(lexicon.table(u"vague-numbers"_s))
    , m_vagueBegins(lexicon.firstWords(u"vague-numbers"_s))
    , m_fractions(lexicon.table(u"fractions"_s))
    , m_currencies(lexicon.table(u"currencies"_s))
    , m_articles(lexicon.list(u"number-articles"_s))
    , m_conjunctions(lexicon.list(u"number-conjunctions"_s))
    , m_hasDecimalComma(lexicon.list(u"number-format"_s).contains(u"decimal-comma"_s))
{
}

std::optional<double> NumberReader::valueOf(const QHash<QString, QString> &table, qsizetype i) const
{
    if (!has(i)) {
        return std::nullopt;
    }
    const auto found = table.constFind(m_tokens[i].folded);
    return found == table.constEnd() ? std::nullopt : std::optional(found->toDouble());
}

std::optional<NumberReader::Number> NumberReader::read(qsizetype i) const
{
    if (!has(i)) {
        return std::nullopt;
    }
    if (m_tokens[i].kind != Token::Kind::Word) {
        return readDigits(i);
    }
    if (auto vague = readVague(i)) {
        return vague;
    }
    if (auto fraction = readFraction(i)) {
        return fraction;
    }
    if (m_currencies.contains(word(i)) && has(i + 1) && m_tokens[i + 1].kind != Token::Kind::Word) {
        return readDigits(i); // "US$ 5", "EUR 5"
    }
    return readWords(i);
}

std::optional<double> NumberReader::valueOfDigits(QString written) const
{
    if (written.endsWith(u'%') || written.endsWith(QChar(0x066a))) {
        written.chop(1);
    }
    QString ascii;
    QList<qsizetype> commas;
    QList<qsizetype> points;
    for (const QChar c : written) {
        if (c == u',' || c == QChar(0x066c)) {
            commas.append(ascii.size());
        } else if (c == u'.' || c == QChar(0x066b)) {
            points.append(ascii.size());
        } else if (c.isDigit()) {
            ascii.append(QChar(u'0' + c.digitValue()));
        } else if (!isSpace(c)) { // a narrow no-break space groups digits
            return std::nullopt;
        }
    }
    // The language says which sign is the decimal one; two of a kind are thousands in any language.
    QList<qsizetype> *decimal = m_hasDecimalComma ? &commas : &points;
    QList<qsizetype> *group = m_hasDecimalComma ? &points : &commas;
    const bool groupIsPlausible =
        group->size() != 1 || ascii.size() - group->first() == 3 || !decimal->isEmpty();
    if (!groupIsPlausible && decimal->isEmpty()) {
        std::swap(decimal, group);
    }
    if (decimal->size() > 1 && !group->isEmpty()) {
        return std::nullopt;
    }
    if (decimal->size() == 1) {
        ascii.insert(decimal->first(), u'.');
    } else if (decimal->size() > 1 && ascii.size() - decimal->last() != 3) {
        return std::nullopt; // a version number or an address
    }
    bool isNumber = false;
    const double value = ascii.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<NumberReader::Number> NumberReader::readDigits(qsizetype i) const
{
    Number number;
    number.first = i;
    if (const auto currency = m_currencies.constFind(word(i));
        currency != m_currencies.constEnd()) {
        number.unit = *currency;
        // "US$", "A$": the letters stand before the sign.
        const QString prefix = word(i - 1) + word(i);
        if (has(i - 1) && m_tokens[i - 1].span.end == m_tokens[i].span.begin
            && m_currencies.contains(prefix)) {
            number.unit = m_currencies.value(prefix);
            number.first = i - 1;
        }
        ++i;
        if (word(i) == "$"_L1) {
            ++i;
        }
    }
    if (!has(i) || m_tokens[i].kind != Token::Kind::Number
        || m_tokens[i].span.length() > longestNumber) {
        return std::nullopt;
    }
    QString written = m_tokens[i].folded;
    // French and SI group by (narrow no-break) spaces; an ordinary space would join two numbers.
    while (has(i + 1) && m_tokens[i + 1].kind == Token::Kind::Number
           && m_tokens[i + 1].span.length() >= 3
           && m_tokens[i + 1].span.begin == m_tokens[i].span.end + 1
           && m_text[m_tokens[i].span.end] != u' ' && written.size() < longestNumber
           && m_tokens[i + 1].folded.first(3).toInt() + 1000 >= 1000) {
        ++i;
        written += m_tokens[i].folded;
    }
    const auto value = valueOfDigits(written);
    if (!value) {
        return std::nullopt;
    }
    number.value = *value;
    number.after = i + 1;
    if (written.endsWith(u'%') || written.endsWith(QChar(0x066a))) {
        number.unit = u"percent"_s;
        return number;
    }
    readMultipliers(&number);
    // "5 €", "5 USD"
    if (const auto currency = m_currencies.constFind(word(number.after));
        number.unit.isEmpty() && currency != m_currencies.constEnd()) {
        number.unit = *currency;
        ++number.after;
    }
    return number;
}

void NumberReader::readMultipliers(Number *number) const
{
    const auto multiply = [number](double factor) {
        number->value *= factor;
        number->multiplier *= factor;
        ++number->after;
    };
    if (const auto suffix = valueOf(m_moneySuffixes, number->after); suffix
        && !number->unit.isEmpty()
        && m_tokens[number->after].span.begin - m_tokens[number->after - 1].span.end <= 1) {
        multiply(*suffix);
        return;
    }
    while (const auto factor = valueOf(m_multipliers, number->after)) {
        multiply(*factor);
    }
}

std::optional<NumberReader::Number> NumberReader::readVague(qsizetype i) const
{
    std::optional<Number> found;
    if (!m_vagueBegins.contains(word(i))) {
        return found;
    }
    QString phrase;
    for (qsizetype next = i; has(next) && next < i + longestVaguePhrase; ++next) {
        phrase += (next == i ? QString() : u" "_s) + m_tokens[next].folded;
        const auto entry = m_vague.constFind(phrase);
        if (entry == m_vague.constEnd()) {
            continue;
        }
        const QStringList bounds = entry->split(u' ');
        if (bounds.size() == 2) {
            Number number;
            number.value = bounds[0].toDouble();
            number.upper = bounds[1].toDouble();
            number.first = i;
            number.after = next + 1;
            found = number;
        }
    }
    return found;
}

/// "two-thirds", "half of", "a quarter of": a share in percent. "half" alone is too common a word.
std::optional<NumberReader::Number> NumberReader::readFraction(qsizetype i) const
{
    qsizetype at = i;
    double parts = 1;
    const auto count = valueOf(m_words, at);
    if (count && *count >= 1 && *count < 10) {
        parts = *count;
        ++at;
    } else if (m_articles.contains(word(at))) {
        ++at;
    }
    const auto share = valueOf(m_fractions, at);
    if (!share || parts * *share > 100) {
        return std::nullopt;
    }
    Number number;
    number.first = i;
    number.after = at + 1;
    const auto factor = valueOf(m_multipliers, at + 2);
    if (m_articles.contains(word(at + 1)) && factor) { // "half a million"
        number.value = parts * *share / 100 * *factor;
        number.multiplier = *factor;
        number.after = at + 3;
        return number;
    }
    const bool isPlainHalf = at == i && *share == 50;
    const bool isOfWhole = word(at + 1) == "of"_L1 || (isPlainHalf && word(at + 1) == "the"_L1);
    if (!isOfWhole && !(count && parts > 1)) {
        return std::nullopt;
    }
    number.value = parts * *share;
    number.unit = u"percent"_s;
    return number;
}

/// "twenty-five", "a hundred and twenty", "two million".
std::optional<NumberReader::Number> NumberReader::readWords(qsizetype i) const
{
    Number number;
    number.first = i;
    qsizetype at = i;
    if (m_articles.contains(word(at))) {
        if (!valueOf(m_multipliers, at + 1)) {
            return std::nullopt;
        }
        ++at;
    }
    double total = 0;
    double current = at == i ? 0 : 1;
    bool isAny = false;
    for (;; ++at) {
        if (const auto value = valueOf(m_words, at)) {
            const bool extends = isAny && valueOf(m_words, at - 1);
            if (extends && (*value >= 10 || std::fmod(current, 10) != 0)) {
                break; // "two three": two numbers
            }
            current += *value;
        } else if (const auto factor = valueOf(m_multipliers, at); factor && (isAny || at > i)) {
            number.multiplier = std::max(number.multiplier, *factor);
            current = (current == 0 ? 1 : current) * *factor;
            if (*factor >= 1000) {
                total += current;
                current = 0;
            }
        } else if (isAny && m_conjunctions.contains(word(at)) && valueOf(m_multipliers, at - 1)
                   && valueOf(m_words, at + 1)) {
            continue;
        } else {
            break;
        }
        isAny = true;
    }
    if (!isAny) {
        return std::nullopt;
    }
    number.value = total + current;
    number.after = at;
    number.isPronounLike = number.value == 1;
    return number;
}

} // namespace parallax::text
