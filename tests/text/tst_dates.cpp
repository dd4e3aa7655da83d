// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/text/tokens.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class tst_Dates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_mention_isResolved_data();
    void dates_mention_isResolved();
    void dates_withoutReference_leavesRelativeOnesOpen();
    void dates_noDate_findsNone_data();
    void dates_noDate_findsNone();
};

void tst_Dates::dates_mention_isResolved_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("span");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &written, const QString &span, const QString &value) {
        QTest::newRow(qPrintable(written)) << written << span << value;
    };
    row(u"on December 9, 2016 it"_s, u"December 9, 2016"_s, u"2016-12-09"_s);
    row(u"on 9 December 2016"_s, u"9 December 2016"_s, u"2016-12-09"_s);
    row(u"on the 9th of December"_s, u"9th of December"_s, u"2016-12-09"_s);
    row(u"on Friday, December 9, 2016"_s, u"Friday, December 9, 2016"_s, u"2016-12-09"_s);
    row(u"on 2016-12-09"_s, u"2016-12-09"_s, u"2016-12-09"_s);
    row(u"from 05/29/1987"_s, u"05/29/1987"_s, u"1987-05-29"_s);
    row(u"from 05/06/1987"_s, u"05/06/1987"_s, u"1987"_s);
    row(u"since November 15"_s, u"November 15"_s, u"2016-11-15"_s);
    row(u"from January 3"_s, u"January 3"_s, u"2017-01-03"_s);
    row(u"on March 5"_s, u"March 5"_s, u"2016-03-05"_s);
    row(u"in April 1991"_s, u"April 1991"_s, u"1991-04"_s);
    row(u"in May over the size"_s, u"May"_s, u"2016-05"_s);
    row(u"It sank on Friday."_s, u"Friday"_s, u"2016-12-09"_s);
    row(u"early on Sunday"_s, u"Sunday"_s, u"2016-12-11"_s);
    row(u"It will stay closed until at least Friday"_s, u"Friday"_s, u"2016-12-16"_s);
    row(u"said last Friday"_s, u"Friday"_s, u"2016-12-09"_s);
    row(u"left yesterday"_s, u"yesterday"_s, u"2016-12-10"_s);
    row(u"this morning they"_s, u"this morning"_s, u"2016-12-11"_s);
    row(u"last month they"_s, u"last month"_s, u"2016-11"_s);
    row(u"earlier this year."_s, u"earlier this year"_s, u"2016"_s);
    row(u"at 5:40 a.m. it"_s, u"5:40 a.m."_s, u"T05:40"_s);
    row(u"by 8 p.m."_s, u"8 p.m."_s, u"T20:00"_s);
    row(u"at 12:05 they"_s, u"12:05"_s, u"T12:05"_s);
    row(u"from noon"_s, u"noon"_s, u"T12:00"_s);
    row(u"since 2012."_s, u"2012"_s, u"2012"_s);
    row(u"since mid-2012."_s, u"mid-2012"_s, u"2012"_s);
    row(u"in the 1990s"_s, u"1990s"_s, QString());
}

void tst_Dates::dates_mention_isResolved()
{
    QFETCH(QString, written);
    QFETCH(QString, span);
    QFETCH(QString, value);
    const QDate sunday(2016, 12, 11);
    const QList<DateMention> found =
        text::dates(written, text::Lexicon::forLanguage(u"en"), sunday);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].span.in(written), span);
    QCOMPARE(found[0].value, value);
}

void tst_Dates::dates_withoutReference_leavesRelativeOnesOpen()
{
    const QList<DateMention> found = text::dates(u"on Friday, yesterday and in 2012",
                                                 text::Lexicon::forLanguage(u"en"), std::nullopt);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].value, QString());
    QCOMPARE(found[1].value, QString());
    QCOMPARE(found[2].value, u"2012"_s);
}

void tst_Dates::dates_noDate_findsNone_data()
{
    QTest::addColumn<QString>("written");
    for (const QString &written :
         {u"It may rain"_s, u"May said so"_s, u"a march on the port"_s, u"2016 people left"_s,
          u"more than 2000 boats"_s, u"$2016 was paid"_s, u"99/99/9999"_s, u"25:61"_s,
          u"the sun sat"_s, u""_s}) {
        QTest::newRow(qPrintable(written)) << written;
    }
}

void tst_Dates::dates_noDate_findsNone()
{
    QFETCH(QString, written);
    const auto found = text::dates(written, text::Lexicon::forLanguage(u"en"), QDate(2016, 12, 11));
    QVERIFY2(found.isEmpty(),
             found.isEmpty() ? "" : qPrintable(found[0].span.in(written).toString()));
}

QTEST_GUILESS_MAIN(tst_Dates)
#include "tst_dates.moc"
