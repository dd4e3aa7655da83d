// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeplan.h"

#include <QHash>
#include <QStringList>

namespace parallax::archive {

/// Commits of a branch in which histories of several workspaces were joined.
struct JoinedCommits
{
    QList<StoredRevision> revisions; ///< parents before children, joins left out
    QStringList order; ///< ids of all commits, joins too, parents before children
    QHash<QString, QStringList> parents; ///< of every commit
};

/// Each history's own order is kept; where one says nothing about the order of two revisions, the
/// time at which they were seen decides. The same observation stored by two workspaces (the same
/// text, and the same capture or no other text between) is one revision and a twin. Every revision
/// is in the result exactly once, whatever the histories look like. `looks` of the result is empty.
[[nodiscard]] StoredHistory joinedHistory(const JoinedCommits &commits);

/// When the text of each revision was seen: by an outside archive, else by its neighbours of the
/// same capture (a tracker's page says of some revisions only "about 3 hours later"), else when it
/// was fetched.
[[nodiscard]] QList<QDateTime> seenTimes(const QList<StoredRevision> &revisions);

} // namespace parallax::archive
