// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was acknowledged stays, however the program that stored it ends.

#include "archivefixture.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

constexpr size_t idLength = 40;

Result<RevisionId> storeOne(Archive &archive, int program, int round)
{
    const QString text = u"Text %1 of program %2."_s.arg(round).arg(program);
    return archive
        .store({{article({u"Pier"_s, text}, u"Island Echo"_s,
                         QUrl(u"https://echo.example/%1"_s.arg(program)))}},
               capture(text.toUtf8().repeated(200), round))
        .map([](const QList<Archive::StoreResult> &results) { return results.last().revision.id; });
}

/// A program of its own that stores and tells the id of every revision that store() acknowledged.
class Storing
{
public:
    Storing(const QString &folder, int program, int rounds)
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0) {
            return;
        }
        m_child = ::fork();
        if (m_child == 0) {
            ::close(ends[0]);
            ::_exit(work(folder, program, rounds, ends[1]));
        }
        ::close(ends[1]);
        m_told = ends[0];
    }

    ~Storing()
    {
        kill();
        ::close(m_told);
    }

    Q_DISABLE_COPY_MOVE(Storing)

    /// Waits for the next acknowledged revision; empty when there is none any more.
    QString next()
    {
        std::array<char, idLength> id{};
        size_t count = 0;
        while (count < id.size()) {
            const ssize_t got = ::read(m_told, id.data() + count, id.size() - count);
            if (got <= 0) {
                return {};
            }
            count += static_cast<size_t>(got);
        }
        return QString::fromLatin1(id.data(), id.size());
    }

    void kill()
    {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            wait();
        }
    }

    int wait()
    {
        int status = 0;
        ::waitpid(std::exchange(m_child, -1), &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    static int work(const QString &folder, int program, int rounds, int told)
    {
        auto archive = Archive::open(folder);
        for (int round = 0; archive && round < rounds; ++round) {
            const auto id = storeOne(**archive, program, round);
            if (!id) {
                qWarning("%s", qPrintable(reason(id.error())));
                return 1;
            }
            const QByteArray text = id->value.toLatin1();
            if (::write(told, text.constData(), idLength) != idLength) {
                return 2;
            }
        }
        return archive ? 0 : 3;
    }

    pid_t m_child = -1;
    int m_told = -1;
};

/// Locks that a killed program left behind, made to look as old as they will be.
int ageLocks(const QString &repository)
{
    int locks = 0;
    QDirIterator files(repository, {u"*.lock"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile lock(files.next());
        if (lock.open(QIODevice::ReadWrite)) {
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                             QFileDevice::FileModificationTime);
            ++locks;
        }
    }
    return locks;
}

} // namespace

class DurabilityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(opened(m_dir->path()));
    }

    void store_killedAtAnyPoint_keepsWhatWasAcknowledged()
    {
        QStringList acknowledged;
        int program = 0;
        // So many acknowledged revisions, and so many microseconds into the next one.
        for (const int count : {0, 1, 3}) {
            for (const qint64 microseconds : {0, 200, 500, 900, 1400, 2000, 3000, 5000}) {
                Storing storing(m_dir->path(), ++program, 1000);
                for (int i = 0; i < count; ++i) {
                    acknowledged.append(storing.next());
                    QVERIFY(!acknowledged.last().isEmpty());
                }
                QElapsedTimer timer;
                timer.start();
                while (timer.nsecsElapsed() < microseconds * 1000) {
                    continue;
                }
                storing.kill();
                for (QString id = storing.next(); !id.isEmpty(); id = storing.next()) {
                    acknowledged.append(id);
                }
            }
        }
        QVERIFY(acknowledged.size() >= 32);
        const auto archive = opened(m_dir->path());
        const auto report = archive->verify();
        QVERIFY_OK(report);
        QVERIFY2(
            report->isSound(),
            qPrintable(report->findings.isEmpty() ? QString() : report->findings.first().detail));
        for (const QString &id : std::as_const(acknowledged)) {
            QVERIFY_OK(archive->load({id}));
            QVERIFY_OK(archive->capture({id}));
        }
        QCOMPARE(git(archive->repositoryPath(), {u"fsck"_s, u"--full"_s}).exitCode, 0);
        ageLocks(archive->repositoryPath());
        for (int other = 1; other <= program; ++other) {
            QVERIFY_OK(storeOne(*archive, other, 2000));
        }
    }

    void store_lockOfADeadProgram_isTakenAway()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(storeOne(*archive, 1, 0));
        const ArticleId id = archive->articles()->records.first().id;
        QFile lock(archive->repositoryPath() + u"/refs/heads/articles/"_s + id.value + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QCOMPARE(ageLocks(archive->repositoryPath()), 1);
        QVERIFY_OK(storeOne(*archive, 1, 1));
        QVERIFY(!lock.exists());
    }

    void twoPrograms_onOneWorkspace_loseNothing()
    {
        constexpr int rounds = 12;
        Storing one(m_dir->path(), 1, rounds);
        Storing two(m_dir->path(), 2, rounds);
        Storing same(m_dir->path(), 2, rounds); // the very texts of the second
        QStringList ids;
        for (Storing *storing : {&one, &two, &same}) {
            for (QString id = storing->next(); !id.isEmpty(); id = storing->next()) {
                ids.append(id);
            }
            QCOMPARE(storing->wait(), 0);
        }
        QCOMPARE(ids.size(), 3 * rounds);
        const auto archive = opened(m_dir->path());
        for (const QString &id : std::as_const(ids)) {
            QVERIFY_OK(archive->load({id}));
        }
        QVERIFY(archive->verify()->isSound());
        const auto found = archive->search({u"\"text 11\""_s});
        QVERIFY_OK(found);
        QCOMPARE(found->hits.size(), 2);
    }

    void store_fileSizeLimit_isNoSpace_andLeavesTheRest()
    {
        QVERIFY_OK(storeOne(*opened(m_dir->path()), 1, 0));
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{4096, 4096};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            auto archive = Archive::open(m_dir->path());
            if (!archive) {
                ::_exit(10);
            }
            QByteArray noise(100'000, '\0');
            quint32 state = 1;
            for (char &byte : noise) {
                state = state * 1664525U + 1013904223U;
                byte = static_cast<char>(state >> 24U);
            }
            const auto stored =
                (*archive)->store({{article({u"Pier"_s, u"Too much."_s})}}, capture(noise, 5));
            const bool isTold = !stored && stored.error().code == Error::Code::NoSpace;
            // The index cannot be written either; searching goes on.
            const auto found = (*archive)->search({u"text"_s});
            ::_exit(!isTold ? 11 : found && found->hits.size() == 1 ? 0 : 12);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        const auto archive = opened(m_dir->path());
        const auto report = archive->verify();
        QVERIFY2(report->isSound(),
                 qPrintable(report->findings.isEmpty() ? QString()
                                                       : report->findings.first().detail));
        QCOMPARE(archive->articles()->records.size(), 1);
        QCOMPARE(archive->search({u"text"_s})->hits.size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(DurabilityTest)
#include "tst_durability.moc"

#else

int main()
{
    return 0; // processes are made, killed and limited in POSIX ways
}

#endif
