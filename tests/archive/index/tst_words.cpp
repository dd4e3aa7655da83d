// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/archive/index/words.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive::index;

class WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void foldedText_isWithoutCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("only signs") << u" – … % \n"_s << u""_s;
        QTest::newRow("case") << u"The MAYOR"_s << u"the mayor"_s;
        QTest::newRow("accents") << u"Café Zürich"_s << u"cafe zurich"_s;
        QTest::newRow("decomposed accents") << u"Cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("ligature") << u"ofﬁce"_s << u"office"_s;
        QTest::newRow("apostrophe parts") << u"Ostrel’s"_s << u"ostrel s"_s;
        QTest::newRow("figures") << u"50,000 in 2026"_s << u"50 000 in 2026"_s;
        QTest::newRow("hyphen parts") << u"high-speed"_s << u"high speed"_s;
        QTest::newRow("Arabic vowel signs") << u"مَدِينَة"_s << u"مدينه"_s;
        QTest::newRow("Arabic alef") << u"أحمد إلى"_s << u"احمد الي"_s;
        QTest::newRow("Arabic tatweel") << u"مــدينة"_s << u"مدينه"_s;
        QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("Russian") << u"Ёлка Мост"_s << u"елка мост"_s;
        QTest::newRow("Chinese") << u"桥梁关闭"_s << u"桥 梁 关 闭"_s;
        QTest::newRow("beyond the basic plane") << u"\U00020000a"_s << u"\U00020000 a"_s;
    }

    void foldedText_isWithoutCaseAndAccents()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldedText(text), folded);
    }

    void words_spansCutTheWordsOut()
    {
        const QString text = u"«Été», said Zoë\u0308 – 桥 12%"_s;
        QStringList cut;
        for (const Word &word : words(text)) {
            cut.append(word.span.in(text).toString());
        }
        QCOMPARE(cut, QStringList({u"Été"_s, u"said"_s, u"Zoë\u0308"_s, u"桥"_s, u"12"_s}));
    }

    void words_halfAPair_isNoCrash()
    {
        const QString text = QString(QChar(0xD800)) + u"a"_s + QChar(0xDC00);
        for (const Word &word : words(text)) {
            QVERIFY(word.span.begin >= 0 && word.span.end <= text.size());
        }
        QVERIFY(foldedText(text).contains(u'a'));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
