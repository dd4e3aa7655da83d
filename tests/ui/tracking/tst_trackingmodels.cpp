// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/alertmodel.h>
#include <ui/models/feedmodel.h>
#include <ui/models/trackedmodel.h>
#include <ui/models/trackingwords.h>

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

QDateTime at(int hour)
{
    return {QDate(2026, 10, 14), QTime(hour, 0), Qt::UTC};
}

workspace::TrackedArticle article(const QString &id)
{
    workspace::TrackedArticle one;
    one.tracking.article = {id};
    one.tracking.address = QUrl(u"https://post.example/"_s + id);
    one.record.id = {id};
    one.record.outlet = u"Harbour Post"_s;
    one.record.headline = u"Crane falls"_s;
    one.looks.lastGood = at(9);
    one.nextLook = at(15);
    return one;
}

ChangeAlert alert(bool isRead)
{
    ChangeAlert one;
    one.article = {u"post/1"_s};
    one.outlet = u"Harbour Post"_s;
    one.headline = u"Crane falls"_s;
    one.time = at(12);
    one.isRead = isRead;
    one.changes.changes = {
        {workspace::RevisionChange::Kind::Figure, u"40"_s, u"52"_s, std::nullopt, std::nullopt}};
    one.changes.added = 2;
    return one;
}

} // namespace

class TestTrackingModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void models_anyContent_areConsistent();
    void tracked_failure_saysWhatWasSeenAndNoMore();
    void tracked_times_sayGapAndNextLook();
    void tracked_sameArticlesAgain_keepTheirRows();
    void offers_answered_areLeftOut();
    void alerts_lines_sayWhatChanged();
    void words_eachStateAndKind_areDifferent();
};

void TestTrackingModels::models_anyContent_areConsistent()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    TrackedModel tracked;
    FeedModel feeds;
    OfferModel offers;
    AlertModel alerts;
    const QAbstractItemModelTester testers[]{{&tracked, Mode::QtTest},
                                             {&feeds, Mode::QtTest},
                                             {&offers, Mode::QtTest},
                                             {&alerts, Mode::QtTest}};
    Q_UNUSED(testers)
    tracked.setArticles({article(u"a"_s), article(u"b"_s)}, at(12));
    tracked.setArticles({}, at(12));
    workspace::WatchedFeedStatus feed;
    feed.feed.id = {u"f"_s};
    feed.nextLook = at(13);
    feed.state.offers = {{{u"f"_s}, u"1"_s, {}, u"New"_s, {}, at(8), FeedOffer::Answer::Open}};
    feeds.setFeeds({feed}, {}, at(12));
    offers.setFeeds({feed}, {});
    QCOMPARE(offers.rowCount(), 1);
    alerts.setAlerts({alert(false), alert(true)});
    alerts.setAlerts({});
    QCOMPARE(alerts.rowCount(), 0);
}

void TestTrackingModels::tracked_failure_saysWhatWasSeenAndNoMore()
{
    workspace::TrackedArticle one = article(u"a"_s);
    one.looks.failed = {
        {one.tracking.address, FetchState::NotFound, 404, {}, at(10), at(11), 3, {}}};
    TrackedModel model;
    model.setArticles({one}, at(12));
    const QModelIndex state = model.index(0, TrackedModel::StateColumn);
    QVERIFY2(state.data().toString().contains(u"404"_s), qPrintable(state.data().toString()));
    QVERIFY(!state.data().toString().contains(u"removed"_s));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"does not say"_s));
    QVERIFY(state.data(TrackedModel::IsFailedRole).toBool());
    QVERIFY(model.index(0, TrackedModel::LookColumn).data().toString().contains(u"11:00"_s));
}

void TestTrackingModels::tracked_times_sayGapAndNextLook()
{
    TrackedModel model;
    workspace::TrackedArticle due = article(u"a"_s);
    due.nextLook = at(11);
    workspace::TrackedArticle paused = article(u"b"_s);
    paused.tracking.isPaused = true;
    paused.nextLook.reset();
    model.setArticles({article(u"c"_s), due, paused}, at(12));
    QVERIFY(model.index(0, TrackedModel::NextColumn).data().toString().contains(u"15:00"_s));
    QCOMPARE(model.index(1, TrackedModel::NextColumn).data().toString(), u"due now"_s);
    QCOMPARE(model.index(2, TrackedModel::NextColumn).data().toString(), u"none, paused"_s);
    QVERIFY(model.index(0, TrackedModel::GapColumn).data().toString().startsWith(u'3'));
}

void TestTrackingModels::tracked_sameArticlesAgain_keepTheirRows()
{
    TrackedModel model;
    model.setArticles({article(u"a"_s)}, at(12));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    workspace::TrackedArticle later = article(u"a"_s);
    later.tracking.isPaused = true;
    model.setArticles({later}, at(13));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, TrackedModel::ScheduleColumn).data().toString(), u"paused"_s);
}

void TestTrackingModels::offers_answered_areLeftOut()
{
    workspace::WatchedFeedStatus feed;
    feed.feed.id = {u"f"_s};
    const auto offer = [](const QString &id, FeedOffer::Answer answer, int hour) {
        return FeedOffer{{u"f"_s}, id,    QUrl(u"https://post.example/"_s + id), id, at(hour),
                         at(1),    answer};
    };
    feed.state.offers = {offer(u"old"_s, FeedOffer::Answer::Open, 2),
                         offer(u"gone"_s, FeedOffer::Answer::Dismissed, 4),
                         offer(u"new"_s, FeedOffer::Answer::Open, 5),
                         offer(u"in"_s, FeedOffer::Answer::Added, 6)};
    OfferModel model;
    model.setFeeds({feed}, {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, OfferModel::TitleColumn).data().toString(), u"new"_s);
}

void TestTrackingModels::alerts_lines_sayWhatChanged()
{
    AlertModel model;
    model.setAlerts({alert(false), alert(true)});
    const QModelIndex unread = model.index(0, 0);
    QVERIFY(unread.data().toString().startsWith(u"●"_s));
    QVERIFY(unread.data(Qt::AccessibleTextRole).toString().endsWith(u"unread"_s));
    QVERIFY(!model.index(1, 0).data().toString().startsWith(u"●"_s));
    QCOMPARE(model.rowCount(unread), 2);
    QCOMPARE(model.index(0, 0, unread).data().toString(),
             u"A figure changed in Harbour Post: 40 → 52"_s);
    QCOMPARE(model.index(0, 0, unread).data(AlertModel::ArticleIdRole).toString(), u"post/1"_s);
}

void TestTrackingModels::words_eachStateAndKind_areDifferent()
{
    QSet<QString> texts;
    int count = 0;
    for (int state = int(FetchState::Ok); state <= int(FetchState::BadAddress); ++state) {
        const QString text = TrackingWords::state(FetchState(state), 500);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u"removed"_s) && !text.contains(u"deleted"_s), qPrintable(text));
        texts.insert(text);
        ++count;
    }
    using Kind = workspace::RevisionChange::Kind;
    for (int kind = 0; kind <= int(Kind::Layout); ++kind) {
        const QString text = TrackingWords::change(
            {Kind(kind), u"old"_s, u"new"_s, std::nullopt, std::nullopt}, u"Post"_s);
        QVERIFY(text.contains(u"Post"_s));
        texts.insert(text);
        ++count;
    }
    QCOMPARE(int(texts.size()), count);
}

QTEST_GUILESS_MAIN(TestTrackingModels)

#include "tst_trackingmodels.moc"
