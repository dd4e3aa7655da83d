// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/histories.h>

namespace parallax::ui {

/// Another headline between two sights of the same one: two were shown side by side, or one was
/// tried and taken back. Which of them cannot be told from the looks.
struct HeadlineFork
{
    qsizetype first = 0; ///< index of the revision in which the other headline was seen
    qsizetype end = 0; ///< index of the revision in which the one before it was seen again
    QString text; ///< the other headline
    friend bool operator==(const HeadlineFork &, const HeadlineFork &) = default;
};

/// In the order of the revisions; none lies in another. Of several headlines in between the first
/// is named.
[[nodiscard]] QList<HeadlineFork> headlineForks(const QList<workspace::LineState> &headlines);

} // namespace parallax::ui
