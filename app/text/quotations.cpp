// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "characters.h"
#include "tokens.h"

#include <algorithm>

namespace parallax::text {
namespace {

constexpr QChar lowSingle(0x201a); ///< opens ‚…‘, as „ opens „…“

/// What may stand right before an opening mark: nothing, space, bracket, dash or another mark.
bool canPrecedeOpening(QChar c)
{
    return c.isNull() || isSpace(c) || isOpeningBracket(c) || isDash(c) || isDoubleMark(c)
        || c == QChar(0x2018) || c == u'/' || c == QChar(0x2026);
}

/// One pass over one paragraph, with at most one pending double and one pending single mark, so
/// that text of nothing but marks costs no more than any other.
class QuotationFinder
{
public:
    QuotationFinder(QStringView text, QList<Quotation> *found)
        : m_text(text)
        , m_found(found)
    {
    }

    void readParagraph(qsizetype begin, qsizetype end);

private:
    void countMarks(qsizetype begin, qsizetype end);
    void readDouble(qsizetype position);
    void readSingle(qsizetype position);
    void close(qsizetype *open, qsizetype end);
    [[nodiscard]] bool opensSingle(qsizetype position) const;
    [[nodiscard]] bool closesSingle(qsizetype position) const;
    [[nodiscard]] bool opensDouble(qsizetype position, QChar mark) const;

    static constexpr qsizetype none = -1;

    QStringView m_text;
    QList<Quotation> *m_found;
    qsizetype m_openDouble = none; ///< first code unit after the mark
    qsizetype m_openSingle = none;
    QChar m_doubleMark;
    QChar m_singleMark;
    bool m_isBalanced = false; ///< the paragraph has as many curly marks that close as that open
    qsizetype m_depth = 0; ///< curly quotations inside the open one
};

void QuotationFinder::readParagraph(qsizetype begin, qsizetype end)
{
    m_openDouble = none;
    m_openSingle = none;
    m_depth = 0;
    countMarks(begin, end);
    for (qsizetype i = begin; i < end; ++i) {
        const QChar c = m_text[i];
        const bool isPairOfSingles = (c == u'\'' || c == u'`') && i + 1 < end && m_text[i + 1] == c;
        if (isPairOfSingles) {
            readDouble(i);
            ++i;
        } else if (isDoubleMark(c)) {
            readDouble(i);
        } else if (isSingleMark(c) || c == QChar(0x2039) || c == QChar(0x203a) || c == lowSingle) {
            readSingle(i);
        } else if (c == QChar(0x300c) || c == QChar(0x300e)) {
            if (m_openDouble == none) {
                m_openDouble = i + 1;
                m_doubleMark = c;
            }
        } else if (c == QChar(0x300d) || c == QChar(0x300f)) {
            close(&m_openDouble, i);
        }
    }
    close(&m_openDouble, end); // a quotation may run on into the next paragraph
}

void QuotationFinder::close(qsizetype *open, qsizetype end)
{
    if (*open == none) {
        return;
    }
    TextSpan span{*open, end};
    *open = none;
    while (!span.isEmpty() && isSpace(m_text[span.begin])) {
        ++span.begin;
    }
    while (!span.isEmpty() && isSpace(m_text[span.end - 1])) {
        --span.end;
    }
    if (!span.isEmpty()) {
        m_found->append({span});
    }
}

bool QuotationFinder::opensDouble(qsizetype position, QChar mark) const
{
    const qsizetype width = mark == u'\'' || mark == u'`' ? 2 : 1;
    const QChar next = at(m_text, position + width);
    return canPrecedeOpening(at(m_text, position - 1)) && !next.isNull() && !isSpace(next);
}

/// “He calls it “a ruin” and laughs” is one quotation, where every mark has its partner.
void QuotationFinder::countMarks(qsizetype begin, qsizetype end)
{
    const QStringView paragraph = m_text.sliced(begin, end - begin);
    const qsizetype opening = paragraph.count(QChar(0x201c));
    m_isBalanced = opening > 1 && opening == paragraph.count(QChar(0x201d))
        && !paragraph.contains(QChar(0x201e));
}

void QuotationFinder::readDouble(qsizetype position)
{
    const QChar mark = m_text[position];
    if (m_isBalanced && m_openDouble != none && m_doubleMark == QChar(0x201c)) {
        if (mark == QChar(0x201c)) {
            ++m_depth;
            return;
        }
        if (mark == QChar(0x201d) && m_depth > 0) {
            --m_depth;
            return;
        }
    }
    const qsizetype after = position + (mark == u'\'' || mark == u'`' ? 2 : 1);
    if (m_openDouble == none) {
        // German „…“ opens low and closes with the mark that opens in English; »…« and «…» both
        // exist.
        const bool isOpening = mark == QChar(0x201c) || mark == QChar(0x201e) || mark == QChar(0xab)
            || mark == QChar(0xbb) || mark == u'`' || opensDouble(position, mark);
        if (isOpening) {
            m_openDouble = after;
            m_doubleMark = mark;
        }
        return;
    }
    const bool isGuillemet = mark == QChar(0xab) || mark == QChar(0xbb);
    const bool openedByGuillemet = m_doubleMark == QChar(0xab) || m_doubleMark == QChar(0xbb);
    if (isGuillemet != openedByGuillemet) {
        return; // a quotation of another style inside this one
    }
    // The same opening mark again: the first was never closed.
    const bool reopens = (mark == m_doubleMark && (mark == QChar(0x201c) || isGuillemet))
        || (mark == u'"' && m_doubleMark == u'"' && opensDouble(position, mark));
    close(&m_openDouble, position);
    if (reopens) {
        m_openDouble = after;
        m_doubleMark = mark;
    }
}

bool QuotationFinder::opensSingle(qsizetype position) const
{
    const QChar mark = m_text[position];
    const QChar next = at(m_text, position + 1);
    if (mark == QChar(0x2039)) {
        return true;
    }
    return mark != QChar(0x2019) && mark != QChar(0x203a)
        && canPrecedeOpening(at(m_text, position - 1)) && !next.isNull() && !isSpace(next)
        && !next.isDigit();
}

bool QuotationFinder::closesSingle(qsizetype position) const
{
    const QChar mark = m_text[position];
    if (mark == QChar(0x203a)) {
        return true;
    }
    const QChar before = at(m_text, position - 1);
    const bool isHighMark = mark == QChar(0x2018) && m_singleMark != lowSingle;
    return !isHighMark && mark != QChar(0x2039) && mark != lowSingle && !isSpace(before)
        && !at(m_text, position + 1).isLetterOrNumber();
}

void QuotationFinder::readSingle(qsizetype position)
{
    if (m_openDouble != none) {
        return; // inside double marks: part of that quotation
    }
    if (m_openSingle == none) {
        if (opensSingle(position)) {
            m_openSingle = position + 1;
            m_singleMark = m_text[position];
        }
    } else if (closesSingle(position)) {
        close(&m_openSingle, position);
    } else if (opensSingle(position)) {
        m_singleMark = m_text[position];
        m_openSingle = position + 1; // the one before was an apostrophe ('em, 'round)
    }
}

} // namespace

QList<Quotation> quotations(QStringView text)
{
    QList<Quotation> found;
    QuotationFinder finder(text, &found);
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u"\n\n", begin);
        end = end < 0 ? text.size() : end;
        finder.readParagraph(begin, end);
        begin = end + 1;
    }
    std::ranges::sort(found, {}, [](const Quotation &quotation) { return quotation.span.begin; });
    return found;
}

} // namespace parallax::text
