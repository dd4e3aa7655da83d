// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "treereader.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;
using Role = Clause::Role;
using Form = VerbGroup::Form;

constexpr qsizetype deepest = 12; ///< clauses in one another; deeper ones stand beside the deepest
constexpr qsizetype phrasesBehind = 12; ///< phrases looked at for what a verb may be about
constexpr qsizetype longestApposition = 25; ///< words looked at for its end

} // namespace

bool TreeReader::isSpeech(const VerbGroup &group) const
{
    const bool isKnown = m_attribution && m_attribution->contains(m_words[group.main].span)
        && group.form == Form::Finite && m_reporting.contains(m_words[group.main].folded);
    return isKnown || m_classes.isSpeech(group.lemma);
}

/// True when the current clause has said something before word \a before: a fragment as in "Three
/// dead in crash, police say", not only "On Monday,".
bool TreeReader::hasOwnPhrase(qsizetype before) const
{
    qsizetype i = lastPhrase(before);
    for (qsizetype k = 0; k < phrasesBehind && i >= 0; ++k, --i) {
        const NounPhrase &phrase = m_tree.phrases[i];
        if (m_tree.owners[phrase.head] == m_current && phrase.preposition < 0 && !phrase.isTime) {
            return true;
        }
    }
    return false;
}

/// "Her words, said Josh Earnest, are": the subject behind the verb ends at a comma.
bool TreeReader::isParenthesis(qsizetype i) const
{
    qsizetype after = i;
    while (after < m_words.size() && after < i + phrasesBehind && groupAt(after) < 0
           && kind(after) != Kind::Comma && kind(after) != Kind::Break) {
        ++after;
    }
    return kind(after) == Kind::Comma;
}

/// True for verbs whose object is who hears it: "told reporters".
bool TreeReader::isSpeechTo(const VerbGroup &verb) const
{
    return m_classes.ofVerb(verb.lemma).value(0) == "tell"_L1 || verb.lemma == "tell"_L1;
}

/// True when a noun phrase other than a time stands at word \a i.
bool TreeReader::hasPlainObject(qsizetype i) const
{
    const qsizetype phrase = std::min(lastPhrase(i) + 1, m_tree.phrases.size() - 1);
    return phrase >= 0 && m_tree.phrases[phrase].first == i && !m_tree.phrases[phrase].isTime
        && !m_tree.phrases[phrase].isAdjective;
}

/// Where the subject of a frame behind its statement begins, or -1: behind a comma or a quotation
/// mark, at most with appositions before its verb.
qsizetype TreeReader::frameBegin(const VerbGroup &verb) const
{
    qsizetype first = -1;
    const qsizetype subject = subjectPhrase(verb.first, 0);
    if (m_attribution && m_attribution->contains(m_words[verb.main].span)
        && m_attribution->begin < m_words[verb.first].span.begin) {
        first = verb.first;
        while (first > 0 && first + longestApposition > verb.first
               && m_words[first - 1].span.begin >= m_attribution->begin) {
            --first;
        }
    } else if (subject >= 0) {
        first = m_tree.phrases[subject].first;
    }
    const bool isParted = first > 0
        && (kind(first - 1) == Kind::Comma
            || (kind(first - 1) == Kind::Break && m_words[first].isAfterQuote));
    return isParted ? first : -1;
}

/// "…, Smith said" and "…, said Smith" behind what was said.
bool TreeReader::readFrame(qsizetype group)
{
    const VerbGroup &verb = m_tree.groups[group];
    if (!isSpeech(verb) || verb.first == 0 || !m_reporting.contains(m_words[verb.main].folded)) {
        return false;
    }
    bool isInverted = false;
    qsizetype first = frameBegin(verb);
    if (first < 0) {
        const Kind after = kind(verb.after);
        const bool hasSubjectBehind = isNominal(after) || after == Kind::Det || after == Kind::Adj;
        const Kind before = kind(verb.first - 1);
        const bool isWaiting = isPending(m_current) && !m_words[verb.first].isAfterQuote;
        isInverted = (before == Kind::Comma || before == Kind::Break) && hasSubjectBehind
            && verb.after - verb.first == 1 && !isSpeechTo(verb)
            && (!isWaiting || isParenthesis(verb.after));
        first = verb.first;
        if (!isInverted) {
            return false;
        }
    } else {
        const bool hasStatement = !isPending(m_current)
            || (hasOwnPhrase(first - 1) && groupAt(verb.after) < 0
                && !clauseFollows(m_words, m_tree.groups, m_groupAt, verb.after));
        const bool hasObject = !isSpeechTo(verb) && hasPlainObject(verb.after);
        if (!hasStatement || hasObject || pendingAncestor(m_current) >= 0) {
            return false;
        }
    }
    m_current = open(Role::Attribution, m_current);
    m_tree.nodes[m_current].isFrame = true;
    m_tree.nodes[m_current].isAfterComma = true;
    m_tree.nodes[m_current].hasInvertedSubject = isInverted;
    m_tree.nodes[m_current].group = group;
    take(first, verb.first);
    return true;
}

/// "He said it held, adding that": who speaks on is the speaker of the frame.
qsizetype TreeReader::speechParent(const VerbGroup &verb) const
{
    if (verb.form != Form::Gerund || kind(verb.first - 1) != Kind::Comma
        || !m_classes.isSpeech(verb.lemma)) {
        return m_current;
    }
    qsizetype outermost = m_current;
    for (qsizetype node = m_current; node >= 0; node = m_tree.nodes[node].parent) {
        const VerbGroup *group = groupOf(node);
        if (group && group->form == Form::Finite && isSpeech(*group)) {
            return node;
        }
        outermost = group && group->form == Form::Finite ? node : outermost;
    }
    return outermost;
}

/// What somebody is said to have said depends on the frame that says so, wherever it stands.
void TreeReader::turnFrames()
{
    for (qsizetype i = 0; i < m_tree.nodes.size(); ++i) {
        ClauseNode &node = m_tree.nodes[i];
        if (node.role == Role::Content && node.parent >= 0) {
            ClauseNode &frame = m_tree.nodes[node.parent];
            const VerbGroup *verb = groupOf(node.parent);
            const bool mayFrame = frame.role == Role::Main || frame.role == Role::Coordinate
                || frame.role == Role::Content || frame.role == Role::Participle;
            if (verb && mayFrame && isSpeech(*verb)) {
                frame.role = frame.role == Role::Content ? frame.role : Role::Attribution;
            }
        }
    }
    for (qsizetype i = 0; i < m_tree.nodes.size(); ++i) {
        if (!m_tree.nodes[i].isFrame || m_tree.nodes[i].parent < 0) {
            continue;
        }
        qsizetype top = m_tree.nodes[i].parent;
        m_tree.nodes[i].parent = -1;
        for (qsizetype k = 0; k < 2 * deepest && m_tree.nodes[top].parent >= 0; ++k) {
            top = m_tree.nodes[top].parent;
        }
        if (m_tree.nodes[top].parent < 0) {
            m_tree.nodes[top].parent = i;
            m_tree.nodes[top].role =
                m_tree.nodes[top].role == Role::Main ? Role::Content : m_tree.nodes[top].role;
        }
    }
}

} // namespace parallax::claims
