// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/archive/index/query.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive::index;

namespace {

Term term(const QString &words, bool isPrefix = false)
{
    return {words.split(u' '), isPrefix};
}

} // namespace

class QueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void parsedQuery_understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Query>("query");
        using Terms = QList<Term>;
        QTest::newRow("word") << u"bridge"_s << Query{{{term(u"bridge"_s)}}, {}};
        QTest::newRow("two words")
            << u" Bridge  closed "_s << Query{{{term(u"bridge"_s)}, {term(u"closed"_s)}}, {}};
        QTest::newRow("phrase") << u"\"the bridge\""_s << Query{{{term(u"the bridge"_s)}}, {}};
        QTest::newRow("typographic marks")
            << u"“the bridge”"_s << Query{{{term(u"the bridge"_s)}}, {}};
        QTest::newRow("German marks") << u"„die Brücke“"_s << Query{{{term(u"die brucke"_s)}}, {}};
        QTest::newRow("without") << u"bridge -ferry"_s
                                 << Query{{{term(u"bridge"_s)}}, {term(u"ferry"_s)}};
        QTest::newRow("without a phrase") << u"bridge -\"river ferry\""_s
                                          << Query{{{term(u"bridge"_s)}}, {term(u"river ferry"_s)}};
        QTest::newRow("or") << u"bridge OR ferry closed"_s
                            << Query{{Terms{term(u"bridge"_s), term(u"ferry"_s)},
                                      {term(u"closed"_s)}},
                                     {}};
        QTest::newRow("or in a row")
            << u"a OR b OR c"_s << Query{{Terms{term(u"a"_s), term(u"b"_s), term(u"c"_s)}}, {}};
        QTest::newRow("small or is a word")
            << u"now or never"_s
            << Query{{{term(u"now"_s)}, {term(u"or"_s)}, {term(u"never"_s)}}, {}};
        QTest::newRow("quoted OR is a word") << u"\"OR\""_s << Query{{{term(u"or"_s)}}, {}};
        QTest::newRow("begin") << u"minist*"_s << Query{{{term(u"minist"_s, true)}}, {}};
        QTest::newRow("begin of a phrase's last word")
            << u"\"prime minist\"*"_s << Query{{{term(u"prime minist"_s, true)}}, {}};
        QTest::newRow("hyphen inside") << u"high-speed"_s << Query{{{term(u"high speed"_s)}}, {}};
        QTest::newRow("operators of the index") << u"NEAR(a b) AND {body}: ^c NOT d"_s
                                                << Query{{{term(u"near a"_s)},
                                                          {term(u"b"_s)},
                                                          {term(u"and"_s)},
                                                          {term(u"body"_s)},
                                                          {term(u"c"_s)},
                                                          {term(u"not"_s)},
                                                          {term(u"d"_s)}},
                                                         {}};
        QTest::newRow("lonely signs are passed over")
            << u"bridge – & closed"_s << Query{{{term(u"bridge"_s)}, {term(u"closed"_s)}}, {}};
    }

    void parsedQuery_understands()
    {
        QFETCH(QString, text);
        QFETCH(Query, query);
        const auto parsed = parsedQuery(text);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));
        QCOMPARE(*parsed, query);
    }

    void parsedQuery_saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u""_s << u"nothing to look for"_s;
        QTest::newRow("only signs") << u"*** ()"_s << u"not one letter or digit"_s;
        QTest::newRow("only unwanted") << u"-ferry"_s << u"must not be there"_s;
        QTest::newRow("open mark") << u"the \"old bridge"_s << u"old bridge"_s;
        QTest::newRow("lonely mark") << u"\""_s << u"not closed"_s;
        QTest::newRow("OR first") << u"OR bridge"_s << u"OR needs"_s;
        QTest::newRow("OR last") << u"bridge OR"_s << u"OR needs"_s;
        QTest::newRow("OR twice") << u"bridge OR OR ferry"_s << u"OR needs"_s;
        QTest::newRow("OR without") << u"bridge OR -ferry"_s << u"OR needs"_s;
        QTest::newRow("too many") << u"a "_s.repeated(mostTerms + 1) << u"more than"_s;
    }

    void parsedQuery_saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto parsed = parsedQuery(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, Error::Code::Malformed);
        QVERIFY2(parsed.error().detail.contains(words), qPrintable(parsed.error().detail));
    }

    void parsedQuery_anyShortText_isNoCrash()
    {
        // Every text of up to four of the signs that mean something.
        const QString signs = u"a \"-*O R\u201C(^:"_s;
        const qsizetype count = signs.size();
        for (qsizetype n = 0; n < count * count * count * count; ++n) {
            QString text;
            for (qsizetype rest = n; rest > 0; rest /= count) {
                text.append(signs.at(rest % count));
            }
            if (const auto parsed = parsedQuery(text)) {
                QVERIFY(!parsed->wanted.isEmpty());
                QVERIFY(!matchExpression(parsed->wanted.first().first()).isEmpty());
            }
        }
    }

    void occurrences_areTheWordsOfTheText()
    {
        const QString text = u"The bridge: the Bridge, bridges."_s;
        const auto cut = [&text](const Term &wanted) {
            QStringList found;
            for (const TextSpan &span : occurrences(wanted, words(text))) {
                found.append(span.in(text).toString());
            }
            return found;
        };
        QCOMPARE(cut(term(u"bridge"_s)), QStringList({u"bridge"_s, u"Bridge"_s}));
        QCOMPARE(cut(term(u"bridge"_s, true)),
                 QStringList({u"bridge"_s, u"Bridge"_s, u"bridges"_s}));
        QCOMPARE(cut(term(u"the bridge"_s)), QStringList({u"The bridge"_s, u"the Bridge"_s}));
        QCOMPARE(cut(term(u"ferry"_s)), QStringList());
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
