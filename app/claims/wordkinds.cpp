// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordkinds.h"

#include "verbforms.h"

#include <app/text/characters.h>
#include <app/text/tokens.h>

#include <QMutex>

#include <array>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;

// Costs: 0 is what grammar expects, 4 is rare. Set by hand.
constexpr double missingStep = 4;
constexpr double laterKind = 0.7; ///< each kind after the first of an entry
constexpr double besidesKnown = 0.4; ///< what an entry of word-kinds.tsv does not say
constexpr double otherThanName = 3.5; ///< a capitalised word inside of a sentence that is no name
constexpr double titleCaseShare = 0.6; ///< capitalised long words from which capitals say nothing
constexpr qsizetype clauseReach = 15; ///< words in which a clause shows its verb
constexpr qsizetype longestFixedPhrase = 4; ///< words of an entry of fixed-phrases.tsv
constexpr qsizetype longestQualifier = 3; ///< words of an entry of qualifiers.tsv
constexpr qsizetype longestContraction = 3; ///< letters of "'ll"
constexpr qsizetype longestCompound = 64; ///< letters; nothing longer is put together
constexpr qsizetype longestEnding = 4; ///< letters of an entry of word-endings.tsv
constexpr qsizetype longWord = 4; ///< letters; shorter ones stay small in title case

constexpr std::array<QLatin1StringView, wordKindCount> kindNames{
    "break"_L1,  "comma"_L1, "det"_L1,     "adj"_L1,   "num"_L1,  "noun"_L1,    "plural"_L1,
    "name"_L1,   "pron"_L1,  "objpron"_L1, "adv"_L1,   "not"_L1,  "prep"_L1,    "to"_L1,
    "coord"_L1,  "sub"_L1,   "rel"_L1,     "modal"_L1, "aux"_L1,  "auxbase"_L1, "auxpart"_L1,
    "auxing"_L1, "past"_L1,  "sing"_L1,    "plain"_L1, "base"_L1, "part"_L1,    "ing"_L1,
};

int kindOf(QStringView name)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), name);
    return found == kindNames.end() ? -1 : int(found - kindNames.begin());
}

struct Candidate
{
    Kind kind;
    double cost;
};

using Candidates = QList<Candidate>;

/// The tables of one language in the shape the search wants them.
struct Grammar
{
    std::array<std::array<double, wordKindCount>, wordKindCount> steps{};
    QHash<QString, QList<Kind>> kinds;
    QHash<QString, Candidates> endings;
};

std::shared_ptr<const Grammar> readGrammar(const text::Lexicon &lexicon)
{
    auto grammar = std::make_shared<Grammar>();
    for (auto &row : grammar->steps) {
        row.fill(missingStep);
    }
    const QHash<QString, QString> &steps = lexicon.table(u"word-kind-steps"_s);
    for (auto it = steps.constBegin(); it != steps.constEnd(); ++it) {
        const int from = kindOf(QStringView(it.key()).first(it.key().indexOf(u' ')));
        const int to = kindOf(QStringView(it.key()).sliced(it.key().indexOf(u' ') + 1));
        if (from >= 0 && to >= 0) {
            grammar->steps[size_t(from)][size_t(to)] = it->toDouble();
        }
    }
    const QHash<QString, QString> &table = lexicon.table(u"word-kinds"_s);
    for (auto it = table.constBegin(); it != table.constEnd(); ++it) {
        for (const QString &name : it->split(u' ', Qt::SkipEmptyParts)) {
            if (const int kind = kindOf(name); kind >= 0) {
                grammar->kinds[it.key()].append(Kind(kind));
            }
        }
    }
    const QHash<QString, QString> &endings = lexicon.table(u"word-endings"_s);
    for (auto it = endings.constBegin(); it != endings.constEnd(); ++it) {
        const QStringList parts = it->split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
            if (const int kind = kindOf(parts[i]); kind >= 0) {
                grammar->endings[it.key()].append({Kind(kind), parts[i + 1].toDouble()});
            }
        }
    }
    return grammar;
}

/// Read once a language; the lists behind a language never change while the program runs.
std::shared_ptr<const Grammar> grammarOf(const text::Lexicon &lexicon)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Grammar>> grammars;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const Grammar> &grammar = grammars[lexicon.language()];
    if (!grammar) {
        grammar = readGrammar(lexicon);
    }
    return grammar;
}

class WordReader
{
public:
    WordReader(QStringView sentence, const QList<TextSpan> &names, const text::Lexicon &lexicon)
        : m_text(sentence)
        , m_names(names)
        , m_lexicon(lexicon)
        , m_verbNouns(lexicon.list(u"verb-nouns"_s))
        , m_actNouns(lexicon.table(u"act-nouns"_s))
        , m_contractions(lexicon.table(u"contractions"_s))
        , m_grammar(grammarOf(lexicon))
    {
    }

    QList<Word> run();

private:
    void addTokens();
    [[nodiscard]] qsizetype contractionAt(QStringView written) const;
    void addContraction(const text::Token &token, qsizetype apostrophe);
    void addWord(const text::Token &token);
    [[nodiscard]] bool isInsideWord(const TextSpan &span) const;
    [[nodiscard]] bool joinsLast(const text::Token &token) const;
    void findTitleCase();
    [[nodiscard]] Candidates candidates(qsizetype i);
    [[nodiscard]] Candidates readKnown(const QList<Kind> &kinds, qsizetype i, bool isNamed);
    [[nodiscard]] Candidates readOpenWord(Word *word);
    void readVerb(Word *word, Candidates *found) const;
    void readShape(const QString &folded, Candidates *found) const;
    void readCapital(const Word &word, qsizetype i, Candidates *found) const;
    [[nodiscard]] bool isInName(const TextSpan &span);
    void choose(const QList<Candidates> &all);
    void findFixedPhrases(QList<Candidates> *all) const;
    void findQualifiers();
    void findMissedVerbs();

    QStringView m_text;
    const QList<TextSpan> &m_names;
    const text::Lexicon &m_lexicon;
    const QSet<QString> &m_verbNouns;
    const QHash<QString, QString> &m_actNouns;
    const QHash<QString, QString> &m_contractions;
    std::shared_ptr<const Grammar> m_grammar;
    QList<Word> m_words;
    qsizetype m_nextName = 0;
    bool m_isTitleCase = false;
};

QList<Word> WordReader::run()
{
    addTokens();
    findTitleCase();
    QList<Candidates> all;
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

Candidates WordReader::candidates(qsizetype i)
{
    Word &word = m_words[i];
    const QChar first = m_text[word.span.begin];
    const bool isNamed = isInName(word.span);
    if (!first.isLetterOrNumber() && !text::isSingleMark(first)
        && !(text::isDash(first) && word.span.length() > 2)) {
        const bool isParting = first == u',' || text::isDash(first) || text::isClosingBracket(first)
            || word.span.length() > 1 || first == QChar(0x2026); // "..."
        return {{isParting ? Kind::Comma : Kind::Break, 0}};
    }
    const bool isCapitals = word.span.length() > 1
        && word.span.in(m_text).toString().toUpper() == word.span.in(m_text) && first.isLetter()
        && !m_isTitleCase;
    const auto known = m_grammar->kinds.constFind(word.folded);
    Candidates found;
    if (known != m_grammar->kinds.constEnd() && !isCapitals) {
        return readKnown(*known, i, isNamed);
    }
    if (isNamed && !m_isTitleCase && i > 0) {
        found.append({Kind::Name, 0});
        return found;
    }
    if (first.isDigit()) {
        const bool isCompound = word.folded.contains(u'-');
        const QChar last = word.folded.back();
        if (isCompound) {
            return {{Kind::Adj, 0.1}, {Kind::Noun, 0.5}, {Kind::Num, 0.6}};
        }
        return last.isLetter() ? Candidates{{Kind::Adj, 0}, {Kind::Num, 0.3}, {Kind::Noun, 0.8}}
                               : Candidates{{Kind::Num, 0}};
    }
    found = readOpenWord(&word);
    readCapital(word, i, &found);
    return found;
}

/// Words of word-kinds.tsv. Their verbs count besides ("open", "head") where the entry names no
/// word of grammar.
Candidates WordReader::readKnown(const QList<Kind> &kinds, qsizetype i, bool isNamed)
{
    Word &word = m_words[i];
    Candidates found;
    bool isOpen = true;
    for (qsizetype k = 0; k < kinds.size(); ++k) {
        found.append({kinds[k], laterKind * double(k)});
        isOpen =
            isOpen && (kinds[k] == Kind::Adj || kinds[k] == Kind::Noun || kinds[k] == Kind::Plural);
    }
    if (isOpen) {
        Candidates verbs;
        readVerb(&word, &verbs);
        for (const Candidate &verb : std::as_const(verbs)) {
            found.append({verb.kind, verb.cost + besidesKnown});
        }
    } else {
        word.lemma = verbForm(word.folded, m_lexicon).lemma;
    }
    // "Will" and "May" inside of a sentence are names; "The" is none.
    const bool isCapital = m_text[word.span.begin].isUpper() && i > 0 && !m_isTitleCase
        && !word.isAfterQuote && m_words[i - 1].span.end < word.span.begin
        && m_text[m_words[i - 1].span.begin].isLetterOrNumber();
    if (isCapital || (isNamed && i > 0 && m_text[word.span.begin].isUpper())) {
        for (Candidate &candidate : found) {
            candidate.cost += besidesKnown * 2;
        }
        found.append({Kind::Name, 0});
    }
    return found;
}

Candidates WordReader::readOpenWord(Word *word)
{
    Candidates found;
    readVerb(word, &found);
    if (found.isEmpty()) {
        readShape(word->folded, &found);
    }
    return found;
}

void WordReader::readVerb(Word *word, Candidates *found) const
{
    QString folded = word->folded;
    if (folded.contains(u'-')) { // "re-elected", but not "Russian-backed"
        const VerbForm joined = verbForm(QString(folded).remove(u'-'), m_lexicon);
        const VerbForm whole = verbForm(folded, m_lexicon);
        if (!whole.isKnown && !joined.isKnown) {
            return;
        }
        folded = whole.isKnown ? folded : folded.remove(u'-');
    }
    const VerbForm form = verbForm(folded, m_lexicon);
    if (form.lemma.isEmpty()) {
        return;
    }
    const bool isNoun = m_verbNouns.contains(form.lemma) || m_actNouns.contains(form.lemma);
    word->lemma = form.lemma;
    word->mayBePast = form.isPast;
    word->mayBeParticiple = form.isParticiple;
    const double doubt = form.isKnown ? 0 : 0.5;
    if (form.isBase) {
        found->append({Kind::Base, isNoun ? 0.3 : 0});
        found->append({Kind::Plain, isNoun ? 0.6 : 0.2});
        found->append({Kind::Noun, isNoun ? 0.3 : 3});
        if (isNoun) {
            found->append({Kind::Adj, 1.5});
        }
    }
    if (form.isPresent) {
        found->append({Kind::Sing, isNoun ? 0.6 : 0.1});
        found->append({Kind::Plural, isNoun ? 0.3 : 2.5});
    }
    if (form.isPast) {
        found->append({Kind::Past, (form.isParticiple ? 0.3 : 0) + doubt});
    }
    if (form.isParticiple) {
        found->append({Kind::Part, (form.isPast ? 0.3 : 0) + doubt});
        found->append({Kind::Adj, 1.5});
    }
    if (word->folded.contains(u'-') && form.isBase) {
        found->append({Kind::Adj, 0.2}); // "strong-arm tactics"
    }
    if (form.isIng) {
        found->append({Kind::Ing, 0.2});
        found->append({Kind::Noun, m_actNouns.contains(word->folded) ? 0.9 : 2});
        found->append({Kind::Adj, 2});
    }
}

void WordReader::readShape(const QString &folded, Candidates *found) const
{
    for (qsizetype size = std::min(longestEnding, folded.size() - 2); size > 0; --size) {
        const auto shape = m_grammar->endings.constFind(folded.last(size));
        if (shape != m_grammar->endings.constEnd()) {
            *found = *shape;
            return;
        }
    }
    *found = {{Kind::Noun, 0}, {Kind::Adj, 0.8}};
}

void WordReader::readCapital(const Word &word, qsizetype i, Candidates *found) const
{
    const QStringView written = word.span.in(m_text);
    if (!written.front().isUpper()) {
        return;
    }
    const bool startsSentence = i == 0 || (m_words[i].isAfterQuote && !word.lemma.isEmpty());
    if (startsSentence || m_isTitleCase) {
        const bool isVerb = !word.lemma.isEmpty()
            && (word.lemma != word.folded || !m_verbNouns.contains(word.lemma));
        found->append({Kind::Name, isVerb ? 1.5 : 0.4});
        return;
    }
    for (Candidate &candidate : *found) {
        candidate.cost += otherThanName;
    }
    found->append({Kind::Name, 0});
}

/// Viterbi's search for the cheapest sequence of kinds.
void WordReader::choose(const QList<Candidates> &all)
{
    QList<QList<qsizetype>> from(all.size());
    QList<double> costs{0};
    Candidates before{{Kind::Break, 0}};
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
void WordReader::findFixedPhrases(QList<Candidates> *all) const
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
                kind = kindOf(*found);
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

} // namespace

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
