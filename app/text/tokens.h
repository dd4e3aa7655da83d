// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/claim.h>
#include <app/text/lexicon.h>

namespace parallax::text {

struct Token
{
    enum class Kind { Word, Number, Punctuation };
    TextSpan span;
    QString folded; ///< case-folded, possessive 's cut, curly apostrophes made straight
    QString stem; ///< Snowball stem of `folded`; `folded` itself for numbers and unknown languages
    Kind kind = Kind::Word;
    bool isFunctionWord = false; ///< in the language's list of function words
    friend bool operator==(const Token &, const Token &) = default;
};

/// Words, numbers ("93%", "1,200.5", "38-year-old" gives three) and punctuation, in order. Spans
/// into \a text.
[[nodiscard]] QList<Token> tokens(QStringView text, const Lexicon &lexicon);
/// Figures with unit and qualifier, in order, disjoint. Dates and times are not figures.
[[nodiscard]] QList<Figure> quantities(QStringView text, const Lexicon &lexicon);
/// Dates and times; relative ones ("Friday", "yesterday") are resolved against \a reference when
/// given.
[[nodiscard]] QList<DateMention>
dates(QStringView text, const Lexicon &lexicon, std::optional<QDate> reference);
/// Text between quotation marks of any style, unbalanced marks included as far as the text's end.
/// A paragraph that begins with an opening mark and never closes it runs to its end.
[[nodiscard]] QList<Quotation> quotations(QStringView text);
/// Proper names of people, places and organisations, with titles.
[[nodiscard]] QList<NameMention> names(QStringView text, const Lexicon &lexicon);

} // namespace parallax::text
