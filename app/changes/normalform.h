// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parallax::changes {

/// The words with one glyph for each mark: one space between two, straight quotation marks,
/// hyphens for dashes. What differs only in these is mere layout.
[[nodiscard]] QString glyphForm(QStringView text);

/// The same with folded case. What differs only in these was not edited by a person, or not so
/// that it matters.
[[nodiscard]] QString normalForm(QStringView text);

/// Share of the shorter text's different words that the other one has, 0…1.
[[nodiscard]] double sharedWords(QStringView a, QStringView b);

/// Whether two words are one word spelled otherwise: other accents, hyphens or case, or one slip
/// inside it (two letters swapped, one doubled, left out or put in). Beginning and end count as
/// meaning: "vessel" and "vessels" are two words, and so are words shorter than five letters.
[[nodiscard]] bool isSpellingOf(QStringView a, QStringView b);

} // namespace parallax::changes
