// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/claim.h>
#include <app/domain/revisionmatch.h>

namespace parallax::align {

/// Matches the sentences of two revisions and finds the words that changed. Numbers, names and
/// quotation marks are never cut. Nothing is filtered away.
[[nodiscard]] RevisionMatch revisionMatch(QStringView oldText,
                                          const QList<Sentence> &oldSentences,
                                          QStringView newText,
                                          const QList<Sentence> &newSentences);

/// Word-level edits between two wordings (for the inspector and the report): spans into \a a
/// (Delete) and \a b (Insert).
[[nodiscard]] QList<WordEdit> wordEdits(QStringView a, QStringView b);

} // namespace parallax::align
