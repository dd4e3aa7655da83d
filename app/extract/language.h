// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parallax::extract {

/// The language most of whose frequent words stand in the text, as a BCP 47 tag; "und"
/// (undetermined) when the text is long enough and no list fits; empty when it is too short to say.
/// Lists: `:/lexicons/<language>/language-words.txt`, `:/lexicons/any/other-languages.txt`.
[[nodiscard]] QString languageOf(QStringView text);

} // namespace parallax::extract
