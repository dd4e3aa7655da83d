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

Annotation note(const QString &text, int modified)
{
    Annotation annotation;
    annotation.id = {u"3b0f8d2e-41c5-4a57-9d7e-2f5b8a1c6e90"_s};
    annotation.event = {u"ostrel"_s};
    annotation.author = u"Mira"_s;
    annotation.note = text;
    annotation.created = noonPlus(1);
    annotation.modified = noonPlus(modified);
    annotation.selectors = {{{u"northcoast-wire/0000000000"_s}, {}, {0, 6}, u"Bridge"_s, {}, {}}};
    return annotation;
}

QStringList notes(Archive &archive)
{
    QStringList found;
    const auto annotations = archive.annotations({u"ostrel"_s});
    for (const Annotation &annotation : *annotations) {
        found.append(annotation.note);
    }
    found.sort();
    return found;
}

QStringList branches(const QString &repository)
{
    return stockGit(repository,
                    {u"for-each-ref"_s, u"--format=%(refname) %(objectname)"_s, u"refs/heads"_s})
        .output.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sync_emptyRemote_takesEverythingAndGitReadsIt()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        QVERIFY(!store(*first, {headline, u"Nobody was hurt."_s}, 0).isEmpty());
        const Event event{{u"ostrel"_s}, u"Ostrel"_s, {onlyArticle(*first)}};
        QVERIFY_OK(first->storeEvent(event));
        QVERIFY_OK(first->storeAnnotation(note(u"Who closed it?"_s, 2)));
        QVERIFY_OK(first->storeSearch({u"Closures"_s, {u"closed"_s}}, noonPlus(3)));
        const auto report = room.exchange(u"first"_s);
        QVERIFY_OK(report);
        QVERIFY(report->received.isEmpty());
        QCOMPARE(report->sent.articles.size(), 1);
        QCOMPARE(report->sent.articles.first().revisions, 1);
        QVERIFY(report->sent.articles.first().isNew);
        QCOMPARE(report->sent.files.events, 1);
        QCOMPARE(report->sent.files.annotations, 1);
        QCOMPARE(report->sent.files.searches, 1);
        QVERIFY(report->problems.isEmpty());
        const auto check = stockGit(room.remote(), {u"fsck"_s, u"--full"_s, u"--strict"_s});
        QVERIFY2(check.exitCode == 0, qPrintable(check.output));

        const auto again = room.exchange(u"first"_s);
        QVERIFY_OK(again);
        QVERIFY(again->received.isEmpty());
        QVERIFY(again->sent.isEmpty());

        const auto came = room.exchange(u"second"_s);
        QVERIFY_OK(came);
        QCOMPARE(came->received.articles.size(), 1);
        QCOMPARE(came->received.files.annotations, 1);
        const auto second = room.workspace(u"second"_s);
        QCOMPARE(second->events().value(), (QList<Event>{event}));
        QCOMPARE(bodies(*second, event.articles.first()), QStringList{u"Nobody was hurt."_s});
        QVERIFY(second->verify()->isSound());
        QCOMPARE(branches(first->repositoryPath()), branches(second->repositoryPath()));
    }

    void sync_sameArticleInTwoWorkspaces_interleavesByTime()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        const auto second = room.workspace(u"second"_s);
        const RevisionId one = store(*first, {headline, u"One."_s}, 0);
        const RevisionId two = store(*second, {headline, u"Two."_s}, 10);
        const RevisionId three = store(*first, {headline, u"Three."_s}, 20);
        const RevisionId four = store(*second, {headline, u"Four."_s}, 30);
        const ArticleId id = onlyArticle(*first);
        QCOMPARE(onlyArticle(*second), id);
        for (const QString &name : {u"first"_s, u"second"_s, u"first"_s}) {
            const auto report = room.exchange(name);
            QVERIFY_OK(report);
            QVERIFY(report->problems.isEmpty());
        }
        const QStringList all{u"One."_s, u"Two."_s, u"Three."_s, u"Four."_s};
        QCOMPARE(bodies(*first, id), all);
        QCOMPARE(bodies(*second, id), all);
        const auto record = first->history(id);
        QCOMPARE(record->revisions.at(0).kind, RevisionKind::First);
        QCOMPARE(record->revisions.at(1).kind, RevisionKind::Update);
        QCOMPARE(record->revisions.at(3).number, 4);
        // What was stored is there as it was, under its own name.
        QCOMPARE(record->revisions.at(0).id, one);
        QCOMPARE(record->revisions.at(1).id, two);
        QCOMPARE(record->revisions.at(2).id, three);
        QCOMPARE(record->revisions.at(3).id, four);
        QCOMPARE(branches(first->repositoryPath()), branches(second->repositoryPath()));
        QVERIFY(first->verify()->isSound());

        // And the history goes on.
        QVERIFY(!store(*second, {headline, u"Five."_s}, 40).isEmpty());
        QVERIFY_OK(room.exchange(u"second"_s));
        QVERIFY_OK(room.exchange(u"first"_s));
        QCOMPARE(bodies(*first, id), all + QStringList{u"Five."_s});
    }

    void sync_sameTextSeenByTwo_isOneRevisionSeenTwice()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        const auto second = room.workspace(u"second"_s);
        const RevisionId one = store(*first, {headline, u"One."_s}, 0);
        const RevisionId same = store(*second, {headline, u"One."_s}, 10);
        QVERIFY(one != same);
        QVERIFY(!store(*second, {headline, u"Two."_s}, 20).isEmpty());
        const RevisionId two = store(*first, {headline, u"Two."_s}, 15);
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY_OK(room.exchange(u"second"_s));
        const ArticleId id = onlyArticle(*second);
        QCOMPARE(bodies(*second, id), (QStringList{u"One."_s, u"Two."_s}));
        const auto record = second->history(id);
        QCOMPARE(record->revisions.at(0).id, one);
        QCOMPARE(record->revisions.at(0).lastSeen, noonPlus(10));
        QCOMPARE(record->revisions.at(1).id, two);
        QCOMPARE(record->revisions.at(1).lastSeen, noonPlus(20));
        // Notes may stand on the one that is not listed.
        const auto twin = second->load(same);
        QVERIFY_OK(twin);
        QCOMPARE(twin->revision.number, 1);
        QVERIFY_OK(second->capture(same));
        QVERIFY(second->verify()->isSound());
    }

    void sync_textThatCameBack_isKept()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        const auto second = room.workspace(u"second"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());
        QVERIFY(!store(*second, {headline, u"Two."_s}, 10).isEmpty());
        QVERIFY(!store(*second, {headline, u"One."_s}, 20).isEmpty());
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY_OK(room.exchange(u"second"_s));
        QCOMPARE(bodies(*second, onlyArticle(*second)),
                 (QStringList{u"One."_s, u"Two."_s, u"One."_s}));
    }

    void sync_threeWorkspacesInterleaved_comeToTheSameState()
    {
        const Newsroom room;
        const QStringList names{u"first"_s, u"second"_s, u"third"_s};
        QList<std::shared_ptr<Archive>> workspaces;
        for (const QString &name : names) {
            workspaces.append(room.workspace(name));
        }
        QStringList expected;
        for (int minute = 0; minute < 12; ++minute) {
            const QString text = u"State %1."_s.arg(minute);
            expected.append(text);
            QVERIFY(!store(*workspaces.at(minute % 3), {headline, text}, minute).isEmpty());
            if (minute % 4 == 3) {
                QVERIFY_OK(room.exchange(names.at(minute % 3)));
                QVERIFY_OK(room.exchange(names.at((minute + 1) % 3)));
            }
        }
        for (int round = 0; round < 2; ++round) {
            for (const QString &name : names) {
                QVERIFY_OK(room.exchange(name));
            }
        }
        const ArticleId id = onlyArticle(*workspaces.at(0));
        for (const auto &workspace : workspaces) {
            QCOMPARE(bodies(*workspace, id), expected);
            QCOMPARE(branches(workspace->repositoryPath()), branches(room.remote()));
            QVERIFY(workspace->verify()->isSound());
        }
    }

    void sync_oneEventChangedByTwo_hasBothChanges()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        const EventId id{u"ostrel"_s};
        const ArticleId a{u"northcoast-wire/000000000a"_s};
        const ArticleId b{u"harbour-post/000000000b"_s};
        const ArticleId c{u"city-desk/000000000c"_s};
        QVERIFY_OK(first->storeEvent({id, u"Ostrel"_s, {a, b}}, noonPlus(0)));
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY_OK(room.exchange(u"second"_s));
        const auto second = room.workspace(u"second"_s);
        QVERIFY_OK(second->events());
        QVERIFY_OK(first->storeEvent({id, u"Ostrel bridge"_s, {a, b}}, noonPlus(5)));
        QVERIFY_OK(second->storeEvent({id, u"Ostrel"_s, {a, c}}, noonPlus(6)));
        QVERIFY_OK(room.exchange(u"first"_s));
        const auto report = room.exchange(u"second"_s);
        QVERIFY_OK(report);
        QVERIFY(report->disagreements.isEmpty());
        QVERIFY_OK(room.exchange(u"first"_s));
        QCOMPARE(first->events().value(), (QList<Event>{{id, u"Ostrel bridge"_s, {a, c}}}));
        QCOMPARE(second->events().value(), first->events().value());

        QVERIFY_OK(first->storeEvent({id, u"Bridge"_s, {a, c}}, noonPlus(20)));
        QVERIFY_OK(second->storeEvent({id, u"Crossing"_s, {a, c}}, noonPlus(30)));
        QVERIFY_OK(room.exchange(u"first"_s));
        const auto renamed = room.exchange(u"second"_s);
        QVERIFY_OK(renamed);
        QCOMPARE(renamed->disagreements,
                 (QList<sync::Disagreement>{{sync::Disagreement::Kind::EventName, u"ostrel"_s,
                                             u"Crossing"_s, u"Bridge"_s}}));
        QCOMPARE(second->events()->first().name, u"Crossing"_s);
    }

    void sync_oneNoteChangedByTwo_keepsBoth()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        QVERIFY_OK(first->storeAnnotation(note(u"Who closed it?"_s, 2)));
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY_OK(room.exchange(u"second"_s));
        const auto second = room.workspace(u"second"_s);
        QVERIFY_OK(first->storeAnnotation(note(u"The council closed it."_s, 10)));
        QVERIFY_OK(second->storeAnnotation(note(u"The police closed it."_s, 20)));
        QVERIFY_OK(room.exchange(u"first"_s));
        const auto report = room.exchange(u"second"_s);
        QVERIFY_OK(report);
        QCOMPARE(report->disagreements.size(), 1);
        QCOMPARE(report->disagreements.first().kind, sync::Disagreement::Kind::Note);
        QCOMPARE(report->disagreements.first().here, u"The police closed it."_s);
        QCOMPARE(report->disagreements.first().there, u"The council closed it."_s);
        QVERIFY_OK(room.exchange(u"first"_s));
        const QStringList both{u"The council closed it."_s, u"The police closed it."_s};
        QCOMPARE(notes(*first), both);
        QCOMPARE(notes(*second), both);
        // The later one keeps the name, and nothing more comes of it.
        QCOMPARE(first->annotations({u"ostrel"_s}).value().size(), 2);
        QVERIFY_OK(room.exchange(u"second"_s));
        QCOMPARE(notes(*second), both);
    }

    void sync_noteRemovedHereAndChangedThere_keepsTheChangeAndTellsIt()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        QVERIFY_OK(first->storeAnnotation(note(u"Who closed it?"_s, 2)));
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY_OK(room.exchange(u"second"_s));
        const auto second = room.workspace(u"second"_s);
        QVERIFY_OK(first->storeAnnotation(note(u"The council."_s, 10)));
        QVERIFY_OK(second->removeAnnotation(note({}, 0).id, u"Mira"_s, noonPlus(11)));
        QVERIFY_OK(room.exchange(u"first"_s));
        const auto report = room.exchange(u"second"_s);
        QVERIFY_OK(report);
        QCOMPARE(report->disagreements.size(), 1);
        QCOMPARE(report->disagreements.first().kind, sync::Disagreement::Kind::Removed);
        QCOMPARE(report->disagreements.first().here, QString());
        QCOMPARE(report->disagreements.first().there, u"The council."_s);
        QCOMPARE(notes(*second), QStringList{u"The council."_s});
    }

    void sync_matchConfirmedHereAndRejectedThere_keepsBothAndTellsIt()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        const auto second = room.workspace(u"second"_s);
        const TextSelector one{{u"wire/0000000001"_s}, {}, {0, 9}, u"12 people."_s, {}, {}};
        const TextSelector two{{u"post/0000000002"_s}, {}, {0, 6}, u"Dozens."_s, {}, {}};
        const AlignmentDecision confirmed{
            {QString(40, u'a')}, {u"ostrel"_s}, AlignmentDecision::Act::Confirm,
            {{one, two}},        u"Mira"_s,     noonPlus(1)};
        const AlignmentDecision rejected{
            {QString(40, u'b')}, {u"ostrel"_s}, AlignmentDecision::Act::Reject,
            {{one}, {two}},      u"Jon"_s,      noonPlus(2)};
        QVERIFY_OK(first->storeAlignmentDecision(confirmed));
        QVERIFY_OK(second->storeAlignmentDecision(rejected));
        QVERIFY_OK(room.exchange(u"first"_s));
        const auto report = room.exchange(u"second"_s);
        QVERIFY_OK(report);
        QCOMPARE(report->disagreements,
                 (QList<sync::Disagreement>{{sync::Disagreement::Kind::Decision,
                                             u"12 people. / Dozens."_s, u"Mira"_s, u"Jon"_s}}));
        QCOMPARE(second->alignmentDecisions({u"ostrel"_s}).value(),
                 (QList<AlignmentDecision>{confirmed, rejected}));
        // Told once, not at every exchange.
        const auto again = room.exchange(u"second"_s);
        QVERIFY_OK(again);
        QVERIFY(again->disagreements.isEmpty());
    }

    void sync_noteRemoved_isRemovedEverywhere()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        QVERIFY_OK(first->storeAnnotation(note(u"Who closed it?"_s, 2)));
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY_OK(room.exchange(u"second"_s));
        QVERIFY_OK(first->removeAnnotation(note({}, 0).id, u"Mira"_s, noonPlus(11)));
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY_OK(room.exchange(u"second"_s));
        QCOMPARE(notes(*room.workspace(u"second"_s)), QStringList());
    }

    void sync_trackingStoppedHereAndPausedThere_isTold()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        Tracking tracking{{u"northcoast-wire/000000000a"_s},
                          QUrl(u"https://northcoast.example/ostrel"_s),
                          false,
                          {},
                          noonPlus(0)};
        QVERIFY_OK(first->storeTracking(tracking, noonPlus(0)));
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY_OK(room.exchange(u"second"_s));
        const auto second = room.workspace(u"second"_s);
        tracking.isPaused = true;
        QVERIFY_OK(first->storeTracking(tracking, noonPlus(1)));
        QVERIFY_OK(second->removeTracking(tracking.article, noonPlus(2)));
        QVERIFY_OK(room.exchange(u"first"_s));
        const auto report = room.exchange(u"second"_s);
        QVERIFY_OK(report);
        QCOMPARE(report->disagreements.size(), 1);
        QCOMPARE(second->trackings().value(), (QList<Tracking>{tracking}));
    }

    void sync_looksOfTwo_areAddedUp()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        const RevisionId revision = store(*first, {headline, u"One."_s}, 0);
        const ArticleId id = onlyArticle(*first);
        const PageValidators validators{QUrl(u"https://northcoast.example/ostrel"_s), {}, {}};
        QVERIFY_OK(first->recordUnchanged(id, noonPlus(5), validators));
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY_OK(room.exchange(u"second"_s));
        const auto second = room.workspace(u"second"_s);
        QCOMPARE(second->history(id)->lastSeen, noonPlus(5));
        QVERIFY_OK(first->recordUnchanged(id, noonPlus(20), validators));
        QVERIFY_OK(second->recordUnchanged(id, noonPlus(10), validators));
        const FailedLook failed{QUrl(u"https://northcoast.example/ostrel"_s),
                                FetchState::HttpError,
                                503,
                                u"busy"_s,
                                noonPlus(30),
                                noonPlus(30),
                                1,
                                {}};
        QVERIFY_OK(second->recordFailure(id, failed));
        for (const QString &name : {u"first"_s, u"second"_s, u"first"_s, u"second"_s}) {
            QVERIFY_OK(room.exchange(name));
        }
        for (const auto *archive : {first.get(), second.get()}) {
            QCOMPARE(archive->looks(id)->lastGood, noonPlus(20));
            QCOMPARE(archive->looks(id)->failed, (QList<FailedLook>{failed}));
        }
        QCOMPARE(first->history(id)->revisions.first().id, revision);
        const auto record =
            stockGit(first->repositoryPath(), {u"cat-file"_s, u"-p"_s, u"refs/seen/"_s + id.value})
                .output;
        QVERIFY2(record.contains("\"count\": 3"_L1), qPrintable(record));
    }

    void sync_stoppedAnywhere_losesNothingAndGoesOn()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        const auto second = room.workspace(u"second"_s);
        for (int i = 0; i < 5; ++i) {
            const QUrl url(u"https://northcoast.example/%1"_s.arg(i));
            QVERIFY(!store(*first, {headline + QString::number(i), u"One."_s}, i, url).isEmpty());
            QVERIFY(
                !store(*second, {headline + QString::number(i), u"Two."_s}, i + 10, url).isEmpty());
        }
        QVERIFY_OK(room.exchange(u"first"_s));
        bool isDone = false;
        int stops = 0;
        for (int allowed = 0; !isDone && allowed < 200; ++allowed) {
            int calls = 0;
            git::RemoteAccess access;
            access.progress = [&](const git::TransferProgress &) {
                return calls++ < allowed;
            };
            const auto report = room.exchange(u"second"_s, access);
            isDone = report.has_value();
            if (!isDone) {
                ++stops;
                QCOMPARE(report.error().code, Error::Code::Cancelled);
                QVERIFY(second->verify()->isSound());
            }
        }
        QVERIFY(isDone);
        QVERIFY(stops > 5);
        QVERIFY_OK(room.exchange(u"first"_s));
        QCOMPARE(branches(first->repositoryPath()), branches(second->repositoryPath()));
        const auto articles = first->articles();
        for (const ArticleRecord &record : articles->records) {
            QCOMPARE(record.revisions.size(), 2);
        }
    }

    void sync_anotherWasQuicker_mergesAgainAndSends()
    {
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        const auto second = room.workspace(u"second"_s);
        QVERIFY(!store(*first, {headline, u"One."_s}, 0).isEmpty());
        QVERIFY_OK(room.exchange(u"first"_s));
        QVERIFY(!store(*first, {headline, u"Two."_s}, 5).isEmpty());
        QVERIFY(!store(*second, {headline, u"Three."_s}, 10).isEmpty());
        bool wasQuicker = false;
        git::RemoteAccess access;
        access.progress = [&](const git::TransferProgress &progress) {
            // After fetching, before sending.
            if (progress.step == git::TransferProgress::Step::Checking && !wasQuicker) {
                wasQuicker = room.exchange(u"first"_s).has_value();
            }
            return true;
        };
        QVERIFY_OK(room.exchange(u"second"_s, access));
        QVERIFY(wasQuicker);
        QCOMPARE(bodies(*second, onlyArticle(*second)),
                 (QStringList{u"One."_s, u"Two."_s, u"Three."_s}));
        QCOMPARE(branches(second->repositoryPath()), branches(room.remote()));
    }

    void sync_remoteThatCannotBeReached_namesItAndChangesNothing_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("no folder") << u"/nowhere/at all.git"_s << Error::Code::NotFound;
        QTest::newRow("file") << u"file:///nowhere.git"_s << Error::Code::NotFound;
        QTest::newRow("closed port") << u"http://127.0.0.1:9/x.git"_s << Error::Code::Unreadable;
        QTest::newRow("kind") << u"ext::sh -c true"_s << Error::Code::Unreadable;
        QTest::newRow("scheme") << u"ftp://127.0.0.1/x.git"_s << Error::Code::Unsupported;
        QTest::newRow("empty") << QString() << Error::Code::NotFound;
    }

    void sync_remoteThatCannotBeReached_namesItAndChangesNothing()
    {
        QFETCH(const QString, address);
        QFETCH(const Error::Code, code);
        const Newsroom room;
        const auto first = room.workspace(u"first"_s);
        const auto report = sync::synchronise({room.folder(u"first"_s), address, {}});
        QVERIFY(!report);
        QVERIFY2(report.error().code == code, qPrintable(reason(report.error())));
        QVERIFY(first->verify()->isSound());
    }

    void sync_passwordInTheAddress_isNotRepeatedInErrors()
    {
        const Newsroom room;
        const auto report = sync::synchronise(
            {room.folder(u"first"_s), u"http://mira:geheim@127.0.0.1:9/x.git"_s, {}});
        QVERIFY(!report);
        QVERIFY2(!report.error().detail.contains("geheim"_L1), qPrintable(report.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
