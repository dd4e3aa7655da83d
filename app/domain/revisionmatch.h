// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>

#include <QList>

namespace parallax {

enum class MatchKind { Unchanged, Edited, Moved, Split, Merged };

/// Sentences of the old revision that became sentences of the new one.
struct SentenceMatch
{
    QList<qsizetype> oldSentences; ///< ascending indices, never empty
    QList<qsizetype> newSentences;
    MatchKind kind = MatchKind::Unchanged;
    double score = 1.0;
    friend bool operator==(const SentenceMatch &, const SentenceMatch &) = default;
};

/// Words taken out of the old text or put into the new one.
struct WordEdit
{
    enum class Kind { Delete, Insert };
    Kind kind = Kind::Delete; ///< Delete: span into the old text; Insert: span into the new text
    TextSpan span; ///< never cuts a number, a name or a quotation mark pair in the middle
    friend bool operator==(const WordEdit &, const WordEdit &) = default;
};

struct MatchEdits
{
    qsizetype match = 0; ///< index into RevisionMatch::matches
    QList<WordEdit> edits;
    friend bool operator==(const MatchEdits &, const MatchEdits &) = default;
};

/// How one text became another. Spans are into the respective whole text.
struct RevisionMatch
{
    QList<TextSpan> oldSentences;
    QList<TextSpan> newSentences;
    QList<SentenceMatch> matches; ///< by new place
    QList<qsizetype> added; ///< new sentences in no match
    QList<qsizetype> removed; ///< old sentences in no match
    QList<MatchEdits> words; ///< only for matches with edits
    friend bool operator==(const RevisionMatch &, const RevisionMatch &) = default;
};

} // namespace parallax
