// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace parallax::text {

// Classes of single UTF-16 code units that segmentation, quotations and names share. A lone
// surrogate belongs to none of them.

[[nodiscard]] inline bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar(0x200b) || c == QChar(0xfeff);
}

/// Apostrophe or single quotation mark, straight or curly.
[[nodiscard]] inline bool isSingleMark(QChar c)
{
    return c == QChar(u'\'') || c == QChar(0x2018) || c == QChar(0x2019);
}

[[nodiscard]] inline bool isDoubleMark(QChar c)
{
    return c == QChar(u'"') || c == QChar(0x201c) || c == QChar(0x201d) || c == QChar(0x201e)
        || c == QChar(0xab) || c == QChar(0xbb);
}

[[nodiscard]] inline bool isDash(QChar c)
{
    return c == QChar(u'-') || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

[[nodiscard]] inline bool isOpeningBracket(QChar c)
{
    return c.category() == QChar::Punctuation_Open && c != QChar(0x201e) && c != QChar(0x201a);
}

[[nodiscard]] inline bool isClosingBracket(QChar c)
{
    return c.category() == QChar::Punctuation_Close;
}

/// The code unit at \a position, or a null character outside of \a text.
[[nodiscard]] inline QChar at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : QChar();
}

} // namespace parallax::text
