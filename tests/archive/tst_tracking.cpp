// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decisions on tracking, failed looks and what is known of feeds.

#include "archivefixture.h"

#include <app/archive/trackingjson.h>

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

const QUrl page(u"https://northcoast.example/ostrel"_s);

ArticleHistory history(const QString &body)
{
    return {{article({u"Bridge closed"_s, body})}};
}

/// The page as a server gave it.
Capture fetched(const QByteArray &bytes, int minutes, const QString &etag = {})
{
    Capture made = capture(bytes, minutes, u"ostrel"_s);
    made.url = page;
    made.http = {200, etag, {}, {}};
    return made;
}

FailedLook failedAt(int minutes, FetchState state = FetchState::NotFound, int status = 404)
{
    return {page, state, status, u"nothing is there"_s, noonPlus(minutes), noonPlus(minutes),
            1,    {}};
}

Tracking tracking(const QString &article = u"northcoast-wire/1f9c2ab34d"_s)
{
    return {{article}, page, false, std::chrono::minutes(90), noonPlus(0)};
}

WatchedFeed watched()
{
    const QUrl address(u"https://northcoast.example/rss.xml"_s);
    return {feedId(address, {u"ostrel"_s}), address, u"Northcoast"_s, {u"ostrel"_s}, noonPlus(1)};
}

FeedOffer offer(int number)
{
    return {watched().id,
            u"item-%1"_s.arg(number),
            QUrl(u"https://northcoast.example/%1"_s.arg(number)),
            u"Item %1"_s.arg(number),
            noonPlus(number),
            noonPlus(number),
            FeedOffer::Answer::Open};
}

int commits(const Archive &archive, const QString &branch)
{
    return git(archive.repositoryPath(), {u"rev-list"_s, u"--count"_s, branch})
        .output.trimmed()
        .toInt();
}

/// Puts bytes under a name as another program might.
bool nameBytes(const Archive &archive,
               const QString &folder,
               const QString &ref,
               const QByteArray &bytes)
{
    const QString path = folder + u"/bytes"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return false;
    }
    file.close();
    const QString hash =
        git(archive.repositoryPath(), {u"hash-object"_s, u"-w"_s, path}).output.trimmed();
    return git(archive.repositoryPath(), {u"update-ref"_s, ref, hash}).exitCode == 0;
}

} // namespace

class TrackingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void tracking_isReadBack_oneCommitADecision()
    {
        const auto archive = opened(m_dir->path());
        Tracking one = tracking();
        QVERIFY_OK(archive->storeTracking(one, noonPlus(0)));
        QVERIFY_OK(archive->storeTracking(one, noonPlus(5))); // nothing new: no commit
        one.isPaused = true;
        one.every.reset();
        QVERIFY_OK(archive->storeTracking(one, noonPlus(6)));
        QVERIFY(*opened(m_dir->path())->trackings() == QList<Tracking>{one});
        QCOMPARE(commits(*archive, u"tracking"_s), 2);
        QVERIFY_OK(archive->removeTracking(one.article, noonPlus(7)));
        QVERIFY(archive->trackings()->isEmpty());
        QCOMPARE(archive->removeTracking(one.article, noonPlus(8)).error().code,
                 Error::Code::NotFound);
        QCOMPARE(commits(*archive, u"tracking"_s), 3);
    }

    void tracking_ofImpossibleNamesOrAddresses_isRefused()
    {
        const auto archive = opened(m_dir->path());
        for (const QString &id : {u""_s, u"../x"_s, u"a/../b"_s, u"a/b/c"_s, u"/a"_s, u"a/"_s}) {
            QCOMPARE(archive->storeTracking(tracking(id), noonPlus(0)).error().code,
                     Error::Code::Malformed);
        }
        for (const QString &address : {u""_s, u"file:///etc/passwd"_s, u"https://"_s, u"x"_s}) {
            Tracking one = tracking();
            one.address = QUrl(address);
            QCOMPARE(archive->storeTracking(one, noonPlus(0)).error().code, Error::Code::Malformed);
        }
        QVERIFY(archive->trackings()->isEmpty());
    }

    void watchedFeed_isReadBack_untilUnwatched()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->storeWatchedFeed(watched(), noonPlus(1)));
        QVERIFY(*opened(m_dir->path())->watchedFeeds() == QList<WatchedFeed>{watched()});
        QVERIFY(feedId(watched().address, {u"other"_s}) != watched().id);
        QVERIFY_OK(archive->removeWatchedFeed(watched().id, noonPlus(2)));
        QVERIFY(archive->watchedFeeds()->isEmpty());
    }

    void failedLook_isKept_andMakesNoRevision()
    {
        const auto archive = opened(m_dir->path());
        const auto stored =
            archive->storeLook({}, history(u"Divers went down."_s), fetched("a", 0, u"\"one\""_s));
        QVERIFY_OK(stored);
        const ArticleId id = stored->first().revision.article;
        const int before = commitCount(*archive);
        QVERIFY_OK(archive->recordFailure(id, failedAt(10)));
        QVERIFY_OK(archive->recordFailure(id, failedAt(20)));
        QVERIFY_OK(archive->recordFailure(id, failedAt(30, FetchState::HttpError, 503)));
        QVERIFY_OK(archive->recordFailure(id, failedAt(30, FetchState::HttpError, 503)));
        const auto looks = opened(m_dir->path())->looks(id);
        QVERIFY_OK(looks);
        QCOMPARE(looks->failed.size(), 2);
        QCOMPARE(looks->failed.first().count, 2);
        QCOMPARE(looks->failed.first().last, noonPlus(20));
        QVERIFY(looks->standingFailure() != nullptr);
        QCOMPARE(looks->standingFailure()->status, 503);
        QCOMPARE(looks->lastGood, std::optional(noonPlus(0)));
        QCOMPARE(commitCount(*archive), before);
        QCOMPARE(archive->history(id)->revisions.size(), 1);
        QVERIFY(archive->verify()->isSound());
    }

    void failedLook_afterAGoodOne_isAnEntryOfItsOwn()
    {
        const auto archive = opened(m_dir->path());
        const ArticleId id =
            archive->storeLook({}, history(u"Divers went down."_s), fetched("a", 0, u"\"one\""_s))
                ->first()
                .revision.article;
        QVERIFY_OK(archive->recordFailure(id, failedAt(10)));
        QVERIFY_OK(archive->recordUnchanged(id, noonPlus(20), {page, u"\"one\""_s, {}}));
        QVERIFY(archive->looks(id)->standingFailure() == nullptr);
        QVERIFY_OK(archive->recordFailure(id, failedAt(30)));
        QCOMPARE(archive->looks(id)->failed.size(), 2);
        QCOMPARE(archive->recordFailure({u"nobody/1"_s}, failedAt(1)).error().code,
                 Error::Code::NotFound);
    }

    void unchangedLooks_growNoRecord_andKeepTheNewestValidators()
    {
        const auto archive = opened(m_dir->path());
        const ArticleHistory text = history(u"Divers went down."_s);
        const ArticleId id =
            archive->storeLook({}, text, fetched("a", 0, u"\"one\""_s))->first().revision.article;
        QCOMPARE(archive->looks(id)->validators, (PageValidators{page, u"\"one\""_s, {}}));
        for (int i = 1; i <= 20; ++i) {
            const auto again = archive->storeLook(
                id, text, fetched("page " + QByteArray::number(i), i, u"\"%1\""_s.arg(i)));
            QVERIFY_OK(again);
            QVERIFY(!again->first().isNew);
        }
        QCOMPARE(archive->looks(id)->validators, (PageValidators{page, u"\"20\""_s, {}}));
        QCOMPARE(archive->looks(id)->lastGood, std::optional(noonPlus(20)));
        const QString record =
            git(archive->repositoryPath(), {u"show"_s, u"refs/seen/"_s + id.value}).output;
        QCOMPARE(record.count(u"\"first\""_s), 1);
        QVERIFY(record.contains(u"\"count\": 20"_s));

        // A new text has validators of its own, or none.
        QVERIFY_OK(archive->storeLook(id, history(u"Divers came up."_s), fetched("z", 30)));
        QVERIFY(archive->looks(id)->validators.isEmpty());
    }

    void storeLook_backAtTheFirstBytes_isARevision()
    {
        const auto archive = opened(m_dir->path());
        const ArticleHistory first = history(u"Divers went down."_s);
        const ArticleId id =
            archive->storeLook({}, first, fetched("a", 0))->first().revision.article;
        QVERIFY(
            archive->storeLook(id, history(u"Divers came up."_s), fetched("b", 10))->first().isNew);
        QVERIFY(archive->storeLook(id, first, fetched("a", 20))->first().isNew);
        QCOMPARE(archive->history(id)->revisions.size(), 3);
    }

    void storeLook_intoAnArticle_whateverAddressThePageNames()
    {
        const auto archive = opened(m_dir->path());
        const ArticleId id =
            archive->storeLook({}, history(u"Divers went down."_s), fetched("a", 0))
                ->first()
                .revision.article;
        Article moved = article({u"Bridge closed"_s, u"Divers came up."_s});
        moved.url = QUrl(u"https://northcoast.example/new-name"_s);
        Capture elsewhere = fetched("b", 5);
        elsewhere.url = moved.url;
        QCOMPARE(archive->storeLook(id, {{moved}}, elsewhere)->first().revision.article, id);
        QCOMPARE(*archive->articleAt({moved.url, page}), std::optional(id));
        QCOMPARE(*archive->articleAt({moved.url}), std::nullopt);
        QCOMPARE(*archive->articleAt({QUrl(), QUrl(u"file:///a"_s)}), std::nullopt);
    }

    void isStateOf_tellsAnotherText()
    {
        const auto archive = opened(m_dir->path());
        const QString first = u"Divers of the port authority went down on Monday."_s;
        const ArticleId id =
            archive->storeLook({}, history(first), fetched("a", 0))->first().revision.article;
        QVERIFY(*archive->isStateOf(
            id, article({u"Bridge closed"_s, first, u"They came up again in the evening."_s})));
        QVERIFY(!*archive->isStateOf(
            id, article({u"Onions dearer"_s, u"Market prices rose for the third week."_s})));
    }

    void looks_ofAnOlderProgram_areRead()
    {
        const auto archive = opened(m_dir->path());
        const ArticleId id =
            archive->storeLook({}, history(u"Divers went down."_s), fetched("a", 0))
                ->first()
                .revision.article;
        const QString revision = archive->history(id)->revisions.first().id.value;
        QVERIFY(nameBytes(*archive, m_dir->path(), u"refs/seen/"_s + id.value,
                          "{\"unchanged\":[{\"revision\":\"" + revision.toUtf8()
                              + "\",\"captureSha256\":\"00\",\"place\":\"x\",\"first\":"
                                "\"2026-03-14T12:05:00Z\",\"last\":\"2026-03-14T12:07:00Z\","
                                "\"count\":2}]}"));
        QCOMPARE(archive->looks(id)->lastGood, std::optional(noonPlus(7)));
        QVERIFY_OK(archive->recordFailure(id, failedAt(10)));
        QCOMPARE(archive->looks(id)->lastGood, std::optional(noonPlus(7)));
        QVERIFY(archive->looks(id)->standingFailure() != nullptr);
    }

    void feedState_keepsAnswers_andTheNewestEntries()
    {
        const auto archive = opened(m_dir->path());
        const FeedId id = watched().id;
        QVERIFY(archive->feedState(id)->offers.isEmpty());
        QVERIFY_OK(archive->editFeedState(id, [](FeedState &state) {
            state.lastLook = noonPlus(3);
            for (int i = 0; i < mostOffers + 5; ++i) {
                state.offers.append(offer(i));
            }
        }));
        QVERIFY_OK(opened(m_dir->path())->editFeedState(id, [](FeedState &state) {
            state.offers.last().answer = FeedOffer::Answer::Dismissed;
            state.state = FetchState::Gone;
        }));
        const auto state = archive->feedState(id);
        QVERIFY_OK(state);
        QCOMPARE(state->offers.size(), mostOffers);
        QCOMPARE(state->offers.first().entryId, u"item-5"_s);
        QCOMPARE(state->offers.last().answer, FeedOffer::Answer::Dismissed);
        QCOMPARE(state->state, FetchState::Gone);
        QCOMPARE(state->lastLook, std::optional(noonPlus(3)));
        QVERIFY(archive->verify()->isSound());
    }

    void damage_isNamed_andHidesNothingElse()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->storeLook({}, history(u"Divers went down."_s), fetched("a", 0)));
        QVERIFY_OK(archive->storeTracking(tracking(), noonPlus(0)));
        QVERIFY_OK(archive->storeWatchedFeed(watched(), noonPlus(1)));
        QVERIFY(commitFile(archive->repositoryPath(), u"tracking"_s, u"articles/a/b.json"_s,
                           "{\"article\":"));
        QVERIFY(commitFile(archive->repositoryPath(), u"tracking"_s, u"feeds/x.json"_s, "[]"));
        QVERIFY(nameBytes(*archive, m_dir->path(), u"refs/feeds/0123"_s, "\0\1\2"));
        QCOMPARE(archive->trackings()->size(), 1);
        QCOMPARE(archive->watchedFeeds()->size(), 1);
        QCOMPARE(archive->articles()->records.size(), 1);
        const auto report = archive->verify();
        QVERIFY_OK(report);
        QStringList broken;
        QStringList warned;
        for (const Finding &finding : report->findings) {
            (finding.severity == Finding::Severity::Broken ? broken : warned)
                .append(finding.subject);
        }
        QCOMPARE(broken,
                 (QStringList{u"refs/feeds/0123"_s, u"articles/a/b.json"_s, u"feeds/x.json"_s}));
        QCOMPARE(warned, QStringList{u"articles/northcoast-wire/1f9c2ab34d.json"_s});
        // A look begins the damaged state anew.
        QCOMPARE(archive->feedState({u"0123"_s}).error().code, Error::Code::Malformed);
        QVERIFY_OK(archive->editFeedState({u"0123"_s}, [](FeedState &) {}));
        QVERIFY_OK(archive->feedState({u"0123"_s}));
    }

    void hostileJson_isMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\xff\x7f", 3);
        QTest::newRow("truncated") << QByteArray("{\"id\":\"a\",\"state\":\"ok\",\"entries\":[{");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("deep") << QByteArray(200000, '[');
        QTest::newRow("no id") << QByteArray("{\"state\":\"ok\"}");
        QTest::newRow("unknown state") << QByteArray("{\"id\":\"a\",\"state\":\"sideways\"}");
        QTest::newRow("entry without time")
            << QByteArray("{\"id\":\"a\",\"state\":\"ok\",\"entries\":[{\"id\":\"b\"}]}");
        QTest::newRow("entry of another kind")
            << QByteArray("{\"id\":\"a\",\"state\":\"ok\",\"entries\":[7]}");
    }

    void hostileJson_isMalformed()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(feedStateFromBytes(bytes).error().code, Error::Code::Malformed);
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(trackingFromJson(object).error().code, Error::Code::Malformed);
        QCOMPARE(watchedFeedFromJson(object).error().code, Error::Code::Malformed);
        QCOMPARE(failedLookFromJson(object).error().code, Error::Code::Malformed);
    }

    void impossibleIntervals_areMalformed()
    {
        for (const double minutes : {0.0, -5.0, 1e300, 0.5}) {
            QJsonObject object = toJson(tracking());
            object.insert(u"everyMinutes"_s, minutes);
            QCOMPARE(trackingFromJson(object).error().code, Error::Code::Malformed);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TrackingTest)
#include "tst_tracking.moc"
