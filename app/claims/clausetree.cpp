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

} // namespace

TreeReader::TreeReader(ClauseTree *tree,
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

namespace {

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
