// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/feed.h>
#include <app/fetch/feeddates.h>

#include <QObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using fetch::Feed;

namespace {

const QUrl address(u"https://news.example/feeds/all.xml"_s);

Result<Feed> read(const QByteArray &bytes, const QString &contentType = {})
{
    return fetch::readFeed(bytes, contentType, address);
}

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second), Qt::UTC};
}

const QByteArray rss =
    "<?xml version='1.0'?>\n"
    "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel>\n"
    "<title>Harbour Daily</title><link>https://news.example/</link><language>en-GB</language>\n"
    "<atom:link rel='self' href='https://news.example/feeds/all.xml'/>\n"
    "<item><title>Ferry &amp;amp; bridge "
    "closed</title><link>https://news.example/ferry?a=1&amp;b=2</link>\n"
    "<guid isPermaLink='false'>17</guid><pubDate>Sat, 10 Dec 2016 09:30:00 +0100</pubDate></item>\n"
    "<item><title><![CDATA[Caf&eacute; "
    "<b>burns</b>]]></title><guid>https://news.example/cafe</guid></item>\n"
    "</channel></rss>";

} // namespace

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readFeed_rss_givesItemsInOrder()
    {
        const auto feed = read(rss);
        QVERIFY(feed);
        QCOMPARE(feed->format, Feed::Format::Rss);
        QCOMPARE(feed->version, u"2.0"_s);
        QCOMPARE(feed->title, u"Harbour Daily"_s);
        QCOMPARE(feed->link, QUrl(u"https://news.example/"_s));
        QCOMPARE(feed->language, u"en-GB"_s);
        QVERIFY2(feed->damage.isEmpty(), qPrintable(feed->damage));
        QCOMPARE(feed->entries.size(), 2);
        QCOMPARE(feed->entries[0].title, u"Ferry & bridge closed"_s);
        QCOMPARE(feed->entries[0].link, QUrl(u"https://news.example/ferry?a=1&b=2"_s));
        QCOMPARE(feed->entries[0].id, u"17"_s);
        QCOMPARE(feed->entries[0].published, utc(2016, 12, 10, 8, 30));
        QCOMPARE(feed->entries[1].title, u"Café burns"_s);
        QCOMPARE(feed->entries[1].link, QUrl(u"https://news.example/cafe"_s));
    }

    void readFeed_atom_takesTheAlternateLink()
    {
        const auto feed = read(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de'\n"
            "xml:base='https://other.example/base/'><title>Bote</title>\n"
            "<entry><id>tag:1</id><title type='html'>Brand in &lt;i&gt;Kiel&lt;/i&gt;</title>\n"
            "<link rel='enclosure' href='sound.mp3'/><link href='brand.html'/>\n"
            "<author><name>Ute Falk</name></author><author><name>Jan Roth</name></author>\n"
            "<published>2016-12-10T09:30:00+01:00</published><updated>2016-12-10T11:00:00Z</"
            "updated>\n"
            "</entry></feed>");
        QVERIFY(feed);
        QCOMPARE(feed->format, Feed::Format::Atom);
        QCOMPARE(feed->version, u"1.0"_s);
        QCOMPARE(feed->language, u"de"_s);
        QCOMPARE(feed->entries.size(), 1);
        QCOMPARE(feed->entries[0].title, u"Brand in Kiel"_s);
        QCOMPARE(feed->entries[0].link, QUrl(u"https://other.example/base/brand.html"_s));
        QCOMPARE(feed->entries[0].authors, QStringList({u"Ute Falk"_s, u"Jan Roth"_s}));
        QCOMPARE(feed->entries[0].published, utc(2016, 12, 10, 8, 30));
        QCOMPARE(feed->entries[0].updated, utc(2016, 12, 10, 11));
    }

    void readFeed_rdf_findsItemsBesideTheChannel()
    {
        const auto feed = read(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'\n"
            "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>\n"
            "<channel rdf:about='https://news.example/'><title>Old Wire</title></channel>\n"
            "<item "
            "rdf:about='https://news.example/a'><title>A</title><dc:date>2003-12-31</dc:date>\n"
            "<dc:creator>Ada Lund</dc:creator></item></rdf:RDF>");
        QVERIFY(feed);
        QCOMPARE(feed->format, Feed::Format::Rdf);
        QCOMPARE(feed->title, u"Old Wire"_s);
        QCOMPARE(feed->entries.size(), 1);
        QCOMPARE(feed->entries[0].link, QUrl(u"https://news.example/a"_s));
        QCOMPARE(feed->entries[0].published, utc(2003, 12, 31));
        QCOMPARE(feed->entries[0].authors, QStringList(u"Ada Lund"_s));
    }

    void readFeed_jsonFeed_readsItems()
    {
        const auto feed =
            read("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\n"
                 "\"home_page_url\":\"https://news.example/\",\"items\":[{\"id\":7,\"url\":\"/"
                 "seven\",\"title\":\"Seven\",\n"
                 "\"content_html\":\"<p>Text</p>\",\"date_published\":\"2016-12-10T10:00:00Z\",\n"
                 "\"authors\":[{\"name\":\"Ada\"}]}]}");
        QVERIFY(feed);
        QCOMPARE(feed->format, Feed::Format::JsonFeed);
        QCOMPARE(feed->version, u"1.1"_s);
        QCOMPARE(feed->entries.size(), 1);
        QCOMPARE(feed->entries[0].id, u"7"_s);
        QCOMPARE(feed->entries[0].link, QUrl(u"https://news.example/seven"_s));
        QCOMPARE(feed->entries[0].summary, u"Text"_s);
        QCOMPARE(feed->entries[0].published, utc(2016, 12, 10, 10));
    }

    void readFeed_newsSitemap_hasTitlesAndTimes()
    {
        const auto feed =
            read("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'\n"
                 "xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url>\n"
                 "<loc>https://news.example/x</loc><lastmod>2016-12-11</"
                 "lastmod><news:news><news:publication>\n"
                 "<news:name>Harbour "
                 "Daily</news:name><news:language>en</news:language></news:publication>\n"
                 "<news:publication_date>2016-12-10T10:00:00+00:00</news:publication_date>\n"
                 "<news:title>X closes</news:title></news:news></url></urlset>");
        QVERIFY(feed);
        QCOMPARE(feed->format, Feed::Format::Sitemap);
        QCOMPARE(feed->title, u"Harbour Daily"_s);
        QCOMPARE(feed->entries.size(), 1);
        QCOMPARE(feed->entries[0].title, u"X closes"_s);
        QCOMPARE(feed->entries[0].published, utc(2016, 12, 10, 10));
        QCOMPARE(feed->entries[0].updated, utc(2016, 12, 11));
        const auto index = read("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                                "<sitemap><loc>https://news.example/s1.xml</loc></sitemap>"
                                "</sitemapindex>");
        QVERIFY(index);
        QCOMPARE(index->sitemaps, QList<QUrl>{QUrl(u"https://news.example/s1.xml"_s)});
    }

    void readFeed_sitemapIndex_hasTheNewestFirst()
    {
        const auto index =
            read("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                 "<sitemap><loc>https://news.example/a.xml</loc></sitemap>"
                 "<sitemap><loc>https://news.example/b.xml</loc>"
                 "<lastmod>2026-10-01</lastmod></sitemap>"
                 "<sitemap><loc>https://news.example/c.xml</loc>"
                 "<lastmod>2026-10-14T09:00:00Z</lastmod></sitemap></sitemapindex>");
        QVERIFY(index);
        QCOMPARE(index->sitemaps,
                 (QList<QUrl>{QUrl(u"https://news.example/c.xml"_s),
                              QUrl(u"https://news.example/b.xml"_s),
                              QUrl(u"https://news.example/a.xml"_s)}));
    }

    void readFeed_brokenXml_keepsWhatCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::newRow("bare ampersand")
            << QByteArray("<rss><channel><item><title>A & B</title></item></channel></rss>")
            << u"A & B"_s;
        QTest::newRow("name of HTML")
            << QByteArray("<rss><channel><item><title>Caf&eacute;</title></item></channel></rss>")
            << u"Café"_s;
        QTest::newRow("not closed") << QByteArray("<rss><channel><item><title>A</title>") << u"A"_s;
        QTest::newRow("prefix unknown")
            << QByteArray("<rss><channel><item><x:y>1</x:y><title>A</title></item></channel></rss>")
            << u"A"_s;
        QTest::newRow("space before the declaration")
            << QByteArray("\n <?xml version='1.0'?><rss><channel><item><title>A</title></item>"
                          "</channel></rss>")
            << u"A"_s;
    }

    void readFeed_brokenXml_keepsWhatCanBeRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, title);
        const auto feed = read(bytes);
        QVERIFY(feed);
        QCOMPARE(feed->entries.size(), 1);
        QCOMPARE(feed->entries[0].title, title);
    }

    void readFeed_truncatedAnywhere_saysSoOrGivesEntries()
    {
        for (qsizetype size = 0; size < rss.size(); ++size) {
            const auto feed = read(rss.first(size));
            if (!feed) {
                QVERIFY(feed.error().detail.contains(address.toString()));
                continue;
            }
            QVERIFY(feed->entries.size() <= 2);
            QVERIFY2(!feed->damage.isEmpty(), rss.first(size).constData());
        }
    }

    void readFeed_charset_isTheServersElseTheBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("declared") << QByteArray(
            "<?xml version='1.0' encoding='iso-8859-1'?><rss><item><title>F\xe4hre"
            "</title></item></rss>")
                                  << QString();
        QTest::newRow("server's") << QByteArray("<rss><item><title>F\xe4hre</title></item></rss>")
                                  << u"text/xml; charset=windows-1252"_s;
        QTest::newRow("nobody's") << QByteArray(
            "<rss><item><title>F\xe4hre</title><description>Der K\xf6nig \xfc"
            "berquert den Flu\xdf mit der gr\xf6\xdften F\xe4hre und gr\xfc\xdft"
            "</description></item></rss>")
                                  << QString();
        QTest::newRow("server is wrong")
            << QByteArray("<?xml version='1.0' encoding='utf-8'?><rss><item><title>F\xc3\xa4hre"
                          "</title></item></rss>")
            << u"text/xml; charset=no-such-charset"_s;
    }

    void readFeed_charset_isTheServersElseTheBytes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, type);
        const auto feed = read(bytes, type);
        QVERIFY(feed);
        QCOMPARE(feed->entries.size(), 1);
        QCOMPARE(feed->entries[0].title, u"Fähre"_s);
    }

    void readFeed_noFeed_namesInputAndReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray("  \n") << int(Error::Code::Empty);
        QTest::newRow("page") << QByteArray("<html><body>Hello</body></html>")
                              << int(Error::Code::Unsupported);
        QTest::newRow("words") << QByteArray("no feed at all") << int(Error::Code::Malformed);
        QTest::newRow("binary") << QByteArray("\x00\x01\x02\xff\xfe", 5)
                                << int(Error::Code::Malformed);
        QTest::newRow("json") << QByteArray("{\"a\":1}") << int(Error::Code::Unsupported);
        QTest::newRow("broken json") << QByteArray("{\"items\":[") << int(Error::Code::Malformed);
    }

    void readFeed_noFeed_namesInputAndReason()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        const auto feed = read(bytes);
        QVERIFY(!feed);
        QCOMPARE(int(feed.error().code), code);
        QVERIFY(feed.error().detail.contains(address.toString()));
    }

    void readFeed_hostileXml_staysInside()
    {
        // Entities that grow without end, and an outer one that would read a file.
        QByteArray bomb = "<!DOCTYPE rss [<!ENTITY a0 'aaaaaaaaaa'>";
        for (int i = 1; i < 12; ++i) {
            const QByteArray previous = "&a" + QByteArray::number(i - 1) + ';';
            bomb += "<!ENTITY a" + QByteArray::number(i) + " '" + previous.repeated(10) + "'>";
        }
        bomb += "]><rss><item><title>&a11;</title></item></rss>";
        if (const auto feed = read(bomb); feed && !feed->entries.isEmpty())
            QVERIFY(feed->entries[0].title.size() < 20'000'000);
        const auto outer = read("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                                "<rss><item><title>[&x;]</title></item></rss>");
        QVERIFY(outer);
        QCOMPARE(outer->entries.value(0).title, u"[]"_s);
        const auto deep = read("<rss>" + QByteArray("<item>").repeated(100'000));
        if (deep)
            QVERIFY(!deep->damage.isEmpty());
    }

    void feedsOfPage_namesEachFeedOnce()
    {
        const auto found = fetch::feedsOfPage(
            "<html><head><base href='https://news.example/sub/'>\n"
            "<link rel='alternate' type='application/rss+xml' title='All' href='rss'>\n"
            "<link rel='ALTERNATE' type='application/atom+xml' href='/atom'>\n"
            "<link rel='alternate' type='application/rss+xml' href='rss'>\n"
            "<link rel='alternate' hreflang='de' href='/de'><link rel='stylesheet' href='x.css'>\n"
            "</head><body></body></html>",
            u"text/html; charset=utf-8"_s, QUrl(u"https://news.example/"_s));
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0),
                 (fetch::FeedLink{QUrl(u"https://news.example/sub/rss"_s), u"All"_s,
                                  u"application/rss+xml"_s}));
        QCOMPARE(found->at(1).address, QUrl(u"https://news.example/atom"_s));
    }

    void feedDate_readsWhatFeedsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime time = utc(2004, 1, 1, 19, 48, 21);
        QTest::newRow("rfc 822") << u"Thu, 01 Jan 2004 19:48:21 GMT"_s << time;
        QTest::newRow("two digits") << u"Thu, 01 Jan 04 19:48:21 GMT"_s << time;
        QTest::newRow("no weekday") << u"1 Jan 2004 19:48:21 +0000"_s << time;
        QTest::newRow("named zone") << u"Thu, 1 Jan 2004 14:48:21 EST"_s << time;
        QTest::newRow("long names") << u"Thursday, 1 January 2004 19:48:21 UT"_s << time;
        QTest::newRow("half of day") << u"January 1, 2004, 7:48:21 PM"_s << time;
        QTest::newRow("iso") << u"2004-01-01T19:48:21Z"_s << time;
        QTest::newRow("iso, zone") << u"2004-01-01T20:48:21.250+01:00"_s << time;
        QTest::newRow("iso, short") << u"20040101T194821Z"_s << time;
        QTest::newRow("iso, blank") << u"2004-01-01 19:48:21"_s << time;
        QTest::newRow("asctime") << u"Thu Jan  1 19:48:21 2004"_s << time;
        QTest::newRow("slashes") << u"01/01/2004 7:48:21 PM"_s << time;
        QTest::newRow("midnight") << u"Wed, 31 Dec 2003 24:00:00 GMT"_s << utc(2004, 1, 1);
        QTest::newRow("month") << u"2004-02"_s << utc(2004, 2, 1);
        QTest::newRow("day of year") << u"2003-335"_s << utc(2003, 12, 1);
    }

    void feedDate_readsWhatFeedsWrite()
    {
        QFETCH(const QString, text);
        QTEST(fetch::feedDate(text).value_or(QDateTime()), "time");
    }

    void feedDate_noSuchTime_isAbsent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"last week"_s;
        QTest::newRow("no such day") << u"30 Feb 2004 10:00:00 GMT"_s;
        QTest::newRow("no such month") << u"2004-13-01"_s;
        QTest::newRow("no such hour") << u"2004-12-01T29:00:00Z"_s;
        QTest::newRow("too long") << u"2004-01-01"_s + QString(500, u' ') + u"x"_s;
    }

    void feedDate_noSuchTime_isAbsent()
    {
        QFETCH(const QString, text);
        QVERIFY(!fetch::feedDate(text));
    }
};

QTEST_APPLESS_MAIN(FeedTest)
#include "tst_feed.moc"
