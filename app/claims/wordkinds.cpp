// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordkinds.h"

#include "wordreader.h"

#include <app/text/characters.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;

constexpr double titleCaseShare = 0.6; ///< capitalised long words from which capitals say nothing
constexpr qsizetype clauseReach = 15; ///< words in which a clause shows its verb
constexpr qsizetype longestFixedPhrase = 4; ///< words of an entry of fixed-phrases.tsv
constexpr qsizetype longestQualifier = 3; ///< words of an entry of qualifiers.tsv
constexpr qsizetype longestContraction = 3; ///< letters of "'ll"
constexpr qsizetype longestCompound = 64; ///< letters; nothing longer is put together
constexpr qsizetype longWord = 4; ///< letters; shorter ones stay small in title case

} // namespace

WordReader::WordReader(QStringView sentence,
                       const QList<TextSpan> &names,
                       const text::Lexicon &lexicon)
    : m_text(sentence)
    , m_names(names)
    , m_lexicon(lexicon)
    , m_verbNouns(lexicon.list(u"verb-nouns"_s))
    , m_actNouns(lexicon.table(u"act-nouns"_s))
    , m_contractions(lexicon.table(u"contractions"_s))
    , m_grammar(wordGrammar(lexicon))
{
}

QList<Word> WordReader::run()
{
    addTokens();
    findTitleCase();
    QList<WordCandidates> all;
    all.reserve(m_words.size());
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        all.append(candidates(i));
    }
    findFixedPhrases(&all);
    choose(all);
    findQualifiers();
    findMissedVerbs();
    return m_words;
}

void WordReader::addTokens()
{
    bool isAfterQuote = false;
    for (const text::Token &token : text::tokens(m_text, m_lexicon)) {
        const QChar first = m_text[token.span.begin];
        const bool isMark = token.kind == text::Token::Kind::Punctuation;
        if (isMark && (text::isDoubleMark(first) || text::isSingleMark(first))) {
            isAfterQuote = true;
            continue;
        }
        const bool isSign = isMark && first.isSymbol() && first != u'|'; // "$", "+"
        if (isSign || (isMark && isInsideWord(token.span))) {
            continue;
        }
        const qsizetype before = m_words.size();
        if (joinsLast(token)) {
            Word &word = m_words.last();
            word.folded += u'-' + token.folded;
            word.span.end = token.span.end;
        } else {
            addWord(token);
        }
        if (m_words.size() > before) {
            m_words[before].isAfterQuote = isAfterQuote;
        }
        isAfterQuote = false;
    }
}

/// The full stop of "Mr. Oake" and "Adam S. Lee", the dash of "1989-2013": punctuation that ends
/// nothing.
bool WordReader::isInsideWord(const TextSpan &span) const
{
    const QChar mark = m_text[span.begin];
    const bool isGlued = span.begin > 0 && !text::isSpace(m_text[span.begin - 1]);
    if (!isGlued || span.length() > 1 || m_words.isEmpty()) {
        return false;
    }
    if (text::isDash(mark)) {
        return span.end < m_text.size() && !text::isSpace(m_text[span.end])
            && m_text[span.begin - 1].isDigit();
    }
    const QString &before = m_words.last().folded;
    const bool isAbbreviation = m_lexicon.list(u"abbreviations"_s).contains(before)
        || m_lexicon.list(u"titles"_s).contains(before)
        || m_lexicon.list(u"abbreviations-titles"_s).contains(before)
        || (before.size() == 1 && m_text[m_words.last().span.begin].isUpper());
    return mark == u'.' && isAbbreviation && span.end + 1 < m_text.size();
}

/// The tokenizer leaves the hyphen of a compound out.
bool WordReader::joinsLast(const text::Token &token) const
{
    return !m_words.isEmpty() && token.kind != text::Token::Kind::Punctuation
        && m_words.last().span.end + 1 == token.span.begin
        && text::isDash(m_text[m_words.last().span.end])
        && m_words.last().folded.size() < longestCompound;
}

void WordReader::addWord(const text::Token &token)
{
    Word word;
    word.span = token.span;
    word.folded = token.folded;
    const QStringView written = token.span.in(m_text);
    if (token.kind == text::Token::Kind::Word) {
        const qsizetype apostrophe = contractionAt(written);
        if (apostrophe > 0) {
            addContraction(token, apostrophe);
            return;
        }
        word.isPossessive = written.size() > 2 && text::isSingleMark(written[written.size() - 2])
            && written.back() == u's';
    }
    m_words.append(std::move(word));
}

/// Where the verb of "he's", "they're" or "we'll" begins, or -1.
qsizetype WordReader::contractionAt(QStringView written) const
{
    qsizetype i = written.size() - 1;
    while (i > 0 && i + longestContraction >= written.size() && !text::isSingleMark(written[i])) {
        --i;
    }
    if (i <= 0 || !text::isSingleMark(written[i])) {
        return -1;
    }
    const QString ending = u"'"_s + written.sliced(i + 1).toString().toCaseFolded();
    if (!m_contractions.contains(ending)) {
        return -1;
    }
    // "The mayor's" is a possessive, "it's" is not.
    const QList<Kind> kinds = m_grammar->kinds.value(written.first(i).toString().toCaseFolded());
    const bool isPronoun = kinds.contains(Kind::Pron) || kinds.contains(Kind::Rel);
    return isPronoun || ending.size() > 2 ? i : -1;
}

void WordReader::addContraction(const text::Token &token, qsizetype apostrophe)
{
    const QStringView written = token.span.in(m_text);
    Word word;
    word.span = {token.span.begin, token.span.begin + apostrophe};
    word.folded = written.first(apostrophe).toString().toCaseFolded();
    m_words.append(word);
    word.span = {token.span.begin + apostrophe, token.span.end};
    word.folded =
        m_contractions.value(u"'"_s + written.sliced(apostrophe + 1).toString().toCaseFolded());
    m_words.append(std::move(word));
}

void WordReader::findTitleCase()
{
    qsizetype longWords = 0;
    qsizetype capitals = 0;
    for (qsizetype i = 1; i < m_words.size(); ++i) {
        const QStringView written = m_words[i].span.in(m_text);
        if (written.size() >= longWord && written.front().isLetter()) {
            ++longWords;
            capitals += written.front().isUpper() ? 1 : 0;
        }
    }
    m_isTitleCase = longWords > 1 && double(capitals) >= titleCaseShare * double(longWords);
}

bool WordReader::isInName(const TextSpan &span)
{
    while (m_nextName < m_names.size() && m_names[m_nextName].end <= span.begin) {
        ++m_nextName;
    }
    return m_nextName < m_names.size() && m_names[m_nextName].contains(span);
}

/// Viterbi's search for the cheapest sequence of kinds.
void WordReader::choose(const QList<WordCandidates> &all)
{
    QList<QList<qsizetype>> from(all.size());
    QList<double> costs{0};
    WordCandidates before{{Kind::Break, 0}};
    for (qsizetype i = 0; i < all.size(); ++i) {
        QList<double> next(all[i].size(), std::numeric_limits<double>::max());
        from[i].resize(all[i].size());
        for (qsizetype to = 0; to < all[i].size(); ++to) {
            for (qsizetype k = 0; k < before.size(); ++k) {
                const double cost = costs[k] + all[i][to].cost
                    + m_grammar->steps[size_t(before[k].kind)][size_t(all[i][to].kind)];
                if (cost < next[to]) {
                    next[to] = cost;
                    from[i][to] = k;
                }
            }
        }
        costs = std::move(next);
        before = all[i];
    }
    qsizetype best = std::min_element(costs.begin(), costs.end()) - costs.begin();
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        m_words[i].kind = all[i][best].kind;
        best = from[i][best];
    }
}

/// "No longer", "because of", "even though": the longest entry wins.
void WordReader::findFixedPhrases(QList<WordCandidates> *all) const
{
    const QHash<QString, QString> &phrases = m_lexicon.table(u"fixed-phrases"_s);
    const QSet<QString> &firstWords = m_lexicon.firstWords(u"fixed-phrases"_s);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (!firstWords.contains(m_words[i].folded)) {
            continue;
        }
        QString phrase;
        qsizetype after = i;
        int kind = -1;
        for (qsizetype k = i; k < m_words.size() && k < i + longestFixedPhrase; ++k) {
            phrase += (k == i ? QString() : u" "_s) + m_words[k].folded;
            const auto found = phrases.constFind(phrase);
            if (found != phrases.constEnd()) {
                after = k + 1;
                kind = wordKindOf(*found);
            }
        }
        for (qsizetype k = i; k < after && kind >= 0; ++k) {
            // The last word is what the phrase is, the words before it stand aside.
            (*all)[k] = {{k + 1 == after ? Kind(kind) : Kind::Adv, 0}};
        }
        i = std::max(i, after - 1);
    }
}

/// "At least nine soldiers": the words before a number belong to it.
void WordReader::findQualifiers()
{
    const QHash<QString, QString> &qualifiers = m_lexicon.table(u"qualifiers"_s);
    for (qsizetype i = 1; i < m_words.size(); ++i) {
        if (m_words[i].kind != Kind::Num || m_words[i - 1].kind == Kind::Num) {
            continue;
        }
        QString phrase;
        qsizetype found = -1;
        for (qsizetype first = i - 1; first >= 0 && first + longestQualifier >= i; --first) {
            phrase =
                phrase.isEmpty() ? m_words[first].folded : m_words[first].folded + u' ' + phrase;
            found = qualifiers.contains(phrase) ? first : found;
        }
        for (qsizetype k = found; found >= 0 && k < i; ++k) {
            m_words[k].kind = Kind::Det;
        }
    }
}

/// "If inflation rises", "which bans smoking": a conjunction or relative pronoun without a verb
/// behind it had one that looks like a plural.
void WordReader::findMissedVerbs()
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const Kind kind = m_words[i].kind;
        const bool isOpener = kind == Kind::Rel
            || (kind == Kind::Sub
                && !m_grammar->kinds.value(m_words[i].folded).contains(Kind::Prep));
        qsizetype missed = -1;
        const qsizetype end = isOpener ? std::min(m_words.size(), i + clauseReach) : i;
        for (qsizetype k = i + 1; k < end; ++k) {
            const Kind other = m_words[k].kind;
            if (isFiniteVerb(other)) {
                missed = -1;
                break;
            }
            if (other == Kind::Comma || other == Kind::Break || other == Kind::Sub) {
                break;
            }
            const bool isPossible = other == Kind::Plural && !m_words[k].lemma.isEmpty()
                && (k == i + 1 ? kind == Kind::Rel : isNominal(m_words[k - 1].kind));
            missed = isPossible && missed < 0 ? k : missed;
        }
        if (missed >= 0) {
            m_words[missed].kind = Kind::Sing;
        }
    }
}

QList<Word> words(QStringView sentence, const QList<TextSpan> &names, const text::Lexicon &lexicon)
{
    return sentence.isEmpty() ? QList<Word>() : WordReader(sentence, names, lexicon).run();
}

bool isNominal(WordKind kind)
{
    return kind == Kind::Noun || kind == Kind::Plural || kind == Kind::Name || kind == Kind::Pron
        || kind == Kind::ObjPron || kind == Kind::Num;
}

bool isFiniteVerb(WordKind kind)
{
    return kind == Kind::Modal || kind == Kind::Aux || kind == Kind::Past || kind == Kind::Sing
        || kind == Kind::Plain;
}

} // namespace parallax::claims
