// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/web/capturepage.h>
#include <ui/web/captureprofile.h>
#include <ui/web/captureview.h>
#include <ui/web/schemes.h>

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineScript>

#include <tests/support/testserver.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;
using namespace parallax::ui;

namespace {

constexpr int wait = 60'000; // ms; Chromium starts slowly on a loaded machine

/// A shown view with a server of its own.
class ViewUnderTest
{
public:
    ViewUnderTest()
        : view(folder.filePath(u"browser"_s))
        , notes(&view, &CaptureView::noted)
    {
        view.resize(640, 400);
        view.show();
    }

    [[nodiscard]] bool open(const QUrl &url)
    {
        QSignalSpy loading(&view, &CaptureView::loadingChanged);
        const auto isLoaded = [&loading] {
            return !loading.isEmpty() && !loading.last().first().toBool();
        };
        return view.load(url) && QTest::qWaitFor(isLoaded, wait);
    }

    [[nodiscard]] bool open(const QByteArray &path)
    {
        return open(server.url(QString::fromUtf8(path)));
    }

    [[nodiscard]] bool open(const QByteArray &path, const QByteArray &body)
    {
        server.on(path, page("<!doctype html><title>t</title>" + body));
        return open(path);
    }

    /// The first note of this kind, once it has come.
    [[nodiscard]] std::optional<CaptureNote> note(CaptureNote::Kind kind)
    {
        std::optional<CaptureNote> found;
        const auto look = [&] {
            for (const QList<QVariant> &arguments : std::as_const(notes)) {
                const auto one = arguments.first().value<CaptureNote>();
                if (!found && one.kind == kind) {
                    found = one;
                }
            }
            return found.has_value();
        };
        return QTest::qWaitFor(look, wait) ? found : std::nullopt;
    }

    /// What a script in the page gives.
    [[nodiscard]] QString run(const QString &script)
    {
        std::optional<QString> answer;
        view.page().runJavaScript(script, QWebEngineScript::MainWorld,
                                  [&answer](const QVariant &value) { answer = value.toString(); });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, wait) ? *answer
                                                                               : QString();
    }

    [[nodiscard]] Result<TakenPage> capture()
    {
        QSignalSpy captured(&view, &CaptureView::captured);
        view.capture();
        if (!QTest::qWaitFor([&captured] { return !captured.isEmpty(); }, wait)) {
            return failure(Error::Code::Browser, u"no answer"_s);
        }
        return captured.first().first().value<Result<TakenPage>>();
    }

    QTemporaryDir folder;
    TestServer server;
    CaptureView view;
    QSignalSpy notes;
};

QByteArray attachment(const TakenPage &page, const QString &name)
{
    for (const Attachment &one : page.attachments) {
        if (one.name == name) {
            return one.bytes;
        }
    }
    return {};
}

} // namespace

class TestCapturePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_otherThanTheWeb_isNotGoneTo();
    void cookie_ofOneVisit_isSentOnTheNext();
    void data_ofTheEngine_liesInTheFolder();
    void download_isRefusedAndNamed();
    void popUp_byItself_isRefused();
    void popUp_chosenByTheReader_opensHere();
    void password_outsideOfThePage_isRefused();
    void permission_isRefused();
    void externalScheme_isRefused();
    void localAddress_isRefused();
    void message_becomesANote();
    void question_tooMany_isAnsweredWithNo();
    void failedLoad_isTold();
    void trackers_onlyThoseOfOthersAreBlocked();
    void trackers_switchedOff_areLetThrough();
    void capture_holdsTheFinalPageInThreeForms();
    void capture_openShadowRoot_isInTheHtml();
    void capture_leavesThePageAsItWas();
    void capture_veryLongPage_isCutAndSaysSo();
    void capture_pageThatLeaves_isAnError();
};

void TestCapturePage::load_otherThanTheWeb_isNotGoneTo()
{
    ViewUnderTest test;
    for (const QString &address :
         {u"file:///etc/hostname"_s, u"chrome://gpu"_s, u"mailto:desk@paper.example"_s,
          u"javascript:alert(1)"_s, u"https:///nothing"_s, QString()}) {
        QVERIFY2(!test.view.load(QUrl(address)), qPrintable(address));
    }
}

void TestCapturePage::cookie_ofOneVisit_isSentOnTheNext()
{
    ViewUnderTest test;
    ServerAnswer login = page("<p>Welcome.");
    login.headers.append(
        std::pair<QByteArray, QByteArray>("Set-Cookie", "reader=known; Max-Age=3600"));
    test.server.on("/login", login);
    test.server.on("/article", page("<p>Article."));
    QVERIFY(test.open("/login"));
    QVERIFY(test.open("/article"));
    // Another page of the same profile knows it too.
    CapturePage second(test.view.profile());
    QSignalSpy loaded(&second, &QWebEnginePage::loadFinished);
    second.load(test.server.url(u"/article?second"_s));
    QVERIFY(loaded.wait(wait));
    int known = 0;
    for (const ServerRequest &request : test.server.requests()) {
        known += request.target.startsWith("/article")
                && request.headers.value("cookie").contains("reader=known")
            ? 1
            : 0;
    }
    QCOMPARE(known, 2);
}

void TestCapturePage::data_ofTheEngine_liesInTheFolder()
{
    ViewUnderTest test;
    QVERIFY(test.open("/page", "<script>localStorage.setItem('a', 'b')</script><p>Text."));
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(test.folder.filePath(u"browser/storage"_s))
                                  .isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot),
                             wait);
}

void TestCapturePage::download_isRefusedAndNamed()
{
    ViewUnderTest test;
    ServerAnswer file = page("bytes", "application/octet-stream");
    file.headers.append(std::pair<QByteArray, QByteArray>("Content-Disposition",
                                                          "attachment; filename=\"tool.bin\""));
    test.server.on("/tool", file);
    QVERIFY(test.open("/page", "<script>onload = () => { location = '/tool'; }</script>"));
    const auto note = test.note(CaptureNote::Kind::Download);
    QVERIFY(note);
    QCOMPARE(note->what, u"tool.bin"_s);
    QCOMPARE(note->host, u"127.0.0.1"_s);
}

void TestCapturePage::popUp_byItself_isRefused()
{
    ViewUnderTest test;
    test.server.on("/advert", page("<p>Buy."));
    QVERIFY(test.open("/page", "<script>window.open('/advert')</script><p>Text."));
    QVERIFY(test.note(CaptureNote::Kind::PopUp));
    QCOMPARE(test.view.url(), test.server.url(u"/page"_s));
    QCOMPARE(test.server.count("/advert"), 0);
}

void TestCapturePage::popUp_chosenByTheReader_opensHere()
{
    ViewUnderTest test;
    test.server.on("/next", page("<p>Next."));
    QVERIFY(
        test.open("/page", "<a href=/next target=_blank style='position:fixed;inset:0'>Next</a>"));
    // The engine paints and takes clicks in a widget of its own, which has the focus of the view.
    QWidget *surface = test.view.focusProxy()->focusProxy();
    QVERIFY(surface);
    QTest::mouseClick(surface, Qt::LeftButton, {}, surface->rect().center());
    QTRY_COMPARE_WITH_TIMEOUT(test.view.url(), test.server.url(u"/next"_s), wait);
}

void TestCapturePage::password_outsideOfThePage_isRefused()
{
    ViewUnderTest test;
    ServerAnswer asks = page("<p>Who are you?");
    asks.status = 401;
    asks.headers.append(
        std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Basic realm=\"desk\""));
    test.server.on("/desk", asks);
    QVERIFY(test.open("/desk"));
    QVERIFY(test.note(CaptureNote::Kind::Password));
    for (const ServerRequest &request : test.server.requests()) {
        QVERIFY(!request.headers.contains("authorization"));
    }
}

void TestCapturePage::permission_isRefused()
{
    ViewUnderTest test;
    QVERIFY(test.open("/page",
                      "<script>document.title = 'asked'; navigator.geolocation.getCurrentPosition("
                      "() => { document.title = 'known'; }, () => { document.title = 'refused'; })"
                      "</script>"));
    const auto note = test.note(CaptureNote::Kind::Permission);
    QVERIFY(note);
    QCOMPARE(note->what, u"location"_s);
    QCOMPARE(note->host, u"127.0.0.1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.view.page().title(), u"refused"_s, wait);
}

void TestCapturePage::externalScheme_isRefused()
{
    ViewUnderTest test;
    QVERIFY(test.open(
        "/page", "<script>onload = () => { location = 'mailto:desk@paper.example'; }</script>"));
    const auto note = test.note(CaptureNote::Kind::ExternalProgram);
    QVERIFY(note);
    QCOMPARE(note->what, u"mailto"_s);
    QCOMPARE(test.view.url(), test.server.url(u"/page"_s));
}

void TestCapturePage::localAddress_isRefused()
{
    ViewUnderTest test;
    QVERIFY(test.open("/page", "<p>Text."));
    // A page from the web may not even try; a restored history entry or the program itself might.
    test.view.page().load(QUrl(u"file:///etc/hostname"_s));
    const auto note = test.note(CaptureNote::Kind::LocalAddress);
    QVERIFY(note);
    QCOMPARE(note->what, u"file"_s);
}

void TestCapturePage::message_becomesANote()
{
    ViewUnderTest test;
    QVERIFY(test.open("/page", "<script>alert('The bridge is closed')</script>"));
    const auto note = test.note(CaptureNote::Kind::Message);
    QVERIFY(note);
    QCOMPARE(note->what, u"The bridge is closed"_s);
}

void TestCapturePage::question_tooMany_isAnsweredWithNo()
{
    ViewUnderTest test;
    test.view.page().setQuestionsAllowed(0);
    QVERIFY(test.open("/page", "<script>document.title = String(confirm('Stay?'))</script>"));
    const auto note = test.note(CaptureNote::Kind::Question);
    QVERIFY(note);
    QCOMPARE(note->what, u"Stay?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.view.page().title(), u"false"_s, wait);
}

void TestCapturePage::failedLoad_isTold()
{
    ViewUnderTest test;
    ServerAnswer nothing;
    nothing.closesAtOnce = true;
    test.server.on("/gone", nothing);
    QVERIFY(test.open("/gone"));
    const auto note = test.note(CaptureNote::Kind::LoadFailed);
    QVERIFY(note);
    QCOMPARE(note->host, u"127.0.0.1"_s);
}

void TestCapturePage::trackers_onlyThoseOfOthersAreBlocked()
{
    ViewUnderTest test;
    test.view.profile().setTrackers(TrackerList::fromText(u"# ours\nlocalhost\n127.0.0.1\n"_s));
    test.server.on("/own.js", page("document.title = 'own';", "text/javascript"));
    test.server.on("/count.js", page("document.title = 'counted';", "text/javascript"));
    const QByteArray other =
        "http://localhost:" + QByteArray::number(test.server.port()) + "/count.js";
    QVERIFY(test.open("/page",
                      "<script src=/own.js></script><script src=" + other + "></script><p>Text."));
    QCOMPARE(test.view.blockedTrackers(), 1);
    QCOMPARE(test.server.count("/own.js"), 1);
    QCOMPARE(test.server.count("/count.js"), 0);
}

void TestCapturePage::trackers_switchedOff_areLetThrough()
{
    ViewUnderTest test;
    test.view.profile().setTrackers(TrackerList::fromText(u"localhost"_s));
    test.view.setBlocksTrackers(false);
    test.server.on("/count.js", page("document.title = 'counted';", "text/javascript"));
    const QByteArray other =
        "http://localhost:" + QByteArray::number(test.server.port()) + "/count.js";
    QVERIFY(test.open("/page", "<script src=" + other + "></script><p>Text."));
    QCOMPARE(test.view.blockedTrackers(), 0);
    QCOMPARE(test.server.count("/count.js"), 1);
}

void TestCapturePage::capture_holdsTheFinalPageInThreeForms()
{
    ViewUnderTest test;
    // A green page with a red end, and bars that stay at the upper and lower edge of the window.
    QVERIFY(test.open(
        "/news/bridge",
        "<style>body{margin:0;background:#0f0}#bar{position:fixed;top:0;height:20px;width:100%;"
        "background:#00f}#foot{position:fixed;bottom:0;height:60px;width:100%;background:#f0f}#end{"
        "position:absolute;top:1480px;height:20px;width:100%;background:#f00}"
        "</style><div id=bar></div><div id=foot></div><p id=p style='height:1400px'></p><div "
        "id=end></div>"
        "<script>document.getElementById('p').textContent = 'Made by ' + 'a script';</script>"));
    const auto taken = test.capture();
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QVERIFY(taken->capture.bytes.startsWith("<!DOCTYPE html>"));
    QVERIFY(taken->capture.bytes.contains("Made by a script"));
    QCOMPARE(taken->capture.url, test.server.url(u"/news/bridge"_s));
    QCOMPARE(taken->capture.fileName, u"bridge.html"_s);
    QVERIFY(taken->capture.mediaType.startsWith(u"text/html"_s));
    QVERIFY(taken->missing.isEmpty());
    QVERIFY(!taken->isPictureCut);
    QVERIFY(attachment(*taken, u"page.mhtml"_s).contains("Made by a script"));
    const QImage picture = QImage::fromData(attachment(*taken, u"page.png"_s));
    const int scale = int(test.view.devicePixelRatioF());
    QCOMPARE(picture.height(), 1500 * scale);
    const int middle = picture.width() / 2;
    QCOMPARE(QColor(picture.pixel(middle, 10 * scale)), QColor(Qt::blue));
    QCOMPARE(QColor(picture.pixel(middle, 1490 * scale)), QColor(Qt::red));
    // Once, and not in each part that the picture is made of.
    for (int y = 30; y < 1475; y += 5) {
        QCOMPARE(QColor(picture.pixel(middle, y * scale)), QColor(Qt::green));
    }
}

void TestCapturePage::capture_openShadowRoot_isInTheHtml()
{
    ViewUnderTest test;
    QVERIFY(test.open("/page",
                      "<p>Before.</p><news-body><b>in the slot</b></news-body><script>const root = "
                      "document.querySelector('news-body').attachShadow({mode: 'open'}); "
                      "root.innerHTML = '<p>Kept in the shadow, <slot></slot>.</p>';</script>"));
    const auto taken = test.capture();
    QVERIFY(taken);
    QVERIFY(taken->capture.bytes.contains(
        "<p>Kept in the shadow, <slot><b>in the slot</b></slot>.</p>"));
}

void TestCapturePage::capture_leavesThePageAsItWas()
{
    ViewUnderTest test;
    QVERIFY(test.open("/page",
                      "<div id=bar style='position:fixed;color:red'>Bar</div>"
                      "<div style='height:1500px'>Text</div>"));
    const QString before = test.run(u"scrollTo(0, 120); document.body.outerHTML"_s);
    QVERIFY(test.capture());
    QCOMPARE(test.run(u"document.body.outerHTML"_s), before);
    QCOMPARE(test.run(u"String(scrollY)"_s), u"120"_s);
    QVERIFY(!test.view.isCapturing());
}

void TestCapturePage::capture_veryLongPage_isCutAndSaysSo()
{
    ViewUnderTest test;
    test.view.resize(300, 3000);
    QVERIFY(test.open("/page", "<div style='height:40000px'>Text</div>"));
    const auto taken = test.capture();
    QVERIFY(taken);
    QVERIFY(taken->isPictureCut);
    const QImage picture = QImage::fromData(attachment(*taken, u"page.png"_s));
    QVERIFY(picture.height() > tallestPicture / 2);
    QVERIFY(picture.height() <= tallestPicture);
}

void TestCapturePage::capture_pageThatLeaves_isAnError()
{
    ViewUnderTest test;
    test.server.on("/next", page("<p>Next."));
    QVERIFY(test.open("/page", "<p>Text."));
    QSignalSpy captured(&test.view, &CaptureView::captured);
    test.view.capture();
    Q_EMIT test.view.page().loadStarted(); // as when a script goes on before the page was read
    QTRY_COMPARE_WITH_TIMEOUT(captured.size(), 1, wait);
    const auto taken = captured.first().first().value<Result<TakenPage>>();
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Error::Code::Browser);
}

int main(int argc, char **argv)
{
    registerSchemes();
    const QApplication application(argc, argv);
    TestCapturePage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_capturepage.moc"
