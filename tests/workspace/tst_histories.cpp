// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Histories through the workspace: time lines, blame, search, news, patches.

#include <app/workspace/workspace.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using workspace::Workspace;

namespace {

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 10, 14), QTime(hour, 0), Qt::UTC);
}

QByteArray text(const QByteArray &body)
{
    return "Ship strikes Ostrel Bridge\n\nThe bridge carries 42,000 vehicles a day, the port "
           "authority said.\n\n"
        + body
        + "\n\nDivers were to look at the footing of the pier before the road opens again.\n";
}

const QByteArray three =
    "Three people were hurt when the bulk carrier struck the western pier of the bridge.";
const QByteArray four =
    "Four people were hurt when the bulk carrier struck the western pier of the bridge.";

workspace::ImportItem item(const QString &outlet, const QByteArray &bytes, int hour)
{
    workspace::ImportItem made;
    made.path = outlet + u".txt"_s;
    made.outlet = outlet;
    made.bytes = bytes;
    made.seen = at(hour);
    return made;
}

workspace::TimelineLane lane(const QList<std::pair<int, int>> &sights)
{
    workspace::TimelineLane made;
    for (const auto &[first, last] : sights) {
        workspace::TimelineDot dot;
        dot.seen = at(first);
        dot.lastSeen = at(last);
        made.dots.append(dot);
    }
    return made;
}

} // namespace

class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void timeline_hasALaneAnArticle();
    void timeline_dotsTellWhenItCanHaveChanged();
    void blame_followsTheSentenceBack();
    void blame_ofAnOlderRevision_knowsNothingNewer();
    void search_findsTheFirstRevision();
    void search_ofNothing_findsNothing();
    void changes_areToldOfEachRevision();
    void news_areWhatCameSinceTheMark();
    void news_ofUnreadArticle_haveNoChanges();
    void unifiedDiff_isAPatch();
    void unseenSpans_areBetweenTheLooksOfAll();
    void importedCapture_isNoSightOfTheImport();
    void unknownArticle_isNotFound();

private:
    template <typename T, typename Ask>
    Result<T> answered(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](Result<T> result) { answer = std::move(result); });
        [&answer] {
            QTRY_VERIFY(answer);
        }();
        return answer ? *answer : Result<T>(failure(Error::Code::NotFound, u"no answer"_s));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    EventId m_event;
    ArticleRecord m_courier;
    ArticleRecord m_wire;
};

void TestHistories::initTestCase()
{
    m_workspace = std::make_unique<Workspace>(nullptr, [] { return at(18); });
    const auto opened = answered<workspace::Library>(
        [this](auto done) { m_workspace->open(m_folder.path(), this, done); });
    QVERIFY(opened);
    const auto report = answered<workspace::ImportReport>([this](auto done) {
        m_workspace->import(u"Ostrel Bridge"_s,
                            {item(u"Courier"_s, text(three), 6), item(u"Courier"_s, text(four), 8),
                             item(u"Courier"_s, text(three), 12),
                             item(u"Wire"_s, text("Ferries ran all night."), 7)},
                            this, {}, done);
    });
    QVERIFY(report);
    QVERIFY(report->failures.isEmpty());
    m_event = report->event.id;
    const auto library =
        answered<workspace::Library>([this](auto done) { m_workspace->library(this, done); });
    for (const ArticleRecord &record : library->articles) {
        (record.outlet == u"Courier"_s ? m_courier : m_wire) = record;
    }
    QCOMPARE(m_courier.revisions.size(), 3);
    QCOMPARE(m_wire.revisions.size(), 1);
}

void TestHistories::timeline_hasALaneAnArticle()
{
    const auto timeline = answered<workspace::EventTimeline>(
        [this](auto done) { m_workspace->timeline(m_event, this, done); });
    QVERIFY(timeline);
    QCOMPARE(timeline->lanes.size(), 2);
    QCOMPARE(timeline->lanes.at(0).dots.size(), 3);
    QCOMPARE(timeline->lanes.at(0).headlines.size(), 1);
    QCOMPARE(timeline->lanes.at(0).headlines.first().text, u"Ship strikes Ostrel Bridge"_s);
}

void TestHistories::timeline_dotsTellWhenItCanHaveChanged()
{
    const auto timeline = answered<workspace::EventTimeline>(
        [this](auto done) { m_workspace->timeline(m_event, this, done); });
    const QList<workspace::TimelineDot> &dots = timeline->lanes.at(0).dots;
    QVERIFY(!dots.at(0).changedAfter);
    QCOMPARE(dots.at(1).changedAfter, std::optional(at(6)));
    QCOMPARE(dots.at(1).seen, at(8));
    QCOMPARE(dots.at(0).changed, 1.0);
    QVERIFY(dots.at(1).changed > 0.1 && dots.at(1).changed < 0.6);
}

void TestHistories::blame_followsTheSentenceBack()
{
    const auto blame = answered<workspace::ArticleBlame>(
        [this](auto done) { m_workspace->blame(m_courier.id, {}, this, done); });
    QVERIFY(blame);
    QCOMPARE(blame->revision, 2);
    bool isFound = false;
    for (qsizetype i = 0; i < blame->sentences.size(); ++i) {
        if (blame->sentences.at(i).span.in(blame->article.text).startsWith(u"Three people")) {
            isFound = true;
            QCOMPARE(blame->origins.at(i), (SentenceOrigin{0, 2, {1, 2}, {}, 2}));
        }
    }
    QVERIFY(isFound);
}

void TestHistories::blame_ofAnOlderRevision_knowsNothingNewer()
{
    const auto blame = answered<workspace::ArticleBlame>([this](auto done) {
        m_workspace->blame(m_courier.id, m_courier.revisions.at(1).id, this, done);
    });
    QCOMPARE(blame->revision, 1);
    for (const SentenceOrigin &origin : blame->origins) {
        QVERIFY(origin.lastChanged <= 1 && !origin.returnedIn);
    }
}

void TestHistories::search_findsTheFirstRevision()
{
    const auto found = answered<QList<workspace::FoundInRevision>>([this](auto done) {
        m_workspace->findInHistory(m_courier.id, u"FOUR  people"_s, this, done);
    });
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->at(0).count, 0);
    QCOMPARE(found->at(1).count, 1);
    QVERIFY(found->at(1).context.contains(u"Four people were hurt"_s));
    QCOMPARE(found->at(2).count, 0);
}

void TestHistories::search_ofNothing_findsNothing()
{
    const auto found = answered<QList<workspace::FoundInRevision>>(
        [this](auto done) { m_workspace->findInHistory(m_courier.id, u"  "_s, this, done); });
    for (const workspace::FoundInRevision &one : *found) {
        QCOMPARE(one.count, 0);
    }
}

void TestHistories::changes_areToldOfEachRevision()
{
    const auto changes = answered<workspace::ArticleChanges>(
        [this](auto done) { m_workspace->changes(m_courier.id, this, done); });
    QVERIFY(changes);
    QCOMPARE(changes->changes.size(), 3);
    QVERIFY(changes->changes.at(0).isEmpty());
    QCOMPARE(changes->changes.at(1).changes.first().kind, RevisionChange::Kind::Figure);
    QCOMPARE(changes->changes.at(2).changes.first().after, u"Three"_s);
}

void TestHistories::news_areWhatCameSinceTheMark()
{
    const workspace::ReadMarks marks{{m_courier.id, m_courier.revisions.at(1).id},
                                     {m_wire.id, m_wire.revisions.last().id}};
    const auto news = answered<QList<workspace::ArticleNews>>(
        [this, marks](auto done) { m_workspace->news(marks, this, done); });
    QVERIFY(news);
    QCOMPARE(news->size(), 1);
    QCOMPARE(news->first().record.id, m_courier.id);
    QCOMPARE(news->first().newRevisions, 1);
    QCOMPARE(news->first().events, QList<EventId>{m_event});
    QCOMPARE(news->first().changes.changes.first().kind, RevisionChange::Kind::Figure);
}

void TestHistories::news_ofUnreadArticle_haveNoChanges()
{
    const auto news = answered<QList<workspace::ArticleNews>>(
        [this](auto done) { m_workspace->news({}, this, done); });
    QCOMPARE(news->size(), 2);
    QCOMPARE(news->first().record.id, m_courier.id); // changed last
    QVERIFY(!news->first().read);
    QVERIFY(news->first().changes.isEmpty());
}

void TestHistories::unifiedDiff_isAPatch()
{
    const QString git = QStandardPaths::findExecutable(u"git"_s);
    if (git.isEmpty()) {
        QSKIP("there is no git to apply the patch");
    }
    const RevisionId older = m_courier.revisions.at(0).id;
    const RevisionId newer = m_courier.revisions.at(1).id;
    const auto patch =
        answered<QString>([&](auto done) { m_workspace->unifiedDiff(older, newer, this, done); });
    const auto before = answered<QString>(
        [&](auto done) { m_workspace->file(older, u"article.md"_s, this, done); });
    const auto after = answered<QString>(
        [&](auto done) { m_workspace->file(newer, u"article.md"_s, this, done); });
    QVERIFY(patch && before && after);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"article.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(before->toUtf8());
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(git, {u"apply"_s, u"-"_s});
    process.write(patch->toUtf8());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), *after);
}

void TestHistories::unseenSpans_areBetweenTheLooksOfAll()
{
    workspace::TimelineLane failing = lane({});
    FailedLook look;
    look.first = at(13);
    look.last = at(14);
    failing.looks.failed.append(look);
    const auto spans = workspace::unseenSpans({lane({{6, 8}, {12, 12}}), lane({{7, 9}}), failing});
    QCOMPARE(spans, (QList<workspace::UnseenSpan>{{at(9), at(12)}, {at(12), at(13)}}));
    QVERIFY(workspace::unseenSpans({}).isEmpty());
}

void TestHistories::importedCapture_isNoSightOfTheImport()
{
    ArticleRecord record;
    Revision revision;
    revision.number = 1;
    revision.archived = at(6);
    revision.fetched = at(18);
    revision.lastSeen = at(18);
    record.revisions = {revision};
    ArticleLooks looks;
    looks.lastGood = at(18);
    const auto imported = workspace::timelineLane(record, {Article()}, looks);
    QCOMPARE(imported.dots.first().lastSeen, at(6));
    looks.lastGood = at(19);
    const auto lookedAt = workspace::timelineLane(record, {Article()}, looks);
    QCOMPARE(lookedAt.dots.first().lastSeen, at(19));
}

void TestHistories::unknownArticle_isNotFound()
{
    const auto blame = answered<workspace::ArticleBlame>(
        [this](auto done) { m_workspace->blame({u"nobody/0"_s}, {}, this, done); });
    QVERIFY(!blame);
    QCOMPARE(blame.error().code, Error::Code::NotFound);
    const auto timeline = answered<workspace::EventTimeline>(
        [this](auto done) { m_workspace->timeline({u"nothing"_s}, this, done); });
    QCOMPARE(timeline.error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
