// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairmodel.h"

#include <app/domain/article.h>
#include <app/domain/claim.h>
#include <app/domain/revisionmatch.h>

namespace parallax::align {

/// Matches the sentences of two revisions and finds the words that changed. Numbers, names and
/// quotation marks are never cut. Nothing is filtered away. The score of a match is the chance that
/// the model gives its strongest link, 1 for equal sentences.
[[nodiscard]] RevisionMatch revisionMatch(QStringView oldText,
                                          const QList<Sentence> &oldSentences,
                                          QStringView newText,
                                          const QList<Sentence> &newSentences);

/// The same by other parameters (for fitting them).
[[nodiscard]] RevisionMatch revisionMatch(QStringView oldText,
                                          const QList<Sentence> &oldSentences,
                                          QStringView newText,
                                          const QList<Sentence> &newSentences,
                                          const PairModel &model);
/// How likely two sentences of two revisions are one: resources/align/revisions.json.
[[nodiscard]] PairModel shippedRevisionModel();

/// Word-level edits between two wordings (for the inspector and the report): spans into \a a
/// (Delete) and \a b (Insert).
[[nodiscard]] QList<WordEdit> wordEdits(QStringView a, QStringView b);

} // namespace parallax::align
