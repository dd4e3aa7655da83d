// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

/// Another program writes for the time of one article; more than this would be noticed by the
/// reader.
constexpr int busyMilliseconds = 500;

Error::Code codeFor(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Cancelled;
    case SQLITE_FULL:
        return Error::Code::NoSpace;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return Error::Code::NotWritable;
    case SQLITE_IOERR:
        // A limit of the user's on the size of files, or a full disk met while a file grows.
        return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE ? Error::Code::NoSpace
                                                                          : Error::Code::Unreadable;
    default:
        return Error::Code::Damaged;
    }
}

tl::unexpected<Error> lastError(sqlite3 *database, int code)
{
    const int extended = database == nullptr ? code : sqlite3_extended_errcode(database);
    const char *words = database == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(database);
    return failure(codeFor(extended),
                   u"%1 (SQLite %2)"_s.arg(QString::fromUtf8(words)).arg(extended));
}

} // namespace

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    if (m_statement != nullptr) {
        reset(); // an unfinished one would hold its view of the database
    }
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bind(int parameter, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, parameter, utf8.constData(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bind(int parameter, const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, parameter, bytes.constData(), static_cast<int>(bytes.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bind(int parameter, const std::optional<qint64> &value)
{
    if (value) {
        bind(parameter, *value);
    } else {
        sqlite3_bind_null(m_statement, parameter);
    }
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return lastError(sqlite3_db_handle(m_statement), code);
}

Result<> Statement::run()
{
    const auto stepped = step();
    reset();
    return stepped.map([](bool) {});
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Statement::optionalNumber(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL) {
        return std::nullopt;
    }
    return number(column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

Database::Database(sqlite3 *database)
    : m_database(database)
{
}

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements)) {
        sqlite3_finalize(statement);
    }
}

void Database::Close::operator()(sqlite3 *database) const noexcept
{
    sqlite3_close_v2(database);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QByteArray name = path.isEmpty() ? QByteArray(":memory:") : path.toUtf8();
    const int flags = access == Access::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                  : SQLITE_OPEN_READONLY;
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> database(new Database(raw));
    if (code != SQLITE_OK) {
        return lastError(raw, code);
    }
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, busyMilliseconds);
    return database;
}

Result<> Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return lastError(m_database.get(), code);
    }
    return {};
}

Result<Statement> Database::prepared(const QByteArray &sql)
{
    if (sqlite3_stmt *known = m_statements.value(sql); known != nullptr) {
        return Statement(known);
    }
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(m_database.get(), sql.constData(), -1,
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK) {
        return lastError(m_database.get(), code);
    }
    m_statements.insert(sql, raw);
    return Statement(raw);
}

Result<qint64> Database::number(const char *sql)
{
    auto statement = prepared(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? statement->number(0) : 0;
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

qint64 Database::changes() const
{
    return sqlite3_total_changes(m_database.get());
}

Result<> Database::begin()
{
    return execute("BEGIN IMMEDIATE");
}

Result<> Database::commit()
{
    return execute("COMMIT");
}

void Database::rollBack()
{
    // After some errors SQLite has rolled back already; the refusal of this one says no more.
    [[maybe_unused]] const Result<> done = execute("ROLLBACK");
}

} // namespace parallax::archive::index
