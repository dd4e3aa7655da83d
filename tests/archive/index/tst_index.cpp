// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The index follows the archive, and can be lost at any time.

#include "../archivefixture.h"
#include "../smalldisk.h"

#include <app/archive/archive_p.h>
#include <app/archive/index/index.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

class IndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_archive = opened(m_dir->path());
        QVERIFY(m_archive);
    }

    void update_stepByStep_isTheSameAsAtOnce()
    {
        // Each step moves something else: new, changed, late, seen again, failed, event, note.
        grow([this] { QVERIFY_OK(m_archive->updateIndex(1000ms)); });
        const QString stepByStep = dump(path());
        QVERIFY(stepByStep.contains(u"lighthouse"_s));
        QVERIFY_OK(m_archive->rebuildIndex());
        QCOMPARE(dump(path()), stepByStep);
        // And the same as a new file made from the repository alone.
        QCOMPARE(dump(m_dir->filePath(u"other.sqlite"_s)), stepByStep);
    }

    void update_inSmallSteps_endsComplete()
    {
        grow([] {});
        int steps = 0;
        while (true) {
            const auto progress = m_archive->updateIndex(0ms);
            QVERIFY_OK(progress);
            QVERIFY(++steps < 100);
            if (progress->isComplete()) {
                break;
            }
        }
        QVERIFY(steps > 1);
        const QString small = dump(path());
        QCOMPARE(dump(m_dir->filePath(u"other.sqlite"_s)), small);
    }

    void delete_whileOpen_losesNothing()
    {
        grow([] {});
        QCOMPARE(count(u"lighthouse"_s), 1);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(count(u"lighthouse"_s), 1);
        QVERIFY(QFile::exists(path()));
    }

    void open_damagedFile_isMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no index at all");
        QTest::newRow("binary") << QByteArray(20000, '\xA5');
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("header and rubbish")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(9000, 'x');
    }

    void open_damagedFile_isMadeAnew()
    {
        QFETCH(QByteArray, bytes);
        grow([] {});
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QCOMPARE(count(u"lighthouse"_s), 1);
        QVERIFY(m_archive->verify()->isSound());
    }

    void search_pagesDamagedBehindTheHeader_findsAllTheSame()
    {
        grow([] {});
        QCOMPARE(count(u"lighthouse"_s), 1);
        m_archive = nullptr; // writes the log into the file
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 8192);
        QVERIFY(file.seek(4096));
        const QByteArray rubbish(file.size() - 4096, '\x5A');
        QCOMPARE(file.write(rubbish), rubbish.size());
        file.close();
        m_archive = opened(m_dir->path());
        const auto report = m_archive->verify();
        QVERIFY_OK(report);
        QVERIFY(!report->isSound());
        QVERIFY(report->findings.first().detail.contains(u"--rebuild-index"_s));
        QCOMPARE(count(u"lighthouse"_s), 1);
        QVERIFY(m_archive->verify()->isSound());
    }

    void open_otherVersion_isMadeAnew()
    {
        grow([] {});
        {
            const auto database = index::Database::open(path(), index::Database::Access::ReadWrite);
            QVERIFY_OK(database);
            QVERIFY_OK((*database)->execute("PRAGMA user_version = 9999; CREATE TABLE x(y)"));
        }
        QCOMPARE(count(u"lighthouse"_s), 1);
        QVERIFY(m_archive->verify()->isSound());
    }

    void open_unwritableFolder_searchesInMemory()
    {
        grow([] {});
        m_archive = nullptr;
        QVERIFY(QDir(path()).removeRecursively() || !QFile::exists(path()));
        QVERIFY(QDir().mkpath(path())); // a folder in the file's place: nobody can write there
        m_archive = opened(m_dir->path());
        const auto results = m_archive->search({u"lighthouse"_s});
        QVERIFY_OK(results);
        QCOMPARE(results->hits.size(), 1);
        QVERIFY2(results->caveat.contains(path()), qPrintable(results->caveat));
    }

    void search_fullDisk_findsAllTheSame()
    {
        const QString folder = m_dir->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(folder));
        const SmallDisk disk(folder, "size=4m");
        if (!disk.isMounted()) {
            QSKIP("A full disk is imitated by a small tmpfs, which only root may mount");
        }
        m_archive = opened(folder);
        grow([] {});
        m_archive = nullptr;
        QFile filler(folder + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) { }
        m_archive = opened(folder);
        QCOMPARE(count(u"lighthouse"_s), 1);
        QVERIFY(!m_archive->search({u"lighthouse"_s})->caveat.isEmpty());
        // With room again there is nothing to be told.
        m_archive = nullptr;
        QVERIFY(filler.remove());
        m_archive = opened(folder);
        QCOMPARE(count(u"lighthouse"_s), 1);
        QCOMPARE(m_archive->search({u"lighthouse"_s})->caveat, QString());
        QVERIFY(m_archive->verify()->isSound());
        m_archive = nullptr; // before the disk goes
    }

    void update_anotherProgramHoldsTheFile_answersFromWhatIsThere()
    {
        grow([] {});
        QCOMPARE(count(u"lighthouse"_s), 1);
        const auto other = index::Database::open(path(), index::Database::Access::ReadWrite);
        QVERIFY_OK(other);
        QVERIFY_OK((*other)->begin());
        QVERIFY_OK(
            m_archive->store({{article({u"Storm"_s, u"Waves over the pier."_s}, u"Island Echo"_s,
                                       QUrl(u"https://echo.example/storm"_s))}},
                             capture("storm", 900)));
        const auto results = m_archive->search({u"lighthouse OR waves"_s});
        QVERIFY_OK(results);
        QCOMPARE(results->hits.size(), 1);
        QVERIFY(results->caveat.contains(u"another program"_s));
        QVERIFY_OK((*other)->commit());
        QCOMPARE(count(u"waves"_s), 1);
    }

    void verify_changedRow_isNamed()
    {
        grow([] {});
        QVERIFY_OK(m_archive->updateIndex(1000ms));
        QVERIFY(m_archive->verify()->isSound());
        const auto other = index::Database::open(path(), index::Database::Access::ReadWrite);
        QVERIFY_OK((*other)->execute("UPDATE passage SET text = 'forged' WHERE no IN "
                                     "(SELECT min(no) FROM passage)"));
        const auto report = m_archive->verify();
        QVERIFY_OK(report);
        QVERIFY(!report->findings.isEmpty());
        QVERIFY(report->findings.first().detail.contains(u"has another text"_s));
        QVERIFY_OK(m_archive->rebuildIndex());
        QVERIFY(m_archive->verify()->isSound());
    }

    void listedArticles_areTheSameAsRead()
    {
        grow([] {});
        const auto read = m_archive->articles();
        QVERIFY_OK(read);
        const auto first = m_archive->listedArticles();
        QVERIFY_OK(first);
        QCOMPARE(first->records, read->records);
        QVERIFY_OK(m_archive->updateIndex(1000ms));
        QCOMPARE(m_archive->listedArticles()->records, read->records);
        m_archive = opened(m_dir->path());
        QCOMPARE(m_archive->listedArticles()->records, read->records);
    }

    void update_damagedRevision_hidesNothingElse()
    {
        grow([] {});
        const auto all = m_archive->articles();
        const Revision damaged = all->records.first().revisions.first();
        const QString tree = testing::git(m_archive->repositoryPath(),
                                          {u"rev-parse"_s, damaged.id.value + u":article.json"_s})
                                 .output.trimmed();
        QVERIFY(overwrite(objectFile(*m_archive, tree), "rubbish"));
        m_archive = opened(m_dir->path());
        QCOMPARE(count(u"lighthouse"_s), 1);
        QCOMPARE(m_archive->listedArticles()->records, all->records);
    }

    void update_removedBranch_isForgotten()
    {
        grow([] {});
        QCOMPARE(count(u"lighthouse"_s), 1);
        const ArticleId gone = m_archive->search({u"lighthouse"_s})->hits.first().article;
        const QString ref = u"refs/heads/articles/"_s + gone.value;
        QCOMPARE(
            testing::git(m_archive->repositoryPath(), {u"update-ref"_s, u"-d"_s, ref}).exitCode, 0);
        QCOMPARE(count(u"lighthouse"_s), 0);
        QCOMPARE(dump(m_dir->filePath(u"other.sqlite"_s)), dump(path()));
    }

private:
    QString path() const { return m_dir->filePath(u"index.sqlite"_s); }

    /// Everything that an index over this archive says.
    QString dump(const QString &file)
    {
        auto index = index::Index::open(file, m_archive->repositoryPath());
        const auto repository = git::Repository::open(m_archive->repositoryPath());
        if (!index || !repository) {
            return u"cannot be opened"_s;
        }
        if (const auto done = (*index)->update(**repository, 10000ms); !done) {
            return done.error().detail;
        }
        return (*index)->dump().value_or(u"cannot be read"_s);
    }

    qsizetype count(const QString &query)
    {
        const auto results = m_archive->search({query});
        return results ? results->hits.size() : -1;
    }

    template <typename AfterStep>
    void grow(AfterStep afterStep)
    {
        const auto store = [&](const QStringList &paragraphs, const QString &page, int minutes) {
            QVERIFY_OK(m_archive->store(
                {{article(paragraphs, u"Island Echo"_s, QUrl(u"https://echo.example/"_s + page))}},
                capture(paragraphs.join(u'\n').toUtf8(), minutes)));
            afterStep();
        };
        store({u"Tide"_s, u"Water rose."_s, u"Nobody slept."_s}, u"tide"_s, 0);
        store({u"Tide"_s, u"Water rose fast."_s, u"Nobody slept."_s}, u"tide"_s, 10);
        store({u"Tide"_s, u"Water rose."_s, u"Nobody slept."_s}, u"tide"_s, 20);
        store({u"Tide"_s, u"Water rose."_s, u"Nobody slept."_s}, u"tide"_s, 30); // seen again
        store({u"Fog"_s, u"The lighthouse went dark."_s}, u"fog"_s, 5);
        storeLate(afterStep);
        const ArticleId id = m_archive->articles()->records.first().id;
        FailedLook failed;
        failed.place = QUrl(u"https://echo.example/fog"_s);
        failed.state = FetchState::HttpError;
        failed.first = failed.last = noonPlus(50);
        QVERIFY_OK(m_archive->recordFailure(id, failed));
        afterStep();
        QVERIFY_OK(m_archive->storeEvent({{u"storm"_s}, u"Storm"_s, {id}}));
        afterStep();
        Annotation note;
        note.id = {u"note-1"_s};
        note.event = {u"storm"_s};
        note.selectors = {
            {id, m_archive->history(id)->revisions.first().id, {0, 3}, u"Fog"_s, {}, {}}};
        note.note = u"Check the keeper's log."_s;
        note.created = note.modified = noonPlus(60);
        QVERIFY_OK(m_archive->storeAnnotation(note));
        afterStep();
    }

    /// A revision that an outside archive saw before one that is stored already.
    template <typename AfterStep>
    void storeLate(AfterStep afterStep)
    {
        const auto observed = [](const QString &text, int minutes) {
            Article made =
                article({u"Gale"_s, text}, u"Island Echo"_s, QUrl(u"https://echo.example/gale"_s));
            made.observed = noonPlus(minutes);
            return made;
        };
        QVERIFY_OK(m_archive->store({{observed(u"Gale at night."_s, 200)}}, capture("g2", 70)));
        afterStep();
        QVERIFY_OK(m_archive->store({{observed(u"Gale at noon."_s, 100)}}, capture("g1", 80)));
        afterStep();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Archive> m_archive;
};

QTEST_GUILESS_MAIN(IndexTest)
#include "tst_index.moc"
