// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/httpfacts.h>
#include <app/domain/revision.h>

namespace parallax::archive {

/// One stored revision with what only the archive needs to know.
struct StoredRevision
{
    Revision revision;
    QString mediaType;
    QString captureName; ///< file name of the capture, may be empty
    QUrl captureUrl; ///< final address of the capture, may be empty
    HttpFacts http; ///< what the server said with the capture
    RevisionId
        precedes; ///< older than this one although stored later; empty: newer than all before
    /// Where a revision came from that was added later: "archive web.archive.org", "file"; empty for
    /// what a workspace saw itself.
    QString origin;
    RevisionId reExtracts; ///< the reading of a capture that this one improves; empty otherwise

    /// Where one looked to find it: address, else file name, else empty.
    [[nodiscard]] QString place() const;
};

/// SHA-256, hexadecimal.
[[nodiscard]] QString sha256(const QByteArray &bytes);
/// Hash of an article's text as UTF-8.
[[nodiscard]] QString contentHash(const Article &article);
/// Address of a capture, else its file name, else empty.
[[nodiscard]] QString placeOf(const Capture &capture);

/// The facts of a new revision; `id` and `number` stay empty.
[[nodiscard]] StoredRevision
describedRevision(const ArticleId &id, const Article &article, const Capture &capture);

/// Commit message: a subject of at most 72 characters and one trailer a fact.
[[nodiscard]] QString revisionMessage(const StoredRevision &revision);

/// Message of a commit that joins two histories of one article and adds nothing of its own.
[[nodiscard]] QString joinMessage(const ArticleId &id);
[[nodiscard]] bool isJoinMessage(const QString &message);

/// Errors: Malformed when a trailer that every revision has is missing.
[[nodiscard]] Result<StoredRevision> revisionFromMessage(const QString &commit,
                                                         const QString &message);

} // namespace parallax::archive
