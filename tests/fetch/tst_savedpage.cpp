// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivemaker.h"

#include <app/fetch/namedates.h>
#include <app/fetch/savedpage.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::test;

namespace {

fetch::Unpacked read(const QByteArray &bytes, const QString &name = u"page.html"_s)
{
    Capture capture;
    capture.bytes = bytes;
    capture.fileName = name;
    auto found = fetch::unpacked(capture);
    return found ? *found : fetch::Unpacked{{}, {}, {found.error()}, {}};
}

const QDateTime morning({2016, 12, 10}, {8, 30}, Qt::UTC);
const QByteArray frame = "----frame--7--";

QByteArray mhtml()
{
    QByteArray text =
        "From: <Saved by Blink>\r\n"
        "Snapshot-Content-Location: https://news.example/harbour\r\n"
        "Subject: Ferry\r\nDate: Sat, 10 Dec 2016 09:30:00 +0100\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
        "\tboundary=\"";
    text += frame + "\"\r\n\r\n\r\n--" + frame
        + "\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: "
          "quoted-printable\r\nContent-Location: https://news.example/harbour\r\n\r\n"
          "<html><body><p>Caf=E9 by the har=\r\nbour</p></body></html>\r\n--"
        + frame
        + "\r\nContent-Type: text/html\r\nContent-Location: https://ads.example/\r\n\r\n"
          "<html>Advertisement</html>\r\n--"
        + frame + "--\r\n";
    return text;
}

} // namespace

class SavedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void mhtml_givesItsRootPage()
    {
        const auto found = read(mhtml(), u"page.mhtml"_s);
        QVERIFY(found.failures.isEmpty());
        QCOMPARE(found.pages.size(), 1);
        const auto &page = found.pages[0];
        QVERIFY(page.page.bytes.contains("Caf\xE9 by the harbour"));
        QCOMPARE(page.page.mediaType, u"text/html; charset=windows-1252"_s);
        QCOMPARE(page.page.url, QUrl(u"https://news.example/harbour"_s));
        QCOMPARE(page.observed, morning);
        QCOMPARE(page.kept.bytes, mhtml());
    }

    void mhtml_startParameter_namesTheRoot()
    {
        QByteArray text = mhtml();
        text.replace("type=\"text/html\";", "type=\"text/html\"; start=\"<second@here>\";");
        text.replace("Content-Location: https://ads.example/",
                     "Content-ID: <second@here>\r\nContent-Location: https://ads.example/");
        QVERIFY(read(text).pages.at(0).page.bytes.contains("Advertisement"));
    }

    void mhtml_broken_isNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("reason");
        const QByteArray end = "--" + frame + "--\r\n";
        QTest::newRow("cut behind the page")
            << mhtml().chopped(end.size()) << 1 << u"its last boundary is missing"_s;
        QTest::newRow("cut in the page")
            << mhtml().left(mhtml().indexOf("har=")) << 0 << u"cut off inside its first part"_s;
        QTest::newRow("no boundary named")
            << mhtml().replace("boundary=", "border=") << 0 << u"names no boundary"_s;
        QTest::newRow("boundary does not occur")
            << mhtml().replace("\r\n--", "\r\n++") << 0 << u"does not occur in it"_s;
        QTest::newRow("no page") << mhtml().replace("text/html", "image/png") << 0
                                 << u"none of its parts is a page"_s;
    }

    void mhtml_broken_isNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, pages);
        QFETCH(const QString, reason);
        const auto found = read(text, u"page.mhtml"_s);
        QCOMPARE(found.pages.size(), pages);
        QCOMPARE(found.failures.size(), 1);
        QVERIFY2(found.failures[0].detail.contains(reason), qPrintable(found.failures[0].detail));
    }

    void mhtml_truncatedAnywhere_neverCrashes()
    {
        for (int i = 1; i < 16; ++i) {
            const auto found = read(mhtml().left(mhtml().size() * i / 16), u"page.mhtml"_s);
            QVERIFY(!found.failures.isEmpty() || !found.pages.isEmpty());
        }
    }

    void savers_areUnderstood_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<bool>("hasTime");
        QTest::newRow("SingleFile")
            << QByteArray("<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: "
                          "https://news.example/harbour \n saved date: Sat Dec 10 2016 09:30:00 "
                          "GMT+0100 (Central European Standard Time)\n-->")
            << true;
        QTest::newRow("Save Page WE")
            << QByteArray("<html><head><meta name=\"savepage-url\" "
                          "content=\"https://news.example/harbour\"><meta name=\"savepage-date\" "
                          "content=\"Sat Dec 10 2016 09:30:00 GMT+0100 (CET)\">")
            << true;
        QTest::newRow("WebScrapBook")
            << QByteArray("<html data-scrapbook-source=\"https://news.example/harbour\" "
                          "data-scrapbook-create=\"20161210083000123\">")
            << true;
        QTest::newRow("HTTrack") << QByteArray(
            "<html><!-- Mirrored from news.example/harbour by HTTrack Website "
            "Copier/3.x [XR&CO'2014], Sat, 10 Dec 2016 08:30:00 GMT -->")
                                 << true;
        QTest::newRow("browser") << QByteArray(
            "<html><!-- saved from url=(0028)https://news.example/harbour -->")
                                 << false;
    }

    void savers_areUnderstood()
    {
        QFETCH(const QByteArray, mark);
        QFETCH(const bool, hasTime);
        const auto found = read(mark + page("Ferry"));
        QCOMPARE(found.pages.size(), 1);
        QCOMPARE(found.pages[0].page.url.host() + found.pages[0].page.url.path(),
                 u"news.example/harbour"_s);
        QCOMPARE(found.pages[0].observed, hasTime ? std::optional(morning) : std::nullopt);
    }

    void waybackPage_isAsItWas()
    {
        const QByteArray before = "<!DOCTYPE html><html><head>";
        const QByteArray after = "<title>Ferry</title></head><body>";
        const QByteArray rest = "<p>The ferry sails.</p>";
        const QByteArray end = "</body></html>";
        const QByteArray saved = before
            + "<script src=\"//archive.org/includes/athena.js\" "
              "type=\"text/javascript\"></script>\n"
              "<script>__wm.init(\"https://web.archive.org/web\");</script>\n"
              "<!-- End Wayback Rewrite JS Include -->\n"
            + after
            + "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id=\"wm-ipp\"><input id=\"wmtbURL\" "
              "type=\"text\" name=\"url\" value=\"https://news.example/harbour\"></div>"
              "<!-- END WAYBACK TOOLBAR INSERT -->"
            + "<a "
              "href=\"https://web.archive.org/web/20161210083000/https://news.example/bridge\">x</"
              "a>"
              "<img src=\"/web/20161210083000im_/https://news.example/a.png\">"
            + rest + end
            + "<!--\n     FILE ARCHIVED ON 08:30:00 Dec 10, 2016 AND RETRIEVED FROM THE\n     "
              "INTERNET "
              "ARCHIVE ON 10:00:00 Jan 01, 2020.\n-->";
        const auto found = read(saved);
        QCOMPARE(found.pages.size(), 1);
        const auto &one = found.pages[0];
        QCOMPARE(one.observed, morning);
        QCOMPARE(one.page.url, QUrl(u"https://news.example/harbour"_s));
        QCOMPARE(one.kept.bytes, saved);
        QVERIFY(!one.page.bytes.contains("wm-ipp"));
        QVERIFY(!one.page.bytes.contains("archive.org/includes"));
        QVERIFY(one.page.bytes.contains("<a href=\"https://news.example/bridge\">x</a>"));
        QVERIFY(one.page.bytes.contains("<img src=\"https://news.example/a.png\">"));
        QVERIFY(one.page.bytes.contains("<title>Ferry</title>") && one.page.bytes.contains(rest));
    }

    void plainPage_isLeftAlone()
    {
        const QByteArray html =
            "<html><a href=\"/web/20161210/https://news.example/\">x</a></html>";
        QCOMPARE(read(html).pages.at(0).page.bytes, html);
        QVERIFY(!read(html).pages.at(0).observed);
    }

    void mementoAddress_isTakenApart_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("original");
        QTest::newRow("plain")
            << u"https://web.archive.org/web/20161210083000/https://news.example/a?b=c"_s
            << u"https://news.example/a?b=c"_s;
        QTest::newRow("raw")
            << u"https://web.archive.org/web/20161210083000id_/http://news.example/a"_s
            << u"http://news.example/a"_s;
        QTest::newRow("one slash")
            << u"https://archive.example/wayback/20161210083000/http:/news.example/a"_s
            << u"http://news.example/a"_s;
        QTest::newRow("no scheme") << u"https://archive.example/20161210083000/news.example/a"_s
                                   << u"http://news.example/a"_s;
        QTest::newRow("no archive") << u"https://news.example/2016/12/10/a"_s << QString();
        QTest::newRow("no time") << u"https://archive.example/99999999999999/http://news.example/"_s
                                 << QString();
    }

    void mementoAddress_isTakenApart()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, original);
        const auto found = fetch::mementoAddress(QUrl(address));
        QCOMPARE(found.has_value(), !original.isEmpty());
        if (found) {
            QCOMPARE(found->original, QUrl(original));
            QCOMPARE(found->time, morning);
        }
    }

    void nameDates_areFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("stem");
        QTest::newRow("day") << u"2016-12-10 harbour.html"_s << u"2016-12-10T00:00:00Z"_s
                             << u"harbour"_s;
        QTest::newRow("basic") << u"20161210T0930Z.html"_s << u"2016-12-10T09:30:00Z"_s << u""_s;
        QTest::newRow("seconds") << u"harbour_2016-12-10_09-30-15.mhtml"_s
                                 << u"2016-12-10T09:30:15Z"_s << u"harbour"_s;
        QTest::newRow("wayback") << u"20161210093015_harbour.html"_s << u"2016-12-10T09:30:15Z"_s
                                 << u"harbour"_s;
        QTest::newRow("SingleFile") << u"Ferry sails (2016-12-10 09：30：15).html"_s
                                    << u"2016-12-10T09:30:15Z"_s << u"ferry sails"_s;
        QTest::newRow("German") << u"Hafen (10.12.2016 09_30_15).html"_s
                                << u"2016-12-10T09:30:15Z"_s << u"hafen"_s;
        QTest::newRow("day above twelve")
            << u"harbour 12_31_2016.html"_s << u"2016-12-31T00:00:00Z"_s << u"harbour"_s;
        QTest::newRow("two readings")
            << u"harbour 10_12_2016.html"_s << QString() << u"harbour 10_12_2016"_s;
        QTest::newRow("no date") << u"Harbour 2016.html"_s << QString() << u"harbour 2016"_s;
        QTest::newRow("no day") << u"harbour 2016-13-40.html"_s << QString()
                                << u"harbour 2016-13-40"_s;
        QTest::newRow("long number")
            << u"story-1201612101234567.html"_s << QString() << u"story-1201612101234567"_s;
    }

    void nameDates_areFound()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, time);
        QFETCH(const QString, stem);
        const auto found = fetch::datedName(name);
        QCOMPARE(found.time ? found.time->toString(Qt::ISODate) : QString(), time);
        QCOMPARE(found.stem, stem);
        QVERIFY(!found.stem.isNull());
    }

    void hostileMarks_neverCrash()
    {
        QRandomGenerator random(20161210);
        const QByteArray marks =
            "<!-- BEGIN WAYBACK TOOLBAR INSERT --><script>archive.org/includes/ FILE ARCHIVED ON ";
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes = "<html>" + marks.left(random.bounded(int(marks.size())));
            for (int k = 0; k < 2000; ++k)
                bytes += char(random.bounded(256));
            QCOMPARE(read(bytes).pages.size(), 1);
        }
        // Long runs of what the patterns look for take no more than linear time.
        QCOMPARE(read("<html>FILE ARCHIVED ON" + QByteArray("<script wombat.js").repeated(20000))
                     .pages.size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(SavedPageTest)
#include "tst_savedpage.moc"
