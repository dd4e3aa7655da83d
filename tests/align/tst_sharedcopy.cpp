// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/sharedcopy.h>
#include <app/text/sentences.h>

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

ComparedArticle article(const QString &outlet,
                        const QList<std::pair<ParagraphRole, QString>> &paragraphs)
{
    ComparedArticle compared;
    compared.outlet = outlet;
    compared.article.language = u"en"_s;
    for (const auto &[role, words] : paragraphs) {
        if (!compared.article.text.isEmpty())
            compared.article.text += u"\n\n"_s;
        const qsizetype begin = compared.article.text.size();
        compared.article.text += words;
        compared.article.paragraphs.append({role, {begin, compared.article.text.size()}});
    }
    compared.sentences =
        text::sentences(compared.article, text::Lexicon::forLanguage(compared.article.language));
    return compared;
}

ComparedArticle body(const QString &outlet, const QString &words)
{
    return article(outlet, {{ParagraphRole::Body, words}});
}

QString words(const QList<ComparedArticle> &articles, const CopyPlace &place)
{
    return place.span.in(articles.at(place.article).article.text).toString();
}

} // namespace

class TestSharedCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedCopy_nothing_findsNothing();
    void sharedCopy_longRun_isFoundInBoth();
    void sharedCopy_marksAndCase_doNotMatter();
    void sharedCopy_shortSentence_countsOnlyWhole();
    void sharedCopy_sameOutlet_isNoSharing();
    void sharedCopy_speechInMarks_isToldApart();
    void sharedCopy_speechWithoutMarksElsewhere_isCopy();
    void sharedCopy_furnitureAndCredits_areLeftOut();
    void sharedCopy_headline_doesNotRunIntoText();
    void sharedCopy_threeOutlets_makeOneCluster();
    void sharedCopy_twoPairs_makeTwoClusters();
    void sharedCopy_arabic_isFound();
    void sharedCopy_sameSentenceOverAndOver_hasDisjointPlaces();
    void agencies_creditAndText_areToldApart();
    void agencies_commonWords_areNone();
    void independentTellings_copy_countsOnce();
    void independentTellings_twoCopies_countTwice();
};

void TestSharedCopy::sharedCopy_nothing_findsNothing()
{
    QCOMPARE(align::sharedCopy({}), SharedCopy());
    const SharedCopy copy = align::sharedCopy({body(u"A"_s, {}), body(u"B"_s, {})});
    QVERIFY(copy.runs.isEmpty());
    QCOMPARE(copy.shares, (QList<double>{0.0, 0.0}));
}

void TestSharedCopy::sharedCopy_longRun_isFoundInBoth()
{
    const QList<ComparedArticle> articles{
        body(
            u"Courier"_s,
            u"On the quay, the ferry left port with forty passengers and two cars on board before the storm reached the bay, her owner said."_s),
        body(
            u"Wire"_s,
            u"Officials confirmed the ferry left port with forty passengers and two cars on board before the storm reached the strait."_s)};
    const SharedCopy copy = align::sharedCopy(articles);
    QCOMPARE(copy.runs.size(), 1);
    const SharedRun &run = copy.runs.constFirst();
    QCOMPARE(run.kind, SharedRun::Kind::Copy);
    QCOMPARE(run.words, 17);
    QCOMPARE(run.places.size(), 2);
    for (const CopyPlace &place : run.places) {
        QCOMPARE(
            words(articles, place),
            u"the ferry left port with forty passengers and two cars on board before the storm reached the"_s);
    }
    QCOMPARE(copy.shares.at(0), 17.0 / 24);
}

void TestSharedCopy::sharedCopy_marksAndCase_doNotMatter()
{
    const QList<ComparedArticle> articles{
        body(
            u"A"_s,
            u"The “Old Lantern” inn, which burned down in May, won’t be built again on its former ground."_s),
        body(
            u"B"_s,
            u"the \"old lantern\" inn - which burned down in May - won't be built again on its former ground"_s)};
    const SharedCopy copy = align::sharedCopy(articles);
    QCOMPARE(copy.runs.size(), 1);
    QCOMPARE(words(articles, copy.runs.constFirst().places.at(0)), articles.at(0).article.text);
}

void TestSharedCopy::sharedCopy_shortSentence_countsOnlyWhole()
{
    const QString sentence = u"Nine boats were lost in the night."_s;
    QVERIFY(align::sharedCopy({body(u"A"_s, sentence), body(u"B"_s, sentence)}).runs.isEmpty());
    const QString longer = u"Nine fishing boats were lost in the night."_s;
    QCOMPARE(align::sharedCopy({body(u"A"_s, longer + u" Nobody was hurt."_s),
                                body(u"B"_s, u"It was calm. "_s + longer)})
                 .runs.size(),
             1);
    // The same eight words within two longer sentences are no whole one.
    QVERIFY(
        align::sharedCopy(
            {body(u"A"_s, u"Locals said nine fishing boats were lost in the night off Corrie."_s),
             body(u"B"_s, u"He fears nine fishing boats were lost in the night or later."_s)})
            .runs.isEmpty());
}

void TestSharedCopy::sharedCopy_sameOutlet_isNoSharing()
{
    const QString text =
        u"The council will meet again on Monday to vote on the budget for the new school."_s;
    QVERIFY(align::sharedCopy({body(u"Courier"_s, text), body(u"COURIER"_s, text)}).runs.isEmpty());
    QCOMPARE(align::sharedCopy({body({}, text), body({}, text)}).runs.size(), 1);
}

void TestSharedCopy::sharedCopy_speechInMarks_isToldApart()
{
    const QString speech =
        u"we will rebuild every house on the shore and we will do it before the winter comes"_s;
    const QList<ComparedArticle> articles{
        body(u"A"_s, u"“"_s + speech + u",” she said on Tuesday in the town hall."_s),
        body(u"B"_s, u"The mayor told the crowd: \""_s + speech + u".\""_s)};
    const SharedCopy copy = align::sharedCopy(articles);
    QCOMPARE(copy.runs.size(), 1);
    QCOMPARE(copy.runs.constFirst().kind, SharedRun::Kind::Quotation);
    QCOMPARE(copy.shares, (QList<double>{0.0, 0.0}));
    QVERIFY(copy.clusters.isEmpty());
}

void TestSharedCopy::sharedCopy_speechWithoutMarksElsewhere_isCopy()
{
    const QString speech =
        u"we will rebuild every house on the shore and we will do it before the winter comes"_s;
    const SharedCopy copy = align::sharedCopy(
        {body(u"A"_s, u"“"_s + speech + u",” she said."_s), body(u"B"_s, speech)});
    QCOMPARE(copy.runs.size(), 1);
    QCOMPARE(copy.runs.constFirst().kind, SharedRun::Kind::Copy);
}

void TestSharedCopy::sharedCopy_furnitureAndCredits_areLeftOut()
{
    const QString notice =
        u"This site uses small files to remember what you read and to show you what you like."_s;
    const auto made = [&notice](const QString &outlet, ParagraphRole role, const QString &own) {
        return article(outlet, {{role, notice}, {ParagraphRole::Body, own}});
    };
    for (const ParagraphRole role : {ParagraphRole::Boilerplate, ParagraphRole::Credit,
                                     ParagraphRole::Byline, ParagraphRole::Dateline}) {
        const SharedCopy copy = align::sharedCopy(
            {made(u"A"_s, role, u"A gull stole a hat."_s), made(u"B"_s, role, u"It rained."_s)});
        QVERIFY(copy.runs.isEmpty());
    }
}

void TestSharedCopy::sharedCopy_headline_doesNotRunIntoText()
{
    const QString headline = u"Harbour wall gives way after week of rain"_s;
    const QString text = u"Crews worked through the night to close the gap with stone."_s;
    const auto made = [&](const QString &outlet) {
        return article(outlet, {{ParagraphRole::Headline, headline}, {ParagraphRole::Body, text}});
    };
    const QList<ComparedArticle> articles{made(u"A"_s), made(u"B"_s)};
    const SharedCopy copy = align::sharedCopy(articles);
    QCOMPARE(copy.runs.size(), 2);
    QCOMPARE(words(articles, copy.runs.at(0).places.at(0)), headline);
    QCOMPARE(words(articles, copy.runs.at(1).places.at(1)), text);
    QCOMPARE(copy.shares, (QList<double>{1.0, 1.0}));
}

void TestSharedCopy::sharedCopy_threeOutlets_makeOneCluster()
{
    const QString first =
        u"The lighthouse was built two hundred years ago and has been dark since last summer."_s;
    const QString second =
        u"Its keeper moved inland with his family when the lamp was switched off for good."_s;
    const SharedCopy copy = align::sharedCopy(
        {body(u"A"_s, first + u' ' + second), body(u"B"_s, first + u" Nobody misses it."_s),
         body(u"C"_s, u"A change came at last. "_s + second),
         body(u"D"_s, u"Trains were late, and the milk was sour again."_s)});
    QCOMPARE(copy.clusters.size(), 1);
    QCOMPARE(copy.clusters.constFirst().articles, (QList<qsizetype>{0, 1, 2}));
    QCOMPARE(copy.clusters.constFirst().runs.size(), 2);
    QCOMPARE(copy.shares.at(3), 0.0);
}

void TestSharedCopy::sharedCopy_twoPairs_makeTwoClusters()
{
    const QString first =
        u"The lighthouse was built two hundred years ago and has been dark since last summer."_s;
    const QString second =
        u"Its keeper moved inland with his family when the lamp was switched off for good."_s;
    const SharedCopy copy = align::sharedCopy(
        {body(u"A"_s, first), body(u"B"_s, second), body(u"C"_s, second), body(u"D"_s, first)});
    QCOMPARE(copy.clusters.size(), 2);
    QCOMPARE(copy.clusters.at(0).articles, (QList<qsizetype>{0, 3}));
    QCOMPARE(copy.clusters.at(1).articles, (QList<qsizetype>{1, 2}));
}

void TestSharedCopy::sharedCopy_arabic_isFound()
{
    const QString text =
        u"أعلنت البلدية صباح اليوم أن الجسر القديم سيغلق أمام السيارات حتى نهاية الشهر القادم."_s;
    QList<ComparedArticle> articles{body(u"A"_s, text), body(u"B"_s, text)};
    for (ComparedArticle &one : articles)
        one.article.language = u"ar"_s;
    const SharedCopy copy = align::sharedCopy(articles);
    QCOMPARE(copy.runs.size(), 1);
    QCOMPARE(copy.shares, (QList<double>{1.0, 1.0}));
}

void TestSharedCopy::sharedCopy_sameSentenceOverAndOver_hasDisjointPlaces()
{
    const QString sentence = u"Nine fishing boats were lost in the night. "_s;
    const QList<ComparedArticle> articles{body(u"A"_s, sentence.repeated(400).trimmed()),
                                          body(u"B"_s, sentence.repeated(3).trimmed())};
    const SharedCopy copy = align::sharedCopy(articles);
    QVERIFY(!copy.runs.isEmpty());
    for (const SharedRun &run : copy.runs) {
        for (qsizetype k = 1; k < run.places.size(); ++k) {
            QVERIFY(run.places.at(k - 1).article < run.places.at(k).article
                    || run.places.at(k - 1).span.end <= run.places.at(k).span.begin);
        }
    }
}

void TestSharedCopy::agencies_creditAndText_areToldApart()
{
    const SharedCopy copy = align::sharedCopy(
        {article(u"A"_s,
                 {{ParagraphRole::Credit, u"Reuters, Corrie"_s},
                  {ParagraphRole::Body, u"The mayor told Interfax that the wall held."_s}}),
         body(u"B"_s, u"CORRIE (AP) The wall held."_s), body(u"C"_s, u"The wall held."_s)});
    QCOMPARE(copy.agencies.size(), 3);
    QCOMPARE(copy.agencies.at(0).name, u"Reuters"_s);
    QVERIFY(copy.agencies.at(0).isCredit);
    QCOMPARE(copy.agencies.at(1).name, u"Interfax"_s);
    QVERIFY(!copy.agencies.at(1).isCredit);
    QCOMPARE(copy.agencies.at(2).article, 1);
    QCOMPARE(copy.agencies.at(2).name, u"AP"_s);
    QVERIFY(copy.agencies.at(2).isCredit);
}

void TestSharedCopy::agencies_commonWords_areNone()
{
    const SharedCopy copy = align::sharedCopy(
        {body(u"A"_s,
              u"PA systems failed at the fair. Two agencies look into it. The tass was full."_s)});
    QVERIFY(copy.agencies.isEmpty());
}

namespace {

/// One group with one claim an article: all of its text.
Comparison oneGroup(const QList<ComparedArticle> &articles)
{
    Comparison comparison;
    comparison.articles = articles;
    comparison.sharedCopy = align::sharedCopy(articles);
    ClaimGroup group{{u"g1"_s}, u"All"_s, {}};
    for (qsizetype index = 0; index < articles.size(); ++index) {
        Claim claim;
        claim.id = {u"c%1"_s.arg(index + 1)};
        claim.article = index;
        claim.span = {0, articles.at(index).article.text.size()};
        comparison.claims.append(claim);
        group.claims.append(claim.id);
    }
    comparison.alignment.groups.append(group);
    return comparison;
}

const QString copyText =
    u"The lighthouse was built two hundred years ago and has been dark since last summer."_s;

} // namespace

void TestSharedCopy::independentTellings_copy_countsOnce()
{
    const Comparison comparison =
        oneGroup({body(u"A"_s, copyText), body(u"B"_s, u"Officials said: "_s + copyText),
                  body(u"C"_s, u"For two centuries the tower shone; since June it has not."_s)});
    const ClaimGroup &group = comparison.alignment.groups.constFirst();
    QCOMPARE(comparison.outletCount(group), 3);
    QCOMPARE(comparison.independentTellings(group), 2);
    QCOMPARE(comparison.copyOf(comparison.claims.at(0)), QList<qsizetype>{0});
    QVERIFY(comparison.copyOf(comparison.claims.at(2)).isEmpty());
}

void TestSharedCopy::independentTellings_twoCopies_countTwice()
{
    const QString other =
        u"Built two centuries ago, the tower has not shone over the bay since the month of June."_s;
    const Comparison comparison = oneGroup(
        {body(u"A"_s, copyText), body(u"B"_s, other), body(u"C"_s, copyText), body(u"D"_s, other)});
    QCOMPARE(comparison.independentTellings(comparison.alignment.groups.constFirst()), 2);
}

QTEST_APPLESS_MAIN(TestSharedCopy)
#include "tst_sharedcopy.moc"
