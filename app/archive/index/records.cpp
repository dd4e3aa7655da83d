// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read out of the index again: lists of articles, results, everything.

#include "articlerows.h"
#include "index.h"
#include "schema.h"
#include "search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

std::optional<QDateTime> timeOf(const std::optional<qint64> &milliseconds)
{
    return milliseconds ? std::optional(timeOf(*milliseconds)) : std::nullopt;
}

/// Reads revisions in order; what is the same as in the revision before shares its memory.
class RevisionReader
{
public:
    explicit RevisionReader(Statement &row)
        : m_row(row)
    {
    }

    Revision read(const ArticleId &article)
    {
        Revision revision;
        revision.article = article;
        revision.number = static_cast<int>(m_row.number(1));
        revision.id = {m_row.text(2)};
        revision.kind = static_cast<RevisionKind>(m_row.number(3));
        revision.fetched = timeOf(m_row.number(4));
        revision.claimed = timeOf(m_row.optionalNumber(5));
        revision.archived = timeOf(m_row.optionalNumber(6));
        revision.lastSeen = timeOf(m_row.number(7));
        revision.observedNote = m_row.text(8);
        revision.contentHash = m_row.text(9);
        revision.captureHash = m_row.text(10);
        if (QString url = m_row.text(11); url != m_url || m_last.url.isEmpty()) {
            m_url = url;
            m_last.url = QUrl(url);
        }
        if (QString outlet = m_row.text(12); outlet != m_last.outlet) {
            m_last.outlet = outlet;
        }
        if (QString headline = m_row.text(13); headline != m_last.headline) {
            m_last.headline = headline;
        }
        revision.url = m_last.url;
        revision.outlet = m_last.outlet;
        revision.headline = m_last.headline;
        return revision;
    }

private:
    Statement &m_row;
    QString m_url;
    Revision m_last;
};

} // namespace

Result<QHash<ArticleId, ArticleRecord>> Index::records(const QHash<ArticleId, Tips> &current)
{
    QHash<qint64, ArticleId> wanted;
    for (const auto &[id, tips] : current.asKeyValueRange()) {
        const auto row = m_rows.constFind(id.value);
        if (row != m_rows.cend() && row->tips == tips && !row->isDamaged) {
            wanted.insert(row->number, id);
        }
    }
    auto rows = m_database->prepared(
        "SELECT article, number, id, kind, fetched, claimed, archived, last_seen, note, content, "
        "capture, url, outlet, headline FROM revision ORDER BY article, number");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    RevisionReader reader(*rows);
    QHash<ArticleId, ArticleRecord> records;
    records.reserve(wanted.size());
    qint64 number = 0;
    ArticleRecord *record = nullptr;
    while (true) {
        const auto row = rows->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        if (rows->number(0) != number) {
            number = rows->number(0);
            const auto id = wanted.constFind(number);
            record = id == wanted.cend() ? nullptr : &records[*id];
            if (record != nullptr) {
                record->id = *id;
            }
        }
        if (record == nullptr) {
            continue;
        }
        record->revisions.append(reader.read(record->id));
        const Revision &newest = record->revisions.constLast();
        record->lastSeen =
            record->lastSeen ? std::max(record->lastSeen, newest.lastSeen) : newest.lastSeen;
        record->outlet = newest.outlet;
        record->headline = newest.headline;
        record->url = newest.url;
    }
    return records;
}

Result<SearchResults> Index::search(const SearchRequest &request)
{
    auto query = parsedQuery(request.query);
    if (!query) {
        return tl::unexpected(query.error());
    }
    auto results = Search(*m_database, request, std::move(*query)).results();
    if (results) {
        results->caveat = caveat();
    }
    return results;
}

Result<QString> Index::dump()
{
    // Numbers that depend on the order of reading are replaced by what they stand for.
    static constexpr std::array queries{
        "SELECT 'article', id, branch, looks, damage, outlet, revisions, newest, oldest FROM "
        "article ORDER BY id",
        "SELECT 'revision', a.id, r.number, r.id, r.kind, fetched, claimed, archived, last_seen, "
        "note, content, capture, url, r.outlet, headline FROM revision r JOIN article a "
        "ON a.no = r.article ORDER BY a.id, r.number",
        "SELECT 'passage', a.id, part, presence, size, text FROM passage p JOIN article a "
        "ON a.no = p.no >> 20 ORDER BY a.id, part, text",
        "SELECT 'look', a.id, position, revision, state, place, first, last, count FROM look l "
        "JOIN article a ON a.no = l.article ORDER BY a.id, position",
        "SELECT 'branch', name, tip FROM small_branch ORDER BY name",
        "SELECT 'event', event, position, article FROM event_article ORDER BY event, position",
        "SELECT 'note', id, event, article, revision, span_begin, span_end, modified, text "
        "FROM note ORDER BY id",
        "SELECT 'word', term, doc, cnt FROM temp.vocabulary ORDER BY term",
        "SELECT 'furniture word', term, doc, cnt FROM temp.furniture_vocabulary ORDER BY term",
        "SELECT 'article word', term, doc FROM temp.article_vocabulary ORDER BY term",
        "SELECT 'note word', term, doc, cnt FROM temp.note_vocabulary ORDER BY term",
    };
    if (auto done = m_database->execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING "
            "fts5vocab(main, words, row); CREATE VIRTUAL TABLE IF NOT EXISTS "
            "temp.article_vocabulary USING fts5vocab(main, article_words, row); "
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.furniture_vocabulary USING "
            "fts5vocab(main, furniture_words, row); "
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.note_vocabulary "
            "USING fts5vocab(main, note_words, row)");
        !done) {
        return tl::unexpected(done.error());
    }
    QString dump;
    for (const char *sql : queries) {
        auto rows = m_database->prepared(sql);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        auto row = rows->step();
        for (; row && *row; row = rows->step()) {
            for (int column = 0; column < rows->columns(); ++column) {
                dump += rows->text(column) + u'\t';
            }
            dump += u'\n';
        }
        if (!row) {
            return tl::unexpected(row.error());
        }
    }
    return dump;
}

} // namespace parallax::archive::index
