// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/claim.h>
#include <app/text/lexicon.h>

namespace parallax::text {

/// Sentence spans of one paragraph, ascending, without surrounding white space. ICU's boundaries
/// with a news-proof layer (abbreviations, quotations, "!?" inside quotes, ellipses, list numbers).
[[nodiscard]] QList<TextSpan> sentences(QStringView paragraph, const Lexicon &lexicon);

/// Sentences of all paragraphs of an article but boilerplate, in text order.
[[nodiscard]] QList<Sentence> sentences(const Article &article, const Lexicon &lexicon);

} // namespace parallax::text
