// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/text/sentences.h>
#include <app/text/tokens.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

QString boundName(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return {};
    case Qualifier::About:
        return u"~"_s;
    case Qualifier::MoreThan:
        return u">"_s;
    case Qualifier::AtLeast:
        return u">="_s;
    case Qualifier::LessThan:
        return u"<"_s;
    case Qualifier::UpTo:
        return u"<="_s;
    case Qualifier::Range:
        return u"range "_s;
    case Qualifier::Vague:
        return u"vague "_s;
    }
    return {};
}

/// ">1200 people", "range 20-30 km"; a noun that stands for its unit is left out, since its stem is
/// the stemmer's business.
QString described(const Figure &figure)
{
    QString result = boundName(figure.qualifier) + QString::number(figure.value, 'g', 10);
    if (figure.upper) {
        result += u'-' + QString::number(*figure.upper, 'g', 10);
    }
    if (figure.unit == figure.noun) {
        return figure.noun.isEmpty() ? result : result + u" things"_s;
    }
    return result + u' ' + figure.unit;
}

QStringList figuresOf(const QString &written, const text::Lexicon &lexicon)
{
    QStringList found;
    for (const Figure &figure : text::quantities(written, lexicon)) {
        found.append(described(figure));
    }
    return found;
}

QStringList datesOf(const QString &written, const text::Lexicon &lexicon)
{
    QStringList found;
    const QDate sunday(2016, 12, 11);
    for (const DateMention &date : text::dates(written, lexicon, sunday)) {
        found.append(date.value);
    }
    return found;
}

} // namespace

class tst_Languages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantities_sentence_hasItsFigures_data();
    void quantities_sentence_hasItsFigures();
    void dates_sentence_hasItsDates_data();
    void dates_sentence_hasItsDates();
    void sentences_paragraph_isCut_data();
    void sentences_paragraph_isCut();
    void quotations_marks_areFound_data();
    void quotations_marks_areFound();
    void support_language_isTold_data();
    void support_language_isTold();
};

void tst_Languages::quantities_sentence_hasItsFigures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QString language;
    const auto row = [&language](const QString &written, const QString &expected) {
        QTest::newRow(qPrintable(language + u' ' + written)) << language << written << expected;
    };
    language = u"de"_s;
    row(u"Mindestens 1.234,5 Tonnen Getreide verbrannten im Speicher."_s, u">=1234.5 tonne"_s);
    row(u"Rund 50.000 Menschen verließen die Hafenstadt."_s, u"~50000 people"_s);
    row(u"Der Umbau kostet 3,4 Mrd. Euro, davon zahlt die Stadt 200 Mio. Euro."_s,
        u"3400000000 eur|200000000 eur"_s);
    row(u"Eine Million Liter Wasser liefen aus."_s, u"1000000 litre"_s);
    row(u"Knapp zweihundertfünfzig Häuser stehen leer."_s, u"<250 things"_s);
    row(u"Dreiundzwanzig neue Schiffe liegen am Kai."_s, u"23 things"_s);
    row(u"Es kamen fünfzehntausend Besucher."_s, u"15000 people"_s);
    row(u"Hunderte Anwohner und Dutzende von Helfern kamen."_s,
        u"vague 200-999 people|vague 24-99 people"_s);
    row(u"Zwischen 20 und 30 Boote sanken."_s, u"range 20-30 things"_s);
    row(u"Die Preise stiegen um bis zu 12,5 Prozent."_s, u"<=12.5 percent"_s);
    row(u"Zwei Drittel der Wähler stimmten zu."_s, u"66.666666 percent"_s);
    row(u"Etwa 40 weitere Personen werden vermisst."_s, u"~40 people"_s);
    row(u"Die Brücke ist 1'200 Meter lang."_s, u"1200 m"_s);
    row(u"Für 5 % der Fläche gilt das nicht."_s, u"5 percent"_s);
    row(u"Ein Sturm traf die Stadt."_s, QString());
    row(u"Artikel 50 gilt seit dem 3. Oktober."_s, QString());

    language = u"fr"_s;
    row(u"Au moins 1 234,5 tonnes de blé ont brûlé."_s, u">=1234.5 tonne"_s);
    row(u"Environ 50 000 personnes ont quitté le port."_s, u"~50000 people"_s);
    row(u"Le chantier coûte 3,4 milliards d'euros."_s, u"3400000000 eur"_s);
    row(u"Plus d'un million d'habitants sont privés d'eau."_s, u">1000000 people"_s);
    row(u"Quatre-vingt-dix-sept bateaux sont à quai."_s, u"97 things"_s);
    row(u"Deux cent cinquante maisons restent vides."_s, u"250 things"_s);
    row(u"Vingt et un marins ont été sauvés."_s, u"21 people"_s);
    row(u"Soixante et onze blessés sont soignés."_s, u"71 people"_s);
    row(u"Des dizaines de milliers de personnes défilent."_s, u"vague 10000-99999 people"_s);
    row(u"Une centaine de pompiers luttent."_s, u"vague 90-110 people"_s);
    row(u"Entre 20 et 30 bateaux ont coulé."_s, u"range 20-30 things"_s);
    row(u"Les prix ont grimpé de près de 12,5 %."_s, u"<12.5 percent"_s);
    row(u"Deux tiers des électeurs ont dit oui."_s, u"66.666666 percent"_s);
    row(u"Jusqu'à 300 soldats sont attendus."_s, u"<=300 people"_s);
    row(u"Mille enfants attendent."_s, u"1000 people"_s);
    row(u"L'article 50 s'applique depuis le 1er octobre."_s, QString());

    language = u"es"_s;
    row(u"Al menos 1.234,5 toneladas de trigo ardieron."_s, u">=1234.5 tonne"_s);
    row(u"Unas 50.000 personas dejaron el puerto."_s, u"~50000 people"_s);
    row(u"La obra cuesta 3.400 millones de euros."_s, u"3400000000 eur"_s);
    row(u"Mil millones de pesos se perdieron."_s, u"1000000000 peso"_s);
    row(u"Más de 20 mil civiles huyeron."_s, u">20000 people"_s);
    row(u"Treinta y cinco barcos están en el muelle."_s, u"35 things"_s);
    row(u"Doscientas cincuenta casas siguen vacías."_s, u"250 things"_s);
    row(u"Cerca de 1,500 vecinos protestaron."_s, u"<1500 people"_s);
    row(u"Dos mil trescientos soldados llegaron."_s, u"2300 people"_s);
    row(u"Decenas de personas esperan."_s, u"vague 20-99 people"_s);
    row(u"Entre 20 y 30 botes se hundieron."_s, u"range 20-30 things"_s);
    row(u"Los precios subieron un 12,5 %."_s, u"12.5 percent"_s);
    row(u"Dos tercios de los votantes dijeron que sí."_s, u"66.666666 percent"_s);
    row(u"Hasta 300 marineros serán relevados."_s, u"<=300 people"_s);
    row(u"Un centenar de bomberos trabaja en la zona."_s, u"vague 90-110 people"_s);
    row(u"El artículo 50 rige desde el 3 de octubre."_s, QString());

    language = u"ar"_s;
    row(u"احترق ما لا يقل عن ١٬٢٣٤٫٥ طن من القمح."_s, u">=1234.5 tonne"_s);
    row(u"غادر نحو 50 ألف شخص الميناء."_s, u"~50000 people"_s);
    row(u"غادر حوالي ٥٠٬٠٠٠ شخص الميناء."_s, u"~50000 people"_s);
    row(u"تبلغ الكلفة ألف مليون دولار."_s, u"1000000000 usd"_s);
    row(u"تبلغ الكلفة 3.4 مليار يورو."_s, u"3400000000 eur"_s);
    row(u"وصل خمسة وعشرون جنديا إلى الجسر."_s, u"25 people"_s);
    row(u"غرقت ثلاث سفن."_s, u"3 things"_s);
    row(u"أصيب مئة وخمسون مدنيا."_s, u"150 people"_s);
    row(u"أصيب أحد عشر بحارا."_s, u"11 people"_s);
    row(u"تظاهر عشرات الآلاف في المدينة."_s, u"vague 10000-99999"_s);
    row(u"غرق بين 20 و30 قاربا."_s, u"range 20-30 things"_s);
    row(u"ارتفعت الأسعار 12.5 في المئة."_s, u"12.5 percent"_s);
    row(u"ارتفعت الأسعار ٩٣٪ هذا العام."_s, u"93 percent"_s);
    row(u"قتل أكثر من 300 مقاتل."_s, u">300 people"_s);
    row(u"نزح 1,200 شخص على الأقل."_s, u">=1200 people"_s);
    row(u"تعمل المادة 50 منذ أكتوبر."_s, QString());

    language = u"fi"_s;
    row(u"Satamasta lähti 1.500 autoa."_s, u"1500"_s);
    row(u"Hinta nousi 12,5 % eilen."_s, u"12.5 percent"_s);
    language = u"pl"_s;
    row(u"Zapłacono €5 za 3 km drogi."_s, u"5 eur|3 km"_s);
}

void tst_Languages::quantities_sentence_hasItsFigures()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    QFETCH(QString, expected);
    const text::Lexicon lexicon = text::Lexicon::forLanguage(language);
    QCOMPARE(figuresOf(written, lexicon).join(u'|'), expected);
}

void tst_Languages::dates_sentence_hasItsDates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QString language;
    const auto row = [&language](const QString &written, const QString &expected) {
        QTest::newRow(qPrintable(language + u' ' + written)) << language << written << expected;
    };
    language = u"de"_s;
    row(u"Die Brücke wurde am 9. Dezember 2016 gesperrt."_s, u"2016-12-09"_s);
    row(u"Am 9.12.2016 sank das Schiff."_s, u"2016-12-09"_s);
    row(u"Am Freitag, dem 9. Dezember, sank es."_s, u"2016-12-09"_s);
    row(u"Seit Freitag ist sie zu."_s, u"2016-12-09"_s);
    row(u"Bis kommenden Freitag bleibt sie zu."_s, u"2016-12-16"_s);
    row(u"Am vergangenen Freitag sank es."_s, u"2016-12-09"_s);
    row(u"Gestern und im vergangenen Jahr war es ruhig."_s, u"2016-12-10|2015"_s);
    row(u"Um 17.30 Uhr fiel der Strom aus."_s, u"T17:30"_s);
    row(u"Um 5 Uhr kam die Flut."_s, u"T05:00"_s);
    row(u"Im Mai 2012 begann der Bau."_s, u"2012-05"_s);
    row(u"Seit 2012 wird gebaut."_s, u"2012"_s);
    language = u"fr"_s;
    row(u"Le pont a fermé le 10 décembre 2016."_s, u"2016-12-10"_s);
    row(u"Le navire a coulé vendredi 9 décembre."_s, u"2016-12-09"_s);
    row(u"Le pont a fermé le 1er décembre."_s, u"2016-12-01"_s);
    row(u"Il est fermé depuis vendredi."_s, u"2016-12-09"_s);
    row(u"Il rouvre vendredi prochain."_s, u"2016-12-16"_s);
    row(u"Le courant a sauté à 17h30."_s, u"T17:30"_s);
    row(u"La marée est montée à 5 heures."_s, u"T05:00"_s);
    row(u"Ils ont marché pendant 5 heures."_s, QString());
    row(u"Hier et l'an dernier, tout était calme."_s, u"2016-12-10|2015"_s);
    row(u"Le chantier a commencé en mai 2012."_s, u"2012-05"_s);
    row(u"Le 09/12/2016, le navire a coulé."_s, u"2016-12-09"_s);
    language = u"es"_s;
    row(u"El puente cerró el 10 de diciembre de 2016."_s, u"2016-12-10"_s);
    row(u"El barco se hundió el viernes 9 de diciembre."_s, u"2016-12-09"_s);
    row(u"Está cerrado desde el viernes."_s, u"2016-12-09"_s);
    row(u"Abrirá el próximo viernes."_s, u"2016-12-16"_s);
    row(u"La luz se fue a las 17.30 horas."_s, u"T17:30"_s);
    row(u"La luz se fue a las 17:30."_s, u"T17:30"_s);
    row(u"Ayer y el año pasado hubo calma."_s, u"2016-12-10|2015"_s);
    row(u"La obra empezó en mayo de 2012."_s, u"2012-05"_s);
    row(u"El 09/12/2016 se hundió."_s, u"2016-12-09"_s);
    language = u"ar"_s;
    row(u"أغلق الجسر في 10 ديسمبر 2016."_s, u"2016-12-10"_s);
    row(u"أغلق الجسر في ١٠ كانون الأول ٢٠١٦."_s, u"2016-12-10"_s);
    row(u"غرقت السفينة يوم الجمعة 9 ديسمبر/كانون الأول."_s, u"2016-12-09"_s);
    row(u"الجسر مغلق منذ الجمعة."_s, u"2016-12-09"_s);
    row(u"يفتح الجسر يوم الجمعة المقبل."_s, u"2016-12-16"_s);
    row(u"انقطعت الكهرباء الساعة 17:30."_s, u"T17:30"_s);
    row(u"كان الهدوء سائدا أمس والعام الماضي."_s, u"2016-12-10|2015"_s);
    row(u"بدأ البناء في أيار 2012."_s, u"2012-05"_s);
    row(u"بدأ البناء عام 2012."_s, u"2012"_s);
    language = u"fi"_s;
    row(u"Silta suljettiin 2016-12-09 illalla."_s, u"2016-12-09"_s);
    row(u"Silta suljettiin perjantaina."_s, QString());
}

void tst_Languages::dates_sentence_hasItsDates()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    QFETCH(QString, expected);
    const text::Lexicon lexicon = text::Lexicon::forLanguage(language);
    QCOMPARE(datesOf(written, lexicon).join(u'|'), expected);
}

void tst_Languages::sentences_paragraph_isCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<qsizetype>("count");
    QString language;
    const auto row = [&language](const QString &written, qsizetype count) {
        QTest::newRow(qPrintable(language + u' ' + written)) << language << written << count;
    };
    language = u"de"_s;
    row(u"Am 9. Dezember sank das Schiff. Niemand starb."_s, 2);
    row(u"Dr. Anna Venn, u. a. Leiterin des Hafens, widersprach. Es war 5 Uhr."_s, 2);
    row(u"„Er hielt.“ Das sagte sie."_s, 2);
    row(u"„Hält er?“, fragte Venn."_s, 1);
    row(u"Er zahlte ca. 3 Mio. Euro an Prof. Ohle. Dann ging er."_s, 2);
    row(u"Es geschah 2016. Der Hafen lag still."_s, 2);
    language = u"fr"_s;
    row(u"M. Dupré a tout vu. Mme Loire aussi."_s, 2);
    row(u"« Il a tenu. » Elle en est sûre."_s, 2);
    row(u"« Tient-il ? » a demandé Mme Loire."_s, 1);
    row(u"Le 1er mai, cf. p. 12, le pont a fermé. Il était 5 h."_s, 2);
    language = u"es"_s;
    row(u"El Sr. Pardo lo vio todo. La Dra. Luna también."_s, 2);
    row(u"¿Aguantó? Nadie lo sabe."_s, 2);
    row(u"«Aguantó». Eso dijo ella."_s, 2);
    row(u"Llegó a EE. UU. en mayo. Después volvió."_s, 2);
    language = u"ar"_s;
    row(u"صمد الجسر. قالت ذلك الوزيرة."_s, 2);
    row(u"هل صمد الجسر؟ لا أحد يعلم."_s, 2);
    row(u"قال د. سامي الوردي إن الجسر صمد. ثم غادر."_s, 2);
}

void tst_Languages::sentences_paragraph_isCut()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    QFETCH(qsizetype, count);
    QStringList found;
    for (const TextSpan &span : text::sentences(written, text::Lexicon::forLanguage(language))) {
        found.append(span.in(written).toString());
    }
    QVERIFY2(found.size() == count, qPrintable(found.join(u" | "_s)));
}

void tst_Languages::quotations_marks_areFound_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &written, const QString &expected) {
        QTest::newRow(qPrintable(written)) << written << expected;
    };
    row(u"„Er hielt“, sagte Venn."_s, u"Er hielt"_s);
    row(u"»Er hielt«, sagte Venn."_s, u"Er hielt"_s);
    row(u"Venn nannte ihn ‚sicher‘."_s, u"sicher"_s);
    row(u"« Il a tenu », a dit Mme Loire."_s, u"Il a tenu"_s);
    row(u"«\u00a0Il a tenu\u00a0», a dit Mme Loire."_s, u"Il a tenu"_s);
    row(u"«Aguantó», dijo Luna."_s, u"Aguantó"_s);
    row(u"“Aguantó”, dijo Luna."_s, u"Aguantó"_s);
    row(u"قالت الوزيرة: «صمد الجسر»."_s, u"صمد الجسر"_s);
    row(u"قالت الوزيرة: \"صمد الجسر\"."_s, u"صمد الجسر"_s);
    row(u"قالت الوزيرة: “صمد الجسر”."_s, u"صمد الجسر"_s);
}

void tst_Languages::quotations_marks_areFound()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QStringList found;
    for (const Quotation &quotation : text::quotations(written)) {
        found.append(quotation.span.in(written).toString());
    }
    QCOMPARE(found.join(u'|'), expected);
}

void tst_Languages::support_language_isTold_data()
{
    using Support = text::Lexicon::Support;
    QTest::addColumn<QString>("language");
    QTest::addColumn<Support>("expected");
    QTest::newRow("empty means English") << QString() << Support::Full;
    QTest::newRow("en-GB") << u"en-GB"_s << Support::Full;
    QTest::newRow("de-AT") << u"de-AT"_s << Support::Words;
    QTest::newRow("fr") << u"fr"_s << Support::Words;
    QTest::newRow("es") << u"es"_s << Support::Words;
    QTest::newRow("ar") << u"ar"_s << Support::Words;
    QTest::newRow("fi") << u"fi"_s << Support::Neutral;
    QTest::newRow("und") << u"und"_s << Support::Neutral;
    QTest::newRow("no tag") << u"../de"_s << Support::Neutral;
}

void tst_Languages::support_language_isTold()
{
    QFETCH(QString, language);
    QFETCH(text::Lexicon::Support, expected);
    QCOMPARE(text::Lexicon::forLanguage(language).support(), expected);
}

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_languages.moc"
