// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupreader.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;
using Form = VerbGroup::Form;

constexpr qsizetype longestPhrase = 5; ///< words of an entry of verbs.tsv

bool isVerbKind(Kind kind)
{
    return kind >= Kind::Modal;
}

bool isAuxiliary(Kind kind)
{
    return kind == Kind::Aux || kind == Kind::AuxBase || kind == Kind::AuxPart
        || kind == Kind::AuxIng;
}

} // namespace

GroupReader::GroupReader(QList<Word> *words, const text::Lexicon &lexicon)
    : m_words(*words)
    , m_verbs(lexicon.table(u"verbs"_s))
    , m_irregular(lexicon.table(u"irregular-verbs"_s))
    , m_future(lexicon.list(u"future-auxiliaries"_s))
    , m_negating(lexicon.list(u"negating-words"_s))
    , m_classes(lexicon)
    , m_describing(lexicon.list(u"describing-prepositions"_s))
{
}

QList<VerbGroup> GroupReader::run()
{
    QList<VerbGroup> groups;
    for (qsizetype i = 0; i < m_words.size();) {
        if (describesNoun(i)) {
            m_words[i].kind =
                kind(i) == Kind::Ing && !opensNounPhrase(kind(i + 1)) ? Kind::Noun : Kind::Adj;
        }
        settleAmbiguous(i);
        const std::optional<VerbGroup> group = read(i);
        if (group) {
            groups.append(*group);
        }
        i = group ? group->after : i + 1;
    }
    makeFinite(&groups);
    return groups;
}

/// True when the verb at \a i may follow the verb at \a verb in one group.
bool GroupReader::continues(qsizetype verb, qsizetype i) const
{
    const Kind after = kind(i);
    switch (kind(verb)) {
    case Kind::Modal:
        return after == Kind::Base || after == Kind::AuxBase;
    case Kind::Aux:
    case Kind::AuxBase:
    case Kind::AuxPart:
    case Kind::AuxIng:
        if (after == Kind::Base) {
            return lemmaOf(verb) == "do"_L1;
        }
        return after == Kind::Part || after == Kind::AuxPart
            || ((after == Kind::Ing || after == Kind::AuxIng) && lemmaOf(verb) == "be"_L1);
    default:
        return false;
    }
}

/// The next verb of the group after \a verb, or -1. Questions put the subject between.
qsizetype GroupReader::next(qsizetype verb, bool mayInvert) const
{
    qsizetype i = verb + 1;
    const auto skipAdverbs = [&] {
        for (qsizetype k = 0; k < mostAdverbs && (kind(i) == Kind::Adv || kind(i) == Kind::Not);
             ++k) {
            ++i;
        }
    };
    skipAdverbs();
    if (mayInvert && kind(i) == Kind::Pron) {
        ++i;
        skipAdverbs();
    }
    if (kind(i) == Kind::Past && m_words[i].mayBeParticiple && isAuxiliary(kind(verb))
        && lemmaOf(verb) != "do"_L1) {
        m_words[i].kind = Kind::Part; // "have quietly urged": the adverb hid the auxiliary
    }
    const bool hidesBase = kind(i) == Kind::Part || kind(i) == Kind::Plain || kind(i) == Kind::Past;
    if (hidesBase && kind(verb) == Kind::Modal && m_words[i].lemma == m_words[i].folded) {
        m_words[i].kind = Kind::Base; // "will not run"
    }
    if (continues(verb, i)) {
        return i;
    }
    // "is to resign", "has to pay", "is going to leave"
    const bool mayTakeTo = kind(verb) == Kind::Aux || kind(verb) == Kind::AuxBase
        || m_future.contains(m_words[verb].folded);
    if (mayTakeTo && i == verb + 1 && kind(i) == Kind::To
        && (kind(i + 1) == Kind::Base || kind(i + 1) == Kind::AuxBase)) {
        return i + 1;
    }
    return -1;
}

QString GroupReader::lemmaOf(qsizetype i) const
{
    const QString &folded = m_words[i].folded;
    const QString entry = m_irregular.value(folded);
    if (!entry.isEmpty() && m_words[i].kind >= Kind::Modal && m_words[i].kind <= Kind::AuxIng) {
        return entry.section(u' ', 0, 0);
    }
    if (m_words[i].kind == Kind::Aux && folded.endsWith("n't"_L1)) {
        const QString plain = folded.chopped(3);
        const QString lemma = m_irregular.value(plain).section(u' ', 0, 0);
        return lemma.isEmpty() ? plain : lemma;
    }
    return m_words[i].lemma.isEmpty() ? folded : m_words[i].lemma;
}

std::optional<VerbGroup> GroupReader::read(qsizetype i) const
{
    VerbGroup group;
    group.first = i;
    qsizetype verb = i;
    if (kind(i) == Kind::To) {
        ++verb;
        for (qsizetype k = 0;
             k < mostAdverbs && (kind(verb) == Kind::Adv || kind(verb) == Kind::Not); ++k) {
            ++verb;
        }
        if (kind(verb) != Kind::Base && kind(verb) != Kind::AuxBase) {
            return {};
        }
        group.form = Form::Infinitive;
    } else if (!isVerbKind(kind(i))) {
        return {};
    } else if (kind(i) == Kind::Part || kind(i) == Kind::AuxPart) {
        group.form = Form::Participle;
        group.isPassive = kind(i) == Kind::Part;
    } else if (kind(i) == Kind::Ing || kind(i) == Kind::AuxIng) {
        group.form = Form::Gerund;
    }
    const bool mayInvert = group.form == Form::Finite && (i == 0 || !isNominal(kind(i - 1)));
    for (qsizetype after = next(verb, mayInvert); after >= 0; after = next(verb, false)) {
        const bool isBe = lemmaOf(verb) == "be"_L1;
        const bool hasTo = kind(after - 1) == Kind::To;
        group.isFuture =
            group.isFuture || m_future.contains(m_words[verb].folded) || (hasTo && isBe);
        group.isModal = group.isModal || kind(verb) == Kind::Modal || hasTo;
        group.isPassive = isBe && kind(after) == Kind::Part;
        verb = after;
    }
    if (kind(verb) == Kind::Modal) {
        return {}; // a modal without its verb says nothing
    }
    group.main = verb;
    group.after = verb + 1;
    finish(&group);
    return group;
}

void GroupReader::finish(VerbGroup *group) const
{
    for (qsizetype i = std::max<qsizetype>(0, group->first - 1); i < group->after; ++i) {
        const bool isBefore = i < group->first;
        const QString &folded = m_words[i].folded;
        group->isNegated = group->isNegated || kind(i) == Kind::Not
            || (isBefore && kind(i) == Kind::Coord && m_negating.contains(folded))
            || (!isBefore && (folded.endsWith("n't"_L1) || folded == "cannot"_L1));
    }
    if (kind(group->after) == Kind::Not) { // "is not a"
        group->isNegated = true;
        ++group->after;
    }
    group->lemma = lemmaOf(group->main);
    readPhrase(group);
}

/// "step down", "take to the streets": the longest entry that begins with the verb.
void GroupReader::readPhrase(VerbGroup *group) const
{
    QString phrase = group->lemma;
    for (qsizetype i = group->main + 1; i < m_words.size() && i < group->main + longestPhrase;
         ++i) {
        phrase += u' ' + m_words[i].folded;
        if (m_verbs.contains(phrase)) {
            group->lemma = phrase;
            group->after = i + 1;
        }
    }
}

QList<VerbGroup> verbGroups(QList<Word> *words, const text::Lexicon &lexicon)
{
    return GroupReader(words, lexicon).run();
}

} // namespace parallax::claims
