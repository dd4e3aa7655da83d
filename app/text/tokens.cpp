// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

#include "analysiscache.h"
#include "characters.h"

#include <libstemmer.h>
#include <memory>
#include <unicode/ubrk.h>
#include <unicode/utypes.h>

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

/// Longer runs of letters are no words of any language; they are not worth a stemmer's time.
constexpr qsizetype longestWord = 64;

using BreakIterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;
using Stemmer = std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>;

/// Cuts text into tokens; one object a call, since stemmers and iterators belong to one thread.
class Tokenizer
{
public:
    Tokenizer(QStringView text, const Lexicon &lexicon)
        : m_text(text)
        , m_functionWords(lexicon.list(u"function-words"_s))
        , m_elisions(lexicon.list(u"elisions"_s))
        , m_ordinals(lexicon.list(u"ordinal-suffixes"_s))
        , m_stemmer(sb_stemmer_new(lexicon.language().toLatin1().constData(), "UTF_8"),
                    &sb_stemmer_delete)
    {
    }

    QList<Token> run();

private:
    void addSegment(qsizetype begin, qsizetype end);
    void addWord(qsizetype begin, qsizetype end);
    [[nodiscard]] qsizetype elisionEnd(qsizetype begin, qsizetype end) const;
    void addNumber(qsizetype begin, qsizetype end);
    void addPunctuation(qsizetype begin, qsizetype end);
    [[nodiscard]] bool joinsCompound(qsizetype position) const;
    [[nodiscard]] QString stem(const QString &folded) const;

    QStringView m_text;
    const QSet<QString> &m_functionWords;
    const QSet<QString> &m_elisions;
    const QSet<QString> &m_ordinals;
    Stemmer m_stemmer;
    QList<Token> m_tokens;
};

QList<Token> Tokenizer::run()
{
    UErrorCode status = U_ZERO_ERROR;
    const auto size = int32_t(std::min<qsizetype>(m_text.size(), INT32_MAX));
    const BreakIterator words(ubrk_open(UBRK_WORD, "", m_text.utf16(), size, &status), &ubrk_close);
    if (U_FAILURE(status)) {
        return {};
    }
    m_tokens.reserve(size / 5); // about five code units a token in news text
    qsizetype begin = 0;
    for (int32_t end = ubrk_next(words.get()); end != UBRK_DONE; end = ubrk_next(words.get())) {
        addSegment(begin, end);
        begin = end;
    }
    for (Token &token : m_tokens) {
        if (token.kind == Token::Kind::Punctuation && token.folded.size() < token.span.length()) {
            token.folded = token.span.in(m_text).toString();
            token.stem = token.folded;
        }
    }
    return m_tokens;
}

void Tokenizer::addSegment(qsizetype begin, qsizetype end)
{
    const QChar first = m_text[begin];
    if (isSpace(first)) {
        return;
    }
    if (first.isDigit()) {
        addNumber(begin, end);
    } else if (first.isLetter() || first.isMark() || first.isSurrogate() || first == u'_') {
        addWord(begin, end);
    } else if (!joinsCompound(begin)) {
        addPunctuation(begin, end);
    }
}

/// A hyphen between two letters or digits: its parts are words, the hyphen says nothing.
bool Tokenizer::joinsCompound(qsizetype position) const
{
    return (m_text[position] == u'-' || m_text[position] == QChar(0x2010)
            || m_text[position] == QChar(0x2011))
        && at(m_text, position - 1).isLetterOrNumber() && at(m_text, position + 1).isLetter();
}

void Tokenizer::addWord(qsizetype begin, qsizetype end)
{
    const qsizetype elided = m_elisions.isEmpty() ? begin : elisionEnd(begin, end);
    if (elided > begin && elided < end) {
        addWord(begin, elided);
        addSegment(elided, end);
        return;
    }
    const QStringView written = m_text.sliced(begin, end - begin);
    Token token;
    token.folded = foldedWord(written);
    token.folded.replace(QChar(0x2019), u'\'');
    const bool isCapitals =
        written.size() > 1 && written.toString().toUpper() == written && written.front().isUpper();
    if (written.contains(u'.')) { // "U.S" with its last full stop outside, "a.m"
        if (written[1] == u'.') {
            token.folded.remove(u'.');
            if (at(m_text, end) == u'.') {
                ++end;
            }
        }
    } else if (token.folded.size() > 2 && token.folded.endsWith("'s"_L1)) {
        token.folded.chop(2);
    }
    token.span = {begin, end};
    token.isFunctionWord = !isCapitals && m_functionWords.contains(token.folded);
    token.stem = stem(token.folded);
    m_tokens.append(std::move(token));
}

/// "l'armée" and "و30" are two words: where the first one ends, apostrophe included; \a begin when
/// there is none.
qsizetype Tokenizer::elisionEnd(qsizetype begin, qsizetype end) const
{
    for (qsizetype i = begin; i < end; ++i) {
        if (isSingleMark(m_text[i])) {
            const QString word = foldedWord(m_text.sliced(begin, i - begin));
            return m_elisions.contains(word + u'\'') ? i + 1 : begin;
        }
        if (m_text[i].isDigit()) {
            return m_elisions.contains(foldedWord(m_text.sliced(begin, i - begin))) ? i : begin;
        }
    }
    return begin;
}

/// ICU keeps "2.3bn" and "15th" whole; the first is a number and a word, the second is one word.
void Tokenizer::addNumber(qsizetype begin, qsizetype end)
{
    qsizetype numberEnd = begin;
    while (numberEnd < end && !m_text[numberEnd].isLetter()) {
        ++numberEnd;
    }
    const QString suffix = m_text.sliced(numberEnd, end - numberEnd).toString().toCaseFolded();
    if (suffix == "th"_L1 || suffix == "st"_L1 || suffix == "nd"_L1 || suffix == "rd"_L1
        || suffix == "s"_L1 || m_ordinals.contains(suffix)) {
        addWord(begin, end);
        return;
    }
    Token token;
    token.kind = Token::Kind::Number;
    token.span = {begin, numberEnd};
    if (numberEnd == end && (at(m_text, end) == u'%' || at(m_text, end) == QChar(0x066a))) {
        ++token.span.end;
    }
    token.folded = token.span.in(m_text).toString();
    for (QChar &c : token.folded) {
        if (c.isDigit()) {
            c = QChar(u'0' + c.digitValue()); // "٥٠٠" is 500 wherever it stands
        }
    }
    token.stem = token.folded;
    m_tokens.append(std::move(token));
    if (numberEnd < end) {
        addWord(numberEnd, end);
    }
}

void Tokenizer::addPunctuation(qsizetype begin, qsizetype end)
{
    if (!m_tokens.isEmpty()) {
        Token &last = m_tokens.last();
        if (begin < last.span.end) {
            return; // the full stop of "U.S." or the sign of "93%"
        }
        // "--" and "..." are one token.
        if (last.kind == Token::Kind::Punctuation && last.span.end == begin
            && m_text[last.span.begin] == m_text[begin]) {
            last.span.end = end; // its text follows when the run is known, see run()
            return;
        }
    }
    Token token;
    token.kind = Token::Kind::Punctuation;
    token.span = {begin, end};
    token.folded = token.span.in(m_text).toString();
    token.stem = token.folded;
    m_tokens.append(std::move(token));
}

QString Tokenizer::stem(const QString &folded) const
{
    if (!m_stemmer || folded.size() > longestWord) {
        return folded;
    }
    const QByteArray utf8 = folded.toUtf8();
    const auto *stemmed = sb_stemmer_stem(
        m_stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
    return stemmed ? QString::fromUtf8(reinterpret_cast<const char *>(stemmed),
                                       sb_stemmer_length(m_stemmer.get()))
                   : folded;
}

} // namespace

QList<Token> tokens(QStringView text, const Lexicon &lexicon)
{
    if (text.isEmpty()) {
        return {};
    }
    return AnalysisCaches::program().tokens.of(text, lexicon.language(),
                                               [&] { return Tokenizer(text, lexicon).run(); });
}

} // namespace parallax::text
