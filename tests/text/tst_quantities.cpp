// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/text/tokens.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class tst_Quantities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantities_figure_hasValueUnitAndQualifier_data();
    void quantities_figure_hasValueUnitAndQualifier();
    void quantities_partOfNumber_countsTheSame();
    void quantities_otherLanguages_areRead_data();
    void quantities_otherLanguages_areRead();
    void quantities_noFigure_findsNone_data();
    void quantities_noFigure_findsNone();
    void quantities_severalFigures_areDisjointAndInOrder();
    void quantities_hostileText_endsSoon_data();
    void quantities_hostileText_endsSoon();
};

void tst_Quantities::quantities_figure_hasValueUnitAndQualifier_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("span");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("upper");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("noun");
    QTest::addColumn<Qualifier>("qualifier");
    constexpr double none = -1;
    const auto row = [](const QString &written, const QString &span, double value, double upper,
                        const QString &unit, const QString &noun = {},
                        Qualifier qualifier = Qualifier::Exact) {
        QTest::newRow(qPrintable(written))
            << written << span << value << upper << unit << noun << qualifier;
    };
    row(u"About 50,000 civilians fled."_s, u"About 50,000 civilians"_s, 50'000, none, u"people"_s,
        u"civilian"_s, Qualifier::About);
    row(u"and more than 1,000 rebels"_s, u"more than 1,000 rebels"_s, 1000, none, u"people"_s,
        u"rebel"_s, Qualifier::MoreThan);
    row(u"over 1,200 rebels laid down"_s, u"over 1,200 rebels"_s, 1200, none, u"people"_s,
        u"rebel"_s, Qualifier::MoreThan);
    row(u"at least 12 boats sank"_s, u"at least 12 boats"_s, 12, none, u"boat"_s, u"boat"_s,
        Qualifier::AtLeast);
    row(u"up to 100,000 people had been"_s, u"up to 100,000 people"_s, 100'000, none, u"people"_s,
        u"peopl"_s, Qualifier::UpTo);
    row(u"nearly 300 boats"_s, u"nearly 300 boats"_s, 300, none, u"boat"_s, u"boat"_s,
        Qualifier::LessThan);
    row(u"fewer than 20 cars"_s, u"fewer than 20 cars"_s, 20, none, u"car"_s, u"car"_s,
        Qualifier::LessThan);
    row(u"an estimated 400 homes"_s, u"an estimated 400 homes"_s, 400, none, u"home"_s, u"home"_s,
        Qualifier::About);
    row(u"the 48-page indictment listed payments"_s, u"48-page"_s, 48, none, u"page"_s, u"page"_s);
    row(u"42,000 vehicles a day"_s, u"42,000 vehicles"_s, 42'000, none, u"vehicl"_s, u"vehicl"_s);
    row(u"168 IS oil tanker trucks"_s, u"168 IS oil tanker trucks"_s, 168, none, u"truck"_s,
        u"truck"_s);
    row(u"14 metres of railing"_s, u"14 metres"_s, 14, none, u"m"_s);
    row(u"within 30 kilometres."_s, u"30 kilometres"_s, 30, none, u"km"_s);
    row(u"controls 93% of it"_s, u"93%"_s, 93, none, u"percent"_s);
    row(u"around 85 percent of the east"_s, u"around 85 percent"_s, 85, none, u"percent"_s, {},
        Qualifier::About);
    row(u"15 per cent"_s, u"15 per cent"_s, 15, none, u"percent"_s);
    row(u"paid $2.3bn for it"_s, u"$2.3bn"_s, 2.3e9, none, u"usd"_s);
    row(u"paid €5m"_s, u"€5m"_s, 5e6, none, u"eur"_s);
    row(u"paid £1.5 million"_s, u"£1.5 million"_s, 1.5e6, none, u"gbp"_s);
    row(u"1.5 million people"_s, u"1.5 million people"_s, 1.5e6, none, u"people"_s, u"peopl"_s);
    row(u"tens of thousands have fled"_s, u"tens of thousands"_s, 10'000, 99'999, QString(), {},
        Qualifier::Vague);
    row(u"dozens of Syrian soldiers"_s, u"dozens of Syrian soldiers"_s, 24, 99, u"people"_s,
        u"soldier"_s, Qualifier::Vague);
    row(u"a dozen men"_s, u"a dozen men"_s, 12, none, u"people"_s, u"men"_s);
    row(u"twenty-five boats"_s, u"twenty-five boats"_s, 25, none, u"boat"_s, u"boat"_s);
    row(u"a hundred and twenty cars"_s, u"a hundred and twenty cars"_s, 120, none, u"car"_s,
        u"car"_s);
    row(u"three hundred thousand letters"_s, u"three hundred thousand letters"_s, 300'000, none,
        u"letter"_s, u"letter"_s);
    row(u"two-thirds of voters"_s, u"two-thirds"_s, 2 * 33.333333, none, u"percent"_s);
    row(u"half of the crew"_s, u"half"_s, 50, none, u"percent"_s);
    row(u"half a million people"_s, u"half a million people"_s, 500'000, none, u"people"_s,
        u"peopl"_s);
    row(u"between 20 and 30 people"_s, u"between 20 and 30 people"_s, 20, 30, u"people"_s,
        u"peopl"_s, Qualifier::Range);
    row(u"some 20-30 boats"_s, u"20-30 boats"_s, 20, 30, u"boat"_s, u"boat"_s, Qualifier::Range);
    row(u"for 3–5 hours"_s, u"3–5 hours"_s, 3, 5, u"hours"_s, {}, Qualifier::Range);
    row(u"2 to 3 million euros"_s, u"2 to 3 million euros"_s, 2e6, 3e6, u"eur"_s, {},
        Qualifier::Range);
    row(u"a 38-year-old man"_s, u"38-year-old"_s, 38, none, u"years"_s);
    row(u"Aldous Penhale, 40, a teacher"_s, u"40"_s, 40, none, u"years"_s);
    row(u"tens of thousands of dollars"_s, u"tens of thousands of dollars"_s, 10'000, 99'999,
        u"usd"_s, {}, Qualifier::Vague);
    row(u"one of the nine lawmakers"_s, u"nine lawmakers"_s, 9, none, u"people"_s, u"lawmak"_s);
    row(u"10 or more ships"_s, u"10 or more ships"_s, 10, none, u"ship"_s, u"ship"_s,
        Qualifier::AtLeast);
    row(u"the 400 or so troops"_s, u"400 or so troops"_s, 400, none, u"people"_s, u"troop"_s,
        Qualifier::About);
    row(u"a 14-plus hours debate"_s, u"14-plus hours"_s, 14, none, u"hours"_s, {},
        Qualifier::AtLeast);
    row(u"sank 10 or more."_s, u"10 or more"_s, 10, none, QString(), {}, Qualifier::AtLeast);
    row(u"nearly a quarter of a million dollars"_s, u"nearly a quarter of a million dollars"_s,
        250'000, none, u"usd"_s, {}, Qualifier::LessThan);
}

void tst_Quantities::quantities_figure_hasValueUnitAndQualifier()
{
    QFETCH(QString, written);
    QFETCH(QString, span);
    QFETCH(double, value);
    QFETCH(double, upper);
    QFETCH(QString, unit);
    QFETCH(QString, noun);
    QFETCH(Qualifier, qualifier);
    const QList<Figure> found = text::quantities(written, text::Lexicon::forLanguage(u"en"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].span.in(written), span);
    QCOMPARE(found[0].value, value);
    QCOMPARE(found[0].upper.value_or(-1), upper);
    QCOMPARE(found[0].unit, unit);
    QCOMPARE(found[0].noun, noun);
    QCOMPARE(found[0].qualifier, qualifier);
    QVERIFY(found[0].span.contains(found[0].number));
}

void tst_Quantities::quantities_partOfNumber_countsTheSame()
{
    const auto nouns = [](const QString &written) {
        QStringList found;
        for (const Figure &figure : text::quantities(written, text::Lexicon::forLanguage(u"en")))
            found.append(figure.noun);
        return found;
    };
    const QStringList both{u"district"_s, u"district"_s};
    QCOMPARE(nouns(u"107 of the state's 289 school districts closed"_s), both);
    QCOMPARE(nouns(u"107 of 289 districts closed"_s), both);
    const QStringList second{QString(), u"district"_s};
    QCOMPARE(nouns(u"107, of whom 20 left the districts"_s).first(1), QStringList{QString()});
    QCOMPARE(nouns(u"107 closed and 289 districts did not"_s), second);
}

void tst_Quantities::quantities_otherLanguages_areRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Qualifier>("qualifier");
    const auto row = [](const QString &language, const QString &written, double value,
                        const QString &unit, Qualifier qualifier) {
        QTest::newRow(qPrintable(written)) << language << written << value << unit << qualifier;
    };
    row(u"de"_s, u"mehr als 1.200 Menschen"_s, 1200, u"people"_s, Qualifier::MoreThan);
    row(u"de"_s, u"rund 2,5 Millionen Euro"_s, 2.5e6, u"eur"_s, Qualifier::About);
    row(u"fr"_s, u"plus de 50\u202f000 personnes"_s, 50'000, u"people"_s, Qualifier::MoreThan);
    row(u"fr"_s, u"environ 3,5 kilomètres"_s, 3.5, u"km"_s, Qualifier::About);
    row(u"es"_s, u"al menos 20.000 civiles"_s, 20'000, u"people"_s, Qualifier::AtLeast);
    row(u"es"_s, u"decenas de miles"_s, 10'000, QString(), Qualifier::Vague);
    row(u"ar"_s, u"أكثر من ٥٠٠ شخص"_s, 500, u"people"_s, Qualifier::MoreThan);
    row(u"xx"_s, u"93% kwa 5 km"_s.first(3), 93, u"percent"_s, Qualifier::Exact);
}

void tst_Quantities::quantities_otherLanguages_areRead()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(Qualifier, qualifier);
    const QList<Figure> found = text::quantities(written, text::Lexicon::forLanguage(language));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].value, value);
    QCOMPARE(found[0].unit, unit);
    QCOMPARE(found[0].qualifier, qualifier);
}

void tst_Quantities::quantities_noFigure_findsNone_data()
{
    QTest::addColumn<QString>("written");
    for (const QString &written :
         {u"on 12 December 2016"_s, u"at 5:40 a.m. on Friday"_s, u"since mid-2012"_s, u"in 2011"_s,
          u"on Day 3"_s, u"Pier No. 5 is shut"_s, u"a Boeing 737 landed"_s, u"an F-16 flew"_s,
          u"Article 50 was used"_s, u"the third day"_s, u"the 15th"_s, u"one of them left"_s,
          u"half-hearted"_s, u"http://a.example"_s, u"the two agreed"_s}) {
        QTest::newRow(qPrintable(written)) << written;
    }
}

void tst_Quantities::quantities_noFigure_findsNone()
{
    QFETCH(QString, written);
    const QList<Figure> found = text::quantities(written, text::Lexicon::forLanguage(u"en"));
    QVERIFY2(found.isEmpty(),
             found.isEmpty() ? "" : qPrintable(found[0].span.in(written).toString()));
}

void tst_Quantities::quantities_severalFigures_areDisjointAndInOrder()
{
    const QString written =
        u"More than 20,000 civilians left and over 1,200 rebels stayed for 3 days."_s;
    const QList<Figure> found = text::quantities(written, text::Lexicon::forLanguage(u"en"));
    QCOMPARE(found.size(), 3);
    QVERIFY(found[0].span.end <= found[1].span.begin && found[1].span.end <= found[2].span.begin);
    QCOMPARE(found[1].noun, u"rebel"_s);
    QCOMPARE(found[2].unit, u"days"_s);
}

void tst_Quantities::quantities_hostileText_endsSoon_data()
{
    QTest::addColumn<QString>("written");
    constexpr qsizetype many = 100'000;
    QTest::newRow("empty") << QString();
    QTest::newRow("long number") << QString(many, u'9');
    QTest::newRow("numbers") << u"1 "_s.repeated(many);
    QTest::newRow("number words") << u"one hundred and "_s.repeated(many / 10);
    QTest::newRow("multipliers") << QString(u"1 " + u"million "_s.repeated(many / 10));
    QTest::newRow("signs of money") << QString(many, u'$');
    QTest::newRow("full stops") << u"1."_s.repeated(many);
    QTest::newRow("no-break spaces") << QString(u"111\u00a0"_s).repeated(many / 4);
}

void tst_Quantities::quantities_hostileText_endsSoon()
{
    QFETCH(QString, written);
    qsizetype last = 0;
    for (const Figure &figure : text::quantities(written, text::Lexicon::forLanguage(u"en"))) {
        QVERIFY(figure.span.begin >= last && figure.span.end <= written.size());
        last = figure.span.end;
    }
}

QTEST_GUILESS_MAIN(tst_Quantities)
#include "tst_quantities.moc"
