// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <app/domain/revision.h>

#include <QHash>

namespace parallax::ui {

/// Which revision of each article the reader has seen. A matter of the person in front of the
/// machine, not of the collection: lies in `read.json` of the workspace's folder, not in git.
class ReadMarks
{
public:
    /// Reads the marks; a file that is missing or broken gives none.
    explicit ReadMarks(const QString &folder);

    /// Marks the newest revision of articles that have no mark: what came before the reader looked
    /// is not news.
    void begin(const QList<ArticleRecord> &articles);
    void mark(const ArticleId &article, const RevisionId &revision);
    [[nodiscard]] RevisionId of(const ArticleId &article) const;
    /// The revision read last when something newer that the outlet did stands above it; else empty.
    [[nodiscard]] RevisionId unreadSince(const ArticleRecord &article) const;

private:
    void write() const;

    QString m_path;
    QHash<ArticleId, RevisionId> m_marks;
};

} // namespace parallax::ui
