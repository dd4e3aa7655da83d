// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "schema.h"

#include <app/archive/archive_p.h>

#include <QHash>
#include <QMap>

namespace parallax::archive::index {

/// Numbers of an article's passages in the order of a revision's text.
using Layout = QList<int>;

[[nodiscard]] QByteArray toBytes(const Layout &layout);
[[nodiscard]] Layout layoutFromBytes(const QByteArray &bytes);

/// Whole numbers as ranges, "1-3,7"; ascending.
[[nodiscard]] QString rangesOf(const QList<int> &ascending);
/// Marks the numbers of the ranges in a row that is long enough; others are passed over.
void markRanges(QStringView ranges, std::vector<char> &row);

/// A passage as it stands in an article.
struct PassageText
{
    SearchPart part = SearchPart::Body;
    QString text;
    friend bool operator==(const PassageText &, const PassageText &) = default;

    friend size_t qHash(const PassageText &passage, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(passage.part), passage.text);
    }
};

/// The paragraphs of an article; one passage of everything where they do not make up its text.
[[nodiscard]] QList<PassageText> passagesOf(const Article &article);

/// Writes one article's rows. What is known already is kept: only new revisions are read from the
/// repository.
class ArticleRows
{
public:
    ArticleRows(Database &database, const git::Repository &repository, ArticleId id);

    /// Inside a transaction. The tips are those that the branch was read at. Errors: those of
    /// Statement::step(). What cannot be read in the repository is no error: it is noted in the
    /// row, and the others are written.
    [[nodiscard]] Result<> write(const QString &branchTip, const QString &looksTip);
    /// Takes all rows of the article away.
    [[nodiscard]] Result<> remove();

    /// After write().
    [[nodiscard]] qint64 articleNumber() const { return m_number; }

    [[nodiscard]] bool hasDamage() const { return !m_damage.isEmpty(); }

private:
    struct Known
    {
        int number = 0;
        qint64 lastSeen = 0;
        int kind = 0;
        QByteArray layout;
    };

    struct Passage
    {
        PassageText content;
        QString presence; ///< as stored; empty: not stored yet
    };

    [[nodiscard]] Result<bool> findArticle();
    [[nodiscard]] Result<> readKnown();
    [[nodiscard]] Result<> readPassages();
    [[nodiscard]] Result<> removeContent();
    /// Numbers of the passages of a revision's article; new ones are added.
    [[nodiscard]] Result<Layout> layoutOf(const RevisionId &revision);
    [[nodiscard]] Result<> writeRevisions(const QList<StoredRevision> &revisions);
    [[nodiscard]] Result<> writeRevision(const Revision &revision, const QByteArray &layout);
    [[nodiscard]] Result<> writePassages();
    [[nodiscard]] Result<> writeLooks(const Looks &looks);
    [[nodiscard]] qint64 passageRow(int passage) const;

    Database &m_database;
    const git::Repository &m_repository;
    ArticleId m_id;
    qint64 m_number = 0; ///< of the article; 0: it has no rows
    QString m_damage;
    QHash<RevisionId, Known> m_known;
    QList<Passage> m_passages; ///< by number
    QHash<PassageText, int> m_passageNumbers;
    QList<QList<int>> m_presence; ///< revisions of each passage
};

} // namespace parallax::archive::index
