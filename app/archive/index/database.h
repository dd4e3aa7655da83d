// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace parallax::archive::index {

class Database;

/// One prepared statement, in use until it is destroyed; the database keeps it for the next use.
/// Parameters count from 1, columns from 0, as in SQLite. What goes wrong while binding shows at
/// the next step().
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    ~Statement();
    Q_DISABLE_COPY(Statement)
    Statement &operator=(Statement &&) = delete;

    void bind(int parameter, qint64 value);
    void bind(int parameter, QStringView text);
    void bind(int parameter, const QByteArray &bytes);
    void bind(int parameter, const std::optional<qint64> &value);
    /// True when there is a row. Errors: Damaged, NoSpace, NotWritable, Unreadable; Cancelled when
    /// another program holds the file for longer than a moment.
    [[nodiscard]] Result<bool> step();
    /// step() that expects no row; resets.
    [[nodiscard]] Result<> run();
    void reset();

    [[nodiscard]] int columns() const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] std::optional<qint64> optionalNumber(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    friend class Database;

    explicit Statement(sqlite3_stmt *statement);
    sqlite3_stmt *m_statement;
};

/// One open database file. Not thread-safe.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens or makes the file; an empty \a path is a database in memory. Errors: as
    /// Statement::step().
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    [[nodiscard]] Result<> execute(const char *sql);
    /// Two uses of the same words must not overlap.
    [[nodiscard]] Result<Statement> prepared(const QByteArray &sql);
    [[nodiscard]] Result<qint64> number(const char *sql);
    /// The newest row's id.
    [[nodiscard]] qint64 lastId() const;
    /// Rows that were changed since the file was opened.
    [[nodiscard]] qint64 changes() const;
    /// Begins a transaction that writes; commit() ends it, rollBack() undoes it.
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();
    void rollBack();

private:
    struct Close
    {
        void operator()(sqlite3 *database) const noexcept;
    };

    explicit Database(sqlite3 *database);
    std::unique_ptr<sqlite3, Close> m_database;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};

} // namespace parallax::archive::index
