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
constexpr qsizetype longestNumberPhrase = 5; ///< "quatre vingt dix neuf"
constexpr qsizetype longestCompound = 48; ///< code units of "siebenhundertachtunddreißigtausend"
constexpr qsizetype groupSize = 3; ///< digits

/// 1000 takes 500 and 120 after it, 200 takes 50 but no 300.
bool hasRoomFor(double larger, double smaller)
{
    if (smaller <= 0 || smaller >= larger) {
        return false;
    }
    const double magnitude = std::pow(10, std::floor(std::log10(smaller)) + 1);
    return std::fmod(larger, magnitude) == 0;
}

} // namespace

NumberReader::NumberReader(QStringView text, const QList<Token> &tokens, const Lexicon &lexicon)
    : m_text(text)
    , m_tokens(tokens)
    , m_words(lexicon.table(u"number-words"_s))
    , m_wordBegins(lexicon.firstWords(u"number-words"_s))
    , m_parts(lexicon.table(u"number-parts"_s))
    , m_multipliers(lexicon.table(u"multipliers"_s))
    , m_moneySuffixes(lexicon.table(u"money-suffixes"_s))
    , m_vague(lexicon.table(u"vague-numbers"_s))
    , m_vagueBegins(lexicon.firstWords(u"vague-numbers"_s))
    , m_fractions(lexicon.table(u"fractions"_s))
    , m_currencies(lexicon.table(u"currencies"_s))
    , m_articles(lexicon.list(u"number-articles"_s))
    , m_conjunctions(lexicon.list(u"number-conjunctions"_s))
    , m_ofWords(lexicon.list(u"of-words"_s))
    , m_abbreviated(lexicon.list(u"multiplier-abbreviations"_s))
    , m_hasDecimalComma(lexicon.list(u"number-format"_s).contains(u"decimal-comma"_s))
    , m_hasSpaceGroups(lexicon.list(u"number-format"_s).contains(u"space-groups"_s))
    , m_hasApostropheGroups(lexicon.list(u"number-format"_s).contains(u"apostrophe-groups"_s))
    // What an unknown language means by "1.500" its own text does not say; a count with exactly
    // three decimals is rarer than a thousand in every language at hand.
    , m_hasThreeDigitGroups(lexicon.list(u"number-format"_s).contains(u"three-digit-groups"_s)
                            || lexicon.support() == Lexicon::Support::Neutral)
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
        } else if (!isSpace(c) && !(m_hasApostropheGroups && isSingleMark(c))) {
            // a narrow no-break space groups digits
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
    const bool isGroup = m_hasThreeDigitGroups && decimal->size() == 1 && group->isEmpty()
        && ascii.size() - decimal->first() == groupSize && decimal->first() >= 1
        && decimal->first() <= groupSize && !ascii.startsWith(u'0');
    if (isGroup) {
        decimal->clear();
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
           && (m_text[m_tokens[i].span.end] != u' ' || isSpaceGroup(i + 1))
           && written.size() < longestNumber
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

/// "12 500" where a language groups by spaces: one to three digits, then groups of three.
bool NumberReader::isSpaceGroup(qsizetype i) const
{
    const auto digits = [this](qsizetype token) {
        const QString &written = m_tokens[token].folded;
        const auto end =
            std::find_if_not(written.cbegin(), written.cend(), [](QChar c) { return c.isDigit(); });
        return end - written.cbegin();
    };
    const qsizetype before = m_tokens[i - 1].folded.size();
    return m_hasSpaceGroups && before <= groupSize && digits(i - 1) == before
        && digits(i) == groupSize && !word(i - 1).startsWith(u'0');
}

/// The longest entry of the table that begins here, or a compound ("dreihundertzwanzig").
std::optional<NumberReader::Words> NumberReader::wordsAt(qsizetype i) const
{
    std::optional<Words> found;
    if (m_wordBegins.contains(word(i))) {
        QString phrase;
        for (qsizetype next = i; has(next) && next < i + longestNumberPhrase; ++next) {
            phrase += (next == i ? QString() : u" "_s) + m_tokens[next].folded;
            const auto entry = m_words.constFind(phrase);
            if (entry != m_words.constEnd()) {
                found = {entry->toDouble(), next + 1};
            }
        }
    }
    if (!found && !m_parts.isEmpty() && has(i)) {
        if (const auto value = compound(m_tokens[i].folded)) {
            found = {*value, i + 1};
        }
    }
    return found;
}

/// German writes a number below a million as one word: its parts, longest first.
std::optional<double> NumberReader::compound(const QString &word) const
{
    if (word.size() > longestCompound) {
        return std::nullopt;
    }
    double total = 0;
    double current = 0;
    qsizetype parts = 0;
    for (qsizetype begin = 0; begin < word.size(); ++parts) {
        qsizetype length = word.size() - begin;
        for (; length > 0; --length) {
            const QString part = word.sliced(begin, length);
            if (const auto factor = m_multipliers.constFind(part);
                factor != m_multipliers.constEnd() && factor->toDouble() < 1e6) {
                current = (current == 0 ? 1 : current) * factor->toDouble();
                if (factor->toDouble() >= 1000) {
                    total += current;
                    current = 0;
                }
                break;
            }
            const auto value =
                m_words.contains(part) ? m_words.constFind(part) : m_parts.constFind(part);
            if (m_words.contains(part) || m_parts.contains(part)) {
                current += value->toDouble();
                break;
            }
        }
        if (length == 0) {
            return std::nullopt;
        }
        begin += length;
    }
    const double value = total + current;
    return parts > 1 && value > 0 ? std::optional(value) : std::nullopt;
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
        const QString written = word(number->after);
        multiply(*factor);
        // "5 Mio. Euro": the full stop belongs to the word.
        if (m_abbreviated.contains(written) && word(number->after) == "."_L1
            && has(number->after + 1)) {
            ++number->after;
        }
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
    const qsizetype whole = m_ofWords.contains(word(at + 1)) ? at + 2 : at + 1;
    const auto factor = valueOf(m_multipliers, whole + 1);
    if (m_articles.contains(word(whole)) && factor) { // "half a million", "a quarter of a million"
        number.value = parts * *share / 100 * *factor;
        number.multiplier = *factor;
        number.after = whole + 2;
        return number;
    }
    const bool isPlainHalf = at == i && *share == 50;
    const bool isOfWhole =
        m_ofWords.contains(word(at + 1)) || (isPlainHalf && word(at + 1) == "the"_L1);
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
    std::optional<double> last; ///< value of the number word right before, multipliers excluded
    while (has(at)) {
        const auto factor = isAny || at > i ? valueOf(m_multipliers, at) : std::nullopt;
        const auto words = factor && last ? std::nullopt : wordsAt(at);
        if (words) {
            const bool extends = last && (words->value >= 10 || std::fmod(current, 10) != 0)
                && !(*last >= 100 && hasRoomFor(*last, words->value));
            if (extends) {
                break; // "two three": two numbers
            }
            current += words->value;
            last = words->value;
            at = words->after;
        } else if (factor) {
            number.multiplier = std::max(number.multiplier, *factor);
            current = (current == 0 ? 1 : current) * *factor;
            if (*factor >= 1000) {
                total += current;
                current = 0;
            }
            last.reset();
            ++at;
        } else if (isAny && m_conjunctions.contains(word(at)) && !last && wordsAt(at + 1)) {
            ++at;
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
