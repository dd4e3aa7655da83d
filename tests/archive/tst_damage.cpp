// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Disks fail, files get cut, people edit what they should not: what is damaged is named, the rest
// is read.

#include "archivefixture.h"
#include "smalldisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

QString hashOf(const Archive &archive, const QString &object)
{
    return git(archive.repositoryPath(), {u"rev-parse"_s, object}).output.trimmed();
}

bool names(const QList<Finding> &findings, const QString &words)
{
    return std::ranges::any_of(findings, [&words](const Finding &finding) {
        return finding.subject.contains(words) || finding.detail.contains(words);
    });
}

QString listed(const QList<Finding> &findings)
{
    QString all;
    for (const Finding &finding : findings) {
        all += finding.subject + u": "_s + finding.detail + u'\n';
    }
    return all;
}

} // namespace

class DamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto archive = opened(m_dir->path());
        QVERIFY(archive);
        const auto first = archive->store({{article({u"One"_s, u"First text of one."_s}, u"Wire"_s,
                                                    QUrl(u"https://wire.example/one"_s)),
                                            article({u"One"_s, u"Second text of one."_s}, u"Wire"_s,
                                                    QUrl(u"https://wire.example/one"_s))}},
                                          capture("one"));
        const auto second = archive->store({{article({u"Two"_s, u"Text of two."_s}, u"Wire"_s,
                                                     QUrl(u"https://wire.example/two"_s))}},
                                           capture("two"));
        QVERIFY_OK(first);
        QVERIFY_OK(second);
        m_older = first->at(0).revision;
        m_newer = first->at(1).revision;
        m_sound = second->first().revision;
    }

    void load_corruptObject_isDamagedAndNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x01\x02noise that is no zlib stream\0", 30);
        QTest::newRow("zlib head only") << QByteArray("\x78\x01", 2);
    }

    void load_corruptObject_isDamagedAndNamed()
    {
        QFETCH(QByteArray, bytes);
        {
            const auto archive = opened(m_dir->path());
            const QString hash = hashOf(*archive, m_older.id.value + u":article.json"_s);
            QVERIFY(overwrite(objectFile(*archive, hash), bytes));
        }
        const auto archive = opened(m_dir->path());
        const auto damaged = archive->load(m_older.id);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, Error::Code::Damaged);
        QVERIFY2(damaged.error().detail.contains(m_older.article.value + u", revision 1"_s),
                 qPrintable(damaged.error().detail));
        QVERIFY_OK(archive->load(m_newer.id));
        QVERIFY_OK(archive->load(m_sound.id));
        const auto report = archive->verify();
        QVERIFY_OK(report);
        QVERIFY(!report->isSound());
        QVERIFY2(names(report->findings, m_older.article.value + u", revision 1"_s),
                 qPrintable(listed(report->findings)));
        QVERIFY(!names(report->findings, m_sound.article.value));
        QCOMPARE(report->articles, 2);
        QCOMPARE(report->revisions, 3);
    }

    void verify_damageAfterReading_isFound()
    {
        // What was read before comes out of a cache: verify must look at the disk.
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->load(m_older.id));
        const QString hash = hashOf(*archive, m_older.id.value + u":capture/ostrel.txt"_s);
        QVERIFY(overwrite(objectFile(*archive, hash), "x"));
        QVERIFY(names(archive->verify()->findings, hash));
    }

    void verify_swappedObject_isFound()
    {
        // A sound object under another's name: only its hash tells.
        const auto archive = opened(m_dir->path());
        const QString one = hashOf(*archive, m_older.id.value + u":article.json"_s);
        const QString other = hashOf(*archive, m_newer.id.value + u":article.json"_s);
        QFile file(objectFile(*archive, other));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(overwrite(objectFile(*archive, one), file.readAll()));
        QVERIFY(names(archive->verify()->findings, one));
        QCOMPARE(opened(m_dir->path())->load(m_older.id).error().code, Error::Code::Damaged);
    }

    void verify_damagedPack_isFound_data()
    {
        QTest::addColumn<int>("keptPercent");
        QTest::addColumn<int>("flippedPercent"); // -1: none
        QTest::newRow("nothing left") << 0 << -1;
        QTest::newRow("head only") << 1 << -1;
        QTest::newRow("half") << 50 << -1;
        QTest::newRow("last bytes gone") << 97 << -1;
        QTest::newRow("a byte early") << 100 << 10;
        QTest::newRow("a byte in the middle") << 100 << 50;
        QTest::newRow("a byte late") << 100 << 85;
    }

    void verify_damagedPack_isFound()
    {
        QFETCH(int, keptPercent);
        QFETCH(int, flippedPercent);
        const QString repository = m_dir->filePath(u"archive.git"_s);
        QCOMPARE(git(repository, {u"gc"_s, u"-q"_s}).exitCode, 0);
        const QDir packs(repository + u"/objects/pack"_s);
        const QString pack = packs.filePath(packs.entryList({u"*.pack"_s}).value(0));
        QFile file(pack);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        if (flippedPercent >= 0) {
            char &byte = bytes[bytes.size() * flippedPercent / 100];
            byte = static_cast<char>(byte ^ 0x55);
        }
        QVERIFY(overwrite(pack, bytes.left(bytes.size() * keptPercent / 100)));
        const auto archive = opened(m_dir->path());
        const auto report = archive ? archive->verify() : Result<VerifyReport>();
        QVERIFY_OK(report);
        QVERIFY(!report->isSound());
    }

    void open_folderOfAnotherUser_works()
    {
        if (::geteuid() != 0) {
            QSKIP("Only root may give a folder away");
        }
        constexpr uid_t nobody = 65534;
        const QByteArray path = m_dir->filePath(u"archive.git"_s).toUtf8();
        QCOMPARE(::chown(path.constData(), nobody, nobody), 0);
        QVERIFY_OK(opened(m_dir->path())->load(m_sound.id));
    }

    void articles_corruptCommit_hidesNothingElse()
    {
        {
            const auto archive = opened(m_dir->path());
            QVERIFY(overwrite(objectFile(*archive, m_older.id.value), "x"));
        }
        const auto archive = opened(m_dir->path());
        const auto articles = archive->articles();
        QVERIFY_OK(articles);
        QCOMPARE(articles->damaged.size(), 1);
        QVERIFY(names(articles->damaged, m_older.article.value));
        QVERIFY(names(articles->damaged, m_older.id.value));
        QCOMPARE(articles->records.size(), 2); // with the revision that can still be read
        QCOMPARE(archive->history(m_older.article).error().code, Error::Code::Damaged);
        QVERIFY_OK(archive->history(m_sound.article));
        QVERIFY_OK(archive->load(m_newer.id));
        QVERIFY(names(archive->verify()->findings, m_older.article.value));
        // A new revision on top of what cannot be read would be a guess.
        const auto stored = archive->store({{article({u"One"_s, u"Third text."_s}, u"Wire"_s,
                                                     QUrl(u"https://wire.example/one"_s))}},
                                           capture("three", 9));
        QCOMPARE(stored.error().code, Error::Code::Damaged);
    }

    void articles_brokenBranch_isNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("truncated to nothing") << QByteArray();
        QTest::newRow("truncated") << QByteArray("1f9c2a");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe\n", 4);
        QTest::newRow("points nowhere") << QByteArray(40, 'a') + '\n';
        QTest::newRow("points to itself") << QByteArray("ref: refs/heads/articles/wire/loop\n");
    }

    void articles_brokenBranch_isNamed()
    {
        QFETCH(QByteArray, bytes);
        const auto archive = opened(m_dir->path());
        const QString branch =
            archive->repositoryPath() + u"/refs/heads/articles/"_s + m_older.article.value;
        QVERIFY(overwrite(branch, bytes));
        const auto articles = archive->articles();
        QVERIFY_OK(articles);
        QCOMPARE(articles->records.size(), 1);
        QCOMPARE(articles->records.first().id, m_sound.article);
        QVERIFY2(names(articles->damaged, m_older.article.value),
                 qPrintable(listed(articles->damaged)));
        QVERIFY(names(archive->verify()->findings, m_older.article.value));
        QVERIFY_OK(archive->load(m_sound.id));
    }

    void verify_commitOfSomebodyElse_isNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no such file") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\1\2\xff\xfe", 5);
        QTest::newRow("truncated") << QByteArray("{\"headline\":\"One\",\"text\":\"First");
        QTest::newRow("no object") << QByteArray("[1,2,3]");
        QTest::newRow("span leaves the text")
            << QByteArray("{\"headline\":\"\",\"text\":\"x\",\"paragraphs\":[{\"role\":\"body\","
                          "\"begin\":0,\"end\":99}]}");
        QTest::newRow("deeply nested") << QByteArray(100000, '[');
        QTest::newRow("other text")
            << QByteArray("{\"headline\":\"One\",\"text\":\"Forged text.\",\"paragraphs\":[]}");
    }

    void verify_commitOfSomebodyElse_isNamed()
    {
        QFETCH(QByteArray, json);
        const auto archive = opened(m_dir->path());
        const QString repository = archive->repositoryPath();
        // Stock git makes a commit of sound objects with the trailers of a real one and another
        // file.
        QFile file(m_dir->filePath(u"article.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const QString blob =
            git(repository, {u"hash-object"_s, u"-w"_s, file.fileName()}).output.trimmed();
        QFile listing(m_dir->filePath(u"tree"_s));
        QVERIFY(listing.open(QIODevice::WriteOnly));
        const QString name = json.isEmpty() ? u"other.json"_s : u"article.json"_s;
        listing.write(u"100644 blob %1\t%2\n"_s.arg(blob, name).toUtf8());
        listing.close();
        const QString tree =
            gitWithInput(repository, {u"mktree"_s}, listing.fileName()).output.trimmed();
        const QString message =
            git(repository, {u"log"_s, u"-1"_s, u"--format=%B"_s, m_newer.id.value}).output;
        const QString commit =
            git(repository,
                {u"-c"_s, u"user.name=x"_s, u"-c"_s, u"user.email=x@x"_s, u"commit-tree"_s, u"-p"_s,
                 m_newer.id.value, u"-m"_s, message, tree})
                .output.trimmed();
        QCOMPARE(commit.size(), 40);
        QCOMPARE(git(repository,
                     {u"update-ref"_s, u"refs/heads/articles/"_s + m_newer.article.value, commit})
                     .exitCode,
                 0);
        const auto report = archive->verify();
        QVERIFY2(names(report->findings, m_newer.article.value + u", revision 3"_s),
                 qPrintable(listed(report->findings)));
        QVERIFY(!names(report->findings, u"revision 2"_s));
        QCOMPARE(archive->load({commit}).error().code, Error::Code::Damaged);
    }

    void articles_commitWithoutTrailers_isNamed()
    {
        const auto archive = opened(m_dir->path());
        QCOMPARE(
            git(archive->repositoryPath(),
                {u"update-ref"_s, u"refs/heads/articles/wire/foreign"_s, u"refs/heads/workspace"_s})
                .exitCode,
            0);
        const auto articles = archive->articles();
        QCOMPARE(articles->records.size(), 2);
        QVERIFY(names(articles->damaged, u"articles/wire/foreign"_s));
        QVERIFY(names(articles->damaged, u"Kind"_s));
    }

    void verify_brokenSmallFiles_areNamed()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(
            archive->storeEvent({{u"ostrel"_s}, u"Ostrel"_s, {m_sound.article, {u"wire/gone"_s}}}));
        const auto report = archive->verify();
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(report->findings.first().severity, Finding::Severity::Warning);
        QVERIFY(names(report->findings, u"wire/gone"_s));
        QVERIFY(
            commitFile(archive->repositoryPath(), u"events"_s, u"events/broken.json"_s, "\xff{"));
        QVERIFY(commitFile(archive->repositoryPath(), u"annotations"_s,
                           u"annotations/ostrel/broken.json"_s, "{\"type\":\"Annotation\"}"));
        const auto events = archive->events();
        QVERIFY_OK(events);
        QCOMPARE(events->size(), 1);
        QVERIFY(archive->annotations({u"ostrel"_s})->isEmpty());
        const auto again = archive->verify();
        QVERIFY(names(again->findings, u"events/broken.json"_s));
        QVERIFY(names(again->findings, u"annotations/ostrel/broken.json"_s));
    }

    void open_foldersThatAreNone_areRefused()
    {
        QFile file(m_dir->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto below = Archive::open(file.fileName() + u"/workspace"_s);
        QCOMPARE(below.error().code, Error::Code::NotWritable);
        QVERIFY(below.error().detail.contains(file.fileName()));
        QCOMPARE(Archive::open(file.fileName()).error().code, Error::Code::NotWritable);
    }

    void open_repositoryWithoutHead_isDamaged()
    {
        QVERIFY(QFile::remove(m_dir->filePath(u"archive.git/HEAD"_s)));
        const auto archive = Archive::open(m_dir->path());
        QVERIFY(!archive);
        QCOMPARE(archive.error().code, Error::Code::Damaged);
        QVERIFY(archive.error().detail.contains("archive.git"_L1));
        QVERIFY(!QFile::exists(m_dir->filePath(u"archive.git/HEAD"_s)));
    }

    void store_fullDisk_isNoSpace_andLeavesTheRestReadable()
    {
        const QString folder = m_dir->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(folder));
        const SmallDisk disk(folder, "size=600k");
        if (!disk.isMounted()) {
            QSKIP("A full disk is imitated by a small tmpfs, which only root may mount");
        }
        const auto archive = opened(folder);
        const auto small =
            archive->store({{article({u"Small"_s, u"It fits."_s})}}, capture("small"));
        QVERIFY_OK(small);
        QByteArray noise(2'000'000, '\0');
        quint32 state = 1;
        for (char &byte : noise) {
            state = state * 1664525U + 1013904223U;
            byte = static_cast<char>(state >> 24U);
        }
        const auto large =
            archive->store({{article({u"Large"_s, u"It does not fit."_s})}}, capture(noise, 5));
        QVERIFY(!large);
        QVERIFY2(large.error().code == Error::Code::NoSpace, qPrintable(reason(large.error())));
        QCOMPARE(archive->articles()->records.size(), 1);
        QVERIFY(archive->verify()->isSound());
        QCOMPARE(git(archive->repositoryPath(), {u"fsck"_s, u"--full"_s, u"--strict"_s}).exitCode,
                 0);
        const auto next =
            archive->store({{article({u"Small"_s, u"It fits again."_s})}}, capture("next", 6));
        QVERIFY_OK(next);
    }

    void open_fullDisk_isNoSpace()
    {
        const QString folder = m_dir->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(folder));
        const SmallDisk disk(folder, "size=4k,nr_inodes=12");
        if (!disk.isMounted()) {
            QSKIP("A full disk is imitated by a small tmpfs, which only root may mount");
        }
        const auto archive = Archive::open(folder + u"/workspace"_s);
        QVERIFY(!archive);
        QVERIFY2(archive.error().code == Error::Code::NoSpace, qPrintable(reason(archive.error())));
    }

    void readOnlyDisk_canBeReadButNotWritten()
    {
        const QString folder = m_dir->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(folder));
        const SmallDisk disk(folder, "size=4m");
        if (!disk.isMounted()) {
            QSKIP("A read-only disk is imitated by a tmpfs, which only root may mount");
        }
        const auto stored =
            opened(folder)->store({{article({u"Small"_s, u"It was written."_s})}}, capture("a"));
        QVERIFY_OK(stored);
        QVERIFY(disk.makeReadOnly());
        const auto archive = opened(folder);
        QVERIFY_OK(archive->load(stored->first().revision.id));
        QVERIFY(archive->verify()->isSound());
        const auto result =
            archive->store({{article({u"Small"_s, u"Changed."_s})}}, capture("b", 3));
        QVERIFY(!result);
        QVERIFY2(result.error().code == Error::Code::NotWritable,
                 qPrintable(reason(result.error())));
        QCOMPARE(archive->storeEvent({{u"e"_s}, u"E"_s, {}}).error().code,
                 Error::Code::NotWritable);
        QCOMPARE(Archive::open(folder + u"/new"_s).error().code, Error::Code::NotWritable);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    Revision m_older;
    Revision m_newer;
    Revision m_sound;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
