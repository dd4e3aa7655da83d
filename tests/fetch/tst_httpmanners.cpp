// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching.h"

#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::fetch;
using namespace parallax::fetch::testing;
using parallax::testing::page;
using parallax::testing::redirect;
using parallax::testing::ServerAnswer;
using parallax::testing::ServerRequest;
using parallax::testing::SocksStub;
using parallax::testing::TestServer;

/// How the fetcher goes on after an answer, and how it behaves towards hosts and proxies.
class HttpMannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void redirects_areFollowedAndRecorded();
    void redirects_badOnes_areNotFollowed_data();
    void redirects_badOnes_areNotFollowed();
    void redirects_endless_stop();
    void cookies_areOffUnlessAskedFor();

    void retry_passingErrors_areTriedAgain();
    void retry_lastingErrors_areNot();
    void retry_givesUp();
    void retryAfter_isNotWaitedForTooLong();

    void host_isAskedOneAfterTheOther();
    void context_thatDies_isNotAnswered();
    void fetcher_thatDies_answersNobody();
    void answer_mayDeleteTheFetcher();

    void robots_areAskedOnceAndObeyed();
    void robots_areAskedForEachHopOfARedirect();
    void robots_override_isObeyedAndTold();
    void robots_serverError_forbidsForNow();
    void robots_ofAServerThatIsDown_saysSo();
    void robots_redirect_isFollowed();
    void robots_hugeAndEndless_isReadInPart();

    void socks_resolvesNamesAtTheProxy();
    void httpProxy_resolvesNamesAtTheProxy();
    void proxy_thatIsDown_isNotBypassed();
};

void HttpMannersTest::redirects_areFollowedAndRecorded()
{
    TestServer server;
    server.on("/a", redirect("/b?x=1", 301));
    server.on("/b", redirect("c#part", 307));
    server.on("/c", page("here"));
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(server.url(u"/a"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
    QCOMPARE(outcome.bytes, QByteArray("here"));
    QCOMPARE(outcome.finalUrl, server.url(u"/c"_s));
    const QList<Redirect> expected{{server.url(u"/a"_s), server.url(u"/b?x=1"_s), 301},
                                   {server.url(u"/b?x=1"_s), server.url(u"/c"_s), 307}};
    QCOMPARE(outcome.redirects, expected);
    QCOMPARE(captureOf(outcome).http.redirects,
             (QList<QUrl>{server.url(u"/a"_s), server.url(u"/b?x=1"_s)}));
}

void HttpMannersTest::redirects_badOnes_areNotFollowed_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<FetchState>("state");
    QTest::newRow("itself") << QByteArray("/story") << FetchState::TooManyRedirects;
    QTest::newRow("circle") << QByteArray("/back") << FetchState::TooManyRedirects;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << FetchState::UnsafeRedirect;
    QTest::newRow("script") << QByteArray("javascript:1") << FetchState::UnsafeRedirect;
    QTest::newRow("no host") << QByteArray("http://") << FetchState::UnsafeRedirect;
}

void HttpMannersTest::redirects_badOnes_areNotFollowed()
{
    QFETCH(QByteArray, location);
    QFETCH(FetchState, state);
    TestServer server;
    server.on("/story", redirect(location));
    server.on("/back", redirect("/story"));
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, state);
    QCOMPARE(outcome.status, 302);
    QVERIFY(!outcome.redirects.isEmpty());
    QCOMPARE(server.count("/story"), 1);
}

void HttpMannersTest::redirects_endless_stop()
{
    TestServer server;
    int step = 0;
    server.on("/story", [&step](const ServerRequest &) {
        return redirect("/story?step=" + QByteArray::number(++step));
    });
    FetchRules rules = quick();
    rules.mostRedirects = 4;
    HttpFetcher fetcher(rules);
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::TooManyRedirects);
    QCOMPARE(server.count("/story"), 5);
    QVERIFY2(outcome.detail.contains("after 4 steps"_L1), qPrintable(outcome.detail));
}

void HttpMannersTest::cookies_areOffUnlessAskedFor()
{
    TestServer server;
    server.on("/story", [](const ServerRequest &asked) {
        if (asked.headers.value("cookie") == "seen=1") {
            return page("article");
        }
        ServerAnswer answer = redirect("/story");
        answer.headers.emplaceBack("Set-Cookie", "seen=1");
        return answer;
    });
    HttpFetcher without(quick());
    FETCH(refused, without, request(server.url(u"/story"_s)));
    COMPARE_STATE(refused, FetchState::TooManyRedirects);
    FetchRules rules = quick();
    rules.cookies = FetchRules::Cookies::UntilClosed;
    HttpFetcher with(rules);
    FETCH(outcome, with, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
}

void HttpMannersTest::retry_passingErrors_areTriedAgain()
{
    TestServer server;
    int asked = 0;
    server.on("/story", [&asked](const ServerRequest &) {
        ServerAnswer answer = page("at last");
        ++asked;
        if (asked == 1) {
            answer.status = 503;
            answer.headers.emplaceBack("Retry-After", "0");
        } else if (asked == 2) {
            answer.announced = 1'000;
        }
        return answer;
    });
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
    QCOMPARE(outcome.bytes, QByteArray("at last"));
    QCOMPARE(outcome.tries, 3);
}

void HttpMannersTest::retry_lastingErrors_areNot()
{
    TestServer server;
    ServerAnswer answer;
    answer.status = 403;
    server.on("/story", answer);
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::HttpError);
    QCOMPARE(server.count("/story"), 1);
}

void HttpMannersTest::retry_givesUp()
{
    TestServer server;
    ServerAnswer answer;
    answer.status = 502;
    server.on("/story", answer);
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::HttpError);
    QCOMPARE(outcome.status, 502);
    QCOMPARE(server.count("/story"), 3);
}

void HttpMannersTest::retryAfter_isNotWaitedForTooLong()
{
    TestServer server;
    ServerAnswer answer;
    answer.status = 429;
    answer.headers = {{"Retry-After", "3600"}};
    server.on("/story", answer);
    server.on("/other", page("x"));
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::HttpError);
    QCOMPARE(outcome.retryAfter, 3'600'000);
    QCOMPARE(server.count("/story"), 1);
    FETCH(later, fetcher, request(server.url(u"/other"_s)));
    COMPARE_STATE(later, FetchState::AskedToWait);
    QVERIFY(later.retryAfter > 3'000'000);
    QCOMPARE(server.count("/other"), 0);
}

void HttpMannersTest::host_isAskedOneAfterTheOther()
{
    TestServer server;
    ServerAnswer slow = page("x");
    slow.delayMs = 10; // in which a second one would come
    server.on("/story", slow);
    HttpFetcher fetcher(quick());
    int answers = 0;
    for (int i = 0; i < 12; ++i) {
        fetcher.fetch(request(server.url(u"/story?n=%1"_s.arg(i))), this,
                      [&answers](const FetchOutcome &one) {
                          answers += one.state == FetchState::Ok ? 1 : 0;
                      });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 12, patience);
    QCOMPARE(server.mostTogether(), 1);
    for (qsizetype i = 0; i < 12; ++i) {
        QCOMPARE(server.requests().at(i).target, "/story?n=" + QByteArray::number(i));
    }
}

void HttpMannersTest::context_thatDies_isNotAnswered()
{
    TestServer server;
    ServerAnswer silent;
    silent.isSilent = true;
    server.on("/silent", silent);
    server.on("/story", page("x"));
    HttpFetcher fetcher(quick());
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    fetcher.fetch(request(server.url(u"/silent"_s)), context.get(),
                  [&wasCalled](const FetchOutcome &) { wasCalled = true; });
    fetcher.fetch(request(server.url(u"/story?waiting"_s)), context.get(),
                  [&wasCalled](const FetchOutcome &) { wasCalled = true; });
    QTRY_COMPARE_WITH_TIMEOUT(server.count("/silent"), 1, patience);
    context.reset();
    // Its turn on the host is free again.
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
    QCOMPARE(server.count("/story"), 1);
    QVERIFY(!wasCalled);
}

void HttpMannersTest::fetcher_thatDies_answersNobody()
{
    TestServer server;
    ServerAnswer silent;
    silent.isSilent = true;
    server.on("/silent", silent);
    bool wasCalled = false;
    auto fetcher = std::make_unique<HttpFetcher>(quick());
    for (int i = 0; i < 3; ++i) {
        fetcher->fetch(request(server.url(u"/silent"_s)), this,
                       [&wasCalled](const FetchOutcome &) { wasCalled = true; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.count("/silent"), 1, patience);
    fetcher.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!wasCalled);
}

void HttpMannersTest::answer_mayDeleteTheFetcher()
{
    TestServer server;
    server.on("/story", page("x"));
    QPointer<HttpFetcher> fetcher = new HttpFetcher(quick());
    int answers = 0;
    fetcher->fetch(request(server.url(u"/story"_s)), this, [&](const FetchOutcome &) {
        ++answers;
        delete fetcher;
    });
    fetcher->fetch(request(QUrl(u"file:///x"_s)), this, [&](const FetchOutcome &) { ++answers; });
    QTRY_VERIFY_WITH_TIMEOUT(fetcher.isNull(), patience);
    QCOMPARE(answers, 2); // the second one had its answer before
}

void HttpMannersTest::robots_areAskedOnceAndObeyed()
{
    TestServer server;
    server.on("/robots.txt",
              page("User-agent: *\nDisallow: /\n\nUser-agent: Parallax\nDisallow: /closed\n",
                   "text/plain"));
    server.on("/story", page("x"));
    server.on("/closed/story", page("x"));
    FetchRules rules = quick();
    rules.obeysRobots = true;
    HttpFetcher fetcher(rules);
    QVERIFY(!fetcher.robotsDecisionFor(server.url(u"/story"_s)));
    FETCH(allowed, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(allowed, FetchState::Ok);
    FETCH(forbidden, fetcher, request(server.url(u"/closed/story"_s)));
    COMPARE_STATE(forbidden, FetchState::RobotsDisallowed);
    QVERIFY2(forbidden.detail.contains(
                 server.url(u"/robots.txt"_s).toString()
                 + u": line 5, \"Disallow: /closed\", in the group for \"parallax\""_s),
             qPrintable(forbidden.detail));
    QCOMPARE(server.count("/robots.txt"), 1);
    QCOMPARE(server.count("/closed/story"), 0);
    QVERIFY(fetcher.robotsDecisionFor(server.url(u"/story"_s))->allowed);
}

void HttpMannersTest::robots_areAskedForEachHopOfARedirect()
{
    TestServer open;
    TestServer closed;
    open.on("/story", redirect(closed.url(u"/story"_s).toEncoded()));
    closed.on("/robots.txt", page("User-agent: *\nDisallow: /", "text/plain"));
    closed.on("/story", page("x"));
    FetchRules rules = quick();
    rules.obeysRobots = true;
    HttpFetcher fetcher(rules);
    FETCH(outcome, fetcher, request(open.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::RobotsDisallowed);
    QCOMPARE(closed.count("/story"), 0);
    QCOMPARE(outcome.redirects.size(), 1);
}

void HttpMannersTest::robots_override_isObeyedAndTold()
{
    TestServer server;
    server.on("/robots.txt", page("User-agent: *\nDisallow: /", "text/plain"));
    server.on("/story", page("x"));
    FetchRules rules = quick();
    rules.obeysRobots = true;
    rules.overrides = {{u"127.0.0.1"_s, u"we publish this ourselves"_s}};
    HttpFetcher fetcher(rules);
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
    QCOMPARE(outcome.notes.size(), 1);
    QVERIFY2(outcome.notes.first().contains("line 2, \"Disallow: /\""_L1)
                 && outcome.notes.first().contains("we publish this ourselves"_L1),
             qPrintable(outcome.notes.first()));
    rules.overrides = {{u"b.example"_s, u"another"_s}};
    HttpFetcher other(rules);
    FETCH(forbidden, other, request(server.url(u"/story"_s)));
    COMPARE_STATE(forbidden, FetchState::RobotsDisallowed);
    FetchRequest once = request(server.url(u"/story"_s));
    once.robotsOverride = u"read by hand"_s;
    FETCH(allowed, other, once);
    COMPARE_STATE(allowed, FetchState::Ok);
}

void HttpMannersTest::robots_serverError_forbidsForNow()
{
    TestServer server;
    ServerAnswer broken;
    broken.status = 503;
    server.on("/robots.txt", broken);
    server.on("/story", page("x"));
    FetchRules rules = quick();
    rules.obeysRobots = true;
    HttpFetcher fetcher(rules);
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::RobotsDisallowed);
    QVERIFY2(outcome.detail.contains("status 503"_L1), qPrintable(outcome.detail));
    QCOMPARE(server.count("/story"), 0);
}

void HttpMannersTest::robots_ofAServerThatIsDown_saysSo()
{
    QUrl url;
    {
        const TestServer gone;
        url = gone.url(u"/story"_s);
    }
    FetchRules rules = quick();
    rules.obeysRobots = true;
    HttpFetcher fetcher(rules);
    FETCH(outcome, fetcher, request(url));
    COMPARE_STATE(outcome, FetchState::ConnectionRefused);
    QCOMPARE(outcome.tries, 0);
    QVERIFY2(outcome.detail.contains("robots.txt cannot be read"_L1), qPrintable(outcome.detail));
}

void HttpMannersTest::robots_redirect_isFollowed()
{
    TestServer server;
    server.on("/robots.txt", redirect("/rules"));
    server.on("/rules", page("User-agent: *\nDisallow: /closed", "text/plain"));
    server.on("/story", page("x"));
    server.on("/closed", page("x"));
    FetchRules rules = quick();
    rules.obeysRobots = true;
    HttpFetcher fetcher(rules);
    FETCH(allowed, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(allowed, FetchState::Ok);
    QVERIFY(allowed.redirects.isEmpty());
    FETCH(forbidden, fetcher, request(server.url(u"/closed"_s)));
    COMPARE_STATE(forbidden, FetchState::RobotsDisallowed);
    // One that never ends counts as missing.
    TestServer endless;
    int step = 0;
    endless.on("/robots.txt", [&step](const ServerRequest &) {
        return redirect("/robots.txt?" + QByteArray::number(++step));
    });
    endless.on("/story", page("x"));
    FETCH(outcome, fetcher, request(endless.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
    QCOMPARE(endless.count("/robots.txt"), 6);
}

void HttpMannersTest::robots_hugeAndEndless_isReadInPart()
{
    TestServer server;
    ServerAnswer huge =
        page("User-agent: *\nDisallow: /closed\n" + QByteArray(5'000, '#') + '\n', "text/plain");
    huge.tellsLength = false;
    huge.repeatedTo = 1LL << 32;
    server.on("/robots.txt", huge);
    server.on("/story", page("x"));
    FetchRules rules = quick();
    rules.obeysRobots = true;
    HttpFetcher fetcher(rules);
    FETCH(allowed, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(allowed, FetchState::Ok);
    FETCH(forbidden, fetcher, request(server.url(u"/closed"_s)));
    COMPARE_STATE(forbidden, FetchState::RobotsDisallowed);
}

void HttpMannersTest::socks_resolvesNamesAtTheProxy()
{
    TestServer server;
    server.on("/story", page("through the proxy"));
    const SocksStub socks(server.port());
    FetchRules rules = quick();
    rules.obeysRobots = true;
    rules.proxy = proxyFromText(u"socks5h://127.0.0.1:%1"_s.arg(socks.port())).value();
    HttpFetcher fetcher(rules);
    // A name that no resolver knows: only the proxy can have been asked.
    FETCH(outcome, fetcher, request(QUrl(u"http://northcoast.invalid/story"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
    QCOMPARE(outcome.bytes, QByteArray("through the proxy"));
    QVERIFY(socks.asked().size() >= 1);
    for (const QByteArray &asked : socks.asked()) {
        QCOMPARE(asked, QByteArray("northcoast.invalid"));
    }
    QCOMPARE(server.count("/robots.txt"), 1);
}

void HttpMannersTest::httpProxy_resolvesNamesAtTheProxy()
{
    TestServer server; // takes whole addresses, as a proxy does
    server.on("/story", page("through the proxy"));
    FetchRules rules = quick();
    rules.proxy = proxyFromText(u"http://127.0.0.1:%1"_s.arg(server.port())).value();
    HttpFetcher fetcher(rules);
    FETCH(outcome, fetcher, request(QUrl(u"http://northcoast.invalid/story"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
    QCOMPARE(server.requests().first().target, QByteArray("http://northcoast.invalid/story"));
    // Over https the proxy is asked for the name as well, and nothing else.
    rules.tries = 1;
    HttpFetcher secure(rules);
    FETCH(refused, secure, request(QUrl(u"https://northcoast.invalid/story"_s)));
    QVERIFY(!showsArticle(refused.state));
    QCOMPARE(server.requests().last().method, QByteArray("CONNECT"));
    QCOMPARE(server.requests().last().target, QByteArray("northcoast.invalid:443"));
}

void HttpMannersTest::proxy_thatIsDown_isNotBypassed()
{
    TestServer server;
    server.on("/story", page("x"));
    quint16 port = 0;
    {
        const TestServer gone;
        port = gone.port();
    }
    for (const QString &scheme : {u"socks5"_s, u"http"_s}) {
        FetchRules rules = quick();
        rules.tries = 1;
        rules.proxy = proxyFromText(scheme + u"://127.0.0.1:%1"_s.arg(port)).value();
        HttpFetcher fetcher(rules);
        FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
        COMPARE_STATE(outcome, FetchState::ProxyFailure);
    }
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(HttpMannersTest)
#include "tst_httpmanners.moc"
