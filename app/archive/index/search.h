// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "query.h"

#include <app/domain/search.h>

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace parallax::archive::index {

/// One look through the index, in three steps that each leave less to do. `article_words` names the
/// articles that may hold what is looked for, each word once an article. They are gone through one
/// by one, the newest first (or, for the first revision that holds it, the oldest), only until
/// there are as many results as were asked for; `words` and the passages' presence tell which
/// revisions of the article hold all of it. Words and places are read for what is shown.
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
    };

    /// A passage of an article, all but its text.
    struct Passage
    {
        qint64 row = 0;
        SearchPart part = SearchPart::Body;
        qint64 size = 0; ///< code units
        QString presence;
        int terms = 0; ///< how many of the wanted terms stand in it
    };

    /// A revision that holds what was looked for; its words are read when it is shown.
    struct Found
    {
        ArticleFacts article;
        int number = 0;
        bool isInNewest = true;
        qint64 seen = 0;
        QList<Passage> passages; ///< of the article, by number
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

    /// Rows of passages, ascending.
    using Rows = std::vector<qint64>;
    /// Of each wanted term, in the order of the query.
    using RowsOfTerms = QList<Rows>;
    /// Numbers of articles, ascending.
    using Articles = std::vector<qint64>;

    /// A term and where it stands, as far as that was asked for.
    struct SoughtTerm
    {
        Term term;
        std::optional<Rows> everywhere; ///< in all articles
    };

    [[nodiscard]] bool asksFor(SearchPart part) const;
    /// What the full-text table `words` is asked for; empty: nothing of what it knows is wanted.
    [[nodiscard]] QString expression(const Term &term) const;
    [[nodiscard]] Result<Articles> articlesWith(const SoughtTerm &sought);
    /// May hold what is wanted.
    [[nodiscard]] Result<Articles> candidates();
    [[nodiscard]] Result<QSet<QString>> articlesOfEvent();
    [[nodiscard]] bool isOfOutlet(const ArticleFacts &article) const;
    [[nodiscard]] Result<std::optional<ArticleFacts>> factsOf(qint64 article);
    /// Every term's rows in all articles: dearer than looking at one article, cheaper than looking
    /// at many.
    [[nodiscard]] Result<> findEverywhere();
    [[nodiscard]] Result<> findEverywhere(SoughtTerm &sought);
    [[nodiscard]] Result<Rows> rowsIn(SoughtTerm &sought, qint64 article);
    [[nodiscard]] Result<QList<Passage>> passagesOf(qint64 article);
    /// Whether every group of the query has a term somewhere in the article; then with the rows of
    /// all wanted terms.
    [[nodiscard]] Result<bool> mayHold(const ArticleFacts &article, RowsOfTerms &rows);
    /// 1 for each revision of the article that holds what is looked for. Counts the terms in the
    /// passages.
    [[nodiscard]] Result<std::vector<char>>
    holding(const ArticleFacts &article, const RowsOfTerms &rows, QList<Passage> &passages);
    [[nodiscard]] Result<> leaveOutByTime(const ArticleFacts &article, std::vector<char> &holds);
    [[nodiscard]] Result<QList<Found>> foundIn(const ArticleFacts &article);
    /// As many as were asked for, and perhaps some more.
    [[nodiscard]] Result<QList<Found>> foundAmong(const Articles &articles, bool &isCut);
    [[nodiscard]] Result<qint64> timeOf(qint64 article, int number);
    [[nodiscard]] Result<SearchHit> hit(const Found &found);
    [[nodiscard]] Result<QString> textOf(qint64 passageRow);
    [[nodiscard]] Result<Revision> revision(qint64 article, int number);
    [[nodiscard]] Result<QList<SearchHit>> notes();
    void showIn(const QString &text, SearchHit &hit) const;

    Database &m_database;
    const SearchRequest &m_request;
    Query m_query;
    QList<QList<SoughtTerm>> m_wanted; ///< as in the query
    QList<SoughtTerm> m_unwanted;
    bool m_isFoundEverywhere = false;
};

} // namespace parallax::archive::index
