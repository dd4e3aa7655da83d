// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passage.h"

namespace parallax::changes {

/// Everything that differs between two revisions whose sentences were matched. Nothing is left out:
/// every sentence added or dropped, every edit of words and every other glyph belongs to a change,
/// and the quiet kinds stand at the end. \a later: newer revisions, whose notes may speak of these
/// changes. Pure.
[[nodiscard]] ChangeSummary changesOf(const RevisionText &older,
                                      const RevisionText &newer,
                                      const RevisionMatch &match,
                                      const QList<Article> &later = {});

} // namespace parallax::changes
