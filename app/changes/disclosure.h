// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passage.h"

namespace parallax::changes {

/// The outlet's notes in \a newer, and those that only a revision of \a later has. A note that
/// stands in both an older and a newer form counts as new when its words changed.
[[nodiscard]] QList<CorrectionNote>
correctionNotes(const Article &older, const Article &newer, const QList<Article> &later);

/// Notes that came or went, as changes.
void findNotes(const Article &older, const Article &newer, QList<RevisionChange> &changes);

/// Joins each change to the note that speaks of it: by shared figures, names, quoted and other
/// words, above all those that the note says an earlier version had. A note that only says that
/// something was changed is joined to nothing.
void joinNotes(ChangeSummary &summary, const RevisionText &older, const RevisionText &newer);

} // namespace parallax::changes
