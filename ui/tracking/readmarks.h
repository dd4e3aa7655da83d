// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <app/domain/revision.h>

#include <QHash>
#include <QSet>
#include <QThreadPool>

namespace parallax::ui {

/// Which revision of each article the reader has seen: the one place where that is kept. A matter
/// of the person in front of the machine, not of the collection: lies in `read.json` of the
/// workspace's folder, not in git.
class ReadMarks
{
public:
    /// Reads the marks; a file that is missing or broken gives none.
    explicit ReadMarks(const QString &folder);

    /// Marks the newest revision of articles that have no mark. At the first call of all, what
    /// there is counts as read; an article that comes later is new until it is marked as read, and
    /// only what changes in it from then on is a change.
    void begin(const QList<ArticleRecord> &articles);
    /// Takes over what versions before this one kept in the window's settings; of two marks of one
    /// article the later revision counts. An article without a mark there is new.
    void takeOver(const QHash<ArticleId, RevisionId> &older, const QList<ArticleRecord> &articles);
    void mark(const ArticleId &article, const RevisionId &revision);
    void mark(const QHash<ArticleId, RevisionId> &revisions);
    /// The revision that the reader has seen, or, of a new article, from which changes count.
    [[nodiscard]] RevisionId of(const ArticleId &article) const;
    /// What was read, without the new articles.
    [[nodiscard]] QHash<ArticleId, RevisionId> read() const;
    /// The revision read last when something newer that the outlet did stands above it; else empty.
    [[nodiscard]] RevisionId unreadSince(const ArticleRecord &article) const;

private:
    void write();

    QString m_path;
    QThreadPool m_writing; ///< of one thread: in order, and not the window's; waited for at the end
    QHash<ArticleId, RevisionId> m_marks;
    QSet<ArticleId> m_new; ///< not read at all
    bool m_isFirst = true; ///< nothing was ever marked
};

} // namespace parallax::ui
