// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parallax::align {

/// Small Latin letters without marks, by ICU's rules "Any-Latin; Latin-ASCII": "Müller" is
/// "muller".
[[nodiscard]] QString inLatinLetters(QStringView word);

/// Consonants of a word, alike for spellings of one name in two scripts: vowels and weak letters
/// are gone, p is b, v is f, k and q are one. Letters that are read in several ways ("ch", "g",
/// "j") give several skeletons, at most \a most.
[[nodiscard]] QStringList consonantSkeletons(QStringView word, qsizetype most = 8);

} // namespace parallax::align
