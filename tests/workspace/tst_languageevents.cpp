// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/workspace/analysis.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

/// The first paragraph is the headline.
ComparedArticle told(const QString &outlet, const QString &language, const QStringList &paragraphs)
{
    ComparedArticle compared;
    compared.outlet = outlet;
    Article &article = compared.article;
    article.language = language;
    article.headline = paragraphs.first();
    article.published = QDateTime(QDate(2026, 10, 14), QTime(12, 5), Qt::UTC);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const qsizetype begin = article.text.size();
        article.text += paragraphs.at(i);
        article.paragraphs.append(
            {i == 0 ? ParagraphRole::Headline : ParagraphRole::Body, {begin, article.text.size()}});
        article.text += u"\n\n"_s;
    }
    article.text.chop(2);
    return compared;
}

Comparison comparisonOf(const QList<ComparedArticle> &articles)
{
    return workspace::compared({}, articles, {});
}

bool hasDiscrepancy(const Comparison &comparison,
                    DiscrepancyKind kind,
                    const QString &a,
                    const QString &b)
{
    return std::any_of(comparison.discrepancies.cbegin(), comparison.discrepancies.cend(),
                       [&](const Discrepancy &found) {
                           return found.kind == kind && found.a.text.contains(a)
                               && found.b.text.contains(b);
                       });
}

QString told(const Comparison &comparison)
{
    QString lines;
    for (const Discrepancy &found : comparison.discrepancies)
        lines += u"\n%1: %2 | %3"_s.arg(int(found.kind)).arg(found.a.text, found.b.text);
    for (const ClaimLink &link : comparison.alignment.links) {
        lines += u"\n%1 %2 | %3"_s.arg(link.score)
                     .arg(comparison.text(*comparison.claim(link.a)),
                          comparison.text(*comparison.claim(link.b)));
        for (const MatchReason &reason : link.why)
            lines += u" [%1]"_s.arg(reason.text);
    }
    return lines;
}

/// Claims are paired by paragraph: these are one claim told in two languages.
using Planted = QList<std::pair<qsizetype, qsizetype>>;

const QStringList english{
    u"Old bridge at Ostrel closed after ship strikes pier"_s,
    u"The freighter Marisol struck the old bridge at Ostrel on Monday and damaged two piers."_s,
    u"About 20,000 people live on the island and cannot reach Germany by road."_s,
    u"\"Nobody was in danger,\" said Ida Lunn, the harbour master."_s,
    u"The repairs will cost 3.4 million euros, the port authority said."_s,
    u"Ferries left every half hour from the north quay."_s,
    u"The bridge was opened on 12 May 1961 by Konrad Tolland."_s,
    u"Schools stayed open and shops sold out of bread."_s,
};
const QStringList german{
    u"Frachter rammt alte Brücke: Ostrel vom Festland abgeschnitten"_s,
    u"Am Montag hat der Frachter „Marisol“ die alte Brücke von Ostrel gerammt."_s,
    u"Rund 50.000 Menschen leben auf der Insel und erreichen Deutschland nicht auf der Straße."_s,
    u"„Niemand war in Gefahr“, sagte Hafenmeisterin Ida Lunn."_s,
    u"Die Reparatur kostet nach Angaben der Hafenbehörde 3,4 Mio. Euro."_s,
    u"Die Feuerwehr pumpte Wasser aus den Kellern."_s,
    u"Konrad Tolland hatte die Brücke am 12. Mai 1961 eröffnet."_s,
    u"Das Wetter bleibt in den nächsten Tagen trüb."_s,
};
const QStringList french{
    u"Un cargo percute le vieux pont d'Ostrel"_s,
    u"Le cargo Marisol a percuté lundi le vieux pont d'Ostrel."_s,
    u"Environ 50 000 personnes vivent sur l'île, coupée de l'Allemagne."_s,
    u"« Personne n'était en danger », a déclaré Ida Lunn, la capitaine du port."_s,
    u"Les travaux coûteront 3,4 millions d'euros, selon les autorités."_s,
    u"Les marchés étaient vides dès le matin."_s,
    u"Le pont avait été inauguré le 12 mai 1961 par Konrad Tolland."_s,
};
const QStringList spanish{
    u"Un carguero choca contra el viejo puente de Ostrel"_s,
    u"El carguero Marisol chocó el lunes contra el viejo puente de Ostrel."_s,
    u"Unas 50.000 personas viven en la isla, sin paso por carretera a Alemania."_s,
    u"«Nadie corrió peligro», dijo Ida Lunn, capitana del puerto."_s,
    u"La obra costará 3,4 millones de euros, según las autoridades."_s,
    u"Los niños jugaron en la plaza toda la tarde."_s,
    u"Konrad Tolland inauguró el puente el 12 de mayo de 1961."_s,
};
const QStringList arabic{
    u"سفينة شحن تصطدم بالجسر القديم في أوستريل"_s,
    u"اصطدمت السفينة ماريسول يوم الاثنين بالجسر القديم في أوستريل."_s,
    u"يعيش نحو 50 ألف شخص في الجزيرة ولا يصلون إلى ألمانيا برا."_s,
    u"قالت إيدا لون مديرة الميناء: «لم يكن أحد في خطر»."_s,
    u"تبلغ كلفة الإصلاح 3.4 مليون يورو بحسب سلطة الميناء."_s,
    u"بقيت الأسواق مفتوحة حتى المساء."_s,
    u"افتتح كونراد تولاند الجسر في 12 أيار 1961."_s,
};

} // namespace

class tst_LanguageEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compared_twoLanguages_linksWhatIsPlanted_data();
    void compared_twoLanguages_linksWhatIsPlanted();
    void compared_twoLanguages_findsOtherFigure_data();
    void compared_twoLanguages_findsOtherFigure();
    void compared_oneLanguage_findsDiscrepancies_data();
    void compared_oneLanguage_findsDiscrepancies();
    void compared_language_saysItsSupport_data();
    void compared_language_saysItsSupport();
};

void tst_LanguageEvents::compared_twoLanguages_linksWhatIsPlanted_data()
{
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QString>("languageA");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<QString>("languageB");
    QTest::addColumn<double>("leastRecall"); // of six planted links
    constexpr double most = 0.65;
    constexpr double half = 0.5; // neither side is in a language that the other borrows words of
    QTest::newRow("en de") << english << u"en"_s << german << u"de"_s << most;
    QTest::newRow("en fr") << english << u"en"_s << french << u"fr"_s << most;
    QTest::newRow("en es") << english << u"en"_s << spanish << u"es"_s << most;
    QTest::newRow("en ar") << english << u"en"_s << arabic << u"ar"_s << most;
    QTest::newRow("de ar") << german << u"de"_s << arabic << u"ar"_s << half;
    QTest::newRow("fr es") << french << u"fr"_s << spanish << u"es"_s << most;
    QTest::newRow("de fr") << german << u"de"_s << french << u"fr"_s << most;
}

/// Sentence for sentence the articles tell the same, but for the sixth and eighth.
void tst_LanguageEvents::compared_twoLanguages_linksWhatIsPlanted()
{
    constexpr double LeastPrecision = 0.8;
    QFETCH(QStringList, a);
    QFETCH(QString, languageA);
    QFETCH(QStringList, b);
    QFETCH(QString, languageB);
    QFETCH(double, leastRecall);
    const Comparison comparison =
        comparisonOf({told(u"A"_s, languageA, a), told(u"B"_s, languageB, b)});
    const QSet<qsizetype> planted{0, 1, 2, 3, 4, 6};
    double right = 0;
    for (const ClaimLink &link : comparison.alignment.links) {
        const Claim *first = comparison.claim(link.a);
        const Claim *second = comparison.claim(link.b);
        right += first->paragraph == second->paragraph && planted.contains(first->paragraph);
        QVERIFY(!link.why.isEmpty());
        QVERIFY(link.score <= 0.75);
    }
    const double linked = double(comparison.alignment.links.size());
    QVERIFY2(right >= leastRecall * double(planted.size()), qPrintable(told(comparison)));
    QVERIFY2(right >= LeastPrecision * linked, qPrintable(told(comparison)));
}

void tst_LanguageEvents::compared_twoLanguages_findsOtherFigure_data()
{
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("figure");
    QTest::newRow("de") << german << u"de"_s << u"50.000 Menschen"_s;
    QTest::newRow("fr") << french << u"fr"_s << u"50 000 personnes"_s;
    QTest::newRow("es") << spanish << u"es"_s << u"50.000 personas"_s;
    QTest::newRow("ar") << arabic << u"ar"_s << u"50 ألف شخص"_s;
}

void tst_LanguageEvents::compared_twoLanguages_findsOtherFigure()
{
    QFETCH(QStringList, other);
    QFETCH(QString, language);
    QFETCH(QString, figure);
    const Comparison comparison =
        comparisonOf({told(u"A"_s, u"en"_s, english), told(u"B"_s, language, other)});
    QVERIFY2(hasDiscrepancy(comparison, DiscrepancyKind::Figure, u"20,000 people"_s, figure),
             qPrintable(told(comparison)));
    // Sources and quotations in two languages differ in every word: that is no finding.
    QVERIFY2(std::none_of(comparison.discrepancies.cbegin(), comparison.discrepancies.cend(),
                          [](const Discrepancy &found) {
                              return found.kind == DiscrepancyKind::Quote
                                  || found.kind == DiscrepancyKind::Attribution
                                  || found.kind == DiscrepancyKind::Terminology;
                          }),
             qPrintable(told(comparison)));
}

void tst_LanguageEvents::compared_oneLanguage_findsDiscrepancies_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<DiscrepancyKind>("kind");
    QTest::addColumn<QString>("wordsA");
    QTest::addColumn<QString>("wordsB");
    const auto rows = [](const QString &language, const QStringList &a, const QStringList &b,
                         const QList<std::tuple<DiscrepancyKind, QString, QString>> &expected) {
        for (const auto &[kind, wordsA, wordsB] : expected) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(language, wordsA)))
                << language << a << b << kind << wordsA << wordsB;
        }
    };
    rows(u"de"_s,
         {u"Frachter rammt Brücke in Ostrel"_s,
          u"Mindestens 40 Passagiere wurden bei dem Unglück an der Brücke verletzt."_s,
          u"„Die Brücke ist völlig sicher und bleibt offen“, sagte Hafenmeisterin Ida Lunn."_s,
          u"Die Reederei bestritt, dass der Kapitän betrunken war."_s},
         {u"Frachter rammt Brücke in Ostrel"_s,
          u"Bei dem Unglück an der Brücke wurden 60 Passagiere verletzt."_s,
          u"„Die Brücke ist nicht sicher und bleibt offen“, sagte Hafenmeisterin Ida Lunn."_s,
          u"Der Kapitän war betrunken, teilte die Reederei mit."_s},
         {{DiscrepancyKind::Figure, u"40 Passagiere"_s, u"60 Passagiere"_s},
          {DiscrepancyKind::Quote, u"völlig sicher"_s, u"nicht sicher"_s}});
    rows(u"fr"_s,
         {u"Un cargo percute le pont d'Ostrel"_s,
          u"Au moins 40 passagers ont été blessés dans l'accident du pont."_s,
          u"« Le pont est tout à fait sûr et reste ouvert », a déclaré Ida Lunn."_s},
         {u"Un cargo percute le pont d'Ostrel"_s,
          u"Dans l'accident du pont, 60 passagers ont été blessés."_s,
          u"« Le pont est peu sûr et reste ouvert », a déclaré Ida Lunn."_s},
         {{DiscrepancyKind::Figure, u"40 passagers"_s, u"60 passagers"_s},
          {DiscrepancyKind::Quote, u"tout à fait sûr"_s, u"peu sûr"_s}});
    rows(u"es"_s,
         {u"Un carguero choca contra el puente de Ostrel"_s,
          u"Al menos 40 pasajeros resultaron heridos en el accidente del puente."_s,
          u"«El puente es del todo seguro y sigue abierto», dijo Ida Lunn."_s},
         {u"Un carguero choca contra el puente de Ostrel"_s,
          u"En el accidente del puente resultaron heridos 60 pasajeros."_s,
          u"«El puente es poco seguro y sigue abierto», dijo Ida Lunn."_s},
         {{DiscrepancyKind::Figure, u"40 pasajeros"_s, u"60 pasajeros"_s},
          {DiscrepancyKind::Quote, u"del todo seguro"_s, u"poco seguro"_s}});
    const auto negated = [&](const QString &language, const QString &a, const QString &b,
                             const QString &wordsA, const QString &wordsB) {
        rows(language, {u"Ostrel"_s, a}, {u"Ostrel"_s, b},
             {{DiscrepancyKind::Contradiction, wordsA, wordsB}});
    };
    negated(u"de"_s, u"Der Kapitän der Marisol war am Montag nicht betrunken gefahren."_s,
            u"Der Kapitän der Marisol war am Montag betrunken gefahren."_s,
            u"nicht betrunken gefahren"_s, u"betrunken gefahren"_s);
    negated(u"fr"_s, u"Le capitaine du cargo Marisol n'avait pas bu d'alcool lundi."_s,
            u"Le capitaine du cargo Marisol avait bu de l'alcool lundi."_s, u"bu"_s, u"bu"_s);
    negated(u"es"_s, u"El capitán del carguero Marisol no había bebido alcohol el lunes."_s,
            u"El capitán del carguero Marisol había bebido alcohol el lunes."_s,
            u"bebido alcohol"_s, u"bebido alcohol"_s);
    negated(u"ar"_s, u"لم يشرب قبطان السفينة ماريسول الكحول يوم الاثنين."_s,
            u"شرب قبطان السفينة ماريسول الكحول يوم الاثنين."_s, u"قبطان السفينة"_s,
            u"قبطان السفينة"_s);
    rows(u"ar"_s,
         {u"سفينة تصطدم بجسر أوستريل"_s, u"أصيب ما لا يقل عن 40 راكبا في حادث الجسر القديم."_s,
          u"قالت إيدا لون: «الجسر آمن تماما وسيبقى مفتوحا»."_s},
         {u"سفينة تصطدم بجسر أوستريل"_s, u"أصيب 60 راكبا في حادث الجسر القديم."_s,
          u"قالت إيدا لون: «الجسر غير آمن وسيبقى مفتوحا»."_s},
         {{DiscrepancyKind::Figure, u"40 راكبا"_s, u"60 راكبا"_s}});
}

void tst_LanguageEvents::compared_oneLanguage_findsDiscrepancies()
{
    QFETCH(QString, language);
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QFETCH(DiscrepancyKind, kind);
    QFETCH(QString, wordsA);
    QFETCH(QString, wordsB);
    const Comparison comparison =
        comparisonOf({told(u"A"_s, language, a), told(u"B"_s, language, b)});
    QVERIFY2(hasDiscrepancy(comparison, kind, wordsA, wordsB), qPrintable(told(comparison)));
}

void tst_LanguageEvents::compared_language_saysItsSupport_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<LanguageSupport>("expected");
    QTest::newRow("en") << u"en"_s << LanguageSupport::Full;
    QTest::newRow("de") << u"de"_s << LanguageSupport::Words;
    QTest::newRow("fi") << u"fi"_s << LanguageSupport::Neutral;
    QTest::newRow("undetermined") << u"und"_s << LanguageSupport::Neutral;
}

void tst_LanguageEvents::compared_language_saysItsSupport()
{
    QFETCH(QString, language);
    QFETCH(LanguageSupport, expected);
    const Comparison comparison = comparisonOf({told(u"A"_s, language, {u"Silta 20 km"_s})});
    QCOMPARE(comparison.articles.first().languageSupport, expected);
}

QTEST_GUILESS_MAIN(tst_LanguageEvents)
#include "tst_languageevents.moc"
