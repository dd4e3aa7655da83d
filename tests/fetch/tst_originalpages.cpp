// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stored captures as they can be shown: which parts a page gets, under which addresses.
#include "archivemaker.h"

#include <app/fetch/markupaddresses.h>
#include <app/fetch/originalpages.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::test;

namespace {

Capture capture(const QByteArray &bytes, const QString &name, const QString &type = {})
{
    Capture made;
    made.bytes = bytes;
    made.fileName = name;
    made.mediaType = type;
    return made;
}

QByteArray part(const QByteArray &head, const QByteArray &body)
{
    return "\r\n--frame\r\n" + head + "\r\n\r\n" + body;
}

QByteArray mhtml(const QByteArray &markup)
{
    return "Snapshot-Content-Location: https://news.example/a/page.html\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/related; type=\"text/html\"; boundary=\"frame\"\r\n"
        + part("Content-Type: text/html; charset=utf-8\r\nContent-Location: "
               "https://news.example/a/page.html",
               markup)
        + part("Content-Type: image/png\r\nContent-Location: https://news.example/a/ship.png",
               "ship")
        + part("Content-Type: image/png\r\nContent-ID: <mole@example>", "mole")
        + part("Content-Type: text/css\r\nContent-Location: https://news.example/s/look.css",
               "h1{background:url(../a/ship.png)}")
        + part("Content-Type: text/javascript\r\nContent-Location: https://news.example/x.js",
               "run()")
        + "\r\n--frame--\r\n";
}

QByteArray shown(const QByteArray &markup)
{
    const auto page = fetch::originalPage(capture(mhtml(markup), u"page.mhtml"_s));
    return page ? page->bytes.trimmed() : page.error().detail.toUtf8();
}

Entries book()
{
    return {
        {"mimetype", "application/epub+zip"},
        {"META-INF/container.xml",
         "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"},
        {"OEBPS/book.opf",
         "<package><metadata><dc:title xmlns:dc=\"x\">Harbour</dc:title></metadata><manifest>"
         "<item id=\"a\" href=\"text/one.xhtml\"/><item id=\"b\" href=\"text/two.xhtml\"/>"
         "</manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>"},
        {"OEBPS/text/one.xhtml",
         "<html><head><link rel=\"stylesheet\" href=\"../look.css\"/></head><body><p>The mole."
         "</p><img src=\"../pictures/ship%201.png\"/></body></html>"},
        {"OEBPS/text/two.xhtml",
         "<html><body><p>The hall.</p><img src=\"../pictures/ship%201.png\"/>"
         "<img src=\"../pictures/none.png\"/></body></html>"},
        {"OEBPS/pictures/ship 1.png", "ship"},
        {"OEBPS/look.css", "p{background:url('pictures/ship 1.png')}"},
    };
}

} // namespace

class OriginalPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mhtml_namedParts_standUnderOwnAddresses();
    void mhtml_addresses_areChangedWhereSomethingIsShown_data();
    void mhtml_addresses_areChangedWhereSomethingIsShown();
    void mhtml_scripts_areNoParts();
    void mhtml_cutOff_givesWhatIsThere();
    void mhtml_withoutPage_isAnError();
    void epub_chapters_areOnePageWithTheirPictures();
    void epub_protected_isAnError();
    void html_comesAsItIs_withItsCharset();
    void archive_isNoPage();
    void binary_isNoPage();
    void originalKind_tellsFormatsApart_data();
    void originalKind_tellsFormatsApart();
    void withAddresses_hostileMarkup_comesThrough_data();
    void withAddresses_hostileMarkup_comesThrough();
    void withAddresses_aMillionTags_end();
};

void OriginalPagesTest::mhtml_namedParts_standUnderOwnAddresses()
{
    const auto page = fetch::originalPage(
        capture(mhtml("<img src=\"ship.png\"><img src=\"cid:mole@example\">"), u"page.mhtml"_s));
    QVERIFY(page.has_value());
    QCOMPARE(int(page->kind), int(OriginalKind::Page));
    QCOMPARE(page->mediaType, QByteArray("text/html; charset=utf-8"));
    QCOMPARE(page->bytes.trimmed(), QByteArray("<img src=\"/parts/0\"><img src=\"/parts/1\">"));
    QCOMPARE(page->parts.size(), 3);
    QCOMPARE(page->parts.at(0).bytes.trimmed(), QByteArray("ship"));
    QCOMPARE(page->parts.at(1).bytes.trimmed(), QByteArray("mole"));
    QCOMPARE(page->parts.at(2).bytes.trimmed(), QByteArray("h1{background:url(/parts/0)}"));
}

void OriginalPagesTest::mhtml_addresses_areChangedWhereSomethingIsShown_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("absolute") << QByteArray("<IMG alt=x SRC='https://news.example/a/ship.png'>")
                              << QByteArray("<IMG alt=x SRC=\"/parts/0\">");
    QTest::newRow("without quotation marks")
        << QByteArray("<img src=ship.png>") << QByteArray("<img src=\"/parts/0\">");
    QTest::newRow("set") << QByteArray("<img srcset=\"ship.png 1x, big.png 2x\">")
                         << QByteArray("<img srcset=\"/parts/0 1x, big.png 2x\">");
    QTest::newRow("style sheet") << QByteArray("<link rel=stylesheet href=/s/look.css>")
                                 << QByteArray("<link rel=stylesheet href=\"/parts/2\">");
    QTest::newRow("style") << QByteArray(
        "<style>@import \"/s/look.css\";a{b:url( ship.png )}</style>")
                           << QByteArray("<style>@import \"/parts/2\";a{b:url( /parts/0)}</style>");
    QTest::newRow("style of an element") << QByteArray("<p style=\"background:url('ship.png')\">")
                                         << QByteArray("<p style=\"background:url('/parts/0')\">");
    QTest::newRow("base") << QByteArray(
        "<base href=\"https://news.example/\"><img src=\"a/ship.png\">")
                          << QByteArray("<img src=\"/parts/0\">");
    QTest::newRow("link stays") << QByteArray("<a href=\"ship.png\">the ship</a>")
                                << QByteArray("<a href=\"ship.png\">the ship</a>");
    QTest::newRow("text stays") << QByteArray("<p>src=\"ship.png\" < 3</p>")
                                << QByteArray("<p>src=\"ship.png\" < 3</p>");
    QTest::newRow("comment stays") << QByteArray("<!-- <img src=\"ship.png\"> -->")
                                   << QByteArray("<!-- <img src=\"ship.png\"> -->");
    QTest::newRow("script stays") << QByteArray("<script>'<img src=\"ship.png\">'</script>")
                                  << QByteArray("<script>'<img src=\"ship.png\">'</script>");
}

void OriginalPagesTest::mhtml_addresses_areChangedWhereSomethingIsShown()
{
    QFETCH(const QByteArray, markup);
    QFETCH(const QByteArray, expected);
    QCOMPARE(shown(markup), expected);
}

void OriginalPagesTest::mhtml_scripts_areNoParts()
{
    const auto page =
        fetch::originalPage(capture(mhtml("<script src=\"/x.js\"></script>"), u"page.mhtml"_s));
    QVERIFY(page.has_value());
    for (const OriginalPart &one : page->parts) {
        QVERIFY(!one.bytes.contains("run()"));
    }
}

void OriginalPagesTest::mhtml_cutOff_givesWhatIsThere()
{
    const QByteArray whole = mhtml("<p>The ferry.</p><img src=ship.png>");
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const auto page = fetch::originalPage(capture(whole.first(length), u"page.mhtml"_s));
        QVERIFY(page.has_value() || !page.error().detail.isEmpty());
    }
    const auto cut =
        fetch::originalPage(capture(whole.first(whole.indexOf("mole@example")), u"page.mhtml"_s));
    QVERIFY(cut.has_value());
    QVERIFY(cut->bytes.contains("The ferry."));
    QVERIFY(cut->bytes.contains("/parts/0"));
}

void OriginalPagesTest::mhtml_withoutPage_isAnError()
{
    const auto none = fetch::originalPage(
        capture("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"frame\"\r\n"
                    + part("Content-Type: image/png", "ship") + "\r\n--frame--\r\n",
                u"page.mhtml"_s));
    QVERIFY(!none.has_value());
    QCOMPARE(int(none.error().code), int(Error::Code::Empty));
}

void OriginalPagesTest::epub_chapters_areOnePageWithTheirPictures()
{
    const auto page = fetch::originalPage(capture(zipped(book()), u"book.epub"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->parts.size(), 2); // the picture once, though three places name it
    const auto style =
        std::ranges::find(page->parts, QByteArray("text/css"), &OriginalPart::mediaType);
    const auto picture =
        std::ranges::find(page->parts, QByteArray("image/png"), &OriginalPart::mediaType);
    QVERIFY(style != page->parts.end() && picture != page->parts.end());
    QCOMPARE(picture->bytes, QByteArray("ship"));
    QCOMPARE(style->bytes, QByteArray("p{background:url('" + picture->path + "')}"));
    QCOMPARE(page->bytes.count(QByteArray("src=\"" + picture->path)), 2);
    QVERIFY(page->bytes.contains(QByteArray("<link rel=\"stylesheet\" href=\"" + style->path)));
    QVERIFY(page->bytes.indexOf("The mole.") < page->bytes.indexOf("The hall."));
}

void OriginalPagesTest::epub_protected_isAnError()
{
    Entries entries = book();
    entries.emplaceBack("META-INF/rights.xml", "<rights/>");
    const auto page = fetch::originalPage(capture(zipped(entries), u"book.epub"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(int(page.error().code), int(Error::Code::Unsupported));
}

void OriginalPagesTest::html_comesAsItIs_withItsCharset()
{
    const QByteArray markup = "<html><img src=\"ship.png\"></html>";
    const auto page = fetch::originalPage(
        capture(markup, u"page.html"_s, u"application/xhtml+xml; charset=ISO-8859-1"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->bytes, markup);
    QCOMPARE(page->mediaType, QByteArray("text/html; charset=ISO-8859-1"));
    QVERIFY(page->parts.isEmpty());
}

void OriginalPagesTest::archive_isNoPage()
{
    const auto page = fetch::originalPage(capture(zipped({{"table.xml", "<x/>"}}), u"sheet.ods"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(int(page.error().code), int(Error::Code::Unsupported));
}

void OriginalPagesTest::binary_isNoPage()
{
    const auto page = fetch::originalPage(capture(QByteArray("\x7F"
                                                             "ELF\0\0\1",
                                                             7),
                                                  u"a.bin"_s, u"x/y"_s));
    QVERIFY(!page.has_value());
    QVERIFY(page.error().detail.contains(u"x/y"_s));
    QVERIFY(!fetch::originalPage(capture({}, u"a.html"_s)).has_value());
}

void OriginalPagesTest::originalKind_tellsFormatsApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("kind");
    QTest::newRow("pdf") << QByteArray("%PDF-1.4") << u"a"_s << QString() << int(OriginalKind::Pdf);
    QTest::newRow("html by type") << QByteArray("x") << QString() << u"text/HTML; charset=x"_s
                                  << int(OriginalKind::Page);
    QTest::newRow("html by name") << QByteArray("x") << u"A.HTM"_s << QString()
                                  << int(OriginalKind::Page);
    QTest::newRow("html by tag") << QByteArray("<!-- saved -->\n<HTML>") << QString() << QString()
                                 << int(OriginalKind::Page);
    QTest::newRow("mhtml") << QByteArray("x") << QString() << u"multipart/related"_s
                           << int(OriginalKind::Page);
    QTest::newRow("text") << QByteArray("Ferry\n\nIt ran aground.") << u"a.txt"_s << u"text/plain"_s
                          << int(OriginalKind::Text);
    QTest::newRow("wide text") << QByteArray("\xFF\xFE"
                                             "F\0e\0",
                                             6)
                               << u"a.txt"_s << QString() << int(OriginalKind::Text);
    QTest::newRow("binary") << QByteArray("a\0b", 3) << u"a.dat"_s << QString()
                            << int(OriginalKind::Unknown);
}

void OriginalPagesTest::originalKind_tellsFormatsApart()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, type);
    QTEST(int(originalKind(capture(bytes, name, type))), "kind");
}

void OriginalPagesTest::withAddresses_hostileMarkup_comesThrough_data()
{
    QTest::addColumn<QByteArray>("markup");
    for (const char *markup :
         {"", "<", "<a", "<img", "<img src", "<img src=", "<img src=\"", "<img src=\"x", "<!--",
          "<style>", "<style>url(", "<style>@import", "<style>@import 'x", "<script>", "</",
          "<img =\"x\">", "<img srcset=\"\">", "<img srcset=\",,,\">", "<p style=\"url(\">"}) {
        QTest::addRow("%s", markup) << QByteArray(markup);
    }
}

void OriginalPagesTest::withAddresses_hostileMarkup_comesThrough()
{
    QFETCH(const QByteArray, markup);
    const auto nothing = [](const QByteArray &) {
        return std::optional<QByteArray>();
    };
    const QByteArray result = fetch::withAddresses(markup, true, nothing);
    QVERIFY(result.size() <= markup.size() + 2);
    QCOMPARE(fetch::withAddresses(result, true, nothing), result);
}

void OriginalPagesTest::withAddresses_aMillionTags_end()
{
    const auto change = [](const QByteArray &) {
        return std::optional<QByteArray>("/p");
    };
    const QByteArray many = QByteArray("<img src=a>").repeated(1'000'000);
    QCOMPARE(fetch::withAddresses(many, true, change).count("\"/p\""), 1'000'000);
    const QByteArray open = QByteArray("<style>").repeated(200'000);
    QCOMPARE(fetch::withAddresses(open, true, change), open);
    const QByteArray links = "<style>" + QByteArray("url(a)").repeated(500'000);
    QCOMPARE(fetch::withAddresses(links, true, change).count("/p"), 500'000);
}

QTEST_GUILESS_MAIN(OriginalPagesTest)
#include "tst_originalpages.moc"
