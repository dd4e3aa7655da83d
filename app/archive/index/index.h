// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <app/archive/archive.h>
#include <app/archive/git/refwatch.h>
#include <app/archive/git/repository.h>
#include <app/domain/search.h>

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QHash>

#include <chrono>

namespace parallax::archive::index {

/// What git holds and the index knows at the tip of each name.
struct Tips
{
    QString branch; ///< object name
    QString looks; ///< of `refs/seen/…`; may be empty
    friend bool operator==(const Tips &, const Tips &) = default;
};

/// The derived index: one SQLite file that is made from the repository and can be deleted at any
/// time. Each article's rows stand for the tips that it had when they were written; tips that moved
/// tell what to read again. Texts are kept by passage (paragraph), once for each article, with the
/// revisions they stand in. Not thread-safe.
class Index
{
public:
    /// Opens or makes the file. One that is damaged, of another version or no index is made anew.
    /// Where the file cannot be written it is kept in memory, and caveat() says why.
    [[nodiscard]] static Result<std::unique_ptr<Index>> open(const QString &path,
                                                             const QString &repositoryPath);
    ~Index();
    Q_DISABLE_COPY_MOVE(Index)

    /// Reads what moved in the repository, until done or until the time is spent: at least one
    /// article a call. An index that turns out to be damaged is made anew. Errors: when nothing can
    /// be read at all.
    [[nodiscard]] Result<IndexProgress> update(const git::Repository &repository,
                                               std::chrono::milliseconds budget);
    /// Joins the pieces in which the full-text tables were written, where they have become many,
    /// for about as long as \a budget: a search reads every piece. True when there is more to do.
    [[nodiscard]] Result<bool> joinPieces(std::chrono::milliseconds budget);
    /// Throws all rows away; update() reads them again.
    [[nodiscard]] Result<> clear();
    /// Errors: Malformed (the query); those of Statement::step().
    [[nodiscard]] Result<SearchResults> search(const SearchRequest &request);
    /// Articles whose rows stand for these tips; others are left out. With all revisions, by id.
    [[nodiscard]] Result<QHash<ArticleId, ArticleRecord>>
    records(const QHash<ArticleId, Tips> &current);
    /// Everything the index says, in an order that does not depend on how it came to be.
    [[nodiscard]] Result<QString> dump();
    /// What is wrong with the file, and where its rows differ from the repository, without changing
    /// either. Rows that stand for older tips are no fault. Nothing where there is no file.
    [[nodiscard]] static QList<Finding> check(const QString &path,
                                              const git::Repository &repository);

    /// English; why the index is not kept or not complete; empty when all is well.
    [[nodiscard]] QString caveat() const;

private:
    struct Row
    {
        qint64 number = 0;
        Tips tips;
        bool isDamaged = false; ///< not all of it could be read: tried again
    };

    struct Pending
    {
        QString ref; ///< full name
        Tips tips; ///< both empty: the name is gone
    };

    Index(QString path, const QString &repositoryPath);
    [[nodiscard]] Result<> openFile();
    [[nodiscard]] Result<> openInMemory(const Error &reason);
    /// After Damaged: removes the file and makes a new one.
    [[nodiscard]] Result<> begunAnew();
    [[nodiscard]] Result<> readRows();
    [[nodiscard]] Result<> findPending(const git::Repository &repository);
    [[nodiscard]] Result<> writeSome(const git::Repository &repository,
                                     std::chrono::milliseconds budget);
    [[nodiscard]] Result<> write(const git::Repository &repository, const Pending &pending);

    QString m_path;
    bool m_isInMemory = false;
    QString m_memoryReason;
    QString m_busyReason;
    quint64 m_identity = 0; ///< of the open file
    std::unique_ptr<Database> m_database;
    git::RefWatch m_watch;
    qint64 m_dataVersion = -1;
    QHash<QString, Row> m_rows; ///< by article id
    QHash<QString, QString> m_tips; ///< of the branches of small files that are indexed
    QList<Pending> m_pending;
    qsizetype m_total = 0;
    qsizetype m_unjoined = 0; ///< articles written since the pieces were counted
    QByteArrayList m_joining; ///< full-text tables of which pieces are joined
    bool m_hasCountedPieces = false;
};

} // namespace parallax::archive::index
