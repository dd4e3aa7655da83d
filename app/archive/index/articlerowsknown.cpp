// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tables have of an article already, and taking it away; its looks.

#include "articlerows.h"
#include "articlewords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {

Result<> ArticleRows::readKnown()
{
    auto rows = m_database.prepared(
        "SELECT id, number, last_seen, kind, layout FROM revision WHERE article = ?");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    rows->bind(1, m_number);
    while (true) {
        const auto row = rows->step();
        if (!row || !*row) {
            return row.map([](bool) {});
        }
        m_known.insert({rows->text(0)},
                       {static_cast<int>(rows->number(1)), rows->number(2),
                        static_cast<int>(rows->number(3)), rows->bytes(4)});
    }
}

Result<> ArticleRows::readPassages()
{
    auto rows = m_database.prepared("SELECT part, presence, text FROM passage "
                                    "WHERE no >= ? AND no < ? ORDER BY no");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    rows->bind(1, passageRow(0));
    rows->bind(2, (m_number + 1) << passageBits);
    while (true) {
        const auto row = rows->step();
        if (!row || !*row) {
            return row.map([](bool) {});
        }
        const PassageText content{static_cast<SearchPart>(rows->number(0)), rows->text(2)};
        m_passageNumbers.insert(content, static_cast<int>(m_passages.size()));
        m_passages.append({content, rows->text(1)});
    }
}

Result<> ArticleRows::removeContent()
{
    ArticleWords words(m_database);
    for (int passage = 0; passage < m_passages.size(); ++passage) {
        if (auto done = words.remove(passageRow(passage), m_passages.at(passage).content); !done) {
            return done;
        }
    }

    struct Deletion
    {
        const char *sql;
        bool isOfPassages;
    };

    static constexpr std::array deletions{
        Deletion{"DELETE FROM passage WHERE no >= ? AND no < ?", true},
        Deletion{"DELETE FROM revision WHERE article = ?", false},
        Deletion{"DELETE FROM look WHERE article = ?", false},
    };
    for (const auto &[sql, isOfPassages] : deletions) {
        auto statement = m_database.prepared(sql);
        if (!statement) {
            return tl::unexpected(statement.error());
        }
        statement->bind(1, isOfPassages ? passageRow(0) : m_number);
        if (isOfPassages) {
            statement->bind(2, (m_number + 1) << passageBits);
        }
        if (auto done = statement->run(); !done) {
            return done;
        }
    }
    m_known.clear();
    m_passages.clear();
    m_passageNumbers.clear();
    return {};
}

Result<> ArticleRows::remove()
{
    const auto found = findArticle();
    if (!found || !*found) {
        return found.map([](bool) {});
    }
    if (auto read = readPassages(); !read) {
        return read;
    }
    if (auto removed = removeContent(); !removed) {
        return removed;
    }
    auto statement = m_database.prepared("DELETE FROM article WHERE no = ?");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, m_number);
    return statement->run();
}

Result<> ArticleRows::writeLooks(const Looks &looks)
{
    auto all = m_database.prepared("DELETE FROM look WHERE article = ?");
    if (!all) {
        return tl::unexpected(all.error());
    }
    all->bind(1, m_number);
    if (auto done = all->run(); !done) {
        return done;
    }
    auto row = m_database.prepared("INSERT INTO look VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row) {
        return tl::unexpected(row.error());
    }
    qint64 position = 0;
    const auto insert = [&](const QString &revision, const QString &state, const QString &place,
                            const QDateTime &first, const QDateTime &last, qint64 count) {
        row->bind(1, m_number);
        row->bind(2, position++);
        row->bind(3, revision);
        row->bind(4, state);
        row->bind(5, place);
        row->bind(6, first.toMSecsSinceEpoch());
        row->bind(7, last.toMSecsSinceEpoch());
        row->bind(8, count);
        return row->run();
    };
    for (const Look &look : looks.entries) {
        if (auto done = insert(look.revision.value, u"unchanged"_s, look.place, look.first,
                               look.last, look.count);
            !done) {
            return done;
        }
    }
    for (const FailedLook &look : looks.failed) {
        if (auto done =
                insert({}, fetchStateName(look.state), QString::fromUtf8(look.place.toEncoded()),
                       look.first, look.last, look.count);
            !done) {
            return done;
        }
    }
    return {};
}

} // namespace parallax::archive::index
