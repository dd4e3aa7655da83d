// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boundaries.h"

#include "characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

/// No abbreviation is longer; what is, is a word.
constexpr qsizetype longestAbbreviation = 24;
/// A run of closing marks or white space longer than this is no typography.
constexpr qsizetype longestRun = 64;
constexpr qsizetype longestInsertion = 120; ///< code units of an insertion in square brackets
constexpr qsizetype longestSignature = 60;
constexpr qsizetype longestOrdinal = 2; ///< digits
constexpr qsizetype longestName = 4; ///< words between a quotation and "asked"

bool isLatinTerminator(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x2026) || c == QChar(0x203d)
        || c == QChar(0xff0e);
}

bool isOpeningMark(QChar c)
{
    return isDoubleMark(c) || isSingleMark(c) || isOpeningBracket(c) || c == u'`'
        || c == QChar(0xbf) || c == QChar(0xa1);
}

} // namespace

BoundaryRules::BoundaryRules(QStringView text, const Lexicon &lexicon)
    : m_text(text)
    , m_lexicon(lexicon)
    , m_abbreviations(lexicon.list(u"abbreviations"_s))
    , m_titles(lexicon.list(u"abbreviations-titles"_s))
    , m_beforeNumbers(lexicon.list(u"abbreviations-numbers"_s))
    , m_final(lexicon.list(u"abbreviations-final"_s))
    , m_finalCapitalised(lexicon.list(u"abbreviations-final-capitalised"_s))
    , m_functionWords(lexicon.list(u"function-words"_s))
    , m_starters(lexicon.list(u"sentence-starters"_s))
    , m_reportingVerbs(lexicon.list(u"reporting-verbs"_s))
    , m_relatives(lexicon.list(u"relative-pronouns-sure"_s))
    , m_hasOrdinalStops(lexicon.list(u"number-format"_s).contains(u"ordinal-stop"_s))
{
}

bool BoundaryRules::isTerminator(QChar c)
{
    return isLatinTerminator(c);
}

BoundaryRules::Place BoundaryRules::placeAt(qsizetype position) const
{
    Place place{position, position, position};
    // ". . ." and ". . . ." are one place.
    for (qsizetype i = position; i < m_text.size(); ++i) {
        if (isLatinTerminator(m_text[i])) {
            place.marks = i + 1;
        } else if (!(m_text[i] == u' ' && at(m_text, i - 1) == u'.' && at(m_text, i + 1) == u'.')) {
            break;
        }
    }
    qsizetype end = place.marks;
    const qsizetype limit = std::min(m_text.size(), end + longestRun);
    while (end < limit) {
        const QChar c = m_text[end];
        const bool isClosing =
            isDoubleMark(c) || isSingleMark(c) || isClosingBracket(c) || c == QChar(0x203a);
        const bool isSpacedGuillemet = (isSpace(c) && at(m_text, end + 1) == QChar(0xbb))
            && !at(m_text, end + 2).isLetterOrNumber();
        if (isSpacedGuillemet) {
            end += 2;
        } else if (isClosing && c != QChar(0x201e) && c != QChar(0x2018)) {
            ++end;
        } else {
            break;
        }
    }
    place.end = end;
    return place;
}

BoundaryRules::Next BoundaryRules::nextWord(qsizetype position) const
{
    Next next;
    qsizetype i = position;
    const qsizetype limit = std::min(m_text.size(), position + longestRun);
    while (i < limit
           && (isSpace(m_text[i]) || isOpeningMark(m_text[i]) || isDash(m_text[i])
               || m_text[i] == u'.' || m_text[i] == QChar(0x2026))) {
        ++i;
    }
    next.position = i;
    next.first = at(m_text, i);
    next.isUpper = next.first.isUpper() || next.first.isTitleCase();
    qsizetype end = i;
    while (end < m_text.size() && end - i < longestAbbreviation
           && (m_text[end].isLetterOrNumber() || isSingleMark(m_text[end]))) {
        ++end;
    }
    next.word = m_text.sliced(i, end - i).toString().toCaseFolded();
    next.word.replace(QChar(0x2019), u'\'');
    return next;
}

/// The word that ends at \a position, full stops and apostrophes inside included.
QString BoundaryRules::wordBefore(qsizetype position) const
{
    qsizetype begin = position;
    while (begin > 0 && position - begin < longestAbbreviation) {
        const QChar c = m_text[begin - 1];
        if (!c.isLetterOrNumber() && c != u'.' && !isSingleMark(c) && !c.isMark()) {
            break;
        }
        --begin;
    }
    return m_text.sliced(begin, position - begin).toString();
}

/// A capitalised word that begins sentences rather than names: "The", "However", "Speaking".
bool BoundaryRules::startsSentence(const Next &next) const
{
    if (!next.isUpper || next.word == "i"_L1) {
        return false;
    }
    const QString stem = next.word.endsWith("'s"_L1) ? next.word.chopped(2) : next.word;
    return m_functionWords.contains(next.word) || m_functionWords.contains(stem)
        || m_starters.contains(next.word);
}

/// "Is it safe?" Mr Kerry asked: the words after the quotation belong to it.
bool BoundaryRules::isAttribution(qsizetype position) const
{
    qsizetype i = position;
    for (qsizetype count = 0; count <= longestName; ++count) {
        while (i < m_text.size() && (m_text[i] == u' ' || m_text[i] == u'.')) {
            ++i;
        }
        const Next next = nextWord(i);
        if (next.word.isEmpty() || next.position != i) {
            return false;
        }
        const qsizetype end = i + next.word.size();
        if (count > 0 && m_reportingVerbs.contains(next.word)) {
            const QChar after = at(m_text, end);
            const Next object = nextWord(end);
            return after.isNull() || after == u'.' || after == u','
                || (!object.isUpper && m_functionWords.contains(object.word));
        }
        if (!next.isUpper) {
            return false;
        }
        i = end;
    }
    return false;
}

bool BoundaryRules::endsSentence(const Place &place, qsizetype sentenceBegin) const
{
    if (place.end >= m_text.size()) {
        return true;
    }
    const QChar after = m_text[place.end];
    if (after.isPunct() && !isDash(after) && !isOpeningMark(after)) {
        return false; // "(R-Ky.)."
    }
    const Next next = nextWord(place.end);
    if (next.first.isNull()) {
        return true;
    }
    if (next.first.isLower() || isInsideBrackets(place)) {
        return false;
    }
    // "It held! (Which nobody had expected.)": no sentence of its own.
    const bool isBracketed = next.position > 0 && isOpeningBracket(m_text[next.position - 1]);
    if (isBracketed && m_relatives.contains(next.word)) {
        return false;
    }
    const QStringView marks = m_text.sliced(place.begin, place.marks - place.begin);
    const bool isEllipsis = marks.contains(QChar(0x2026)) || marks.count(u'.') > 1;
    const bool isOnlyFullStop =
        marks.size() == 1 && (marks[0] == u'.' || marks[0] == QChar(0xff0e));
    const bool isFollowedBySpace = isSpace(m_text[place.end]);
    if (!isFollowedBySpace) {
        // "told him.The": only a word that nothing but a sentence begins with.
        const QChar before = at(m_text, place.begin - 1);
        const QChar beforeThat = at(m_text, place.begin - 2);
        const bool isWordBefore = (before.isLower() && beforeThat.isLower())
            || (before.isDigit() && beforeThat.isDigit());
        const bool isFootnote = m_text[place.end].isDigit() && !before.isDigit()
            && (isWordBefore || isClosingBracket(before));
        return isFootnote
            || (isWordBefore && next.position == place.end && next.word.size() > 1
                && startsSentence(next));
    }
    const bool isAfterQuote = place.end > place.marks;
    if (isAfterQuote && isSignature(place.end)) {
        return false;
    }
    if (isEllipsis) {
        return endsAfterEllipsis(place, next);
    }
    if (isOnlyFullStop) {
        return endsAfterFullStop(place, next, sentenceBegin);
    }
    return !(isAfterQuote && next.isUpper && isAttribution(next.position));
}

/// A dash and a name up to the end of the paragraph: "It held." ― Ines Tolland
bool BoundaryRules::isSignature(qsizetype position) const
{
    const QStringView rest =
        m_text.sliced(position, std::min(longestSignature, m_text.size() - position));
    const QStringView name = rest.trimmed();
    if (rest.size() == longestSignature || name.isEmpty() || !isDash(name.front())) {
        return false;
    }
    qsizetype words = 0;
    for (qsizetype i = 1; i < name.size(); ++i) {
        const bool isBegin = isSpace(name[i - 1]) || isDash(name[i - 1]);
        if (!isBegin || isSpace(name[i]) || isDash(name[i])) {
            continue;
        }
        if (!name[i].isUpper()) {
            return false;
        }
        ++words;
    }
    return words > 0 && words <= longestName + 1;
}

/// "[Syrian President. Ed.]": an editor's insertion is never cut.
bool BoundaryRules::isInsideBrackets(const Place &place) const
{
    for (qsizetype i = place.begin - 1;
         i >= 0 && place.begin - i < longestInsertion && m_text[i] != u']'; --i) {
        if (m_text[i] == u'[') {
            return m_text.sliced(place.end, std::min(longestInsertion, m_text.size() - place.end))
                .contains(u']');
        }
    }
    return false;
}

bool BoundaryRules::endsAfterEllipsis(const Place &place, const Next &next) const
{
    const QStringView marks = m_text.sliced(place.begin, place.marks - place.begin);
    if (marks.count(u'.') > 3 || place.end > place.marks || marks.contains(u'!')
        || marks.contains(u'?')) {
        return true;
    }
    // "word ... Next" leaves words out, "word... Next" trails off; "I" has its capital anyway.
    const bool isApart = isSpace(at(m_text, place.begin - 1));
    return isApart ? startsSentence(next) : next.isUpper && next.word != "i"_L1;
}

bool BoundaryRules::endsAfterFullStop(const Place &place,
                                      const Next &next,
                                      qsizetype sentenceBegin) const
{
    const bool isBare = place.end == place.marks;
    QString word = wordBefore(place.begin);
    // "at noon.Mr. Venn": the space that is missing does not make one word of two.
    const qsizetype stop = word.lastIndexOf(u'.');
    if (stop > 2 && m_abbreviations.contains(word.sliced(stop + 1).toCaseFolded())) {
        word = word.sliced(stop + 1);
    }
    const qsizetype begin = place.begin - word.size();
    if (word.isEmpty() || !isBare) {
        return true;
    }
    // "1. The first item"
    const bool isListNumber =
        begin == sentenceBegin && word.size() <= 3 && (word.front().isDigit() || word.size() == 1);
    if (isListNumber) {
        return false;
    }
    // "am 9. Dezember", "der 2. Zivilsenat": a small number before a noun is an ordinal.
    const bool isSmallNumber = word.size() <= longestOrdinal
        && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
    if (m_hasOrdinalStops && isSmallNumber && next.isUpper && !startsSentence(next)) {
        return false;
    }
    bool isKnown = false;
    const bool ends = endsAfterAbbreviation(word, place, next, &isKnown);
    return isKnown ? ends : true;
}

bool BoundaryRules::endsAfterAbbreviation(const QString &word,
                                          const Place &place,
                                          const Next &next,
                                          bool *isKnown) const
{
    const QString folded = word.toCaseFolded();
    const qsizetype begin = place.begin - word.size();
    const bool isCapital = word.front().isUpper();
    *isKnown = true;
    // "u. a. Leiterin": the entry has a space.
    const bool isSpaced = begin > 2 && m_text[begin - 1] == u' ' && m_text[begin - 2] == u'.';
    if (isSpaced) {
        const QString before = wordBefore(begin - 2).toCaseFolded();
        if (m_abbreviations.contains(QString(before + u". "_s + folded))) {
            return false;
        }
    }
    if (m_abbreviations.contains(folded) || (isCapital && m_titles.contains(folded))) {
        return false;
    }
    if (next.first.isDigit() && m_beforeNumbers.contains(folded)) {
        return false;
    }
    if (folded == "a.m"_L1 || folded == "p.m"_L1) {
        // "5 a.m. Monday", "5 a.m. ET"
        const bool isDay = m_lexicon.table(u"weekdays"_s).contains(next.word);
        const bool isZone = next.word.size() <= 4 && next.word.size() >= 2
            && at(m_text, next.position + 1).isUpper();
        return next.isUpper && !isDay && !isZone && next.position == place.end + 1;
    }
    const bool isInitial = word.size() == 1 && word.front().isLetter() && isCapital;
    const bool isDotted =
        word.size() >= 3 && word[1] == u'.' && word[0].isLetter() && word[2].isLetter();
    if (isInitial || isDotted || m_final.contains(folded)
        || (isCapital && m_finalCapitalised.contains(folded))) {
        // A single letter after a word in lower case is no initial of a name: "vitamin C. Doctors".
        if (isInitial && begin >= 2 && m_text[begin - 2].isLower() && !startsSentence(next)) {
            return false;
        }
        return startsSentence(next) || (next.first.isDigit() && !isCapital);
    }
    *isKnown = false;
    return true;
}

} // namespace parallax::text
