// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tracking without a network: what the fetcher would answer is set by hand, and so is the clock.

#include <app/workspace/checkrun.h>
#include <app/workspace/tracker.h>

#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;

namespace {

const QDateTime noon({2026, 10, 14}, {12, 0}, Qt::UTC);
const QUrl courier(u"https://courier.example/ostrel-bridge-closed"_s);
const QUrl wire(u"https://wire.example/2026/10/carrier-hits-bridge"_s);
const QUrl feedAddress(u"https://wire.example/rss.xml"_s);

QByteArray text(const QByteArray &figure, const QByteArray &end = {})
{
    return "Ship strikes Ostrel Bridge\n\nAt least " + figure
        + " people were hurt when a bulk carrier struck the western pier of the bridge before "
          "dawn on Monday.\n\nDivers were to look at the footing of the pier before the road is "
          "opened again.\n"
        + end;
}

fetch::FetchOutcome page(const QByteArray &bytes, const QByteArray &etag = {})
{
    fetch::FetchOutcome outcome;
    outcome.state = FetchState::Ok;
    outcome.status = 200;
    outcome.mediaType = u"text/plain"_s;
    outcome.bytes = bytes;
    if (!etag.isEmpty()) {
        outcome.headers = {{"ETag", etag}};
    }
    return outcome;
}

fetch::FetchOutcome failed(FetchState state, int status, qint64 retryAfter = -1)
{
    fetch::FetchOutcome outcome;
    outcome.state = state;
    outcome.status = status;
    outcome.retryAfter = retryAfter;
    return outcome;
}

QByteArray rss(const QStringList &items)
{
    QString entries;
    for (const QString &item : items) {
        entries += u"<item><guid>%1</guid><title>Item %1</title><link>https://wire.example/%1"
                   "</link></item>"_s.arg(item);
    }
    return u"<rss version=\"2.0\"><channel><title>Wire</title>%1</channel></rss>"_s.arg(entries)
        .toUtf8();
}

} // namespace

class TestTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addAddresses_storesAndTracks_oneFailureStopsNoOther();
    void addAddresses_knownByARedirect_isALookAtTheStoredArticle();
    void check_looksOnlyAtWhatIsDue();
    void check_sameText_isUnchanged();
    void check_notModified_asksWithValidators();
    void check_changedFigure_isANewRevisionAndTold();
    void check_failure_isNoRevision_data();
    void check_failure_isNoRevision();
    void check_retryAfter_movesTheNextLook();
    void check_hangingAddress_stopsNoOther();
    void check_redirectToAnotherArticle_isAFailedLook();
    void check_redirectToANewName_staysTheArticle();
    void check_articlesAskedFor_needNoTracking();
    void check_unknownEvent_isNotFound();
    void check_theAskerIsGone_isNotAnswered();
    void pausedAndUntracked_areNotLookedAt();
    void feed_offersWhatIsNew_andAnswersAreKept();
    void feed_thatIsNone_isNotWatched();
    void feed_storedArticles_areNotOffered();
    void discoverFeeds_readsThePage();
    void automatic_looksByItself();
    void suggestions_nameStoredArticlesOfOtherEvents();

private:
    template <typename T, typename Call>
    Result<T> answer(Call call);
    ImportReport added(const QList<QUrl> &addresses, bool isTracked = true);
    CheckReport checked(const CheckRequest &request = {});
    ArticleLook lookAtCourier(const fetch::FetchOutcome &outcome);
    ArticleRecord record(const ArticleId &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Tracker> m_tracker;
    QDateTime m_now;
    QHash<QUrl, fetch::FetchOutcome> m_web;
    QList<fetch::FetchRequest> m_asked;
};

void TestTracker::init()
{
    m_now = noon;
    m_web.clear();
    m_asked.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(nullptr, [this] { return m_now; });
    m_tracker = std::make_unique<Tracker>(
        *m_workspace,
        [this](const fetch::FetchRequest &request, QObject *context,
               const std::function<void(const fetch::FetchOutcome &)> &done) {
            m_asked.append(request);
            if (!m_web.contains(request.url)) {
                return; // hangs for ever
            }
            fetch::FetchOutcome outcome = m_web.value(request.url);
            outcome.requested = request.url;
            outcome.fetched = m_now;
            if (outcome.finalUrl.isEmpty()) {
                outcome.finalUrl = request.url;
            }
            QTimer::singleShot(0, context, [done, outcome] { done(outcome); });
        });
    QVERIFY(
        answer<Library>([this](auto done) { m_workspace->open(m_folder->path(), this, done); }));
}

void TestTracker::cleanup()
{
    m_tracker.reset();
    m_workspace.reset();
    m_folder.reset();
}

template <typename T, typename Call>
Result<T> TestTracker::answer(Call call)
{
    std::optional<Result<T>> got;
    call([&got](Result<T> result) { got = std::move(result); });
    [&got] {
        QTRY_VERIFY(got);
    }();
    return got.value_or(failure(Error::Code::Cancelled, u"no answer"_s));
}

ImportReport TestTracker::added(const QList<QUrl> &addresses, bool isTracked)
{
    return answer<ImportReport>([&](auto done) {
               m_tracker->addAddresses(u"Ostrel"_s, addresses, isTracked, this, {}, done);
           })
        .value_or(ImportReport());
}

CheckReport TestTracker::checked(const CheckRequest &request)
{
    return answer<CheckReport>([&](auto done) { m_tracker->check(request, this, {}, done); })
        .value_or(CheckReport());
}

/// Adds the courier's article at noon and looks again an hour later.
ArticleLook TestTracker::lookAtCourier(const fetch::FetchOutcome &outcome)
{
    m_web[courier] = page(text("40"), "\"one\"");
    added({courier});
    m_web[courier] = outcome;
    m_now = noon.addSecs(3600);
    return checked().articles.value(0);
}

ArticleRecord TestTracker::record(const ArticleId &id)
{
    return answer<ArticleRecord>([&](auto done) { m_workspace->history(id, this, done); })
        .value_or(ArticleRecord());
}

void TestTracker::addAddresses_storesAndTracks_oneFailureStopsNoOther()
{
    m_web[courier] = page(text("40"));
    m_web[wire] = failed(FetchState::NotFound, 404);
    const ImportReport report = added({wire, courier});
    QCOMPARE(report.revisions.size(), 1);
    QCOMPARE(report.failures.size(), 1);
    QVERIFY(report.failures.first().error.detail.contains("404"_L1));
    QCOMPARE(report.event.articles.size(), 1);
    QCOMPARE(report.revisions.first().revision.outlet, u"courier.example"_s);
    const auto overview =
        answer<TrackingOverview>([this](auto done) { m_tracker->overview(this, done); });
    QVERIFY(overview);
    QCOMPARE(overview->articles.size(), 1);
    QCOMPARE(overview->articles.first().tracking.address, courier);
    QCOMPARE(overview->nextLook(), std::optional(noon.addSecs(15 * 60)));
}

void TestTracker::addAddresses_knownByARedirect_isALookAtTheStoredArticle()
{
    m_web[courier] = page(text("40"));
    added({courier});
    const QUrl shortened(u"https://cour.example/x1"_s);
    m_web[shortened] = page(text("40"));
    m_web[shortened].finalUrl = courier;
    m_web[shortened].redirects = {{shortened, courier, 301}};
    m_now = noon.addSecs(60);
    const ImportReport report = added({shortened});
    QCOMPARE(report.revisions.size(), 1);
    QVERIFY(!report.revisions.first().isNew);
    QCOMPARE(report.event.articles.size(), 1);
}

void TestTracker::check_looksOnlyAtWhatIsDue()
{
    m_web[courier] = page(text("40"));
    added({courier});
    m_now = noon.addSecs(14 * 60);
    CheckReport report = checked();
    QCOMPARE(report.articles.size(), 0);
    QCOMPARE(report.notDue, 1);
    CheckRequest forced;
    forced.isForced = true;
    QCOMPARE(checked(forced).articles.size(), 1);
    m_now = noon.addSecs(29 * 60);
    report = checked();
    QCOMPARE(report.articles.size(), 1);
    QCOMPARE(report.notDue, 0);
}

void TestTracker::check_sameText_isUnchanged()
{
    const ArticleLook look = lookAtCourier(page(text("40"), "\"two\""));
    QCOMPARE(look.result, ArticleLook::Result::Unchanged);
    QCOMPARE(look.gap, (std::optional(UnseenGap{noon, m_now})));
    QCOMPARE(look.nextLook, std::optional(m_now.addSecs(15 * 60)));
    const ArticleRecord stored = record(look.article);
    QCOMPARE(stored.revisions.size(), 1);
    QCOMPARE(stored.lastSeen, std::optional(m_now));
}

void TestTracker::check_notModified_asksWithValidators()
{
    const ArticleLook look = lookAtCourier(failed(FetchState::NotModified, 304));
    QCOMPARE(look.result, ArticleLook::Result::Unchanged);
    QCOMPARE(m_asked.last().validators.etag, "\"one\""_ba);
    QCOMPARE(m_asked.last().validatorsFrom, courier);
    QCOMPARE(record(look.article).lastSeen, std::optional(m_now));
    m_now = m_now.addSecs(3600);
    checked();
    QCOMPARE(m_asked.last().validators.etag, "\"one\""_ba);
}

void TestTracker::check_changedFigure_isANewRevisionAndTold()
{
    QSignalSpy looked(m_tracker.get(), &Tracker::looked);
    QSignalSpy library(m_workspace.get(), &Workspace::libraryChanged);
    const ArticleLook look = lookAtCourier(page(text("52")));
    QCOMPARE(look.result, ArticleLook::Result::Changed);
    QCOMPARE(look.changes.changes.size(), 1);
    QCOMPARE(changeInWords(look.changes.changes.first(), look.outlet),
             u"a figure changed in courier.example: 40 → 52"_s);
    QCOMPARE(record(look.article).revisions.size(), 2);
    QCOMPARE(record(look.article).revisions.last().id, look.newRevision);
    QCOMPARE(look.nextLook, std::optional(m_now.addSecs(10 * 60))); // quickened
    QCOMPARE(looked.size(), 1);
    QTRY_COMPARE(library.size(), 2); // of the import, of the check
}

void TestTracker::check_failure_isNoRevision_data()
{
    QTest::addColumn<fetch::FetchOutcome>("outcome");
    QTest::addColumn<FetchState>("state");
    QTest::newRow("404") << failed(FetchState::NotFound, 404) << FetchState::NotFound;
    QTest::newRow("500") << failed(FetchState::HttpError, 500) << FetchState::HttpError;
    QTest::newRow("time-out") << failed(FetchState::TimedOut, 0) << FetchState::TimedOut;
    QTest::newRow("robots") << failed(FetchState::RobotsDisallowed, 0)
                            << FetchState::RobotsDisallowed;
    QTest::newRow("nothing in it") << page("   \n") << FetchState::EmptyExtraction;
    fetch::FetchOutcome front =
        page("The Courier\n\nOnions grow dearer for the third week\n\nCouncil votes on school "
             "roofs\n\nRain to come through again on Thursday\n");
    front.finalUrl = QUrl(u"https://courier.example/"_s);
    QTest::newRow("front page") << front << FetchState::RedirectedElsewhere;
    QTest::newRow("says not found") << page("Page not found\n\nSorry, the page you are looking for "
                                            "could not be found. It may have moved.\n")
                                    << FetchState::Soft404;
}

void TestTracker::check_failure_isNoRevision()
{
    QFETCH(const fetch::FetchOutcome, outcome);
    QFETCH(const FetchState, state);
    const ArticleLook look = lookAtCourier(outcome);
    QCOMPARE(look.result, ArticleLook::Result::Failed);
    QCOMPARE(look.state, state);
    QVERIFY(look.words.contains(courier.toDisplayString()));
    QCOMPARE(record(look.article).revisions.size(), 1);
    QCOMPARE(record(look.article).lastSeen, std::optional(noon));
    const auto overview =
        answer<TrackingOverview>([this](auto done) { m_tracker->overview(this, done); });
    QVERIFY(overview);
    const FailedLook *standing = overview->articles.first().looks.standingFailure();
    QVERIFY(standing != nullptr);
    QCOMPARE(standing->state, state);
    QCOMPARE(look.nextLook, std::optional(m_now.addSecs(30 * 60))); // backed off
}

void TestTracker::check_retryAfter_movesTheNextLook()
{
    const ArticleLook look = lookAtCourier(failed(FetchState::HttpError, 429, 7'200'000));
    QCOMPARE(look.nextLook, std::optional(m_now.addSecs(7200)));
}

void TestTracker::check_hangingAddress_stopsNoOther()
{
    m_web[courier] = page(text("40"));
    m_web[wire] = page(text("41"));
    added({courier, wire});
    m_web.remove(courier);
    m_now = noon.addSecs(3600);
    std::optional<CheckReport> report;
    QSignalSpy looked(m_tracker.get(), &Tracker::looked);
    const QPointer<CheckRun> run = m_tracker->check(
        {}, this, {}, [&report](const Result<CheckReport> &done) { report = *done; });
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(!report);
    run->cancel();
    QVERIFY(report);
    QVERIFY(report->isCancelled);
    QCOMPARE(report->articles.size(), 1);
    QCOMPARE(report->articles.first().address, wire);
    QTRY_VERIFY(!run);
}

void TestTracker::check_redirectToAnotherArticle_isAFailedLook()
{
    fetch::FetchOutcome other =
        page("Onions grow dearer\n\nMarket prices of onions rose for the third week in a row, and "
             "traders expect no relief before the new harvest comes in during the spring.\n");
    other.finalUrl = QUrl(u"https://courier.example/onions-grow-ever-dearer"_s);
    const ArticleLook look = lookAtCourier(other);
    QCOMPARE(look.result, ArticleLook::Result::Failed);
    QCOMPARE(look.state, FetchState::RedirectedElsewhere);
    QVERIFY2(look.words.contains("Onions grow dearer"_L1), qPrintable(look.words));
    QCOMPARE(record(look.article).revisions.size(), 1);
}

void TestTracker::check_redirectToANewName_staysTheArticle()
{
    fetch::FetchOutcome moved = page(text("40", "\nSchools on the island stay closed.\n"));
    moved.finalUrl = QUrl(u"https://courier.example/ostrel-bridge-may-open-soon"_s);
    const ArticleLook look = lookAtCourier(moved);
    QCOMPARE(look.result, ArticleLook::Result::Changed);
    QCOMPARE(look.changes.added, 1);
    QCOMPARE(record(look.article).revisions.size(), 2);
}

void TestTracker::check_articlesAskedFor_needNoTracking()
{
    m_web[courier] = page(text("40"));
    const ImportReport report = added({courier}, false);
    QCOMPARE(checked().articles.size(), 0);
    CheckRequest request;
    request.articles = {report.event.articles.first(), {u"nobody/0"_s}};
    m_now = noon.addSecs(60);
    const CheckReport looked = checked(request);
    QCOMPARE(looked.articles.size(), 1);
    QCOMPARE(looked.articles.first().nextLook, std::nullopt);
    QCOMPARE(looked.problems.size(), 1);
    QVERIFY(looked.hasFailures());
}

void TestTracker::check_unknownEvent_isNotFound()
{
    CheckRequest request;
    request.event = EventId{u"nothing"_s};
    const auto report =
        answer<CheckReport>([&](auto done) { m_tracker->check(request, this, {}, done); });
    QCOMPARE(report.error().code, Error::Code::NotFound);
}

void TestTracker::check_theAskerIsGone_isNotAnswered()
{
    m_web[courier] = page(text("40"));
    added({courier});
    m_now = noon.addSecs(3600);
    bool isAnswered = false;
    auto asker = std::make_unique<QObject>();
    m_tracker->check({}, asker.get(), {}, [&isAnswered](const auto &) { isAnswered = true; });
    asker.reset();
    checked(); // runs after it on the same threads
    QVERIFY(!isAnswered);
}

void TestTracker::pausedAndUntracked_areNotLookedAt()
{
    m_web[courier] = page(text("40"));
    const ArticleId id = added({courier}).event.articles.first();
    m_now = noon.addDays(1);
    QVERIFY(answer<Tracking>([&](auto done) { m_tracker->pause(id, true, this, done); }));
    QCOMPARE(checked().articles.size(), 0);
    QVERIFY(answer<Tracking>([&](auto done) { m_tracker->pause(id, false, this, done); }));
    QCOMPARE(checked().articles.size(), 1);
    QVERIFY(answer<ArticleId>([&](auto done) { m_tracker->untrack(id, this, done); }));
    m_now = noon.addDays(5);
    QCOMPARE(checked().articles.size(), 0);
    QCOMPARE(answer<ArticleId>([&](auto done) { m_tracker->untrack(id, this, done); }).error().code,
             Error::Code::NotFound);
    QVERIFY(answer<Tracking>(
        [&](auto done) { m_tracker->track(id, std::chrono::minutes(7), this, done); }));
    QCOMPARE(checked().articles.first().nextLook, std::optional(m_now.addSecs(7 * 60)));
}

void TestTracker::feed_offersWhatIsNew_andAnswersAreKept()
{
    m_web[courier] = page(text("40"));
    const EventId event = added({courier}, false).event.id;
    m_web[feedAddress] = page(rss({u"b"_s, u"a"_s}));
    const auto watched =
        answer<FeedLook>([&](auto done) { m_tracker->watch(feedAddress, event, this, done); });
    QVERIFY(watched);
    QCOMPARE(watched->offers.size(), 2);
    QCOMPARE(watched->feed.title, u"Wire"_s);

    m_web[feedAddress] = page(rss({u"c"_s, u"b"_s, u"a"_s}));
    m_now = noon.addSecs(16 * 60);
    CheckReport report = checked();
    QCOMPARE(report.feeds.size(), 1);
    QCOMPARE(report.feeds.first().offers.size(), 1);
    const FeedOffer c = report.feeds.first().offers.first();
    QCOMPARE(c.title, u"Item c"_s);

    m_web[c.link] = page(text("43"));
    QVERIFY(answer<FeedOffer>(
        [&](auto done) { m_tracker->answer(c, FeedOffer::Answer::Added, this, done); }));
    QVERIFY(answer<FeedOffer>([&](auto done) {
        m_tracker->answer(watched->offers.first(), FeedOffer::Answer::Dismissed, this, done);
    }));
    const auto open =
        answer<QList<FeedOffer>>([&](auto done) { m_tracker->offers(event, this, done); });
    QVERIFY(open);
    QCOMPARE(open->size(), 1);
    const auto overview =
        answer<TrackingOverview>([this](auto done) { m_tracker->overview(this, done); });
    QCOMPARE(overview->articles.size(), 1); // what was added is tracked

    // One that cannot be fetched stays open.
    m_web[open->first().link] = failed(FetchState::Gone, 410);
    QVERIFY(!answer<FeedOffer>([&](auto done) {
        m_tracker->answer(open->first(), FeedOffer::Answer::Added, this, done);
    }));
    QCOMPARE(
        answer<QList<FeedOffer>>([&](auto done) { m_tracker->offers(event, this, done); })->size(),
        1);

    m_web[feedAddress] = failed(FetchState::HttpError, 503);
    m_now = noon.addDays(1);
    report = checked();
    QVERIFY(report.feeds.first().failed);
    QVERIFY(report.hasFailures());
    QCOMPARE(
        answer<QList<FeedOffer>>([&](auto done) { m_tracker->offers(event, this, done); })->size(),
        1);
    QVERIFY(answer<FeedId>([&](auto done) { m_tracker->unwatch(watched->feed.id, this, done); }));
    m_now = noon.addDays(9);
    QCOMPARE(checked().feeds.size(), 0);
}

void TestTracker::feed_thatIsNone_isNotWatched()
{
    m_web[feedAddress] = page("<!DOCTYPE html><html><body><p>No feed.</p></body></html>");
    m_web[feedAddress].mediaType = u"text/html"_s;
    const auto watched = answer<FeedLook>(
        [&](auto done) { m_tracker->watch(feedAddress, {u"ostrel"_s}, this, done); });
    QVERIFY(!watched);
    QVERIFY2(watched.error().detail.contains(feedAddress.toString()),
             qPrintable(watched.error().detail));
    QVERIFY(answer<TrackingOverview>([this](auto done) {
                m_tracker->overview(this, done);
            })->feeds.isEmpty());
}

void TestTracker::feed_storedArticles_areNotOffered()
{
    const QUrl link(u"https://wire.example/b"_s);
    m_web[link] = page(text("40"));
    const EventId event = added({link}, false).event.id;
    m_web[feedAddress] = page(rss({u"b"_s, u"a"_s}));
    const auto watched =
        answer<FeedLook>([&](auto done) { m_tracker->watch(feedAddress, event, this, done); });
    QVERIFY(watched);
    QCOMPARE(watched->offers.size(), 1);
    QCOMPARE(watched->offers.first().entryId, u"a"_s);
}

void TestTracker::discoverFeeds_readsThePage()
{
    m_web[wire] = page("<html><head><link rel=\"alternate\" type=\"application/rss+xml\" "
                       "href=\"/rss.xml\" title=\"All\"></head><body></body></html>");
    m_web[wire].mediaType = u"text/html"_s;
    m_web[feedAddress] = page(rss({u"a"_s}));
    for (const QUrl &address : {wire, feedAddress}) {
        const auto feeds = answer<QList<fetch::FeedLink>>(
            [&](auto done) { m_tracker->discoverFeeds(address, this, done); });
        QVERIFY(feeds);
        QCOMPARE(feeds->size(), 1);
        QCOMPARE(feeds->first().address, feedAddress);
    }
}

void TestTracker::automatic_looksByItself()
{
    m_web[courier] = page(text("40"));
    added({courier});
    QSignalSpy looked(m_tracker.get(), &Tracker::looked);
    m_now = noon.addSecs(3600);
    m_tracker->runAutomatically(true);
    QTRY_COMPARE(looked.size(), 1);
    m_tracker->runAutomatically(false);
    QVERIFY(!m_tracker->runsAutomatically());
}

void TestTracker::suggestions_nameStoredArticlesOfOtherEvents()
{
    m_web[courier] = page(text("40"));
    const EventId event = added({courier}, false).event.id;
    m_web[wire] = page("Bulk carrier hits Ostrel Bridge before dawn\n\nAt least 40 people were "
                       "hurt when the carrier struck the western pier on Monday, police said.\n");
    const QUrl onions(u"https://wire.example/onions-grow-dearer"_s);
    m_web[onions] = page("Onions grow dearer\n\nMarket prices of onions rose for the third week, "
                         "and traders expect no relief before spring comes.\n");
    QVERIFY(answer<ImportReport>([&](auto done) {
        m_tracker->addAddresses(u"Elsewhere"_s, {wire, onions}, false, this, {}, done);
    }));
    const auto found = answer<QList<StorySuggestion>>(
        [&](auto done) { m_workspace->suggestions(event, this, done); });
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(found->first().article.value.startsWith("wire-example"_L1));
    QVERIFY(found->first().why.contains(u"Ostrel"_s));
    QCOMPARE(answer<QList<StorySuggestion>>(
                 [&](auto done) { m_workspace->suggestions({u"nothing"_s}, this, done); })
                 .error()
                 .code,
             Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestTracker)
#include "tst_tracker.moc"
