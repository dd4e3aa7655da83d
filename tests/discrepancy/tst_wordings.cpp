// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <app/domain/names.h>

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

/// What two sentences of invented articles disagree about, by kind: figures, quotations, dates,
/// names and terms in ordinary news wording, and what looks like it and is no disagreement.
class WordingsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figures_data();
    void figures();
    void quotations_data();
    void quotations();
    void dates_data();
    void dates();
    void names_data();
    void names();
    void terms_data();
    void terms();

private:
    static void addColumns();
    static void check(DiscrepancyKind kind);
};

void WordingsTest::addColumns()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected"); // "a | b", empty for none
}

void WordingsTest::check(DiscrepancyKind kind)
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, expected);
    QCOMPARE(test::toldOf(kind, a, b), expected);
}

void WordingsTest::figures_data()
{
    addColumns();
    const QString none;
    QTest::newRow("a length of time in words and in another unit")
        << u"The storm stopped the ferries for nearly an hour on Monday."_s
        << u"The storm stopped the ferries for 40 minutes on Monday."_s
        << u"nearly an hour | 40 minutes"_s;
    QTest::newRow("weeks and months") << u"The trial of the captain lasted six weeks."_s
                                      << u"The trial of the captain lasted nearly two months."_s
                                      << u"six weeks | nearly two months"_s;
    QTest::newRow("one length of time in two units")
        << u"The captain was sentenced to four years in prison."_s
        << u"The captain was sentenced to 48 months in prison."_s << none;
    QTest::newRow("a rate is no length of time")
        << u"The pumps cost $5 an hour and ran for seven days."_s
        << u"The pumps cost $5 an hour and ran for a week."_s << none;
    QTest::newRow("people of one act, one of them without a noun")
        << u"Harbour police arrested 17 of them for blocking the pier."_s
        << u"At least 20 people were arrested, the organizers said."_s
        << u"17 | At least 20 people"_s;
    QTest::newRow("ordinals before one noun")
        << u"It was the third fire at the mill this year."_s
        << u"It was the fourth fire at the mill this year."_s << u"third fire | fourth fire"_s;
    QTest::newRow("ordinals before two nouns")
        << u"It was the third fire at the mill this year."_s
        << u"It was the second mill to burn this year."_s << none;
    QTest::newRow("an ordinal of a name")
        << u"The mill on Third Street burned."_s << u"The mill on Fourth Street burned."_s << none;
    QTest::newRow("twice and four times")
        << u"The mill has been fined twice since the spring."_s
        << u"The mill has been fined four times since the spring."_s << u"twice | four times"_s;
    QTest::newRow("twice a week is a rate")
        << u"The ferry runs twice a week from the pier."_s
        << u"The ferry runs four times from the pier."_s << none;
}

void WordingsTest::figures()
{
    check(DiscrepancyKind::Figure);
}

void WordingsTest::quotations_data()
{
    addColumns();
    const QString none;
    QTest::newRow("a phrase of one speaker with another word")
        << u"Ada Roe called the report \"deeply flawed.\""_s
        << u"Ada Roe called the report \"fatally flawed.\""_s
        << u"deeply flawed. | fatally flawed."_s;
    QTest::newRow("two phrases without a common word")
        << u"Ada Roe called the report \"deeply flawed.\""_s
        << u"Ada Roe called the report \"a joke.\""_s << none;
    QTest::newRow("the same words by somebody else with a title")
        << u"\"They treated us like dogs,\" said Captain Ben Lund."_s
        << u"\"They treated us like dogs,\" said Mayor Carl Moss."_s
        << u"They treated us like dogs, | They treated us like dogs,"_s;
    QTest::newRow("a title more is no other speaker")
        << u"\"They treated us like dogs,\" said Ben Lund."_s
        << u"\"They treated us like dogs,\" said Captain Ben Lund."_s << none;
}

void WordingsTest::quotations()
{
    check(DiscrepancyKind::Quote);
}

void WordingsTest::dates_data()
{
    addColumns();
    const QString none;
    QTest::newRow("two clock times")
        << u"The mill caught fire at 3:10 a.m. on Monday."_s
        << u"The mill caught fire at 4 a.m. on Monday."_s << u"3:10 a.m. | 4 a.m."_s;
    QTest::newRow("a clock time within its bound")
        << u"The mill caught fire at 3:10 a.m. on Monday."_s
        << u"The mill caught fire shortly after 3 a.m. on Monday."_s << none;
    QTest::newRow("a clock time on the wrong side of its bound")
        << u"The mill caught fire at 3:10 a.m. on Monday."_s
        << u"The mill caught fire shortly before 3 a.m. on Monday."_s << u"3:10 a.m. | 3 a.m."_s;
    QTest::newRow("morning and evening")
        << u"The mill caught fire on Monday morning."_s
        << u"The mill caught fire on Monday evening."_s << u"morning | evening"_s;
    QTest::newRow("the year of a race")
        << u"The captain had sailed in every race since 1952."_s
        << u"The captain did not sail in last year's race."_s << none;
}

void WordingsTest::dates()
{
    check(DiscrepancyKind::Date);
}

void WordingsTest::names_data()
{
    addColumns();
    const QString none;
    QTest::newRow("a first name behind a title that no list has")
        << u"One member, Del. Peter Harkaway, voted no."_s
        << u"Del. Pieter Harkaway was the only one to vote no."_s
        << u"Del. Peter Harkaway | Del. Pieter Harkaway"_s;
    QTest::newRow("both names with a slip")
        << u"The sheriff charged Carl Mossman on Monday."_s
        << u"The sheriff charged Karl Mossmann on Monday."_s << u"Carl Mossman | Karl Mossmann"_s;
    QTest::newRow("short for the same first name")
        << u"The sheriff charged Dan Mossman on Monday."_s
        << u"The sheriff charged Daniel Mossman on Monday."_s << none;
    QTest::newRow("one letter more")
        << u"The sheriff charged Anne Mossman on Monday."_s
        << u"The sheriff charged Ann Mossman on Monday."_s << u"Anne Mossman | Ann Mossman"_s;
    QTest::newRow("two names of one office")
        << u"CEO Lena Voss resigned on Monday."_s
        << u"Chief Executive Lena Voss resigned on Monday."_s << none;
}

void WordingsTest::names()
{
    check(DiscrepancyKind::Name);
}

void WordingsTest::terms_data()
{
    addColumns();
    const QString none;
    QTest::newRow("a judging name in a turned sentence")
        << u"Drivers who injure a rioter near the bridge will be shielded from lawsuits."_s
        << u"The bill shields from lawsuits those who hit demonstrators near the bridge."_s
        << u"rioter | demonstrators"_s;
    QTest::newRow("two plain names")
        << u"Police led the marchers from the bridge on Monday."_s
        << u"Police led the demonstrators from the bridge on Monday."_s << none;
    QTest::newRow("forms of a verb that judges")
        << u"The mayor is funneling money to the harbour company."_s
        << u"The mayor granted money to the harbour company."_s << none;
    QTest::newRow("no word beside them in common")
        << u"Union bosses left the hall."_s
        << u"A contract was turned down by labor leaders, the harbour company said."_s << none;
    QTest::newRow("both use both") << u"Protesters, whom he called rioters, blocked the bridge."_s
                                   << u"Rioters, or protesters, blocked the bridge."_s << none;
}

void WordingsTest::terms()
{
    check(DiscrepancyKind::Terminology);
}

QTEST_GUILESS_MAIN(WordingsTest)
#include "tst_wordings.moc"
