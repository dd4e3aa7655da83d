// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The archive is an ordinary repository: stock git must read it without us.

#include "archivefixture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

class StockGitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        const auto archive = opened(m_dir.path());
        QVERIFY(archive);
        Article first = article({u"Brücke bei Ostrel gesperrt"_s, u"Über 400 Menschen gingen."_s},
                                u"Küstenblatt"_s);
        first.published = noonPlus(-10);
        first.observed = noonPlus(-5);
        first.observedNote = u"about 3 hours later"_s;
        Article second = article({u"Brücke bei Ostrel gesperrt"_s, u"Über 900 Menschen gingen."_s},
                                 u"Küstenblatt"_s);
        Capture came = capture("raw\0bytes\r\n", 0, u"../Straße nach Ostrel?.html"_s);
        came.bytes = QByteArray("raw\0bytes\r\n", 11);
        came.url = QUrl(u"https://kueste.example/ostrel?id=4"_s);
        came.mediaType = u"text/html"_s;
        const auto results = archive->store({{first, second}}, came);
        QVERIFY_OK(results);
        m_first = results->first().revision;
        m_branch = u"articles/"_s + m_first.article.value;
        QVERIFY_OK(archive->store({{second}}, capture("again", 60)));
        QVERIFY_OK(
            archive->storeEvent({{u"ostrel"_s}, u"Ostrel"_s, {m_first.article}}, noonPlus(1)));
        Annotation annotation;
        annotation.id = {u"0d1cbd6c-6f0a-4b7a-9d4b-0a3c3a2c1f00"_s};
        annotation.event = {u"ostrel"_s};
        annotation.author = u"Mara <Quill>\n"_s;
        annotation.created = annotation.modified = noonPlus(9);
        QVERIFY_OK(archive->storeAnnotation(annotation));
        m_repository = archive->repositoryPath();
    }

    void fsck_findsNothing()
    {
        const Outcome outcome =
            git(m_repository, {u"fsck"_s, u"--full"_s, u"--strict"_s, u"--no-dangling"_s});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
        QVERIFY2(!outcome.output.contains("error"_L1) && !outcome.output.contains("warning"_L1),
                 qPrintable(outcome.output));
    }

    void log_ofHead_works()
    {
        const Outcome outcome = git(m_repository, {u"log"_s, u"--format=%an|%s"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output.trimmed(), u"Parallax|Begin the workspace"_s);
        QCOMPARE(git(m_repository, {u"log"_s, u"--all"_s, u"--oneline"_s})
                     .output.trimmed()
                     .split(u'\n')
                     .size(),
                 5);
    }

    void log_ofArticle_showsTrailers()
    {
        const QString format =
            u"--format=%(trailers:key=Kind,valueonly)%(trailers:key=Fetched,valueonly)"
            "%(trailers:key=Claimed,valueonly)%(trailers:key=Archived,valueonly)"
            "%(trailers:key=Observed-Note,valueonly)%(trailers:key=Outlet,valueonly)"
            "%(trailers:key=Content-SHA256,valueonly)%(trailers:key=Capture-SHA256,valueonly)"
            "%(trailers:key=Source-URL,valueonly)%(trailers:key=Media-Type,valueonly)"_s;
        const Outcome outcome =
            git(m_repository, {u"log"_s, u"--reverse"_s, u"-1"_s, format, m_first.id.value});
        QCOMPARE(outcome.output.trimmed().split(u'\n'),
                 (QStringList{u"first"_s, u"2026-03-14T12:00:00Z"_s, u"2026-03-14T11:50:00Z"_s,
                              u"2026-03-14T11:55:00Z"_s, u"about 3 hours later"_s, u"Küstenblatt"_s,
                              m_first.contentHash, m_first.captureHash,
                              u"https://northcoast.example/ostrel"_s, u"text/html"_s}));
        QCOMPARE(
            git(m_repository, {u"log"_s, u"--format=%s|%an|%ae|%at"_s, u"-1"_s, m_first.id.value})
                .output.trimmed(),
            u"Küstenblatt: Brücke bei Ostrel gesperrt|Parallax|parallax@localhost|"_s
                + QString::number(noonPlus(0).toSecsSinceEpoch()));
    }

    void subjects_areAtMost72Characters()
    {
        const auto archive = opened(m_dir.filePath(u"long"_s));
        Article wordy = article({QString(u"Sehr lange Überschrift 😀 "_s).repeated(20), u"Text."_s});
        QVERIFY_OK(archive->store({{wordy}}, capture("x")));
        const QString subject = git(archive->repositoryPath(),
                                    {u"log"_s, u"--all"_s, u"-1"_s, u"--format=%s"_s,
                                     u"--glob=refs/heads/articles"_s, u"--not"_s, u"workspace"_s})
                                    .output.trimmed();
        QVERIFY(subject.startsWith("Northcoast Wire: Sehr lange"_L1));
        QVERIFY2(subject.size() <= 72 && subject.endsWith(u'…'), qPrintable(subject));
        QCOMPARE(archive->articles()->records.first().headline, wordy.headline.simplified());
    }

    void show_givesTheCaptureAsItCame()
    {
        const QStringList paths =
            git(m_repository, {u"ls-tree"_s, u"-r"_s, u"--name-only"_s, m_first.id.value})
                .output.trimmed()
                .split(u'\n');
        QCOMPARE(paths,
                 (QStringList{u"article.json"_s, u"article.md"_s, u"capture.json"_s,
                              u"capture/_Stra_e_nach_Ostrel_.html"_s}));
        const Outcome size =
            git(m_repository, {u"cat-file"_s, u"-s"_s, m_first.id.value + u':' + paths.last()});
        QCOMPARE(size.output.trimmed(), u"11"_s);
    }

    void diff_ofTwoRevisions_isOneLine()
    {
        const Outcome outcome =
            git(m_repository, {u"show"_s, u"--format="_s, m_branch, u"--"_s, u"article.md"_s});
        QVERIFY2(outcome.output.contains(
                     u"\n-Über 400 Menschen gingen.\n+Über 900 Menschen gingen.\n"_s),
                 qPrintable(outcome.output));
    }

    void clone_givesAllBranches()
    {
        const QString copy = m_dir.filePath(u"copy"_s);
        const Outcome outcome = git(m_dir.path(), {u"clone"_s, u"-q"_s, m_repository, copy});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
        QVERIFY(QFile::exists(copy + u"/README.md"_s));
        const QString branches = git(copy, {u"branch"_s, u"-r"_s}).output;
        for (const QString &name : {m_branch, u"events"_s, u"annotations"_s, u"workspace"_s}) {
            QVERIFY2(branches.contains(u"origin/"_s + name), qPrintable(branches));
        }
    }

    void annotation_isByItsAuthor()
    {
        QCOMPARE(git(m_repository, {u"log"_s, u"--format=%an|%cn|%at"_s, u"annotations"_s})
                     .output.trimmed(),
                 u"Mara Quill|Parallax|"_s + QString::number(noonPlus(9).toSecsSinceEpoch()));
    }

    void gc_packsAndEverythingIsStillRead()
    {
        QCOMPARE(git(m_repository, {u"gc"_s, u"-q"_s}).exitCode, 0);
        QCOMPARE(git(m_repository, {u"pack-refs"_s, u"--all"_s}).exitCode, 0);
        const auto archive = opened(m_dir.path());
        QCOMPARE(archive->articles()->records.size(), 1);
        QCOMPARE(archive->articles()->records.first().revisions.size(), 2);
        QCOMPARE(archive->articles()->records.first().lastSeen, std::optional(noonPlus(60)));
        QVERIFY_OK(archive->load(m_first.id));
        QVERIFY(archive->verify()->isSound());
        QVERIFY_OK(archive->store({{article({u"Neu"_s, u"Und noch etwas."_s}, u"Küstenblatt"_s)}},
                                  capture("n", 99)));
        QCOMPARE(archive->articles()->records.first().revisions.size(), 3);
    }

private:
    QTemporaryDir m_dir;
    QString m_repository;
    QString m_branch;
    Revision m_first;
};

QTEST_GUILESS_MAIN(StockGitTest)
#include "tst_stockgit.moc"
