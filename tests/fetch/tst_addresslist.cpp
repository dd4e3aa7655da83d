// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/fetch/unpacked.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using Kind = fetch::ListedAddress::Kind;

namespace {

fetch::Unpacked read(const QByteArray &bytes)
{
    Capture capture;
    capture.bytes = bytes;
    capture.fileName = u"list.txt"_s;
    auto found = fetch::unpacked(capture);
    return found ? *found : fetch::Unpacked{{}, {}, {found.error()}, {}};
}

QStringList urls(const fetch::Unpacked &found)
{
    QStringList lines;
    for (const auto &address : found.addresses)
        lines += address.url.toString();
    return lines;
}

const QDateTime early({2016, 12, 10}, {8, 30}, Qt::UTC);
const QDateTime late({2016, 12, 11}, {9, 0}, Qt::UTC);

} // namespace

class AddressListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void urlList_isAList()
    {
        const auto found =
            read("\xEF\xBB\xBF# our coverage\r\nhttps://a.example/1\tThe first\r\n\r\n"
                 "https://a.example/1\nhttp://b.example/2?x=y\n");
        QCOMPARE(urls(found), (QStringList{u"https://a.example/1"_s, u"http://b.example/2?x=y"_s}));
        QCOMPARE(found.addresses[0].title, u"The first"_s);
        QVERIFY(found.pages.isEmpty());
    }

    void textWithAddresses_staysText()
    {
        for (const char *text :
             {"https://a.example/1\nThe ferry sails again.\n", "# a heading only\n",
              "https://a.example/1 is the address\n", "ftp://a.example/1\n"}) {
            const auto found = read(text);
            QVERIFY(found.addresses.isEmpty());
            QCOMPARE(found.pages.size(), 1);
        }
    }

    void shortcuts_areAddresses()
    {
        QCOMPARE(urls(read("[InternetShortcut]\r\nURL=https://a.example/1\r\n")),
                 QStringList{u"https://a.example/1"_s});
        QCOMPARE(urls(read("<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>URL</key>\n"
                           "<string>https://a.example/1?a=b&amp;c=d</string></dict></plist>")),
                 QStringList{u"https://a.example/1?a=b&c=d"_s});
    }

    void opml_givesFeedsAndPages()
    {
        const QByteArray text =
            "<?xml version=\"1.0\"?><opml version=\"2.0\"><body><outline text=\"Group\">"
            "<outline text=\"Courier\" type=\"rss\" xmlUrl=\"https://a.example/feed\" "
            "htmlUrl=\"https://a.example/\"/>"
            "<outline title=\"Page\" text=\"x\" "
            "url=\"https://b.example/1\"/></outline></body></opml>";
        const auto found = read(text);
        QCOMPARE(urls(found), (QStringList{u"https://a.example/feed"_s, u"https://b.example/1"_s}));
        QCOMPARE(int(found.addresses[0].kind), int(Kind::Feed));
        QCOMPARE(found.addresses[0].title, u"Courier"_s);
        QCOMPARE(int(found.addresses[1].kind), int(Kind::Page));
        const auto cut = read(text.chopped(40));
        QCOMPARE(cut.addresses.size(), 1);
        QVERIFY(cut.failures.at(0).detail.contains("the OPML is damaged in line 1"_L1));
        QVERIFY(read("<opml></opml>").failures.at(0).detail.contains("names no addresses"_L1));
    }

    void timeMap_linkFormat_isReadInOrderOfTime()
    {
        const auto found =
            read("<https://a.example/1>; rel=\"original\",\n"
                 "<https://archive.example/timegate/https://a.example/1>; rel=\"timegate\",\n"
                 "<https://archive.example/2/https://a.example/1,2>; rel=\"last memento\"; "
                 "datetime=\"Sun, 11 Dec 2016 09:00:00 GMT\",\n"
                 "<https://archive.example/1/https://a.example/1,2>; datetime=\"Sat, 10 Dec 2016 "
                 "08:30:00 "
                 "GMT\"; rel=\"first memento\"\n");
        QCOMPARE(found.addresses.size(), 2);
        QCOMPARE(found.addresses[0].datetime, early);
        QCOMPARE(found.addresses[0].url,
                 QUrl(u"https://archive.example/1/https://a.example/1,2"_s));
        QCOMPARE(found.addresses[1].datetime, late);
        QCOMPARE(int(found.addresses[1].kind), int(Kind::Memento));
    }

    void timeMap_inParts_namesTheFurtherOnes()
    {
        const auto found =
            read("<https://a.example/1>; rel=\"original\",\n"
                 "<https://archive.example/map/2/https://a.example/1>; rel=\"timemap\"; "
                 "type=\"application/link-format\"; from=\"Sun, 11 Dec 2016 09:00:00 GMT\",\n"
                 "<https://archive.example/json/https://a.example/1>; rel=\"timemap\"; "
                 "type=\"application/json\",\n"
                 "<https://archive.example/1/https://a.example/1>; rel=\"memento\"; "
                 "datetime=\"Sat, 10 Dec 2016 08:30:00 GMT\"\n");
        QCOMPARE(found.addresses.size(), 2);
        QCOMPARE(int(found.addresses[0].kind), int(Kind::Memento));
        QCOMPARE(int(found.addresses[1].kind), int(Kind::TimeMap));
        QCOMPARE(found.addresses[1].url,
                 QUrl(u"https://archive.example/map/2/https://a.example/1"_s));
    }

    void timeMap_otherForms_giveTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cdx") << QByteArray(
            "example,a)/1 20161211090000 https://a.example/1 text/html 200 ABC 123\n"
            "example,a)/1 20161210083000 https://a.example/1 text/html 200 ABC 123\n");
        QTest::newRow("cdx with head") << QByteArray(
            " CDX N b a m s k r M S V g\n"
            "example,a)/1 20161210083000 https://a.example/1 text/html 200 A - - 1 2 f.warc\n"
            "example,a)/1 20161211090000 https://a.example/1 text/html 200 A - - 1 2 f.warc\n");
        QTest::newRow("cdx as json")
            << QByteArray("[[\"urlkey\",\"timestamp\",\"original\"],\n"
                          "[\"example,a)/1\",\"20161210083000\",\"https://a.example/1\"],\n"
                          "[\"example,a)/1\",\"20161211090000\",\"https://a.example/1\"]]");
        QTest::newRow("cdxj") << QByteArray(
            "!meta {}\nexample,a)/1 20161210083000 {\"url\": \"https://a.example/1\"}\n"
            "example,a)/1 20161211090000 {\"url\": \"https://a.example/1\"}\n");
        QTest::newRow("json") << QByteArray(
            "{\"original_uri\":\"https://a.example/1\",\"mementos\":{\"list\":["
            "{\"datetime\":\"2016-12-10T08:30:00Z\",\"uri\":"
            "\"https://web.archive.org/web/20161210083000/https://a.example/1\"},"
            "{\"datetime\":\"2016-12-11T09:00:00Z\",\"uri\":"
            "\"https://web.archive.org/web/20161211090000/https://a.example/1\"}]}}");
    }

    void timeMap_otherForms_giveTheSame()
    {
        QFETCH(const QByteArray, text);
        const auto found = read(text);
        QCOMPARE(
            urls(found),
            (QStringList{u"https://web.archive.org/web/20161210083000/https://a.example/1"_s,
                         u"https://web.archive.org/web/20161211090000/https://a.example/1"_s}));
        QCOMPARE(found.addresses[0].datetime, early);
        QCOMPARE(found.addresses[1].datetime, late);
        QVERIFY(found.failures.isEmpty());
    }

    void nearlyLists_areNone()
    {
        for (const char *text : {"[1, 2, 3]", "{\"a\": 1}", "[", "{", "<a> rel", "a 2016 b", "\n\n",
                                 "<p rel=\"x\">A page</p>"}) {
            const auto found = read(text);
            QVERIFY2(found.addresses.isEmpty(), text);
        }
    }
};

QTEST_GUILESS_MAIN(AddressListTest)
#include "tst_addresslist.moc"
