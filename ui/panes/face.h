// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace parallax::ui {

/// What a pane shows of its revision.
enum class Face {
    Reading = 1, ///< the article, set for reading, with claim marks
    Original = 2, ///< the stored page, PDF or book, offline; not for plain text
    Source = 4, ///< stored files and differences, highlighted
};
Q_DECLARE_FLAGS(Faces, Face)
Q_DECLARE_OPERATORS_FOR_FLAGS(Faces)

} // namespace parallax::ui
