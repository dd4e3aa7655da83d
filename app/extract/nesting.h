// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace parallax::extract {

/// Elements open inside each other from which on a page is refused: a browser's parser takes time
/// with the square of them. Pages that people wrote stay below a few hundred; with this many the
/// parser needs a second.
constexpr qsizetype deepestPage = 20000;

/// How many elements a page leaves open inside each other at its deepest, counted from its bytes in
/// one pass, up to \a enough. Comments, scripts and elements that HTML closes by itself do not
/// count; NULs are passed over, so that UTF-16 pages are counted as well.
[[nodiscard]] qsizetype deepestNesting(QByteArrayView html, qsizetype enough = deepestPage + 1);

} // namespace parallax::extract
