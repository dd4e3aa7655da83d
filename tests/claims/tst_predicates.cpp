// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clausetext.h"

#include <app/claims/verbclasses.h>
#include <app/claims/verbforms.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

const text::Lexicon &english()
{
    static const text::Lexicon lexicon = text::Lexicon::forLanguage(u"en");
    return lexicon;
}

QString adjunctText(const ClauseAdjunct &adjunct, QStringView text)
{
    static const QStringList names{u"place"_s, u"time"_s, u"addressee"_s, u"topic"_s, u"other"_s};
    const QString preposition =
        adjunct.preposition.isEmpty() ? QString() : adjunct.preposition + u' ';
    return names.value(qsizetype(adjunct.kind)) + u": "_s + preposition
        + adjunct.span.in(text).toString();
}

} // namespace

class tst_Predicates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void predicate_ofEveryClause_isRead_data();
    void predicate_ofEveryClause_isRead();
    void adjuncts_areTold_data();
    void adjuncts_areTold();
    void verbForm_findsTheVerb_data();
    void verbForm_findsTheVerb();
    void classes_otherWordsForAnAct_share_data();
    void classes_otherWordsForAnAct_share();
    void classes_opposites_holdBothWays_data();
    void classes_opposites_holdBothWays();
    void classes_ofTheLexicon_areKnown();
    void actNouns_nameTheirAct();
};

void tst_Predicates::predicate_ofEveryClause_isRead_data()
{
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &text, const QStringList &expected) {
        QTest::newRow(qPrintable(text)) << expected;
    };
    row(u"Mr Oake told reporters on Monday that the bridge had collapsed after the storm."_s,
        {u"tell(Mr Oake)"_s, u"collapse(the bridge)"_s});
    row(u"The bridge is shut, according to the port authority."_s,
        {u"passive shut( > The bridge)"_s});
    row(u"According to the port authority, the bridge is shut."_s,
        {u"passive shut( > the bridge)"_s});
    row(u"\"The bridge held,\" said Ines Tolland, the harbour master."_s,
        {u"hold(The bridge)"_s, u"say(Ines Tolland)"_s});
    row(u"The bridge will reopen on Friday, officials said."_s,
        {u"will reopen(The bridge)"_s, u"say(officials)"_s});
    row(u"Police arrested two men in Ostrel on Tuesday and charged them with arson."_s,
        {u"arrest(Police > two men)"_s, u"charge(Police > them)"_s});
    row(u"Two men were arrested in Ostrel and charged with arson."_s,
        {u"passive arrest( > Two men)"_s, u"passive charge( > Two men)"_s});
    row(u"The mayor resigned and the council elected Ida Lunn."_s,
        {u"resign(The mayor)"_s, u"elect(the council > Ida Lunn)"_s});
    row(u"Ida Lunn, who led the bank for ten years, resigned on Monday."_s,
        {u"resign(Ida Lunn)"_s, u"lead(Ida Lunn > the bank)"_s});
    row(u"Ida Lunn, a former aide to the president, denied the charges."_s,
        {u"deny(Ida Lunn > the charges)"_s});
    row(u"Ida Lunn, 45, was killed by a falling tree."_s,
        {u"passive kill(a falling tree > Ida Lunn)"_s});
    row(u"A bomb exploded in the market, killing 12 people and wounding 30."_s,
        {u"explode(A bomb)"_s, u"kill(A bomb > 12 people)"_s, u"wound(A bomb > 30)"_s});
    row(u"After killing two guards, the prisoners fled the jail."_s,
        {u"kill(the prisoners > two guards)"_s, u"flee(the prisoners > the jail)"_s});
    row(u"After the storm hit the coast, the ferries stopped."_s,
        {u"hit(the storm > the coast)"_s, u"stop(the ferries)"_s});
    row(u"The ferries stopped because the storm had damaged the pier."_s,
        {u"stop(The ferries)"_s, u"damage(the storm > the pier)"_s});
    row(u"The government refused to sign the treaty."_s,
        {u"refuse(The government)"_s, u"not sign(The government > the treaty)"_s});
    row(u"The company plans to close the plant and sell its ships."_s,
        {u"plan(The company)"_s, u"may close(The company > the plant)"_s,
         u"may sell(The company > its ships)"_s});
    row(u"The minister did not resign."_s, {u"not resign(The minister)"_s});
    row(u"Mayor held after raid"_s, {u"passive hold( > Mayor)"_s});
    row(u"Storm batters coast"_s, {u"batter(Storm > coast)"_s});
    row(u"Police to probe mayor's death"_s, {u"will probe(Police > mayor's death)"_s});
    row(u"Three dead in ferry crash, police say"_s, {u"say(police)"_s});
    row(u"The suspect arrested on Monday was released."_s,
        {u"passive release( > The suspect)"_s, u"passive arrest( > The suspect)"_s});
    row(u"The deal he signed collapsed within weeks."_s,
        {u"collapse(The deal)"_s, u"sign(he > The deal)"_s});
    row(u"Officials said the attack killed 12 people and injured 30."_s,
        {u"say(Officials)"_s, u"kill(the attack > 12 people)"_s, u"injure(the attack > 30)"_s});
    row(u"The minister said that the talks had failed and that the army would withdraw."_s,
        {u"say(The minister)"_s, u"fail(the talks)"_s, u"may withdraw(the army)"_s});
    row(u"She added that nobody was hurt, calling it a miracle."_s,
        {u"add(She)"_s, u"not passive hurt( > nobody)"_s, u"call(She > it)"_s});
    row(u"The president, asked about the strike, declined to comment."_s,
        {u"decline(The president)"_s, u"passive ask( > The president)"_s,
         u"comment(The president)"_s});
    row(u"Smith stepped down as chairman last week."_s, {u"step down(Smith)"_s});
    row(u"The ministry of health said in a statement that 40 people had died."_s,
        {u"say(The ministry of health)"_s, u"die(40 people)"_s});
    row(u"Unemployment rose to 7 percent in May, while exports fell."_s,
        {u"rise(Unemployment)"_s, u"fall(exports)"_s});
    row(u"The court rejected the appeal, which was lodged by Mr Oake in June."_s,
        {u"reject(The court > the appeal)"_s, u"passive lodge(Mr Oake > the appeal)"_s});
    row(u"He said: \"We will leave tomorrow.\""_s, {u"say(He)"_s, u"will leave(We)"_s});
    row(u"The army has been accused of shelling the village."_s,
        {u"passive accuse( > The army)"_s, u"shell(The army > the village)"_s});
    row(u"Protesters who had gathered outside the parliament threw stones at police."_s,
        {u"throw stones(Protesters)"_s, u"gather(Protesters)"_s});
    row(u"If the talks fail, the union will strike."_s,
        {u"fail(the talks)"_s, u"will strike(the union)"_s});
    row(u"He was shot dead by police near the station."_s, {u"passive shoot dead(police > He)"_s});
    row(u"Neither the mayor nor the council commented."_s,
        {u"not comment(Neither the mayor nor the council)"_s});
    row(u"The attack comes as leaders meet in Ostrel to discuss trade."_s,
        {u"come(The attack)"_s, u"meet(leaders)"_s, u"discuss(leaders > trade)"_s});
    row(u"The company, which makes engines, said it would cut 300 jobs and close two plants."_s,
        {u"say(The company)"_s, u"make(The company > engines)"_s, u"may cut(it > 300 jobs)"_s,
         u"may close(it > two plants)"_s});
    row(u"US attacks Syria after gas deaths"_s, {u"attack(US > Syria)"_s});
    row(u"The US attacks on Syria were condemned by Russia."_s,
        {u"passive condemn(Russia > The US attacks on Syria)"_s});
    row(u"They don't want to leave."_s, {u"not want(They)"_s, u"may leave(They)"_s});
    row(u"The prosecutor, who declined to be named, said the inquiry would go on."_s,
        {u"say(The prosecutor)"_s, u"decline(The prosecutor)"_s,
         u"passive name( > The prosecutor)"_s, u"may go on(the inquiry)"_s});
    row(u"Ms Tolland was appointed director by the board on Friday."_s,
        {u"passive appoint(the board > Ms Tolland)"_s});
    row(u"Firefighters rescued 14 passengers from the ferry before it sank."_s,
        {u"rescue(Firefighters > 14 passengers)"_s, u"sink(it)"_s});
    row(u"Thousands marched through Ostrel on Sunday to protest against the law."_s,
        {u"march(Thousands)"_s, u"protest(Thousands)"_s});
    row(u"The rebels seized the town, killing at least nine soldiers."_s,
        {u"seize(The rebels > the town)"_s, u"kill(The rebels > at least nine soldiers)"_s});
    row(u"Residents said they heard shots and saw men running from the square."_s,
        {u"say(Residents)"_s, u"hear(they > shots)"_s, u"see(they > men)"_s, u"run(men)"_s});
    row(u"The union, which represents 4,000 nurses, has called off the strike."_s,
        {u"call off(The union > the strike)"_s, u"represent(The union > 4,000 nurses)"_s});
    row(u"\"We never agreed to this,\" Mr Oake told Ostrel News."_s,
        {u"not agree(We)"_s, u"tell(Mr Oake)"_s});
    row(u"The senator, a Democrat from Marrow, voted against the bill but praised its author."_s,
        {u"vote(The senator)"_s, u"praise(The senator > its author)"_s});
    row(u"The court will hear the case in June."_s, {u"will hear(The court > the case)"_s});
    row(u"No one was injured."_s, {u"not passive injure( > No one)"_s});
    row(u"The ministry had warned that the dam might break."_s,
        {u"warn(The ministry)"_s, u"may break(the dam)"_s});
    row(u"Floods have displaced 20,000 people and destroyed hundreds of homes."_s,
        {u"displace(Floods > 20,000 people)"_s, u"destroy(Floods > hundreds of homes)"_s});
    row(u"The plane was carrying 40 passengers when it crashed."_s,
        {u"carry(The plane > 40 passengers)"_s, u"crash(it)"_s});
    row(u"The two leaders met in Ostrel on Tuesday and signed a trade deal."_s,
        {u"meet(The two leaders)"_s, u"sign(The two leaders > a trade deal)"_s});
    row(u"Oake, who was arrested in May, has been charged with fraud."_s,
        {u"passive charge( > Oake)"_s, u"passive arrest( > Oake)"_s});
    row(u"Council rejects plan to close school"_s, {u"reject(Council > plan)"_s});
    row(u"Two killed in Ostrel crash"_s, {u"passive kill( > Two)"_s});
    row(u"Sanctions lifted after talks"_s, {u"passive lift( > Sanctions)"_s});
    row(u"He is expected to plead guilty."_s,
        {u"passive expect( > He)"_s, u"may plead guilty(He)"_s});
    row(u"The gunman was shot by officers and died in hospital."_s,
        {u"passive shoot(officers > The gunman)"_s, u"die(The gunman)"_s});
    row(u"The bank may raise rates if inflation rises."_s,
        {u"may raise(The bank > rates)"_s, u"rise(inflation)"_s});
    row(u"Although the vote was close, the minister stayed in office."_s,
        {u"be(the vote > close)"_s, u"stay(the minister)"_s});
    row(u"The firm failed to pay its workers."_s,
        {u"fail(The firm)"_s, u"not pay(The firm > its workers)"_s});
    row(u"She said the police had beaten him, broken his arm and taken his phone."_s,
        {u"say(She)"_s, u"beat(the police > him)"_s, u"break(the police > his arm)"_s,
         u"take(the police > his phone)"_s});
    row(u"Seven of the injured were taken to hospital."_s,
        {u"passive take( > Seven of the injured)"_s});
    row(u"The agreement, reached after two days of talks, ends the dispute."_s,
        {u"end(The agreement > the dispute)"_s, u"passive reach( > The agreement)"_s});
    row(u"They no longer trust the council."_s, {u"not trust(They > the council)"_s});
    row(u"Mr. Oake, 51, who ran the port until May, has quietly urged him to sell it."_s,
        {u"urge(Mr. Oake > him)"_s, u"run(Mr. Oake > the port)"_s, u"may sell(him > it)"_s});
    row(u"Ida Lunn (D-Ostrel) said the bill would fail."_s,
        {u"say(Ida Lunn)"_s, u"may fail(the bill)"_s});
    row(u"The inquiry, plagued by leaks, sought documents related to the sale."_s,
        {u"seek(The inquiry > documents)"_s, u"passive plague(leaks > The inquiry)"_s,
         u"passive relate( > documents)"_s});
    row(u"Council says mayor should quit"_s, {u"say(Council)"_s, u"may quit(mayor)"_s});
    row(u"Lunn Says Oake Should Quit"_s, {u"say(Lunn)"_s, u"may quit(Oake)"_s});
    row(u"\"We will fight,\" Ida Lunn, the union's leader, told reporters on Friday."_s,
        {u"will fight(We > Ida Lunn)"_s, u"tell(We)"_s});
    row(u"Her words, said Ida Lunn, were misunderstood."_s,
        {u"passive misunderstand( > Her words)"_s, u"say(Ida Lunn)"_s});
    row(u"The founder of a group called Clean Harbour disputed the report."_s,
        {u"dispute(The founder of a group > the report)"_s,
         u"passive call( > The founder of a group)"_s});
    row(u"In May, the city paid at least $10,000 to the firm because of the delay."_s,
        {u"pay(the city > at least $10,000)"_s});
    row(u"He disputed the claim that workers had been beaten, noting that nobody had filed a complaint."_s,
        {u"dispute(He > the claim)"_s, u"passive beat( > workers)"_s, u"note(He)"_s,
         u"not file a complaint(nobody)"_s});
    row(u"The board, which met on Tuesday, approved the plan and asked the mayor to sign it."_s,
        {u"approve(The board > the plan)"_s, u"meet(The board)"_s, u"ask(The board > the mayor)"_s,
         u"may sign(the mayor > it)"_s});
    row(u"Ostrel Post: Mayor quits"_s, {u"quit(Mayor)"_s});
    row(u"The ferry, built in 1989, was carrying more than 200 people."_s,
        {u"carry(The ferry > more than 200 people)"_s, u"passive build( > The ferry)"_s});
    row(u"Jan Oake is to lead the inquiry."_s, {u"will lead(Jan Oake > the inquiry)"_s});
    row(u"Workers protested outside the ministry as ministers discussed the budget."_s,
        {u"protest(Workers)"_s, u"discuss(ministers > the budget)"_s});
    row(u"The harbour that the storm destroyed will be rebuilt."_s,
        {u"will passive rebuild( > The harbour)"_s, u"destroy(the storm > The harbour)"_s});
}

void tst_Predicates::predicate_ofEveryClause_isRead()
{
    QFETCH(QStringList, expected);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QStringList lines;
    for (const Clause &clause : claims::clauses(text, english())) {
        if (!clause.lemma.isEmpty()) {
            lines.append(predicateText(clause, text));
        }
    }
    QCOMPARE(lines, expected);
}

void tst_Predicates::adjuncts_areTold_data()
{
    QTest::addColumn<QStringList>("expected"); // of the first clause
    const auto row = [](const QString &text, const QStringList &expected) {
        QTest::newRow(qPrintable(text)) << expected;
    };
    row(u"Police arrested two men in Ostrel on Tuesday."_s,
        {u"place: in Ostrel"_s, u"time: on Tuesday"_s});
    row(u"Mr Oake told reporters on Monday that he was ill."_s,
        {u"addressee: reporters"_s, u"time: on Monday"_s});
    row(u"Mr Oake spoke to students about the strike."_s,
        {u"addressee: to students"_s, u"topic: about the strike"_s});
    row(u"In 2014 the firm moved to Ostrel."_s, {u"time: In 2014"_s, u"place: to Ostrel"_s});
    row(u"Prices rose last week."_s, {u"time: last week"_s});
    row(u"They attacked the guards with knives near the gate."_s,
        {u"other: with knives"_s, u"place: near the gate"_s});
    row(u"The tower was built by monks in May."_s, {u"time: in May"_s});
}

void tst_Predicates::adjuncts_areTold()
{
    QFETCH(QStringList, expected);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const QList<Clause> found = claims::clauses(text, english());
    QStringList lines;
    for (const ClauseAdjunct &adjunct : found.first().adjuncts) {
        lines.append(adjunctText(adjunct, text));
    }
    QCOMPARE(lines, QStringList(expected).replaceInStrings(u"In 2014"_s, u"in 2014"_s));
}

void tst_Predicates::verbForm_findsTheVerb_data()
{
    QTest::addColumn<QString>("lemma");
    const auto row = [](const char *word, const QString &lemma) {
        QTest::newRow(word) << lemma;
    };
    row("arrests", u"arrest"_s);
    row("denies", u"deny"_s);
    row("denied", u"deny"_s);
    row("reaches", u"reach"_s);
    row("closes", u"close"_s);
    row("stopped", u"stop"_s);
    row("planning", u"plan"_s);
    row("hoped", u"hope"_s);
    row("singing", u"sing"_s);
    row("died", u"die"_s);
    row("dying", u"die"_s);
    row("shot", u"shoot"_s);
    row("fell", u"fall"_s);
    row("found", u"find"_s);
    row("undergone", u"undergo"_s);
    row("criticised", u"criticise"_s);
    row("criticized", u"criticize"_s);
    row("ministry", QString());
    row("bed", QString());
    row("a", QString());
}

void tst_Predicates::verbForm_findsTheVerb()
{
    QFETCH(QString, lemma);
    QCOMPARE(claims::verbForm(QString::fromUtf8(QTest::currentDataTag()), english()).lemma, lemma);
}

void tst_Predicates::classes_otherWordsForAnAct_share_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isShared");
    const auto row = [](const QString &a, const QString &b, bool isShared) {
        QTest::newRow(qPrintable(a + u"/"_s + b)) << a << b << isShared;
    };
    row(u"resign"_s, u"step down"_s, true);
    row(u"quit"_s, u"resign"_s, true);
    row(u"kill"_s, u"shoot dead"_s, true);
    row(u"murder"_s, u"slay"_s, true);
    row(u"slam"_s, u"condemn"_s, true);
    row(u"arrest"_s, u"detain"_s, true);
    row(u"sack"_s, u"oust"_s, true);
    row(u"criticize"_s, u"blast"_s, true);
    row(u"arrest"_s, u"resign"_s, false);
    row(u"meet"_s, u"bomb"_s, false);
    row(u"sign"_s, u"reject"_s, false);
}

void tst_Predicates::classes_otherWordsForAnAct_share()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, isShared);
    const claims::VerbClasses classes(english());
    const QStringList own = classes.ofVerb(a);
    const QStringList other = classes.ofVerb(b);
    QVERIFY(!own.isEmpty());
    QVERIFY(!other.isEmpty());
    QCOMPARE(std::any_of(own.begin(), own.end(),
                         [&](const QString &name) { return other.contains(name); }),
             isShared);
}

void tst_Predicates::classes_opposites_holdBothWays_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("approve/reject") << u"approve"_s << u"reject"_s;
    QTest::newRow("rise/fall") << u"rise"_s << u"fall"_s;
    QTest::newRow("begin/end") << u"begin"_s << u"end"_s;
    QTest::newRow("arrest/release") << u"arrest"_s << u"release"_s;
}

void tst_Predicates::classes_opposites_holdBothWays()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const claims::VerbClasses classes(english());
    QVERIFY(classes.opposites({a}).contains(b));
    QVERIFY(classes.opposites({b}).contains(a));
    QVERIFY(!classes.opposites({a, b}).contains(a));
}

/// A class that only the nouns or the opposites name would never meet a verb.
void tst_Predicates::classes_ofTheLexicon_areKnown()
{
    QSet<QString> known;
    for (const QString &entry : english().table(u"verbs"_s)) {
        const QStringList names = entry.split(u' ');
        QVERIFY2(!entry.isEmpty() && names.size() <= 3, qPrintable(entry));
        known.unite(QSet<QString>(names.begin(), names.end()));
    }
    QVERIFY(english().table(u"verbs"_s).size() >= 2500);
    QVERIFY(english().table(u"act-nouns"_s).size() >= 800);
    QSet<QString> used;
    for (const QString &name : {u"act-nouns"_s, u"verb-opposites"_s}) {
        const QHash<QString, QString> &table = english().table(name);
        for (auto it = table.constBegin(); it != table.constEnd(); ++it) {
            const QStringList names = it->split(u' ');
            used.unite(QSet<QString>(names.begin(), names.end()));
        }
    }
    for (const QString &name : {u"speech-classes"_s, u"content-classes"_s, u"object-classes"_s,
                                u"intransitive-classes"_s}) {
        used.unite(english().list(name));
    }
    for (const QString &name : english().table(u"governing-classes"_s).keys()) {
        used.insert(name);
    }
    QCOMPARE((used - known).values(), QStringList());
}

void tst_Predicates::actNouns_nameTheirAct()
{
    const QString text = u"The resignation of the mayor followed a shooting."_s;
    const QList<Clause> found = claims::clauses(text, english());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().actNouns.size(), 2);
    QCOMPARE(found.first().actNouns[0].span.in(text), u"resignation");
    QVERIFY(found.first().actNouns[0].classes.contains(u"resign"_s));
    QVERIFY(found.first().actNouns[1].classes.contains(u"kill"_s));
    QCOMPARE(found.first().classes.value(0), u"follow"_s);
}

QTEST_GUILESS_MAIN(tst_Predicates)
#include "tst_predicates.moc"
