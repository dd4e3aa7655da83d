// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

const QString headline = u"Bridge closed at Ostrel"_s;

/// Subjects of what was not taken.
QStringList subjects(const sync::Report &report)
{
    QStringList found;
    for (const Finding &problem : report.problems) {
        found.append(problem.subject);
    }
    return found;
}

QString refsOf(const Archive &archive)
{
    return stockGit(archive.repositoryPath(), {u"for-each-ref"_s}).output;
}

} // namespace

class TestHostileRemote : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sync_anotherProject_isRefusedAndLeftAlone()
    {
        const Newsroom room;
        const auto other = room.workspace(u"other"_s);
        QVERIFY(stockGit(room.remote(),
                         {u"fetch"_s, u"--quiet"_s, other->repositoryPath(),
                          u"workspace:refs/heads/main"_s})
                    .exitCode
                == 0);
        const auto first = room.workspace(u"first"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());
        const auto report = room.exchange(u"first"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Unsupported);
        QVERIFY(report.error().detail.contains("refs/heads/main"_L1));
        QCOMPARE(stockGit(room.remote(), {u"branch"_s, u"--list"_s}).output.trimmed(), u"main"_s);
    }

    void sync_laterFormat_isRefusedClearly()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY(commitFile(room.remote(), u"workspace"_s, u"parallax-workspace.json"_s,
                           "{\"format\": 7}\n"));
        const auto report = room.exchange(u"first"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Unsupported);
        QVERIFY2(report.error().detail.contains("format 7"_L1), qPrintable(report.error().detail));
    }

    void sync_branchesOfOthers_stayThere()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());
        QVERIFY_OK(room.exchange(u"first"_s));
        const QStringList odd{u"refs/heads/articles/CON/0123456789"_s,
                              u"refs/heads/articles/a/b/c"_s,
                              u"refs/heads/articles/wire/0123456789x"_s,
                              u"refs/heads/articles/wire"_s,
                              u"refs/heads/articles/\u00fcber/0123456789"_s,
                              u"refs/heads/main"_s,
                              u"refs/seen/wire/0123456789"_s,
                              u"refs/tags/events"_s};
        for (const QString &name : odd) {
            QVERIFY2(
                stockGit(room.remote(), {u"update-ref"_s, name, u"refs/heads/workspace"_s}).exitCode
                    == 0,
                qPrintable(name));
            const auto second = room.workspace(u"second"_s);
            const auto report = room.exchange(u"second"_s);
            QVERIFY_OK(report);
            QCOMPARE(report->leftThere, QStringList{name});
            QVERIFY2(!refsOf(*second).contains(name), qPrintable(refsOf(*second)));
            QVERIFY(stockGit(room.remote(), {u"update-ref"_s, u"-d"_s, name}).exitCode == 0);
        }
    }

    void sync_articleThatIsNone_isNamedAndTheOthersCome()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());
        QVERIFY_OK(room.exchange(u"first"_s));
        const QString bad = u"refs/heads/articles/wire/0123456789"_s;
        // A history that is not ours, a name that stands on a file, and another article's history.
        const ArticleId id = onlyArticle(*first);
        const QString file =
            stockGit(room.remote(), {u"rev-parse"_s, u"refs/heads/workspace:README.md"_s})
                .output.trimmed();
        const QStringList targets{u"refs/heads/workspace"_s, file,
                                  u"refs/heads/articles/"_s + id.value};
        for (const QString &target : targets) {
            const QString name = u"second"_s + QString::number(targets.indexOf(target));
            if (target == file) {
                // git itself refuses to put a file on a branch.
                QVERIFY(overwriteOrMake(room.remote() + u'/' + bad, file.toUtf8() + '\n'));
            } else {
                QVERIFY(stockGit(room.remote(), {u"update-ref"_s, bad, target}).exitCode == 0);
            }
            const auto report = room.exchange(name);
            QVERIFY_OK(report);
            QVERIFY2(subjects(*report).contains(u"articles/wire/0123456789"_s),
                     qPrintable(subjects(*report).join(u' ')));
            const auto second = room.workspace(name);
            QCOMPARE(bodies(*second, id), QStringList{u"One."_s});
            QCOMPARE(onlyArticle(*second), id);
            QVERIFY(second->verify()->isSound());
        }
    }

    void sync_revisionWithFilesOfItsOwn_isNotTaken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("foreign file") << u"run.sh"_s << QByteArray("#!/bin/sh\n");
        QTest::newRow("folder") << u"capture/deep/er.txt"_s << QByteArray("x");
        QTest::newRow("text changed") << u"article.json"_s << QByteArray("{}");
    }

    void sync_revisionWithFilesOfItsOwn_isNotTaken()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, bytes);
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());
        const ArticleId id = onlyArticle(*first);
        QVERIFY_OK(room.exchange(u"first"_s));
        const QString branch = u"articles/"_s + id.value;
        const QString before =
            stockGit(room.remote(), {u"log"_s, u"-1"_s, u"--format=%B"_s, branch}).output;
        QVERIFY(commitFile(room.remote(), branch, path, bytes));
        // With the message of a revision.
        const QString tree =
            stockGit(room.remote(), {u"rev-parse"_s, branch + u"^{tree}"_s}).output.trimmed();
        const QString made =
            stockGit(room.remote(),
                     {u"-c"_s, u"user.name=x"_s, u"-c"_s, u"user.email=x@localhost"_s,
                      u"commit-tree"_s, tree, u"-p"_s, branch + u"~1"_s, u"-m"_s, before})
                .output.trimmed();
        QVERIFY(stockGit(room.remote(), {u"update-ref"_s, u"refs/heads/"_s + branch, made}).exitCode
                == 0);
        const auto report = room.exchange(u"first"_s);
        QVERIFY_OK(report);
        QVERIFY(subjects(*report).contains(branch));
        QCOMPARE(bodies(*first, id), QStringList{u"One."_s});
        QVERIFY(first->verify()->isSound());
        // Ours goes on, what is there stays as it is.
        QVERIFY(!store(*first, {headline, u"Two."_s}, 9).isEmpty());
        QVERIFY_OK(room.exchange(u"first"_s));
        QCOMPARE(stockGit(room.remote(), {u"rev-parse"_s, branch}).output.trimmed(), made);
    }

    void sync_damagedNote_isNamedAndTheOthersCome()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        Annotation note;
        note.id = {u"3b0f8d2e-41c5-4a57-9d7e-2f5b8a1c6e90"_s};
        note.event = {u"ostrel"_s};
        note.note = u"Who closed it?"_s;
        note.selectors = {{{u"wire/0000000000"_s}, {}, {0, 6}, u"Bridge"_s, {}, {}}};
        QVERIFY_OK(first->storeAnnotation(note));
        QVERIFY_OK(room.exchange(u"first"_s));
        const QString bad = u"annotations/ostrel/00000000-0000-0000-0000-000000000000.json"_s;
        QVERIFY(commitFile(room.remote(), u"annotations"_s, bad, "{ no json"));
        note.note = u"The council."_s;
        QVERIFY_OK(first->storeAnnotation(note));
        for (const QString &name : {u"first"_s, u"second"_s}) {
            const auto workspace = room.workspace(name);
            const auto report = room.exchange(name);
            QVERIFY_OK(report);
            QCOMPARE(workspace->annotations({u"ostrel"_s})->size(), 1);
            QVERIFY(workspace->verify()->isSound());
            QCOMPARE(subjects(*report).contains(bad), name == u"first"_s);
        }
    }

    void sync_branchWithForeignFiles_isLeftAsItIs()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        QVERIFY_OK(first->storeEvent({{u"ostrel"_s}, u"Ostrel"_s, {}}));
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY(commitFile(room.remote(), u"events"_s, u"events/.hidden.json"_s, "{}"));
        const auto report = room.exchange(u"first"_s);
        QVERIFY_OK(report);
        QCOMPARE(subjects(*report), QStringList{u"refs/heads/events"_s});
        QCOMPARE(first->events()->size(), 1);
    }

    void sync_remoteThatSendsWithoutEnd_isStopped()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        for (int i = 0; i < 30; ++i) {
            const QUrl url(u"https://northcoast.example/%1"_s.arg(i));
            QVERIFY(!store(*first, {headline + QString::number(i), u"One."_s}, i, url).isEmpty());
        }
        QVERIFY_OK(room.exchange(u"first"_s));
        git::RemoteAccess access;
        access.mostBytes = 2000;
        const auto report = room.exchange(u"second"_s, access);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::TooLarge);
        QVERIFY(room.workspace(u"second"_s)->verify()->isSound());
        QVERIFY_OK(room.exchange(u"second"_s));
        QCOMPARE(room.workspace(u"second"_s)->articles()->records.size(), 30);
    }

private:
    static bool overwriteOrMake(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(bytes) == bytes.size();
    }
};

QTEST_GUILESS_MAIN(TestHostileRemote)
#include "tst_hostileremote.moc"
