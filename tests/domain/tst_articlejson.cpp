// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/domain/articlejson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

Article fullArticle()
{
    Article article;
    article.outlet = u"Maren Courier"_s;
    article.headline = u"Ship strikes bridge"_s;
    article.byline = {u"Tamsin Orrel"_s};
    article.url = QUrl(u"http://courier.example/a?b=c%20d"_s);
    article.published = QDateTime({2026, 10, 14}, {12, 5}, Qt::UTC);
    article.language = u"en"_s;
    article.corrections = {u"An earlier version said three."_s};
    article.text = u"Ship strikes bridge\n\nFour people were hurt \U0001F6A2."_s;
    article.paragraphs = {{ParagraphRole::Headline, {0, 19}},
                          {ParagraphRole::Body, {21, article.text.size()}}};
    article.dropped = {{u"Accept cookies"_s, u"consent notice"_s},
                       {u"The quay, once more"_s, u"side box"_s, 2}};
    article.extractor = 3;
    article.observedNote = u"about 3 hours later"_s;
    return article;
}

} // namespace

class TestArticleJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void article_survivesTheRoundTrip();
    void broken_isMalformed_data();
    void broken_isMalformed();
};

void TestArticleJson::article_survivesTheRoundTrip()
{
    const Article article = fullArticle();
    const QByteArray stored = QJsonDocument(toJson(article)).toJson();
    const auto read = articleFromJson(QJsonDocument::fromJson(stored).object());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, article);
}

void TestArticleJson::broken_isMalformed_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("empty") << QJsonObject();
    QJsonObject object = toJson(fullArticle());
    object.remove(u"text"_s);
    QTest::newRow("no text") << object;
    const auto withParagraph = [](const QJsonObject &paragraph) {
        QJsonObject broken = toJson(fullArticle());
        broken.insert(u"paragraphs"_s, QJsonArray {paragraph});
        return broken;
    };
    QTest::newRow("span leaves the text")
        << withParagraph({{u"role"_s, u"body"_s}, {u"begin"_s, 0}, {u"end"_s, 100000}});
    QTest::newRow("span turned round")
        << withParagraph({{u"role"_s, u"body"_s}, {u"begin"_s, 9}, {u"end"_s, 3}});
    QTest::newRow("negative span")
        << withParagraph({{u"role"_s, u"body"_s}, {u"begin"_s, -4}, {u"end"_s, 3}});
    QTest::newRow("unknown role")
        << withParagraph({{u"role"_s, u"joke"_s}, {u"begin"_s, 0}, {u"end"_s, 3}});
}

void TestArticleJson::broken_isMalformed()
{
    QFETCH(const QJsonObject, object);
    const auto read = articleFromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Malformed);
}

QTEST_GUILESS_MAIN(TestArticleJson)
#include "tst_articlejson.moc"
