// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/robots.h>
#include <app/fetch/robotscache.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::fetch;

namespace {

RobotsDecision decision(const QByteArray &file, const QString &path)
{
    return RobotsFile::parsed(file).decision(QUrl(u"https://a.example"_s + path), u"Parallax"_s);
}

ExchangeAnswer answer(int status, const QByteArray &body = {})
{
    return {FetchState::Ok, status, {}, body, {}};
}

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
const QUrl page(u"https://a.example/news/1"_s);

} // namespace

class RobotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void pattern_matchesAsTheRfcSays_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, const char *path, bool matches) {
            QTest::addRow("%s on %s", pattern, path)
                << QByteArray(pattern) << QByteArray(path) << matches;
        };
        row("/", "/", true);
        row("/fish", "/fish.html", true);
        row("/fish", "/Fish", false);
        row("/fish", "/catfish", false);
        row("/fish/", "/fish", false);
        row("/*.php", "/folder/a.php?x", true);
        row("/*.php$", "/a.php?x", false);
        row("/*.php$", "/a.php.php", true);
        row("/a$", "/a", true);
        row("/a$", "/ab", false);
        row("/a*$", "/abc", true);
        row("*/print", "/news/print", true);
        row("/a*b*c", "/axxbxx", false);
        row("/**x", "/x", true);
        row("/a*a$", "/a", false);
        row("", "/", true);
        row("$", "/", false);
    }

    void pattern_matchesAsTheRfcSays()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, path);
        QFETCH(bool, matches);
        QCOMPARE(matchesRobotsPattern(pattern, path), matches);
    }

    void decision_longestRuleWins_allowAmongEquals()
    {
        const QByteArray file = "User-agent: *\nDisallow: /news\nAllow: /news/open\n"
                                "Disallow: /same\nAllow: /same\n";
        QVERIFY(!decision(file, u"/news/1"_s).allowed);
        QVERIFY(decision(file, u"/news/open/1"_s).allowed);
        QVERIFY(decision(file, u"/same"_s).allowed);
        QVERIFY(decision(file, u"/other"_s).allowed);
    }

    void decision_namesTheLineAndTheGroup()
    {
        const RobotsDecision found =
            decision("# a\nUser-agent: one\nUser-agent: *\n\nDisallow: /x # y\n", u"/x/1"_s);
        QCOMPARE(found.line, 5);
        QCOMPARE(found.words,
                 u"line 5, \"Disallow: /x\", in the group for \"one, *\" from line 2"_s);
    }

    void decision_ownGroupReplacesTheGeneralOne()
    {
        const QByteArray file = "User-agent: *\nDisallow: /\n\nUSER-AGENT: parallax/2.0\n"
                                "disallow: /a\n\nUser-agent: other\nDisallow: /b\n\n"
                                "User-agent: PARALLAX\nDisallow: /c\n";
        QVERIFY(!decision(file, u"/a"_s).allowed);
        QVERIFY(decision(file, u"/b"_s).allowed);
        QVERIFY(!decision(file, u"/c"_s).allowed); // both of its groups count
        QVERIFY(decision(file, u"/d"_s).allowed);
        QVERIFY(!RobotsFile::parsed(file)
                     .decision(QUrl(u"https://a.example/d"_s), u"Parallaxis"_s)
                     .allowed);
    }

    void decision_otherRecordsDoNotPartAGroup()
    {
        const QByteArray file = "User-agent: parallax\nSitemap: https://a.example/s.xml\n"
                                "Crawl-delay: 3\nUser-agent: b\nDisallow: /a\n";
        QVERIFY(!decision(file, u"/a"_s).allowed);
        QCOMPARE(RobotsFile::parsed(file).sitemaps(), QList{QUrl(u"https://a.example/s.xml"_s)});
        QCOMPARE(RobotsFile::parsed(file).delayMs(u"Parallax"_s), std::optional<qint64>(3000));
    }

    void decision_comparesPercentEncodedForms_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("bare letters in the rule")
            << QByteArray("/brücke") << u"/br%C3%BCcke"_s << false;
        QTest::newRow("small digits") << QByteArray("/br%c3%bccke") << u"/brücke"_s << false;
        QTest::newRow("encoded letter") << QByteArray("/%61b") << u"/ab"_s << false;
        QTest::newRow("encoded slash stays") << QByteArray("/a%2fb") << u"/a/b"_s << true;
        QTest::newRow("encoded slash is met") << QByteArray("/a%2fb") << u"/a%2Fb"_s << false;
        QTest::newRow("no encoding") << QByteArray("/a%zz") << u"/a%25zz"_s << true;
        QTest::newRow("query") << QByteArray("/*?print=") << u"/a?print=1"_s << false;
    }

    void decision_comparesPercentEncodedForms()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, path);
        QFETCH(bool, allowed);
        QCOMPARE(decision("User-agent: *\nDisallow: " + rule + '\n', path).allowed, allowed);
    }

    void parsed_hostileBytes_giveAValue_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("a page") << QByteArray("<html>Disallow: /</html>") << true;
        QTest::newRow("mark of byte order")
            << QByteArray("\xEF\xBB\xBFUser-agent: *\nDisallow: /") << false;
        QTest::newRow("old line ends") << QByteArray("User-agent: *\rDisallow: /\r") << false;
        QTest::newRow("rule without group") << QByteArray("Disallow: /\n") << true;
        QTest::newRow("empty rule") << QByteArray("User-agent: *\nDisallow:\n") << true;
        QTest::newRow("zeros") << QByteArray(100'000, '\0') << true;
        QTest::newRow("no colons") << QByteArray("User-agent *\nDisallow /\n") << true;
        QTest::newRow("blanks around")
            << QByteArray("  User-Agent :  *  \n\tDisallow\t: /  \n") << false;
        QTest::newRow("beyond the limit") << "User-agent: *\n" + QByteArray(largestRobots, '#')
                + "\nDisallow: /\n" << true;
        QTest::newRow("nothing but stars")
            << "User-agent: *\nDisallow: /" + QByteArray(100'000, '*') + "x$\n"
            << true;
        QTest::newRow("many rules")
            << "User-agent: *\n" + QByteArray("Disallow: /*a*a*a*a*b\n").repeated(20'000) << true;
    }

    void parsed_hostileBytes_giveAValue()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, allowed);
        QCOMPARE(decision(file, u"/news/"_s + u"a"_s.repeated(2000)).allowed, allowed);
    }

    void crawlDelay_isReadAsANumber()
    {
        const auto delay = [](const QByteArray &value) {
            return RobotsFile::parsed("User-agent: *\nCrawl-delay: " + value + "\nDisallow: /x\n")
                .delayMs(u"Parallax"_s);
        };
        QCOMPARE(delay("1.5"), std::optional<qint64>(1500));
        QCOMPARE(delay("0"), std::optional<qint64>(0));
        QCOMPARE(delay("-1"), std::nullopt);
        QCOMPARE(delay("soon"), std::nullopt);
        QCOMPARE(delay("nan"), std::nullopt);
        QCOMPARE(delay("1e300"), std::optional<qint64>(86'400'000));
    }

    void cache_statusesDecide()
    {
        RobotsCache cache;
        const QString origin = u"https://a.example"_s;
        const auto allowed = [&](const ExchangeAnswer &one) {
            cache.store(origin, one, noon);
            return robotsDecision(*cache.known(origin), page, u"Parallax"_s).allowed;
        };
        QVERIFY(!allowed(answer(503)));
        QVERIFY(!allowed(answer(429)));
        QVERIFY(allowed(answer(404)));
        QVERIFY(allowed(answer(403)));
        QVERIFY(!allowed({FetchState::DnsFailure, 0, {}, {}, u"no such name"_s}));
        QVERIFY(allowed({FetchState::TooManyRedirects, 302, {}, {}, {}}));
        QVERIFY(!allowed(answer(200, "User-agent: *\nDisallow: /news")));
        QVERIFY(allowed(answer(200, "User-agent: *\nDisallow: /shop")));
    }

    void cache_fileReadBefore_holdsWhileItCannotBeReached()
    {
        RobotsCache cache;
        const QString origin = u"https://a.example"_s;
        cache.store(origin, answer(200, "User-agent: *\nDisallow: /shop"), noon);
        cache.store(origin, answer(503), noon.addDays(1));
        const RobotsDecision found = robotsDecision(*cache.known(origin), page, u"Parallax"_s);
        QVERIFY(found.allowed);
        QVERIFY2(found.words.contains("status 503"_L1), qPrintable(found.words));
    }

    void cache_isBelievedForItsAge()
    {
        RobotsCache cache;
        FetchRules rules;
        const QString origin = u"https://a.example"_s;
        QVERIFY(!cache.fresh(origin, noon, rules));
        cache.store(origin, answer(404), noon);
        QVERIFY(cache.fresh(origin, noon.addSecs(3600), rules));
        QVERIFY(!cache.fresh(origin, noon.addDays(1), rules));
        QVERIFY(!cache.fresh(origin, noon.addSecs(-1), rules));
        cache.store(origin, answer(503), noon);
        QVERIFY(!cache.fresh(origin, noon.addSecs(3600), rules));
    }
};

QTEST_GUILESS_MAIN(RobotsTest)
#include "tst_robots.moc"
