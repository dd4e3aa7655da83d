// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "query.h"

#include <app/domain/search.h>

#include <QHash>
#include <QSet>

#include <vector>

namespace parallax::archive::index {

/// One look through the index. The full-text table names passages; which revisions of an article
/// hold all of them is worked out from the passages' presence, newest articles first, until there
/// are as many results as were asked for.
class Search
{
public:
    Search(Database &database, const SearchRequest &request, Query query);

    /// Errors: those of Statement::step().
    [[nodiscard]] Result<SearchResults> results();

private:
    struct ArticleFacts
    {
        qint64 number = 0;
        QString id;
        QString outlet;
        int revisions = 0;
        qint64 newest = 0;
    };

    /// A passage with something that was looked for.
    struct Passage
    {
        qint64 row = 0;
        int terms = 0; ///< how many of the wanted terms stand in it
        SearchPart part = SearchPart::Body;
        QString presence;
    };

    /// A revision that holds what was looked for; its words are read when it is shown.
    struct Found
    {
        ArticleFacts article;
        int number = 0;
        bool isInNewest = true;
        qint64 seen = 0;
        QList<Passage> passages; ///< of the article; by part, then by place
    };

    struct Revision
    {
        RevisionId id;
        qint64 seen = 0;
        QString outlet;
        QString headline;
        QString url;
        QByteArray layout;
    };

    /// Rows of passages, ascending, for each term.
    using TermRows = std::vector<qint64>;

    [[nodiscard]] QString columns() const;
    [[nodiscard]] Result<TermRows> rowsOf(const Term &term);
    [[nodiscard]] Result<> findRows();
    [[nodiscard]] Result<QList<ArticleFacts>> candidates();
    [[nodiscard]] Result<QSet<QString>> articlesOfEvent();
    [[nodiscard]] bool isOfOutlet(const ArticleFacts &article) const;
    /// 1 for each revision of the article in which the term stands.
    [[nodiscard]] Result<std::vector<char>> presence(const TermRows &rows,
                                                     const ArticleFacts &article);
    [[nodiscard]] Result<> leaveOutByTime(const ArticleFacts &article, std::vector<char> &holds);
    [[nodiscard]] Result<QList<Found>> foundIn(const ArticleFacts &article);
    /// In the order of the articles, as many as were asked for.
    [[nodiscard]] Result<QList<Found>> foundAmong(const QList<ArticleFacts> &articles, bool &isCut);
    [[nodiscard]] Result<QList<Passage>> passagesIn(const ArticleFacts &article);
    [[nodiscard]] Result<qint64> timeOf(qint64 article, int number);
    [[nodiscard]] Result<SearchHit> hit(const Found &found);
    [[nodiscard]] Result<QString> textOf(qint64 passageRow);
    [[nodiscard]] Result<Revision> revision(qint64 article, int number);
    [[nodiscard]] Result<qsizetype> offset(const Revision &revision, qint64 article, qint64 row);
    [[nodiscard]] Result<QList<SearchHit>> notes();
    void showIn(const QString &text, SearchHit &hit) const;

    Database &m_database;
    const SearchRequest &m_request;
    Query m_query;
    QList<QList<TermRows>> m_wanted; ///< as in the query
    QList<TermRows> m_unwanted;
};

} // namespace parallax::archive::index
