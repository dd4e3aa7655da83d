// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/httpfetcher.h>

#include <QPointer>
#include <QTest>

#include <algorithm>
#include <tests/support/testserver.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::fetch;
using parallax::testing::gzipped;
using parallax::testing::page;
using parallax::testing::redirect;
using parallax::testing::ServerAnswer;
using parallax::testing::ServerRequest;
using parallax::testing::SocksStub;
using parallax::testing::TestServer;

namespace {

constexpr int patience = 20'000; ///< ms until a test gives up; no test waits for it

/// Rules with which no test waits: pauses of a millisecond.
FetchRules quick()
{
    FetchRules rules;
    rules.politeness.delay = 1;
    rules.firstBackOff = 1;
    rules.longestBackOff = 5;
    rules.obeysRobots = false;
    return rules;
}

/// Rules for servers that never end: time-outs of a fraction of a second, one try.
FetchRules impatient()
{
    FetchRules rules = quick();
    rules.times = {.connect = 150, .idle = 150, .total = 400};
    rules.tries = 1;
    return rules;
}

FetchRequest request(const QUrl &url)
{
    FetchRequest wanted;
    wanted.url = url;
    return wanted;
}

QByteArray sentHeader(const TestServer &server, qsizetype index, const QByteArray &name)
{
    return index < server.requests().size() ? server.requests().at(index).headers.value(name)
                                            : QByteArray("no such request");
}

} // namespace

/// Fetches and spins the test's event loop until the answer is there.
#define FETCH(outcome, fetcher, wanted)                                                            \
    FetchOutcome outcome;                                                                          \
    int outcome##Answers = 0;                                                                      \
    (fetcher).fetch(wanted, this, [&](const FetchOutcome &one) {                                   \
        outcome = one;                                                                             \
        ++outcome##Answers;                                                                        \
    });                                                                                            \
    QCOMPARE(outcome##Answers, 0);                                                                 \
    QTRY_COMPARE_WITH_TIMEOUT(outcome##Answers, 1, patience)

#define COMPARE_STATE(outcome, expected)                                                           \
    QVERIFY2((outcome).state == (expected),                                                        \
             qPrintable(fetchStateName((outcome).state) + u": "_s + (outcome).detail))

class HttpFetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fetch_page_givesItWithItsFacts();
    void fetch_sendsNothingAboutTheReader();
    void fetch_statuses_areStates_data();
    void fetch_statuses_areStates();
    void fetch_conditional_isNotModified();
    void fetch_validators_goToNoOtherHost();
    void fetch_storedValidatorWithLineBreak_isNotSent();
    void fetch_compressedPages_areDecoded_data();
    void fetch_compressedPages_areDecoded();
    void fetch_badServers_areNamed_data();
    void fetch_badServers_areNamed();
    void fetch_slowServers_timeOut_data();
    void fetch_slowServers_timeOut();
    void fetch_endlessBody_isNotReadToItsEnd();
    void fetch_unwantedType_isNotRead();
    void fetch_nobodyThere_isNamed();
    void fetch_unknownName_isDnsFailure();
    void fetch_serverWithoutTls_isTlsFailure();
    void fetch_noWebAddress_isRefused_data();
    void fetch_noWebAddress_isRefused();

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

void HttpFetcherTest::fetch_page_givesItWithItsFacts()
{
    TestServer server;
    ServerAnswer answer = page("<p>Ostrel", "Text/HTML; charset=ISO-8859-1");
    answer.headers += {{"ETag", "\"v1\""},
                       {"Last-Modified", "Sat, 14 Mar 2026 11:00:00 GMT"},
                       {"Set-Cookie", "id=1"}};
    server.on("/story", answer);
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(server.url(u"/story?x=1#part"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
    QCOMPARE(outcome.status, 200);
    QCOMPARE(outcome.bytes, QByteArray("<p>Ostrel"));
    QCOMPARE(outcome.mediaType, u"text/html"_s);
    QCOMPARE(outcome.charset, u"iso-8859-1"_s);
    QCOMPARE(outcome.requested, server.url(u"/story?x=1#part"_s));
    QCOMPARE(outcome.finalUrl, server.url(u"/story?x=1"_s));
    QCOMPARE(outcome.tries, 1);
    QVERIFY(outcome.fetched.isValid());
    QVERIFY(header(outcome.headers, "set-cookie").isEmpty());
    const Capture capture = captureOf(outcome);
    QCOMPARE(capture.bytes, outcome.bytes);
    QCOMPARE(capture.url, outcome.finalUrl);
    QCOMPARE(capture.http, (HttpFacts{200, u"\"v1\""_s, u"Sat, 14 Mar 2026 11:00:00 GMT"_s, {}}));
    QCOMPARE(validatorsOf(capture.http), outcome.validators());
}

void HttpFetcherTest::fetch_sendsNothingAboutTheReader()
{
    TestServer server;
    server.on("/", page("x"));
    HttpFetcher fetcher(quick());
    QUrl url = server.url(u"/"_s);
    url.setUserInfo(u"me:secret"_s);
    FETCH(outcome, fetcher, request(url));
    COMPARE_STATE(outcome, FetchState::Ok);
    QCOMPARE(outcome.notes.size(), 1);
    QVERIFY(!outcome.detail.contains("secret"_L1));
    QVERIFY(sentHeader(server, 0, "user-agent").startsWith("Parallax/"));
    QCOMPARE(sentHeader(server, 0, "accept-language"), QByteArray("*"));
    for (const char *name : {"cookie", "referer", "authorization", "if-none-match"}) {
        QVERIFY2(!server.requests().first().headers.contains(name), name);
    }
}

void HttpFetcherTest::fetch_statuses_areStates_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FetchState>("state");
    QTest::newRow("200") << 200 << FetchState::Ok;
    QTest::newRow("203") << 203 << FetchState::Ok;
    QTest::newRow("300") << 300 << FetchState::HttpError;
    QTest::newRow("302 to nowhere") << 302 << FetchState::HttpError;
    QTest::newRow("304 unasked") << 304 << FetchState::HttpError;
    QTest::newRow("401") << 401 << FetchState::HttpError;
    QTest::newRow("403") << 403 << FetchState::HttpError;
    QTest::newRow("404") << 404 << FetchState::NotFound;
    QTest::newRow("410") << 410 << FetchState::Gone;
    QTest::newRow("418") << 418 << FetchState::HttpError;
    QTest::newRow("451") << 451 << FetchState::HttpError;
    QTest::newRow("501") << 501 << FetchState::HttpError;
    QTest::newRow("999") << 999 << FetchState::HttpError;
}

void HttpFetcherTest::fetch_statuses_areStates()
{
    QFETCH(int, status);
    QFETCH(FetchState, state);
    TestServer server;
    ServerAnswer answer = page(status == 304 ? QByteArray() : QByteArray("words of the server"));
    answer.status = status;
    server.on("/story", answer);
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, state);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.bytes, answer.body); // kept: it is what the reader would have seen
    QCOMPARE(server.count("/story"), 1);
    QVERIFY(outcome.detail.startsWith(server.url(u"/story"_s).toString()));
    if (state != FetchState::Ok) {
        QVERIFY2(outcome.detail.contains(QString::number(status)), qPrintable(outcome.detail));
    }
}

void HttpFetcherTest::fetch_conditional_isNotModified()
{
    TestServer server;
    server.on("/story", [](const ServerRequest &asked) {
        ServerAnswer answer = page("new");
        answer.headers.emplaceBack("ETag", "\"v1\"");
        if (asked.headers.value("if-none-match") == "\"v1\""
            && asked.headers.value("if-modified-since") == "Sat, 14 Mar 2026 11:00:00 GMT") {
            answer.status = 304;
            answer.body.clear();
            answer.tellsLength = false;
        }
        return answer;
    });
    HttpFetcher fetcher(quick());
    FetchRequest wanted = request(server.url(u"/story"_s));
    wanted.validators = {"\"v1\"", "Sat, 14 Mar 2026 11:00:00 GMT"};
    FETCH(same, fetcher, wanted);
    COMPARE_STATE(same, FetchState::NotModified);
    QCOMPARE(same.status, 304);
    QVERIFY(same.bytes.isEmpty());
    QVERIFY(showsArticle(same.state));
    wanted.validators.etag = "\"v0\"";
    FETCH(changed, fetcher, wanted);
    COMPARE_STATE(changed, FetchState::Ok);
    QCOMPARE(changed.bytes, QByteArray("new"));
}

void HttpFetcherTest::fetch_validators_goToNoOtherHost()
{
    TestServer first;
    TestServer second;
    first.on("/old", redirect(second.url(u"/new"_s).toEncoded()));
    second.on("/new", page("x"));
    HttpFetcher fetcher(quick());
    FetchRequest wanted = request(first.url(u"/old"_s));
    wanted.validators = {"\"v1\"", {}};
    FETCH(outcome, fetcher, wanted);
    QCOMPARE(sentHeader(first, 0, "if-none-match"), QByteArray("\"v1\""));
    QVERIFY(!second.requests().at(0).headers.contains("if-none-match"));
    wanted.validatorsFrom = second.url(u"/new"_s);
    FETCH(again, fetcher, wanted);
    QVERIFY(!first.requests().at(1).headers.contains("if-none-match"));
    QCOMPARE(sentHeader(second, 1, "if-none-match"), QByteArray("\"v1\""));
}

void HttpFetcherTest::fetch_storedValidatorWithLineBreak_isNotSent()
{
    TestServer server;
    server.on("/story", page("x"));
    HttpFetcher fetcher(quick());
    FetchRequest wanted = request(server.url(u"/story"_s));
    wanted.validators = {"\"v1\"\r\nX-Evil: 1", "\n"};
    FETCH(outcome, fetcher, wanted);
    COMPARE_STATE(outcome, FetchState::Ok);
    QVERIFY(!server.requests().first().headers.contains("x-evil"));
    QVERIFY(!server.requests().first().headers.contains("if-none-match"));
}

void HttpFetcherTest::fetch_compressedPages_areDecoded_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<bool>("tellsLength");
    QTest::newRow("with a length") << false << true;
    QTest::newRow("in chunks") << true << false;
    QTest::newRow("until the end") << false << false;
}

void HttpFetcherTest::fetch_compressedPages_areDecoded()
{
    QFETCH(bool, isChunked);
    QFETCH(bool, tellsLength);
    TestServer server;
    const QByteArray text = QByteArray("The bridge closes early.\n").repeated(20'000);
    ServerAnswer answer = page(gzipped(text));
    answer.headers.emplaceBack("Content-Encoding", "gzip");
    answer.isChunked = isChunked;
    answer.tellsLength = tellsLength;
    server.on("/story", answer);
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::Ok);
    QVERIFY(outcome.bytes == text);
    QVERIFY(sentHeader(server, 0, "accept-encoding").contains("gzip"));
}

void HttpFetcherTest::fetch_badServers_areNamed_data()
{
    QTest::addColumn<FetchState>("state");
    QTest::addColumn<QByteArray>("raw");
    const auto row = [](const char *name, FetchState state, const QByteArray &raw) {
        QTest::newRow(name) << state << raw;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    row("fewer bytes than announced", FetchState::Truncated, ok + "Content-Length: 100\r\n\r\nabc");
    row("no byte of those announced", FetchState::Truncated, ok + "Content-Length: 100\r\n\r\n");
    row("chunks without an end", FetchState::Truncated,
        ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n");
    row("chunk that breaks off", FetchState::Truncated,
        ok + "Transfer-Encoding: chunked\r\n\r\nff\r\nabcde");
    row("not compressed as it says", FetchState::BadEncoding,
        ok + "Content-Encoding: gzip\r\nContent-Length: 6\r\n\r\n<html>");
    row("compressed and cut", FetchState::BadEncoding,
        ok + "Content-Encoding: gzip\r\n\r\n" + gzipped(QByteArray(5'000, 'a')).chopped(9));
    row("unknown compression", FetchState::BadEncoding,
        ok + "Content-Encoding: zip\r\nContent-Length: 1\r\n\r\nx");
    row("closed at once", FetchState::ConnectionLost, QByteArray());
    row("head cut off", FetchState::ConnectionLost, "HTTP/1.1 200 OK\r\nContent-");
    row("announces too much", FetchState::TooLarge, ok + "Content-Length: 99999999999\r\n\r\nabc");
    row("empty page", FetchState::EmptyExtraction, ok + "Content-Length: 0\r\n\r\n");
    row("nothing to say", FetchState::EmptyExtraction, "HTTP/1.1 204 Nothing\r\n\r\n");
}

void HttpFetcherTest::fetch_badServers_areNamed()
{
    QFETCH(FetchState, state);
    QFETCH(QByteArray, raw);
    TestServer server;
    ServerAnswer answer;
    answer.raw = raw;
    answer.closesAtOnce = raw.isEmpty();
    server.on("/story", answer);
    FetchRules rules = quick();
    rules.tries = 1;
    HttpFetcher fetcher(rules);
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, state);
    QVERIFY(outcome.detail.contains(u'('));
    QVERIFY(server.connections() < 10);
}

void HttpFetcherTest::fetch_slowServers_timeOut_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("silent") << 0 << u"sent no whole answer"_s;
    QTest::newRow("head byte by byte") << 1 << u"sent no whole answer"_s;
    QTest::newRow("stops in the body") << 2 << u"stopped sending for"_s;
    QTest::newRow("body byte by byte") << 3 << u"had not sent all of it"_s;
}

void HttpFetcherTest::fetch_slowServers_timeOut()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    TestServer server;
    ServerAnswer answer = page("beginning");
    answer.isSilent = kind == 0;
    answer.dripsHead = kind == 1;
    answer.drips = kind == 2 || kind == 3 ? 'z' : '\0';
    answer.dripMs = kind == 2 ? 3'600'000 : 5;
    server.on("/story", answer);
    HttpFetcher fetcher(impatient());
    FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
    COMPARE_STATE(outcome, FetchState::TimedOut);
    QVERIFY2(outcome.detail.contains(words), qPrintable(outcome.detail));
    if (kind >= 2) {
        QVERIFY(outcome.bytes.startsWith("beginning"));
    }
}

void HttpFetcherTest::fetch_endlessBody_isNotReadToItsEnd()
{
    constexpr qint64 endless = 4LL * 1024 * 1024 * 1024;
    const QByteArray piece(100'000, 'x');
    for (const bool isBomb : {false, true}) {
        TestServer server;
        ServerAnswer answer = page(isBomb ? gzipped(QByteArray(10'000'000, 'x')) : piece);
        answer.tellsLength = false;
        if (isBomb) {
            answer.headers.emplaceBack("Content-Encoding", "gzip");
        } else {
            answer.repeatedTo = endless;
        }
        server.on("/story", answer);
        FetchRules rules = quick();
        rules.largestBody = 1'000'000;
        HttpFetcher fetcher(rules);
        FETCH(outcome, fetcher, request(server.url(u"/story"_s)));
        COMPARE_STATE(outcome, FetchState::TooLarge);
        QCOMPARE(outcome.bytes.size(), rules.largestBody);
        QVERIFY(server.sent() < 50'000'000); // what buffers on the way hold, and no more
        QCOMPARE(server.count("/story"), 1);
    }
}

void HttpFetcherTest::fetch_unwantedType_isNotRead()
{
    TestServer server;
    server.on("/film", page("....", "video/mp4"));
    server.on("/story", page("x", "text/html;charset=utf-8"));
    HttpFetcher fetcher(quick());
    FetchRequest wanted = request(server.url(u"/film"_s));
    wanted.types = pageTypes();
    FETCH(film, fetcher, wanted);
    COMPARE_STATE(film, FetchState::UnsupportedType);
    QVERIFY(film.bytes.isEmpty());
    QVERIFY2(film.detail.contains("video/mp4"_L1), qPrintable(film.detail));
    wanted.url = server.url(u"/story"_s);
    FETCH(story, fetcher, wanted);
    COMPARE_STATE(story, FetchState::Ok);
}

void HttpFetcherTest::fetch_nobodyThere_isNamed()
{
    QUrl url;
    {
        const TestServer gone;
        url = gone.url(u"/story"_s);
    }
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(url));
    COMPARE_STATE(outcome, FetchState::ConnectionRefused);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.tries, 3);
    QVERIFY2(outcome.detail.endsWith("tried 3 times"_L1), qPrintable(outcome.detail));
}

void HttpFetcherTest::fetch_unknownName_isDnsFailure()
{
    FetchRules rules = quick();
    rules.tries = 1;
    HttpFetcher fetcher(rules);
    // Longer than a name may be: no resolver passes it on.
    FETCH(outcome, fetcher, request(QUrl(u"http://"_s + u"label."_s.repeated(60) + u"invalid/"_s)));
    QVERIFY2(outcome.state == FetchState::DnsFailure || outcome.state == FetchState::BadAddress,
             qPrintable(outcome.detail));
    FETCH(unknown, fetcher, request(QUrl(u"http://nobody.invalid/story"_s)));
    COMPARE_STATE(unknown, FetchState::DnsFailure);
}

void HttpFetcherTest::fetch_serverWithoutTls_isTlsFailure()
{
    TestServer server;
    server.on("/story", page("x"));
    QUrl url = server.url(u"/story"_s);
    url.setScheme(u"https"_s);
    FetchRules rules = quick();
    rules.tries = 1;
    HttpFetcher fetcher(rules);
    FETCH(outcome, fetcher, request(url));
    COMPARE_STATE(outcome, FetchState::TlsFailure);
    QVERIFY(server.requests().isEmpty());
}

void HttpFetcherTest::fetch_noWebAddress_isRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://a.example/x"_s;
    QTest::newRow("no scheme") << u"a.example/x"_s;
    QTest::newRow("no host") << u"http:///x"_s;
    QTest::newRow("data") << u"data:text/html,x"_s;
}

void HttpFetcherTest::fetch_noWebAddress_isRefused()
{
    QFETCH(QString, address);
    HttpFetcher fetcher(quick());
    FETCH(outcome, fetcher, request(QUrl(address)));
    COMPARE_STATE(outcome, FetchState::BadAddress);
    QCOMPARE(outcome.tries, 0);
}

void HttpFetcherTest::redirects_areFollowedAndRecorded()
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

void HttpFetcherTest::redirects_badOnes_areNotFollowed_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<FetchState>("state");
    QTest::newRow("itself") << QByteArray("/story") << FetchState::TooManyRedirects;
    QTest::newRow("circle") << QByteArray("/back") << FetchState::TooManyRedirects;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << FetchState::UnsafeRedirect;
    QTest::newRow("script") << QByteArray("javascript:1") << FetchState::UnsafeRedirect;
    QTest::newRow("no host") << QByteArray("http://") << FetchState::UnsafeRedirect;
}

void HttpFetcherTest::redirects_badOnes_areNotFollowed()
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

void HttpFetcherTest::redirects_endless_stop()
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

void HttpFetcherTest::cookies_areOffUnlessAskedFor()
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

void HttpFetcherTest::retry_passingErrors_areTriedAgain()
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

void HttpFetcherTest::retry_lastingErrors_areNot()
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

void HttpFetcherTest::retry_givesUp()
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

void HttpFetcherTest::retryAfter_isNotWaitedForTooLong()
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

void HttpFetcherTest::host_isAskedOneAfterTheOther()
{
    TestServer server;
    server.on("/story", page("x"));
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

void HttpFetcherTest::context_thatDies_isNotAnswered()
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

void HttpFetcherTest::fetcher_thatDies_answersNobody()
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

void HttpFetcherTest::answer_mayDeleteTheFetcher()
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

void HttpFetcherTest::robots_areAskedOnceAndObeyed()
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

void HttpFetcherTest::robots_areAskedForEachHopOfARedirect()
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

void HttpFetcherTest::robots_override_isObeyedAndTold()
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

void HttpFetcherTest::robots_serverError_forbidsForNow()
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

void HttpFetcherTest::robots_ofAServerThatIsDown_saysSo()
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

void HttpFetcherTest::robots_redirect_isFollowed()
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

void HttpFetcherTest::robots_hugeAndEndless_isReadInPart()
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

void HttpFetcherTest::socks_resolvesNamesAtTheProxy()
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

void HttpFetcherTest::httpProxy_resolvesNamesAtTheProxy()
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

void HttpFetcherTest::proxy_thatIsDown_isNotBypassed()
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

QTEST_GUILESS_MAIN(HttpFetcherTest)
#include "tst_httpfetcher.moc"
