// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "predicates.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;
using Form = VerbGroup::Form;
using Role = Clause::Role;

constexpr qsizetype mostSharing = 12; ///< clauses through which a subject is handed on

} // namespace

PredicateReader::PredicateReader(const ClauseTree &tree,
                                 const QList<TextSpan> &dates,
                                 const text::Lexicon &lexicon)
    : m_tree(tree)
    , m_dates(dates)
    , m_classes(lexicon)
    , m_placePrepositions(lexicon.list(u"place-prepositions"_s))
    , m_topicPrepositions(lexicon.list(u"topic-prepositions"_s))
    , m_negating(lexicon.list(u"negating-words"_s))
    , m_phrases(tree.nodes.size())
    , m_words(tree.nodes.size())
{
    for (qsizetype i = 0; i < tree.phrases.size(); ++i) {
        m_phrases[tree.owners[tree.phrases[i].head]].append(i);
    }
    for (qsizetype i = 0; i < tree.words.size(); ++i) {
        m_words[tree.owners[i]].append(i);
    }
}

TextSpan PredicateReader::span(qsizetype first, qsizetype after) const
{
    return {m_tree.words[first].span.begin, m_tree.words[after - 1].span.end};
}

TextSpan PredicateReader::span(const NounPhrase &phrase) const
{
    return span(phrase.first, phrase.after);
}

void PredicateReader::read(qsizetype node, Clause *clause) const
{
    const ClauseNode &source = m_tree.nodes[node];
    if (source.group >= 0) {
        readVerb(m_tree.groups[source.group], clause);
        readGovernor(node, clause);
    }
    readSubject(node, clause);
    readPhrases(node, clause);
    readActNouns(node, clause);
}

void PredicateReader::readVerb(const VerbGroup &group, Clause *clause) const
{
    clause->verbGroup = span(group.first, group.after);
    clause->lemma = group.lemma;
    clause->classes = m_classes.ofVerb(group.lemma);
    clause->opposites = m_classes.opposites(clause->classes);
    clause->isNegated = group.isNegated;
    clause->isModal = group.isModal;
    clause->isFuture = group.isFuture;
    clause->isPassive = group.isPassive;
}

/// "Refused to sign" is no signing, "plans to sign" none yet.
void PredicateReader::readGovernor(qsizetype node, Clause *clause) const
{
    qsizetype infinitive = node;
    for (qsizetype k = 0; k < mostSharing && m_tree.nodes[infinitive].role == Role::Coordinate
         && m_tree.nodes[infinitive].parent >= 0;
         ++k) {
        infinitive = m_tree.nodes[infinitive].parent;
    }
    const ClauseNode &source = m_tree.nodes[infinitive];
    const qsizetype group = source.parent < 0 ? -1 : m_tree.nodes[source.parent].group;
    if (source.role != Role::Infinitive || group < 0
        || m_tree.groups[m_tree.nodes[node].group].form != Form::Infinitive) {
        return;
    }
    const VerbGroup &governor = m_tree.groups[group];
    clause->isNegated = clause->isNegated || m_classes.isNegating(governor.lemma);
    clause->isModal = clause->isModal || governor.isModal || m_classes.isWanting(governor.lemma);
    clause->isFuture = clause->isFuture || governor.isFuture;
}

void PredicateReader::readSubject(qsizetype node, Clause *clause) const
{
    clause->subject = ownSubject(node);
    qsizetype from = node;
    for (qsizetype k = 0; k < mostSharing && !clause->subject; ++k) {
        const ClauseNode &source = m_tree.nodes[from];
        if (source.subject >= 0) {
            clause->subject = span(m_tree.phrases[source.subject]);
        } else if (source.subjectOf >= 0) {
            from = source.subjectOf;
            clause->subject = ownSubject(from);
        } else {
            break;
        }
        clause->isSubjectInherited = clause->subject.has_value();
    }
}

/// The first noun phrase before the verb with all that hangs on it; behind the verb where the
/// order is turned, and in a frame without a verb.
std::optional<TextSpan> PredicateReader::ownSubject(qsizetype node) const
{
    const ClauseNode &source = m_tree.nodes[node];
    if (source.role == Role::Apposition) {
        return {};
    }
    const VerbGroup *group = source.group < 0 ? nullptr : &m_tree.groups[source.group];
    if (group && group->form != Form::Finite) {
        return {};
    }
    const qsizetype begin = group && source.hasInvertedSubject ? group->after : 0;
    const qsizetype end = group && !source.hasInvertedSubject ? group->first : m_tree.words.size();
    std::optional<TextSpan> time;
    const QList<qsizetype> &own = m_phrases[node];
    const bool opensWithPhrase = !source.isFrame && opensWithPreposition(node);
    for (const qsizetype i : own) {
        const NounPhrase &phrase = m_tree.phrases[i];
        const bool isInside = phrase.first >= begin && phrase.after <= end && !phrase.isAdjective;
        if (!isInside || (phrase.preposition >= 0 && !source.isFrame)) {
            continue;
        }
        if (phrase.isTime) {
            time = time ? time : span(phrase);
            continue;
        }
        if (opensWithPhrase && group && hasLaterSubject(own, i, end)) {
            continue; // "After days of talks, threats and delays, the union struck"
        }
        if (!group || source.hasInvertedSubject) {
            return span(phrase);
        }
        qsizetype after = phrase.after; // "The mayor of Ostrel and his wife"
        for (const qsizetype k : m_phrases[node]) {
            const NounPhrase &next = m_tree.phrases[k];
            const bool goesOn = next.first > phrase.first && next.after <= end && !next.isAdjective
                && !next.isTime && next.first - after <= 2
                && m_tree.words[after].kind != Kind::Comma;
            after = goesOn ? next.after : after;
        }
        return span(phrase.first, after);
    }
    return time;
}

bool PredicateReader::opensWithPreposition(qsizetype node) const
{
    for (const qsizetype i : m_words[node]) {
        const Kind kind = m_tree.words[i].kind;
        if (kind != Kind::Coord && kind != Kind::Adv) { // "But after …"
            return kind == Kind::Prep;
        }
    }
    return false;
}

/// True when a noun phrase behind a comma stands between phrase \a i and word \a end.
bool PredicateReader::hasLaterSubject(const QList<qsizetype> &own, qsizetype i, qsizetype end) const
{
    return std::any_of(own.begin(), own.end(), [&](qsizetype k) {
        const NounPhrase &later = m_tree.phrases[k];
        return k > i && later.after <= end && later.preposition < 0 && !later.isTime
            && !later.isAdjective && m_tree.words[later.first - 1].kind == Kind::Comma;
    });
}

void PredicateReader::readPhrases(qsizetype node, Clause *clause) const
{
    const ClauseNode &source = m_tree.nodes[node];
    const qsizetype verbEnd = source.group < 0 ? 0 : m_tree.groups[source.group].after;
    std::optional<TextSpan> by;
    for (const qsizetype i : m_phrases[node]) {
        const NounPhrase &phrase = m_tree.phrases[i];
        const TextSpan own = span(phrase);
        if (clause->subject && clause->subject->overlap(own) > 0) {
            continue;
        }
        const QString preposition =
            phrase.preposition < 0 ? QString() : m_tree.words[phrase.preposition].folded;
        if (preposition == "by"_L1 && clause->isPassive && !phrase.isTime) {
            by = by ? by : own;
        } else if (phrase.preposition >= 0 || phrase.isTime) {
            clause->adjuncts.append({kindOf(phrase, *clause), preposition, own});
        } else if (source.group >= 0 && phrase.first >= verbEnd) {
            const bool isTold = clause->classes.value(0) == "tell"_L1 || clause->lemma == "tell"_L1;
            if (isTold && clause->objects.isEmpty()) {
                clause->adjuncts.append({ClauseAdjunct::Kind::Addressee, {}, own});
            }
            clause->objects.append(own);
        }
    }
    readRelativeObject(node, clause);
    readRoles(clause, by);
}

/// "the deal that he signed": what stands before is the object of a relative clause that has its
/// own subject.
void PredicateReader::readRelativeObject(qsizetype node, Clause *clause) const
{
    const ClauseNode &source = m_tree.nodes[node];
    if (source.role == Role::Relative && source.subject >= 0 && !clause->isSubjectInherited
        && clause->objects.isEmpty() && !clause->isPassive) {
        clause->objects.append(span(m_tree.phrases[source.subject]));
    }
}

void PredicateReader::readRoles(Clause *clause, const std::optional<TextSpan> &by) const
{
    if (clause->lemma.isEmpty()) {
        return;
    }
    clause->isNegated = clause->isNegated || (clause->subject && isNegating(*clause->subject))
        || (!clause->objects.isEmpty() && isNegating(clause->objects.first()));
    if (clause->isPassive) {
        clause->agent = by;
        clause->patient = clause->subject;
        return;
    }
    clause->agent = clause->subject;
    for (const TextSpan &object : std::as_const(clause->objects)) {
        const bool isAddressee = std::any_of(
            clause->adjuncts.begin(), clause->adjuncts.end(), [&](const ClauseAdjunct &adjunct) {
                return adjunct.kind == ClauseAdjunct::Kind::Addressee && adjunct.span == object;
            });
        if (!isAddressee) {
            clause->patient = object;
            return;
        }
    }
}

/// True when the phrase begins with "no" or its like.
bool PredicateReader::isNegating(const TextSpan &phrase) const
{
    const auto first =
        std::partition_point(m_tree.words.begin(), m_tree.words.end(),
                             [&](const Word &word) { return word.span.begin < phrase.begin; });
    return first != m_tree.words.end() && m_negating.contains(first->folded);
}

ClauseAdjunct::Kind PredicateReader::kindOf(const NounPhrase &phrase, const Clause &clause) const
{
    using AdjunctKind = ClauseAdjunct::Kind;
    const TextSpan own = span(phrase);
    const bool isDate = std::any_of(m_dates.begin(), m_dates.end(),
                                    [&](const TextSpan &date) { return date.overlap(own) > 0; });
    const Word &head = m_tree.words[phrase.head];
    const bool isYear =
        head.kind == Kind::Num && head.folded.size() == 4 && phrase.after - phrase.first == 1;
    if (phrase.isTime || isDate || isYear) {
        return AdjunctKind::Time;
    }
    const QString &preposition = m_tree.words[phrase.preposition].folded;
    const bool isSpeech = m_classes.isSpeech(clause.lemma);
    if ((preposition == "to"_L1 || preposition == "with"_L1) && isSpeech) {
        return AdjunctKind::Addressee;
    }
    const bool isTopic = m_topicPrepositions.contains(preposition);
    if (isTopic && (isSpeech || !m_placePrepositions.contains(preposition))) {
        return AdjunctKind::Topic;
    }
    const bool isPlace = m_placePrepositions.contains(preposition)
        || (preposition == "to"_L1 && head.kind == Kind::Name);
    return isPlace ? AdjunctKind::Place : AdjunctKind::Other;
}

void PredicateReader::readActNouns(qsizetype node, Clause *clause) const
{
    for (const qsizetype i : m_words[node]) {
        const Word &word = m_tree.words[i];
        if (word.kind != Kind::Noun && word.kind != Kind::Plural) {
            continue;
        }
        const QStringList classes = m_classes.ofNoun(word.folded);
        if (!classes.isEmpty()) {
            clause->actNouns.append({word.span, classes});
        }
    }
}

} // namespace parallax::claims
