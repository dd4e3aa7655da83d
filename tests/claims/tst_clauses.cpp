// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clausetext.h"

#include <app/claims/claims.h>
#include <app/text/sentences.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

const text::Lexicon &english()
{
    static const text::Lexicon lexicon = text::Lexicon::forLanguage(u"en");
    return lexicon;
}

/// Every letter and digit belongs to exactly one clause, and every span lies in the text.
void verifyCover(QStringView text, const QList<Clause> &clauses)
{
    QList<int> owners(text.size(), 0);
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        const Clause &clause = clauses[i];
        QVERIFY(clause.parent >= -1 && clause.parent < clauses.size() && clause.parent != i);
        QVERIFY(!clause.parts.isEmpty());
        QCOMPARE(clause.span, (TextSpan{clause.parts.first().begin, clause.parts.last().end}));
        for (const TextSpan &part : clause.parts) {
            QVERIFY(part.begin >= 0 && part.begin < part.end && part.end <= text.size());
            for (qsizetype k = part.begin; k < part.end; ++k) {
                ++owners[k];
            }
        }
    }
    for (qsizetype k = 0; k < text.size(); ++k) {
        QVERIFY(owners[k] <= 1);
        QVERIFY2(owners[k] == 1 || !text[k].isLetterOrNumber(),
                 qPrintable(text.first(k + 1).last(1).toString()));
    }
}

} // namespace

class tst_Clauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clauses_sentence_isCut_data();
    void clauses_sentence_isCut();
    void clauses_parents_leadToTheFrame();
    void clauses_ofAnArticle_standInItsText();
    void clauses_otherLanguage_isOneClause_data();
    void clauses_otherLanguage_isOneClause();
    void clauses_hostileText_isCovered_data();
    void clauses_hostileText_isCovered();
    void clauses_wordsInAnyOrder_areCovered();
};

void tst_Clauses::clauses_sentence_isCut_data()
{
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &text, const QStringList &expected) {
        QTest::newRow(qPrintable(text)) << expected;
    };
    row(u"Mr Oake told reporters on Monday that the bridge had collapsed after the storm."_s,
        {u"attribution: Mr Oake told reporters on Monday"_s,
         u"content: that the bridge had collapsed after the storm"_s});
    row(u"The bridge is shut, according to the port authority."_s,
        {u"content: The bridge is shut"_s, u"attribution: according to the port authority"_s});
    row(u"According to the port authority, the bridge is shut."_s,
        {u"attribution: According to the port authority"_s, u"content: the bridge is shut"_s});
    row(u"\"The bridge held,\" said Ines Tolland, the harbour master."_s,
        {u"content: The bridge held"_s, u"attribution: said Ines Tolland"_s,
         u"apposition: the harbour master"_s});
    row(u"The bridge will reopen on Friday, officials said."_s,
        {u"content: The bridge will reopen on Friday"_s, u"attribution: officials said"_s});
    row(u"Police arrested two men in Ostrel on Tuesday and charged them with arson."_s,
        {u"main: Police arrested two men in Ostrel on Tuesday"_s,
         u"and: and charged them with arson"_s});
    row(u"Two men were arrested in Ostrel and charged with arson."_s,
        {u"main: Two men were arrested in Ostrel"_s, u"and: and charged with arson"_s});
    row(u"The mayor resigned and the council elected Ida Lunn."_s,
        {u"main: The mayor resigned"_s, u"and: and the council elected Ida Lunn"_s});
    row(u"Ida Lunn, who led the bank for ten years, resigned on Monday."_s,
        {u"main: Ida Lunn … resigned on Monday"_s, u"relative: who led the bank for ten years"_s});
    row(u"Ida Lunn, a former aide to the president, denied the charges."_s,
        {u"main: Ida Lunn … denied the charges"_s,
         u"apposition: a former aide to the president"_s});
    row(u"Ida Lunn, 45, was killed by a falling tree."_s,
        {u"main: Ida Lunn … was killed by a falling tree"_s, u"apposition: 45"_s});
    row(u"A bomb exploded in the market, killing 12 people and wounding 30."_s,
        {u"main: A bomb exploded in the market"_s, u"participle: killing 12 people"_s,
         u"and: and wounding 30"_s});
    row(u"After killing two guards, the prisoners fled the jail."_s,
        {u"sub: After killing two guards"_s, u"main: the prisoners fled the jail"_s});
    row(u"After the storm hit the coast, the ferries stopped."_s,
        {u"sub: After the storm hit the coast"_s, u"main: the ferries stopped"_s});
    row(u"The ferries stopped because the storm had damaged the pier."_s,
        {u"main: The ferries stopped"_s, u"sub: because the storm had damaged the pier"_s});
    row(u"The government refused to sign the treaty."_s,
        {u"main: The government refused"_s, u"to: to sign the treaty"_s});
    row(u"The company plans to close the plant and sell its ships."_s,
        {u"main: The company plans"_s, u"to: to close the plant"_s, u"and: and sell its ships"_s});
    row(u"The minister did not resign."_s, {u"main: The minister did not resign"_s});
    row(u"Mayor held after raid"_s, {u"main: Mayor held after raid"_s});
    row(u"Storm batters coast"_s, {u"main: Storm batters coast"_s});
    row(u"Police to probe mayor's death"_s, {u"main: Police to probe mayor's death"_s});
    row(u"Three dead in ferry crash, police say"_s,
        {u"content: Three dead in ferry crash"_s, u"attribution: police say"_s});
    row(u"The suspect arrested on Monday was released."_s,
        {u"main: The suspect … was released"_s, u"participle: arrested on Monday"_s});
    row(u"The deal he signed collapsed within weeks."_s,
        {u"main: The deal … collapsed within weeks"_s, u"relative: he signed"_s});
    row(u"Officials said the attack killed 12 people and injured 30."_s,
        {u"attribution: Officials said"_s, u"content: the attack killed 12 people"_s,
         u"and: and injured 30"_s});
    row(u"The minister said that the talks had failed and that the army would withdraw."_s,
        {u"attribution: The minister said"_s, u"content: that the talks had failed"_s,
         u"content: and that the army would withdraw"_s});
    row(u"She added that nobody was hurt, calling it a miracle."_s,
        {u"attribution: She added"_s, u"content: that nobody was hurt"_s,
         u"participle: calling it a miracle"_s});
    row(u"The president, asked about the strike, declined to comment."_s,
        {u"main: The president … declined"_s, u"participle: asked about the strike"_s,
         u"to: to comment"_s});
    row(u"Smith stepped down as chairman last week."_s,
        {u"main: Smith stepped down as chairman last week"_s});
    row(u"The ministry of health said in a statement that 40 people had died."_s,
        {u"attribution: The ministry of health said in a statement"_s,
         u"content: that 40 people had died"_s});
    row(u"Unemployment rose to 7 percent in May, while exports fell."_s,
        {u"main: Unemployment rose to 7 percent in May"_s, u"sub: while exports fell"_s});
    row(u"The court rejected the appeal, which was lodged by Mr Oake in June."_s,
        {u"main: The court rejected the appeal"_s,
         u"relative: which was lodged by Mr Oake in June"_s});
    row(u"He said: \"We will leave tomorrow.\""_s,
        {u"attribution: He said"_s, u"content: We will leave tomorrow"_s});
    row(u"The army has been accused of shelling the village."_s,
        {u"main: The army has been accused of"_s, u"participle: shelling the village"_s});
    row(u"Protesters who had gathered outside the parliament threw stones at police."_s,
        {u"main: Protesters … threw stones at police"_s,
         u"relative: who had gathered outside the parliament"_s});
    row(u"If the talks fail, the union will strike."_s,
        {u"sub: If the talks fail"_s, u"main: the union will strike"_s});
    row(u"He was shot dead by police near the station."_s,
        {u"main: He was shot dead by police near the station"_s});
    row(u"Neither the mayor nor the council commented."_s,
        {u"main: Neither the mayor nor the council commented"_s});
    row(u"The attack comes as leaders meet in Ostrel to discuss trade."_s,
        {u"main: The attack comes"_s, u"sub: as leaders meet in Ostrel"_s,
         u"to: to discuss trade"_s});
    row(u"The company, which makes engines, said it would cut 300 jobs and close two plants."_s,
        {u"attribution: The company … said"_s, u"relative: which makes engines"_s,
         u"content: it would cut 300 jobs"_s, u"and: and close two plants"_s});
    row(u"US attacks Syria after gas deaths"_s, {u"main: US attacks Syria after gas deaths"_s});
    row(u"The US attacks on Syria were condemned by Russia."_s,
        {u"main: The US attacks on Syria were condemned by Russia"_s});
    row(u"They don't want to leave."_s, {u"main: They don't want"_s, u"to: to leave"_s});
    row(u"The prosecutor, who declined to be named, said the inquiry would go on."_s,
        {u"attribution: The prosecutor … said"_s, u"relative: who declined"_s, u"to: to be named"_s,
         u"content: the inquiry would go on"_s});
    row(u"Ms Tolland was appointed director by the board on Friday."_s,
        {u"main: Ms Tolland was appointed director by the board on Friday"_s});
    row(u"Firefighters rescued 14 passengers from the ferry before it sank."_s,
        {u"main: Firefighters rescued 14 passengers from the ferry"_s, u"sub: before it sank"_s});
    row(u"Thousands marched through Ostrel on Sunday to protest against the law."_s,
        {u"main: Thousands marched through Ostrel on Sunday"_s,
         u"to: to protest against the law"_s});
    row(u"The rebels seized the town, killing at least nine soldiers."_s,
        {u"main: The rebels seized the town"_s, u"participle: killing at least nine soldiers"_s});
    row(u"Residents said they heard shots and saw men running from the square."_s,
        {u"attribution: Residents said"_s, u"content: they heard shots"_s, u"and: and saw men"_s,
         u"participle: running from the square"_s});
    row(u"The union, which represents 4,000 nurses, has called off the strike."_s,
        {u"main: The union … has called off the strike"_s,
         u"relative: which represents 4,000 nurses"_s});
    row(u"\"We never agreed to this,\" Mr Oake told Ostrel News."_s,
        {u"content: We never agreed to this"_s, u"attribution: Mr Oake told Ostrel News"_s});
    row(u"The senator, a Democrat from Marrow, voted against the bill but praised its author."_s,
        {u"main: The senator … voted against the bill"_s, u"apposition: a Democrat from Marrow"_s,
         u"and: but praised its author"_s});
    row(u"The court will hear the case in June."_s,
        {u"main: The court will hear the case in June"_s});
    row(u"No one was injured."_s, {u"main: No one was injured"_s});
    row(u"The ministry had warned that the dam might break."_s,
        {u"attribution: The ministry had warned"_s, u"content: that the dam might break"_s});
    row(u"Floods have displaced 20,000 people and destroyed hundreds of homes."_s,
        {u"main: Floods have displaced 20,000 people"_s,
         u"and: and destroyed hundreds of homes"_s});
    row(u"The plane was carrying 40 passengers when it crashed."_s,
        {u"main: The plane was carrying 40 passengers"_s, u"sub: when it crashed"_s});
    row(u"The two leaders met in Ostrel on Tuesday and signed a trade deal."_s,
        {u"main: The two leaders met in Ostrel on Tuesday"_s, u"and: and signed a trade deal"_s});
    row(u"Oake, who was arrested in May, has been charged with fraud."_s,
        {u"main: Oake … has been charged with fraud"_s, u"relative: who was arrested in May"_s});
    row(u"Council rejects plan to close school"_s,
        {u"main: Council rejects plan to close school"_s});
    row(u"Two killed in Ostrel crash"_s, {u"main: Two killed in Ostrel crash"_s});
    row(u"Sanctions lifted after talks"_s, {u"main: Sanctions lifted after talks"_s});
    row(u"He is expected to plead guilty."_s,
        {u"main: He is expected"_s, u"to: to plead guilty"_s});
    row(u"The gunman was shot by officers and died in hospital."_s,
        {u"main: The gunman was shot by officers"_s, u"and: and died in hospital"_s});
    row(u"The bank may raise rates if inflation rises."_s,
        {u"main: The bank may raise rates"_s, u"sub: if inflation rises"_s});
    row(u"Although the vote was close, the minister stayed in office."_s,
        {u"sub: Although the vote was close"_s, u"main: the minister stayed in office"_s});
    row(u"The firm failed to pay its workers."_s,
        {u"main: The firm failed"_s, u"to: to pay its workers"_s});
    row(u"She said the police had beaten him, broken his arm and taken his phone."_s,
        {u"attribution: She said"_s, u"content: the police had beaten him"_s,
         u"and: broken his arm"_s, u"and: and taken his phone"_s});
    row(u"Seven of the injured were taken to hospital."_s,
        {u"main: Seven of the injured were taken to hospital"_s});
    row(u"The agreement, reached after two days of talks, ends the dispute."_s,
        {u"main: The agreement … ends the dispute"_s,
         u"participle: reached after two days of talks"_s});
    row(u"They no longer trust the council."_s, {u"main: They no longer trust the council"_s});
    row(u"Mr. Oake, 51, who ran the port until May, has quietly urged him to sell it."_s,
        {u"main: Mr. Oake … has quietly urged him"_s, u"apposition: 51"_s,
         u"relative: who ran the port until May"_s, u"to: to sell it"_s});
    row(u"Ida Lunn (D-Ostrel) said the bill would fail."_s,
        {u"attribution: Ida Lunn … said"_s, u"apposition: D-Ostrel"_s,
         u"content: the bill would fail"_s});
    row(u"The inquiry, plagued by leaks, sought documents related to the sale."_s,
        {u"main: The inquiry … sought documents"_s, u"participle: plagued by leaks"_s,
         u"participle: related to the sale"_s});
    row(u"Council says mayor should quit"_s,
        {u"attribution: Council says"_s, u"content: mayor should quit"_s});
    row(u"Lunn Says Oake Should Quit"_s,
        {u"attribution: Lunn Says"_s, u"content: Oake Should Quit"_s});
    row(u"\"We will fight,\" Ida Lunn, the union's leader, told reporters on Friday."_s,
        {u"main: We will fight,\" Ida Lunn"_s, u"apposition: the union's leader"_s,
         u"and: told reporters on Friday"_s});
    row(u"Her words, said Ida Lunn, were misunderstood."_s,
        {u"content: Her words … were misunderstood"_s, u"attribution: said Ida Lunn"_s});
    row(u"The founder of a group called Clean Harbour disputed the report."_s,
        {u"main: The founder of a group … disputed the report"_s,
         u"participle: called Clean Harbour"_s});
    row(u"In May, the city paid at least $10,000 to the firm because of the delay."_s,
        {u"main: In May, the city paid at least $10,000 to the firm because of the delay"_s});
    row(u"He disputed the claim that workers had been beaten, noting that nobody had filed a complaint."_s,
        {u"main: He disputed the claim"_s, u"content: that workers had been beaten"_s,
         u"attribution: noting"_s, u"content: that nobody had filed a complaint"_s});
    row(u"The board, which met on Tuesday, approved the plan and asked the mayor to sign it."_s,
        {u"main: The board … approved the plan"_s, u"relative: which met on Tuesday"_s,
         u"and: and asked the mayor"_s, u"to: to sign it"_s});
    row(u"Ostrel Post: Mayor quits"_s, {u"attribution: Ostrel Post"_s, u"content: Mayor quits"_s});
    row(u"The ferry, built in 1989, was carrying more than 200 people."_s,
        {u"main: The ferry … was carrying more than 200 people"_s, u"participle: built in 1989"_s});
    row(u"Jan Oake is to lead the inquiry."_s, {u"main: Jan Oake is to lead the inquiry"_s});
    row(u"Workers protested outside the ministry as ministers discussed the budget."_s,
        {u"main: Workers protested outside the ministry"_s,
         u"sub: as ministers discussed the budget"_s});
    row(u"The harbour that the storm destroyed will be rebuilt."_s,
        {u"main: The harbour … will be rebuilt"_s, u"relative: that the storm destroyed"_s});
}

void tst_Clauses::clauses_sentence_isCut()
{
    QFETCH(QStringList, expected);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const QList<Clause> found = claims::clauses(text, english());
    QStringList lines;
    for (const Clause &clause : found) {
        lines.append(clauseText(clause, text));
    }
    QCOMPARE(lines, expected);
    verifyCover(text, found);
}

void tst_Clauses::clauses_parents_leadToTheFrame()
{
    const QList<Clause> behind =
        claims::clauses(u"The dam broke and the village was flooded, officials said.", english());
    QCOMPARE(behind.size(), 3);
    QCOMPARE(behind[0].parent, 2);
    QCOMPARE(behind[1].parent, 0);
    QCOMPARE(behind[2].parent, -1);
    QCOMPARE(behind[2].role, Clause::Role::Attribution);

    const QList<Clause> before =
        claims::clauses(u"Officials said that the dam broke when the rain came.", english());
    QCOMPARE(before.size(), 3);
    QCOMPARE(before[0].parent, -1);
    QCOMPARE(before[1].parent, 0);
    QCOMPARE(before[2].parent, 1);
}

void tst_Clauses::clauses_ofAnArticle_standInItsText()
{
    Article article;
    article.text =
        u"Dam breaks\n\nMs Ida Lunn of the Water Board told reporters on Monday that it had warned of cracks."_s;
    article.paragraphs = {{ParagraphRole::Headline, {0, 10}},
                          {ParagraphRole::Body, {12, article.text.size()}}};
    const QList<Claim> claims =
        claims::findClaims(article, text::sentences(article, english()), 0, english());
    QCOMPARE(claims.size(), 2);
    const QList<Clause> found = claims::clauses(article, claims.last(), english());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].role, Clause::Role::Attribution);
    QCOMPARE(found[0].subject->in(article.text), u"Ms Ida Lunn of the Water Board");
    QCOMPARE(found[1].verbGroup.in(article.text), u"had warned");
    QCOMPARE(found[1].parts.first().in(article.text), u"that it had warned of cracks");
}

void tst_Clauses::clauses_otherLanguage_isOneClause_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("German") << u"de"_s << u"Die Brücke brach, sagte Ida Lunn."_s;
    QTest::newRow("Arabic") << u"ar"_s << u"انهار الجسر يوم الاثنين"_s;
    QTest::newRow("unknown") << u"xx"_s << u"abra kadabra"_s;
}

void tst_Clauses::clauses_otherLanguage_isOneClause()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const QList<Clause> found = claims::clauses(text, text::Lexicon::forLanguage(language));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().span, (TextSpan{0, text.size()}));
    QVERIFY(found.first().lemma.isEmpty());
    QCOMPARE(found.first().role, Clause::Role::Main);
}

void tst_Clauses::clauses_hostileText_isCovered_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("space") << u"   "_s;
    QTest::newRow("digits") << u"12 345 6,789.10"_s;
    QTest::newRow("marks") << u"... ?! \"\" -- ((("_s;
    QTest::newRow("lone surrogates") << QString(5, QChar(0xd800));
    QTest::newRow("other script") << u"Мэр ушёл в отставку 12 мая"_s;
    QTest::newRow("quotation marks") << QString(20000, u'"');
    QTest::newRow("one long word") << QString(100000, u'a');
    QTest::newRow("relative clauses") << u"who said "_s.repeated(12000);
    QTest::newRow("frames") << u", said Smith"_s.repeated(9000);
    QTest::newRow("appositions") << u"Smith, a man, "_s.repeated(8000);
    QTest::newRow("conjunctions") << u"and "_s.repeated(25000);
    QTest::newRow("coordinated") << u"he ran and "_s.repeated(10000);
    QTest::newRow("brackets") << u"( he ran "_s.repeated(12000);
    QTest::newRow("modals") << u"will not to "_s.repeated(9000);
    QTest::newRow("names") << u"Smith "_s.repeated(18000) + u"said"_s;
    QTest::newRow("prepositions") << u"of in "_s.repeated(18000);
    QTest::newRow("subordinate") << u"after because he that "_s.repeated(5000);
    QTest::newRow("colons") << u"he said: "_s.repeated(12000);
    QTest::newRow("hyphens") << u"re-"_s.repeated(30000);
    QTest::newRow("participles") << u", killing him"_s.repeated(8000);
}

void tst_Clauses::clauses_hostileText_isCovered()
{
    QFETCH(QString, text);
    verifyCover(text, claims::clauses(text, english()));
}

/// Orders that nobody would write: rules that hand a verb to one another must come to an end.
void tst_Clauses::clauses_wordsInAnyOrder_areCovered()
{
    static const QStringList words{
        u"the"_s,  u"mayor"_s,  u"Ida Lunn"_s, u","_s,     u"who"_s,   u"named"_s,   u"called"_s,
        u"and"_s,  u"said"_s,   u"that"_s,     u"led"_s,   u"after"_s, u"a bank"_s,  u"him"_s,
        u"shut"_s, u"killed"_s, u"was"_s,      u"which"_s, u"to"_s,    u"charged"_s, u"by"_s,
        u"held"_s, u"police"_s, u"12"_s,       u"\""_s,    u"told"_s,  u"elected"_s, u"of"_s};
    constexpr int Sentences = 4000;
    quint32 state = 1;
    for (int k = 0; k < Sentences; ++k) {
        QStringList sentence;
        for (int i = 0; i < 6 + k % 20; ++i) {
            state = state * 1664525U + 1013904223U; // Numerical Recipes, 2nd edition, 7.1
            sentence.append(words.at(static_cast<qsizetype>((state >> 8) % 28U)));
        }
        const QString text = sentence.join(u' ');
        verifyCover(text, claims::clauses(text, english()));
    }
}

QTEST_GUILESS_MAIN(tst_Clauses)
#include "tst_clauses.moc"
