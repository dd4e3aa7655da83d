// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/ids.h>

namespace parallax {

enum class RevisionKind {
    First,
    Update,
    ReExtraction, ///< same capture read by an improved extractor: never an edit by the outlet
};

/// One stored revision, without its text.
struct Revision
{
    RevisionId id; ///< commit
    ArticleId article;
    int number = 0; ///< 1-based, oldest first
    RevisionKind kind = RevisionKind::First;
    QDateTime fetched; ///< UTC: when the capture came to this workspace
    std::optional<QDateTime> claimed; ///< UTC: published or modified, as the outlet says
    std::optional<QDateTime> archived; ///< UTC: when an outside archive or tracker saw it
    QString observedNote; ///< "about 3 hours later"
    QString contentHash; ///< SHA-256 of the article text, hexadecimal
    QString captureHash; ///< SHA-256 of the capture's bytes, hexadecimal
    QUrl url;
    QString outlet;
    QString headline;
    std::optional<QDateTime> lastSeen; ///< UTC: the latest look that found this very text
    int extractor = 0; ///< Article::extractor
    friend bool operator==(const Revision &, const Revision &) = default;
};

/// One tracked article: a branch of the archive.
struct ArticleRecord
{
    ArticleId id;
    QString outlet;
    QString headline; ///< of the newest revision
    QUrl url;
    QList<Revision> revisions; ///< oldest first
    std::optional<QDateTime> lastSeen; ///< UTC: the latest look at the article, whatever it found
    friend bool operator==(const ArticleRecord &, const ArticleRecord &) = default;
};

/// A happening and the articles that tell it.
struct Event
{
    EventId id;
    QString name;
    QList<ArticleId> articles; ///< in the order in which they were added
    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace parallax
