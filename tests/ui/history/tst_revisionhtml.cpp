// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/revisionhtml.h>

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

Article article(const QString &headline, const QString &body)
{
    Article result;
    result.headline = headline;
    result.text = headline + u"\n\n"_s + body;
    result.paragraphs = {{ParagraphRole::Headline, {0, headline.size()}},
                         {ParagraphRole::Body, {headline.size() + 2, result.text.size()}}};
    return result;
}

TextSpan find(const Article &article, const QString &words)
{
    const qsizetype at = article.text.indexOf(words);
    return {at, at + words.size()};
}

/// Headline edited, first sentence kept, second gone, a third put in.
struct Sample
{
    Article oldArticle = article(u"Ship rams bridge"_s, u"It <was> early. Three were hurt."_s);
    Article newArticle = article(u"Ship strikes bridge"_s, u"It <was> early. A ferry runs."_s);
    RevisionMatch match;

    Sample()
    {
        match.oldSentences = {find(oldArticle, u"Ship rams bridge"_s),
                              find(oldArticle, u"It <was> early."_s),
                              find(oldArticle, u"Three were hurt."_s)};
        match.newSentences = {find(newArticle, u"Ship strikes bridge"_s),
                              find(newArticle, u"It <was> early."_s),
                              find(newArticle, u"A ferry runs."_s)};
        match.matches = {{{0}, {0}, MatchKind::Edited, 0.8}, {{1}, {1}, MatchKind::Unchanged, 1.0}};
        match.removed = {2};
        match.added = {2};
        match.words = {{0,
                        {{WordEdit::Kind::Delete, find(oldArticle, u"rams"_s)},
                         {WordEdit::Kind::Insert, find(newArticle, u"strikes"_s)}}}};
    }
};

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText().simplified();
}

} // namespace

class TestRevisionHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sides_keepTheirOwnText();
    void inline_holdsBothTexts();
    void marks_strikeWhatIsGone();
    void counts_areThoseOfTheMatch();
    void outsideText_isEscaped();
};

void TestRevisionHtml::sides_keepTheirOwnText()
{
    const Sample sample;
    QCOMPARE(plain(oldHtml(sample.oldArticle, sample.match, Theme())),
             sample.oldArticle.text.simplified());
    QCOMPARE(plain(newHtml(sample.newArticle, sample.match, Theme())),
             sample.newArticle.text.simplified());
}

void TestRevisionHtml::inline_holdsBothTexts()
{
    const Sample sample;
    QCOMPARE(plain(inlineHtml(sample.oldArticle, sample.newArticle, sample.match, Theme())),
             u"Ship ramsstrikes bridge It <was> early. Three were hurt. A ferry runs."_s);
}

void TestRevisionHtml::marks_strikeWhatIsGone()
{
    const Sample sample;
    const QString html = oldHtml(sample.oldArticle, sample.match, Theme());
    QCOMPARE(html.count(u"line-through"_s), 2);
    QVERIFY(html.contains(u">rams</span>"_s));
    QVERIFY(!newHtml(sample.newArticle, sample.match, Theme()).contains(u"line-through"_s));
}

void TestRevisionHtml::counts_areThoseOfTheMatch()
{
    const ChangeCounts counts = changeCounts(Sample().match);
    QCOMPARE(counts, (ChangeCounts{1, 1, 1, 1}));
}

void TestRevisionHtml::outsideText_isEscaped()
{
    const Sample sample;
    QVERIFY(!oldHtml(sample.oldArticle, sample.match, Theme()).contains(u"<was>"_s));
    QVERIFY(!inlineHtml(sample.oldArticle, sample.newArticle, sample.match, Theme())
                 .contains(u"<was>"_s));
}

QTEST_MAIN(TestRevisionHtml)
#include "tst_revisionhtml.moc"
