// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every request of the window goes the way that is set, and nothing goes past it.
#include "windowundertest.h"

#include <app/workspace/networksettings.h>
#include <ui/capture/capturewindow.h>
#include <ui/mainwindow/translation.h>
#include <ui/web/captureview.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include <tests/support/testserver.h>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 60'000; // ms
constexpr char variable[] = "PARALLAX_PROXY";
/// A name that leads to this machine, and that the page engine does not take for it: addresses of
/// this machine it reaches without a proxy. See main().
constexpr char host[] = "news.test";

QByteArray text(const QByteArray &figure)
{
    return "Lock gate stuck\n\nSome " + figure
        + " barges waited above the Elmen lock on Tuesday, the canal office said.\n\n"
          "Divers were to look at the gate in the evening.\n";
}

QByteArray proxyOf(quint16 port, const QByteArray &scheme)
{
    return scheme + "://127.0.0.1:" + QByteArray::number(port);
}

/// A port of this machine where nobody listens.
quint16 deadPort()
{
    const testing::TestServer gone;
    return gone.port();
}

/// The window with one article of the web.
class ProxyUnderTest
{
public:
    explicit ProxyUnderTest(const QUrl &address)
    {
        QSignalSpy changed(&test.workspace, &workspace::Workspace::libraryChanged);
        workspace::ImportItem item;
        item.outlet = u"Canal Post"_s;
        item.capture = Capture();
        item.capture->bytes = text("14");
        item.capture->mediaType = u"text/plain"_s;
        item.capture->url = address;
        item.capture->fetched = test.workspace.now();
        std::optional<EventId> event;
        test.workspace.import(u"Lock"_s, {item}, &context, {},
                              [&event](const Result<workspace::ImportReport> &report) {
                                  event = report.value().event.id;
                              });
        isReady = QTest::qWaitFor([&event] { return event.has_value(); }, wait);
        eventId = *event;
        open();
    }

    void open()
    {
        QSignalSpy shown(&test.window, &ui::MainWindow::comparisonShown);
        test.window.openWorkspace(test.workspace.folder(), eventId.value);
        isReady = isReady && shown.wait(wait);
    }

    /// Checks and waits for the end.
    [[nodiscard]] bool check()
    {
        auto *action = test.find<QAction>(u"actionCheckNow"_s);
        action->trigger();
        return QTest::qWaitFor([action] { return action->isEnabled(); }, wait);
    }

    /// Goes to the address in the capture browser; whether it loaded, or nothing when there is no
    /// browser.
    [[nodiscard]] std::optional<bool> browse(const QUrl &url)
    {
        test.find<QAction>(u"actionCapture"_s)->trigger();
        auto *window = test.window.findChild<ui::CaptureWindow *>();
        if (window == nullptr) {
            return std::nullopt;
        }
        QSignalSpy loading(&window->view(), &ui::CaptureView::loadingChanged);
        QSignalSpy noted(&window->view(), &ui::CaptureView::noted);
        const auto isOver = [&loading] {
            return !loading.isEmpty() && !loading.last().first().toBool();
        };
        if (!window->view().load(url) || !QTest::qWaitFor(isOver, wait)) {
            return std::nullopt;
        }
        return noted.isEmpty();
    }

    [[nodiscard]] QString title()
    {
        auto *window = test.window.findChild<ui::CaptureWindow *>();
        return window != nullptr ? window->windowTitle() : QString();
    }

    [[nodiscard]] QString error() { return test.find<QLabel>(u"errorText"_s)->text(); }

    /// Sets the workspace's own way, and opens it anew.
    void set(const QByteArray &proxy)
    {
        workspace::NetworkSettings settings;
        settings.proxy = QString::fromUtf8(proxy);
        isReady = isReady && workspace::writeNetworkSettings(test.workspace.folder(), settings);
        open();
    }

    QObject context;
    EventId eventId;
    bool isReady = false;
    test::WindowUnderTest test;
};

} // namespace

class TestWindowProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void checkNow_environmentNamesAProxy_goesThroughIt();
    void checkNow_workspaceNamesAProxy_countsMoreThanTheEnvironment();
    void checkNow_proxyTextIsBroken_asksNothing_data();
    void checkNow_proxyTextIsBroken_asksNothing();
    void browser_proxyTextIsBroken_doesNotOpen_data();
    void browser_proxyTextIsBroken_doesNotOpen();
    void browser_withoutProxy_goesDirectly();
    void browser_httpProxy_everyRequestGoesThroughIt();
    void browser_socksProxy_resolvesNamesAtTheProxy();
    void browser_deadProxy_isNotBypassed();
    void browser_datagramsOfWebRtc_areNotSent();

private:
    /// A page that wants a picture, a style, a script, and hints.
    static void servePage(testing::TestServer &server);
};

void TestWindowProxy::cleanup()
{
    qunsetenv(variable);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TestWindowProxy::servePage(testing::TestServer &server)
{
    const QByteArray base = "http://" + QByteArray(host) + ":" + QByteArray::number(server.port());
    server.on("/page",
              testing::page("<!doctype html><title>t</title>"
                            "<link rel=dns-prefetch href='"
                            + base
                            + "'>"
                              "<link rel=preconnect href='"
                            + base
                            + "'>"
                              "<link rel=stylesheet href='/style.css'><img src='/picture.png'>"
                              "<script src='/script.js'></script><p>Text."));
    server.on("/script.js", testing::page("fetch('/data');", "text/javascript"));
}

void TestWindowProxy::checkNow_environmentNamesAProxy_goesThroughIt()
{
    testing::TestServer proxy; // takes whole addresses, as a proxy does
    proxy.on("/lock", testing::page(text("21"), "text/plain"));
    qputenv(variable, proxyOf(proxy.port(), "http"));
    ProxyUnderTest window(QUrl(u"http://canal.invalid/lock"_s)); // no resolver knows it
    QVERIFY(window.isReady);
    QVERIFY(window.check());
    QTRY_COMPARE_WITH_TIMEOUT(window.test.window.comparison().articles.value(0).revisionNumber, 2,
                              wait);
    for (const testing::ServerRequest &request : proxy.requests()) {
        QVERIFY(request.target.startsWith("http://canal.invalid/"));
    }
}

void TestWindowProxy::checkNow_workspaceNamesAProxy_countsMoreThanTheEnvironment()
{
    testing::TestServer proxy;
    testing::TestServer other;
    proxy.on("/lock", testing::page(text("21"), "text/plain"));
    qputenv(variable, proxyOf(other.port(), "http"));
    ProxyUnderTest window(QUrl(u"http://canal.invalid/lock"_s));
    window.set(proxyOf(proxy.port(), "http"));
    QVERIFY(window.isReady);
    QVERIFY(window.check());
    QCOMPARE(proxy.count("/lock"), 1);
    QCOMPARE(other.connections(), 0);
}

void TestWindowProxy::checkNow_proxyTextIsBroken_asksNothing_data()
{
    QTest::addColumn<bool>("inWorkspace");
    QTest::addColumn<QByteArray>("proxy");
    QTest::newRow("environment, no scheme") << false << QByteArray("127.0.0.1:9050");
    QTest::newRow("environment, SOCKS 4") << false << QByteArray("socks4://127.0.0.1:9050");
    QTest::newRow("workspace, no host") << true << QByteArray("socks5://:9050");
    QTest::newRow("workspace, a list") << true << QByteArray("http://a.example,http://b.example");
}

void TestWindowProxy::checkNow_proxyTextIsBroken_asksNothing()
{
    QFETCH(const bool, inWorkspace);
    QFETCH(const QByteArray, proxy);
    testing::TestServer server;
    server.on("/lock", testing::page(text("21"), "text/plain"));
    if (!inWorkspace) {
        qputenv(variable, proxy);
    }
    ProxyUnderTest window(server.url(u"/lock"_s));
    if (inWorkspace) {
        window.set(proxy);
    }
    QVERIFY(window.isReady);
    QVERIFY(window.check());
    QVERIFY2(window.error().contains(inWorkspace ? u"network.json"_s : u"PARALLAX_PROXY"_s),
             qPrintable(window.error()));
    QCOMPARE(server.connections(), 0);
}

void TestWindowProxy::browser_proxyTextIsBroken_doesNotOpen_data()
{
    QTest::addColumn<QByteArray>("proxy");
    QTest::newRow("broken") << QByteArray("127.0.0.1:9050");
    // The page engine would take the proxy without the name, and be refused or worse.
    QTest::newRow("not for pages") << QByteArray("socks5://me:secret@127.0.0.1:9050");
}

void TestWindowProxy::browser_proxyTextIsBroken_doesNotOpen()
{
    QFETCH(const QByteArray, proxy);
    qputenv(variable, proxy);
    testing::TestServer server;
    ProxyUnderTest window(server.url(u"/lock"_s));
    QVERIFY(window.isReady);
    QVERIFY(!window.browse(server.url(u"/page"_s)));
    QVERIFY2(window.error().contains(u"127.0.0.1:9050"_s), qPrintable(window.error()));
    QVERIFY(!window.error().contains(u"secret"_s));
    QCOMPARE(server.connections(), 0);
}

void TestWindowProxy::browser_withoutProxy_goesDirectly()
{
    // What the tests below rest on: without a proxy the name leads to the server.
    testing::TestServer server;
    servePage(server);
    ProxyUnderTest window(server.url(u"/lock"_s));
    QVERIFY(window.isReady);
    const auto loaded =
        window.browse(QUrl(u"http://%1:%2/page"_s.arg(QLatin1StringView(host)).arg(server.port())));
    QVERIFY(loaded && *loaded);
    QTRY_COMPARE_WITH_TIMEOUT(server.count("/data"), 1, wait);
}

void TestWindowProxy::browser_httpProxy_everyRequestGoesThroughIt()
{
    testing::TestServer direct;
    testing::TestServer proxy;
    servePage(direct);
    servePage(proxy);
    ProxyUnderTest window(direct.url(u"/lock"_s));
    window.set(proxyOf(proxy.port(), "http"));
    QVERIFY(window.isReady);
    const QString base = u"http://%1:%2"_s.arg(QLatin1StringView(host)).arg(direct.port());
    const auto loaded = window.browse(QUrl(base + u"/page"_s));
    QVERIFY(loaded && *loaded);
    QTRY_COMPARE_WITH_TIMEOUT(proxy.count("/data"), 1, wait);
    for (const char *path : {"/page", "/style.css", "/picture.png", "/script.js"}) {
        QVERIFY2(proxy.count(path) >= 1, path);
    }
    QCOMPARE(direct.connections(), 0);
    // Another proxy from the next browser on, and the first one no more.
    testing::TestServer second;
    servePage(second);
    window.set(proxyOf(second.port(), "http"));
    delete window.test.window.findChild<ui::CaptureWindow *>();
    const int before = proxy.connections();
    const auto again = window.browse(QUrl(base + u"/page"_s));
    QVERIFY(again && *again);
    QTRY_VERIFY_WITH_TIMEOUT(second.count("/data") == 1, wait);
    QCOMPARE(proxy.connections(), before);
    QCOMPARE(direct.connections(), 0);
}

void TestWindowProxy::browser_socksProxy_resolvesNamesAtTheProxy()
{
    testing::TestServer direct;
    testing::TestServer behind;
    servePage(direct);
    servePage(behind);
    testing::SocksStub proxy(behind.port());
    ProxyUnderTest window(direct.url(u"/lock"_s));
    window.set(proxyOf(proxy.port(), "socks5"));
    QVERIFY(window.isReady);
    const auto loaded =
        window.browse(QUrl(u"http://%1:%2/page"_s.arg(QLatin1StringView(host)).arg(direct.port())));
    QVERIFY(loaded && *loaded);
    QTRY_COMPARE_WITH_TIMEOUT(behind.count("/data"), 1, wait);
    QVERIFY(!proxy.asked().isEmpty());
    for (const QByteArray &name : proxy.asked()) {
        QCOMPARE(name, QByteArray(host)); // "ip" would be a name that was looked up here
    }
    QCOMPARE(direct.connections(), 0);
}

void TestWindowProxy::browser_deadProxy_isNotBypassed()
{
    testing::TestServer direct;
    servePage(direct);
    for (const QByteArray &scheme : {QByteArray("http"), QByteArray("socks5")}) {
        ProxyUnderTest window(direct.url(u"/lock"_s));
        window.set(proxyOf(deadPort(), scheme));
        QVERIFY(window.isReady);
        const auto loaded = window.browse(
            QUrl(u"http://%1:%2/page"_s.arg(QLatin1StringView(host)).arg(direct.port())));
        QVERIFY2(loaded && !*loaded, scheme.constData());
        QCOMPARE(direct.connections(), 0);
    }
}

void TestWindowProxy::browser_datagramsOfWebRtc_areNotSent()
{
    QUdpSocket stun;
    QVERIFY(stun.bind(QHostAddress::AnyIPv4, 0));
    testing::TestServer proxy;
    proxy.on("/page",
             testing::page("<!doctype html><title>t</title><script>"
                           "const c = new RTCPeerConnection({iceServers: [{urls: 'stun:"
                           + QByteArray(host) + ":" + QByteArray::number(stun.localPort())
                           + "'}]});"
                             "c.createDataChannel('x');"
                             "c.onicegatheringstatechange = () => {"
                             "  if (c.iceGatheringState == 'complete') document.title = 'gathered';"
                             "};"
                             "c.createOffer().then(o => c.setLocalDescription(o));"
                             "</script>"));
    ProxyUnderTest window(proxy.url(u"/lock"_s));
    window.set(proxyOf(proxy.port(), "http"));
    QVERIFY(window.isReady);
    const auto loaded = window.browse(QUrl(u"http://%1/page"_s.arg(QLatin1StringView(host))));
    QVERIFY(loaded && *loaded);
    QTRY_VERIFY_WITH_TIMEOUT(window.title().startsWith(u"gathered"_s), wait);
    QVERIFY(!stun.hasPendingDatagrams());
}

int main(int argc, char **argv)
{
    const QByteArray flags = QByteArray("--host-resolver-rules=\"MAP ") + host
        + " 127.0.0.1,MAP " + host + ". 127.0.0.1\""; // WebRTC asks for it with a dot
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags);
    ui::registerSchemes();
    const QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowProxy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowproxy.moc"
