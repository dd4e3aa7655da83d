// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>

#include <QList>
#include <QString>

namespace parallax::archive::index {

/// A word as the index knows it.
struct Word
{
    QString folded; ///< without case, accents, vowel signs; letters and digits only
    TextSpan span; ///< in the text it was taken from
    friend bool operator==(const Word &, const Word &) = default;
};

/// Words of a text in order. Runs of letters and digits; every character of a script that is
/// written without spaces (Han, kana, Thai and its like) is a word of its own, so that a phrase
/// finds any part. The forms of alef, yeh and teh marbuta count as one letter each, as in other
/// search engines for Arabic.
[[nodiscard]] QList<Word> words(QStringView text);

/// The words with a space between each two: what the full-text index is given.
[[nodiscard]] QString foldedText(QStringView text);

} // namespace parallax::archive::index
