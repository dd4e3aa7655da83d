// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/mhtml.h>
#include <app/fetch/mhtmlframes.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

QByteArray part(const QByteArray &head, const QByteArray &body)
{
    return "\r\n--frame\r\n" + head + "\r\n\r\n" + body;
}

/// A page with the frames as further parts of the file.
Capture saved(const QByteArray &markup, const QList<QByteArray> &further)
{
    QByteArray file =
        "Snapshot-Content-Location: https://news.example/a/page.html\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; type=\"text/html\"; boundary=\"frame\"\r\n"
        + part("Content-Type: text/html; charset=windows-1252\r\nContent-Location: "
               "https://news.example/a/page.html",
               markup);
    for (const QByteArray &one : further)
        file += one;
    return {file + "\r\n--frame--\r\n", {}, u"page.mhtml"_s, {}, {}};
}

QByteArray pageIn(const Capture &capture)
{
    const fetch::Unpacked found = fetch::mhtmlPage(capture);
    return found.pages.isEmpty() ? QByteArray() : found.pages.first().page.bytes.trimmed();
}

} // namespace

class MhtmlFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void frame_namedByEitherHeader_isSetIn_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("id") << QByteArray("cid:one@example")
                            << QByteArray("Content-ID: <one@example>");
        QTest::newRow("whole address")
            << QByteArray("https://news.example/f/1.html#top")
            << QByteArray("Content-Location: https://news.example/f/1.html");
        QTest::newRow("relative") << QByteArray("../f/1.html")
                                  << QByteArray("Content-Location: https://news.example/f/1.html");
    }

    void frame_namedByEitherHeader_isSetIn()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const QByteArray, head);
        const QByteArray markup = pageIn(
            saved("<p>Harbour</p><iframe id=a src=\"" + address + "\" width=9></iframe><p>End</p>",
                  {part("Content-Type: text/html; charset=utf-8\r\n" + head,
                        "<p class=\"x\">Caf\xC3\xA9 &amp; quay</p>")}));
        QCOMPARE(markup,
                 QByteArray("<p>Harbour</p><iframe id=a  srcdoc=\"<p class=&quot;x&quot;>Caf&#xe9; "
                            "&amp;amp; quay</p>\"  width=9></iframe><p>End</p>"));
    }

    void frame_ofAnotherCharset_keepsItsLetters()
    {
        const QByteArray markup =
            pageIn(saved("<p>\xE9</p><iframe src=cid:k></iframe>",
                         {part("Content-Type: text/html; charset=koi8-r\r\nContent-ID: <k>",
                               "\xF0\xC1\xD2\xCF\xCD")})); // "Паром"
        QVERIFY2(markup.startsWith("<p>\xE9</p>"), markup.constData());
        QVERIFY2(markup.contains("&#x41f;&#x430;&#x440;&#x43e;&#x43c;"), markup.constData());
    }

    void framesWithinFrames_areSetIn()
    {
        const QByteArray markup = pageIn(saved(
            "<iframe src='cid:a'></iframe>",
            {part("Content-Type: text/html; charset=utf-8\r\nContent-ID: <a>",
                  "<b>outer</b><iframe src='cid:b'></iframe>"),
             part("Content-Type: text/html; charset=utf-8\r\nContent-ID: <b>", "<i>inner</i>")}));
        QVERIFY2(markup.contains("<b>outer</b>"), markup.constData());
        QVERIFY2(markup.contains("<i>inner</i>"), markup.constData());
    }

    void frameset_becomesFramesOfThePage()
    {
        const QByteArray markup =
            pageIn(saved("<frameset cols=\"9,*\"><frame src='cid:a'></frameset>",
                         {part("Content-Type: text/html; charset=utf-8\r\nContent-ID: <a>",
                               "<p>The quay</p>")}));
        QVERIFY2(!markup.contains("<frameset") && !markup.contains("<frame "), markup.constData());
        QVERIFY2(markup.contains("<iframe") && markup.contains("The quay"), markup.constData());
    }

    void framesThatTheFileLacks_stayAsTheyAre()
    {
        const QByteArray markup = "<iframe src=\"https://other.example/x\"></iframe>";
        QCOMPARE(pageIn(saved(markup, {})), markup);
    }

    void frameThatNamesItself_comesToAnEnd()
    {
        QByteArray frames;
        for (int i = 0; i < 200; ++i)
            frames += "<iframe src=cid:a></iframe>";
        const QByteArray markup = pageIn(saved(
            frames, {part("Content-Type: text/html\r\nContent-ID: <a>", "<p>again</p>" + frames)}));
        QVERIFY(!markup.isEmpty());
        QVERIFY(markup.size() < 20 * 1024 * 1024);
    }

    void hostileMarkup_comesThrough()
    {
        const auto markupOf = [](const QByteArray &) {
            return std::optional<QByteArray>("<p>x</p>");
        };
        const QList<QByteArray> hostile{QByteArray("<iframe src="),
                                        QByteArray("<iframe src=\""),
                                        QByteArray("<frame"),
                                        QByteArray("<iframe src=\"a\0b\">", 18),
                                        QByteArray(100000, '<') + "iframe src=x>",
                                        "<iframe " + QByteArray(100000, ' ') + "src=x>"};
        for (const QByteArray &markup : hostile)
            QVERIFY(fetch::withFrames(markup, markupOf).size() >= markup.size() - 10);
        QCOMPARE(fetch::withFrames({}, markupOf), QByteArray());
    }

    void shownOffline_framesArePartsOfThePage()
    {
        const auto page = fetch::mhtmlOriginal(
            saved("<iframe src=\"cid:a\"></iframe>",
                  {part("Content-Type: image/png\r\nContent-ID: <ship>", "ship"),
                   part("Content-Type: text/html; charset=koi8-r\r\nContent-ID: <a>",
                        "<img src=\"cid:ship\"><script src=cid:x></script>")}));
        QVERIFY(page.has_value());
        QCOMPARE(page->bytes.trimmed(), QByteArray("<iframe src=\"/parts/1\"></iframe>"));
        QCOMPARE(page->parts.size(), 2);
        QCOMPARE(page->parts.at(1).mediaType, QByteArray("text/html; charset=koi8-r"));
        QCOMPARE(page->parts.at(1).bytes.trimmed(),
                 QByteArray("<img src=\"/parts/0\"><script src=cid:x></script>"));
    }
};

QTEST_GUILESS_MAIN(MhtmlFramesTest)
#include "tst_mhtmlframes.moc"
