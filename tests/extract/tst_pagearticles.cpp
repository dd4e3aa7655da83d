// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlecheck.h"

#include <app/domain/articlejson.h>
#include <app/extract/pagereader.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

QJsonObject block(const QString &tag,
                  const QString &text,
                  bool isChosen,
                  const QStringList &within = {},
                  const QString &marks = {},
                  double linkDensity = 0)
{
    return {{u"tag"_s, tag},         {u"text"_s, text},
            {u"chosen"_s, isChosen}, {u"within"_s, QJsonArray::fromStringList(within)},
            {u"marks"_s, marks},     {u"outerMarks"_s, QString()},
            {u"hidden"_s, false},    {u"linkDensity"_s, linkDensity},
            {u"parent"_s, 1}};
}

QJsonObject page(const QJsonArray &blocks)
{
    return {{u"format"_s, 1}, {u"blocks"_s, blocks}};
}

Result<Extraction> read(const QJsonObject &page)
{
    return extract::pageArticles(
        {page}, {"x", {}, u"x.html"_s, QUrl(u"https://www.courier.example/ferry?x=1"_s), {}});
}

Article articleOf(const QJsonObject &page)
{
    const auto extraction = read(page);
    return extraction ? extraction->first().revisions.first() : Article();
}

const QJsonArray ferry{
    block(u"li"_s, u"Markets"_s, false, {u"nav"_s}, {}, 1),
    block(u"h1"_s, u"Ferry leaves without its crew"_s, false),
    block(u"p"_s, u"By Ada Brook and Ben Carr"_s, false, {}, u"byline"_s),
    block(u"figcaption"_s,
          u"The quay on Monday."_s,
          false,
          {u"figure"_s, u"figcaption"_s, u"article"_s}),
    block(u"p"_s,
          u"The ferry left the quay at noon with nobody on board, the harbour office said."_s,
          true),
    block(u"h2"_s, u"A long night"_s, true),
    block(u"p"_s,
          u"Nobody could say on Monday why the lamps had been left burning all night long."_s,
          true),
    block(u"p"_s, u"An inquiry is to begin on Thursday, with a judge."_s, false, {u"article"_s}),
    block(u"p"_s, u"We use cookies to measure our pages."_s, false, {}, u"cookie-box"_s),
    block(u"a"_s, u"Who pays for the ferry"_s, false, {u"aside"_s}, u"related"_s, 1),
    block(u"p"_s, u"© 2026 Maren Courier"_s, false, {u"footer"_s})};

} // namespace

class PageArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void blocks_getRolesOrReasons()
    {
        const Article article = articleOf(page(ferry));
        checkShape(article);
        QCOMPARE(
            roleLines(article),
            (QStringList{
                u"headline: Ferry leaves without its crew"_s,
                u"byline: By Ada Brook and Ben Carr"_s, u"caption: The quay on Monday."_s,
                u"body: The ferry left the quay at noon with nobody on board, the harbour office said."_s,
                u"subheading: A long night"_s,
                u"body: Nobody could say on Monday why the lamps had been left burning all night long."_s}));
        QCOMPARE(article.byline, (QStringList{u"Ada Brook"_s, u"Ben Carr"_s}));
        QStringList dropped;
        for (const DroppedText &text : article.dropped)
            dropped += text.reason;
        QCOMPARE(dropped,
                 (QStringList{u"navigation"_s, u"not chosen by extraction"_s, u"consent notice"_s,
                              u"related links"_s, u"footer"_s}));
        QCOMPARE(article.url, QUrl(u"https://www.courier.example/ferry?x=1"_s));
        QCOMPARE(article.language, u"en"_s);
    }

    void headline_wordsBeforeItInTheSameHeading_areALineOfTheirOwn_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QStringList>("lines");
        const QString said = u"Ferry leaves without its crew"_s;
        QTest::newRow("kicker") << u"Harbour : Ferry leaves without its crew"_s << said
                                << QStringList{u"headline: "_s + said, u"subheading: Harbour"_s};
        QTest::newRow("no separator")
            << u"Old ferry leaves without its crew"_s << u"ferry leaves without its crew"_s
            << QStringList{u"headline: Old ferry leaves without its crew"_s};
        QTest::newRow("two words are a phrase")
            << u"What we know: Ferry gone"_s << u"Ferry gone"_s
            << QStringList{u"headline: What we know: Ferry gone"_s};
    }

    void headline_wordsBeforeItInTheSameHeading_areALineOfTheirOwn()
    {
        QFETCH(const QString, heading);
        QFETCH(const QString, named);
        QFETCH(const QStringList, lines);
        QJsonArray blocks = ferry;
        blocks.replace(1, block(u"h1"_s, heading, false));
        QJsonObject described = page(blocks);
        described.insert(u"title"_s, QString(heading + u" - Maren Courier"_s));
        described.insert(u"meta"_s,
                         QJsonArray{QJsonObject{{u"key"_s, u"og:title"_s}, {u"content"_s, named}}});
        const Article article = articleOf(described);
        checkShape(article);
        const QStringList found = roleLines(article);
        for (const QString &line : lines)
            QVERIFY2(found.contains(line), qPrintable(found.join(u'\n')));
        QCOMPARE(found.filter(u"crew"_s).size() + found.filter(u"Ferry gone"_s).size(), 1);
    }

    void signature_underTheText_isTheByline_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<double>("loud");
        QTest::addColumn<QString>("author");
        QTest::addColumn<QStringList>("byline");
        QTest::newRow("name in bold")
            << u"Ada Brook"_s << 1.0 << QString() << QStringList{u"Ada Brook"_s};
        QTest::newRow("only the outlet is named else")
            << u"Ada Brook"_s << 1.0 << u"Maren Courier"_s << QStringList{u"Ada Brook"_s};
        QTest::newRow("somebody is named")
            << u"Ada Brook"_s << 1.0 << u"Ben Carr"_s << QStringList{u"Ben Carr"_s};
        QTest::newRow("plain") << u"Ada Brook"_s << 0.0 << QString() << QStringList{};
        QTest::newRow("a sentence") << u"Nobody Knew."_s << 1.0 << QString() << QStringList{};
        QTest::newRow("no name") << u"Ferry leaves port"_s << 1.0 << QString() << QStringList{};
    }

    void signature_underTheText_isTheByline()
    {
        QFETCH(const QString, line);
        QFETCH(const double, loud);
        QFETCH(const QString, author);
        QFETCH(const QStringList, byline);
        QJsonObject signature = block(u"p"_s, line, true);
        signature.insert(u"loud"_s, loud);
        QJsonArray blocks;
        for (const QJsonValue &value : ferry) {
            if (value["marks"_L1].toString() != u"byline"_s)
                blocks.append(value);
            if (value["text"_L1].toString().startsWith(u"Nobody could"_s))
                blocks.append(signature);
        }
        QJsonObject described = page(blocks);
        described.insert(u"meta"_s,
                         QJsonArray{QJsonObject{{u"key"_s, u"author"_s}, {u"content"_s, author}},
                                    QJsonObject{{u"key"_s, u"og:site_name"_s},
                                                {u"content"_s, u"Maren Courier"_s}}});
        const Article article = articleOf(described);
        checkShape(article);
        QCOMPARE(article.byline, byline);
        QVERIFY(article.text.contains(line));
    }

    void everyBlock_isInTheTextOrDropped()
    {
        const Article article = articleOf(page(ferry));
        for (const QJsonValue &value : ferry) {
            const QString text = value["text"_L1].toString();
            const bool isDropped =
                std::any_of(article.dropped.begin(), article.dropped.end(),
                            [&text](const DroppedText &dropped) { return dropped.text == text; });
            QVERIFY2(isDropped || article.text.split(u"\n\n"_s).contains(text), qPrintable(text));
        }
    }

    void linkedData_givesMetadataAndPutsBackALostParagraph()
    {
        QJsonObject linked{
            {u"@type"_s, QJsonArray{u"NewsArticle"_s}},
            {u"headline"_s, u"Ferry leaves &amp; comes back"_s},
            {u"datePublished"_s, u"2026-10-14T11:40:00+02:00"_s},
            {u"dateModified"_s, u"2026-10-14T13:20:00+02:00"_s},
            {u"author"_s, QJsonArray{QJsonObject{{u"name"_s, u"Cleo Dunn"_s}}, u"By Ed Fane"_s}},
            {u"publisher"_s, QJsonObject{{u"name"_s, u"Maren Courier"_s}}},
            {u"articleBody"_s,
             u"The ferry left. An inquiry is to begin on Thursday, with a judge."_s}};
        QJsonObject whole = page(ferry);
        const QJsonObject graph{
            {u"@graph"_s, QJsonArray{QJsonObject{{u"@type"_s, u"WebSite"_s}}, linked}}};
        whole[u"linkedData"_s] = QJsonArray{QString::fromUtf8(QJsonDocument(graph).toJson())};
        whole[u"canonical"_s] = u"/ferry"_s;
        whole[u"language"_s] = u"en_GB"_s;
        const Article article = articleOf(whole);
        QCOMPARE(article.headline, u"Ferry leaves & comes back"_s);
        QCOMPARE(article.byline, (QStringList{u"Cleo Dunn"_s, u"Ed Fane"_s}));
        QCOMPARE(article.outlet, u"Maren Courier"_s);
        QVERIFY(article.published && article.modified);
        QCOMPARE(isoTime(*article.published), u"2026-10-14T09:40:00Z"_s);
        QCOMPARE(isoTime(*article.modified), u"2026-10-14T11:20:00Z"_s);
        QCOMPARE(article.url, QUrl(u"https://www.courier.example/ferry"_s));
        QCOMPARE(article.language, u"en-GB"_s);
        QVERIFY(roleLines(article).contains(
            u"body: An inquiry is to begin on Thursday, with a judge."_s));
    }

    void title_losesTheOutlet_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("bar") << u"Ferry leaves its crew | Maren Courier"_s;
        QTest::newRow("dash") << u"Ferry leaves its crew - Maren Courier"_s;
        QTest::newRow("two") << u"Ferry leaves its crew | News | Maren Courier"_s;
    }

    void title_losesTheOutlet()
    {
        QFETCH(QString, title);
        QJsonObject whole = page({block(u"p"_s, u"The ferry left the quay at noon."_s, true)});
        whole[u"title"_s] = title;
        whole[u"meta"_s] = QJsonArray{
            QJsonObject{{u"key"_s, u"og:site_name"_s}, {u"content"_s, u"Maren Courier"_s}}};
        QVERIFY(articleOf(whole).headline.startsWith(u"Ferry leaves its crew"_s));
        QVERIFY(!articleOf(whole).headline.contains(u"Courier"_s));
    }

    void withoutReadability_paragraphsAreKept()
    {
        QJsonArray blocks;
        for (QJsonValue value : ferry) {
            QJsonObject one = value.toObject();
            one[u"chosen"_s] = false;
            blocks.append(one);
        }
        const Article article = articleOf(page(blocks));
        QCOMPARE(roleLines(article).filter(u"body: "_s).size(), 3);
    }

    void trackerTable_givesBothVersionsExactly()
    {
        const auto row = [](const QString &id, const QString &before, const QString &after,
                            const QJsonArray &times) {
            return QJsonObject{
                {u"id"_s, id}, {u"cells"_s, QJsonArray{before, after}}, {u"times"_s, times}};
        };
        QJsonObject whole = page({block(u"p"_s, u"Tracker of changed news"_s, false)});
        whole[u"tracker"_s] =
            QJsonObject{{u"source"_s, u"northcoastwire"_s},
                        {u"url"_s, u"http://www.northcoastwire.example/a"_s},
                        {u"rows"_s,
                         QJsonArray{row({}, u"Version 1"_s, u"Version 2"_s, {}),
                                    row(u"title"_s, u"One"_s, u"Two"_s, {}),
                                    row({}, u"2026-10-14 06:09:37 UTC"_s,
                                        u"2026-10-14 08:03:52 UTC (about 2 hours later)"_s,
                                        {u"2026-10-14T06:09:37Z"_s, u"2026-10-14T08:03:52Z"_s}),
                                    row(u"p1"_s, u"Old. Two sentences."_s, QString(), {}),
                                    row(u"p2"_s, u"Same."_s, u"Same."_s, {})}}};
        const auto extraction = read(whole);
        QVERIFY(extraction);
        const QList<Article> revisions = extraction->first().revisions;
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions[0].text, u"One\n\nOld. Two sentences.\n\nSame."_s);
        QCOMPARE(revisions[1].text, u"Two\n\nSame."_s);
        QCOMPARE(revisions[0].observed, QDateTime(QDate(2026, 10, 14), QTime(6, 9, 37), Qt::UTC));
        QCOMPARE(revisions[1].observed, QDateTime(QDate(2026, 10, 14), QTime(8, 3, 52), Qt::UTC));
        QCOMPARE(revisions[1].observedNote, u"about 2 hours later"_s);
        QCOMPARE(revisions[1].outlet, u"Northcoast Wire"_s);
        QCOMPARE(revisions[1].dropped.size(), 1);
    }

    void brokenSnapshots_areNamed()
    {
        QCOMPARE(int(read({}).error().code), int(Error::Code::Malformed));
        QCOMPARE(int(read({{u"format"_s, 2}, {u"blocks"_s, QJsonArray()}}).error().code),
                 int(Error::Code::Malformed));
        QCOMPARE(int(read(page({})).error().code), int(Error::Code::Empty));
        QJsonObject tracker = page({});
        tracker[u"tracker"_s] = QJsonObject{{u"rows"_s, QJsonArray{1, u"x"_s, QJsonArray()}}};
        QCOMPARE(int(read(tracker).error().code), int(Error::Code::Malformed));
    }

    /// Every block deep inside elements that all say to be everything.
    void deepPage_isReadToItsEnd()
    {
        constexpr int depth = 20000;
        constexpr int count = 5000;
        QJsonObject elements;
        for (int i = 0; i < depth; ++i)
            elements[QString::number(i)] =
                QJsonArray{i - 1, i % 2 == 0 ? u"li"_s : u"td"_s,
                           u"live-entry twitter-tweet pull-quote correction"_s};
        QJsonArray blocks;
        QJsonArray updates;
        for (int i = 0; i < count; ++i) {
            const QString text = u"Ferry %1 left the quay at noon with nobody on board."_s.arg(i);
            QJsonObject one = block(u"p"_s, text, true, {u"table"_s, u"li"_s, u"blockquote"_s});
            one[u"element"_s] = depth + i;
            one[u"parent"_s] = depth - 1;
            elements[QString::number(depth + i)] = QJsonArray{depth - 1, u"p"_s, u"correction"_s};
            blocks.append(one);
            updates.append(QJsonObject{{u"articleBody"_s, text}});
        }
        QJsonObject whole = page(blocks);
        whole[u"elements"_s] = elements;
        whole[u"linkedData"_s] = QJsonArray{
            QString::fromUtf8(QJsonDocument(QJsonObject{{u"@type"_s, u"LiveBlogPosting"_s},
                                                        {u"liveBlogUpdate"_s, updates}})
                                  .toJson())};
        const Article article = articleOf(whole);
        checkShape(article);
        QVERIFY(article.paragraphs.size() + article.dropped.size() >= count);
    }

    void hostileLinkedData_isPassedOver_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"<p>"_s;
        QTest::newRow("empty object") << u"{}"_s;
        QTest::newRow("wrong types")
            << uR"({"@type":"NewsArticle","headline":[1],"author":{"name":{"x":1}},"datePublished":7})"_s;
        QTest::newRow("deep") << u"["_s.repeated(100000);
        QTest::newRow("deep graph")
            << uR"({"@graph":)"_s.repeated(400) + u"{}"_s + u"}"_s.repeated(400);
        QTest::newRow("bad times")
            << uR"({"@type":"NewsArticle","datePublished":"9999-99-99T99:99:99Z"})"_s;
    }

    void hostileLinkedData_isPassedOver()
    {
        QFETCH(QString, script);
        QJsonObject whole = page(ferry);
        whole[u"linkedData"_s] = QJsonArray{script};
        const Article article = articleOf(whole);
        QCOMPARE(article.headline, u"Ferry leaves without its crew"_s);
        QVERIFY(!article.published);
    }
};

QTEST_GUILESS_MAIN(PageArticlesTest)
#include "tst_pagearticles.moc"
