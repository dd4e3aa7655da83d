// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/archive/joinedhistories.h>

#include <QRandomGenerator>
#include <QTest>

#include <tests/archive/archivefixture.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

struct Commit
{
    QString id; ///< "*" before it: a join
    QStringList parents = {};
    int minutes = 0;
    QString text = {}; ///< the id without it
    QString precedes = {};
    QString reExtracts = {};
    int archived = -1; ///< minutes; none when negative
    QString capture = {};
};

JoinedCommits commits(const QList<Commit> &list)
{
    JoinedCommits joined;
    for (const Commit &commit : list) {
        const bool isJoin = commit.id.startsWith(u'*');
        joined.order.append(commit.id);
        joined.parents.insert(commit.id, commit.parents);
        if (isJoin) {
            continue;
        }
        StoredRevision stored;
        stored.revision.id = {commit.id};
        stored.revision.fetched = noonPlus(commit.minutes);
        stored.revision.contentHash = commit.text.isEmpty() ? commit.id : commit.text;
        stored.revision.captureHash =
            commit.capture.isEmpty() ? u"capture of "_s + commit.id : commit.capture;
        stored.revision.kind =
            commit.reExtracts.isEmpty() ? RevisionKind::Update : RevisionKind::ReExtraction;
        if (commit.archived >= 0) {
            stored.revision.archived = noonPlus(commit.archived);
        }
        stored.precedes = {commit.precedes};
        stored.reExtracts = {commit.reExtracts};
        joined.revisions.append(stored);
    }
    return joined;
}

QString ids(const StoredHistory &history)
{
    QStringList ids;
    for (const StoredRevision &stored : history.revisions) {
        ids.append(stored.revision.id.value);
    }
    return ids.join(u' ');
}

QString twins(const StoredHistory &history)
{
    QStringList ids;
    for (const StoredRevision &stored : history.twins) {
        ids.append(stored.revision.id.value + QString::number(stored.revision.number));
    }
    ids.sort();
    return ids.join(u' ');
}

} // namespace

class TestJoinedHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void joinedHistory_whatTheHistoriesSay_data()
    {
        QTest::addColumn<QList<Commit>>("list");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("twin");
        QTest::newRow("nothing") << QList<Commit>{} << QString() << QString();
        QTest::newRow("two that know nothing of each other")
            << QList<Commit>{{u"a"_s, {}, 0},
                             {u"c"_s, {u"a"_s}, 20},
                             {u"b"_s, {}, 10},
                             {u"d"_s, {u"b"_s}, 30},
                             {u"*"_s, {u"c"_s, u"d"_s}}}
            << u"a b c d"_s << QString();
        QTest::newRow("parted and joined") << QList<Commit>{{u"a"_s, {}, 0},
                                                            {u"c"_s, {u"a"_s}, 20},
                                                            {u"b"_s, {u"a"_s}, 10},
                                                            {u"*"_s, {u"c"_s, u"b"_s}},
                                                            {u"d"_s, {u"*"_s}, 30}}
                                           << u"a b c d"_s << QString();
        // A clock that went wrong does not turn round what one workspace saw one after the other.
        QTest::newRow("clock set back") << QList<Commit>{{u"a"_s, {}, 50},
                                                         {u"b"_s, {u"a"_s}, 5},
                                                         {u"c"_s, {}, 20},
                                                         {u"*"_s, {u"b"_s, u"c"_s}}}
                                        << u"c a b"_s << QString();
        QTest::newRow("same text one after the other") << QList<Commit>{{u"a"_s, {}, 0, u"X"_s},
                                                                        {u"b"_s, {}, 10, u"X"_s},
                                                                        {u"c"_s, {u"b"_s}, 20},
                                                                        {u"*"_s, {u"a"_s, u"c"_s}}}
                                                       << u"a c"_s << u"b1"_s;
        QTest::newRow("text that came back") << QList<Commit>{{u"a"_s, {}, 0, u"X"_s},
                                                              {u"d"_s, {u"a"_s}, 30, u"X2"_s},
                                                              {u"b"_s, {}, 10, u"Y"_s},
                                                              {u"c"_s, {u"b"_s}, 20, u"X"_s},
                                                              {u"*"_s, {u"d"_s, u"c"_s}}}
                                             << u"a b c d"_s << QString();
        // Nothing tells when the two in the middle were seen but their page.
        QTest::newRow("the same page of a tracker")
            << QList<Commit>{{u"a"_s, {}, 90, u"X"_s, {}, {}, 0, u"page"_s},
                             {u"b"_s, {u"a"_s}, 90, u"Y"_s, {}, {}, -1, u"page"_s},
                             {u"c"_s, {u"b"_s}, 90, u"X"_s, {}, {}, -1, u"page"_s},
                             {u"A"_s, {}, 95, u"X"_s, {}, {}, 0, u"page"_s},
                             {u"B"_s, {u"A"_s}, 95, u"Y"_s, {}, {}, -1, u"page"_s},
                             {u"C"_s, {u"B"_s}, 95, u"X"_s, {}, {}, -1, u"page"_s},
                             {u"*"_s, {u"c"_s, u"C"_s}}}
            << u"a b c"_s << u"A1 B2 C3"_s;
        QTest::newRow("older than what the other has")
            << QList<Commit>{{u"b"_s, {}, 10},
                             {u"a"_s, {u"b"_s}, 50, {}, u"b"_s, {}, 5},
                             {u"c"_s, {}, 7},
                             {u"*"_s, {u"a"_s, u"c"_s}}}
            << u"a c b"_s << QString();
        QTest::newRow("better readings stay with what they read")
            << QList<Commit>{{u"a"_s, {}, 0, u"X"_s},
                             {u"a'"_s, {u"a"_s}, 60, u"X'"_s, {}, u"a"_s},
                             {u"b"_s, {}, 10, u"Y"_s},
                             {u"*"_s, {u"a'"_s, u"b"_s}}}
            << u"a a' b"_s << QString();
        QTest::newRow("precedes a twin") << QList<Commit>{{u"a"_s, {}, 10, u"X"_s},
                                                          {u"b"_s, {}, 20, u"X"_s},
                                                          {u"*"_s, {u"a"_s, u"b"_s}},
                                                          {u"c"_s, {u"*"_s}, 30, u"Z"_s, u"b"_s}}
                                         << u"c a"_s << u"b2"_s;
    }

    void joinedHistory_whatTheHistoriesSay()
    {
        QFETCH(const QList<Commit>, list);
        QFETCH(const QString, order);
        QFETCH(const QString, twin);
        const StoredHistory history = joinedHistory(commits(list));
        QCOMPARE(ids(history), order);
        QCOMPARE(twins(history), twin);
    }

    /// Whatever the graph, every commit comes out once.
    void joinedHistory_anyGraph_losesNothing()
    {
        QRandomGenerator random(20260314);
        for (int run = 0; run < 300; ++run) {
            QList<Commit> list;
            int revisions = 0;
            const int count = 2 + random.bounded(14);
            for (int i = 0; i < count; ++i) {
                Commit commit;
                const bool isJoin = i > 1 && random.bounded(4) == 0;
                commit.id = (isJoin ? u"*"_s : u"r"_s) + QString::number(i);
                if (isJoin) {
                    commit.parents = {list.at(random.bounded(i)).id, list.at(random.bounded(i)).id};
                } else if (i > 0 && random.bounded(4) != 0) {
                    commit.parents = {list.at(random.bounded(i)).id};
                }
                commit.minutes = random.bounded(20);
                commit.text = u"text %1"_s.arg(random.bounded(4));
                if (i > 0 && random.bounded(5) == 0) {
                    commit.precedes = list.at(random.bounded(i)).id;
                } else if (i > 0 && random.bounded(8) == 0) {
                    commit.reExtracts = list.at(random.bounded(i)).id;
                }
                list.append(commit);
                revisions += isJoin ? 0 : 1;
            }
            // One commit above all, so that everything is reachable.
            for (int i = 0; i < count; ++i) {
                const QStringList parents{list.last().id, list.at(i).id};
                list.append({u"*top"_s + QString::number(i), parents});
            }
            const StoredHistory history = joinedHistory(commits(list));
            QStringList all = ids(history).split(u' ', Qt::SkipEmptyParts);
            for (const StoredRevision &twin : history.twins) {
                all.append(twin.revision.id.value);
                QVERIFY(twin.revision.number >= 1
                        && twin.revision.number <= history.revisions.size());
            }
            QCOMPARE(all.size(), revisions);
            all.removeDuplicates();
            QCOMPARE(all.size(), revisions);
        }
    }

    void joinedHistory_manyJoins_isReadInOnePass()
    {
        QList<Commit> list{{u"a0"_s, {}, 0}, {u"b0"_s, {}, 1}};
        QString one = u"a0"_s;
        QString two = u"b0"_s;
        for (int i = 1; i < 400; ++i) {
            const QString join = u"*"_s + QString::number(i);
            list.append({join, {one, two}});
            one = u"a"_s + QString::number(i);
            two = u"b"_s + QString::number(i);
            list.append({one, {join}, 2 * i});
            list.append({two, {join}, 2 * i + 1});
        }
        list.append({u"*end"_s, {one, two}});
        const StoredHistory history = joinedHistory(commits(list));
        QCOMPARE(history.revisions.size(), 800);
        for (qsizetype i = 1; i < history.revisions.size(); ++i) {
            QVERIFY(history.revisions.at(i - 1).revision.fetched
                    < history.revisions.at(i).revision.fetched);
        }
    }
};

QTEST_GUILESS_MAIN(TestJoinedHistories)
#include "tst_joinedhistories.moc"
