// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a search asks the tables for, one question each.

#include "articlerows.h"
#include "schema.h"
#include "search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

/// Numbers of a statement's first column, to its end.
Result<std::vector<qint64>> numbers(Statement &statement)
{
    std::vector<qint64> found;
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        found.push_back(statement.number(0));
    }
    return row.map([&found](bool) { return std::move(found); });
}

} // namespace

Result<Search::Articles> Search::articlesWith(const SoughtTerm &sought)
{
    Articles articles;
    if (sought.everywhere) {
        for (const qint64 row : *sought.everywhere) {
            if (articles.empty() || articles.back() != row >> passageBits) {
                articles.push_back(row >> passageBits);
            }
        }
        return articles;
    }
    // That table knows no places: of a phrase, every word.
    const Term &term = sought.term;
    for (qsizetype i = 0; i < term.words.size(); ++i) {
        const bool isLast = i + 1 == term.words.size();
        auto find = m_database.prepared(
            "SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rowid");
        if (!find) {
            return tl::unexpected(find.error());
        }
        find->bind(1, matchExpression({{term.words.at(i)}, term.isPrefix && isLast}));
        auto rows = numbers(*find);
        if (!rows) {
            return rows;
        }
        for (qint64 &row : *rows) {
            row >>= passageBits;
        }
        rows->erase(std::ranges::unique(*rows).begin(), rows->end()); // of a prefix
        Articles common;
        std::ranges::set_intersection(articles, *rows, std::back_inserter(common));
        articles = i == 0 ? std::move(*rows) : std::move(common);
    }
    return articles;
}

Result<> Search::findEverywhere(SoughtTerm &sought)
{
    Rows all;
    if (const QString wanted = expression(sought.term); !wanted.isEmpty()) {
        auto find =
            m_database.prepared("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid");
        if (!find) {
            return tl::unexpected(find.error());
        }
        find->bind(1, wanted);
        auto rows = numbers(*find);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        all = std::move(*rows);
    }
    if (asksFor(SearchPart::Furniture)) {
        auto find = m_database.prepared(
            "SELECT rowid FROM furniture_words WHERE furniture_words MATCH ? ORDER BY rowid");
        if (!find) {
            return tl::unexpected(find.error());
        }
        find->bind(1, matchExpression(sought.term));
        const auto rows = numbers(*find);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        Rows both;
        std::ranges::set_union(all, *rows, std::back_inserter(both));
        all = std::move(both);
    }
    sought.everywhere = std::move(all);
    return {};
}

Result<Search::Rows> Search::rowsIn(SoughtTerm &sought, qint64 article)
{
    // All words of a beginning are gathered from the whole table anyway, again for each article.
    if (sought.term.isPrefix && !sought.everywhere) {
        if (auto done = findEverywhere(sought); !done) {
            return tl::unexpected(done.error());
        }
    }
    const qint64 first = article << passageBits;
    const qint64 end = (article + 1) << passageBits;
    if (sought.everywhere) {
        return Rows(std::ranges::lower_bound(*sought.everywhere, first),
                    std::ranges::lower_bound(*sought.everywhere, end));
    }
    auto find = m_database.prepared(
        "SELECT rowid FROM words WHERE words MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid");
    if (!find) {
        return tl::unexpected(find.error());
    }
    find->bind(1, expression(sought.term));
    find->bind(2, first);
    find->bind(3, end);
    return numbers(*find);
}

Result<std::optional<Search::ArticleFacts>> Search::factsOf(qint64 article)
{
    auto facts = m_database.prepared("SELECT id, outlet, revisions FROM article WHERE no = ?");
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    facts->bind(1, article);
    return facts->step().map([&](bool isThere) {
        return isThere ? std::optional(ArticleFacts{article, facts->text(0), facts->text(1),
                                                    static_cast<int>(facts->number(2))})
                       : std::nullopt;
    });
}

Result<QSet<QString>> Search::articlesOfEvent()
{
    auto rows = m_database.prepared("SELECT article FROM event_article WHERE event = ?");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    rows->bind(1, m_request.event->value);
    QSet<QString> articles;
    while (true) {
        const auto row = rows->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return articles;
        }
        articles.insert(rows->text(0));
    }
}

Result<> Search::leaveOutByTime(const ArticleFacts &article, std::vector<char> &holds)
{
    if (!m_request.since && !m_request.until) {
        return {};
    }
    auto times = m_database.prepared(
        "SELECT number, coalesce(archived, fetched) FROM revision WHERE article = ?");
    if (!times) {
        return tl::unexpected(times.error());
    }
    times->bind(1, article.number);
    while (true) {
        const auto row = times->step();
        if (!row || !*row) {
            return row.map([](bool) {});
        }
        const auto number = static_cast<size_t>(times->number(0));
        const QDateTime seen = QDateTime::fromMSecsSinceEpoch(times->number(1), Qt::UTC);
        if (number < holds.size()
            && ((m_request.since && seen < *m_request.since)
                || (m_request.until && seen > *m_request.until))) {
            holds[number] = 0;
        }
    }
}

Result<QList<Search::Passage>> Search::passagesOf(qint64 article)
{
    auto find =
        m_database.prepared("SELECT no, part, size, presence FROM passage INDEXED BY passage_facts "
                            "WHERE no >= ? AND no < ? ORDER BY no");
    if (!find) {
        return tl::unexpected(find.error());
    }
    find->bind(1, article << passageBits);
    find->bind(2, (article + 1) << passageBits);
    QList<Passage> passages;
    auto row = find->step();
    for (; row && *row; row = find->step()) {
        passages.append({find->number(0), static_cast<SearchPart>(find->number(1)), find->number(2),
                         find->text(3)});
    }
    return row.map([&passages](bool) { return std::move(passages); });
}

Result<QString> Search::textOf(qint64 passageRow)
{
    auto find = m_database.prepared("SELECT text FROM passage WHERE no = ?");
    if (!find) {
        return tl::unexpected(find.error());
    }
    find->bind(1, passageRow);
    return find->step().map([&find](bool isThere) { return isThere ? find->text(0) : QString(); });
}

Result<qint64> Search::timeOf(qint64 article, int number)
{
    auto find = m_database.prepared(
        "SELECT coalesce(archived, fetched) FROM revision WHERE article = ? AND number = ?");
    if (!find) {
        return tl::unexpected(find.error());
    }
    find->bind(1, article);
    find->bind(2, qint64{number});
    return find->step().map([&find](bool isThere) { return isThere ? find->number(0) : 0; });
}

Result<Search::Revision> Search::revision(qint64 article, int number)
{
    auto find =
        m_database.prepared("SELECT id, coalesce(archived, fetched), outlet, headline, url, "
                            "layout FROM revision WHERE article = ? AND number = ?");
    if (!find) {
        return tl::unexpected(find.error());
    }
    find->bind(1, article);
    find->bind(2, qint64{number});
    const auto found = find->step();
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return failure(Error::Code::Damaged, u"a revision is missing from the index"_s);
    }
    return Revision{{find->text(0)}, find->number(1), find->text(2),
                    find->text(3),   find->text(4),   find->bytes(5)};
}

} // namespace parallax::archive::index
