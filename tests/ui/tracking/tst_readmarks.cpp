// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/tracking/articlespage.h>
#include <ui/tracking/readmarks.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

ArticleRecord record(const QList<RevisionKind> &kinds)
{
    ArticleRecord record{{u"post/1"_s}, u"Harbour Post"_s, u"Crane falls"_s, {}, {}, {}};
    for (const RevisionKind kind : kinds) {
        Revision revision;
        revision.number = int(record.revisions.size()) + 1;
        revision.id = {u"r%1"_s.arg(revision.number)};
        revision.article = record.id;
        revision.kind = kind;
        record.revisions.append(revision);
    }
    return record;
}

} // namespace

class TestReadMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void begin_whatIsThere_isNoNews();
    void unreadSince_newerText_isUnreadUntilMarked();
    void unreadSince_newerExtraction_isNoNews();
    void marks_areKept();
    void article_cameLater_isNewUntilRead();
    void file_ofTheFirstForm_isRead();
    void takeOver_laterRevisionCounts();
    void takeOver_isDoneOnce();
    void file_broken_givesNoMarks_data();
    void file_broken_givesNoMarks();
    void addressesIn_textWithOthers_findsEachOnce();
};

void TestReadMarks::begin_whatIsThere_isNoNews()
{
    const QTemporaryDir folder;
    ReadMarks marks(folder.path());
    const ArticleRecord article = record({RevisionKind::First, RevisionKind::Update});
    QVERIFY(marks.unreadSince(article).isEmpty());
    marks.begin({article});
    QCOMPARE(marks.of(article.id).value, u"r2"_s);
    QVERIFY(marks.unreadSince(article).isEmpty());
}

void TestReadMarks::unreadSince_newerText_isUnreadUntilMarked()
{
    const QTemporaryDir folder;
    ReadMarks marks(folder.path());
    marks.begin({record({RevisionKind::First})});
    const ArticleRecord later =
        record({RevisionKind::First, RevisionKind::Update, RevisionKind::Update});
    marks.begin({later}); // what has a mark keeps it
    QCOMPARE(marks.unreadSince(later).value, u"r1"_s);
    marks.mark(later.id, later.revisions.last().id);
    QVERIFY(marks.unreadSince(later).isEmpty());
}

void TestReadMarks::unreadSince_newerExtraction_isNoNews()
{
    const QTemporaryDir folder;
    ReadMarks marks(folder.path());
    marks.begin({record({RevisionKind::First})});
    QVERIFY(marks.unreadSince(record({RevisionKind::First, RevisionKind::ReExtraction})).isEmpty());
}

void TestReadMarks::marks_areKept()
{
    const QTemporaryDir folder;
    ReadMarks(folder.path()).mark({u"post/1"_s}, {u"r7"_s});
    QCOMPARE(ReadMarks(folder.path()).of({u"post/1"_s}).value, u"r7"_s);
}

void TestReadMarks::article_cameLater_isNewUntilRead()
{
    const QTemporaryDir folder;
    {
        ReadMarks marks(folder.path());
        marks.begin({});
        const ArticleRecord article = record({RevisionKind::First});
        marks.begin({article});
        QVERIFY(marks.read().isEmpty());
        QCOMPARE(marks.of(article.id).value, u"r1"_s);
    }
    const ArticleRecord later = record({RevisionKind::First, RevisionKind::Update});
    {
        ReadMarks marks(folder.path());
        QVERIFY(marks.read().isEmpty());
        marks.begin({later});
        QCOMPARE(marks.unreadSince(later).value, u"r1"_s);
        marks.mark(later.id, later.revisions.first().id); // the mark alone does not change
    }
    QCOMPARE(ReadMarks(folder.path()).read().value(later.id).value, u"r1"_s);
}

void TestReadMarks::file_ofTheFirstForm_isRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"read.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"post/1\": \"r1\"}");
    file.close();
    ReadMarks marks(folder.path());
    QCOMPARE(marks.read().value({u"post/1"_s}).value, u"r1"_s);
    marks.begin({record({RevisionKind::First, RevisionKind::Update})});
    QCOMPARE(marks.of({u"post/1"_s}).value, u"r1"_s);
}

void TestReadMarks::takeOver_laterRevisionCounts()
{
    const QTemporaryDir folder;
    ReadMarks marks(folder.path());
    const ArticleRecord article =
        record({RevisionKind::First, RevisionKind::Update, RevisionKind::Update});
    ArticleRecord other = article;
    other.id = {u"post/2"_s};
    ArticleRecord unread = article;
    unread.id = {u"post/3"_s};
    const QList<ArticleRecord> all{article, other, unread};
    marks.mark({{article.id, {u"r1"_s}}, {other.id, {u"r3"_s}}, {unread.id, {u"r2"_s}}});
    marks.takeOver({{article.id, {u"r2"_s}}, {other.id, {u"r1"_s}}, {{u"gone"_s}, {u"r1"_s}}}, all);
    QCOMPARE(marks.of(article.id).value, u"r2"_s);
    QCOMPARE(marks.of(other.id).value, u"r3"_s);
    // The window had not shown it: it is new, and its changes count from where they did.
    QVERIFY(!marks.read().contains(unread.id));
    QCOMPARE(marks.of(unread.id).value, u"r2"_s);
}

void TestReadMarks::takeOver_isDoneOnce()
{
    const QTemporaryDir folder;
    const ArticleRecord article = record({RevisionKind::First, RevisionKind::Update});
    {
        ReadMarks marks(folder.path());
        marks.takeOver({{article.id, {u"r1"_s}}}, {article});
        marks.begin({article});
    }
    const ReadMarks marks(folder.path());
    QCOMPARE(marks.read().value(article.id).value, u"r1"_s);
    QCOMPARE(marks.unreadSince(article).value, u"r1"_s);
}

void TestReadMarks::file_broken_givesNoMarks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"post/1\": \"r");
    QTest::newRow("binary") << QByteArray("\0\xFF\xFE{}", 5);
    QTest::newRow("a list") << QByteArray("[1, 2]");
}

void TestReadMarks::file_broken_givesNoMarks()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"read.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    {
        ReadMarks marks(folder.path());
        QVERIFY(marks.of({u"post/1"_s}).isEmpty());
        marks.begin({record({RevisionKind::First})});
    }
    QCOMPARE(ReadMarks(folder.path()).of({u"post/1"_s}).value, u"r1"_s);
}

void TestReadMarks::addressesIn_textWithOthers_findsEachOnce()
{
    const QList<QUrl> found =
        addressesIn(u"see https://a.example/x?y=1, again https://a.example/x?y=1, and\n"
                    "<HTTP://b.example/z> but not mailto:c@d.example or ftp://e.example http://"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.last().host(), u"b.example"_s);
    QVERIFY(addressesIn(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestReadMarks)

#include "tst_readmarks.moc"
