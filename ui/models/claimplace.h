// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::ui {

/// Where in its article a claim stands, as a reader would say it.
struct ClaimPlace
{
    enum class Kind {
        Headline,
        Lead, ///< standfirst or first paragraph of the body
        Paragraph, ///< `number`, counted over body paragraphs from 1
        Caption,
        Correction,
        PullQuote,
        Embed, ///< a post of somebody else
        LiveEntry, ///< head of an entry of a live blog
        Furniture, ///< byline, dateline, page furniture
    };
    Kind kind = Kind::Paragraph;
    int number = 0;
    friend bool operator==(const ClaimPlace &, const ClaimPlace &) = default;
};

/// Place of the paragraph with this index; a paragraph that does not exist counts as furniture.
[[nodiscard]] ClaimPlace placeOfParagraph(const Article &article, qsizetype paragraph);
/// Place of the words that begin at this position of the text.
[[nodiscard]] ClaimPlace placeOfPosition(const Article &article, qsizetype position);

} // namespace parallax::ui
