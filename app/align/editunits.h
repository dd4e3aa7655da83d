// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>

#include <QList>
#include <QStringView>

namespace parallax::align {

/// The smallest piece that an edit may take out or put in: a word, a whole number with its sign
/// ("$1,200.50", "93%"), or one mark. Language-neutral, by Unicode properties alone.
struct EditUnit
{
    TextSpan span;
    bool isWord = false;
    /// Number of the block that stands or falls as a whole (a proper name of several words), or -1.
    qsizetype block = -1;
    /// Index of the other mark of a pair of quotation marks, or -1.
    qsizetype pairedWith = -1;
};

/// Units of \a text in order; white space belongs to none.
[[nodiscard]] QList<EditUnit> editUnits(QStringView text);

} // namespace parallax::align
