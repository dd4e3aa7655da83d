// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/analysiscache.h>

#include <QDate>
#include <QTest>
#include <QtConcurrent/QtConcurrentMap>

using namespace parallax;
using namespace Qt::StringLiterals;

class tst_AnalysisCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void of_theSameText_makesOnce();
    void of_anotherContext_makesAnew();
    void of_moreThanThereIsRoomFor_forgetsTheOldest();
    void of_aLongText_keepsNothing();
    void of_manyThreads_isRight();
    void analyses_keptOrFresh_areTheSame_data();
    void analyses_keptOrFresh_areTheSame();
    void dates_ofAnotherReference_areResolvedAnew();
    void tokens_ofAnotherLanguage_haveOtherStems();
};

void tst_AnalysisCache::of_theSameText_makesOnce()
{
    text::AnalysisCache<QString> cache(100, 50);
    int made = 0;
    const auto make = [&made] {
        ++made;
        return u"result"_s;
    };
    const QString whole = u"The lock. The lock."_s;
    QCOMPARE(cache.of(QStringView(whole).first(9), u"en"_s, make), u"result"_s);
    QCOMPARE(cache.of(QStringView(whole).last(9), u"en"_s, make), u"result"_s);
    QCOMPARE(made, 1);
    cache.forget();
    std::ignore = cache.of(QStringView(whole).last(9), u"en"_s, make);
    QCOMPARE(made, 2);
}

void tst_AnalysisCache::of_anotherContext_makesAnew()
{
    text::AnalysisCache<QString> cache(100, 50);
    const auto in = [&cache](const QString &language) {
        return cache.of(u"1.500", language, [&language] { return language; });
    };
    QCOMPARE(in(u"en"_s), u"en"_s);
    QCOMPARE(in(u"de"_s), u"de"_s);
    QCOMPARE(in(u"en"_s), u"en"_s);
}

void tst_AnalysisCache::of_moreThanThereIsRoomFor_forgetsTheOldest()
{
    text::AnalysisCache<int> cache(30, 20);
    int made = 0;
    const auto ask = [&](const QString &text) {
        std::ignore = cache.of(text, u"en"_s, [&made] { return ++made; });
    };
    ask(u"first text"_s);
    ask(u"other text"_s);
    ask(u"third text"_s);
    ask(u"first text"_s); // still there, and now the newest
    QCOMPARE(made, 3);
    ask(u"fourth one"_s);
    QCOMPARE(cache.count(), 3);
    ask(u"first text"_s);
    QCOMPARE(made, 4);
    ask(u"other text"_s);
    QCOMPARE(made, 5);
}

void tst_AnalysisCache::of_aLongText_keepsNothing()
{
    text::AnalysisCache<int> cache(1000, 20);
    QCOMPARE(cache.of(QString(21, u'x'), u"en"_s, [] { return 7; }), 7);
    QCOMPARE(cache.count(), 0);
}

void tst_AnalysisCache::of_manyThreads_isRight()
{
    text::AnalysisCache<QString> cache(200, 20); // most are thrown out again
    QList<int> numbers;
    for (int k = 0; k < 4000; ++k)
        numbers.append(k % 97);
    const QList<QString> results = QtConcurrent::blockingMapped(numbers, [&cache](int number) {
        const QString text = QString::number(number);
        return cache.of(text, u"en"_s, [&text] { return text; });
    });
    for (qsizetype k = 0; k < numbers.size(); ++k)
        QCOMPARE(results.at(k), QString::number(numbers.at(k)));
}

void tst_AnalysisCache::analyses_keptOrFresh_areTheSame_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("figures")
        << u"At least 1,200 of 3.5 million litres were lost on 4 May, two thirds of them at sea."_s;
    QTest::newRow("quotation") << u"“We lost 40 boats on Friday,” she said, “and 3 crews.”"_s;
    QTest::newRow("marks") << u"“’—…”"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("surrogates") << u"\U0001F30A 12 \U0001F30A boats"_s;
}

void tst_AnalysisCache::analyses_keptOrFresh_areTheSame()
{
    QFETCH(QString, sentence);
    const auto lexicon = text::Lexicon::forLanguage(u"en");
    text::AnalysisCaches &caches = text::AnalysisCaches::program();
    caches.forget();
    const auto tokens = text::tokens(sentence, lexicon);
    const auto figures = text::quantities(sentence, lexicon);
    const auto dates = text::dates(sentence, lexicon, QDate(2026, 5, 6));
    // The same words at another place of another text.
    const QString article = u"Before it. "_s + sentence + u" After it."_s;
    const QStringView again = QStringView(article).sliced(11, sentence.size());
    QCOMPARE(text::tokens(again, lexicon), tokens);
    QCOMPARE(text::quantities(again, lexicon), figures);
    QCOMPARE(text::dates(again, lexicon, QDate(2026, 5, 6)), dates);
    caches.forget();
    QCOMPARE(text::tokens(again, lexicon), tokens);
    QCOMPARE(text::quantities(again, lexicon), figures);
    QCOMPARE(text::dates(again, lexicon, QDate(2026, 5, 6)), dates);
}

void tst_AnalysisCache::dates_ofAnotherReference_areResolvedAnew()
{
    const auto lexicon = text::Lexicon::forLanguage(u"en");
    const QString sentence = u"The lock broke on Friday."_s;
    const auto on = [&](std::optional<QDate> reference) {
        const auto dates = text::dates(sentence, lexicon, reference);
        return dates.isEmpty() ? u"none"_s : dates.constFirst().value;
    };
    const QString may = on(QDate(2026, 5, 6));
    QVERIFY(may != on(QDate(2026, 8, 6)));
    QVERIFY(may != on(std::nullopt));
    QCOMPARE(on(QDate(2026, 5, 6)), may);
}

void tst_AnalysisCache::tokens_ofAnotherLanguage_haveOtherStems()
{
    const QString words = u"die houses"_s;
    const auto english = text::tokens(words, text::Lexicon::forLanguage(u"en"));
    const auto german = text::tokens(words, text::Lexicon::forLanguage(u"de"));
    QCOMPARE(english.at(1).stem, u"hous"_s);
    QVERIFY(!english.at(0).isFunctionWord);
    QVERIFY(german.at(0).isFunctionWord);
}

QTEST_GUILESS_MAIN(tst_AnalysisCache)
#include "tst_analysiscache.moc"
