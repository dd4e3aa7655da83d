// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/measured.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class TestMeasured : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped_everyIdHasWords();
    void shipped_everySectionNamesItsCommand();
    void html_shipped_showsEveryFigureAndCommand();
    void html_rightToLeft_beginsARowAtTheRight();
    void html_hostileWords_areEscaped();
    void read_badInput_namesTheReason_data();
    void read_badInput_namesTheReason();
};

void TestMeasured::shipped_everyIdHasWords()
{
    const auto sections = Measured::shipped();
    QVERIFY2(sections, qPrintable(sections ? QString() : sections.error().detail));
    for (const MeasuredSection &section : *sections) {
        QStringList ids{section.id, section.material};
        for (const MeasuredRow &row : section.rows) {
            ids.append(row.id);
        }
        for (const QString &id : ids + section.notes) {
            QVERIFY2(!Measured::words(id).isEmpty(), qPrintable(id));
        }
    }
}

void TestMeasured::shipped_everySectionNamesItsCommand()
{
    const auto sections = Measured::shipped();
    QVERIFY(sections && !sections->isEmpty());
    for (const MeasuredSection &section : *sections) {
        QVERIFY2(!section.command.isEmpty(), qPrintable(section.id));
        for (const MeasuredRow &row : section.rows) {
            QVERIFY2(row.precision || row.recall || row.f1 || row.accuracy, qPrintable(row.id));
        }
    }
}

void TestMeasured::html_shipped_showsEveryFigureAndCommand()
{
    const auto sections = Measured::shipped();
    QVERIFY(sections);
    const QString html = Measured::html(*sections, Qt::LeftToRight);
    for (const MeasuredSection &section : *sections) {
        QVERIFY(html.contains(section.command.toHtmlEscaped()));
        for (const MeasuredRow &row : section.rows) {
            for (const std::optional<double> &rate :
                 {row.precision, row.recall, row.f1, row.accuracy}) {
                QVERIFY(!rate || html.contains(QLocale().toString(*rate, 'f', 2)));
            }
        }
    }
}

void TestMeasured::html_rightToLeft_beginsARowAtTheRight()
{
    MeasuredSection section{u"links"_s, u"events-unseen"_s, {}, {}, {}};
    section.rows.append({u"first"_s, 0.5, {}, {}, {}, 3});
    const QString left = Measured::html({section}, Qt::LeftToRight);
    const QString right = Measured::html({section}, Qt::RightToLeft);
    const QString count = QLocale().toString(3) + u"</td>"_s;
    QVERIFY(left.indexOf(u">first</td>"_s) > 0 && left.indexOf(count) > 0);
    QVERIFY(left.indexOf(u">first</td>"_s) < left.indexOf(count));
    QVERIFY(right.indexOf(u">first</td>"_s) > right.indexOf(count));
}

void TestMeasured::html_hostileWords_areEscaped()
{
    MeasuredSection section{u"<script>"_s, u"<b>"_s, u"a && <i>"_s, {}, {u"<u>"_s}};
    section.rows.append({u"<em>"_s, 0.5, {}, {}, {}, 3});
    const QString html = Measured::html({section}, Qt::LeftToRight);
    for (const QString &tag : {u"<script>"_s, u"<b>"_s, u"<i>"_s, u"<u>"_s, u"<em>"_s}) {
        QVERIFY2(!html.contains(tag), qPrintable(tag));
    }
    QVERIFY(html.contains(u"a &amp;&amp; &lt;i&gt;"_s));
}

void TestMeasured::read_badInput_namesTheReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"measured.json"_s;
    QTest::newRow("cut") << QByteArray(R"({"sections": [{"id": "li)") << u"measured.json"_s;
    QTest::newRow("other form") << QByteArray(R"({"links": 3})") << u"sections"_s;
    QTest::newRow("no rows") << QByteArray(R"({"sections": [{"id": "links"}]})") << u"rows"_s;
    QTest::newRow("rate above one")
        << QByteArray(R"({"sections": [{"id": "links", "rows": [{"id": "program", "f1": 75}]}]})")
        << u"f1"_s;
    QTest::newRow("rate as text") << QByteArray(
        R"({"sections": [{"id": "links", "rows": [{"id": "all", "recall": "?"}]}]})")
                                  << u"recall"_s;
    QTest::newRow("count below none")
        << QByteArray(R"({"sections": [{"id": "links", "rows": [{"id": "all", "count": -4}]}]})")
        << u"count"_s;
}

void TestMeasured::read_badInput_namesTheReason()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const auto sections = Measured::read(json);
    QVERIFY(!sections);
    QCOMPARE(sections.error().code, Error::Code::Malformed);
    QVERIFY2(sections.error().detail.contains(reason), qPrintable(sections.error().detail));
}

QTEST_GUILESS_MAIN(TestMeasured)
#include "tst_measured.moc"
