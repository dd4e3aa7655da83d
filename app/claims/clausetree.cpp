// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clausetree.h"

#include "verbclasses.h"
#include "wordroles.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;
using Role = Clause::Role;
using Form = VerbGroup::Form;

constexpr qsizetype deepest = 12; ///< clauses in one another; deeper ones stand beside the deepest
constexpr qsizetype groupsAhead = 4; ///< verbs looked at for the one that is waited for
constexpr qsizetype wordsAhead = 20; ///< words looked at for what opens the clause of a verb
constexpr qsizetype phrasesBehind = 12; ///< phrases looked at for what a verb may be about
constexpr qsizetype longestLabel = 4; ///< words before a headline's colon
constexpr qsizetype longestApposition = 25; ///< words looked at for its end

class TreeReader
{
public:
    TreeReader(ClauseTree *tree,
               const std::optional<TextSpan> &attribution,
               const text::Lexicon &lexicon)
        : m_tree(*tree)
        , m_words(tree->words)
        , m_attribution(attribution)
        , m_classes(lexicon)
        , m_openers(lexicon.list(u"kinship-openers"_s))
        , m_reporting(lexicon.list(u"reporting-verbs"_s))
        , m_according(lexicon.list(u"according-to"_s))
        , m_groupAt(groupStarts(tree->words, tree->groups))
    {
    }

    void run();

private:
    [[nodiscard]] Kind kind(qsizetype i) const
    {
        return i >= 0 && i < m_words.size() ? m_words[i].kind : Kind::Break;
    }

    [[nodiscard]] const VerbGroup *groupOf(qsizetype node) const
    {
        const qsizetype group = m_tree.nodes[node].group;
        return group < 0 ? nullptr : &m_tree.groups[group];
    }

    [[nodiscard]] qsizetype groupAt(qsizetype i) const
    {
        return i >= 0 && i < m_groupAt.size() ? m_groupAt[i] : -1;
    }

    qsizetype open(Role role, qsizetype parent);
    void take(qsizetype first, qsizetype after);
    [[nodiscard]] bool isPending(qsizetype node) const;
    [[nodiscard]] qsizetype pendingAncestor(qsizetype node) const;
    [[nodiscard]] qsizetype finiteAncestor(qsizetype node) const;
    [[nodiscard]] qsizetype lastPhrase(qsizetype before) const;
    [[nodiscard]] qsizetype subjectPhrase(qsizetype before, qsizetype after) const;
    [[nodiscard]] bool isSpeech(const VerbGroup &group) const;

    qsizetype readWord(qsizetype i);
    void readGroup(qsizetype group);
    void readFinite(qsizetype group);
    [[nodiscard]] bool isInsideCommas(qsizetype ancestor) const;
    [[nodiscard]] bool mayBeReduced(qsizetype group) const;
    [[nodiscard]] bool isInserted(qsizetype group) const;
    [[nodiscard]] bool isReduced(qsizetype group) const;
    [[nodiscard]] bool isParenthesis(qsizetype i) const;
    [[nodiscard]] bool isSpeechTo(const VerbGroup &verb) const;
    [[nodiscard]] bool hasPlainObject(qsizetype i) const;
    [[nodiscard]] qsizetype frameBegin(const VerbGroup &verb) const;
    [[nodiscard]] bool hasOwnPhrase(qsizetype before) const;
    bool readFrame(qsizetype group);
    bool reduceCurrent(qsizetype group);
    void openClauseAt(qsizetype phrase, qsizetype group);
    [[nodiscard]] bool isVerbWaitedFor(qsizetype group) const;
    [[nodiscard]] qsizetype speechParent(const VerbGroup &verb) const;
    [[nodiscard]] bool mayBeFinite(qsizetype group) const;
    [[nodiscard]] bool isPassiveBy(qsizetype i) const;
    [[nodiscard]] bool opensUnder(qsizetype first, qsizetype after) const;
    void readNonFinite(qsizetype group);
    void readComma(qsizetype i);
    void readApposition(qsizetype i);
    void readBreak(qsizetype i);
    void readRelative(qsizetype i);
    void readSubordinator(qsizetype i);
    void readCoordinator(qsizetype i);
    void coordinate(qsizetype i, qsizetype group);
    void turnFrames();

    ClauseTree &m_tree;
    QList<Word> &m_words;
    std::optional<TextSpan> m_attribution;
    VerbClasses m_classes;
    const QSet<QString> &m_openers;
    const QSet<QString> &m_reporting;
    const QSet<QString> &m_according;
    QList<qsizetype> m_groupAt;
    QList<qsizetype> m_brackets; ///< clauses to return to
    qsizetype m_current = 0;
    qsizetype m_nextPhrase = 0; ///< first phrase that does not end before the current word
};

qsizetype TreeReader::open(Role role, qsizetype parent)
{
    if (parent >= 0 && m_tree.nodes[parent].depth >= deepest) {
        parent = m_tree.nodes[parent].parent;
    }
    ClauseNode node;
    node.role = role;
    node.parent = parent;
    node.depth = parent < 0 ? 0 : m_tree.nodes[parent].depth + 1;
    m_tree.nodes.append(node);
    return m_tree.nodes.size() - 1;
}

/// Words [first, after) of the current clause's surroundings become words of the newest clause.
void TreeReader::take(qsizetype first, qsizetype after)
{
    for (qsizetype i = first; i < after; ++i) {
        m_tree.owners[i] = m_current;
    }
}

bool TreeReader::isPending(qsizetype node) const
{
    return m_tree.nodes[node].takesVerb && m_tree.nodes[node].group < 0;
}

qsizetype TreeReader::pendingAncestor(qsizetype node) const
{
    for (qsizetype i = m_tree.nodes[node].parent; i >= 0; i = m_tree.nodes[i].parent) {
        if (isPending(i)) {
            return i;
        }
    }
    return -1;
}

/// The clause itself or the nearest around it with a finite verb; the outermost when none has.
qsizetype TreeReader::finiteAncestor(qsizetype node) const
{
    for (qsizetype i = node; i >= 0; i = m_tree.nodes[i].parent) {
        const VerbGroup *group = groupOf(i);
        if ((group && group->form == Form::Finite) || m_tree.nodes[i].parent < 0) {
            return i;
        }
    }
    return node;
}

/// The last noun phrase that ends at or before word \a before, or -1.
qsizetype TreeReader::lastPhrase(qsizetype before) const
{
    qsizetype i = std::min(m_nextPhrase, m_tree.phrases.size() - 1);
    while (i >= 0 && m_tree.phrases[i].after > before) {
        --i;
    }
    return i;
}

/// The noun phrase right before word \a before that may be a subject: phrases with prepositions
/// may hang on it. It begins at or after word \a after.
qsizetype TreeReader::subjectPhrase(qsizetype before, qsizetype after) const
{
    qsizetype edge = before;
    for (qsizetype i = lastPhrase(before); i >= 0; --i) {
        const NounPhrase &phrase = m_tree.phrases[i];
        while (edge > phrase.after
               && (kind(edge - 1) == Kind::Adv || kind(edge - 1) == Kind::Not)) {
            --edge;
        }
        if (phrase.after != edge || phrase.first < after || phrase.isAdjective) {
            return -1;
        }
        if (phrase.preposition < 0) {
            return phrase.isTime ? -1 : i;
        }
        edge = phrase.preposition;
    }
    return -1;
}

bool TreeReader::isSpeech(const VerbGroup &group) const
{
    const bool isKnown = m_attribution && m_attribution->contains(m_words[group.main].span)
        && group.form == Form::Finite && m_reporting.contains(m_words[group.main].folded);
    return isKnown || m_classes.isSpeech(group.lemma);
}

void TreeReader::run()
{
    m_tree.owners.fill(0, m_words.size());
    m_current = open(Role::Main, -1);
    for (qsizetype i = 0; i < m_words.size();) {
        while (m_nextPhrase < m_tree.phrases.size() && m_tree.phrases[m_nextPhrase].after <= i) {
            ++m_nextPhrase;
        }
        if (groupAt(i) >= 0) {
            const VerbGroup &group = m_tree.groups[groupAt(i)];
            const qsizetype after = group.after;
            if (m_tree.nodes[m_current].group != groupAt(i)) { // unless its conjunction took it
                readGroup(groupAt(i));
            }
            take(i, after);
            i = after;
        } else {
            i = readWord(i);
        }
    }
    turnFrames();
}

qsizetype TreeReader::readWord(qsizetype i)
{
    switch (kind(i)) {
    case Kind::Comma:
        m_words[i].folded.startsWith(u',') ? readComma(i) : readBreak(i);
        return i + 1;
    case Kind::Break:
        readBreak(i);
        return i + 1;
    case Kind::Rel:
        readRelative(i);
        break;
    case Kind::Sub:
        readSubordinator(i);
        break;
    case Kind::Coord:
        readCoordinator(i);
        break;
    default:
        break;
    }
    if (i + 1 < m_words.size()
        && m_according.contains(m_words[i].folded + u' ' + m_words[i + 1].folded)) {
        m_current = open(Role::Attribution, m_current);
        m_tree.nodes[m_current].takesVerb = false;
        m_tree.nodes[m_current].isAfterComma = true;
        m_tree.nodes[m_current].isFrame = true;
    }
    take(i, i + 1);
    return i + 1;
}

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
        readNonFinite(group);
        return;
    }
    if (!isPending(m_current)) {
        const qsizetype pending = pendingAncestor(m_current);
        if (pending >= 0 && isInsideCommas(pending) && mayBeReduced(group)) {
            verb.form = Form::Participle;
            verb.isPassive = true;
            readNonFinite(group);
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
        && kind(m_tree.phrases[other].head) != Kind::Pron;
    if (isOther && group + 1 < m_tree.groups.size() && mayBeFinite(group + 1)) {
        m_current = open(Role::Relative, m_current);
        m_tree.nodes[m_current].subject = other;
        take(m_tree.phrases[own].first, verb.first);
    }
    m_tree.nodes[m_current].group = group;
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
    if (!isSpeech(verb) || verb.first == 0) {
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
    const bool hasObject = kind(verb.after) == Kind::ObjPron || hasPlainObject(verb.after);
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

/// True when an auxiliary stands right before the word.
bool isHelped(const QList<Word> &words, const Word *word)
{
    const qsizetype i = word - words.constData();
    return i > 0 && words[i - 1].kind >= Kind::Modal;
}

} // namespace

ClauseTree clauseTree(QStringView sentence,
                      const QList<TextSpan> &names,
                      const std::optional<TextSpan> &attribution,
                      const text::Lexicon &lexicon)
{
    ClauseTree tree;
    tree.words = words(sentence, names, lexicon);
    for (Word &word : tree.words) { // "Warner, D-Va., told reporters"
        const bool isSaid = attribution && attribution->contains(word.span);
        word.kind = isSaid && word.kind == WordKind::Part && word.mayBePast
                && attribution->begin < word.span.begin && !isHelped(tree.words, &word)
            ? WordKind::Past
            : word.kind;
    }
    tree.groups = verbGroups(&tree.words, lexicon);
    settleOpeners(&tree.words, tree.groups, lexicon);
    tree.phrases = nounPhrases(tree.words, tree.groups, lexicon);
    TreeReader(&tree, attribution, lexicon).run();
    return tree;
}

} // namespace parallax::claims
