// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

QList<Attachment> pictureAndPage()
{
    return {{u"page.mhtml"_s, u"multipart/related"_s, "MIME-Version: 1.0\r\n\r\nbridge"},
            {u"page.png"_s, u"image/png"_s, QByteArray("\x89PNG\0\1", 6)}};
}

ArticleHistory bridge(const QString &words)
{
    return {{article({u"Bridge closed"_s, words})}};
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void store_withAttachments_keepsThemInOneCommit();
    void store_withoutAttachments_readsNone();
    void store_unchangedText_keepsTheFirstAttachments();
    void store_badName_isMalformed_data();
    void store_badName_isMalformed();
    void store_tooMuch_isTooLarge();
    void verify_otherBytes_isBroken();
    void verify_missingFile_isBroken();
};

void TestAttachments::store_withAttachments_keepsThemInOneCommit()
{
    const QTemporaryDir folder;
    const auto archive = opened(folder.path());
    const int before = commitCount(*archive);
    const auto stored =
        archive->storeLook({}, bridge(u"Engineers looked."_s), capture("a"), pictureAndPage());
    QVERIFY_OK(stored);
    QCOMPARE(commitCount(*archive), before + 1);
    const RevisionId id = stored->first().revision.id;
    const auto read = archive->attachments(id);
    QVERIFY_OK(read);
    QCOMPARE(*read, pictureAndPage());
    QCOMPARE(archive->capture(id)->bytes, "a");
    const Outcome files =
        git(archive->repositoryPath(), {u"ls-tree"_s, u"-r"_s, u"--name-only"_s, id.value});
    QVERIFY(files.output.contains(u"attachments/page.png"_s));
    QVERIFY(archive->verify()->isSound());
}

void TestAttachments::store_withoutAttachments_readsNone()
{
    const QTemporaryDir folder;
    const auto archive = opened(folder.path());
    const auto stored = archive->store(bridge(u"Engineers looked."_s), capture("a"));
    QVERIFY_OK(stored);
    const RevisionId id = stored->first().revision.id;
    QVERIFY(!archive->file(id, u"capture.json"_s)->contains(u"attachments"_s));
    const auto read = archive->attachments(id);
    QVERIFY_OK(read);
    QVERIFY(read->isEmpty());
}

void TestAttachments::store_unchangedText_keepsTheFirstAttachments()
{
    const QTemporaryDir folder;
    const auto archive = opened(folder.path());
    const auto first =
        archive->storeLook({}, bridge(u"Engineers looked."_s), capture("a"), pictureAndPage());
    QVERIFY_OK(first);
    const int before = commitCount(*archive);
    const auto second = archive->storeLook({}, bridge(u"Engineers looked."_s), capture("b", 10),
                                           {{u"page.png"_s, u"image/png"_s, "another picture"}});
    QVERIFY_OK(second);
    QVERIFY(!second->first().isNew);
    QCOMPARE(commitCount(*archive), before);
    QCOMPARE(*archive->attachments(second->first().revision.id), pictureAndPage());
}

void TestAttachments::store_badName_isMalformed_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("empty") << QStringList{QString()};
    QTest::newRow("folder") << QStringList{u"a/b.png"_s};
    QTest::newRow("upwards") << QStringList{u"../page.png"_s};
    QTest::newRow("hidden") << QStringList{u".git"_s};
    QTest::newRow("twice") << QStringList{u"page.png"_s, u"PAGE.png"_s};
}

void TestAttachments::store_badName_isMalformed()
{
    QFETCH(const QStringList, names);
    QList<Attachment> attachments;
    for (const QString &name : names) {
        attachments.append({name, u"image/png"_s, "x"});
    }
    const QTemporaryDir folder;
    const auto archive = opened(folder.path());
    const int before = commitCount(*archive);
    const auto stored =
        archive->storeLook({}, bridge(u"Engineers looked."_s), capture("a"), attachments);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, Error::Code::Malformed);
    QVERIFY(stored.error().detail.contains(names.last()));
    QCOMPARE(commitCount(*archive), before);
}

void TestAttachments::store_tooMuch_isTooLarge()
{
    const QTemporaryDir folder;
    const auto archive = opened(folder.path());
    const QByteArray half(mostAttachedBytes / 2 + 1, 'x');
    const auto stored = archive->storeLook({}, bridge(u"Engineers looked."_s), capture("a"),
                                           {{u"a.png"_s, {}, half}, {u"b.png"_s, {}, half}});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, Error::Code::TooLarge);
}

void TestAttachments::verify_otherBytes_isBroken()
{
    const QTemporaryDir folder;
    const auto archive = opened(folder.path());
    const auto stored =
        archive->storeLook({}, bridge(u"Engineers looked."_s), capture("a"), pictureAndPage());
    QVERIFY_OK(stored);
    // Git's own hashes are right again when another program commits other bytes with our message.
    const QString branch = u"articles/"_s + stored->first().revision.article.value;
    QVERIFY(commitFile(archive->repositoryPath(), branch, u"attachments/page.png"_s, "other"));
    const auto amended =
        git(archive->repositoryPath(),
            {u"-c"_s, u"user.name=x"_s, u"-c"_s, u"user.email=x@localhost"_s, u"commit-tree"_s,
             branch + u"^{tree}"_s, u"-m"_s,
             git(archive->repositoryPath(),
                 {u"log"_s, u"-1"_s, u"--format=%B"_s, stored->first().revision.id.value})
                 .output});
    QCOMPARE(amended.exitCode, 0);
    QCOMPARE(git(archive->repositoryPath(),
                 {u"update-ref"_s, u"refs/heads/"_s + branch, amended.output.trimmed()})
                 .exitCode,
             0);
    const auto report = opened(folder.path())->verify();
    QVERIFY_OK(report);
    QVERIFY(std::ranges::any_of(report->findings, [](const Finding &finding) {
        return finding.detail.contains(u"page.png"_s);
    }));
}

void TestAttachments::verify_missingFile_isBroken()
{
    const QTemporaryDir folder;
    const auto archive = opened(folder.path());
    const auto stored =
        archive->storeLook({}, bridge(u"Engineers looked."_s), capture("a"), pictureAndPage());
    QVERIFY_OK(stored);
    const auto object =
        git(archive->repositoryPath(),
            {u"rev-parse"_s, stored->first().revision.id.value + u":attachments/page.mhtml"_s});
    QVERIFY(QFile::remove(objectFile(*archive, object.output.trimmed())));
    const auto again = opened(folder.path());
    const auto read = again->attachments(stored->first().revision.id);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Damaged);
    QVERIFY(!again->verify()->isSound());
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
