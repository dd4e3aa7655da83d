// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editunits.h"

#include <QString>

#include <algorithm>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Characters that hold a word or a number together when they stand inside it: "1,200.5", "5:40",
/// "O'Neill", "U.S".
bool isJoiner(QChar c)
{
    return u".,:'’-‑/٫٬"_s.contains(c);
}

/// Those of them that join digits only: "1,200" but not "left,right".
bool joinsDigitsOnly(QChar c)
{
    return u",:٫٬"_s.contains(c);
}

/// "42 000" with a space that breaks no line, as French and others write thousands.
bool isThousandsSpace(QStringView text, qsizetype at)
{
    constexpr qsizetype Group = 3;
    if (!u"\u00a0\u202f\u2009"_s.contains(text.at(at)) || at == 0 || !text.at(at - 1).isDigit()
        || at + Group >= text.size())
        return false;
    const QStringView group = text.sliced(at + 1, Group);
    return std::all_of(group.cbegin(), group.cend(), [](QChar c) { return c.isDigit(); })
        && (at + Group + 1 == text.size() || !text.at(at + Group + 1).isDigit());
}

/// Scripts written without spaces: every character is a unit of its own.
bool standsAlone(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

bool isCurrency(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

qsizetype wordEnd(QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (isWordCharacter(c) && !(standsAlone(c) && at > begin)) {
            if (standsAlone(c))
                return at + 1;
            ++at;
        } else if (isThousandsSpace(text, at)) {
            ++at;
        } else if (isJoiner(c) && at + 1 < text.size() && isWordCharacter(text.at(at + 1))
                   && !standsAlone(text.at(at + 1))
                   && ((!joinsDigitsOnly(c) && c != u'.')
                       || (text.at(at - 1).isDigit() && text.at(at + 1).isDigit())
                       || (c == u'.' && text.at(at + 1).isLetter()))) {
            ++at;
        } else {
            break;
        }
    }
    return at;
}

EditUnit unitAt(QStringView text, qsizetype begin)
{
    const QChar c = text.at(begin);
    const bool isSigned = (isCurrency(c) || c == u'+' || c == u'-' || c == u'−')
        && begin + 1 < text.size() && text.at(begin + 1).isDigit();
    if (!isWordCharacter(c) && !isSigned)
        return {.span = {begin, begin + 1}};
    qsizetype end = wordEnd(text, isSigned ? begin + 1 : begin);
    if (end < text.size() && text.at(end - 1).isDigit()
        && (u"%‰°٪"_s.contains(text.at(end)) || isCurrency(text.at(end))))
        ++end;
    return {.span = {begin, end}, .isWord = true};
}

/// Runs of two and more capitalised words with nothing but spaces between them are one name.
void markNames(QStringView text, QList<EditUnit> &units)
{
    const auto isCapital = [&](qsizetype i) {
        const EditUnit &unit = units.at(i);
        return unit.isWord && text.at(unit.span.begin).isUpper();
    };
    const auto follows = [&](qsizetype i) { // "Mr. Kerry" too: an abbreviation's full stop
        return text
            .sliced(units.at(i - 1).span.end, units.at(i).span.begin - units.at(i - 1).span.end)
            .trimmed()
            .isEmpty();
    };
    for (qsizetype i = 0; i < units.size();) {
        qsizetype end = i + 1;
        if (isCapital(i)) {
            while (end < units.size() && isCapital(end) && follows(end))
                ++end;
        }
        // A sentence's first word is a capital by rule; it joins the name that follows all the
        // same: a wider edit is shown, never a cut name.
        if (end - i > 1) {
            for (qsizetype k = i; k < end; ++k)
                units[k].block = i;
        }
        i = end;
    }
}

bool isOpeningPlace(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && !text.at(at + 1).isSpace()
        && (at == 0 || !isWordCharacter(text.at(at - 1)));
}

void markQuotationPairs(QStringView text, QList<EditUnit> &units)
{
    static const QString opening = u"“„«‹「"_s;
    static const QString closing = u"”“»›」"_s; // the closing mark of each opening one
    qsizetype open = -1;
    QChar wanted;
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (units.at(i).isWord)
            continue;
        const QChar mark = text.at(units.at(i).span.begin);
        if (open >= 0 && mark == wanted) {
            units[i].pairedWith = open;
            units[open].pairedWith = i;
            open = -1;
        } else if (open < 0 && (mark == u'"' && isOpeningPlace(text, units.at(i).span.begin))) {
            open = i;
            wanted = u'"';
        } else if (open < 0 && opening.contains(mark)) {
            open = i;
            wanted = closing.at(opening.indexOf(mark));
        }
    }
}

} // namespace

QList<EditUnit> editUnits(QStringView text)
{
    QList<EditUnit> units;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        units.append(unitAt(text, at));
        at = units.constLast().span.end;
    }
    markNames(text, units);
    markQuotationPairs(text, units);
    return units;
}

} // namespace parallax::align
