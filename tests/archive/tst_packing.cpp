// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packing never loses an object, whatever happens meanwhile.

#include "archivefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

class PackingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_archive = opened(m_dir->path());
        QVERIFY(m_archive);
    }

    void pack_keepsEveryObjectAndName()
    {
        grow(0, 12);
        const QString before = everything();
        const auto articles = m_archive->articles();
        const auto report = Archive::pack(m_dir->path(), {});
        QVERIFY_OK(report);
        QVERIFY(report->packed > 50);
        QCOMPARE(report->removed, report->packed);
        QCOMPARE(report->kept, 0);
        QVERIFY(report->bytesAfter < report->bytesBefore);
        QCOMPARE(everything(), before);
        QCOMPARE(looseFiles(), 0);
        // The archive that was open all the time sees the same, and goes on.
        QCOMPARE(m_archive->articles()->records, articles->records);
        grow(12, 14);
        QVERIFY(m_archive->verify()->isSound());
        QCOMPARE(git(m_archive->repositoryPath(), {u"fsck"_s, u"--full"_s, u"--strict"_s}).exitCode,
                 0);
    }

    void pack_again_doesNothing()
    {
        grow(0, 3);
        QVERIFY_OK(Archive::pack(m_dir->path(), {}));
        const auto again = Archive::pack(m_dir->path(), {});
        QVERIFY_OK(again);
        QCOMPARE(again->packed, 0);
        QCOMPARE(packs(), 1);
    }

    void pack_manyPacks_makesOne()
    {
        for (int round = 0; round < 10; ++round) {
            grow(round, round + 1);
            QVERIFY_OK(Archive::pack(m_dir->path(), {}));
        }
        QCOMPARE(packs(), 10);
        grow(10, 11);
        const QString before = everything();
        QVERIFY_OK(Archive::pack(m_dir->path(), {}));
        QCOMPARE(packs(), 1);
        QCOMPARE(everything(), before);
        QVERIFY(m_archive->verify()->isSound());
        QCOMPARE(m_archive->articles()->damaged.size(), 0);
    }

    void pack_damagedObject_staysAndStopsNothing()
    {
        grow(0, 4);
        const Revision revision = m_archive->articles()->records.first().revisions.first();
        const QString id = git(m_archive->repositoryPath(),
                               {u"rev-parse"_s, revision.id.value + u":article.json"_s})
                               .output.trimmed();
        QVERIFY(overwrite(objectFile(*m_archive, id), "rubbish"));
        const auto report = Archive::pack(m_dir->path(), {});
        QVERIFY_OK(report);
        QCOMPARE(report->kept, 1);
        QCOMPARE(looseFiles(), 1);
        QVERIFY(QFile::exists(objectFile(*m_archive, id)));
        QVERIFY(report->removed > 10);
    }

    void pack_cancelled_losesNothing()
    {
        grow(0, 3);
        const QString before = everything();
        const auto report = Archive::pack(m_dir->path(), [] { return true; });
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
        QCOMPARE(everything(), before);
    }

    void pack_besideStoring_losesNothing()
    {
        grow(0, 5);
        std::atomic_bool isDone = false;
        QStringList errors;
        std::thread packer([&] {
            while (!isDone) {
                if (const auto packed = Archive::pack(m_dir->path(), {}); !packed) {
                    errors.append(reason(packed.error()));
                }
            }
        });
        grow(5, 25);
        isDone = true;
        packer.join();
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QCOMPARE(m_archive->articles()->records.first().revisions.size(), 25);
        QVERIFY(m_archive->verify()->isSound());
    }

    void pack_killedAtAnyStep_losesNothing()
    {
#ifdef Q_OS_UNIX
        grow(0, 2);
        const QString before = everything();
        int steps = 0;
        for (bool isKilled = true; isKilled; ++steps) {
            QVERIFY(steps < 400);
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                int calls = 0;
                const auto packed = Archive::pack(m_dir->path(), [&calls, steps] {
                    if (calls++ == steps) {
                        ::kill(::getpid(), SIGKILL);
                    }
                    return false;
                });
                ::_exit(packed ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            isKilled = WIFSIGNALED(status);
            QVERIFY(isKilled || WEXITSTATUS(status) == 0);
            QCOMPARE(everything(), before);
        }
        QVERIFY(steps > 20);
        QCOMPARE(looseFiles(), 0);
        QVERIFY(opened(m_dir->path())->verify()->isSound());
        QCOMPARE(git(m_archive->repositoryPath(), {u"fsck"_s, u"--full"_s}).exitCode, 0);
#else
        QSKIP("a process cannot be killed and looked at here");
#endif
    }

private:
    /// Revisions of one article, and one event.
    void grow(int from, int to)
    {
        for (int i = from; i < to; ++i) {
            const QString text =
                u"Waves of %1 metres were seen at the pier. "_s.arg(i).repeated(20);
            QVERIFY_OK(m_archive->store({{article({u"Waves"_s, text, u"It rained."_s})}},
                                        capture(text.toUtf8().repeated(10), i)));
        }
        const ArticleId id = m_archive->articles()->records.first().id;
        QVERIFY_OK(m_archive->storeEvent({{u"waves"_s}, u"Waves %1"_s.arg(to), {id}}));
    }

    /// Every object and every name, as stock git reads them.
    QString everything() const
    {
        const QString path = m_archive->repositoryPath();
        QStringList objects =
            git(path, {u"cat-file"_s, u"--batch-all-objects"_s, u"--batch-check"_s})
                .output.split(u'\n');
        objects.removeDuplicates();
        objects.sort();
        return objects.join(u'\n') + git(path, {u"for-each-ref"_s}).output;
    }

    int looseFiles() const
    {
        int count = 0;
        QDirIterator files(m_archive->repositoryPath() + u"/objects"_s, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            count += files.next().contains(u"/pack/"_s) ? 0 : 1;
        }
        return count;
    }

    qsizetype packs() const
    {
        return QDir(m_archive->repositoryPath() + u"/objects/pack"_s)
            .entryList({u"*.pack"_s}, QDir::Files)
            .size();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Archive> m_archive;
};

QTEST_GUILESS_MAIN(PackingTest)
#include "tst_packing.moc"
