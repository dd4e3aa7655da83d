// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/articleaddress.h>
#include <app/fetch/proxychoice.h>
#include <app/fetch/redirection.h>

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::fetch;

class HttpAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void articleAddress_leavesOutWhatIsNotTheArticles_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("nothing to do", u"https://a.example/x?id=7&page=2"_s,
            u"https://a.example/x?id=7&page=2"_s);
        row("campaign", u"https://a.example/x?utm_source=m&id=7&UTM_Medium=z&fbclid=Q"_s,
            u"https://a.example/x?id=7"_s);
        row("nothing left", u"https://a.example/x?gclid=1"_s, u"https://a.example/x"_s);
        row("fragment", u"https://a.example/x#comments"_s, u"https://a.example/x"_s);
        row("host and port", u"HTTPS://A.Example:443/X"_s, u"https://a.example/X"_s);
        row("other port", u"http://a.example:8080/"_s, u"http://a.example:8080/"_s);
        row("no path", u"https://a.example"_s, u"https://a.example/"_s);
        row("user", u"https://me:secret@a.example/x"_s, u"https://a.example/x"_s);
        row("dots", u"https://a.example/a/../b"_s, u"https://a.example/b"_s);
        row("copy below", u"https://a.example/story/amp/"_s, u"https://a.example/story"_s);
        row("copy by ending", u"https://a.example/story.amp.html"_s, u"https://a.example/story"_s);
        row("copy above", u"https://a.example/amp/story"_s, u"https://a.example/story"_s);
        row("copy by parameter", u"https://a.example/story?amp=1&id=2"_s,
            u"https://a.example/story?id=2"_s);
        row("copy by bare parameter", u"https://a.example/story?amp"_s,
            u"https://a.example/story"_s);
        row("another meaning", u"https://a.example/shop?amp=220"_s,
            u"https://a.example/shop?amp=220"_s);
        row("a word that ends so", u"https://a.example/guitar-amp"_s,
            u"https://a.example/guitar-amp"_s);
        row("cache", u"https://www.google.com/amp/s/a.example/story/amp"_s,
            u"https://a.example/story"_s);
        row("other cache", u"https://a-example.cdn.ampproject.org/c/s/a.example/story"_s,
            u"https://a.example/story"_s);
        row("no cache", u"https://www.google.com/amp/help"_s, u"https://www.google.com/help"_s);
        row("encoding stays", u"https://a.example/a%2Fb?q=%26%3D"_s,
            u"https://a.example/a%2Fb?q=%26%3D"_s);
        row("no web address", u"file:///etc/passwd?utm_source=x"_s,
            u"file:///etc/passwd?utm_source=x"_s);
    }

    void articleAddress_leavesOutWhatIsNotTheArticles()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QUrl address = articleAddress(QUrl(from));
        QCOMPARE(address.toString(QUrl::FullyEncoded), to);
        QCOMPARE(articleAddress(address), address);
    }

    void articleAddress_hostileAddress_isAnswered()
    {
        const QUrl deep(u"https://a.example/"_s + u"amp/"_s.repeated(5'000));
        QVERIFY(articleAddress(deep).isValid());
        QCOMPARE(articleAddress(QUrl()), QUrl());
        const QUrl nested(u"https://www.google.com/amp/s/"_s
                          + u"www.google.com/amp/s/"_s.repeated(500) + u"a.example/x"_s);
        QVERIFY(articleAddress(nested).isValid());
    }

    void originOf_isSchemeHostAndPort()
    {
        QCOMPARE(originOf(QUrl(u"https://A.example:443/x?y"_s)), u"https://a.example"_s);
        QCOMPARE(originOf(QUrl(u"http://a.example:8080/x"_s)), u"http://a.example:8080"_s);
        QCOMPARE(originOf(QUrl(u"http://[::1]:81/"_s)), u"http://[::1]:81"_s);
    }

    void isLocalHost_knowsTheReadersOwnNetwork()
    {
        for (const QString &host :
             {u"localhost"_s, u"LOCALHOST."_s, u"printer.local"_s, u"127.0.0.1"_s, u"127.9.9.9"_s,
              u"10.1.2.3"_s, u"172.20.0.1"_s, u"192.168.1.1"_s, u"169.254.1.1"_s, u"0.0.0.0"_s,
              u"::1"_s, u"fe80::1"_s, u"fd00::1"_s, u"::ffff:10.0.0.1"_s, u"100.64.0.1"_s}) {
            QVERIFY2(isLocalHost(host), qPrintable(host));
        }
        for (const QString &host : {u"a.example"_s, u"8.8.8.8"_s, u"172.32.0.1"_s, u"2001:db8::1"_s,
                                    u"local.example"_s, u""_s}) {
            QVERIFY2(!isLocalHost(host), qPrintable(host));
        }
    }

    void objectionToRedirect_isMadeToUnsafeSteps_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("words"); // empty: safe
        const QString secure = u"https://a.example/x"_s;
        const QString open = u"http://a.example/x"_s;
        QTest::newRow("same") << secure << u"https://b.example/"_s << QString();
        QTest::newRow("to https") << open << secure << QString();
        QTest::newRow("from https") << secure << open << u"without encryption"_s;
        QTest::newRow("into the house")
            << open << u"http://192.168.1.1/admin"_s << u"own network"_s;
        QTest::newRow("to this machine") << secure << u"https://[::1]/"_s << u"own network"_s;
        QTest::newRow("within the house")
            << u"http://127.0.0.1/a"_s << u"http://localhost/b"_s << QString();
        QTest::newRow("file") << secure << u"file:///etc/passwd"_s << u"no http"_s;
    }

    void objectionToRedirect_isMadeToUnsafeSteps()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, words);
        const QString objection = objectionToRedirect(QUrl(from), QUrl(to), false);
        QCOMPARE(objection.isEmpty(), words.isEmpty());
        QVERIFY2(objection.contains(words), qPrintable(objection));
    }

    void objectionToRedirect_leavingHttps_mayBeAllowed()
    {
        QCOMPARE(
            objectionToRedirect(QUrl(u"https://a.example/"_s), QUrl(u"http://a.example/"_s), true),
            QString());
    }

    void redirectTarget_isResolvedAndBare()
    {
        const QUrl from(u"https://a.example/town/story?x=1"_s);
        QCOMPARE(redirectTarget(from, "../b#part"), QUrl(u"https://a.example/b"_s));
        QCOMPARE(redirectTarget(from, "//b.example/c"), QUrl(u"https://b.example/c"_s));
        QCOMPARE(redirectTarget(from, "https://me:secret@b.example/"),
                 QUrl(u"https://b.example/"_s));
        QCOMPARE(redirectTarget(from, "/brücke"), QUrl(u"https://a.example/br%C3%BCcke"_s));
        QVERIFY(!isWebAddress(redirectTarget(from, "http://[")));
    }

    void proxyFromText_readsWhatProxyTextWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("none") << u"none"_s << u"none"_s;
        QTest::newRow("empty") << u" "_s << u"none"_s;
        QTest::newRow("system") << u"System"_s << u"system"_s;
        QTest::newRow("tor") << u"socks5h://127.0.0.1:9050"_s << u"socks5://127.0.0.1:9050"_s;
        QTest::newRow("usual port")
            << u"socks5://proxy.example"_s << u"socks5://proxy.example:1080"_s;
        QTest::newRow("http") << u"http://proxy.example"_s << u"http://proxy.example:8080"_s;
        QTest::newRow("address of six") << u"http://[::1]:3128/"_s << u"http://[::1]:3128"_s;
        QTest::newRow("user") << u"http://me%40home:s%3Acret@p.example:1"_s
                              << u"http://me%40home@p.example:1"_s;
    }

    void proxyFromText_readsWhatProxyTextWrites()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto choice = proxyFromText(text);
        QVERIFY(choice);
        QCOMPARE(proxyText(*choice), written);
        QCOMPARE(proxyText(proxyFromText(written).value()), written);
    }

    void proxyFromText_badText_isNamedWithoutThePassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("no scheme")
            << u"me:secret@proxy.example:80"_s << int(Error::Code::Malformed);
        QTest::newRow("no host") << u"socks5://:1080"_s << int(Error::Code::Malformed);
        QTest::newRow("port") << u"http://me:secret@p.example:99999"_s
                              << int(Error::Code::Malformed);
        QTest::newRow("port zero") << u"http://p.example:0"_s << int(Error::Code::Malformed);
        QTest::newRow("path") << u"http://me:secret@p.example:80/x"_s
                              << int(Error::Code::Malformed);
        QTest::newRow("old socks")
            << u"socks4://me:secret@p.example"_s << int(Error::Code::Unsupported);
        QTest::newRow("over tls") << u"https://p.example"_s << int(Error::Code::Unsupported);
    }

    void proxyFromText_badText_isNamedWithoutThePassword()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        const auto choice = proxyFromText(text);
        QVERIFY(!choice);
        QCOMPARE(int(choice.error().code), code);
        QVERIFY2(!choice.error().detail.contains("secret"_L1), qPrintable(choice.error().detail));
    }

    void networkProxy_sendsNamesToTheProxy()
    {
        for (const QString &text : {u"socks5://127.0.0.1:9050"_s, u"http://p.example:3128"_s}) {
            const QNetworkProxy proxy = networkProxy(*proxyFromText(text));
            QVERIFY(proxy.capabilities().testFlag(QNetworkProxy::HostNameLookupCapability));
        }
        QCOMPARE(networkProxy(*proxyFromText(u"none"_s)).type(), QNetworkProxy::NoProxy);
        QVERIFY(needsUserForPages(*proxyFromText(u"socks5://me:x@p.example"_s)));
        QVERIFY(!needsUserForPages(*proxyFromText(u"http://me:x@p.example"_s)));
    }

    void useProxyForProgram_isTheSameProxyAsForFetching()
    {
        const ProxyChoice tor = *proxyFromText(u"socks5://127.0.0.1:9050"_s);
        useProxyForProgram(tor);
        QCOMPARE(QNetworkProxy::applicationProxy(), networkProxy(tor));
        QNetworkAccessManager network;
        useProxy(network, tor);
        QCOMPARE(network.proxy(), networkProxy(tor));
        useProxyForProgram({});
        QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
    }
};

QTEST_GUILESS_MAIN(HttpAddressesTest)
#include "tst_httpaddresses.moc"
