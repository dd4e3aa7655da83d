// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "treereader.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;
using Role = Clause::Role;
using Form = VerbGroup::Form;

constexpr qsizetype longestLabel = 4; ///< words before a headline's colon
constexpr qsizetype longestApposition = 25; ///< words looked at for its end

} // namespace

void TreeReader::readComma(qsizetype i)
{
    take(i, i + 1);
    const qsizetype pending = isPending(m_current) ? -1 : pendingAncestor(m_current);
    if (pending >= 0) {
        m_current = pending;
    } else if (!isPending(m_current)) {
        for (qsizetype node = m_current; node >= 0; node = m_tree.nodes[node].parent) {
            if (m_tree.nodes[node].isAfterComma && m_tree.nodes[node].parent >= 0) {
                m_current = m_tree.nodes[node].parent;
                break;
            }
        }
    }
    readApposition(i + 1);
}

/// "Smith, a former aide, …", "Smith, 45, …": a phrase between commas that says what a name is.
void TreeReader::readApposition(qsizetype i)
{
    const qsizetype before = lastPhrase(i - 1);
    if (i < 2 || before < 0 || m_tree.phrases[before].after != i - 1
        || m_tree.phrases[before].isTime || i >= m_words.size()) {
        return;
    }
    const bool isAge =
        kind(i) == Kind::Num && (kind(i + 1) == Kind::Comma || kind(i + 1) == Kind::Break);
    if (!isAge && !m_openers.contains(m_words[i].folded)) {
        return;
    }
    qsizetype end = i;
    bool isList = false;
    const qsizetype last = std::min(m_words.size(), i + longestApposition);
    while (end < last && kind(end) != Kind::Comma && kind(end) != Kind::Break) {
        const qsizetype group = groupAt(end);
        if (kind(end) == Kind::Rel || (group >= 0 && m_tree.groups[group].form != Form::Finite)) {
            break; // what hangs on the apposition stays with it
        }
        isList = isList || kind(end) == Kind::Coord;
        if (group >= 0) {
            return;
        }
        ++end;
    }
    const bool isListItem = kind(end) == Kind::Comma && kind(end + 1) == Kind::Coord
        && groupAt(end + 2) < 0 && !clauseFollows(m_words, m_tree.groups, m_groupAt, end + 2);
    if ((isList && !isPending(m_current)) || isListItem) {
        return;
    }
    m_current = open(Role::Apposition, m_current);
    m_tree.nodes[m_current].takesVerb = false;
    m_tree.nodes[m_current].isAfterComma = true;
    m_tree.nodes[m_current].subject = before;
}

void TreeReader::readBreak(qsizetype i)
{
    const QString &mark = m_words[i].folded;
    const QChar first = mark.isEmpty() ? QChar() : mark.front();
    if (first == u'(' || first == u'[') {
        m_brackets.append(m_current);
        m_current = open(Role::Apposition, m_current);
        m_tree.nodes[m_current].takesVerb = false;
        m_tree.nodes[m_current].subject = lastPhrase(i);
        take(i, i + 1);
    } else if (first == u')' || first == u']') {
        take(i, i + 1);
        m_current = m_brackets.isEmpty() ? m_current : m_brackets.takeLast();
    } else if (first == u':' && i + 2 < m_words.size()) {
        take(i, i + 1);
        const VerbGroup *governor = groupOf(m_current);
        const bool isLabel = !governor && m_current == 0 && i <= longestLabel
            && kind(i - 1) == Kind::Name; // "Oake: We will win"
        if (isLabel) {
            m_tree.nodes[0].role = Role::Attribution;
            m_tree.nodes[0].takesVerb = false;
        }
        const bool isSpeechFrame = isLabel || (governor && isSpeech(*governor));
        m_current = open(isSpeechFrame ? Role::Content : Role::Coordinate, m_current);
    } else if ((first == u';' || first == u'?' || first == u'!' || first == u'.')
               && i + 2 < m_words.size()) {
        take(i, i + 1);
        if (first == u';') {
            m_current = open(Role::Coordinate, finiteAncestor(m_current));
        }
    } else if (first != u'.') {
        readComma(i);
    } else {
        take(i, i + 1);
    }
}

void TreeReader::readRelative(qsizetype i)
{
    const VerbGroup *governor = groupOf(m_current);
    const bool isAfterVerb = (governor && governor->after == i) || kind(i - 1) == Kind::Adj;
    const qsizetype parent = m_current;
    qsizetype antecedent = lastPhrase(i);
    if (antecedent >= 0 && kind(i - 1) == Kind::Comma) { // "Smith, 45, who": not the age
        const ClauseNode &owner = m_tree.nodes[m_tree.owners[m_tree.phrases[antecedent].head]];
        const bool isPassed = owner.role == Role::Apposition && owner.subject >= 0
            && m_tree.owners[m_tree.phrases[antecedent].head] != m_current;
        antecedent = isPassed ? owner.subject : antecedent;
    }
    m_current = open(isAfterVerb ? Role::Content : Role::Relative, parent);
    m_tree.nodes[m_current].isAfterComma = kind(i - 1) == Kind::Comma;
    if (kind(i - 1) == Kind::Prep) { // "in which"
        m_tree.nodes[m_current].isAfterComma = kind(i - 2) == Kind::Comma;
        take(i - 1, i);
    } else if (!isAfterVerb) {
        m_tree.nodes[m_current].subject = antecedent;
    }
}

void TreeReader::readSubordinator(qsizetype i)
{
    const bool isStatement = m_words[i].folded == "that"_L1;
    qsizetype parent = m_current;
    Role role = isStatement ? Role::Content : Role::Subordinate;
    if (isStatement && kind(i - 1) == Kind::Coord) { // "and that"
        for (qsizetype node = m_current; node >= 0; node = m_tree.nodes[node].parent) {
            if (m_tree.nodes[node].role == Role::Content && m_tree.nodes[node].parent >= 0) {
                parent = m_tree.nodes[node].parent;
                break;
            }
        }
    } else if (!isStatement) {
        const VerbGroup *governor = groupOf(m_current);
        const bool isAsked =
            governor && governor->after == i && m_classes.takesStatement(governor->lemma);
        role = isAsked ? Role::Content : role;
        parent = isAsked || isPending(m_current) ? m_current : finiteAncestor(m_current);
    }
    const bool isAfterComma = kind(i - 1) == Kind::Comma;
    m_current = open(role, parent);
    m_tree.nodes[m_current].isAfterComma = isAfterComma;
    if (kind(i - 1) == Kind::Coord) {
        take(i - 1, i);
    }
}

void TreeReader::readCoordinator(qsizetype i)
{
    qsizetype next = i + 1;
    while (next < i + 3 && kind(next) == Kind::Adv) {
        ++next;
    }
    if (groupAt(next) >= 0) {
        coordinate(i, groupAt(next));
        return;
    }
    if (isPending(m_current) || kind(next) == Kind::Sub) {
        return;
    }
    if (clauseFollows(m_words, m_tree.groups, m_groupAt, next)) {
        m_current = open(Role::Coordinate, finiteAncestor(m_current));
    }
}

/// "and did y": goes on from the nearest clause whose verb has the same form.
void TreeReader::coordinate(qsizetype i, qsizetype group)
{
    VerbGroup &verb = m_tree.groups[group];
    const bool isBare = kind(verb.main) == Kind::Base || kind(verb.main) == Kind::AuxBase;
    qsizetype partner = -1;
    for (qsizetype node = m_current; node >= 0 && partner < 0; node = m_tree.nodes[node].parent) {
        const VerbGroup *before = groupOf(node);
        const bool isSame = before
            && (before->form == verb.form
                || (isBare && (before->form == Form::Infinitive || before->isModal))
                || (verb.form == Form::Participle && before->form == Form::Finite));
        const bool isFit = isSame
            && (!isBare || before->form == Form::Infinitive || before->isModal
                || verb.form != Form::Finite || node == finiteAncestor(node));
        partner = isFit ? node : -1;
    }
    if (partner < 0) {
        return;
    }
    const VerbGroup &before = m_tree.groups[m_tree.nodes[partner].group];
    const bool mayShare = m_words[verb.main].mayBeParticiple && verb.after - verb.first == 1;
    const Kind after = kind(verb.after);
    const bool hasObject = isNominal(after) || after == Kind::Det || after == Kind::Adj;
    if (mayShare && before.isPassive && !hasObject && !m_classes.hasNoPassive(verb.lemma)) {
        verb.isPassive = true; // "was arrested and charged"
    } else if (verb.form == Form::Participle && before.form == Form::Finite && !before.isPassive) {
        verb.isPassive = false; // "have met and talked"
    }
    if (isBare || (verb.form == Form::Participle && before.form == Form::Finite)) {
        verb.form = before.form;
        verb.isModal = verb.isModal || before.isModal;
        verb.isFuture = verb.isFuture || before.isFuture;
        verb.isNegated = verb.isNegated || before.isNegated;
    }
    m_current = open(Role::Coordinate, partner);
    m_tree.nodes[m_current].group = group;
    m_tree.nodes[m_current].subjectOf = partner;
    m_tree.nodes[m_current].isAfterComma = false;
    take(i, verb.first);
}

} // namespace parallax::claims
