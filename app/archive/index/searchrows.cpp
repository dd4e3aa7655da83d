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

/// The part of ascending rows that belongs to one article.
std::pair<std::vector<qint64>::const_iterator, std::vector<qint64>::const_iterator>
rowsIn(const std::vector<qint64> &rows, qint64 article)
{
    return {std::ranges::lower_bound(rows, article << passageBits),
            std::ranges::lower_bound(rows, (article + 1) << passageBits)};
}

} // namespace

Result<Search::TermRows> Search::rowsOf(const Term &term)
{
    auto find = m_database.prepared("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid");
    if (!find) {
        return tl::unexpected(find.error());
    }
    find->bind(1, QString(columns() + u" : "_s + matchExpression(term)));
    TermRows rows;
    while (true) {
        const auto row = find->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return rows;
        }
        rows.push_back(find->number(0));
    }
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

Result<std::vector<char>> Search::presence(const TermRows &rows, const ArticleFacts &article)
{
    std::vector<char> holds(static_cast<size_t>(article.revisions) + 1, 0);
    auto find = m_database.prepared("SELECT presence FROM passage WHERE no = ?");
    if (!find) {
        return tl::unexpected(find.error());
    }
    const auto [begin, end] = rowsIn(rows, article.number);
    for (auto row = begin; row != end; ++row) {
        find->reset();
        find->bind(1, *row);
        const auto found = find->step();
        if (!found) {
            return tl::unexpected(found.error());
        }
        markRanges(*found ? find->text(0) : QString(), holds);
    }
    return holds;
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

Result<QList<Search::Passage>> Search::passagesIn(const ArticleFacts &article)
{
    std::vector<qint64> rows; // a row for each term that stands in it
    for (const QList<TermRows> &group : std::as_const(m_wanted)) {
        for (const TermRows &term : group) {
            const auto [begin, end] = rowsIn(term, article.number);
            rows.insert(rows.end(), begin, end);
        }
    }
    std::ranges::sort(rows);
    auto find = m_database.prepared("SELECT part, presence FROM passage WHERE no = ?");
    if (!find) {
        return tl::unexpected(find.error());
    }
    QList<Passage> passages;
    for (const qint64 row : rows) {
        if (!passages.isEmpty() && passages.last().row == row) {
            ++passages.last().terms;
            continue;
        }
        find->reset();
        find->bind(1, row);
        const auto found = find->step();
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found) {
            return failure(Error::Code::Damaged, u"a passage is missing from the index"_s);
        }
        passages.append({row, 1, static_cast<SearchPart>(find->number(0)), find->text(1)});
    }
    std::ranges::stable_sort(passages, {}, &Passage::part);
    return passages;
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

Result<qsizetype> Search::offset(const Revision &revision, qint64 article, qint64 row)
{
    auto size = m_database.prepared("SELECT size FROM passage WHERE no = ?");
    if (!size) {
        return tl::unexpected(size.error());
    }
    constexpr qsizetype separator = 2; // one blank line
    qsizetype begin = 0;
    for (const int number : layoutFromBytes(revision.layout)) {
        const qint64 passage = (article << passageBits) + number;
        if (passage == row) {
            break;
        }
        size->reset();
        size->bind(1, passage);
        const auto found = size->step();
        if (!found) {
            return tl::unexpected(found.error());
        }
        begin += size->number(0) + separator;
    }
    return begin;
}

} // namespace parallax::archive::index
