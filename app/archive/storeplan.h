// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "looks.h"
#include "revisionmessage.h"

namespace parallax::archive {

/// What is stored of one article, oldest first.
struct StoredHistory
{
    QList<StoredRevision> revisions;
    Looks looks;
    /// What another workspace stored of an observation that `revisions` holds already: the same
    /// text at the same place of the history. Each has the number of the one that stands for it.
    QList<StoredRevision> twins = {};
};

/// What is to be done with one incoming revision.
struct StoreStep
{
    RevisionId known = {}; ///< not empty: its text is stored there, nothing to do
    bool repeatsStepBefore = false; ///< the same text as the incoming revision before it
    RevisionKind kind = RevisionKind::Update;
    RevisionId precedes = {};
    RevisionId reExtracts = {};
    friend bool operator==(const StoreStep &, const StoreStep &) = default;
};

/// How the incoming revisions of one capture, oldest first, go into what is stored; one step each.
/// A single text that differs from the newest is new, even when it was stored before (A→B→A),
/// unless it is the same file that gave that text before. Of a history only what is not in the
/// stored one is new. The same capture with another text was read by another extractor: a
/// re-extraction.
[[nodiscard]] QList<StoreStep> storePlan(const QList<StoredRevision> &incoming,
                                         const StoredHistory &stored);

/// Puts revisions from the order of their commits into the order of their texts, numbers them from
/// 1 and fills in when each text was last seen.
[[nodiscard]] QList<StoredRevision> inOrderOfTexts(const QList<StoredRevision> &committed,
                                                   const Looks &looks);

/// Numbers a history that is in the order of its texts, and fills in what its looks tell.
void numberAndDate(StoredHistory &history);

} // namespace parallax::archive
