// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/revisionmatcher.h>

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class WordEditsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordEdits_data();
    void wordEdits();
    void wordEdits_appliedToTheOldText_giveTheWordsOfTheNew_data();
    void wordEdits_appliedToTheOldText_giveTheWordsOfTheNew();
    void wordEdits_ofHugeTexts_end();
};

void WordEditsTest::wordEdits_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected"); // -taken out, +put in, parted by |
    QTest::newRow("empty") << u""_s << u""_s << u""_s;
    QTest::newRow("equal") << u"No pilot was aboard."_s << u"No pilot was aboard."_s << u""_s;
    QTest::newRow("white space alone") << u"No  pilot"_s << u"No pilot"_s << u""_s;
    QTest::newRow("all new") << u""_s << u"Ships wait."_s << u"+Ships wait."_s;
    QTest::newRow("all gone") << u"Ships wait."_s << u""_s << u"-Ships wait."_s;
    QTest::newRow("number whole") << u"some 42,000 cars"_s << u"some 42,500 cars"_s
                                  << u"-42,000|+42,500"_s;
    QTest::newRow("number with thousands spaces whole")
        << u"près de 42\u202f000 voitures"_s << u"près de 42\u202f500 voitures"_s
        << u"-42\u202f000|+42\u202f500"_s;
    QTest::newRow("no-break space between number and noun is no part of it")
        << u"les 42\u00a0voitures"_s << u"les 43\u00a0voitures"_s << u"-42|+43"_s;
    QTest::newRow("arabic number with separators and percent sign whole")
        << u"نحو ١٬٢٠٠ شخص و ٤٫٥٪"_s << u"نحو ١٬٣٠٠ شخص و ٤٫٦٪"_s << u"-١٬٢٠٠|+١٬٣٠٠|-٤٫٥٪|+٤٫٦٪"_s;
    QTest::newRow("currency and decimals whole")
        << u"cost $4.6 million"_s << u"cost $4.8 million"_s << u"-$4.6|+$4.8"_s;
    QTest::newRow("percent sign whole")
        << u"rose 93% there"_s << u"rose 9% there"_s << u"-93%|+9%"_s;
    QTest::newRow("time whole") << u"at 5:40 today"_s << u"at 5:52 today"_s << u"-5:40|+5:52"_s;
    QTest::newRow("name whole") << u"said Ines Tolland on air"_s << u"said Inez Tolland on air"_s
                                << u"-Ines Tolland|+Inez Tolland"_s;
    QTest::newRow("name gains a title")
        << u"said Marek Dolan there"_s << u"said General Marek Dolan there"_s
        << u"-Marek Dolan|+General Marek Dolan"_s;
    QTest::newRow("quotation marks lost")
        << u"called it \"a plot\" again"_s << u"called it a plot again"_s
        << u"-\"a plot\"|+a plot"_s;
    QTest::newRow("inside a quotation")
        << u"he said “we lost steering” twice"_s << u"he said “we lost power” twice"_s
        << u"-steering|+power"_s;
    QTest::newRow("a lone comma is no anchor")
        << u"cars, lorries"_s << u"ships, trains"_s << u"-cars, lorries|+ships, trains"_s;
    QTest::newRow("umlauts") << u"die Brücke bleibt gesperrt"_s << u"die Brücken bleibt gesperrt"_s
                             << u"-Brücke|+Brücken"_s;
    QTest::newRow("arabic") << u"قال الوزير أمس"_s << u"قال الرئيس أمس"_s << u"-الوزير|+الرئيس"_s;
    QTest::newRow("no spaces between words") << u"大桥关闭"_s << u"大桥开放"_s << u"-关闭|+开放"_s;
}

void WordEditsTest::wordEdits()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, expected);
    QStringList found;
    for (const WordEdit &edit : align::wordEdits(a, b)) {
        const bool isDelete = edit.kind == WordEdit::Kind::Delete;
        found.append((isDelete ? u"-"_s : u"+"_s) + edit.span.in(isDelete ? a : b));
    }
    QCOMPARE(found.join(u'|'), expected);
}

void WordEditsTest::wordEdits_appliedToTheOldText_giveTheWordsOfTheNew_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("reworded")
        << u"The crew had lost steering, port officials said."_s
        << u"The crew had apparently lost steering, an official of the ministry said."_s;
    QTest::newRow("nothing in common") << u"One two three."_s << u"Four five six!"_s;
    QTest::newRow("repeated words") << u"a b a b a b c"_s << u"b a b a c c a"_s;
    QTest::newRow("unbalanced marks")
        << u"\"We saw it, he said. \"Twice."_s << u"We saw it\", he said. Twice.\""_s;
    QTest::newRow("names everywhere")
        << u"Anna Berg Met Carl Dahl In Essen"_s << u"Carl Dahl Met Anna Berg At Essen Mitte"_s;
}

void WordEditsTest::wordEdits_appliedToTheOldText_giveTheWordsOfTheNew()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    // What stays on either side must be the same words in the same order.
    QString keptA = a;
    QString keptB = b;
    for (const WordEdit &edit : align::wordEdits(a, b)) {
        QString &kept = edit.kind == WordEdit::Kind::Delete ? keptA : keptB;
        kept.replace(edit.span.begin, edit.span.length(), QString(edit.span.length(), u' '));
    }
    QCOMPARE(keptA.remove(u' '), keptB.remove(u' '));
}

void WordEditsTest::wordEdits_ofHugeTexts_end()
{
    QString a;
    QString b;
    for (int i = 0; i < 20000; ++i) {
        a += u"word%1 "_s.arg(i);
        b += u"word%1 "_s.arg(i * 3 + 1);
    }
    const QList<WordEdit> edits = align::wordEdits(a, b);
    QVERIFY(!edits.isEmpty());
    QVERIFY(edits.constLast().span.end <= b.size());
}

QTEST_GUILESS_MAIN(WordEditsTest)
#include "tst_wordedits.moc"
