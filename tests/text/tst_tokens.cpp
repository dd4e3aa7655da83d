// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/text/tokens.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class tst_Tokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_text_isCutIntoFoldedWords_data();
    void tokens_text_isCutIntoFoldedWords();
    void tokens_words_haveStems();
    void tokens_unknownLanguage_keepsWords();
    void tokens_capitals_areNoFunctionWords();
    void tokens_hostileText_staysInside_data();
    void tokens_hostileText_staysInside();
};

void tst_Tokens::tokens_text_isCutIntoFoldedWords_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &written, const QString &expected) {
        QTest::newRow(name) << written << expected.split(u' ', Qt::SkipEmptyParts);
    };
    row("words", u"The Bridge closed."_s, u"the bridge closed ."_s);
    row("possessive", u"Tolland’s ship, Venn's dog"_s, u"tolland ship , venn dog"_s);
    row("apostrophe", u"They don’t"_s, u"they don't"_s);
    row("compound", u"38-year-old"_s, u"38 year old"_s);
    row("percent", u"93% of 1,200.5"_s, u"93% of 1,200.5"_s);
    row("money", u"$2.3bn"_s, u"$ 2.3 bn"_s);
    row("ordinal", u"the 15th of the 1990s"_s, u"the 15th of the 1990s"_s);
    row("acronym", u"U.S. at 5 a.m. there"_s, u"us at 5 am there"_s);
    row("marks", u"-- and ..."_s, u"-- and ..."_s);
    row("arabic", u"أُغلق الجسر عام ٢٠١٦"_s, u"اغلق الجسر عام 2016"_s);
}

void tst_Tokens::tokens_text_isCutIntoFoldedWords()
{
    QFETCH(QString, written);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const text::Token &token : text::tokens(written, text::Lexicon::forLanguage(u"en"))) {
        found.append(token.folded);
    }
    QCOMPARE(found, expected);
}

void tst_Tokens::tokens_words_haveStems()
{
    const auto stemOf = [](QStringView language, const QString &word) {
        return text::tokens(word, text::Lexicon::forLanguage(language)).value(0).stem;
    };
    QCOMPARE(stemOf(u"en", u"Closing"_s), u"close"_s);
    QCOMPARE(stemOf(u"en", u"civilians"_s), u"civilian"_s);
    QCOMPARE(stemOf(u"de", u"Brücken"_s), u"bruck"_s);
    QCOMPARE(stemOf(u"fr", u"fermées"_s), stemOf(u"fr", u"fermé"_s));
    QCOMPARE(stemOf(u"en", u"1,200"_s), u"1,200"_s);
}

void tst_Tokens::tokens_unknownLanguage_keepsWords()
{
    const QList<text::Token> found =
        text::tokens(u"Qapla' closings", text::Lexicon::forLanguage(u"tlh"));
    QCOMPARE(found.last().stem, u"closings"_s);
}

void tst_Tokens::tokens_capitals_areNoFunctionWords()
{
    const QList<text::Token> found =
        text::tokens(u"US told us IS is here", text::Lexicon::forLanguage(u"en"));
    QList<bool> isFunctionWord;
    for (const text::Token &token : found) {
        isFunctionWord.append(token.isFunctionWord);
    }
    QCOMPARE(isFunctionWord, (QList<bool>{false, false, true, false, true, true}));
}

void tst_Tokens::tokens_hostileText_staysInside_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("empty") << QString();
    QTest::newRow("one word of ten million") << QString(10'000'000, u'a');
    QTest::newRow("hyphens") << QString(1'000'000, u'-');
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xdc00));
    QTest::newRow("null characters") << QString(1000, QChar());
    QTest::newRow("combining marks") << QString(100'000, QChar(0x301));
    QTest::newRow("digits") << QString(1'000'000, u'9');
}

void tst_Tokens::tokens_hostileText_staysInside()
{
    QFETCH(QString, written);
    qsizetype last = 0;
    for (const text::Token &token : text::tokens(written, text::Lexicon::forLanguage(u"en"))) {
        QVERIFY(token.span.begin >= last && token.span.end > token.span.begin);
        last = token.span.end;
    }
    QVERIFY(last <= written.size());
}

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_tokens.moc"
