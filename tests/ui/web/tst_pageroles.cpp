// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/names.h>
#include <app/extract/pagereader.h>
#include <ui/web/schemes.h>
#include <ui/web/webpagereader.h>

#include <QGuiApplication>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int patience = 60000; // ms; the page engine starts slowly on a busy machine

const QString quay = u"The ferry left the quay at noon with nobody on board, the harbour office "
                     u"said on Monday, and drifted "
                     "for two hours before a tug from Sellin could put a line across."_s;
const QString lamps = u"Nobody could say why the lamps had been left burning all night long. “We "
                      u"will not wait for the next "
                      "storm to find out,” said Ada Brook, who runs the harbour office."_s;
const QString inquiry = u"An inquiry is to begin on Thursday, with a judge, and the company has "
                        u"promised to hand over the log "
                        "of the ship as well as the film of the cameras on the pier."_s;
const QString company = u"The company, which owns eleven ferries, said that it would pay for the "
                        u"damage to the pier and that the "
                        "ship would not sail again before the end of the month."_s;

QString paragraph(const QString &text)
{
    return u"<p>"_s + text + u"</p>"_s;
}

/// A page of four paragraphs with \a inner between the second and the third, \a after behind the
/// last and \a head in its head.
QByteArray pageWith(const QString &inner, const QString &after = {}, const QString &head = {})
{
    const QString page = u"<html lang=en><head><title>Ferry leaves without its crew</title>"_s
        + head
        + u"</head><body><nav><a href=/>Harbour</a></nav><main><article><h1>Ferry leaves without "
          u"its "
          "crew</h1>"_s
        + paragraph(quay) + paragraph(lamps) + inner + paragraph(inquiry) + paragraph(company)
        + after + u"</article></main><footer>Maren Courier Limited</footer></body></html>"_s;
    return page.toUtf8();
}

QString linkedData(const QString &json)
{
    return u"<script type=\"application/ld+json\">"_s + json + u"</script>"_s;
}

} // namespace

class PageRolesTest : public QObject
{
    Q_OBJECT

    using Answer = std::optional<Result<extract::PageSnapshot>>;
    ui::WebPageReader m_reader{std::chrono::seconds(50)};

    Article articleOf(const QByteArray &bytes)
    {
        const Capture capture{bytes, {}, u"page.html"_s, {}, {}};
        Answer answer;
        m_reader.read(capture, this, [&answer](Result<extract::PageSnapshot> result) {
            answer = std::move(result);
        });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) || !*answer)
            return {};
        const auto extraction = extract::pageArticles(**answer, capture);
        return extraction ? extraction->first().revisions.first() : Article();
    }

    /// The paragraphs of one role, in order.
    static QStringList texts(const Article &article, ParagraphRole role)
    {
        QStringList found;
        for (const Paragraph &one : article.paragraphs) {
            if (one.role == role)
                found += one.span.in(article.text).toString();
        }
        return found;
    }

    static void checkBody(const Article &article)
    {
        QCOMPARE(texts(article, ParagraphRole::Body), (QStringList{quay, lamps, inquiry, company}));
    }

private Q_SLOTS:

    void pullQuote_isNoParagraphOfTheText_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("marked") << u"<div class='story__pull-quote'><p>%1</p></div>"_s;
        QTest::newRow("hump") << u"<aside class='pullQuote'><p>%1</p></aside>"_s;
        QTest::newRow("blockquote that repeats") << u"<blockquote><p>%1</p></blockquote>"_s;
        QTest::newRow("figure that repeats") << u"<figure><blockquote>%1</blockquote></figure>"_s;
    }

    void pullQuote_isNoParagraphOfTheText()
    {
        QFETCH(QString, markup);
        const QString words = u"We will not wait for the next storm to find out"_s;
        const Article article = articleOf(pageWith(markup.arg(words)));
        checkBody(article);
        // Taken in as a pull quote or left out with a reason, but never lost.
        const bool isDropped =
            std::any_of(article.dropped.begin(), article.dropped.end(),
                        [&words](const DroppedText &one) { return one.text == words; });
        QVERIFY(isDropped || texts(article, ParagraphRole::PullQuote) == QStringList{words});
    }

    void quotationOfSomebody_staysText()
    {
        const QString words =
            u"Nobody told us that the ship had gone; we read it in the paper like "
            "everybody else in the town, and then the telephone rang."_s;
        const Article article = articleOf(pageWith(u"<blockquote>"_s + words + u"</blockquote>"_s));
        QVERIFY(texts(article, ParagraphRole::Body).contains(words));
    }

    void list_isReadPointByPoint()
    {
        const Article article = articleOf(pageWith(
            u"<p>What is known so far about the ferry and its journey:</p><ul><li>The ship was "
            u"built in "
            "1998 and carries 340 people.</li><li>Two of its crew were on the pier when it "
            "left.</li><li>Nobody was hurt when it ran aground off Sellin.</li></ul>"_s));
        QCOMPARE(texts(article, ParagraphRole::ListItem),
                 (QStringList{u"The ship was built in 1998 and carries 340 people."_s,
                              u"Two of its crew were on the pier when it left."_s,
                              u"Nobody was hurt when it ran aground off Sellin."_s}));
    }

    void table_isReadRowByRow()
    {
        const Article article = articleOf(pageWith(
            u"<p>So many people have used the ferries of the company in the last three "
            u"years:</p><table><tr><th>Year</th><th>Passengers</th><th>Delays</th></tr>"
            "<tr><td>2024</td><td>412,000</td><td>31</td></tr><tr><td>2025</td><td>398,500</td>"
            "<td>57</td></tr><tr><td>2026</td><td>401,200</td><td>64</td></tr></table>"_s));
        const QStringList rows = texts(article, ParagraphRole::Table);
        const QStringList whole{u"Year | Passengers | Delays"_s, u"2024 | 412,000 | 31"_s,
                                u"2025 | 398,500 | 57"_s, u"2026 | 401,200 | 64"_s};
        if (rows.isEmpty()) {
            // Left out as a whole, every figure with a reason.
            QStringList dropped;
            for (const DroppedText &one : article.dropped)
                dropped += one.text;
            for (const QString &figure : {u"412,000"_s, u"57"_s, u"401,200"_s})
                QVERIFY2(dropped.contains(figure), qPrintable(figure));
            QFAIL("the table was left out");
        }
        QCOMPARE(rows, whole);
    }

    void post_isNotTheOutletsText_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("short message") << u"<blockquote class='twitter-tweet'><p "
                                          u"lang=en>%1</p>&mdash; Harbour Office (@harbour) <a "
                                          "href=/x>October 12, 2026</a></blockquote>"_s;
        QTest::newRow("picture post")
            << u"<blockquote class='instagram-media'><div><p>%1</p></div></blockquote>"_s;
        QTest::newRow("block editor")
            << u"<figure class='wp-block-embed-twitter'><blockquote><p>%1</p></blockquote></figure>"_s;
        QTest::newRow("federated")
            << u"<blockquote class='mastodon-embed'><p>%1</p></blockquote>"_s;
    }

    void post_isNotTheOutletsText()
    {
        QFETCH(QString, markup);
        const QString words =
            u"The ferry is adrift off Sellin. Please keep clear of the pier until the tug is there."_s;
        const Article article = articleOf(pageWith(markup.arg(words)));
        checkBody(article);
        QVERIFY(texts(article, ParagraphRole::Embed).contains(words));
        QVERIFY(article.text.indexOf(words) > article.text.indexOf(lamps));
        QVERIFY(article.text.indexOf(words) < article.text.indexOf(inquiry));
    }

    void liveBlog_isReadByItsEntries_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("classes")
            << u"<div class='c-live-entry' id='e%1'><time datetime='2026-10-12T%1:05Z'>"
               "%1:05</time><h3>%2</h3><p>%3</p></div>"_s;
        QTest::newRow("microdata") << u"<section itemprop='liveBlogUpdate' itemscope "
                                      u"itemtype='https://schema.org/BlogPosting'><h3 "
                                      "itemprop=headline>%2</h3><p><time "
                                      "datetime='2026-10-12T%1:05Z'>%1:05</time></p><div "
                                      "itemprop=articleBody><p>%3</p></div></section>"_s;
        QTest::newRow("ticker")
            << u"<ul class='liveticker'><li class='ticker-item'><span "
               "class='clock'><p>%1:05</p></span><h4>%2</h4><p>%3</p></li></ul>"_s;
    }

    void liveBlog_isReadByItsEntries()
    {
        QFETCH(QString, entry);
        const Article article =
            articleOf(pageWith({},
                               entry.arg(u"14"_s, u"Tug reaches the ferry"_s,
                                         u"The tug reached the ferry and put a line across."_s)
                                   + entry.arg(u"12"_s, u"Ferry adrift"_s,
                                               u"The ferry is adrift off Sellin, says the "
                                               "harbour office."_s)));
        QCOMPARE(texts(article, ParagraphRole::LiveEntry),
                 (QStringList{u"14:05 · Tug reaches the ferry"_s, u"12:05 · Ferry adrift"_s}));
        QCOMPARE(texts(article, ParagraphRole::Body).last(),
                 u"The ferry is adrift off Sellin, says the harbour office."_s);
        QVERIFY(texts(article, ParagraphRole::Body)
                    .contains(u"The tug reached the ferry and put a line across."_s));
    }

    void liveBlogOfData_isReadByItsEntries()
    {
        const QString data = linkedData(
            u"{\"@type\":\"LiveBlogPosting\",\"headline\":\"Ferry leaves without its "
            u"crew\",\"liveBlogUpdate\":["
            "{\"@type\":\"BlogPosting\",\"headline\":\"Tug reaches the ferry\",\"datePublished\":"
            "\"2026-10-12T14:05:00Z\",\"articleBody\":\"The tug reached the ferry and put a line "
            "across.\"},"
            "{\"@type\":\"BlogPosting\",\"headline\":\"Pier "
            "closed\",\"datePublished\":\"2026-10-12T13:00:00Z\","
            "\"articleBody\":\"The pier is closed until further notice.\"},"
            "{\"@type\":\"BlogPosting\",\"headline\":\"Ferry "
            "adrift\",\"datePublished\":\"2026-10-12T12:05:00Z\","
            "\"articleBody\":\"The ferry is adrift off Sellin, says the harbour office.\"}]}"_s);
        const QString entry = u"<div class=x><h3>%1</h3><p>%2</p></div>"_s;
        const Article article = articleOf(
            pageWith({},
                     entry.arg(u"Tug reaches the ferry"_s,
                               u"The tug reached the ferry and put a line across."_s)
                         + entry.arg(u"Ferry adrift"_s,
                                     u"The ferry is adrift off Sellin, says the harbour office."_s),
                     data));
        // What the page does not show is kept from its data, with its time.
        QCOMPARE(texts(article, ParagraphRole::LiveEntry),
                 (QStringList{u"2026-10-12 14:05 UTC · Tug reaches the ferry"_s,
                              u"2026-10-12 12:05 UTC · Ferry adrift"_s,
                              u"2026-10-12 13:00 UTC · Pier closed"_s}));
        QCOMPARE(texts(article, ParagraphRole::Body).last(),
                 u"The pier is closed until further notice."_s);
    }

    void correction_isKeptAsOne_data()
    {
        QTest::addColumn<QString>("inner");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("note");
        const QString amended =
            u"This article was amended on 13 October 2026. The ferry carries 340 people, not 430."_s;
        QTest::newRow("phrase at the end") << QString() << u"<p><em>%1</em></p>"_s << amended;
        QTest::newRow("phrase at the top")
            << u"<p>%1</p>"_s << QString()
            << u"Editor’s note: The name of the ship was spelt wrongly in the first version."_s;
        QTest::newRow("in brackets")
            << QString() << u"<p>(%1)</p>"_s
            << u"This story has been corrected to say that two of the crew were on the pier."_s;
        QTest::newRow("marked, in a side box")
            << QString() << u"<aside class='article-correction'><p>%1</p></aside>"_s
            << u"We gave the wrong number of passengers on Monday; it is 340."_s;
        QTest::newRow("marked, in the article's footer")
            << QString()
            << u"<footer><div itemprop=correction itemscope "
               "itemtype='https://schema.org/CorrectionComment'><p "
               "itemprop=text>%1</p></div></footer>"_s
            << u"We gave the wrong number of passengers on Monday; it is 340."_s;
        QTest::newRow("German")
            << QString() << u"<p>%1</p>"_s
            << u"Hinweis: In einer früheren Version hieß es, die Fähre fasse 430 Menschen."_s;
        QTest::newRow("French")
            << QString() << u"<p>%1</p>"_s
            << u"Rectificatif : le bateau peut porter 340 personnes et non 430."_s;
        QTest::newRow("Spanish") << QString() << u"<p>%1</p>"_s
                                 << u"Fe de errores: el barco lleva a 340 personas y no a 430."_s;
        QTest::newRow("Arabic") << QString() << u"<p>%1</p>"_s
                                << u"تصويب: تحمل العبارة 340 راكبا وليس 430 كما ورد سابقا."_s;
    }

    void correction_isKeptAsOne()
    {
        QFETCH(QString, inner);
        QFETCH(QString, after);
        QFETCH(QString, note);
        const Article article = articleOf(pageWith(inner.isEmpty() ? inner : inner.arg(note),
                                                   after.isEmpty() ? after : after.arg(note)));
        QCOMPARE(article.corrections.size(), 1);
        QVERIFY(article.corrections.first().contains(note));
        checkBody(article);
    }

    void correctionOfData_isKept()
    {
        const Article article = articleOf(pageWith(
            {}, {},
            linkedData(
                u"{\"@type\":\"NewsArticle\",\"dateModified\":\"2026-10-13T09:00:00Z\","
                u"\"correction\":["
                "{\"@type\":\"CorrectionComment\",\"text\":\"The ferry carries 340 people, not 430.\"}]}"_s)));
        QCOMPARE(article.corrections, QStringList{u"The ferry carries 340 people, not 430."_s});
        QCOMPARE(article.modified, QDateTime({2026, 10, 13}, {9, 0}, Qt::UTC));
        checkBody(article);
    }

    /// A word in a class of the whole article says nothing of its paragraphs.
    void classesOfTheWholePage_giveNoRoles()
    {
        QByteArray page = pageWith({});
        page.replace("<article>", "<article class='has-correction live-entry twitter-tweet'>");
        checkBody(articleOf(page));
    }

    void leftOutText_knowsItsPlace()
    {
        const Article article = articleOf(
            pageWith(u"<aside class=related><a href=/a>Who pays for the ferry</a></aside>"_s));
        const auto teaser =
            std::find_if(article.dropped.begin(), article.dropped.end(),
                         [](const DroppedText &one) { return one.text.startsWith("Who pays"_L1); });
        QVERIFY(teaser != article.dropped.end());
        QCOMPARE(teaser->paragraphsBefore, 3);
    }
};

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QGuiApplication application(argc, argv);
    PageRolesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pageroles.moc"
