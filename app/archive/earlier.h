// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <QSet>

namespace parallax::archive {

// Older states of a stored article that come later: from a web archive, from saved pages, from a
// tracker. Nothing stored changes; they take their place in the history by the time at which they
// were seen (Article::observed).

/// Stores the states of one capture or one each, oldest first, into an article that is stored
/// already. One result a state, in order; `isNew` false: the text is in the history at that time,
/// and that it was seen then is recorded. \a origin: "archive web.archive.org", "file"; it stands
/// in the revision's trailers. Errors: NotFound; Malformed (a state without text, or none that is
/// dated); as Archive::store().
[[nodiscard]] Result<QList<Archive::StoreResult>> storeEarlier(const QString &repositoryPath,
                                                               const ArticleId &id,
                                                               const ArticleHistory &history,
                                                               const QList<Capture> &captures,
                                                               const QString &origin);

/// What the history says of where its revisions came from. No entry: a workspace saw it itself.
/// Errors: NotFound, Damaged.
[[nodiscard]] Result<QHash<RevisionId, QString>> origins(const QString &repositoryPath,
                                                         const ArticleId &id);
/// Addresses and file names that were looked at for the article. Errors: NotFound, Damaged.
[[nodiscard]] Result<QSet<QString>> knownPlaces(const QString &repositoryPath, const ArticleId &id);

} // namespace parallax::archive
