// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;
using Form = VerbGroup::Form;

constexpr qsizetype longestNounPhrase = 6; ///< words before a noun that are looked at

} // namespace

/// "the wounded men", "after failed talks", "wounded soldiers fled", "the fighting".
bool GroupReader::describesNoun(qsizetype i) const
{
    if (kind(i) != Kind::Part && kind(i) != Kind::Ing) {
        return false;
    }
    const Kind before = kind(i - 1);
    const Kind after = kind(i + 1);
    const bool isInPhrase = before == Kind::Det || before == Kind::Adj || before == Kind::Num
        || (i > 0 && m_words[i - 1].isPossessive)
        || (before == Kind::Adv && kind(i - 2) == Kind::Det && opensNounPhrase(after));
    if (isInPhrase) {
        return opensNounPhrase(after) || before != Kind::Num;
    }
    const bool isBare = after == Kind::Plural || after == Kind::Noun;
    if (before == Kind::Prep) {
        return isBare && (kind(i) == Kind::Part || m_describing.contains(m_words[i - 1].folded));
    }
    const bool isAtBegin = before == Kind::Break || before == Kind::Coord;
    return kind(i) == Kind::Part && isBare && isAtBegin && isFiniteVerb(kind(i + 2));
}

/// Forms that the search for kinds, which sees two words at a time, gets wrong.
void GroupReader::settleAmbiguous(qsizetype i)
{
    Word &word = m_words[i];
    const bool isBy =
        i + 1 < m_words.size() && m_words[i + 1].folded == "by"_L1 && kind(i + 2) != Kind::Ing;
    if (word.kind == Kind::Part && word.mayBePast && followsPronoun(i)) {
        word.kind = Kind::Past; // "we never agreed"
    } else if (word.kind == Kind::Past && word.mayBeParticiple && isBy
               && (kind(i - 1) == Kind::Comma
                   || (isNominal(kind(i - 1)) && kind(i - 1) != Kind::Pron))) {
        word.kind = Kind::Part; // "an inquiry plagued by leaks"
    } else if ((word.kind == Kind::Plain || word.kind == Kind::Sing || word.kind == Kind::Base)
               && (isDescribed(i) || endsPrepositionPhrase(i))) {
        word.kind = word.kind == Kind::Sing ? Kind::Plural : Kind::Noun; // "for his jobs plan,"
    }
}

/// "Its own earlier call": only words that describe stand between a determiner and the word.
bool GroupReader::isDescribed(qsizetype i) const
{
    qsizetype before = i - 1;
    while (before + longestNounPhrase >= i
           && (kind(before) == Kind::Adj || kind(before) == Kind::Adv)) {
        --before;
    }
    const bool isOpened =
        kind(before) == Kind::Det || (before >= 0 && m_words[before].isPossessive);
    return before < i - 1 && isOpened && m_classes.isNounToo(m_words[i].lemma);
}

/// A word that may be a noun closes a phrase behind a preposition and has nothing behind it that a
/// verb would have.
bool GroupReader::endsPrepositionPhrase(qsizetype i) const
{
    const Kind after = kind(i + 1);
    const bool isClosed =
        after == Kind::Comma || after == Kind::Break || after == Kind::Coord || after == Kind::Prep;
    if (!isClosed || !m_classes.isNounToo(m_words[i].lemma)) {
        return false;
    }
    qsizetype first = i - 1;
    while (first + longestNounPhrase >= i
           && (opensNounPhrase(kind(first)) || kind(first) == Kind::Det)) {
        --first;
    }
    return first < i - 1 && kind(first) == Kind::Prep;
}

bool GroupReader::followsPronoun(qsizetype i) const
{
    qsizetype before = i - 1;
    while (before + mostAdverbs >= i && (kind(before) == Kind::Adv || kind(before) == Kind::Not)) {
        --before;
    }
    return kind(before) == Kind::Pron;
}

bool GroupReader::hasObject(const VerbGroup &group) const
{
    const Kind after = kind(group.after);
    return after == Kind::Det || opensNounPhrase(after);
}

/// A finite group of one word that the first reading took for something else.
VerbGroup GroupReader::finiteAt(qsizetype i) const
{
    VerbGroup group;
    group.first = group.main = i;
    group.after = i + 1;
    finish(&group);
    return group;
}

/// "The bill bans smoking", "Court bars march": a plural that may be a verb between a noun or a
/// comma and an object.
bool GroupReader::mayBeVerb(qsizetype i) const
{
    const Kind before = kind(i - 1);
    const Kind after = kind(i + 1);
    const bool hasObject = after == Kind::Det || after == Kind::ObjPron || after == Kind::Ing
        || after == Kind::Num || after == Kind::Name || after == Kind::To || opensNounPhrase(after);
    return i > 0 && kind(i) == Kind::Plural && !m_words[i].lemma.isEmpty()
        && (isNominal(before) || before == Kind::Comma) && !m_words[i - 1].isPossessive
        && hasObject;
}

/// Headlines leave auxiliaries out: "Mayor held after raid", "Two men arrested", "Police to act".
void GroupReader::makeFinite(QList<VerbGroup> *groups) const
{
    const bool isHeadline = kind(m_words.size() - 1) != Kind::Break;
    for (VerbGroup &group : *groups) {
        if (group.form == Form::Finite) {
            const Kind after = kind(group.after);
            const bool isAlone = isHeadline && group.after - group.first == 1
                && m_words[group.main].mayBeParticiple && !hasObject(group) && after != Kind::Rel
                && after != Kind::Sub && after != Kind::To && after != Kind::ObjPron;
            group.isPassive = group.isPassive || (isAlone && m_classes.needsObject(group.lemma));
            return;
        }
    }
    for (qsizetype i = 1; i < m_words.size(); ++i) {
        if (mayBeVerb(i)) {
            m_words[i].kind = Kind::Sing;
            const auto place =
                std::find_if(groups->begin(), groups->end(),
                             [&](const VerbGroup &group) { return group.first > i; });
            groups->insert(place, finiteAt(i));
            return;
        }
    }
    for (VerbGroup &group : *groups) {
        if (group.form != Form::Participle || group.first == 0) {
            continue;
        }
        if (!m_words[group.main].mayBePast
            || (!hasObject(group) && m_classes.needsObject(group.lemma))) {
            group.form = Form::Finite;
            return;
        }
        break; // a past tense: the clause that waits for it takes it
    }
    for (VerbGroup &group : *groups) {
        if (group.form == Form::Participle && m_words[group.main].mayBePast) {
            return;
        }
        if (group.form == Form::Infinitive && group.first > 0
            && opensNounPhrase(kind(group.first - 1))) {
            group.form = Form::Finite;
            group.isFuture = group.isModal = true;
            return;
        }
    }
}

} // namespace parallax::claims
