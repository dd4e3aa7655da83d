// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clausetree.h"
#include "verbclasses.h"

namespace parallax::claims {

/// Who does what to whom, where and when, in node \a node of \a tree: fills everything of \a clause
/// that tells of its verb. Spans are into the sentence. \a dates: spans of dates in it.
class PredicateReader
{
public:
    PredicateReader(const ClauseTree &tree,
                    const QList<TextSpan> &dates,
                    const text::Lexicon &lexicon);

    void read(qsizetype node, Clause *clause) const;

private:
    [[nodiscard]] TextSpan span(qsizetype first, qsizetype after) const;
    [[nodiscard]] TextSpan span(const NounPhrase &phrase) const;
    void readVerb(const VerbGroup &group, Clause *clause) const;
    void readGovernor(qsizetype node, Clause *clause) const;
    void readSubject(qsizetype node, Clause *clause) const;
    [[nodiscard]] std::optional<TextSpan> ownSubject(qsizetype node) const;
    [[nodiscard]] bool opensWithPreposition(qsizetype node) const;
    [[nodiscard]] bool
    hasLaterSubject(const QList<qsizetype> &own, qsizetype i, qsizetype end) const;
    void readPhrases(qsizetype node, Clause *clause) const;
    void readRelativeObject(qsizetype node, Clause *clause) const;
    void readRoles(Clause *clause, const std::optional<TextSpan> &by) const;
    void readActNouns(qsizetype node, Clause *clause) const;
    [[nodiscard]] bool isNegating(const TextSpan &phrase) const;
    [[nodiscard]] ClauseAdjunct::Kind kindOf(const NounPhrase &phrase, const Clause &clause) const;

    const ClauseTree &m_tree;
    const QList<TextSpan> &m_dates;
    VerbClasses m_classes;
    const QSet<QString> &m_placePrepositions;
    const QSet<QString> &m_topicPrepositions;
    const QSet<QString> &m_negating;
    QList<QList<qsizetype>> m_phrases; ///< of each node, ascending
    QList<QList<qsizetype>> m_words; ///< of each node, ascending
};

} // namespace parallax::claims
