// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivemaker.h"

#include <app/fetch/unpacked.h>
#include <app/fetch/zipfile.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::test;

namespace {

fetch::Unpacked read(const QByteArray &bytes, const QString &name = u"saved.zip"_s)
{
    Capture capture;
    capture.bytes = bytes;
    capture.fileName = name;
    auto found = fetch::unpacked(capture);
    return found ? *found : fetch::Unpacked{{}, {}, {found.error()}, {}};
}

bool hasReason(const fetch::Unpacked &found, QLatin1StringView words)
{
    for (const Error &error : found.failures) {
        if (error.detail.contains(words))
            return true;
        qInfo("%s", qPrintable(error.detail));
    }
    return false;
}

const QByteArray address = "https://news.example/harbour";

QByteArray warc()
{
    return warcRecord("response", address, httpResponse(page("Ferry")))
        + warcRecord("response", "https://ads.example/frame", httpResponse(page("Frame")));
}

QByteArray package(const QByteArray &path, const QByteArray &bytes)
{
    return R"({"profile":"data-package","resources":[{"path":")" + path + R"(","hash":"sha256:)"
        + sha256(bytes) + R"("}]})";
}

const QByteArray pageList = "{\"format\":\"json-pages-1.0\"}\n{\"url\":\"" + address + "\"}\n";

Entries wacz()
{
    return {{"datapackage.json", package("archive/data.warc.gz", gzipped(warc()))},
            {"archive/data.warc.gz", gzipped(warc())},
            {"pages/pages.jsonl", pageList}};
}

Entries epub()
{
    return {
        {"mimetype", "application/epub+zip"},
        {"META-INF/container.xml",
         "<container><rootfiles><rootfile full-path=\"book/all.opf\"/></rootfiles></container>"},
        {"book/all.opf",
         "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>The Harbour "
         "&amp; the "
         "Bridge</dc:title><dc:creator>Ada Brook</dc:creator><dc:date>2016-12-10</dc:date>"
         "<dc:language>en</dc:language></metadata><manifest>"
         "<item id=\"b\" href=\"second.xhtml\"/><item id=\"a\" href=\"first%20part.xhtml\"/>"
         "<item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/></manifest>"
         "<spine><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref "
         "idref=\"b\"/></spine></package>"},
        {"book/second.xhtml", "<html><body><p>Part two.</p></body></html>"},
        {"book/first part.xhtml",
         "<html><body class=\"x\"><a id=\"top\"/><p>Part one.</p></body></html>"},
        {"book/nav.xhtml", "<html><body>Contents</body></html>"},
    };
}

} // namespace

class ZippedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wacz_givesTheListedPages()
    {
        const auto found = read(zipped(wacz()), u"crawl.wacz"_s);
        QVERIFY(found.failures.isEmpty());
        QCOMPARE(found.pages.size(), 1);
        QVERIFY(found.pages[0].isWanted);
        QCOMPARE(found.pages[0].page.url, QUrl(QString::fromLatin1(address)));
    }

    void wacz_withoutList_givesAllPagesUnasked()
    {
        Entries entries = wacz();
        entries.removeLast();
        const auto found = read(zipped(entries));
        QCOMPARE(found.pages.size(), 2);
        QVERIFY(!found.pages[0].isWanted);
    }

    void wacz_changedAfterwards_isNamedAndNotRead()
    {
        Entries entries = wacz();
        entries[1].second = gzipped(warc() + warc());
        const auto found = read(zipped(entries));
        QVERIFY(found.pages.isEmpty());
        QVERIFY(hasReason(found, "was changed after the archive was made"_L1));
    }

    void wacz_lacks_isNamed()
    {
        Entries entries = wacz();
        entries[0].second = package("archive/other.warc", "x");
        entries[2].second += "{\"url\":\"https://news.example/missing\"}\n";
        const auto found = read(zipped(entries));
        QCOMPARE(found.pages.size(), 1);
        QVERIFY(hasReason(found, "\"archive/other.warc\" is listed and not in the archive"_L1));
        QVERIFY(hasReason(found, "the listed page news.example/missing is not in it"_L1));
    }

    void wacz_signature_isNotedAsUnverified()
    {
        Entries entries = wacz();
        const QByteArray hash = "sha256:" + sha256(entries[0].second);
        entries.append({"datapackage-digest.json",
                        "{\"path\":\"datapackage.json\",\"hash\":\"" + hash
                            + "\",\"signedData\":{\"hash\":\"" + hash
                            + "\",\"domain\":\"signer.example\",\"created\":\"2022-01-18\"}}"});
        const auto found = read(zipped(entries));
        QVERIFY(found.failures.isEmpty());
        QCOMPARE(found.notes.size(), 1);
        QCOMPARE(found.notes.first().kind, ImportNote::Kind::SignatureUnverified);
        QCOMPARE(found.notes.first().name, u"signer.example"_s);
        QVERIFY(englishText(found.notes.first()).contains("not verified"_L1));
        entries[3].second.replace(hash, "sha256:00");
        QVERIFY(hasReason(read(zipped(entries)), "does not match the digest"_L1));
    }

    void epub_isOnePageInSpineOrder()
    {
        const auto found = read(zipped(epub()), u"book.epub"_s);
        QVERIFY(found.failures.isEmpty());
        QCOMPARE(found.pages.size(), 1);
        const QByteArray html = found.pages[0].page.bytes;
        QVERIFY(html.contains("<title>The Harbour &amp; the Bridge</title>"));
        QVERIFY(html.contains("content=\"Ada Brook\"") && html.contains("content=\"2016-12-10\""));
        QVERIFY(html.contains("<a id=\"top\"></a>"));
        QVERIFY(html.indexOf("Part one.") > 0);
        QVERIFY(html.indexOf("Part one.") < html.indexOf("Part two."));
        QVERIFY(!html.contains("Contents"));
        QVERIFY(fetch::isZip(found.pages[0].kept.bytes)); // kept as it came
    }

    void epub_damaged_isNamed()
    {
        Entries lacking = epub();
        lacking.removeAt(3);
        const auto found = read(zipped(lacking));
        QCOMPARE(found.pages.size(), 1);
        QVERIFY(hasReason(found, "\"book/second.xhtml\" of its text is not in it"_L1));
        Entries broken = epub();
        broken[2].second.chop(30);
        QVERIFY(hasReason(read(zipped(broken)), "is damaged in line"_L1));
        QVERIFY(
            hasReason(read(zipped({{"mimetype", "application/epub+zip"}})), "names no package"_L1));
    }

    void zipOfPages_givesEach_andNamesNestedArchives()
    {
        const auto found = read(zipped({{"a.html", page("Ferry")},
                                        {"style.css", "p {}"},
                                        {"b/c.html", page("Bridge")},
                                        {"inner.zip", zipped({{"d.html", page("Deep")}})}}));
        QCOMPARE(found.pages.size(), 2);
        QCOMPARE(found.pages[1].record, u"\"b/c.html\""_s);
        QVERIFY(hasReason(found, "\"inner.zip\": it is an archive within an archive"_L1));
    }

    void traversal_isRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("up") << QByteArray("../../etc/page.html");
        QTest::newRow("inside") << QByteArray("a/../../page.html");
        QTest::newRow("absolute") << QByteArray("/etc/page.html");
        QTest::newRow("windows") << QByteArray("..\\..\\page.html");
        QTest::newRow("drive") << QByteArray("C:/page.html");
    }

    void traversal_isRefused()
    {
        QFETCH(const QByteArray, path);
        const auto found = read(zipped({{path, page("Evil")}, {"good.html", page("Good")}}));
        QCOMPARE(found.pages.size(), 1);
        QVERIFY(hasReason(found, "its path leads out of the archive"_L1));
    }

    void bomb_endsAtItsLimits()
    {
        const QByteArray bomb =
            zipped({{"good.html", page("Good")}, {"bomb.html", QByteArray(64 * 1024 * 1024, ' ')}});
        const auto byRatio = read(bomb);
        QCOMPARE(byRatio.pages.size(), 1);
        QVERIFY(hasReason(byRatio, "\"bomb.html\": it unpacks to more than 200 times"_L1));
        fetch::ZipLimits small;
        small.entry = 1024 * 1024;
        const auto bySize = fetch::zipFile(
            bomb, [](const QString &) { return true; }, small);
        QVERIFY(bySize);
        QCOMPARE(bySize->entries.size(), 1);
        QCOMPARE(int(bySize->failures.at(0).code), int(Error::Code::TooLarge));
        small.entries = 1;
        const auto byCount = fetch::zipFile(
            bomb, [](const QString &) { return true; }, small);
        QVERIFY(byCount && byCount->failures.at(0).detail.contains("more than 1 files"_L1));
    }

    void samePathTwice_firstOneCounts()
    {
        const auto found = read(zipped({{"a.html", page("First")}, {"a.html", page("Second")}}));
        QCOMPARE(found.pages.size(), 1);
        QVERIFY(found.pages[0].page.bytes.contains("First"));
        QVERIFY(hasReason(found, "stands there already"_L1));
    }

    void truncation_isNamed()
    {
        for (const Entries &entries : {wacz(), epub(), Entries{{"a.html", page("Ferry")}}}) {
            const QByteArray whole = zipped(entries);
            for (int i = 1; i < 16; ++i) {
                const auto found = read(whole.left(whole.size() * i / 16));
                QVERIFY2(!found.failures.isEmpty(), qPrintable(QString::number(i)));
                QVERIFY(found.failures.first().detail.startsWith("\"saved.zip\": "_L1));
            }
        }
    }

    void officeDocument_isNamed()
    {
        const auto found =
            read(zipped({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}}));
        QVERIFY(found.pages.isEmpty());
        QVERIFY(hasReason(found, "without web pages"_L1));
    }
};

QTEST_GUILESS_MAIN(ZippedPagesTest)
#include "tst_zippedpages.moc"
