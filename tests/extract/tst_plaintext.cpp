// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlecheck.h"

#include <app/domain/articlejson.h>
#include <app/extract/textreader.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

Article articleOf(const QString &text)
{
    const auto extraction = extract::plainArticle(text);
    return extraction ? extraction->first().revisions.first() : Article();
}

QString roleOf(const Article &article, const QString &beginning)
{
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.span.in(article.text).startsWith(beginning))
            return roleName(paragraph.role);
    }
    return u"(missing)"_s;
}

const QString body =
    u"The ferry left the quay at noon with nobody on board, the harbour office said.\n\n"
    "Nobody could say on Monday why the lamps had been left burning all night long.\n\n"_s;

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void columns_becomeRowsOfATable_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("tabs") << u"Year\tGuests\n2024\t3,900\n2025\t4,100\n"_s;
        QTest::newRow("gaps") << u"Year     Guests\n2024      3,900\n2025      4,100\n"_s;
        QTest::newRow("bars") << u"Year | Guests\n2024 | 3,900\n2025 | 4,100\n"_s;
        QTest::newRow("Markdown")
            << u"| Year | Guests |\n|------|-------:|\n| 2024 | 3,900 |\n| 2025 | 4,100 |\n"_s;
        QTest::newRow("empty lines between") << u"Year\tGuests\n\n2024\t3,900\n\n2025\t4,100\n"_s;
    }

    void columns_becomeRowsOfATable()
    {
        QFETCH(const QString, table);
        const Article article =
            articleOf(u"Ferry leaves without its crew\n\n"_s + body + table + u'\n' + body);
        checkShape(article);
        const QStringList rows = roleLines(article).filter(u"table-row: "_s);
        QCOMPARE(rows,
                 (QStringList{u"table-row: Year | Guests"_s, u"table-row: 2024 | 3,900"_s,
                              u"table-row: 2025 | 4,100"_s}));
        QCOMPARE(roleLines(article).filter(u"body: The ferry left"_s).size(), 2);
    }

    void linesThatAreNoTable_stayAsTheyAre_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("two rows only") << u"Ada   12\nBen   13\n"_s;
        QTest::newRow("other numbers of cells") << u"Ada | 12\nBen | 13 | 14\nCleo | 15\n"_s;
        QTest::newRow("long cells")
            << u"The office said that nobody at all had been told of it | and that was all\n"_s
                   .repeated(3);
        QTest::newRow("indented") << u"\tThe ferry\n\tleft the\n\tquay at noon\n"_s;
    }

    void linesThatAreNoTable_stayAsTheyAre()
    {
        QFETCH(const QString, lines);
        const Article article =
            articleOf(u"Ferry leaves without its crew\n\n"_s + body + lines + u'\n' + body);
        QVERIFY(roleLines(article).filter(u"table-row: "_s).isEmpty());
        for (const QString &word : lines.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
            QVERIFY2(article.text.contains(word), qPrintable(word));
    }

    void article_sampleNewspaper_getsAllRoles()
    {
        const auto text =
            extract::decoded(fileBytes(QStringLiteral(PARALLAX_SAMPLE_DIR "/maren-courier.txt")));
        QVERIFY(text);
        const Article article = articleOf(*text);
        checkShape(article);
        QCOMPARE(article.headline, u"Grain ship strikes Ostrel Bridge after losing steering"_s);
        QCOMPARE(article.byline, QStringList{u"Tamsin Orrel"_s});
        QVERIFY(article.published);
        QCOMPARE(isoTime(*article.published), u"2026-10-14T12:05:00Z"_s);
        QCOMPARE(article.language, u"en"_s);
        QCOMPARE(roleOf(article, u"Published on"_s), u"dateline"_s);
        QCOMPARE(roleOf(article, u"Sundrel Press"_s), u"credit"_s);
        QCOMPARE(roleOf(article, u"The bow of"_s), u"caption"_s);
        QCOMPARE(roleOf(article, u"Drivers wait"_s), u"caption"_s);
        QCOMPARE(roleOf(article, u"Ferry from noon"_s), u"subheading"_s);
        QCOMPARE(roleLines(article).filter(u"body: "_s).size(), 19);
        QVERIFY(roleLines(article).filter(u"boilerplate"_s).isEmpty());
    }

    void article_sampleBroadcaster_setsFurnitureAside()
    {
        const auto text =
            extract::decoded(fileBytes(QStringLiteral(PARALLAX_SAMPLE_DIR "/radio-estuary.txt")));
        QVERIFY(text);
        const Article article = articleOf(*text);
        checkShape(article);
        QCOMPARE(article.headline,
                 u"Ostrel Bridge closed after ship makes contact with pier: what we know"_s);
        for (const QString &beginning :
             {u"skip to"_s, u"We ask for"_s, u"Share this"_s, u"Copy link"_s, u"Email"_s,
              u"Print"_s, u"Related stories"_s, u"Owner of Selka"_s, u"Watch:"_s, u"More from"_s})
            QCOMPARE(roleOf(article, beginning), u"boilerplate"_s);
        QCOMPARE(roleOf(article, u"The Ostrel Bridge in Port"_s), u"caption"_s);
        QCOMPARE(roleLines(article).filter(u"caption: "_s).size(), 2);
        QCOMPARE(roleOf(article, u"Pupils sent home"_s), u"subheading"_s);
        QCOMPARE(roleOf(article, u"Correction 14"_s), u"correction"_s);
        QCOMPARE(article.corrections.size(), 1);
        QCOMPARE(roleLines(article).filter(u"body: "_s).size(), 17);
    }

    void article_everyLine_staysInTheText()
    {
        for (const QString &name : {u"/maren-courier.txt"_s, u"/radio-estuary.txt"_s}) {
            const auto text =
                extract::decoded(fileBytes(QStringLiteral(PARALLAX_SAMPLE_DIR) + name));
            QVERIFY(text);
            const Article article = articleOf(*text);
            const QStringList kept = article.text.split(u"\n\n"_s);
            for (const QString &line : text->split(u'\n')) {
                const QString plain = line.simplified();
                const auto isSame = [&plain](const QString &paragraph) {
                    return paragraph.simplified() == plain;
                };
                QVERIFY2(plain.isEmpty() || std::any_of(kept.begin(), kept.end(), isSame),
                         qPrintable(plain));
            }
        }
    }

    void article_headMatter_getsItsRole_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("byline");
        QTest::newRow("by") << u"By Ada Brook"_s << u"byline"_s << QStringList{u"Ada Brook"_s};
        QTest::newRow("capitals") << u"BY ADA BROOK"_s << u"byline"_s
                                  << QStringList{u"ADA BROOK"_s};
        QTest::newRow("two") << u"By Ada Brook and Ben Carr"_s << u"byline"_s
                             << QStringList{u"Ada Brook"_s, u"Ben Carr"_s};
        QTest::newRow("place") << u"By Ada Brook in Port Maren"_s << u"byline"_s
                               << QStringList{u"Ada Brook"_s};
        QTest::newRow("post") << u"Ada Brook, Europe correspondent"_s << u"byline"_s
                              << QStringList{u"Ada Brook"_s};
        QTest::newRow("by and post") << u"By Ada Brook, Ben Carr, transport reporters"_s
                                     << u"byline"_s << QStringList{u"Ada Brook"_s, u"Ben Carr"_s};
        QTest::newRow("German") << u"Von Ada Bach und Uwe von der Au"_s << u"byline"_s
                                << QStringList{u"Ada Bach"_s, u"Uwe von der Au"_s};
        QTest::newRow("byline and date") << u"By Ada Brook | Published 14 October 2026"_s
                                         << u"byline"_s << QStringList{u"Ada Brook"_s};
        QTest::newRow("agency") << u"Reuters, Paris"_s << u"credit"_s << QStringList();
        QTest::newRow("agencies") << u"AFP and Reuters"_s << u"credit"_s << QStringList();
        QTest::newRow("bare agency") << u"AFP"_s << u"credit"_s << QStringList();
        QTest::newRow("date") << u"14 October 2026"_s << u"dateline"_s << QStringList();
        QTest::newRow("body: by way of")
            << u"By the time the ferry came, the quay was empty."_s << u"body"_s << QStringList();
        QTest::newRow("body: agency speaks")
            << u"Reuters said the ferry had left."_s << u"body"_s << QStringList();
    }

    void article_headMatter_getsItsRole()
    {
        QFETCH(QString, line);
        QFETCH(QString, role);
        QFETCH(QStringList, byline);
        const Article article =
            articleOf(u"Ferry leaves without its crew\n\n"_s + line + u"\n\n"_s + body);
        checkShape(article);
        QCOMPARE(roleOf(article, line), role);
        QCOMPARE(article.byline, byline);
        QCOMPARE(article.headline, u"Ferry leaves without its crew"_s);
    }

    void article_standfirstAboveTheByline_isFound()
    {
        const Article article = articleOf(
            u"Ferry leaves\n\nIt was the third time this year.\n\nBy Ada Brook\n\n"_s + body);
        QCOMPARE(roleOf(article, u"It was the third"_s), u"standfirst"_s);
    }

    void article_captions_areFound_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line :
             {u"The ferry at night. Photo: Reuters"_s,
              u"The ferry at night. (Photo by Ada Brook)"_s,
              u"The ferry at night (Photo: Ada Brook/Maren Courier)"_s,
              u"Photograph: Ada Brook/AFP/Getty Images"_s,
              u"FILE PHOTO: The ferry at night. REUTERS/Ada Brook"_s,
              u"The ferry at night. Image: AFP"_s, u"Die Fähre bei Nacht. Foto: dpa"_s,
              u"Image caption The ferry at night"_s})
            QTest::newRow(qPrintable(line)) << line;
    }

    void article_captions_areFound()
    {
        QFETCH(QString, line);
        const Article article =
            articleOf(u"Ferry leaves without its crew\n\n"_s + body + line + u"\n\n"_s + body);
        QCOMPARE(roleOf(article, line), u"caption"_s);
    }

    void article_newsSentences_areNeverSetAside_data()
    {
        QTest::addColumn<QString>("line");
        for (
            const QString &line :
            {u"\"We need your consent,\" the minister told the house, and the house said no."_s,
             u"The regulator said that sites need your consent before they store cookies on your device."_s,
             u"He posted a photo: \"The bridge is gone,\" it said."_s,
             u"The photo was taken by Ada Brook on Monday."_s,
             u"Read more books, the teacher told her class."_s,
             u"Share prices fell by 3 percent."_s, u"Print is not dead, said the printer."_s,
             u"More from the scene was not to be learned on Monday."_s,
             u"Correction officers at the island prison went on strike on Monday."_s,
             u"Related costs rose to 3 million euros."_s, u"Search teams found the boat at dawn."_s,
             u"Subscribe to that view or not, the figures stand, she said."_s,
             u"Home: that was the word he used most."_s,
             u"The Associated Press first reported the deal."_s,
             u"Copyright law is to be changed, the ministry said."_s,
             u"Video of the crash was shown in court."_s,
             u"\"Follow us,\" the guide said, and they did."_s,
             u"All rights reserved for the owner were sold in May, court files show."_s})
            QTest::newRow(qPrintable(line)) << line;
    }

    void article_newsSentences_areNeverSetAside()
    {
        QFETCH(QString, line);
        const Article article =
            articleOf(u"Ferry leaves without its crew\n\n"_s + body + line + u"\n\n"_s + body);
        QCOMPARE(roleOf(article, line), u"body"_s);
        const Article first =
            articleOf(u"Ferry leaves without its crew\n\n"_s + line + u"\n\n"_s + body);
        QCOMPARE(roleOf(first, line), u"body"_s);
        const Article last = articleOf(u"Ferry leaves without its crew\n\n"_s + body + line);
        QCOMPARE(roleOf(last, line), u"body"_s);
    }

    void article_furnitureLines_areSetAside_data()
    {
        QTest::addColumn<QString>("line");
        for (
            const QString &line :
            {u"Share this article"_s, u"SIGN UP FOR OUR NEWSLETTER"_s, u"Advertisement"_s,
             u"© 2026 Maren Courier. All rights reserved."_s, u"Copyright 2026 Maren Courier"_s,
             u"Read more: Who pays for the ferry"_s, u"We use cookies to measure our pages."_s,
             u"Zum Inhalt springen"_s, u"Aller au contenu"_s,
             u"This player needs your consentIt stores cookies on your device.Manage Preferences"_s})
            QTest::newRow(qPrintable(line)) << line;
    }

    void article_furnitureLines_areSetAside()
    {
        QFETCH(QString, line);
        const Article article =
            articleOf(u"Ferry leaves without its crew\n\n"_s + body + line + u"\n\n"_s + body);
        checkShape(article);
        QCOMPARE(roleOf(article, line), u"boilerplate"_s);
    }

    void article_subheadingAfterRelatedBox_isKept()
    {
        const Article article = articleOf(
            u"Ferry leaves\n\n"_s + body
            + u"Related stories\n\nWho pays for the ferry\n\nThe long way round\n\n"_s + body);
        QCOMPARE(roleOf(article, u"Who pays"_s), u"boilerplate"_s);
        QCOMPARE(roleOf(article, u"The long way"_s), u"subheading"_s);
    }

    void article_singleNewlines_partParagraphsToo()
    {
        const Article article = articleOf(
            u"Ferry leaves\nThe first paragraph of the text is here.\nThe second one follows it.\n"_s);
        QCOMPARE(roleLines(article),
                 (QStringList{u"headline: Ferry leaves"_s,
                              u"body: The first paragraph of the text is here."_s,
                              u"body: The second one follows it."_s}));
    }

    void article_hardWrappedText_isJoined()
    {
        const QString text = u"Ferry leaves without its crew\n\n"
                             "The ferry left the quay at noon with nobody on board, the harbour\n"
                             "office said, and it came back at two in the afternoon with a small\n"
                             "dog that nobody knew.\n\n"
                             "Nobody could say on Monday why the lamps had been left burning all\n"
                             "night long, or who had fed the dog, or why the log of the ferry was\n"
                             "found in the kitchen.\n"_s;
        const Article article = articleOf(text);
        QCOMPARE(article.paragraphs.size(), 3);
        QVERIFY(article.text.contains(u"the harbour office said"_s));
    }

    void article_firstParagraph_isTheHeadline_data()
    {
        QTest::addColumn<QString>("headline");
        for (const QString &headline :
             {u"Headline"_s, u"What now?"_s, u"'We will not sail,' captain says"_s,
              u"Ferry leaves quay. Crew does not."_s,
              u"By the sea, by the quay: a ferry's last day"_s, u"Monday"_s,
              u"Read more and sail more, minister says"_s})
            QTest::newRow(qPrintable(headline)) << headline;
    }

    void article_firstParagraph_isTheHeadline()
    {
        QFETCH(QString, headline);
        const Article article = articleOf(headline + u"\n\n"_s + body);
        QCOMPARE(article.headline, headline);
        QCOMPARE(roleLines(article).filter(u"body: "_s).size(), 2);
    }

    void article_language_isVotedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << body << u"en"_s;
        QTest::newRow("German")
            << u"Die Fähre hat am Montag den Hafen verlassen, und niemand war an Bord, sagte die Leitung des Hafens."_s
            << u"de"_s;
        QTest::newRow("French")
            << u"Le bac a quitté le quai lundi et personne n'était à bord, selon la direction du port de la ville."_s
            << u"fr"_s;
        QTest::newRow("Spanish")
            << u"El barco salió del puerto el lunes y nadie estaba a bordo, según la dirección de los muelles."_s
            << u"es"_s;
        QTest::newRow("Arabic")
            << u"قال المتحدث إن العبارة غادرت الرصيف في الظهر من دون أن يكون على متنها أحد."_s
            << u"ar"_s;
        QTest::newRow("too short") << u"Ferry"_s << QString();
    }

    void article_language_isVotedFor()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(articleOf(text).language, language);
    }

    void article_list_isReadPointByPoint()
    {
        const Article article =
            articleOf(u"Ferry leaves\n\n"_s + body
                      + u"\n\n• Two of the crew were on the pier.\n"
                        "• Nobody was hurt.\n\n- One dash alone stays text.\n\n"_s
                      + body);
        QCOMPARE(roleLines(article).filter(u"list-item: "_s),
                 (QStringList{u"list-item: • Two of the crew were on the pier."_s,
                              u"list-item: • Nobody was hurt."_s}));
        QVERIFY(roleLines(article).contains(u"body: - One dash alone stays text."_s));
    }

    void article_wordsSetOutOnceMore_areAPullQuote()
    {
        const QString quote = u"“nobody knows why the lamps were left burning”"_s;
        const Article article = articleOf(u"Ferry leaves\n\nThe harbour office says that nobody "
                                          u"knows why the lamps were left burning "
                                          "all night.\n\n"_s
                                          + quote + u"\n\n"_s + body);
        QVERIFY(roleLines(article).contains(u"pull-quote: "_s + quote));
        QCOMPARE(roleLines(article).filter(u"body: "_s).size(), 3);
    }

    void article_correctionNote_isTold_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("amended")
            << u"This article was amended on 3 May 2026 because an earlier version misnamed the ship."_s;
        QTest::newRow("bracket") << u"(This story has been refiled to correct the date.)"_s;
        QTest::newRow("asterisk") << u"* Clarification: the pier belongs to the town."_s;
        QTest::newRow("dash") << u"Correction — the pier belongs to the town."_s;
        QTest::newRow("date") << u"Correction, 3 May 2026: the pier belongs to the town."_s;
        QTest::newRow("de note") << u"Anmerkung der Redaktion: Der Name war falsch geschrieben."_s;
        QTest::newRow("de version") << u"In einer früheren Version stand eine falsche Zahl."_s;
        QTest::newRow("de corrected") << u"Dieser Artikel wurde korrigiert: Es sind 340 Plätze."_s;
        QTest::newRow("fr note") << u"Note de la rédaction : le nom du bateau était mal écrit."_s;
        QTest::newRow("fr version")
            << u"Dans une première version de cet article, le chiffre était faux."_s;
        QTest::newRow("es note")
            << u"Nota de la redacción: el nombre del barco estaba mal escrito."_s;
        QTest::newRow("es version")
            << u"En una versión anterior de este artículo se daba una cifra equivocada."_s;
        QTest::newRow("ar note") << u"تنويه: ورد اسم السفينة خطأ في النسخة الأولى."_s;
        QTest::newRow("ar version") << u"ذكرت نسخة سابقة من هذا الخبر رقما آخر."_s.mid(5);
    }

    void article_correctionNote_isTold()
    {
        QFETCH(QString, note);
        const Article article = articleOf(u"Ferry leaves\n\n"_s + body + u"\n\n"_s + note);
        QCOMPARE(article.corrections, QStringList{note});
    }

    void article_newsOfCorrections_isNoNote_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << u"The correction of the figures took the harbour office a week."_s;
        QTest::newRow("de") << u"Die Korrektur der Zahlen hat die Leitung eine Woche gekostet."_s;
        QTest::newRow("fr") << u"La correction des chiffres a pris une semaine à la direction."_s;
        QTest::newRow("es") << u"La corrección de las cifras llevó una semana a la dirección."_s;
        QTest::newRow("ar") << u"استغرق تصحيح الأرقام أسبوعا كاملا في إدارة الميناء."_s;
    }

    void article_newsOfCorrections_isNoNote()
    {
        QFETCH(QString, text);
        const Article article = articleOf(u"Ferry leaves\n\n"_s + body + u"\n\n"_s + text);
        QVERIFY(article.corrections.isEmpty());
    }

    void article_hostileText_isReadOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one long line") << QString(2000000, u'x');
        QTest::newRow("many short lines") << u"a\n"_s.repeated(20000);
        QTest::newRow("many repeated teasers") << u"Related stories\n"_s.repeated(5000);
        QTest::newRow("colons") << u"photo: "_s.repeated(50000);
        QTest::newRow("brackets") << QString(200000, u'(');
        QTest::newRow("quotes") << QString(200000, u'"');
        QTest::newRow("lone surrogates") << QString(500, QChar(0xD800));
        QTest::newRow("right to left marks") << QString(500, QChar(0x202E));
    }

    void article_hostileText_isReadOrRefused()
    {
        QFETCH(QString, text);
        const auto extraction = extract::plainArticle(text);
        QVERIFY(extraction);
        checkShape(extraction->first().revisions.first());
    }

    void article_nothing_isEmpty()
    {
        for (const QString &text : {u""_s, u"\n\n \n"_s}) {
            const auto extraction = extract::plainArticle(text);
            QVERIFY(!extraction);
            QCOMPARE(int(extraction.error().code), int(Error::Code::Empty));
        }
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
