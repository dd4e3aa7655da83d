// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/claims/claims.h>
#include <app/claims/repetitions.h>
#include <app/text/sentences.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

Article articleOf(const QList<std::pair<ParagraphRole, QString>> &paragraphs)
{
    Article article;
    for (const auto &[role, text] : paragraphs) {
        article.text += article.text.isEmpty() ? QString() : u"\n\n"_s;
        const qsizetype begin = article.text.size();
        article.text += text;
        article.paragraphs.append({role, {begin, article.text.size()}});
    }
    return article;
}

QStringList claimsOf(const Article &article)
{
    const text::Lexicon lexicon = text::Lexicon::forLanguage(u"en");
    QStringList words;
    for (const Claim &claim :
         claims::findClaims(article, text::sentences(article, lexicon), 0, lexicon))
        words.append(claim.span.in(article.text).toString());
    return words;
}

const QString harbour =
    u"“We will not,” Ada Brook said, “wait for the next storm to find out why.”"_s;

} // namespace

class tst_Repetitions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void pullQuote_repeatingTheText_isNoSecondClaim_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<bool>("isRepeated");
        QTest::newRow("part") << u"“Wait for the next storm to find out why”"_s << true;
        QTest::newRow("without who said it")
            << u"We will not wait for the next storm to find out why."_s << true;
        QTest::newRow("whole") << harbour << true;
        QTest::newRow("other words")
            << u"The pier was never meant for ships of this size."_s << false;
        QTest::newRow("other matter, some words")
            << u"We will not pay for a pier that nobody asked us to build here."_s << false;
    }

    void pullQuote_repeatingTheText_isNoSecondClaim()
    {
        QFETCH(QString, quote);
        QFETCH(bool, isRepeated);
        const Article article =
            articleOf({{ParagraphRole::Body, harbour}, {ParagraphRole::PullQuote, quote}});
        QCOMPARE(claims::repetitions(article).contains(1), isRepeated);
        QCOMPARE(claimsOf(article).contains(quote), !isRepeated || quote == harbour);
        QCOMPARE(claimsOf(article).size(), isRepeated ? 1 : 2);
    }

    void sameCaptionTwice_isOneClaim()
    {
        const QString caption = u"The tug reached the ferry off Sellin on Monday."_s;
        const Article article = articleOf({{ParagraphRole::Caption, caption},
                                           {ParagraphRole::Caption, caption},
                                           {ParagraphRole::Body, harbour},
                                           {ParagraphRole::Caption, u"The pier."_s}});
        QCOMPARE(claims::repetitions(article), QSet<qsizetype>{1});
        QCOMPARE(claimsOf(article).count(caption), 1);
    }

    void listsTablesAndPosts_makeClaims()
    {
        const QStringList texts{u"Two of the crew were on the pier."_s,
                                u"2026 | 401,200 passengers"_s,
                                u"The ferry is adrift off Sellin."_s, u"12:05 · Ferry adrift"_s};
        const QStringList found = claimsOf(articleOf({{ParagraphRole::ListItem, texts[0]},
                                                      {ParagraphRole::Table, texts[1]},
                                                      {ParagraphRole::Embed, texts[2]},
                                                      {ParagraphRole::LiveEntry, texts[3]}}));
        QCOMPARE(found, texts);
    }

    void nothing_hasNoRepetitions()
    {
        QVERIFY(claims::repetitions({}).isEmpty());
        QVERIFY(claims::repetitions(
                    articleOf({{ParagraphRole::PullQuote, u"…"_s}, {ParagraphRole::Body, u"—"_s}}))
                    .contains(0));
    }
};

QTEST_APPLESS_MAIN(tst_Repetitions)
#include "tst_repetitions.moc"
