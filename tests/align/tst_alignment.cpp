// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/alignment.h>
#include <app/align/labels.h>
#include <app/align/linkmodel.h>
#include <app/claims/claims.h>
#include <app/text/countednouns.h>
#include <app/text/sentences.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

struct Story
{
    QList<ComparedArticle> articles;
    QList<Claim> claims;

    void add(const QString &outlet, const QStringList &paragraphs)
    {
        ComparedArticle compared;
        compared.outlet = outlet;
        compared.article.language = u"en"_s;
        for (const QString &paragraph : paragraphs) {
            if (!compared.article.text.isEmpty())
                compared.article.text += u"\n\n"_s;
            const qsizetype begin = compared.article.text.size();
            compared.article.text += paragraph;
            compared.article.paragraphs.append(
                {begin == 0 ? ParagraphRole::Headline : ParagraphRole::Body,
                 {begin, compared.article.text.size()}});
        }
        const auto lexicon = text::Lexicon::forLanguage(u"en");
        compared.sentences = text::sentences(compared.article, lexicon);
        for (Claim claim :
             claims::findClaims(compared.article, compared.sentences, articles.size(), lexicon)) {
            claim.id = {u"c%1"_s.arg(claims.size() + 1)};
            claims.append(claim);
        }
        articles.append(compared);
    }

    [[nodiscard]] Alignment aligned() const { return align::alignment(articles, claims); }

    [[nodiscard]] QString words(const ClaimId &id) const
    {
        for (const Claim &claim : claims) {
            if (claim.id == id)
                return claim.span.in(articles.at(claim.article).article.text).toString();
        }
        return {};
    }

    [[nodiscard]] bool isLinked(const Alignment &alignment, QStringView a, QStringView b) const
    {
        return std::any_of(alignment.links.cbegin(), alignment.links.cend(),
                           [&](const ClaimLink &link) {
                               return words(link.a).contains(a) && words(link.b).contains(b);
                           });
    }
};

Story harbour()
{
    Story story;
    story.add(
        u"Courier"_s,
        {u"Bridge closed after freighter hits pier"_s,
         u"The freighter Selka Dawn struck the western pier of the Ostrel Bridge at 5:40 a.m. on Wednesday."_s,
         u"About 50,000 commuters were stranded on the island, the mayor said."_s,
         u"\"We had a loss of steering, not a loss of judgment,\" harbour master Ines Tolland told reporters."_s,
         u"A bakery on the north shore sold out of bread by noon."_s});
    story.add(
        u"Wire"_s,
        {u"Ship strikes Ostrel Bridge"_s,
         u"A cargo ship, the Selka Dawn, hit a pier of the Ostrel Bridge early on Wednesday."_s,
         u"\"We had a loss of steering,\" said Ines Tolland, the harbour master."_s,
         u"More than 20,000 commuters were stranded on the island, officials said."_s,
         u"Schools will open as usual on Thursday."_s});
    return story;
}

} // namespace

class AlignmentTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alignment_ofNothing_isEmpty();
    void alignment_ofOneArticle_hasGroupsOfOneAndNoLinks();
    void alignment_ofEmptyTexts_isEmpty();
    void alignment_linksTheSameStatements();
    void alignment_explainsEveryLink();
    void alignment_putsEveryClaimInExactlyOneGroup();
    void alignment_ofIdenticalArticles_pairsEachSentenceWithItself();
    void alignment_twice_isTheSame();
    void countedNouns_coverTheirKindsOnly();
    void countedNouns_ofPeople_mayBeAnybody();
    void alignment_linksNearCountsOfPeople();
    void labels_areShortAndCutBetweenWords();
    void labels_neverEndInsideAQuotation();
    void parameters_readBackAsWritten();
    void parameters_thatAreBroken_areRefused_data();
    void parameters_thatAreBroken_areRefused();
    void similarity_ranksParaphraseAboveOtherNews();
    void similarity_isLowerWhereOneTextSaysOtherwise_data();
    void similarity_isLowerWhereOneTextSaysOtherwise();
    void similarity_knowsWordsOfOneMeaning();
    void similarity_isTheSameEitherWay();
    void similarity_ofEmptyTexts_isNone();
    void alignment_of2000Claims_endsInSeconds();
};

void AlignmentTest::alignment_ofNothing_isEmpty()
{
    QCOMPARE(align::alignment({}, {}), Alignment());
}

void AlignmentTest::alignment_ofOneArticle_hasGroupsOfOneAndNoLinks()
{
    Story story;
    story.add(u"Courier"_s, {u"Bridge closed"_s, u"The bridge will stay closed until Friday."_s});
    const Alignment alignment = story.aligned();
    QVERIFY(alignment.links.isEmpty());
    QCOMPARE(alignment.groups.size(), story.claims.size());
    QCOMPARE(alignment.groups.at(0).id, GroupId{u"g1"_s});
    QCOMPARE(alignment.groups.at(0).label, u"Bridge closed"_s);
}

void AlignmentTest::alignment_ofEmptyTexts_isEmpty()
{
    Story story;
    story.add(u"A"_s, {});
    story.add(u"B"_s, {u""_s});
    QVERIFY(story.aligned().links.isEmpty());
    story.add(u"C"_s, {u"—"_s, u"…"_s});
    story.add(u"D"_s, {u"—"_s});
    const Alignment alignment = story.aligned();
    QVERIFY(alignment.links.isEmpty());
    QCOMPARE(alignment.groups.size(), story.claims.size());
}

void AlignmentTest::alignment_linksTheSameStatements()
{
    const Story story = harbour();
    const Alignment alignment = story.aligned();
    QVERIFY(story.isLinked(alignment, u"50,000 commuters", u"20,000 commuters"));
    QVERIFY(story.isLinked(alignment, u"not a loss of judgment", u"loss of steering"));
    QVERIFY(story.isLinked(alignment, u"struck the western pier", u"hit a pier"));
    QVERIFY(!story.isLinked(alignment, u"bakery", u"Schools"));
}

void AlignmentTest::alignment_explainsEveryLink()
{
    const Story story = harbour();
    QStringList figures;
    QStringList quotations;
    for (const ClaimLink &link : story.aligned().links) {
        QVERIFY(!link.why.isEmpty());
        for (const MatchReason &reason : link.why) {
            if (reason.kind == MatchReason::Kind::Figure)
                figures.append(reason.text);
            if (reason.kind == MatchReason::Kind::Quotation)
                quotations.append(reason.text);
        }
    }
    QVERIFY(figures.contains(u"50,000 / 20,000"_s));
    QVERIFY(quotations.contains(u"We had a loss of steering"_s));
}

void AlignmentTest::alignment_putsEveryClaimInExactlyOneGroup()
{
    const Story story = harbour();
    QStringList seen;
    for (const ClaimGroup &group : story.aligned().groups) {
        QVERIFY(!group.claims.isEmpty());
        for (const ClaimId &id : group.claims)
            seen.append(id.value);
    }
    const qsizetype count = seen.size();
    seen.removeDuplicates();
    QCOMPARE(count, story.claims.size());
    QCOMPARE(seen.size(), story.claims.size());
}

void AlignmentTest::alignment_ofIdenticalArticles_pairsEachSentenceWithItself()
{
    const QStringList text{u"Bridge closed after freighter hits pier"_s,
                           u"Divers will inspect the western pier at low tide."_s,
                           u"A ferry runs every twenty minutes from Salt Wharf."_s,
                           u"The coastguard found no fuel in the channel on Wednesday night."_s};
    Story story;
    story.add(u"A"_s, text);
    story.add(u"B"_s, text);
    const Alignment alignment = story.aligned();
    for (const QString &sentence : text)
        QVERIFY2(story.isLinked(alignment, sentence, sentence), qPrintable(sentence));
    QCOMPARE(alignment.links.size(), text.size());
}

void AlignmentTest::alignment_twice_isTheSame()
{
    const Story story = harbour();
    QCOMPARE(story.aligned(), story.aligned());
}

void AlignmentTest::countedNouns_coverTheirKindsOnly()
{
    const auto counted = [](const QString &noun) {
        Figure figure;
        figure.noun = noun;
        figure.unit = noun;
        return figure;
    };
    const text::CountedNouns &nouns = text::CountedNouns::shipped();
    QVERIFY(nouns.countSame(counted(u"vehicl"_s), counted(u"car"_s)));
    QVERIFY(nouns.countSame(counted(u"lorri"_s), counted(u"vehicl"_s)));
    QVERIFY(!nouns.countSame(counted(u"lorri"_s), counted(u"car"_s)));
    QVERIFY(!nouns.countSame(counted(u"civilian"_s), counted(u"rebel"_s)));
    QVERIFY(!nouns.countSame(counted(QString()), counted(QString())));
}

void AlignmentTest::countedNouns_ofPeople_mayBeAnybody()
{
    const auto counted = [](double value, const QString &noun, const QString &unit) {
        Figure figure;
        figure.value = value;
        figure.noun = noun;
        figure.unit = unit;
        return figure;
    };
    const text::CountedNouns &nouns = text::CountedNouns::shipped();
    const Figure people = counted(30, u"peopl"_s, u"people"_s);
    QVERIFY(nouns.countPeopleAlike(people, counted(26, {}, {})));
    QVERIFY(nouns.countPeopleAlike(counted(26, u"resid"_s, u"people"_s), people));
    QVERIFY(!nouns.countPeopleAlike(people, counted(90, u"resid"_s, u"people"_s)));
    QVERIFY(!nouns.countPeopleAlike(people, counted(30, u"car"_s, u"car"_s)));
    QVERIFY(!nouns.countPeopleAlike(people, counted(30, {}, u"percent"_s)));
    QVERIFY(!nouns.countPeopleAlike(counted(30, u"rebel"_s, u"people"_s),
                                    counted(26, u"civilian"_s, u"people"_s)));
    QVERIFY(!nouns.countPeopleAlike(counted(3, u"peopl"_s, u"people"_s), counted(4, {}, {})));
}

void AlignmentTest::alignment_linksNearCountsOfPeople()
{
    Story story;
    story.add(
        u"Courier"_s,
        {u"Fire at dye works in Tellmere hurts dozens"_s,
         u"A fire at the dye works in Tellmere sent smoke over the town on Tuesday morning."_s,
         u"The works makes ink for printers and has stood by the river since 1931."_s,
         u"Mayor Ada Roe told families to keep their windows shut until noon."_s,
         u"At least 46 others, among them five firefighters, were treated for breathing problems."_s});
    story.add(
        u"Wire"_s,
        {u"Smoke from dye works covers Tellmere"_s,
         u"Smoke from a burning dye works drifted over Tellmere early on Tuesday."_s,
         u"Schools by the river stayed closed and trains did not stop in the town."_s,
         u"More than 50 people went to hospitals complaining of sore eyes and shortness of breath."_s,
         u"Ada Roe, the mayor, asked residents to stay inside."_s});
    const Alignment alignment = story.aligned();
    QVERIFY(story.isLinked(alignment, u"46 others", u"50 people"));
    for (const ClaimLink &link : alignment.links) {
        if (story.words(link.a).contains(u"46 others"_s))
            QCOMPARE(link.why.constFirst().text, u"46 / 50"_s);
    }
}

void AlignmentTest::labels_areShortAndCutBetweenWords()
{
    for (const ClaimGroup &group : harbour().aligned().groups) {
        QVERIFY(group.label.size() <= 60);
        QVERIFY(!group.label.isEmpty());
        QVERIFY2(!group.label.contains(u" …"_s), qPrintable(group.label));
    }
}

void AlignmentTest::labels_neverEndInsideAQuotation()
{
    QCOMPARE(align::shortened(u"Short \"and whole\"", 30), u"Short \"and whole\""_s);
    QCOMPARE(align::shortened(u"The harbour master said that “the wind had turned”.", 40),
             u"The harbour master said that…"_s);
    QCOMPARE(align::shortened(u"“The wind had turned before we saw it,” he said.", 20),
             u"“The wind had…”"_s);
    QCOMPARE(align::shortened(u"\"The wind had turned before we saw it\"", 20),
             u"\"The wind had…\""_s);
    QCOMPARE(align::shortened(u"“Windward”", 1), u"“…”"_s); // the least that can be shown
}

void AlignmentTest::parameters_readBackAsWritten()
{
    QFile file(u":/align/parameters.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!object.value("origin"_L1).toString().isEmpty());
    const auto model = align::LinkModel::fromJson(object);
    QVERIFY(model.has_value());
    QCOMPARE(align::LinkModel::fromJson(model->toJson())->toJson(), model->toJson());

    // Every name must be a feature that the program computes.
    const Story story = harbour();
    const align::EventTerms terms(story.articles, story.claims);
    const align::Similarities similar = align::similarities(terms);
    const QList<align::ClaimPair> pairs = align::candidatePairs(terms, similar);
    const align::FeatureInput input{story.articles, story.claims, terms, similar, pairs};
    const align::FeatureTable first = align::pairFeatures(input);
    const align::FeatureTable second =
        align::secondFeatures(input, QList<float>(pairs.size(), 0.5F));
    const QStringList known =
        first.names + second.names + align::standingInEvent({&first, &second}).names;
    QVERIFY(model->first.features.size() > 10);
    for (const align::WeightedFeature &feature : model->first.features + model->second.features)
        QVERIFY2(known.contains(feature.name), qPrintable(feature.name));
}

void AlignmentTest::parameters_thatAreBroken_areRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no second stage")
        << QByteArray(R"({"first":{"bias":0,"features":[]},"threshold":0.5})");
    QTest::newRow("no threshold") << QByteArray(
        R"({"first":{"bias":0,"features":[]},"second":{"bias":0,"features":[]}})");
    QTest::newRow("feature without name") << QByteArray(
        R"({"first":{"bias":0,"features":[{"deviation":1}]},"second":{"bias":0,"features":[]},"threshold":0.5})");
    QTest::newRow("deviation of nothing") << QByteArray(
        R"({"first":{"bias":0,"features":[{"name":"x","deviation":0}]},"second":{"bias":0,"features":[]},"threshold":0.5})");
}

void AlignmentTest::parameters_thatAreBroken_areRefused()
{
    QFETCH(QByteArray, json);
    const auto model = align::LinkModel::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, Error::Code::Malformed);
}

void AlignmentTest::similarity_ranksParaphraseAboveOtherNews()
{
    const QString text =
        u"The bridge will stay closed until at least Friday, the port authority said."_s;
    const double paraphrase = align::similarity(
        text, u"The port authority said that the bridge would stay closed until Friday."_s);
    const double other =
        align::similarity(text, u"Eleven schools sent their pupils home on Wednesday."_s);
    QVERIFY(paraphrase >= align::similarityThreshold());
    QVERIFY(other < align::similarityThreshold());
    QCOMPARE(align::similarity(text, text), 1.0);
}

void AlignmentTest::similarity_isLowerWhereOneTextSaysOtherwise_data()
{
    QTest::addColumn<QString>("liker");
    QTest::addColumn<QString>("lessLike");
    QTest::newRow("denial") << u"Inspectors found cracks in the two northern pillars this week."_s
                            << u"Inspectors never found cracks in the two northern pillars."_s;
    QTest::newRow("other number")
        << u"Inspectors found cracks in the northern pillars of 14 bridges."_s
        << u"Inspectors found cracks in the northern pillars of 15 bridges."_s;
    QTest::newRow("more to say")
        << u"Inspectors found cracks in the northern pillars of 14 bridges."_s
        << u"Inspectors found cracks in the northern pillars of 14 bridges, and the harbour office wants the builder to pay for repairs that may take a year."_s;
    QTest::newRow("other act") << u"Inspectors discovered cracks in the northern pillars."_s
                               << u"Inspectors painted cracks in the northern pillars."_s;
}

void AlignmentTest::similarity_isLowerWhereOneTextSaysOtherwise()
{
    QFETCH(QString, liker);
    QFETCH(QString, lessLike);
    const QString text = u"Inspectors found cracks in the northern pillars of 14 bridges."_s;
    QVERIFY(align::similarity(text, lessLike) < align::similarity(text, liker));
}

void AlignmentTest::similarity_knowsWordsOfOneMeaning()
{
    const QString text = u"The finance minister resigned."_s;
    QVERIFY(align::similarity(text, u"The finance minister stepped down."_s)
            > align::similarity(text, u"The finance minister fell down."_s));
}

void AlignmentTest::similarity_isTheSameEitherWay()
{
    const QString a = u"Elections in the north were delayed, an elector said; nobody was hurt."_s;
    const QString b = u"The election was put off in electoral districts, and no electors came."_s;
    QVERIFY(align::similarity(a, b) > 0);
    QCOMPARE(align::similarity(a, b), align::similarity(b, a));
}

void AlignmentTest::similarity_ofEmptyTexts_isNone()
{
    QCOMPARE(align::similarity(u"", u""), 0.0);
    QCOMPARE(align::similarity(u"", u"The bridge."), 0.0);
    QCOMPARE(align::similarity(u"?!", u"…"), 0.0);
}

void AlignmentTest::alignment_of2000Claims_endsInSeconds()
{
    Story story;
    for (int article = 0; article < 2; ++article) {
        QStringList paragraphs{u"Long day"_s};
        for (int k = 1; k < 1000; ++k) {
            paragraphs.append(
                u"Ship number %1 passed lock %2 with %3 tonnes of cargo%4 and crew from port %5."_s
                    .arg(k)
                    .arg(k % 37)
                    .arg(k * 17)
                    .arg(k % 7)
                    .arg(k % 53));
        }
        story.add(u"Outlet %1"_s.arg(article), paragraphs);
    }
    QVERIFY(story.claims.size() >= 2000);
    QElapsedTimer timer;
    timer.start();
    const Alignment alignment = story.aligned();
    QVERIFY(!alignment.links.isEmpty());
    QVERIFY2(timer.elapsed() < 200000,
             "two long articles must not freeze the comparison, sanitizers or not");
}

QTEST_GUILESS_MAIN(AlignmentTest)
#include "tst_alignment.moc"
