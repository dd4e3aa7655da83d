// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimplace.h"

namespace parallax::ui {

ClaimPlace placeOfParagraph(const Article &article, qsizetype paragraph)
{
    if (paragraph < 0 || paragraph >= article.paragraphs.size()) {
        return {ClaimPlace::Kind::Furniture, 0};
    }
    switch (article.paragraphs.at(paragraph).role) {
    case ParagraphRole::Headline:
        return {ClaimPlace::Kind::Headline, 0};
    case ParagraphRole::Standfirst:
        return {ClaimPlace::Kind::Lead, 0};
    case ParagraphRole::Caption:
        return {ClaimPlace::Kind::Caption, 0};
    case ParagraphRole::Correction:
        return {ClaimPlace::Kind::Correction, 0};
    case ParagraphRole::PullQuote:
        return {ClaimPlace::Kind::PullQuote, 0};
    case ParagraphRole::Embed:
        return {ClaimPlace::Kind::Embed, 0};
    case ParagraphRole::LiveEntry:
        return {ClaimPlace::Kind::LiveEntry, 0};
    case ParagraphRole::Body:
    case ParagraphRole::ListItem:
    case ParagraphRole::Table:
    case ParagraphRole::Subheading:
        break;
    default:
        return {ClaimPlace::Kind::Furniture, 0};
    }
    int number = 0;
    for (qsizetype i = 0; i <= paragraph; ++i) {
        number += isRunningText(article.paragraphs.at(i).role) ? 1 : 0;
    }
    return {number <= 1 ? ClaimPlace::Kind::Lead : ClaimPlace::Kind::Paragraph, number};
}

ClaimPlace placeOfPosition(const Article &article, qsizetype position)
{
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        const TextSpan &span = article.paragraphs.at(i).span;
        if (span.begin <= position && position < span.end) {
            return placeOfParagraph(article, i);
        }
    }
    return {ClaimPlace::Kind::Furniture, 0};
}

} // namespace parallax::ui
