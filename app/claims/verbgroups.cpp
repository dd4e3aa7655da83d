// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbgroups.h"

#include "verbclasses.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;
using Form = VerbGroup::Form;

constexpr qsizetype mostAdverbs = 4; ///< between the words of one group
constexpr qsizetype longestNounPhrase = 6; ///< words before a noun that are looked at
constexpr qsizetype longestPhrase = 5; ///< words of an entry of verbs.tsv

class GroupReader
{
public:
    GroupReader(QList<Word> *words, const text::Lexicon &lexicon)
        : m_words(*words)
        , m_verbs(lexicon.table(u"verbs"_s))
        , m_irregular(lexicon.table(u"irregular-verbs"_s))
        , m_future(lexicon.list(u"future-auxiliaries"_s))
        , m_negating(lexicon.list(u"negating-words"_s))
        , m_classes(lexicon)
        , m_describing(lexicon.list(u"describing-prepositions"_s))
    {
    }

    QList<VerbGroup> run();

private:
    [[nodiscard]] Kind kind(qsizetype i) const
    {
        return i >= 0 && i < m_words.size() ? m_words[i].kind : Kind::Break;
    }

    [[nodiscard]] bool describesNoun(qsizetype i) const;
    void settleAmbiguous(qsizetype i);
    [[nodiscard]] bool isDescribed(qsizetype i) const;
    [[nodiscard]] bool endsPrepositionPhrase(qsizetype i) const;
    [[nodiscard]] bool followsPronoun(qsizetype i) const;
    [[nodiscard]] std::optional<VerbGroup> read(qsizetype i) const;
    [[nodiscard]] qsizetype next(qsizetype verb, bool mayInvert) const;
    [[nodiscard]] bool continues(qsizetype verb, qsizetype i) const;
    void finish(VerbGroup *group) const;
    void readPhrase(VerbGroup *group) const;
    [[nodiscard]] QString lemmaOf(qsizetype i) const;
    [[nodiscard]] VerbGroup finiteAt(qsizetype i) const;
    [[nodiscard]] bool mayBeVerb(qsizetype i) const;
    void makeFinite(QList<VerbGroup> *groups) const;
    [[nodiscard]] bool hasObject(const VerbGroup &group) const;

    QList<Word> &m_words;
    const QHash<QString, QString> &m_verbs;
    const QHash<QString, QString> &m_irregular;
    const QSet<QString> &m_future;
    const QSet<QString> &m_negating;
    VerbClasses m_classes;
    const QSet<QString> &m_describing;
};

bool isVerbKind(Kind kind)
{
    return kind >= Kind::Modal;
}

bool isAuxiliary(Kind kind)
{
    return kind == Kind::Aux || kind == Kind::AuxBase || kind == Kind::AuxPart
        || kind == Kind::AuxIng;
}

bool opensNounPhrase(Kind kind)
{
    return isNominal(kind) || kind == Kind::Adj;
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

} // namespace

QList<VerbGroup> verbGroups(QList<Word> *words, const text::Lexicon &lexicon)
{
    return GroupReader(words, lexicon).run();
}

} // namespace parallax::claims
