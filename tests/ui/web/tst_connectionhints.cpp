// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/web/connectionhints.h>

#include <QStringEncoder>
#include <QTest>

using namespace parallax;

class ConnectionHintsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void link_thatConnects_isBlanked_data();
    void link_thatConnects_isBlanked();
    void page_withoutHints_staysAsItIs_data();
    void page_withoutHints_staysAsItIs();
    void frame_withItsOwnDocument_losesItsHints_data();
    void frame_withItsOwnDocument_losesItsHints();
    void utf16_comesBackReadable();
    void hugePage_ends();
};

void ConnectionHintsTest::link_thatConnects_isBlanked_data()
{
    QTest::addColumn<QByteArray>("link");
    const auto row = [](const char *link) {
        QTest::newRow(link) << QByteArray(link);
    };
    row("<link rel=preconnect href=http://a.example>");
    row("<LINK HREF='http://a.example' REL='PreConnect'>");
    row("<link rel=\"dns-prefetch\" href=\"//a.example\"/>");
    row("<link/rel=preconnect/href=http://a.example>");
    row("<link rel = \"preconnect\" title='>' href=http://a.example>");
    row("<link rel=\"stylesheet preconnect\" href=http://a.example>");
    row("<link rel=\"pre&#99;onnect\" href=http://a.example>");
    row("<link rel=preload as=image href=http://a.example>");
    row("<link\nrel=\tmodulepreload href=http://a.example>");
    row("<link rel=preconnect rel=stylesheet href=http://a.example>");
}

void ConnectionHintsTest::link_thatConnects_isBlanked()
{
    QFETCH(QByteArray, link);
    const QByteArray page = "<title>T</title>" + link + "<p>Text</p>";
    const QByteArray shown = ui::withoutConnectionHints(page, "text/html");
    QCOMPARE(shown, "<title>T</title>" + QByteArray(link.size(), ' ') + "<p>Text</p>");
}

void ConnectionHintsTest::page_withoutHints_staysAsItIs_data()
{
    QTest::addColumn<QByteArray>("page");
    const auto row = [](const char *name, const QByteArray &page) {
        QTest::newRow(name) << page;
    };
    row("empty", {});
    row("no tag", "Text about preconnect and < link rel=preconnect >");
    row("stylesheet", "<link rel=stylesheet href=a.css><p>Text");
    row("several harmless ones", "<link rel='alternate stylesheet' href=a.css><p>Text");
    row("address of the page", "<link href=http://a.example rel=canonical>");
    row("no relation", "<link href=http://a.example>");
    row("another tag", "<linked rel=preconnect href=http://a.example>");
    row("relation of an anchor", "<a rel=preconnect href=http://a.example>a</a>");
    row("tag that never ends", "<link rel=preconnect href=http://a.example");
    row("value that never ends", "<link rel=preconnect href='http://a.example><p>Text");
    row("only the name", "<link");
    row("binary", QByteArray("\x00\x01<link\x00rel=\xff\xfe", 17));
    row("second relation is ignored", "<link rel=stylesheet rel=preconnect href=a.css>");
    row("frame with a stored document", "<iframe srcdoc='<p>It &amp; they</p>'></iframe>");
}

void ConnectionHintsTest::page_withoutHints_staysAsItIs()
{
    QFETCH(QByteArray, page);
    QCOMPARE(ui::withoutConnectionHints(page, "text/html"), page);
}

void ConnectionHintsTest::frame_withItsOwnDocument_losesItsHints_data()
{
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char *frame) {
        QTest::newRow(frame) << QByteArray(frame);
    };
    row("<iframe srcdoc='<link rel=preconnect href=//a.example>It &amp;amp; \"they\"'>");
    row("<iframe srcdoc=\"&lt;link rel=preconnect href=//a.example&gt;It &amp;amp; "
        "&quot;they&quot;\">");
    row("<iframe srcdoc=\"&#60;&#x6c;ink rel=preconnect href=//a.example>It &amp;amp; "
        "&#34;they&#34;\">");
    row("<iframe srcdoc='&lt;iframe srcdoc=\"&amp;lt;link rel=preconnect "
        "href=//a.example&amp;gt;\">It &amp;amp; \"they\"'>");
}

void ConnectionHintsTest::frame_withItsOwnDocument_losesItsHints()
{
    QFETCH(QByteArray, frame);
    const QByteArray shown =
        ui::withoutConnectionHints("<p>Before</p>" + frame + "<p>Behind</p>", "text/html");
    QVERIFY(!shown.contains("preconnect"));
    QVERIFY(shown.startsWith("<p>Before</p><iframe srcdoc=\""));
    QVERIFY(shown.contains("It &amp;amp; &quot;they&quot;\"><p>Behind</p>"));
}

void ConnectionHintsTest::utf16_comesBackReadable()
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray page = encode(QStringView(u"<link rel=preconnect href=//a.example>Grüße"));
    const QByteArray shown = ui::withoutConnectionHints(page, "text/html");
    const QByteArray expected = "\xef\xbb\xbf" + QByteArray(38, ' ') + "Grüße";
    QCOMPARE(shown, expected);
    const QByteArray unmarked = page.sliced(2);
    QCOMPARE(ui::withoutConnectionHints(unmarked, "text/html; charset=UTF-16LE"), expected);
}

void ConnectionHintsTest::hugePage_ends()
{
    constexpr qsizetype many = 300'000;
    const QByteArray links = QByteArray("<link rel=preconnect href=//a.example>").repeated(many);
    QCOMPARE(ui::withoutConnectionHints(links, "text/html"), QByteArray(links.size(), ' '));
    for (const char *piece :
         {"<link rel='", "<link a=", "<iframe srcdoc=", "<iframe srcdoc='", "<"}) {
        const QByteArray open = QByteArray(piece).repeated(many);
        QCOMPARE(ui::withoutConnectionHints(open, "text/html").size(), open.size());
    }
}

QTEST_GUILESS_MAIN(ConnectionHintsTest)
#include "tst_connectionhints.moc"
