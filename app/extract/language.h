// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parallax::extract {

/// The language most of whose function words stand in the text, as a BCP 47 tag; empty when the
/// text is too short or no list fits. Lists: `:/lexicons/<language>/language-words.txt`.
[[nodiscard]] QString languageOf(QStringView text);

} // namespace parallax::extract
