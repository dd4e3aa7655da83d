// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/claim.h>
#include <app/domain/clause.h>
#include <app/text/lexicon.h>

namespace parallax::claims {

/// The propositions of one claim, in text order, never empty for a claim with words. Their parts
/// cover every word of the claim and overlap nowhere. Linear in the claim's length. A language
/// without `verbs.tsv` gives one clause without a predicate.
[[nodiscard]] QList<Clause>
clauses(const Article &article, const Claim &claim, const text::Lexicon &lexicon);

/// The same for bare text without anything known about it; spans are into \a text.
[[nodiscard]] QList<Clause> clauses(QStringView text, const text::Lexicon &lexicon);

} // namespace parallax::claims
