// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

const QStringList closed{u"Bridge at Ostrel closed"_s,
                         u"The bridge over the Sarn was closed at noon."_s,
                         u"About 400 people were led away."_s};
const QStringList reopened{u"Bridge at Ostrel closed"_s,
                           u"The bridge over the Sarn was closed at noon."_s,
                           u"About 900 people were led away."_s};

QList<bool> newness(const QList<Archive::StoreResult> &results)
{
    QList<bool> flags;
    for (const auto &result : results) {
        flags.append(result.isNew);
    }
    return flags;
}

QStringList texts(Archive &archive, const ArticleId &id)
{
    QStringList all;
    const auto record = archive.history(id);
    if (record) {
        for (const Revision &revision : record->revisions) {
            const auto stored = archive.load(revision.id);
            all.append(stored ? stored->article.text : stored.error().detail);
        }
    }
    return all;
}

} // namespace

class ArchiveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void open_newFolder_makesRepositoryAndReadme()
    {
        const QString folder = m_dir->filePath(u"deep/er/work space ü"_s);
        const auto archive = opened(folder);
        QVERIFY(archive);
        QCOMPARE(archive->repositoryPath(), folder + u"/archive.git"_s);
        QVERIFY(QFile::exists(folder + u"/README.md"_s));
        QVERIFY(QFile::exists(folder + u"/parallax-workspace.json"_s));
        QVERIFY(archive->articles()->records.isEmpty());
        QVERIFY(archive->events()->isEmpty());
    }

    void open_keepsAReadmeOfTheReaders()
    {
        QVERIFY(QFile(m_dir->filePath(u"README.md"_s)).open(QIODevice::WriteOnly));
        QVERIFY(opened(m_dir->path()));
        QCOMPARE(QFileInfo(m_dir->filePath(u"README.md"_s)).size(), 0);
    }

    void open_newerFormat_isUnsupported()
    {
        QFile marker(m_dir->filePath(u"parallax-workspace.json"_s));
        QVERIFY(marker.open(QIODevice::WriteOnly));
        marker.write("{\"format\": 2}");
        marker.close();
        const auto archive = Archive::open(m_dir->path());
        QVERIFY(!archive);
        QCOMPARE(archive.error().code, Error::Code::Unsupported);
    }

    void store_isReadBackExactly()
    {
        const auto archive = opened(m_dir->path());
        Article full = article(closed);
        full.byline = {u"Ada \"Quill\" Marsh"_s};
        full.published = noonPlus(-30);
        full.modified = noonPlus(-5);
        full.observed = noonPlus(-1);
        full.observedNote = u"about 3 hours later"_s;
        full.corrections = {u"An earlier version misspelt Sarn."_s};
        full.dropped = {{u"Read more"_s, u"navigation"_s}};
        QByteArray bytes("\0\xff\r\n binary as it came", 22);
        Capture came = capture(bytes, 7, u"gespeicherte Seite (1).html"_s);
        came.mediaType = u"text/html"_s;
        came.url = QUrl(u"https://northcoast.example/ostrel?utm_source=x"_s);
        came.http = {200,
                     u"W/\"a: b\""_s,
                     u"Sat, 14 Mar 2026 11:00:00 GMT"_s,
                     {QUrl(u"http://northcoast.example/o?a=b c"_s),
                      QUrl(u"https://northcoast.example/ö"_s)}};

        const auto results = archive->store({{full}}, came);
        QVERIFY_OK(results);
        QCOMPARE(results->size(), 1);
        const Revision &revision = results->first().revision;
        QVERIFY(results->first().isNew);
        QCOMPARE(revision.number, 1);
        QCOMPARE(revision.kind, RevisionKind::First);
        QCOMPARE(revision.id.value.size(), 40);
        QCOMPARE(revision.fetched, noonPlus(7));
        QCOMPARE(revision.claimed, std::optional(noonPlus(-5)));
        QCOMPARE(revision.archived, std::optional(noonPlus(-1)));
        QCOMPARE(revision.observedNote, u"about 3 hours later"_s);
        QCOMPARE(revision.lastSeen, std::optional(noonPlus(7)));
        QCOMPARE(revision.captureHash,
                 QString::fromLatin1(
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(
            revision.contentHash,
            QString::fromLatin1(
                QCryptographicHash::hash(full.text.toUtf8(), QCryptographicHash::Sha256).toHex()));

        const auto again = opened(m_dir->path());
        const auto loaded = again->load(revision.id);
        QVERIFY_OK(loaded);
        QVERIFY(loaded->article == full);
        QVERIFY(loaded->revision == revision);
        const auto capture = again->capture(revision.id);
        QVERIFY_OK(capture);
        QVERIFY(*capture == came);
    }

    void store_serverFacts_areTrailersThatStockGitReads()
    {
        const auto archive = opened(m_dir->path());
        Capture came = capture("one");
        came.http.status = 200;
        came.http.etag = u"\"v1\""_s;
        const auto results = archive->store({{article(closed)}}, came);
        QVERIFY_OK(results);
        const Outcome log =
            git(archive->repositoryPath(),
                {u"log"_s, u"-1"_s, u"--format=%(trailers)"_s, results->first().revision.id.value});
        QVERIFY2(log.output.contains("HTTP-Status: 200\nHTTP-ETag: \"v1\"\n"_L1),
                 qPrintable(log.output));
        QVERIFY(!log.output.contains("HTTP-Last-Modified"_L1));
    }

    void store_tagThatOneLineCannotHold_isLeftOut()
    {
        const auto archive = opened(m_dir->path());
        Capture came = capture("one");
        came.http.status = 200;
        came.http.etag = u"\"a\"\nKind: update"_s;
        came.http.lastModified = u"x"_s.repeated(100'000);
        const auto results = archive->store({{article(closed)}}, came);
        QVERIFY_OK(results);
        const auto stored = archive->capture(results->first().revision.id);
        QVERIFY_OK(stored);
        QCOMPARE(stored->http, (HttpFacts{200, {}, {}, {}}));
        QCOMPARE(results->first().revision.kind, RevisionKind::First);
    }

    void store_unchangedText_makesNoCommit()
    {
        const auto archive = opened(m_dir->path());
        const auto first = archive->store({{article(closed)}}, capture("one", 0));
        QVERIFY_OK(first);
        const int before = commitCount(*archive);
        const auto second = archive->store({{article(closed)}}, capture("two, other bytes", 30));
        QVERIFY_OK(second);
        QCOMPARE(newness(*second), QList<bool>{false});
        QCOMPARE(second->first().revision.id, first->first().revision.id);
        QCOMPARE(second->first().revision.fetched, noonPlus(0));
        QCOMPARE(second->first().revision.lastSeen, std::optional(noonPlus(30)));
        QCOMPARE(archive->history(first->first().revision.article)->lastSeen,
                 std::optional(noonPlus(30)));
        QCOMPARE(commitCount(*archive), before);
    }

    void importSameAgain_makesNoCommit()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->store({{article(closed)}}, capture("one", 0)));
        const QString refs = git(archive->repositoryPath(), {u"for-each-ref"_s}).output;
        const auto again = archive->store({{article(closed)}}, capture("one", 0));
        QVERIFY_OK(again);
        QCOMPARE(newness(*again), QList<bool>{false});
        QCOMPARE(git(archive->repositoryPath(), {u"for-each-ref"_s}).output, refs);
    }

    void store_changedText_isAnUpdate()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->store({{article(closed)}}, capture("one", 0)));
        const auto second = archive->store({{article(reopened)}}, capture("two", 5));
        QVERIFY_OK(second);
        QCOMPARE(second->first().revision.number, 2);
        QCOMPARE(second->first().revision.kind, RevisionKind::Update);
        QCOMPARE(archive->articles()->records.size(), 1);
        const QString diff = *archive->unifiedDiff(
            archive->articles()->records.first().revisions.first().id, second->first().revision.id);
        QVERIFY2(diff.contains(
                     "-About 400 people were led away.\n+About 900 people were led away.\n"_L1),
                 qPrintable(diff));
    }

    void store_textThatComesBack_isKeptAsThirdRevision()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->store({{article(closed)}}, capture("a", 0)));
        QVERIFY_OK(archive->store({{article(reopened)}}, capture("b", 10)));
        const auto third = archive->store({{article(closed)}}, capture("a", 20));
        QVERIFY_OK(third);
        QVERIFY(third->first().isNew);
        QCOMPARE(third->first().revision.kind, RevisionKind::Update);
        QCOMPARE(texts(*archive, third->first().revision.article),
                 (QStringList{article(closed).text, article(reopened).text, article(closed).text}));
    }

    void store_twoSavedFilesImportedAgain_makeNoCommit()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->store({{article(closed)}}, capture("a", 0, u"a.txt"_s)));
        QVERIFY_OK(archive->store({{article(reopened)}}, capture("b", 0, u"b.txt"_s)));
        const int before = commitCount(*archive);
        QVERIFY_OK(archive->store({{article(closed)}}, capture("a", 60, u"a.txt"_s)));
        QVERIFY_OK(archive->store({{article(reopened)}}, capture("b", 60, u"b.txt"_s)));
        QCOMPARE(commitCount(*archive), before);
        QCOMPARE(archive->articles()->records.first().revisions.size(), 2);
    }

    void store_history_givesOneRevisionEach()
    {
        const auto archive = opened(m_dir->path());
        const ArticleHistory history{{article(closed), article(reopened)}};
        const auto results = archive->store(history, capture("tracker", 0));
        QVERIFY_OK(results);
        QCOMPARE(newness(*results), (QList<bool>{true, true}));
        const int before = commitCount(*archive);
        const auto again = archive->store(history, capture("tracker", 90));
        QVERIFY_OK(again);
        QCOMPARE(newness(*again), (QList<bool>{false, false}));
        QCOMPARE(again->first().revision.id, results->first().revision.id);
        QCOMPARE(commitCount(*archive), before);
    }

    void store_historyAroundAStoredRevision_putsTheOlderOneBefore()
    {
        const auto archive = opened(m_dir->path());
        const auto page = archive->store({{article(reopened)}}, capture("page", 0));
        QVERIFY_OK(page);
        const auto results = archive->store({{article(closed), article(reopened)}},
                                            capture("tracker", 10, u"tracker.html"_s));
        QVERIFY_OK(results);
        QCOMPARE(newness(*results), (QList<bool>{true, false}));
        QCOMPARE(results->at(1).revision.id, page->first().revision.id);
        QCOMPARE(results->at(0).revision.number, 1);
        QCOMPARE(results->at(0).revision.kind, RevisionKind::First);
        QCOMPARE(results->at(1).revision.number, 2);
        QCOMPARE(results->at(1).revision.kind, RevisionKind::Update);
    }

    void store_sameCaptureOtherText_isAReExtraction()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->store({{article(closed)}}, capture("page", 0)));
        QVERIFY_OK(archive->store({{article(reopened)}}, capture("page 2", 10)));
        QStringList better = closed;
        better.append(u"A caption the older reader missed."_s);
        const auto result = archive->store({{article(better)}}, capture("page", 20));
        QVERIFY_OK(result);
        QCOMPARE(result->first().revision.kind, RevisionKind::ReExtraction);
        QCOMPARE(result->first().revision.number, 2);
        QCOMPARE(texts(*archive, result->first().revision.article).last(), article(reopened).text);
    }

    void store_sameImportInTwoWorkspaces_givesTheSameCommits()
    {
        QStringList refs;
        for (const auto &name : {u"one"_s, u"two"_s}) {
            const auto archive = opened(m_dir->filePath(name));
            QVERIFY_OK(archive->store({{article(closed), article(reopened)}}, capture("x", 3)));
            QVERIFY_OK(archive->storeEvent({{u"ostrel"_s}, u"Ostrel"_s, {}}));
            refs.append(git(archive->repositoryPath(), {u"for-each-ref"_s}).output);
        }
        QVERIFY(refs.first().contains("refs/heads/articles/northcoast-wire/"_L1));
        QCOMPARE(refs.first(), refs.last());
    }

    void store_noAddressAndNewHeadline_findsItsArticleByItsSentences()
    {
        const auto archive = opened(m_dir->path());
        const auto first = archive->store({{article(closed, u"Wire"_s, {})}}, capture("a", 0));
        QStringList renamed = closed;
        renamed.first() = u"Hundreds leave Ostrel"_s;
        const auto second = archive->store({{article(renamed, u"Wire"_s, {})}}, capture("b", 5));
        QVERIFY_OK(second);
        QCOMPARE(second->first().revision.article, first->first().revision.article);
        QCOMPARE(second->first().revision.number, 2);
        const auto other =
            archive->store({{article({u"Harbour talks fail"_s,
                                      u"Talks over the new harbour ended without a result."_s},
                                     u"Wire"_s, {})}},
                           capture("c", 6));
        QVERIFY(other->first().revision.article != first->first().revision.article);
    }

    void store_sameAddressUnderAnotherOutletName_isTheSameArticle()
    {
        const auto archive = opened(m_dir->path());
        const auto first = archive->store({{article(closed, u"NCW"_s)}}, capture("a", 0));
        const auto second =
            archive->store({{article(reopened, u"Northcoast Wire"_s,
                                     QUrl(u"http://www.northcoast.example/ostrel/#top"_s))}},
                           capture("b", 5));
        QVERIFY_OK(second);
        QCOMPARE(second->first().revision.article, first->first().revision.article);
    }

    void store_headlineThatLooksLikeTrailers_changesNoFact()
    {
        const auto archive = opened(m_dir->path());
        Article hostile = article(closed);
        hostile.headline = u"Closed\n\nKind: update\nFetched: 1999-01-01T00:00:00Z"_s;
        hostile.outlet = u"Wire\nContent-SHA256: 00"_s;
        const auto result = archive->store({{hostile}}, capture("a", 0));
        QVERIFY_OK(result);
        QCOMPARE(result->first().revision.kind, RevisionKind::First);
        QCOMPARE(result->first().revision.fetched, noonPlus(0));
        QVERIFY(archive->verify()->isSound());
    }

    void store_emptyOrContradictory_isRefused()
    {
        const auto archive = opened(m_dir->path());
        QCOMPARE(archive->store({}, capture("a")).error().code, Error::Code::Empty);
        QCOMPARE(archive->store({{Article{}}}, capture("a")).error().code, Error::Code::Empty);
        Article broken = article(closed);
        broken.paragraphs.last().span.end = 100000;
        QCOMPARE(archive->store({{broken}}, capture("a")).error().code, Error::Code::Malformed);
        QVERIFY(archive->articles()->records.isEmpty());
    }

    void load_unknownRevision_isNotFound()
    {
        const auto archive = opened(m_dir->path());
        for (const QString &id : {u""_s, u"zz"_s, u"../../HEAD"_s, QString(40, u'a')}) {
            QCOMPARE(archive->load({id}).error().code, Error::Code::NotFound);
            QCOMPARE(archive->capture({id}).error().code, Error::Code::NotFound);
            QCOMPARE(archive->file({id}, u"article.md"_s).error().code, Error::Code::NotFound);
        }
        QCOMPARE(archive->history({u"no/such"_s}).error().code, Error::Code::NotFound);
        QCOMPARE(archive->history({u""_s}).error().code, Error::Code::NotFound);
        QCOMPARE(archive->history({u"../../HEAD"_s}).error().code, Error::Code::NotFound);
    }

    void file_givesStoredTexts()
    {
        const auto archive = opened(m_dir->path());
        const auto stored = archive->store({{article(closed)}}, capture("a"));
        const RevisionId id = stored->first().revision.id;
        QVERIFY(archive->file(id, u"article.md"_s)->contains("\n# Bridge at Ostrel closed\n"_L1));
        QVERIFY(archive->file(id, u"article.json"_s)->contains("\"headline\""_L1));
        QCOMPARE(archive->file(id, u"nothing"_s).error().code, Error::Code::NotFound);
    }

    void verify_soundArchive_findsNothingAndCounts()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->store({{article(closed), article(reopened)}}, capture("a")));
        QVERIFY_OK(archive->store({{article(reopened)}}, capture("b", 30)));
        const auto report = archive->verify();
        QVERIFY_OK(report);
        QVERIFY(report->isSound());
        QCOMPARE(report->articles, 1);
        QCOMPARE(report->revisions, 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
