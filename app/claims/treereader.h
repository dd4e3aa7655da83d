// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clausetree.h"
#include "verbclasses.h"
#include "wordroles.h"

namespace parallax::claims {

/// Fills the clauses of a tree in one pass over its words. Its parts stand in clausetree.cpp (the
/// pass), clauseverbs.cpp (verbs find or open their clause), clausejoints.cpp (commas,
/// conjunctions and pronouns open and close clauses) and clauseframes.cpp (who says it).
class TreeReader
{
public:
    TreeReader(ClauseTree *tree,
               const std::optional<TextSpan> &attribution,
               const text::Lexicon &lexicon);

    void run();

private:
    [[nodiscard]] WordKind kind(qsizetype i) const
    {
        return i >= 0 && i < m_words.size() ? m_words[i].kind : WordKind::Break;
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

    qsizetype open(Clause::Role role, qsizetype parent);
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
    void readParticiple(qsizetype group);
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

} // namespace parallax::claims
