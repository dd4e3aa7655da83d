// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passage.h"

namespace parallax::changes {

// One function for each family of kinds. Each appends what it found in one pair of passages, or in
// two revisions, with the spans of the very words.

using Changes = QList<RevisionChange>;

void findFigures(const Passage &before, const Passage &after, Changes &changes);
void findAttribution(const Passage &before, const Passage &after, Changes &changes);
void findCertainty(const Passage &before, const Passage &after, Changes &changes);
void findDates(const Passage &before,
               const Passage &after,
               const QList<EditPlace> &places,
               Changes &changes);
void findNames(const Passage &before,
               const Passage &after,
               const QList<EditPlace> &places,
               Changes &changes);
void findQuotations(const RevisionText &before, const RevisionText &after, Changes &changes);
/// Headline, standfirst, captions, byline, dateline and furniture.
void findLines(const RevisionText &before, const RevisionText &after, Changes &changes);
/// What no other kind in \a changes accounts for: wording, spelling, layout.
void findWording(const Passage &before,
                 const Passage &after,
                 const QList<EditPlace> &places,
                 Changes &changes);
/// Paragraphs that were joined or parted between sentences that stayed neighbours.
void findParagraphs(const RevisionText &before,
                    const RevisionText &after,
                    const RevisionMatch &match,
                    Changes &changes);

} // namespace parallax::changes
