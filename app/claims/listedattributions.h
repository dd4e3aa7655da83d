// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attributions.h"

#include <app/text/lexicon.h>

namespace parallax::claims {

/// The attribution of one sentence in a language of which no more than word lists are known: a
/// phrase like "laut" or "selon" with what follows, a verb of saying with the phrase before or
/// behind it, a name and a colon before a quotation. As attribution() otherwise; none where the
/// language has no lists but for the colon.
[[nodiscard]] std::optional<Attribution> listedAttribution(QStringView sentence,
                                                           const QList<text::Token> &tokens,
                                                           const QList<TextSpan> &quotations,
                                                           const SpeechWords &words,
                                                           const text::Lexicon &lexicon);

/// A verb form by which the sentence tells what somebody else said ("sei", "habe"), outside of
/// quotations; none where the language has no such forms or the sentence says "ich".
[[nodiscard]] std::optional<TextSpan> reportedMood(const QList<text::Token> &tokens,
                                                   const QList<TextSpan> &quotations,
                                                   const text::Lexicon &lexicon);

} // namespace parallax::claims
