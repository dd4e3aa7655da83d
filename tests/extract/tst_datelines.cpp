// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/articlejson.h>
#include <app/extract/datelines.h>

#include <QTest>

using namespace Qt::StringLiterals;
using parallax::extract::Datelines;

class DatelinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void line_dateOfAPage_isReadAsUtc_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("isUpdate");
        QTest::newRow("midnight") << u"Published on 12:00 AM, December 11, 2016"_s
                                  << u"2016-12-11T00:00:00Z"_s << false;
        QTest::newRow("noon") << u"Published on 12:05 PM, October 14, 2026"_s
                              << u"2026-10-14T12:05:00Z"_s << false;
        QTest::newRow("zone") << u"Oct. 14, 2026, 9:30 p.m. EDT"_s << u"2026-10-15T01:30:00Z"_s
                              << false;
        QTest::newRow("British") << u"Wednesday 14 October 2026 11.40 BST"_s
                                 << u"2026-10-14T10:40:00Z"_s << false;
        QTest::newRow("updated") << u"Updated: 14 October 2026, 13:20"_s
                                 << u"2026-10-14T13:20:00Z"_s << true;
        QTest::newRow("ISO day") << u"2026-10-14"_s << u"2026-10-14T00:00:00Z"_s << false;
        QTest::newRow("ISO zone") << u"2026-10-14T11:40:00+02:00"_s << u"2026-10-14T09:40:00Z"_s
                                  << false;
        QTest::newRow("ISO with space")
            << u"2026-10-14 11:40"_s << u"2026-10-14T11:40:00Z"_s << false;
        QTest::newRow("German") << u"Stand: 14.10.2026, 10:00 Uhr"_s << u"2026-10-14T10:00:00Z"_s
                                << true;
        QTest::newRow("German words") << u"Veröffentlicht am 3. März 2026 um 08:15 Uhr"_s
                                      << u"2026-03-03T08:15:00Z"_s << false;
        QTest::newRow("German am")
            << u"am 14. Oktober 2026"_s << u"2026-10-14T00:00:00Z"_s << false;
        QTest::newRow("French") << u"Publié le 1er février 2026 à 18h30"_s
                                << u"2026-02-01T18:30:00Z"_s << false;
        QTest::newRow("Spanish") << u"14 de octubre de 2026"_s << u"2026-10-14T00:00:00Z"_s
                                 << false;
        QTest::newRow("Arabic") << u"نشر في 14 أكتوبر 2026"_s << u"2026-10-14T00:00:00Z"_s << false;
        QTest::newRow("American figures") << u"12/31/2026"_s << u"2026-12-31T00:00:00Z"_s << false;
        QTest::newRow("hours ago") << u"Published 3 hours ago"_s << QString() << false;
    }

    void line_dateOfAPage_isReadAsUtc()
    {
        QFETCH(QString, line);
        QFETCH(QString, time);
        QFETCH(bool, isUpdate);
        const auto reading = Datelines().line(line);
        QVERIFY(reading);
        QCOMPARE(reading->time ? parallax::isoTime(*reading->time) : QString(), time);
        QCOMPARE(reading->isUpdate, isUpdate);
    }

    void line_newsSentence_isNoDate_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line :
             {u"On 14 October 2026 the bridge was closed."_s, u"The bridge opened in 1974"_s,
              u"14 people"_s, u"May 2026"_s, u"Monday"_s, u"1234"_s, u""_s, u"March"_s,
              u"Published in Port Maren"_s, u"31 February 2026"_s, u"99:99 on 14 October"_s})
            QTest::newRow(qPrintable(line)) << line;
    }

    void line_newsSentence_isNoDate()
    {
        QFETCH(QString, line);
        QVERIFY(!Datelines().line(line));
    }

    void time_formsOfMetadata_areRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("time");
        QTest::newRow("fraction") << u"2026-10-14T11:40:00.123Z"_s << u"2026-10-14T11:40:00Z"_s;
        QTest::newRow("short zone") << u"2026-10-14T11:40:00+0200"_s << u"2026-10-14T09:40:00Z"_s;
        QTest::newRow("mail") << u"Wed, 14 Oct 2026 11:40:00 +0200"_s << u"2026-10-14T09:40:00Z"_s;
        QTest::newRow("seconds") << u"1792000000"_s << u"2026-10-14T17:46:40Z"_s;
        QTest::newRow("words") << u"October 14, 2026"_s << u"2026-10-14T00:00:00Z"_s;
    }

    void time_formsOfMetadata_areRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, time);
        const auto read = Datelines().time(text);
        QVERIFY(read);
        QCOMPARE(parallax::isoTime(*read), time);
    }

    void time_nonsense_isNothing()
    {
        const Datelines dates;
        for (const QString &text :
             {u""_s, u"soon"_s, u"2026-13-40"_s, u"2026-10-14T99:00"_s, u"0001-01-01T00:00:00Z"_s,
              QString(100000, u'9'), QString(100000, u'(')})
            QVERIFY(!dates.time(text));
    }
};

QTEST_GUILESS_MAIN(DatelinesTest)
#include "tst_datelines.moc"
