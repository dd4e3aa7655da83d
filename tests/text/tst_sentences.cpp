// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/text/sentences.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class tst_Sentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_paragraph_isCutWhereSentencesEnd_data();
    void sentences_paragraph_isCutWhereSentencesEnd();
    void sentences_article_leavesOutFurniture();
    void sentences_headline_isOneSentence();
    void sentences_hostileText_staysInsideAndAscends_data();
    void sentences_hostileText_staysInsideAndAscends();
};

/// Each row is the paragraph with a bar where a sentence must end.
void tst_Sentences::sentences_paragraph_isCutWhereSentencesEnd_data()
{
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &marked) {
        QTest::newRow(name) << marked;
    };
    row("plain", u"The bridge closed.| Ferries ran from noon."_s);
    row("title",
        u"Gen. Igor Tarn met Mr. Oake and Sen. Ida Lunn, R-Iowa, in St. Orben.| They left."_s);
    row("initials", u"The prize went to J. K. Harrow.| She smiled."_s);
    row("initial before Mc", u"It was signed by Richard A. McFeely of the port."_s);
    row("country",
        u"It left the U.S. Navy yard.| It never came back to the U.S.| The crew stayed."_s);
    row("time", u"It sank at 5:40 a.m. on Friday.| The tide turned at 6 a.m.| Divers waited."_s);
    row("time and day", u"The lock opens at 5 p.m. Monday."_s);
    row("number", u"Pier No. 5 is shut.| He said no.| Then he left."_s);
    row("company",
        u"Halvane Bulk Co. owns it.| It was bought from Tarn & Co.| The price is secret."_s);
    row("month",
        u"It opened on Dec. 31st, 1911.| It closed in Jan. The date is lost."_s.replace(
            u"Jan. The"_s, u"Jan.| The"_s));
    row("state", u"Lunn (R-Ky.) spoke.| So did Oake (D-Ga.)."_s);
    row("decimal", u"It paid $2.50 and 1.5 million.| Nobody knows why."_s);
    row("ellipsis inside", u"\"Fighters ... don't trust it,\" he said.| I left."_s);
    row("ellipsis end", u"They waited... Then the horn blew."_s.replace(u"... T"_s, u"...| T"_s));
    row("question in quotation", u"\"Is he ever going to turn!?\" said Venn.| He never turned."_s);
    row("question and name", u"\"Is it safe?\" Mr Oake asked.| Nobody knew."_s);
    row("quotation of sentences",
        u"\"The crew dropped both anchors.| They sounded the horn,\" she said."_s);
    row("closing mark", u"\"It did not hold.\"| The fenders were old."_s);
    row("closing bracket", u"(It did not hold.)| The fenders were old."_s);
    row("two singles",
        u"\"People are leaving the districts,'' he told reporters.| \"They walk.''| Nobody rides."_s);
    row("brand", u"She works at Wahoo! in the port."_s);
    row("address", u"See https://port.example/a.b?c=1.2 for more.| Bring a coat."_s);
    row("list", u"1. The bow| 2. The stern| 3. The keel"_s);
    row("letter list", u"a. The bow| b. The stern"_s);
    row("sum is no list",
        u"It cost 1. That is all 2. He paid."_s.replace(u"1. T"_s, u"1.| T"_s)
            .replace(u"2. H"_s, u"2.| H"_s));
    row("glued",
        u"The bow rests on the pier.The impact tore the railing."_s.replace(u".T"_s, u".|T"_s));
    row("glued title", u"It opened at noon.|Mr. Venn cut the rope."_s);
    row("embedded quotation",
        u"'No,' she thought, 'after this storm nothing can happen! It will hold!' She slept."_s
            .replace(u"!' S"_s, u"!'| S"_s));
    row("quotation in single marks",
        u"'It was old. It broke,' she said."_s.replace(u". I"_s, u".| I"_s));
    row("apostrophes are no embedded quotation",
        u"The crews' boats sank.| The owners' sons wept.| Nobody drowned."_s);
    row("relative clause in brackets", u"It held! (Which nobody had expected.)| They cheered."_s);
    row("signature", u"“It held.” ―\u00a0Ines Tolland"_s);
    row("footnote",
        u"They agreed in a consultation.11 12 |Take the first."_s.replace(u"12 |"_s, u"12| "_s));
    row("insertion", u"\"He [Mr Oake. Ed.] was there,\" she said."_s);
    row("chinese", u"桥关闭了。|渡轮开始运行。"_s);
    row("hindi", u"पुल बंद है।| नाव चलती है।"_s);
    row("arabic", u"أُغلق الجسر.| هل يفتح غدا؟| لا أحد يعلم."_s);
    row("headline without full stop", u"Grain ship strikes Ostrel Bridge"_s);
}

void tst_Sentences::sentences_paragraph_isCutWhereSentencesEnd()
{
    QFETCH(QString, marked);
    QStringList expected;
    for (const QString &part : marked.split(u'|')) {
        expected.append(part.trimmed());
    }
    const QString paragraph = QString(marked).remove(u'|');
    QStringList found;
    for (const TextSpan &span : text::sentences(paragraph, text::Lexicon::forLanguage(u"en"))) {
        found.append(span.in(paragraph).toString());
    }
    QCOMPARE(found, expected);
}

void tst_Sentences::sentences_article_leavesOutFurniture()
{
    Article article;
    article.text = u"Bridge shut\n\nShare this. Now.\n\nIt is shut. It stays shut."_s;
    article.paragraphs = {{ParagraphRole::Headline, {0, 11}},
                          {ParagraphRole::Boilerplate, {13, 29}},
                          {ParagraphRole::Body, {31, article.text.size()}}};
    const QList<Sentence> found = text::sentences(article, text::Lexicon::forLanguage({}));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0], (Sentence{{0, 11}, 0}));
    QCOMPARE(found[1].span.in(article.text), u"It is shut.");
    QCOMPARE(found[2].paragraph, 2);
}

void tst_Sentences::sentences_headline_isOneSentence()
{
    Article article;
    article.text = u"Bridge shut. Ferries? None!"_s;
    article.paragraphs = {{ParagraphRole::Headline, {0, article.text.size()}}};
    QCOMPARE(text::sentences(article, text::Lexicon::forLanguage({})).size(), 1);
}

void tst_Sentences::sentences_hostileText_staysInsideAndAscends_data()
{
    QTest::addColumn<QString>("paragraph");
    constexpr qsizetype many = 200'000;
    QTest::newRow("empty") << QString();
    QTest::newRow("space") << u"  \n\t "_s;
    QTest::newRow("no space") << QString(many, u'a');
    QTest::newRow("full stops") << QString(many, u'.');
    QTest::newRow("full stops apart") << u". "_s.repeated(many / 2);
    QTest::newRow("opening marks") << u" \""_s.repeated(many / 2);
    QTest::newRow("brackets") << QString(many, u'[') + u". A"_s;
    QTest::newRow("list numbers") << u"1. "_s.repeated(many / 3);
    QTest::newRow("lone surrogates")
        << QString(QString(QChar(0xd800)) + u". A "_s).repeated(many / 5);
    QTest::newRow("null characters") << QString(1000, QChar()) + u". A."_s;
    QTest::newRow("right to left marks")
        << QString(QString(QChar(0x202e)) + u"A. "_s).repeated(1000);
    QTest::newRow("emoji")
        << u"Go! \U0001f44d\U0001f3fd. Now \U0001f468\u200d\U0001f469."_s.repeated(1000);
}

void tst_Sentences::sentences_hostileText_staysInsideAndAscends()
{
    QFETCH(QString, paragraph);
    qsizetype last = 0;
    qsizetype covered = 0;
    for (const TextSpan &span : text::sentences(paragraph, text::Lexicon::forLanguage(u"en"))) {
        QVERIFY(span.begin >= last && span.end > span.begin && span.end <= paragraph.size());
        last = span.end;
        covered += span.length();
    }
    // Nothing but white space is left out.
    qsizetype written = 0;
    for (const QChar c : paragraph) {
        written += c.isSpace() ? 0 : 1;
    }
    QVERIFY(covered >= written);
}

QTEST_GUILESS_MAIN(tst_Sentences)
#include "tst_sentences.moc"
