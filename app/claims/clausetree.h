// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nounphrases.h"

#include <app/domain/clause.h>

namespace parallax::claims {

/// A clause while the sentence is being read.
struct ClauseNode
{
    Clause::Role role = Clause::Role::Main;
    qsizetype parent = -1;
    qsizetype group = -1; ///< its verb group
    qsizetype subject = -1; ///< noun phrase of another clause that is its subject
    qsizetype subjectOf = -1; ///< clause whose subject it shares
    qsizetype depth = 0;
    bool takesVerb = true; ///< an apposition and "according to" have none
    bool isAfterComma = false; ///< the next comma closes it
    bool isFrame = false; ///< attribution behind or before what it attributes
    bool hasInvertedSubject = false; ///< "said Smith"
};

/// A sentence cut into clauses: every word has one owner.
struct ClauseTree
{
    QList<Word> words;
    QList<VerbGroup> groups;
    QList<NounPhrase> phrases;
    QList<ClauseNode> nodes;
    QList<qsizetype> owners; ///< node of each word
};

/// Reads a sentence once from left to right. \a attribution: words known to give it to a speaker.
[[nodiscard]] ClauseTree clauseTree(QStringView sentence,
                                    const QList<TextSpan> &names,
                                    const std::optional<TextSpan> &attribution,
                                    const text::Lexicon &lexicon);

} // namespace parallax::claims
