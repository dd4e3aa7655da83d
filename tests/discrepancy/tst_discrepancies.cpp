// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <app/align/alignment.h>
#include <app/discrepancy/discrepancies.h>
#include <app/domain/names.h>

#include <QTest>

using namespace parallax;
using parallax::test::Story;
using namespace Qt::StringLiterals;

class DiscrepanciesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void discrepancies_data();
    void discrepancies();
    void discrepancies_ofLinkBetweenTwoGroups_standInTheFirst();
    void discrepancies_ofClaimInSeveralGroups_areToldOnce();
    void discrepancies_inTheSameWords_sayThatTheyRepeat();
    void discrepancies_ofHeadlineAndLateParagraph_areProminence();
    void discrepancies_ofNothing_areNone();
    void coverage_ofPlaceholder_isNotYetPublished();
    void coverage_findsDroppedText();
    void coverage_ofWhatIsNowhere_isAbsentAndSaysWhereItLooked();
    void coverage_findsCaptionsFurnitureAndOtherRevisions_data();
    void coverage_findsCaptionsFurnitureAndOtherRevisions();
};

void DiscrepanciesTest::discrepancies_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected"); // "kind: a | b", parted by ;
    const QString none;
    QTest::newRow("equal") << u"About 300 people left the town."_s
                           << u"About 300 people left the town."_s << none;
    QTest::newRow("figure") << u"The mayor said 50,000 civilians left the town."_s
                            << u"The mayor said 20,000 civilians left the town."_s
                            << u"figure: 50,000 civilians | 20,000 civilians"_s;
    QTest::newRow("figure with another bound")
        << u"The fire burned 40 houses."_s << u"The fire burned more than 40 houses."_s
        << u"figure: 40 houses | more than 40 houses"_s;
    QTest::newRow("other units are no figure discrepancy")
        << u"The fire burned 40 houses."_s << u"The fire burned for 9 hours."_s << none;
    QTest::newRow("the same number in another unit")
        << u"The slick spread 30 km along the coast."_s
        << u"The slick spread 30 miles along the coast."_s << u"figure: 30 km | 30 miles"_s;
    QTest::newRow("one length in two units")
        << u"The slick spread 30 miles along the coast."_s
        << u"The slick spread 48 km along the coast."_s << none;
    QTest::newRow("the same number in another currency")
        << u"The new pier will cost €40 million."_s << u"The new pier will cost $40 million."_s
        << u"figure: €40 million | $40 million"_s;
    QTest::newRow("percent of something else")
        << u"The poll found that 40 percent of voters want the pier."_s
        << u"The poll found that 40 percent of registered voters want the pier."_s
        << u"figure: 40 percent of voters | 40 percent of registered voters"_s;
    QTest::newRow("percent of the same")
        << u"The poll found that 40 percent of voters want the pier."_s
        << u"The poll found that 40 percent of all voters want the old pier."_s << none;
    QTest::newRow("percent and percentage points")
        << u"Support for the pier rose by 5 percent in May."_s
        << u"Support for the pier rose by 5 percentage points in May."_s
        << u"figure: 5 percent | 5 percentage points"_s;
    QTest::newRow("part of a city and all of it")
        << u"The storm cut off 9,000 homes in eastern Maren."_s
        << u"The storm cut off 9,000 homes in Maren."_s
        << u"figure: 9,000 homes in eastern Maren | 9,000 homes in Maren"_s;
    QTest::newRow("range and a value outside of it")
        << u"Between 20 and 30 boats left the port."_s << u"Some 40 boats left the port."_s
        << u"figure: Between 20 and 30 boats | Some 40 boats"_s;
    QTest::newRow("rounded against exact") << u"The council sold 1,012 tickets for the pier."_s
                                           << u"The council sold 1,000 tickets for the pier."_s
                                           << u"figure: 1,012 tickets | 1,000 tickets"_s;
    QTest::newRow("altered quotation")
        << u"\"We had a loss of steering that night,\" she said."_s
        << u"\"We had a loss of power that night,\" she said."_s
        << u"quote: We had a loss of steering that night, | We had a loss of power that night,"_s;
    QTest::newRow("cut quotation")
        << u"\"We had a loss of steering, not a loss of judgment,\" she said."_s
        << u"\"We had a loss of steering,\" she said."_s
        << u"quote: We had a loss of steering, not a loss of judgment, | We had a loss of steering,"_s;
    QTest::newRow("the end of a quotation is not another wording")
        << u"\"They have a moment where they are in a strong position to show a little mercy,\" "
           u"she "
           "said."_s
        << u"She urged them to show \"a little mercy\" to the town."_s << none;
    QTest::newRow("an excerpt is no shortened quotation")
        << u"\"The old pier was a disgrace and the new one will be a joy to walk on,\" she said."_s
        << u"She called the new one \"a joy to walk on\" on Monday."_s << none;
    QTest::newRow("first half of a quotation lost")
        << u"\"I am fond of the old pier and I will not vote for a new one,\" she said."_s
        << u"\"I will not vote for a new one,\" she said."_s
        << u"quote: I am fond of the old pier and I will not vote for a new one, | I will not vote for a new one,"_s;
    QTest::newRow("words left out with an ellipsis")
        << u"\"The old pier was built in a hurry and it shows every winter,\" she said."_s
        << u"\"The old pier was built … and it shows every winter,\" she said."_s << none;
    QTest::newRow("words explained in brackets")
        << u"\"He told us that the pier would last for ever,\" she said."_s
        << u"\"He [the mayor] told us that the pier would last for ever,\" she said."_s << none;
    QTest::newRow("words left out without an ellipsis")
        << u"\"The old pier was built in a hurry and it shows every winter,\" she said."_s
        << u"\"The old pier was built and it shows every winter,\" she said."_s
        << u"quote: The old pier was built in a hurry and it shows every winter, | The old pier was built and it shows every winter,"_s;
    QTest::newRow("a letter in full is no paraphrase")
        << u"Dear council, the old pier must not be torn down this winter."_s
        << u"\"The old pier must not be torn down this winter,\" the letter says."_s << none;
    QTest::newRow("source lost where both say the same")
        << u"The bridge will stay closed until spring, the harbour authority said."_s
        << u"The bridge will stay closed until spring."_s
        << u"attribution: the harbour authority said | The bridge will stay closed until spring."_s;
    QTest::newRow("named source against unnamed ones")
        << u"Harbour master Ada Lorne said the bridge would be closed for a year."_s
        << u"The bridge may stay shut for a year, people with knowledge of the plan said."_s
        << u"attribution: Harbour master Ada Lorne said | people with knowledge of the plan said; certainty: would | may"_s;
    QTest::newRow("an official whose title begins with an acronym is no newsroom")
        << u"Rafts drifted past the pier on Monday as UN envoy Ada Roe said "
           u"the flooding amounted to a crime."_s
        << u"The flooding on Monday swept rafts and two boat sheds off the northern shore."_s
        << none;
    QTest::newRow("another newsroom as the source")
        << u"The mayor plans to close the old bridge in May, the Coast Herald reports."_s
        << u"The mayor plans to close the old bridge in May."_s
        << u"attribution: Coast Herald reports | The mayor plans to close the old bridge in May."_s;
    QTest::newRow("planned here, certain there")
        << u"The council is preparing to close the old harbour bridge next year."_s
        << u"The council will close the old harbour bridge next year."_s
        << u"certainty: is preparing to | will close"_s;
    QTest::newRow("vowed here, said to be going to there")
        << u"Harbour master Ada Lorne vowed to appeal against the closing of the old pier."_s
        << u"Ada Lorne, the harbour master, said she would appeal against the closing of the old pier."_s
        << none;
    QTest::newRow("something else is called false")
        << u"Ada Lorne said she would vote for $25 million to repair the old pier."_s
        << u"Lorne promised a vote for the $25 million to repair the old pier, and she falsely claimed that dozens of ferries had sunk last winter."_s
        << none;
    QTest::newRow("hedged in both")
        << u"The council may close the old harbour bridge next year."_s
        << u"The council is likely to close the old harbour bridge next year."_s << none;
    QTest::newRow("quotation that was reportedly said")
        << u"\"The old pier is a danger to every ferry,\" Ada Lorne reportedly said."_s
        << u"\"The old pier is a danger to every ferry,\" Ada Lorne said."_s
        << u"certainty: reportedly | Ada Lorne said"_s;
    QTest::newRow("other weekday of one act")
        << u"The mayor apologized on Friday for the closed pier."_s
        << u"The mayor apologized on Saturday for the closed pier."_s
        << u"date: Friday | Saturday"_s;
    QTest::newRow("days of different acts")
        << u"The mayor, who arrived on Friday, praised the divers."_s
        << u"The divers finished their work on Saturday, the mayor noted."_s << none;
    QTest::newRow("year in a name") << u"The 2016 harbour election was won by Ada Lorne."_s
                                    << u"The 2020 harbour election was won by Ada Lorne."_s << none;
    QTest::newRow("two of one family")
        << u"Ada Lorne and Peter Lorne walked to the pier."_s
        << u"Peter Lorne and Ada Lorne walked to the pier."_s << none;
    QTest::newRow("age and duration")
        << u"Ada Lorne, 62, worked at the harbour office."_s
        << u"Ada Lorne worked at the harbour office for 24 years."_s << none;
    QTest::newRow("count on a hyphen") << u"The council published a 48-page report on the pier."_s
                                       << u"The council published a 47-page report on the pier."_s
                                       << u"figure: 48-page | 47-page"_s;
    QTest::newRow("exact figure outside of a vague one")
        << u"The repair of the pier cost tens of thousands of dollars."_s
        << u"The repair of the pier cost more than $250,000."_s
        << u"figure: tens of thousands of dollars | more than $250,000"_s;
    QTest::newRow("exact figure inside of a vague one")
        << u"The repair of the pier cost tens of thousands of dollars."_s
        << u"The repair of the pier cost more than $50,000."_s << none;
    QTest::newRow("a crowd of a number")
        << u"Ada Lorne spoke to about 200 people on the old pier on Monday."_s
        << u"Ada Lorne spoke on Monday to a cheering crowd of more than 400 on the old pier."_s
        << u"figure: about 200 people | more than 400"_s;
    QTest::newRow("a crowd put at a number")
        << u"The police put the crowd at 9,000 on the old pier on Monday."_s
        << u"Organizers put the crowd at 15,000 on the old pier on Monday."_s
        << u"figure: 9,000 | 15,000"_s;
    QTest::newRow("shares of one act") << u"Shares of the ferry line fell 18 percent on Monday."_s
                                       << u"Its stock dropped nearly 21 percent on Monday."_s
                                       << u"figure: 18 percent | nearly 21 percent"_s;
    QTest::newRow("shares of two things")
        << u"The ship was bound for the mill with wheat for December, 15 percent of what it grinds."_s
        << u"Wheat for delivery to the mill in December rose 1.8 percent to $243 a tonne."_s
        << none;
    QTest::newRow("one large count with two nouns")
        << u"Barely 41,000 ballots separated the two sides in the vote on the bridge."_s
        << u"The margin in the vote on the bridge was 41,217 votes."_s
        << u"figure: 41,000 ballots | 41,217 votes"_s;
    QTest::newRow("what may be reached is an upper bound")
        << u"The cost of the new pier is up to $600 million, analysts said."_s
        << u"The cost of the new pier could reach $600 million, analysts said."_s << none;
    QTest::newRow("several governments are not one regime")
        << u"The regime's ferries moved to the northern harbour on Monday, Ada Roe said."_s
        << u"Ferries of two governments moved to the northern harbour on Monday, Ada Roe said."_s
        << none;
    QTest::newRow("a government called a regime")
        << u"The regime's ferries moved to the northern harbour on Monday, Ada Roe said."_s
        << u"The government's ferries moved to the northern harbour on Monday, Ada Roe said."_s
        << u"terminology: regime's | government's"_s;
    QTest::newRow("loaded verb") << u"The guards killed three protesters at the pier."_s
                                 << u"The guards murdered three protesters at the pier."_s
                                 << u"terminology: killed | murdered"_s;
    QTest::newRow("term inside a quotation")
        << u"The guards killed three people at the pier, she said."_s
        << u"\"The guards murdered three people at the pier,\" she said."_s
        << u"quote: The guards killed three people at the pier | The guards murdered three people at the pier,"_s;
    QTest::newRow("other speaker")
        << u"\"We heard the crash before we saw the smoke,\" said Ada Lorne."_s
        << u"\"We heard the crash before we saw the smoke,\" said Peter Quill."_s
        << u"quote: We heard the crash before we saw the smoke, | We heard the crash before we saw the smoke,"_s;
    QTest::newRow("source changed")
        << u"The ferry will stop running in June, harbour master Ada Lorne said."_s
        << u"The ferry will stop running in June, union leader Peter Quill said."_s
        << u"attribution: harbour master Ada Lorne said | union leader Peter Quill said"_s;
    QTest::newRow("critics are nobody by that name")
        << u"Harbour master Ada Lorne said the new pier would be too expensive."_s
        << u"Critics have said the new pier would be too expensive."_s
        << u"attribution: Harbour master Ada Lorne said | Critics have said"_s;
    QTest::newRow("alleged here, said by somebody there")
        << u"The mayor allegedly was aware of the cracks in the old pier."_s
        << u"The harbour office said that the mayor was aware of the cracks in the old pier."_s
        << u"attribution: allegedly | The harbour office said; certainty: allegedly | was aware"_s;
    QTest::newRow("words of a paper as the outlet's own")
        << u"\"The repair of the old pier was paid as a storm relief payment,\" the audit report "
           u"said."_s
        << u"The repair of the old pier was paid as a storm relief payment."_s
        << u"attribution: the audit report said | The repair of the old pier was paid as a storm relief payment."_s;
    QTest::newRow("possible here, certain there, in other words")
        << u"The bill could allow shops to turn away anglers without a licence."_s
        << u"The bill would permit shops to turn away anglers without a licence."_s
        << u"certainty: could allow | would permit"_s;
    QTest::newRow("called false by one outlet")
        << u"The mayor falsely claimed that the pier had passed every inspection."_s
        << u"The mayor claimed that the pier had passed every inspection."_s
        << u"certainty: falsely | The mayor claimed"_s;
    QTest::newRow("one of the largest and the largest")
        << u"The pier is one of the largest on the coast."_s
        << u"The pier is the largest on the coast."_s
        << u"certainty: one of the largest | the largest"_s;
    QTest::newRow("denied and told as a fact")
        << u"The office denied that the old pier had sunk by a metre in spring."_s
        << u"The old pier had sunk by a metre in spring."_s
        << u"certainty: The office denied that the old pier had sunk by a metre in spring. | The old pier had sunk by a metre in spring."_s;
    QTest::newRow("contradiction by an adjective of one noun")
        << u"Ada Lorne was criticized by her older sister on Monday."_s
        << u"Her younger sister, a painter, wrote that Ada Lorne was wrong."_s
        << u"contradiction: older sister | younger sister"_s;
    QTest::newRow("both adjectives are known to one outlet")
        << u"Ada Lorne was criticized by her older sister, not by her younger sister."_s
        << u"Her younger sister, a painter, wrote that Ada Lorne was wrong."_s << none;
    QTest::newRow("contradiction by opposite acts")
        << u"The council approved the new pier on the east bank."_s
        << u"The council rejected the new pier on the east bank."_s
        << u"contradiction: approved | rejected"_s;
    QTest::newRow("name spelled differently")
        << u"Ada Kowalczyk opened the pier."_s << u"Ada Kowalcyk opened the pier."_s
        << u"name: Ada Kowalczyk | Ada Kowalcyk"_s;
    QTest::newRow("other title") << u"The pier was opened by Senator Ada Lorne."_s
                                 << u"The pier was opened by Governor Ada Lorne."_s
                                 << u"name: Senator Ada Lorne | Governor Ada Lorne"_s;
    QTest::newRow("other office before a comma")
        << u"The pier was opened by CEO Ada Lorne of the ferry company."_s
        << u"The pier was opened for the ferry company by its president, Ada M. Lorne."_s
        << u"name: CEO Ada Lorne | president, Ada M. Lorne"_s;
    QTest::newRow("other person of the surname")
        << u"The pier was opened by Peter Lorne."_s << u"The pier was opened by Ada Lorne."_s
        << u"name: Peter Lorne | Ada Lorne"_s;
    QTest::newRow("long terms beside the same name in another order")
        << u"The video was posted by the conservative super PAC Harbour Rising on Monday."_s
        << u"Harbour Rising, a conservative political action committee, posted the video."_s
        << u"terminology: super PAC | political action committee"_s;
    QTest::newRow("terminology")
        << u"The army fought the militants near the river on the border."_s
        << u"The army fought the insurgents near the river on the border."_s
        << u"terminology: militants | insurgents"_s;
}

void DiscrepanciesTest::discrepancies()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, expected);
    QStringList found;
    for (const Discrepancy &discrepancy : test::toldOf(a, b))
        found.append(u"%1: %2 | %3"_s.arg(discrepancyKindName(discrepancy.kind), discrepancy.a.text,
                                          discrepancy.b.text));
    QCOMPARE(found.join(u"; "_s), expected);
}

void DiscrepanciesTest::discrepancies_ofLinkBetweenTwoGroups_standInTheFirst()
{
    Story story;
    story.add({u"The fire burned 40 houses."_s});
    story.add({u"The fire burned 50 houses."_s});
    Alignment alignment;
    alignment.groups = {{{u"g1"_s}, {}, {story.claims.at(0).id}},
                        {{u"g2"_s}, {}, {story.claims.at(1).id}}};
    alignment.links = {{story.claims.at(0).id, story.claims.at(1).id, 0.9, {}}};
    const QList<Discrepancy> found =
        discrepancy::discrepancies(story.articles, story.claims, alignment);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).group.value, u"g1"_s);
}

void DiscrepanciesTest::discrepancies_ofClaimInSeveralGroups_areToldOnce()
{
    Story story;
    story.add({u"The fire burned 40 houses."_s});
    story.add({u"The fire burned 50 houses."_s});
    const ClaimId a = story.claims.at(0).id;
    const ClaimId b = story.claims.at(1).id;
    Alignment alignment;
    alignment.groups = {{{u"g1"_s}, {}, {a}}, {{u"g2"_s}, {}, {a, b}}, {{u"g3"_s}, {}, {a, b}}};
    alignment.links = {{a, b, 0.9, {}}};
    const QList<Discrepancy> found =
        discrepancy::discrepancies(story.articles, story.claims, alignment);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).group.value, u"g2"_s);
}

void DiscrepanciesTest::discrepancies_inTheSameWords_sayThatTheyRepeat()
{
    Story story;
    story.add({u"The fire burned 40 houses."_s, u"The great fire burned 40 houses in all."_s});
    story.add({u"The fire burned 50 houses."_s});
    const ClaimId a = story.claims.at(0).id;
    const ClaimId again = story.claims.at(1).id;
    const ClaimId b = story.claims.at(2).id;
    Alignment alignment;
    alignment.groups = {{{u"g1"_s}, {}, {a, b}}, {{u"g2"_s}, {}, {again}}};
    alignment.links = {{a, b, 0.9, {}}, {again, b, 0.9, {}}};
    const QList<Discrepancy> found =
        discrepancy::discrepancies(story.articles, story.claims, alignment);
    QCOMPARE(found.size(), 2);
    QVERIFY(!found.at(0).repeats);
    QCOMPARE(found.at(1).repeats, std::optional<qsizetype>(0));
}

void DiscrepanciesTest::discrepancies_ofHeadlineAndLateParagraph_areProminence()
{
    Story story;
    story.add({u"Council closes the old pier"_s}, ParagraphRole::Headline);
    QStringList paragraphs{u"Ferry fares rise"_s};
    for (int k = 0; k < 13; ++k)
        paragraphs.append(u"Paragraph %1 is about the ferry fares."_s.arg(k));
    paragraphs.append(u"The council closes the old pier."_s);
    story.add(paragraphs, ParagraphRole::Headline);
    Alignment alignment;
    const ClaimId a = story.claims.constFirst().id;
    const ClaimId b = story.claims.constLast().id;
    alignment.groups = {{{u"g1"_s}, {}, {a, b}}};
    alignment.links = {{a, b, 0.9, {}}};
    const QList<Discrepancy> found =
        discrepancy::discrepancies(story.articles, story.claims, alignment);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).kind, DiscrepancyKind::Prominence);
    QCOMPARE(found.at(0).explanation.arguments, (QStringList{u"0"_s, u"14"_s}));
}

void DiscrepanciesTest::discrepancies_ofNothing_areNone()
{
    QVERIFY(discrepancy::discrepancies({}, {}, {}).isEmpty());
    QVERIFY(discrepancy::coverage({}, {}, {}, {}).isEmpty());
}

void DiscrepanciesTest::coverage_ofPlaceholder_isNotYetPublished()
{
    Story story;
    story.add({u"The bridge is closed."_s});
    story.articles.append(ComparedArticle());
    const Alignment alignment = align::alignment(story.articles, story.claims);
    const QList<CoverageRow> rows =
        discrepancy::coverage(story.articles, story.claims, alignment, {});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).cells.at(0).state, CoverageState::Reported);
    QCOMPARE(rows.at(0).cells.at(1).state, CoverageState::NotYetPublished);
}

void DiscrepanciesTest::coverage_findsDroppedText()
{
    Story story;
    story.add({u"The owner of the ship offered to pay for the replacement ferry."_s});
    story.add({u"Schools stayed open."_s})
        .article.dropped.append(
            {u"Owner of the ship offers to pay for replacement ferry"_s, u"navigation"_s});
    const Alignment alignment = align::alignment(story.articles, story.claims);
    const CoverageCell cell =
        discrepancy::coverage(story.articles, story.claims, alignment, {}).at(0).cells.at(1);
    QCOMPARE(cell.state, CoverageState::ExtractionUncertain);
    QCOMPARE(cell.nearestIn, LookedIn::DroppedText);
    QVERIFY(cell.nearestText.startsWith(u"Owner of the ship"));
}

void DiscrepanciesTest::coverage_ofWhatIsNowhere_isAbsentAndSaysWhereItLooked()
{
    Story story;
    story.add({u"The survey put the price of new fenders at four million euros."_s});
    story.add({u"Schools stayed open on Thursday."_s}).otherRevisions.append(Article());
    const Alignment alignment = align::alignment(story.articles, story.claims);
    const CoverageCell cell =
        discrepancy::coverage(story.articles, story.claims, alignment, {}).at(0).cells.at(1);
    QCOMPARE(cell.state, CoverageState::Absent);
    const QList<LookedIn> everywhere{LookedIn::Text, LookedIn::Captions, LookedIn::Furniture,
                                     LookedIn::DroppedText, LookedIn::OtherRevisions};
    QCOMPARE(cell.looked, everywhere);
}

void DiscrepanciesTest::coverage_findsCaptionsFurnitureAndOtherRevisions_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("caption") << int(LookedIn::Captions);
    QTest::newRow("furniture") << int(LookedIn::Furniture);
    QTest::newRow("other revision") << int(LookedIn::OtherRevisions);
}

void DiscrepanciesTest::coverage_findsCaptionsFurnitureAndOtherRevisions()
{
    QFETCH(int, place);
    const QString words = u"Owner of the ship offers to pay for replacement ferry"_s;
    Story story;
    story.add({u"The owner of the ship offered to pay for the replacement ferry."_s});
    ComparedArticle &other = story.add({u"Schools stayed open."_s});
    if (LookedIn(place) == LookedIn::OtherRevisions) {
        Article revision;
        revision.language = u"en"_s;
        revision.text = words;
        revision.paragraphs.append({ParagraphRole::Body, {0, words.size()}});
        other.otherRevisions.append(revision);
    } else {
        const bool isCaption = LookedIn(place) == LookedIn::Captions;
        const qsizetype begin = other.article.text.size() + 2;
        other.article.text += u"\n\n"_s + words;
        other.article.paragraphs.append(
            {isCaption ? ParagraphRole::Caption : ParagraphRole::Boilerplate,
             {begin, other.article.text.size()}});
        if (isCaption)
            other.sentences.append({{begin, other.article.text.size()}, 1});
    }
    // The claim of the first article alone: nothing was linked to the stretch.
    Alignment alignment;
    alignment.groups.append({{u"g1"_s}, {}, {story.claims.constFirst().id}});
    const CoverageCell cell =
        discrepancy::coverage(story.articles, story.claims, alignment, {}).at(0).cells.at(1);
    QCOMPARE(cell.state, CoverageState::ExtractionUncertain);
    QCOMPARE(cell.nearestIn, LookedIn(place));
}

QTEST_GUILESS_MAIN(DiscrepanciesTest)
#include "tst_discrepancies.moc"
