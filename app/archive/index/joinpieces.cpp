// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FTS5 writes what is new into pieces of their own, and joins them only a little at a time. After a
// whole archive was read there are some fifteen, each of which every look into an article opens.

#include "index.h"

#include <array>

namespace parallax::archive::index {
namespace {

constexpr std::array tables{"words", "article_words", "furniture_words", "note_words"};
/// More than FTS5 keeps when articles come one by one, level by level.
constexpr qint64 mostPieces = 12;
/// Pages written at a time: a few milliseconds, for which another program waits.
constexpr int pagesAtATime = 64;
/// Fewer do not make many pieces.
constexpr qsizetype manyArticles = 50;
/// What a step changes that has nothing left to do (SQLite's documentation of "merge").
constexpr qint64 idleChanges = 2;

Result<> step(Database &database, const QByteArray &table, int pages)
{
    auto join =
        database.prepared("INSERT INTO " + table + '(' + table + ", rank) VALUES('merge', ?)");
    if (!join) {
        return tl::unexpected(join.error());
    }
    join->bind(1, qint64{pages});
    return join->run();
}

} // namespace

Result<bool> Index::joinPieces(std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    if (m_joining.isEmpty() && (!m_hasCountedPieces || m_unjoined >= manyArticles)) {
        m_hasCountedPieces = true;
        m_unjoined = 0;
        for (const char *table : tables) {
            const QByteArray count =
                QByteArray("SELECT count(DISTINCT segid) FROM ") + table + "_idx";
            const auto pieces = m_database->number(count.constData());
            // With a minus, all pieces are to become one; the steps after it go on with that.
            const auto begun = !pieces || *pieces <= mostPieces
                ? pieces.map([](qint64) {})
                : step(*m_database, table, -pagesAtATime);
            if (!begun) {
                return tl::unexpected(begun.error());
            }
            if (*pieces > mostPieces) {
                m_joining.append(table);
            }
        }
    }
    while (!m_joining.isEmpty() && timer.elapsed() < budget.count()) {
        const qint64 before = m_database->changes();
        if (auto done = step(*m_database, m_joining.constFirst(), pagesAtATime); !done) {
            m_joining.clear();
            return tl::unexpected(done.error());
        }
        if (m_database->changes() - before < idleChanges) {
            m_joining.removeFirst();
        }
    }
    return !m_joining.isEmpty();
}

} // namespace parallax::archive::index
