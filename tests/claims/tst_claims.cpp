// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/claims/claims.h>
#include <app/text/sentences.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

/// Paragraphs parted by blank lines, all of them body.
Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    article.published = QDateTime(QDate(2026, 10, 14), QTime(12, 5), Qt::UTC);
    qsizetype begin = 0;
    for (const QString &paragraph : text.split(u"\n\n"_s)) {
        article.paragraphs.append({ParagraphRole::Body, {begin, begin + paragraph.size()}});
        begin += paragraph.size() + 2;
    }
    return article;
}

QList<Claim> claimsOf(const Article &article)
{
    const text::Lexicon lexicon = text::Lexicon::forLanguage(u"en");
    return claims::findClaims(article, text::sentences(article, lexicon), 0, lexicon);
}

} // namespace

class tst_Claims final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findClaims_sentence_namesItsSpeaker_data();
    void findClaims_sentence_namesItsSpeaker();
    void findClaims_speakers_carryOver_data();
    void findClaims_speakers_carryOver();
    void findClaims_longQuotation_isOneRun_data();
    void findClaims_longQuotation_isOneRun();
    void findClaims_anonymousSource_isMarked_data();
    void findClaims_anonymousSource_isMarked();
    void findClaims_certainty_isRead_data();
    void findClaims_certainty_isRead();
    void findClaims_roles_decideWhoClaims();
    void findClaims_spans_areIntoTheArticle();
    void findClaims_twoFiguresInClauses_areTwoClaims();
    void findClaims_hostileText_endsSoon_data();
    void findClaims_hostileText_endsSoon();
};

void tst_Claims::findClaims_sentence_namesItsSpeaker_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("attribution");
    const auto row = [](const QString &text, const QString &speaker, const QString &attribution) {
        QTest::newRow(qPrintable(text)) << text << speaker << attribution;
    };
    row(u"\"It held,\" Mr Oake said."_s, u"Mr Oake"_s, u"Mr Oake said"_s);
    row(u"\"It held,\" said Ines Tolland, the harbour master."_s, u"Ines Tolland"_s,
        u"said Ines Tolland"_s);
    row(u"Three people were taken to Marlow Hospital, the ambulance service told Radio Estuary."_s,
        u"ambulance service"_s, u"the ambulance service told Radio Estuary"_s);
    row(u"The ship was bought by Roe Lines, the owner of the yard said."_s, u"owner of the yard"_s,
        u"the owner of the yard said"_s);
    row(u"\"It held,\" said the harbour master, Karla Ostheim."_s, u"Karla Ostheim"_s,
        u"said the harbour master, Karla Ostheim"_s);
    row(u"\"It held,\" said the port's master, Ines Q. Tolland, on Friday."_s, u"Ines Q. Tolland"_s,
        u"said the port's master, Ines Q. Tolland"_s);
    row(u"\"It held,\" said the master, Ostrel's oldest."_s, u"master"_s, u"said the master"_s);
    row(u"\"It held,\" said the master, Ines Tolland and a clerk."_s, u"master"_s,
        u"said the master"_s);
    row(u"\"It held,\" said the master, Ines Tolland, and two others."_s, u"master"_s,
        u"said the master"_s);
    row(u"\"It held,\" said the master, Ostrel."_s, u"master"_s, u"said the master"_s);
    row(u"\"It held,\" Mr Oake told reporters in Ostrel."_s, u"Mr Oake"_s,
        u"Mr Oake told reporters in Ostrel"_s);
    row(u"The bridge is shut, the port authority said."_s, u"port authority"_s,
        u"the port authority said"_s);
    row(u"The bridge is shut, according to the port authority."_s, u"port authority"_s,
        u"according to the port authority"_s);
    row(u"It held, Ostrel News cited the Harbour Ministry as saying this morning."_s,
        u"Harbour Ministry"_s, u"the Harbour Ministry as saying"_s);
    row(u"Sen. Ida Lunn, R-Iowa, said it held."_s, u"Sen. Ida Lunn"_s,
        u"Sen. Ida Lunn, R-Iowa, said"_s);
    row(u"Rep. Ida Lunn (D-Iowa) said Friday that it held."_s, u"Rep. Ida Lunn"_s,
        u"Rep. Ida Lunn (D-Iowa) said"_s);
    row(u"Minister Ida Lunn, who attended the talks in Ostrel, said: \"It held.\""_s,
        u"Minister Ida Lunn"_s, u"Minister Ida Lunn, who attended the talks in Ostrel, said"_s);
    row(u"On Friday the UN estimated that 40 ships sank."_s, u"UN"_s, u"the UN estimated"_s);
    row(u"Earlier ministry spokesman Gen Igor Tarn said they had left."_s,
        u"ministry spokesman Gen Igor Tarn"_s, u"Earlier ministry spokesman Gen Igor Tarn said"_s);
    row(u"Residents who blocked the quay over the size of the ships said it held."_s,
        u"Residents"_s, u"Residents who blocked the quay over the size of the ships said"_s);
    row(u"Western powers called for talks."_s, QString(), QString());
    row(u"\"It held.\" ― Ines Tolland"_s, u"Ines Tolland"_s, u"Ines Tolland"_s);
    row(u"\"Who goes?\" she yells."_s, u"she"_s, u"she yells"_s);
    row(u"\"It held,\" wrote Ida Lunn for the port."_s, u"Ida Lunn"_s,
        u"wrote Ida Lunn for the port"_s);
    row(u"Residents marching along the quay chanted \"Let us in.\""_s, u"Residents"_s,
        u"Residents marching along the quay chanted"_s);
    row(u"Small groups of sailors went on along the quay, singing \"Let us in.\""_s,
        u"Small groups of sailors"_s, u"Small groups of sailors went on along the quay, singing"_s);
    row(u"Oake turned round and said, \"It held.\""_s, u"Oake"_s, u"Oake turned round and said"_s);
    row(u"Nobody, as The Ostrel Observer put it, had \"any idea.\""_s, u"Ostrel Observer"_s,
        u"The Ostrel Observer put"_s);
    row(u"Mayor Oake called the old pier \"a ruin\" on Friday."_s, u"Mayor Oake"_s,
        u"Mayor Oake called"_s);
    row(u"\"It held,\" said 11th-ward councillor Ida Lunn."_s, u"11th-ward councillor Ida Lunn"_s,
        u"said 11th-ward councillor Ida Lunn"_s);
    row(u"His lawyer, Ida Lunn, said it held."_s, u"Ida Lunn"_s, u"Ida Lunn, said"_s);
    row(u"Ida Lunn, a member of the Harbour Council, told reporters it held."_s, u"Ida Lunn"_s,
        u"Ida Lunn, a member of the Harbour Council, told reporters it held"_s);
    row(u"Ida Lunn, R-Iowa, one of the owners, said the bridge faces storms, such as Ada."_s,
        u"Ida Lunn"_s, u"Ida Lunn, R-Iowa, one of the owners, said"_s);
    row(u"One of the owners - who had come early - said he agrees."_s, u"owners"_s,
        u"One of the owners - who had come early - said"_s);
    row(u"On Wednesday, the mayor said it held."_s, u"mayor"_s, u"the mayor said"_s);
    row(u"Calling it \"a ruin,\" Oake left the pier."_s, u"Oake"_s, u"Oake"_s);
    row(u"And in a letter to the owners, Ida Lunn pointed to the pier, saying it held."_s,
        u"Ida Lunn"_s, u"Ida Lunn pointed to the pier, saying"_s);
    row(u"They showed Ida Lunn saying, \"It held.\""_s, u"Ida Lunn"_s, u"Ida Lunn saying"_s);
    row(u"Ida \"Skip\" Lunn shouted to the crowd."_s, u"Ida \"Skip\" Lunn"_s,
        u"Ida \"Skip\" Lunn shouted"_s);
    row(u"Ida Lunn: Bridge is 'safe'"_s, u"Ida Lunn"_s, u"Ida Lunn"_s);
    row(u"The harvest he promised came late."_s, QString(), QString());
    row(u"Her words were printed and posted."_s, QString(), QString());
    row(u"The mayor liked the woman's reports on \"Old Piers.\""_s, QString(), QString());
    row(u"The ship was told to leave."_s, QString(), QString());
    row(u"The United States sent two ships."_s, QString(), QString());
    row(u"It is a self-declared port."_s, QString(), QString());
}

void tst_Claims::findClaims_sentence_namesItsSpeaker()
{
    QFETCH(QString, text);
    QFETCH(QString, speaker);
    QFETCH(QString, attribution);
    const QList<Claim> claims = claimsOf(articleOf(text));
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims[0].speaker, speaker);
    QCOMPARE(claims[0].attribution.value_or(TextSpan{}).in(text).toString(), attribution);
}

void tst_Claims::findClaims_speakers_carryOver_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("speakers");
    QTest::newRow("pronoun") << u"Ines Tolland said it held. She added that it will hold."_s
                             << QStringList{u"Ines Tolland"_s, u"Ines Tolland"_s};
    QTest::newRow("quotation before its speaker") << u"\"It was old. It broke,\" said Jory Venn."_s
                                                  << QStringList{u"Jory Venn"_s, u"Jory Venn"_s};
    QTest::newRow("quotation after its speaker")
        << u"\"It was old,\" Jory Venn said. \"It broke.\""_s
        << QStringList{u"Jory Venn"_s, u"Jory Venn"_s};
    QTest::newRow("quotation in the next paragraph")
        << u"Jory Venn said: \"It was old.\n\n\"It broke.\""_s
        << QStringList{u"Jory Venn"_s, u"Jory Venn"_s};
    QTest::newRow("longest form of the name")
        << u"\"It was old,\" Venn said.\n\n\"It broke,\" said Jory Venn. Mr Venn said it was worn."_s
        << QStringList{u"Jory Venn"_s, u"Jory Venn"_s, u"Jory Venn"_s};
    QTest::newRow("pronoun of another gender")
        << u"Mary Tolland met Peter Venn. Peter Venn said it held. She said it broke."_s
        << QStringList{QString(), u"Peter Venn"_s, u"Mary Tolland"_s};
    QTest::newRow("pronoun after a title")
        << u"Mr Oake and Mrs Lunn came. \"It held,\" she said. \"It broke,\" he said."_s
        << QStringList{QString(), u"Lunn"_s, u"Oake"_s};
    QTest::newRow("pronoun for the subject")
        << u"Ida Lunn thanked Mary Tolland. \"It held,\" she said."_s
        << QStringList{QString(), u"Ida Lunn"_s};
    QTest::newRow("pronoun is nobody in the quotation")
        << u"Peter Venn spoke.\n\n\"John Oake is ill,\" he said."_s
        << QStringList{QString(), u"Peter Venn"_s};
    QTest::newRow("pronoun and the words that it introduces")
        << u"Peter Venn spoke. Mary Tolland scolded him: \"It broke,\" she said."_s
        << QStringList{QString(), u"Mary Tolland"_s};
    QTest::newRow("pronoun for a ministry")
        << u"The Harbour Ministry said it held. It said nobody was hurt."_s
        << QStringList{u"Harbour Ministry"_s, u"Harbour Ministry"_s};
    QTest::newRow("plural pronoun is no single person")
        << u"Ida Lunn said it held. Harbour workers doubted it. They said it broke."_s
        << QStringList{u"Ida Lunn"_s, QString(), u"Harbour workers"_s};
    QTest::newRow("pronoun for the subject of the sentence before")
        << u"Peter Venn said it held. Dock owner Ash Oake, who had come, doubted it. He left. "
           "He said it broke."_s
        << QStringList{u"Peter Venn"_s, QString(), QString(), u"Dock owner Ash Oake"_s};
    QTest::newRow("name that holds another name")
        << u"The Friends of Ostrel came. \"It held,\" Ostrel said."_s
        << QStringList{QString(), u"Ostrel"_s};
    QTest::newRow("quotation inside a quotation")
        << u"“He calls it “old” and laughs. It broke.” ― Ida Lunn"_s
        << QStringList{u"Ida Lunn"_s, u"Ida Lunn"_s};
    QTest::newRow("pronoun without anybody")
        << u"\"It held,\" she said."_s << QStringList{u"she"_s};
    QTest::newRow("the outlet again")
        << u"\"It was old,\" Jory Venn said.\n\nThe bridge opened in 1911."_s
        << QStringList{u"Jory Venn"_s, QString()};
}

void tst_Claims::findClaims_speakers_carryOver()
{
    QFETCH(QString, text);
    QFETCH(QStringList, speakers);
    QStringList found;
    for (const Claim &claim : claimsOf(articleOf(text))) {
        found.append(claim.speaker);
    }
    QCOMPARE(found, speakers);
}

void tst_Claims::findClaims_longQuotation_isOneRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("runs");
    QTest::newRow("one sentence") << u"\"It was old,\" said Jory Venn."_s << QList<qsizetype>{-1};
    QTest::newRow("sentences of one quotation")
        << u"\"It was old. It broke,\" said Jory Venn. He left."_s << QList<qsizetype>{0, 0, -1};
    QTest::newRow("speaker in the middle")
        << u"\"It was old,\" Jory Venn said. \"It broke. It sank.\""_s << QList<qsizetype>{0, 0, 0};
    QTest::newRow("unclosed paragraph")
        << u"Jory Venn said: \"It was old.\n\n\"It broke.\""_s << QList<qsizetype>{0, 0};
    QTest::newRow("two speakers")
        << u"\"It was old,\" Jory Venn said. \"It broke,\" Ida Lunn said."_s
        << QList<qsizetype>{-1, -1};
    QTest::newRow("two quotations")
        << u"\"It was old. It broke,\" said Jory Venn.\n\nIda Lunn said: \"No. Never.\""_s
        << QList<qsizetype>{0, 0, 1, 1};
    QTest::newRow("quoted words") << u"Venn called it \"old.\" Lunn called it \"new.\""_s
                                  << QList<qsizetype>{-1, -1};
}

void tst_Claims::findClaims_longQuotation_isOneRun()
{
    QFETCH(QString, text);
    QFETCH(QList<qsizetype>, runs);
    QList<qsizetype> found;
    for (const Claim &claim : claimsOf(articleOf(text))) {
        found.append(claim.quotationRun);
    }
    QCOMPARE(found, runs);
}

void tst_Claims::findClaims_anonymousSource_isMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAnonymous");
    QTest::newRow("sources") << u"It sank, sources said."_s << true;
    QTest::newRow("officials") << u"Two officials said it sank."_s << true;
    QTest::newRow("reportedly") << u"It reportedly sank."_s << true;
    QTest::newRow("condition") << u"It sank, a diplomat said on condition of anonymity."_s << true;
    QTest::newRow("named official") << u"It sank, port official Ida Lunn said."_s << false;
    QTest::newRow("outlet") << u"It sank."_s << false;
}

void tst_Claims::findClaims_anonymousSource_isMarked()
{
    QFETCH(QString, text);
    QFETCH(bool, isAnonymous);
    QCOMPARE(claimsOf(articleOf(text)).value(0).isAnonymous, isAnonymous);
}

void tst_Claims::findClaims_certainty_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Certainty>("certainty");
    QTest::newRow("asserted") << u"The ship sank."_s << Certainty::Asserted;
    QTest::newRow("may") << u"The ship may have sunk."_s << Certainty::Hedged;
    QTest::newRow("apparently") << u"It apparently sank."_s << Certainty::Hedged;
    QTest::newRow("month") << u"It sank in May."_s << Certainty::Asserted;
    QTest::newRow("denied") << u"The owner denied that it sank."_s << Certainty::Denied;
    QTest::newRow("denied entry") << u"They were denied entry."_s << Certainty::Asserted;
    QTest::newRow("dismissed officer") << u"The captain was dismissed."_s << Certainty::Asserted;
    QTest::newRow("evidence") << u"There is no evidence that it sank."_s << Certainty::Denied;
}

void tst_Claims::findClaims_certainty_isRead()
{
    QFETCH(QString, text);
    QFETCH(Certainty, certainty);
    QCOMPARE(claimsOf(articleOf(text)).value(0).certainty, certainty);
}

void tst_Claims::findClaims_roles_decideWhoClaims()
{
    Article article = articleOf(
        u"Bridge shut\n\nBy Ida Lunn\n\nIt is shut.\n\nShare this\n\nA ship. Photo: Oake"_s);
    article.paragraphs[0].role = ParagraphRole::Headline;
    article.paragraphs[1].role = ParagraphRole::Byline;
    article.paragraphs[3].role = ParagraphRole::Boilerplate;
    article.paragraphs[4].role = ParagraphRole::Caption;
    QList<ParagraphRole> roles;
    for (const Claim &claim : claimsOf(article)) {
        roles.append(claim.role);
    }
    QCOMPARE(roles,
             (QList<ParagraphRole>{ParagraphRole::Headline, ParagraphRole::Body,
                                   ParagraphRole::Caption}));
}

void tst_Claims::findClaims_spans_areIntoTheArticle()
{
    const QString text =
        u"The bridge is shut.\n\n\"We saw 40 ships on Monday,\" Ines Tolland apparently said."_s;
    const Claim claim = claimsOf(articleOf(text)).value(1);
    QCOMPARE(claim.paragraph, 1);
    QCOMPARE(claim.sentence, 1);
    QCOMPARE(claim.figures.value(0).span.in(text), u"40 ships");
    QCOMPARE(claim.dates.value(0).span.in(text), u"Monday");
    QCOMPARE(claim.dates.value(0).value, u"2026-10-12"_s);
    QCOMPARE(claim.quotations.value(0).span.in(text), u"We saw 40 ships on Monday,");
    QCOMPARE(claim.names.value(0).span.in(text), u"Ines Tolland");
    QCOMPARE(claim.hedges.value(0).in(text), u"apparently");
}

void tst_Claims::findClaims_twoFiguresInClauses_areTwoClaims()
{
    const QString text =
        u"More than 20,000 civilians have left the port and over 1,200 rebels laid down their "
        u"weapons, Ostrel News cited the Harbour Ministry as saying."_s;
    const QList<Claim> claims = claimsOf(articleOf(text));
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims[0].span.in(text), u"More than 20,000 civilians have left the port");
    QVERIFY(claims[1].span.in(text).startsWith(u"over 1,200 rebels"));
    QCOMPARE(claims[1].span.end, text.size());
    QCOMPARE(claims[0].speaker, u"Harbour Ministry"_s);
    QCOMPARE(claims[1].speaker, u"Harbour Ministry"_s);
    QCOMPARE(claims[0].figures.size(), 1);
    QCOMPARE(claims[1].figures.size(), 1);
    QCOMPARE(claims[0].sentence, claims[1].sentence);
    // A list of figures of one clause stays together.
    QCOMPARE(claimsOf(articleOf(u"The fire killed 129 people and 39 cows near the port."_s)).size(),
             1);
}

void tst_Claims::findClaims_hostileText_endsSoon_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no space") << QString(1'000'000, u'a');
    QTest::newRow("reporting verbs") << u"said "_s.repeated(30'000);
    QTest::newRow("commas and verbs") << u"Oake, said, "_s.repeated(10'000);
    QTest::newRow("quotations") << u"\"a,\" he said \"b\" "_s.repeated(10'000);
    QTest::newRow("brackets") << u") said "_s.repeated(20'000);
    QTest::newRow("titles") << u"Oake of "_s.repeated(20'000);
}

void tst_Claims::findClaims_hostileText_endsSoon()
{
    QFETCH(QString, text);
    for (const Claim &claim : claimsOf(articleOf(text))) {
        QVERIFY(claim.span.begin >= 0 && claim.span.end <= text.size());
    }
}

QTEST_GUILESS_MAIN(tst_Claims)
#include "tst_claims.moc"
