// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/extract/language.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class tst_Language final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageOf_text_isFound_data();
    void languageOf_text_isFound();
};

void tst_Language::languageOf_text_isFound_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << u"The old bridge at the mouth of the river was closed on Monday after a "
                           "ship had struck one of its piers."_s
                        << u"en"_s;
    QTest::newRow("de") << u"Die alte Brücke an der Mündung des Flusses wurde am Montag gesperrt, "
                           "nachdem ein Schiff einen Pfeiler gerammt hatte."_s
                        << u"de"_s;
    QTest::newRow("fr") << u"Le vieux pont à l'embouchure du fleuve a été fermé lundi après qu'un "
                           "navire a percuté une de ses piles."_s
                        << u"fr"_s;
    QTest::newRow("es") << u"El viejo puente de la desembocadura del río fue cerrado el lunes "
                           "después de que un barco chocara con uno de sus pilares."_s
                        << u"es"_s;
    QTest::newRow("ar") << u"أغلق الجسر القديم عند مصب النهر يوم الاثنين بعد أن اصطدمت سفينة بأحد "
                           "أعمدته في الصباح الباكر"_s
                        << u"ar"_s;
    QTest::newRow("pt, no Spanish")
        << u"A velha ponte na foz do rio foi fechada na segunda-feira depois que um navio bateu "
           "em um dos seus pilares e não há data para a reabertura."_s
        << u"pt"_s;
    QTest::newRow("nl, no German")
        << u"De oude brug aan de monding van de rivier is maandag gesloten nadat een schip tegen "
           "een van de pijlers was gevaren en het verkeer moet nu over het water."_s
        << u"nl"_s;
    QTest::newRow("fi")
        << u"Vanha silta joen suulla suljettiin maanantaina, kun alus oli törmännyt "
           "sen pilariin, mutta se on jo auki ja liikenne sujuu."_s
        << u"fi"_s;
    QTest::newRow("fa, no Arabic")
        << u"پل قدیمی در دهانه رود روز دوشنبه بسته شد و گفته شد که این پل برای مدت یک ماه با "
           "کشتی هم در دسترس است"_s
        << u"fa"_s;
    QTest::newRow("no list fits")
        << u"Tha an t-seann drochaid aig beul na h-aibhne dùinte bho Dhiluain às dèidh do bhàta "
           "bualadh oirre agus chan eil duine ag ràdh cuin a dh'fhosglas i do charbadan no do "
           "dhaoine aig a bheil obair thall air an eilean"_s
        << u"und"_s;
    QTest::newRow("other script") << u"古い橋は月曜日に船が橋脚に衝突したため閉鎖された。"_s
                                  << u"und"_s;
    QTest::newRow("Greek") << u"Η παλιά γέφυρα έκλεισε τη Δευτέρα."_s << u"und"_s;
    QTest::newRow("too short") << u"Ostrel 2026"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("digits") << u"1 2 3 "_s.repeated(5) << QString();
}

void tst_Language::languageOf_text_isFound()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(extract::languageOf(written), expected);
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
