// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/claim.h>
#include <app/domain/revisionchange.h>
#include <app/domain/revisionmatch.h>

namespace parallax::changes {

/// One revision as far as its sentences go.
struct BlamedRevision
{
    QString text;
    QList<Sentence> sentences;
    /// The same capture read once more: what differs is no edit by the outlet, and counts as
    /// belonging to the revision before.
    bool isReExtraction = false;
};

/// Where every sentence of the newest revision comes from, in text order; followed through moves,
/// edits, splits and merges. \a matches: one for each pair of neighbours, of these very sentences.
/// A merged sentence is as old as its oldest part. Pure.
[[nodiscard]] QList<SentenceOrigin> sentenceOrigins(const QList<BlamedRevision> &revisions,
                                                    const QList<RevisionMatch> &matches);

/// For every match, whether its sentences stand in another order among those that stayed in place.
[[nodiscard]] QList<bool> movedMatches(const RevisionMatch &match);

} // namespace parallax::changes
