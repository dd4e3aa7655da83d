// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/extract/textreader.h>
#include <ui/web/schemes.h>
#include <ui/web/webpagereader.h>

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int patience = 60000; // ms; the page engine starts slowly on a busy machine

Capture pageOf(const QByteArray &bytes, const QString &mediaType = {})
{
    return {bytes, mediaType, u"page.html"_s, {}, {}};
}

QByteArray sample(const char *path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray utf16LittleEndian(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        bytes += char(unit.unicode() & 0xFF);
        bytes += char(unit.unicode() >> 8);
    }
    return bytes;
}

QStringList texts(const extract::PageSnapshot &snapshot)
{
    QStringList lines;
    for (const QJsonValue &block : snapshot.page["blocks"_L1].toArray())
        lines += block["text"_L1].toString();
    return lines;
}

} // namespace

class WebPageReaderTest : public QObject
{
    Q_OBJECT

    using Answer = std::optional<Result<extract::PageSnapshot>>;
    ui::WebPageReader m_reader{std::chrono::seconds(50)};

    void read(const Capture &capture, Answer &answer)
    {
        m_reader.read(capture, this, [&answer](Result<extract::PageSnapshot> result) {
            answer = std::move(result);
        });
    }

private Q_SLOTS:

    void read_samplePage_givesTheArticle()
    {
        const Capture capture = pageOf(sample(PARALLAX_SAMPLE_DIR "/capital-ledger.html"));
        Answer answer;
        read(capture, answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY2(*answer, qPrintable(*answer ? QString() : answer->error().detail));
        const auto extraction = extract::pageArticles(**answer, capture);
        QVERIFY(extraction);
        const Article article = extraction->first().revisions.first();
        QCOMPARE(article.headline,
                 u"Ostrel Bridge fenders were rated ‘poor’ four months before crash"_s);
        QCOMPARE(article.outlet, u"Capital Ledger"_s);
        QCOMPARE(article.byline, (QStringList{u"Corin Ashdale"_s, u"Wilhelmina Prout"_s}));
        QCOMPARE(article.published, QDateTime(QDate(2026, 10, 14), QTime(9, 40), Qt::UTC));
        QCOMPARE(article.language, u"en-GB"_s);
        const auto count = [&article](ParagraphRole role) {
            return std::count_if(
                article.paragraphs.begin(), article.paragraphs.end(),
                [role](const Paragraph &paragraph) { return paragraph.role == role; });
        };
        QCOMPARE(count(ParagraphRole::Body), 17);
        QCOMPARE(count(ParagraphRole::Standfirst), 1);
        QCOMPARE(count(ParagraphRole::Caption), 1);
        QCOMPARE(count(ParagraphRole::Subheading), 1);
        QVERIFY(!article.text.contains(u"script of the page"_s));
        QVERIFY(!article.text.contains(u"before breakfast"_s));
        const bool keepsTeaser = std::any_of(
            article.dropped.begin(), article.dropped.end(), [](const DroppedText &dropped) {
                return dropped.text == u"Eleven island schools send pupils home"_s
                    && dropped.reason == u"related links"_s;
            });
        QVERIFY(keepsTeaser);
    }

    void read_trackerPage_givesBothVersions()
    {
        const Capture capture = pageOf(sample(PARALLAX_TEST_DATA "/tracker/northcoast-wire.html"));
        Answer answer;
        read(capture, answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(*answer);
        const auto extraction = extract::pageArticles(**answer, capture);
        QVERIFY(extraction);
        const QList<Article> revisions = extraction->first().revisions;
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions[0].text,
                 QString::fromUtf8(sample(PARALLAX_TEST_DATA "/tracker/northcoast-wire.v1.txt"))
                     .trimmed());
        QCOMPARE(revisions[1].text,
                 QString::fromUtf8(sample(PARALLAX_TEST_DATA "/tracker/northcoast-wire.v2.txt"))
                     .trimmed());
    }

    void read_framesThatCarryTheirPage_areText()
    {
        QByteArray words;
        for (int i = 0; i < 45; ++i)
            words += " lamp" + QByteArray::number(i);
        Answer answer;
        read(pageOf("<h1>Harbour</h1><p>Above the frame.</p><iframe srcdoc=\"<title>No</title><p "
                    "class=&quot;x&quot;>Within:"
                    + words
                    + ".</p><script>document.title='ran'</script><iframe srcdoc='<p>Deeper:" + words
                    + "</p>'></iframe>\"></iframe><iframe srcdoc=\"<p>Buy a boat</p>\"></iframe>"
                      "<p>Below it.</p>"),
             answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(*answer);
        const QStringList lines = texts(**answer);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(1), u"Above the frame."_s);
        QVERIFY2(lines.at(2).startsWith(u"Within: lamp0"_s), qPrintable(lines.at(2)));
        QVERIFY2(lines.at(3).startsWith(u"Deeper: lamp0"_s), qPrintable(lines.at(3)));
        QCOMPARE(lines.at(4), u"Below it."_s);
        QCOMPARE((*answer)->page["title"_L1].toString(), QString());
    }

    void read_hostilePage_runsAndLoadsNothing()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QByteArray away = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
        const QByteArray page =
            "<html><head><title>Quiet</title><meta http-equiv=refresh content='0;url=" + away
            + "/refresh'><link rel=stylesheet href='" + away
            + "/style'><script>document.title='ran'</script><script src='" + away
            + "/script'></script></head><body onload=\"document.title='ran'\"><p>The ferry "
              "left.</p><img src='"
            + away + "/image' onerror=\"document.title='ran'\"><iframe src='" + away
            + "/frame'></iframe><iframe srcdoc='<p>inner'></iframe>"
              "<svg onload=\"document.title='ran'\"></svg><form action='"
            + away
            + "/form'><button autofocus onfocus=\"document.title='ran'\">Go</button></form><video "
              "src='"
            + away + "/film' autoplay></video><object data='" + away
            + "/object'></object><noscript><p>Shown without scripts</p></noscript></body></html>";
        Answer answer;
        read(pageOf(page), answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(*answer);
        QCOMPARE((*answer)->page["title"_L1].toString(), u"Quiet"_s);
        QCOMPARE(texts(**answer),
                 (QStringList{u"The ferry left."_s, u"Go"_s, u"Shown without scripts"_s}));
        QVERIFY(!server.hasPendingConnections());
    }

    void read_encodings_areHonoured_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        const QString text = u"<p>“Das Café schließt um 5 €”</p>"_s;
        const QByteArray old = "<p>\x93"
                               "Das Caf\xE9 schlie\xDFt um 5 \x80\x94</p>";
        QTest::newRow("UTF-8 unsaid") << text.toUtf8() << QString();
        QTest::newRow("UTF-8 meta")
            << QByteArray("<meta charset=utf-8>" + text.toUtf8()) << QString();
        QTest::newRow("UTF-8 mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << QString();
        QTest::newRow("UTF-8 with an old meta")
            << QByteArray("<meta charset=gb2312>" + text.toUtf8()) << QString();
        QTest::newRow("Windows-1252 meta")
            << QByteArray("<meta charset=windows-1252>" + old) << QString();
        QTest::newRow("Windows-1252 that says UTF-8")
            << QByteArray("<meta charset=\"utf-8\">" + old) << QString();
        QTest::newRow("Windows-1252 from a server that says UTF-8")
            << old << u"text/html; charset=UTF-8"_s;
        QTest::newRow("two bytes a letter, marked")
            << QByteArray("\xFF\xFE") + utf16LittleEndian(text) << QString();
        QTest::newRow("two bytes a letter, server")
            << utf16LittleEndian(text) << u"text/html; charset=utf-16le"_s;
        QTest::newRow("Windows-1252 unsaid") << old << QString();
        QTest::newRow("Windows-1252 server") << old << u"text/html; charset=windows-1252"_s;
    }

    void read_encodings_areHonoured()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        Answer answer;
        read(pageOf(bytes, mediaType), answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(*answer);
        QCOMPARE(texts(**answer), QStringList{u"“Das Café schließt um 5 €”"_s});
    }

    void read_hugeAndDeepPages_giveAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("depth") << QByteArray("<div>").repeated(2000) + "<p>The ferry left.";
        QTest::newRow("NULs") << QByteArray("<p>The lamps\0 are out.</p>", 26)
                + "<p>The ferry left.</p>";
        QTest::newRow("three megabytes") << "<p>The ferry left.</p>"
                + QByteArray("<p>Nobody saw it go, not even the cook.</p>").repeated(75000);
        QTest::newRow("truncated") << QByteArray("<html><body><p>The ferry left.</p><p class=\"");
    }

    void read_hugeAndDeepPages_giveAnAnswer()
    {
        QFETCH(QByteArray, bytes);
        Answer answer;
        read(pageOf(bytes), answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        if (*answer)
            QVERIFY(texts(**answer).contains(u"The ferry left."_s));
        else
            QCOMPARE(int(answer->error().code), int(Error::Code::Browser));
    }

    void read_tooDeepPages_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a million boxes") << QByteArray("<div>").repeated(1000000);
        QTest::newRow("bold in bold") << QByteArray("<b>").repeated(100000) + "<p>The ferry left.";
    }

    void read_tooDeepPages_areRefused()
    {
        QFETCH(QByteArray, bytes);
        Answer answer;
        read(pageOf(bytes), answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(!*answer);
        QCOMPARE(int(answer->error().code), int(Error::Code::TooLarge));
        QVERIFY(answer->error().detail.contains(u"page.html"_s));
    }

    /// One engine reads many pages: nothing of one may be left in the next.
    void read_manyPages_eachGivesItsOwnText()
    {
        constexpr int pages = 30;
        QList<Answer> answers(pages);
        for (int i = 0; i < pages; ++i)
            read(pageOf("<title>Page</title><meta http-equiv=refresh "
                        "content='0;url=http://127.0.0.1:1/'><p>Ferry "
                        + QByteArray::number(i) + " left."),
                 answers[i]);
        QTRY_VERIFY_WITH_TIMEOUT(answers.last().has_value(), patience);
        for (int i = 0; i < pages; ++i) {
            QVERIFY(answers[i] && *answers[i]);
            QCOMPARE(texts(**answers[i]), QStringList{u"Ferry %1 left."_s.arg(i)});
        }
    }

    /// Every visible word of a page ends in the article or in what was left out of it.
    void read_wholePage_losesNoText()
    {
        const QByteArray page =
            "<html><head><title>Ferry leaves | Maren Courier</title></head><body><nav><ul><li><a "
            "href=/>Harbour"
            "</a></li><li><a href=/m>Markets</a></li></ul></nav><main><article><h1>Ferry "
            "leaves</h1><p class=byline>By "
            "<a rel=author href=/a>Ada Brook</a><span>Sundrel Press</span></p><p>The ferry left "
            "the quay at noon with "
            "nobody on board, said the <b>harbour</b> office.</p><figure><img><figcaption>The quay "
            "on "
            "Monday.</figcaption></figure><p>Loose <span style='display:none'>Opened over "
            "it</span>ends were tied.</p>"
            "<svg><text>Drawn "
            "words</text></svg><table><tr><td>Noon</td><td>Left</td></tr></table><blockquote>It "
            "simply "
            "went away from us.</blockquote></article><aside>Also read: who "
            "pays</aside></main><form><label>Your mail"
            "</label><select><option>Daily</option></select><button>Send</button></form>Bare "
            "words<footer>Maren Courier "
            "Limited</footer></body></html>";
        const Capture capture = pageOf(page);
        Answer answer;
        read(capture, answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(*answer);
        const auto extraction = extract::pageArticles(**answer, capture);
        QVERIFY(extraction);
        const Article article = extraction->first().revisions.first();
        QString kept = article.text;
        for (const DroppedText &dropped : article.dropped) {
            QVERIFY(!dropped.reason.isEmpty());
            kept += u'\n' + dropped.text;
        }
        for (const QString &words :
             {u"Harbour"_s, u"Markets"_s, u"Ferry leaves"_s, u"Ada Brook Sundrel Press"_s,
              u"said the harbour office."_s, u"The quay on Monday."_s, u"Loose ends were tied."_s,
              u"Opened over it"_s, u"Drawn words"_s, u"Noon"_s, u"Left"_s,
              u"It simply went away from us."_s, u"Also read: who pays"_s, u"Your mail"_s,
              u"Daily"_s, u"Send"_s, u"Bare words"_s, u"Maren Courier Limited"_s})
            QVERIFY2(kept.contains(words), qPrintable(words));
    }

    void read_badInput_isRefused()
    {
        Answer tooLarge;
        Answer empty;
        read(pageOf(QByteArray(extract::largestInput + 1, ' ')), tooLarge);
        read(pageOf("  \n"), empty);
        QTRY_VERIFY_WITH_TIMEOUT(tooLarge && empty, patience);
        QCOMPARE(int(tooLarge->error().code), int(Error::Code::TooLarge));
        QCOMPARE(int(empty->error().code), int(Error::Code::Empty));
    }

    void read_slowerThanAllowed_endsWithAnError()
    {
        ui::WebPageReader hasty{std::chrono::milliseconds(1)};
        Answer answer;
        hasty.read(pageOf("<p>The ferry left."), this,
                   [&answer](Result<extract::PageSnapshot> result) { answer = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(!*answer);
        QCOMPARE(int(answer->error().code), int(Error::Code::Browser));
        QVERIFY(answer->error().detail.contains(u"page.html"_s));
    }

    void read_contextGone_neverAnswers()
    {
        bool hasAnswered = false;
        auto context = std::make_unique<QObject>();
        m_reader.read(pageOf("<p>One."), context.get(),
                      [&hasAnswered](const auto &) { hasAnswered = true; });
        context.reset();
        Answer next;
        read(pageOf("<p>Two."), next);
        QTRY_VERIFY_WITH_TIMEOUT(next.has_value(), patience);
        QVERIFY(!hasAnswered);
        QVERIFY(*next);
        QCOMPARE(texts(**next), QStringList{u"Two."_s});
    }
};

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QGuiApplication application(argc, argv);
    WebPageReaderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_webpagereader.moc"
