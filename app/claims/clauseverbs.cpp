// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "treereader.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;
using Role = Clause::Role;
using Form = VerbGroup::Form;

constexpr qsizetype groupsAhead = 4; ///< verbs looked at for the one that is waited for
constexpr qsizetype wordsAhead = 20; ///< words looked at for what opens the clause of a verb

} // namespace

void TreeReader::readGroup(qsizetype group)
{
    if (m_tree.groups[group].form == Form::Finite) {
        readFinite(group);
    } else {
        readNonFinite(group);
    }
}

/// A finite verb belongs to the nearest clause that waits for one; otherwise it opens another.
void TreeReader::readFinite(qsizetype group)
{
    VerbGroup &verb = m_tree.groups[group];
    if (readFrame(group)) {
        return;
    }
    if (isReduced(group) || isInserted(group)) {
        verb.form = Form::Participle;
        verb.isPassive = true;
        readParticiple(group);
        return;
    }
    if (!isPending(m_current)) {
        const qsizetype pending = pendingAncestor(m_current);
        if (pending >= 0 && isInsideCommas(pending) && mayBeReduced(group)) {
            verb.form = Form::Participle;
            verb.isPassive = true;
            readParticiple(group);
            return;
        }
        if (pending >= 0) {
            m_current = pending;
        } else if (!reduceCurrent(group)) {
            const qsizetype base = finiteAncestor(m_current);
            const VerbGroup *before = groupOf(m_current) ? groupOf(m_current) : groupOf(base);
            openClauseAt(subjectPhrase(verb.first, before ? before->after : 0), group);
            return;
        }
    }
    // "The deal he signed collapsed": two phrases without anything between open a relative clause.
    const qsizetype own = subjectPhrase(verb.first, 0);
    const qsizetype other = own > 0 ? subjectPhrase(m_tree.phrases[own].first, 0) : -1;
    const bool isOther = other >= 0 && m_tree.owners[m_tree.phrases[other].head] == m_current
        && m_tree.phrases[other].after == m_tree.phrases[own].first
        && kind(m_tree.phrases[other].head) != Kind::Pron
        && kind(m_tree.phrases[own].head) != Kind::ObjPron;
    if (isOther && group + 1 < m_tree.groups.size() && mayBeFinite(group + 1)) {
        m_current = open(Role::Relative, m_current);
        m_tree.nodes[m_current].subject = other;
        take(m_tree.phrases[own].first, verb.first);
    }
    m_tree.nodes[m_current].group = group;
}

/// True when a clause opened by a comma, not yet closed by another, stands between the current
/// clause and the one around it.
bool TreeReader::isInsideCommas(qsizetype ancestor) const
{
    for (qsizetype node = m_current; node >= 0 && node != ancestor;
         node = m_tree.nodes[node].parent) {
        if (m_tree.nodes[node].isAfterComma) {
            return true;
        }
    }
    return false;
}

/// "…, who founded a group called Choice, left": a form that may be a participle behind a noun,
/// with other verbs to follow.
bool TreeReader::mayBeReduced(qsizetype group) const
{
    const VerbGroup &verb = m_tree.groups[group];
    return verb.after - verb.first == 1 && m_words[verb.main].mayBeParticiple
        && isNominal(kind(verb.first - 1)) && group + 1 < m_tree.groups.size();
}

/// "A bomb, planted in a car, exploded": between commas, with the verb still to come.
bool TreeReader::isInserted(qsizetype group) const
{
    const VerbGroup &verb = m_tree.groups[group];
    return verb.first > 0 && kind(verb.first - 1) == Kind::Comma && verb.after - verb.first == 1
        && m_words[verb.main].mayBeParticiple && m_words[verb.main].mayBePast
        && (isPending(m_current) || pendingAncestor(m_current) >= 0) && !isVerbWaitedFor(group);
}

/// "He sought documents related to it": a form that may be a participle, right behind a noun, where
/// no clause waits for a verb.
bool TreeReader::isReduced(qsizetype group) const
{
    const VerbGroup &verb = m_tree.groups[group];
    const VerbGroup *governor = groupOf(m_current);
    const Kind after = kind(verb.after);
    const bool hasObject = after == Kind::Det || after == Kind::Adj || after == Kind::ObjPron
        || isNominal(after) || after == Kind::Sub;
    const qsizetype own = lastPhrase(verb.first);
    return verb.after - verb.first == 1 && m_words[verb.main].mayBeParticiple && governor
        && !m_classes.takesStatement(governor->lemma) && pendingAncestor(m_current) < 0 && own >= 0
        && m_tree.phrases[own].after == verb.first && kind(m_tree.phrases[own].head) != Kind::Pron
        && m_tree.phrases[own].first >= governor->after
        && kind(m_tree.phrases[own].first - 1) != Kind::Comma
        && kind(m_tree.phrases[own].first - 1) != Kind::Coord
        && (!hasObject || m_classes.isNaming(verb.lemma));
}

/// "The suspect arrested on Monday was released": the verb read first was a participle.
bool TreeReader::reduceCurrent(qsizetype group)
{
    const qsizetype node = finiteAncestor(m_current);
    const VerbGroup *before = groupOf(node);
    if (!before || node != m_current || before->after - before->first != 1
        || !m_words[before->main].mayBeParticiple
        || kind(m_tree.groups[group].first - 1) == Kind::Coord) {
        return false;
    }
    const qsizetype own = subjectPhrase(m_tree.groups[group].first, before->after);
    if (own >= 0 && !m_classes.isNaming(before->lemma)) {
        return false;
    }
    for (qsizetype i = before->after; i < m_tree.groups[group].first; ++i) {
        if (kind(i) == Kind::Comma || kind(i) == Kind::Break) {
            return false;
        }
    }
    const qsizetype reduced = open(Role::Participle, node);
    VerbGroup &verb = m_tree.groups[m_tree.nodes[node].group];
    verb.form = Form::Participle;
    verb.isPassive = true;
    m_tree.nodes[reduced].group = m_tree.nodes[node].group;
    m_tree.nodes[reduced].subject = lastPhrase(verb.first);
    m_tree.nodes[node].group = -1;
    for (qsizetype i = verb.first; i < m_tree.groups[group].first; ++i) {
        if (m_tree.owners[i] == node) {
            m_tree.owners[i] = reduced;
        }
    }
    return true;
}

/// A finite verb where no clause waits for one: a statement without "that", a sentence behind a
/// comma, a relative clause without a pronoun.
void TreeReader::openClauseAt(qsizetype phrase, qsizetype group)
{
    const VerbGroup &verb = m_tree.groups[group];
    const qsizetype base = finiteAncestor(m_current);
    const VerbGroup *governor = groupOf(m_current) ? groupOf(m_current) : groupOf(base);
    const qsizetype governing = groupOf(m_current) ? m_current : base;
    if (phrase < 0) {
        const qsizetype shared = base;
        m_current = open(Role::Coordinate, base);
        m_tree.nodes[m_current].subjectOf = shared;
        m_tree.nodes[m_current].group = group;
        return;
    }
    const qsizetype first = m_tree.phrases[phrase].first;
    const bool isParted = kind(first - 1) == Kind::Comma || kind(first - 1) == Kind::Break
        || kind(first - 1) == Kind::Coord;
    const bool isQuoted = isParted && kind(first - 1) != Kind::Coord && m_words[first].isAfterQuote;
    if (governor && m_classes.takesStatement(governor->lemma) && (!isParted || isQuoted)) {
        m_current = open(Role::Content, governing);
    } else if (isParted) {
        m_current = open(Role::Coordinate, base);
    } else {
        const qsizetype last = lastPhrase(first);
        const qsizetype antecedent = last >= 0 && m_tree.phrases[last].after == first ? last : -1;
        m_current = open(antecedent < 0 ? Role::Coordinate : Role::Relative, m_current);
        m_tree.nodes[m_current].subject = antecedent;
    }
    if (kind(first - 1) == Kind::Adv) { // "said later Smith left" keeps its adverb with the frame
        m_tree.nodes[m_current].isAfterComma = false;
    }
    m_tree.nodes[m_current].group = group;
    take(first, verb.first);
}

/// "Ida Lunn, who led the bank, resigned on Monday": a form that may be the past tense is the verb
/// when a clause still waits for one and none follows that could be it.
bool TreeReader::isVerbWaitedFor(qsizetype group) const
{
    const VerbGroup &verb = m_tree.groups[group];
    const bool isOwnWaiting = isPending(m_current);
    const bool isOtherWaiting = pendingAncestor(m_current) >= 0;
    const bool mayBePast = verb.form != Form::Infinitive && verb.form != Form::Gerund
        && verb.after - verb.first == 1 && m_words[verb.main].mayBePast;
    if (!(isOwnWaiting || isOtherWaiting) || !mayBePast || lastPhrase(verb.first) < 0
        || isPassiveBy(verb.after)) {
        return false;
    }
    const bool hasObject = kind(verb.after) == Kind::ObjPron
        || (kind(verb.after) != Kind::Num && hasPlainObject(verb.after)); // "passed 234-193"
    const bool isBehindSubject = isNominal(kind(verb.first - 1));
    if ((hasObject && !m_classes.isNaming(verb.lemma))
        || (isOwnWaiting && isOtherWaiting && isBehindSubject)) {
        return true; // a later verb is for the clause around this one
    }
    for (qsizetype i = group + 1; i < m_tree.groups.size() && i <= group + groupsAhead; ++i) {
        const VerbGroup &next = m_tree.groups[i];
        const bool isSub = kind(next.first - 1) == Kind::Rel || kind(next.first - 1) == Kind::Coord;
        if (!isSub && next.first > 0 && !opensUnder(verb.after, next.first) && mayBeFinite(i)) {
            return false;
        }
    }
    return true;
}

bool TreeReader::mayBeFinite(qsizetype group) const
{
    const VerbGroup &verb = m_tree.groups[group];
    return verb.form == Form::Finite
        || (verb.form == Form::Participle && m_words[verb.main].mayBePast);
}

bool TreeReader::isPassiveBy(qsizetype i) const
{
    return i < m_words.size() && kind(i) == Kind::Prep && m_words[i].folded == "by"_L1
        && groupAt(i + 1) < 0;
}

/// True when a word between the two opens a clause that would own the verb behind it.
bool TreeReader::opensUnder(qsizetype first, qsizetype after) const
{
    for (qsizetype i = after - 1; i >= first && i + wordsAhead > after; --i) {
        if (kind(i) == Kind::Sub || kind(i) == Kind::Rel || kind(i) == Kind::Coord
            || kind(i) == Kind::Break) {
            return true;
        }
        if (kind(i) == Kind::Comma) {
            return false;
        }
    }
    return false;
}

void TreeReader::readNonFinite(qsizetype group)
{
    VerbGroup &verb = m_tree.groups[group];
    if (isVerbWaitedFor(group)) {
        verb.form = Form::Finite;
        verb.isPassive = false;
        readFinite(group);
        return;
    }
    readParticiple(group);
}

/// The same for a form that is known to be no finite verb: taken for one again, readFinite() and
/// this would ask each other for ever.
void TreeReader::readParticiple(qsizetype group)
{
    VerbGroup &verb = m_tree.groups[group];
    ClauseNode &current = m_tree.nodes[m_current];
    const Kind before = kind(verb.first - 1);
    if (isPending(m_current) && current.role == Role::Subordinate
        && (before == Kind::Sub || before == Kind::Adv)) {
        current.group = group; // "after killing two"
        current.subjectOf = current.parent;
        return;
    }
    const VerbGroup *active = groupOf(m_current);
    const Kind after = kind(verb.after);
    if (verb.form == Form::Participle && before == Kind::Comma && active && !active->isPassive
        && kind(active->main) == Kind::Part && (after == Kind::Det || isNominal(after))) {
        coordinate(verb.first, group); // "had beaten him, broken his arm"
        return;
    }
    const qsizetype antecedent = lastPhrase(verb.first);
    const bool isBehindComma = verb.form == Form::Participle && before == Kind::Comma;
    const bool isRight =
        antecedent >= 0 && m_tree.phrases[antecedent].after == verb.first - (isBehindComma ? 1 : 0);
    const qsizetype parent = speechParent(verb);
    m_current = open(verb.form == Form::Infinitive ? Role::Infinitive : Role::Participle, parent);
    ClauseNode &node = m_tree.nodes[m_current];
    node.group = group;
    node.isAfterComma = before == Kind::Comma;
    const bool describesPhrase =
        isRight && verb.form != Form::Infinitive && !m_tree.phrases[antecedent].isTime;
    const bool isControlled = isRight && verb.form == Form::Infinitive && active
        && m_classes.controlsObject(active->lemma) && m_tree.phrases[antecedent].preposition < 0
        && m_tree.phrases[antecedent].first >= active->after;
    if (describesPhrase || isControlled) { // "urged him to go": he is to go
        node.subject = antecedent;
    } else {
        node.subjectOf = parent;
    }
}

} // namespace parallax::claims
