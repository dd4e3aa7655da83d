// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>

namespace parallax::extract {

/// One paragraph on its way into an article.
struct Block
{
    ParagraphRole role = ParagraphRole::Body;
    QString text;
    friend bool operator==(const Block &, const Block &) = default;
};

/// NFC, trimmed, runs of white space become one space (a single no-break space stays as it is).
[[nodiscard]] QString plainParagraph(QStringView text);

/// Puts the blocks into \a article's text and paragraphs, the headline first and the rest in the
/// order given; empty blocks leave no trace. Sets `headline` and `corrections` from the roles.
void setBlocks(Article &article, const QList<Block> &blocks);

/// Letters and digits of a text, case-folded, and nothing between them: what is the same words
/// whatever the marks and spaces.
[[nodiscard]] QString lettersOf(QStringView text);

/// Words of a text, case-folded, in order: runs of letters, digits, and apostrophes or points
/// between them.
[[nodiscard]] QStringList foldedWords(QStringView text);

} // namespace parallax::extract
