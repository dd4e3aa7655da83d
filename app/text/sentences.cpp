// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentences.h"

#include "boundaries.h"
#include "characters.h"
#include "tokens.h"

#include <algorithm>
#include <memory>
#include <unicode/ubrk.h>

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

using BreakIterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;

/// Boundaries of ICU whose terminator is not one of those that the rules decide about: scripts with
/// full stops of their own, which have neither abbreviations nor capitals.
QList<qsizetype> foreignBoundaries(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto size = int32_t(std::min<qsizetype>(text.size(), INT32_MAX));
    const BreakIterator iterator(ubrk_open(UBRK_SENTENCE, "", text.utf16(), size, &status),
                                 &ubrk_close);
    QList<qsizetype> found;
    if (U_FAILURE(status)) {
        return found;
    }
    qsizetype begin = 0;
    for (int32_t end = ubrk_next(iterator.get()); end != UBRK_DONE;
         end = ubrk_next(iterator.get())) {
        qsizetype last = end;
        while (last > begin
               && (isSpace(text[last - 1]) || isDoubleMark(text[last - 1])
                   || isSingleMark(text[last - 1]) || isClosingBracket(text[last - 1]))) {
            --last;
        }
        const QChar terminator = at(text, last - 1);
        if (last > begin && !BoundaryRules::isTerminator(terminator) && terminator.isPunct()) {
            found.append(end);
        }
        begin = end;
    }
    return found;
}

/// Number of the list item that begins at \a position ("2. ", "2) ", "2.) ", "b. "), and where it
/// ends; 0 when there is none.
struct ListMarker
{
    int number = 0;
    QChar style; ///< of the sign after it
    bool isLetter = false;
    qsizetype end = 0;
};

ListMarker listMarkerAt(QStringView text, qsizetype position)
{
    qsizetype i = position;
    ListMarker marker;
    if (at(text, i) == QChar(0x2022) || at(text, i) == QChar(0x2043)) {
        ++i;
        while (i < text.size() && isSpace(text[i]) && i - position < 4) {
            ++i;
        }
    }
    while (i < text.size() && text[i].isDigit() && marker.number < 100) {
        marker.number = marker.number * 10 + text[i].digitValue();
        ++i;
    }
    if (marker.number == 0 && at(text, i) >= u'a' && at(text, i) <= u'z') {
        marker.number = text[i].unicode() - u'a' + 1;
        marker.isLetter = true;
        ++i;
    }
    marker.style = at(text, i);
    if (marker.style == u'.' && at(text, i + 1) == u')') {
        ++i;
    }
    const bool isMarker =
        (marker.style == u'.' || marker.style == u')') && isSpace(at(text, i + 1));
    marker.end = i + 2;
    return isMarker && marker.number > 0 ? marker : ListMarker{};
}

constexpr qsizetype longestEmbedded = 400; ///< code units; what is longer was opened by mistake

/// Quotations in single marks that go on in lower case: 'after such a fall', she thought. They are
/// grammatically a part of their sentence, whatever stands inside them.
QList<TextSpan> embeddedQuotations(QStringView text)
{
    QList<TextSpan> found;
    for (const Quotation &quotation : quotations(text)) {
        const TextSpan span = quotation.span;
        const bool isSingle = isSingleMark(at(text, span.begin - 1))
            && isSingleMark(at(text, span.end)) && !isSingleMark(at(text, span.begin - 2));
        if (isSingle && text[span.begin].isLower() && span.length() <= longestEmbedded) {
            found.append(span);
        }
    }
    return found;
}

/// Cuts one paragraph.
class Segmenter
{
public:
    Segmenter(QStringView text, const Lexicon &lexicon)
        : m_text(text)
        , m_rules(text, lexicon)
        , m_foreign(foreignBoundaries(text))
        , m_embedded(embeddedQuotations(text))
    {
    }

    QList<TextSpan> run();

private:
    void endAt(qsizetype position);
    bool readListItem(qsizetype position);
    qsizetype skipFootnote(const BoundaryRules::Place &place) const;
    bool isEmbedded(qsizetype position);

    QStringView m_text;
    BoundaryRules m_rules;
    QList<qsizetype> m_foreign;
    QList<TextSpan> m_embedded;
    qsizetype m_nextEmbedded = 0;
    QList<TextSpan> m_found;
    qsizetype m_begin = 0;
    ListMarker m_item; ///< the list item that the text stands in
};

void Segmenter::endAt(qsizetype position)
{
    TextSpan span{m_begin, position};
    while (!span.isEmpty() && isSpace(m_text[span.begin])) {
        ++span.begin;
    }
    while (!span.isEmpty() && isSpace(m_text[span.end - 1])) {
        --span.end;
    }
    if (!span.isEmpty()) {
        m_found.append(span);
    }
    m_begin = position;
    while (m_begin < m_text.size() && isSpace(m_text[m_begin])) {
        ++m_begin;
    }
}

/// A list begins with 1 or a at the begin of a sentence and goes on by one; an item needs no full
/// stop.
bool Segmenter::readListItem(qsizetype position)
{
    if (position != 0 && !isSpace(m_text[position - 1])) {
        return false;
    }
    const ListMarker marker = listMarkerAt(m_text, position);
    if (marker.number == 0) {
        return false;
    }
    const bool isFirst = position == m_begin && (position == 0 || marker.number == 1);
    const bool isNext = m_item.number > 0 && marker.number == m_item.number + 1
        && marker.style == m_item.style && marker.isLetter == m_item.isLetter;
    if (!isFirst && !isNext) {
        return false;
    }
    if (isNext) {
        endAt(position);
    }
    m_item = marker;
    return true;
}

/// "consultation.11 12 Take": the numbers of notes belong to the sentence before.
qsizetype Segmenter::skipFootnote(const BoundaryRules::Place &place) const
{
    qsizetype end = place.end;
    while (end < m_text.size() && end - place.end < 12
           && (m_text[end].isDigit()
               || (isSpace(m_text[end]) && at(m_text, end + 1).isDigit()
                   && m_text[place.end].isDigit()))) {
        ++end;
    }
    return m_text[place.end].isDigit() && isSpace(at(m_text, end)) && at(m_text, end + 1).isUpper()
        ? end
        : -1;
}

/// \a position, which only grows from call to call, stands inside an embedded quotation that is not
/// over with its sign.
bool Segmenter::isEmbedded(qsizetype position)
{
    while (m_nextEmbedded < m_embedded.size() && m_embedded[m_nextEmbedded].end <= position + 1) {
        ++m_nextEmbedded;
    }
    return m_nextEmbedded < m_embedded.size() && m_embedded[m_nextEmbedded].begin > m_begin + 1
        && m_embedded[m_nextEmbedded].begin <= position;
}

QList<TextSpan> Segmenter::run()
{
    auto foreign = m_foreign.cbegin();
    endAt(0);
    for (qsizetype i = m_begin; i < m_text.size();) {
        while (foreign != m_foreign.cend() && *foreign <= i) {
            endAt(std::max(*foreign, m_begin));
            ++foreign;
        }
        if (readListItem(i)) {
            i = m_item.end;
            continue;
        }
        if (!BoundaryRules::isTerminator(m_text[i]) || isEmbedded(i)) {
            ++i;
            continue;
        }
        const auto place = m_rules.placeAt(i);
        if (m_rules.endsSentence(place, m_begin)) {
            qsizetype end = place.end;
            if (end < m_text.size() && !isSpace(m_text[end]) && m_text[end].isDigit()) {
                end = skipFootnote(place);
            }
            if (end >= 0) {
                endAt(end);
                i = std::max(end, i + 1);
                continue;
            }
        }
        i = place.end;
    }
    endAt(m_text.size());
    return m_found;
}

} // namespace

QList<TextSpan> sentences(QStringView paragraph, const Lexicon &lexicon)
{
    return Segmenter(paragraph, lexicon).run();
}

QList<Sentence> sentences(const Article &article, const Lexicon &lexicon)
{
    QList<Sentence> found;
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        const Paragraph &paragraph = article.paragraphs[i];
        if (paragraph.role == ParagraphRole::Boilerplate) {
            continue;
        }
        const QStringView text = paragraph.span.in(article.text);
        // A headline is one statement, whatever marks it holds.
        if (paragraph.role == ParagraphRole::Headline) {
            found.append({paragraph.span, i});
            continue;
        }
        for (const TextSpan &span : sentences(text, lexicon)) {
            found.append({span.shifted(paragraph.span.begin), i});
        }
    }
    return found;
}

} // namespace parallax::text
