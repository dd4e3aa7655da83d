// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index.h"

#include "articlerows.h"
#include "schema.h"
#include "smallrows.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.archive.index")

/// A transaction that takes longer would let another program wait for a noticeable time.
constexpr std::chrono::milliseconds longestTransaction(100);

constexpr std::array smallBranches{eventsRef, annotationsRef};

/// What tells a file from another that took its name; 0 where there is none.
quint64 identityOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts
    {
    };

    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_ino : 0;
#else
    return 1; // an open file cannot be removed there
#endif
}

std::chrono::milliseconds elapsed(const QElapsedTimer &timer)
{
    return std::chrono::milliseconds(timer.elapsed());
}

bool isRefusedByDisk(const Error &error)
{
    return error.code == Error::Code::NoSpace || error.code == Error::Code::NotWritable
        || error.code == Error::Code::Unreadable;
}

} // namespace

Index::Index(QString path, const QString &repositoryPath)
    : m_path(std::move(path))
    , m_watch(repositoryPath)
{
}

Index::~Index() = default;

Result<std::unique_ptr<Index>> Index::open(const QString &path, const QString &repositoryPath)
{
    std::unique_ptr<Index> index(new Index(path, repositoryPath));
    auto opened = index->openFile();
    if (!opened && opened.error().code == Error::Code::Damaged) {
        opened = index->begunAnew();
    }
    if (!opened && isRefusedByDisk(opened.error())) {
        opened = index->openInMemory(opened.error());
    }
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return index;
}

Result<> Index::openFile()
{
    m_database.reset();
    auto database = Database::open(m_path, Database::Access::ReadWrite);
    if (!database) {
        return tl::unexpected(database.error());
    }
    // A reader and a writer do not wait for each other. What a power cut takes from the end of the
    // log is read from the repository again, so the log need not reach the disk at each commit.
    // 16 MiB of pages hold what searches read again and again.
    auto done = (*database)->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
                                     "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384");
    if (!done) {
        return done;
    }
    const auto isOurs = prepare(**database);
    if (!isOurs) {
        return tl::unexpected(isOurs.error());
    }
    if (!*isOurs) {
        return failure(Error::Code::Damaged, u"%1 is an index of another version"_s.arg(m_path));
    }
    // An index on a read-only disk opens and reads, and refuses at the first change.
    done = (*database)->begin().and_then([&database] { return (*database)->commit(); });
    if (!done && done.error().code != Error::Code::Cancelled) {
        return done;
    }
    m_database = std::move(*database);
    m_dataVersion = -1;
    m_hasCountedPieces = false;
    m_joining.clear();
    m_identity = identityOf(m_path);
    return {};
}

Result<> Index::openInMemory(const Error &reason)
{
    qCWarning(log, "%ls cannot be written (%ls); the index is kept in memory",
              qUtf16Printable(m_path), qUtf16Printable(reason.detail));
    m_memoryReason =
        u"the index %1 cannot be written (%2); it is kept in memory"_s.arg(m_path, reason.detail);
    m_isInMemory = true;
    m_dataVersion = -1;
    m_watch.forget();
    m_pending.clear();
    m_database.reset();
    auto database = Database::open({}, Database::Access::ReadWrite);
    if (!database) {
        return tl::unexpected(database.error());
    }
    m_database = std::move(*database);
    return prepare(*m_database).map([](bool) {});
}

Result<> Index::begunAnew()
{
    qCWarning(log, "%ls is made anew", qUtf16Printable(m_path));
    m_database.reset();
    m_watch.forget();
    m_pending.clear();
    // The file itself last: who opens it meanwhile must not find the log of the old one.
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u""_s}) {
        QFile file(m_path + ending);
        if (file.exists() && !file.remove()) {
            return failure(Error::Code::NotWritable,
                           u"%1: %2"_s.arg(file.fileName(), file.errorString()));
        }
    }
    return openFile();
}

QString Index::caveat() const
{
    if (!m_busyReason.isEmpty()) {
        return m_busyReason;
    }
    if (!m_pending.isEmpty()) {
        return u"the index is being made: %1 of %2 read"_s.arg(m_total - m_pending.size())
            .arg(m_total);
    }
    return m_memoryReason;
}

Result<> Index::readRows()
{
    // Changes when another connection wrote: only then the rows are read again.
    const auto version = m_database->number("PRAGMA data_version");
    if (!version || *version == m_dataVersion) {
        return version.map([](qint64) {});
    }
    m_rows.clear();
    m_tips.clear();
    auto rows = m_database->prepared("SELECT id, no, branch, looks, damage <> '' FROM article");
    auto branches = m_database->prepared("SELECT name, tip FROM small_branch");
    if (!rows || !branches) {
        return tl::unexpected(rows ? branches.error() : rows.error());
    }
    auto row = rows->step();
    for (; row && *row; row = rows->step()) {
        m_rows.insert(rows->text(0),
                      {rows->number(1), {rows->text(2), rows->text(3)}, rows->number(4) != 0});
    }
    auto branch = branches->step();
    for (; branch && *branch; branch = branches->step()) {
        m_tips.insert(branches->text(0), branches->text(1));
    }
    if (!row || !branch) {
        return tl::unexpected(row ? branch.error() : row.error());
    }
    m_dataVersion = *version;
    return {};
}

Result<> Index::findPending(const git::Repository &repository)
{
    m_watch.take();
    const auto targets = repository.targets();
    if (!targets) {
        return tl::unexpected(targets.error());
    }
    m_pending.clear();
    m_total = 0;
    QHash<QString, Tips> articles;
    for (const auto &[name, target] : targets->asKeyValueRange()) {
        if (name.startsWith(articleRefs)) {
            articles[name.mid(articleRefs.size())].branch = target;
        } else if (name.startsWith(seenRefs)) {
            articles[name.mid(seenRefs.size())].looks = target;
        }
    }
    for (const auto &[id, tips] : articles.asKeyValueRange()) {
        const auto row = m_rows.constFind(id);
        const bool isKnown = row != m_rows.cend() && row->tips == tips;
        if (!tips.branch.isEmpty() && (!isKnown || row->isDamaged)) {
            m_pending.append({articleRefs + id, tips});
        }
    }
    for (const QString &id : m_rows.keys()) {
        if (articles.value(id).branch.isEmpty()) {
            m_pending.append({articleRefs + id, {}});
        }
    }
    for (const QLatin1StringView name : smallBranches) {
        if (m_tips.value(name) != targets->value(name)) {
            m_pending.append({name, {targets->value(name), {}}});
        }
    }
    std::ranges::sort(m_pending, {}, &Pending::ref);
    m_total = m_pending.size();
    return {};
}

Result<> Index::write(const git::Repository &repository, const Pending &pending)
{
    if (!pending.ref.startsWith(articleRefs)) {
        SmallRows rows(*m_database, repository);
        const auto done = pending.ref == eventsRef ? rows.writeEvents(pending.tips.branch)
                                                   : rows.writeNotes(pending.tips.branch);
        if (done) {
            m_tips.insert(pending.ref, pending.tips.branch);
        }
        return done;
    }
    const ArticleId id{pending.ref.mid(articleRefs.size())};
    ArticleRows rows(*m_database, repository, id);
    if (pending.tips.branch.isEmpty()) {
        m_rows.remove(id.value);
        return rows.remove();
    }
    auto done = rows.write(pending.tips.branch, pending.tips.looks);
    if (done) {
        m_rows[id.value] = {rows.articleNumber(), pending.tips, rows.hasDamage()};
    }
    return done;
}

Result<> Index::writeSome(const git::Repository &repository, std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_pending.isEmpty() && (elapsed(timer) < budget || timer.elapsed() == 0)) {
        auto begun = m_database->begin();
        if (!begun) {
            return begun;
        }
        QElapsedTimer transaction;
        transaction.start();
        qsizetype count = 0;
        Result<> done;
        while (done && count < m_pending.size()
               && (count == 0 || elapsed(transaction) < std::min(budget, longestTransaction))) {
            done = write(repository, m_pending.at(count));
            ++count;
        }
        if (done) {
            done = m_database->commit();
        }
        if (!done) {
            m_database->rollBack();
            m_dataVersion = -1;
            return done;
        }
        m_pending.remove(0, count);
        m_unjoined += count;
    }
    return {};
}

Result<IndexProgress> Index::update(const git::Repository &repository,
                                    std::chrono::milliseconds budget)
{
    // Twice at most: what is damaged is made anew, what cannot be written goes into memory.
    for (int attempt = 0;; ++attempt) {
        m_busyReason.clear();
        Result<> done;
        if (!m_isInMemory && identityOf(m_path) != m_identity) {
            m_watch.forget(); // somebody deleted the index or made it anew
            m_pending.clear();
            done = openFile();
        }
        if (done && m_pending.isEmpty() && !m_watch.isCurrent()) {
            done = readRows();
            if (done) {
                if (auto found = findPending(repository); !found) {
                    return tl::unexpected(found.error()); // of the repository, not of the index
                }
            }
        }
        if (done && !m_pending.isEmpty()) {
            done = writeSome(repository, budget);
        }
        if (done) {
            return IndexProgress{m_total - m_pending.size(), m_total};
        }
        m_watch.forget();
        m_pending.clear();
        if (done.error().code == Error::Code::Cancelled) {
            m_busyReason = u"another program writes the index at the moment"_s;
            return IndexProgress{0, 1};
        }
        if (attempt >= 2 || m_isInMemory) {
            return tl::unexpected(done.error());
        }
        auto opened = done.error().code == Error::Code::Damaged ? begunAnew() : Result<>(done);
        if (!opened && isRefusedByDisk(opened.error())) {
            opened = openInMemory(opened.error());
        }
        if (!opened) {
            return tl::unexpected(opened.error());
        }
    }
}

Result<> Index::clear()
{
    return m_isInMemory ? openInMemory({Error::Code::NotWritable, m_memoryReason}) : begunAnew();
}

} // namespace parallax::archive::index
