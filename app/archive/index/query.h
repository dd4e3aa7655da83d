// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words.h"

#include <app/domain/error.h>

namespace parallax::archive::index {

/// One thing that is looked for: a word, a phrase, or the begin of one.
struct Term
{
    QStringList words; ///< folded; never empty
    bool isPrefix = false; ///< the last word may go on
    friend bool operator==(const Term &, const Term &) = default;
};

/// Places to look at: at least one term of every group in `wanted`, none of `unwanted`.
struct Query
{
    QList<QList<Term>> wanted; ///< never empty, nor is a group
    QList<Term> unwanted;
    friend bool operator==(const Query &, const Query &) = default;
};

/// Terms that are looked at; more are refused.
constexpr qsizetype mostTerms = 50;

/// Reads a query as SearchRequest::query describes it. Never fails on what stands between quotation
/// marks. Errors: Malformed, with words for the reader of the message: nothing to look for, only
/// unwanted words, a quotation mark that is not closed, OR without two words beside it, too many
/// terms.
[[nodiscard]] Result<Query> parsedQuery(const QString &text);

/// The term in the full-text index's own language: words between quotation marks, so that nothing
/// in them is taken for an operator.
[[nodiscard]] QString matchExpression(const Term &term);

/// Where a term stands among words: spans of the text the words were taken from, ascending,
/// disjoint.
[[nodiscard]] QList<TextSpan> occurrences(const Term &term, const QList<Word> &text);

} // namespace parallax::archive::index
