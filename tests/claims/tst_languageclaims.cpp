// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/claims/claims.h>
#include <app/text/sentences.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

/// Claims of a text of one paragraph.
QList<Claim> claimsOf(const QString &written, const QString &language)
{
    Article article;
    article.language = language;
    article.text = written;
    article.published = QDateTime(QDate(2026, 10, 14), QTime(12, 5), Qt::UTC);
    article.paragraphs = {{ParagraphRole::Body, {0, written.size()}}};
    const text::Lexicon lexicon = text::Lexicon::forLanguage(language);
    return claims::findClaims(article, text::sentences(article, lexicon), 0, lexicon);
}

} // namespace

class tst_LanguageClaims final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findClaims_sentence_namesItsSpeaker_data();
    void findClaims_sentence_namesItsSpeaker();
    void findClaims_source_isUnnamed_data();
    void findClaims_source_isUnnamed();
    void findClaims_certainty_isRead_data();
    void findClaims_certainty_isRead();
    void findClaims_reportedMood_goesOnWithTheSpeaker_data();
    void findClaims_reportedMood_goesOnWithTheSpeaker();
};

void tst_LanguageClaims::findClaims_sentence_namesItsSpeaker_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("speaker");
    QString language;
    const auto row = [&language](const QString &written, const QString &speaker) {
        QTest::newRow(qPrintable(language + u' ' + written)) << language << written << speaker;
    };
    language = u"de"_s;
    row(u"„Er hielt“, sagte Anna Venn am Freitag."_s, u"Anna Venn"_s);
    row(u"Anna Venn sagte, die Brücke sei sicher."_s, u"Anna Venn"_s);
    row(u"Am Freitag erklärte die Hafenbehörde, die Brücke sei sicher."_s, u"Hafenbehörde"_s);
    row(u"Die Brücke ist sicher, sagte ein Sprecher der Polizei."_s, u"Sprecher der Polizei"_s);
    row(u"Laut Polizei wurden 20 Menschen verletzt."_s, u"Polizei"_s);
    row(u"Nach Angaben der Feuerwehr brannte ein Speicher."_s, u"Feuerwehr"_s);
    row(u"Der Polizei zufolge brannte ein Speicher."_s, u"Polizei"_s);
    row(u"Anna Venn, die Leiterin des Hafens, betonte, alles sei ruhig."_s, u"Anna Venn"_s);
    row(u"Die Ministerin hat am Freitag bestätigt, dass die Brücke hielt."_s, u"Ministerin"_s);
    row(u"Der Hafen sei offen, so Venn."_s, u"Venn"_s);
    row(u"Venn: „Der Hafen ist offen.“"_s, u"Venn"_s);
    row(u"Der Hafen ist so groß wie nie."_s, QString());
    row(u"Ein Sturm traf die Stadt."_s, QString());
    language = u"fr"_s;
    row(u"« Il a tenu », a déclaré Anne Loire vendredi."_s, u"Anne Loire"_s);
    row(u"Anne Loire a déclaré que le pont avait tenu."_s, u"Anne Loire"_s);
    row(u"Le pont a tenu, a indiqué la préfecture."_s, u"préfecture"_s);
    row(u"Selon la police, vingt personnes sont blessées."_s, u"police"_s);
    row(u"D'après la mairie, un entrepôt a brûlé."_s, u"mairie"_s);
    row(u"Anne Loire, la directrice du port, a affirmé que tout était calme."_s, u"Anne Loire"_s);
    row(u"Vendredi, la ministre a également confirmé la fermeture."_s, u"ministre"_s);
    row(u"« C'est fini », explique un porte-parole de la police."_s,
        u"porte-parole de la police"_s);
    row(u"Anne Loire : « Le port est ouvert. »"_s, u"Anne Loire"_s);
    row(u"Le plan annoncé hier coûte cher."_s, QString());
    row(u"Une tempête a frappé la ville."_s, QString());
    language = u"es"_s;
    row(u"«Aguantó», dijo Ana Luna el viernes."_s, u"Ana Luna"_s);
    row(u"Ana Luna dijo que el puente aguantó."_s, u"Ana Luna"_s);
    row(u"El puente aguantó, informó la policía."_s, u"policía"_s);
    row(u"Según la policía, veinte personas resultaron heridas."_s, u"policía"_s);
    row(u"De acuerdo con el ayuntamiento, ardió un almacén."_s, u"ayuntamiento"_s);
    row(u"Ana Luna, la directora del puerto, afirmó que todo estaba en calma."_s, u"Ana Luna"_s);
    row(u"El ministro ha confirmado el cierre."_s, u"ministro"_s);
    row(u"“Se acabó”, explicó un portavoz de la policía."_s, u"portavoz de la policía"_s);
    row(u"Ana Luna: “El puerto está abierto”."_s, u"Ana Luna"_s);
    row(u"Una tormenta azotó la ciudad."_s, QString());
    language = u"ar"_s;
    row(u"قالت الوزيرة إن الجسر صمد."_s, u"الوزيرة"_s);
    row(u"قال سامي الوردي إن الجسر صمد."_s, u"سامي الوردي"_s);
    row(u"وأضاف المتحدث أن الميناء مفتوح."_s, u"المتحدث"_s);
    row(u"بحسب الشرطة، أصيب عشرون شخصا."_s, u"الشرطة"_s);
    row(u"أعلنت وزارة الداخلية أن الميناء مفتوح."_s, u"وزارة الداخلية"_s);
    row(u"قال الوزير: «صمد الجسر»."_s, u"الوزير"_s);
    row(u"ضربت عاصفة المدينة."_s, QString());
    language = u"fi"_s;
    row(u"Silta kesti, sanoi Anna Venn."_s, QString());
    row(u"Anna Venn: ”Silta kesti.”"_s, u"Anna Venn"_s);
}

void tst_LanguageClaims::findClaims_sentence_namesItsSpeaker()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    QFETCH(QString, speaker);
    const QList<Claim> found = claimsOf(written, language);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].speaker, speaker);
    QCOMPARE(found[0].attribution.has_value(), !speaker.isEmpty());
}

void tst_LanguageClaims::findClaims_source_isUnnamed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("expected");
    QTest::newRow("de") << u"de"_s << u"Laut Insidern war die Brücke alt."_s << true;
    QTest::newRow("de circles") << u"de"_s << u"Die Brücke war alt, sagten Diplomaten."_s << true;
    QTest::newRow("de named") << u"de"_s << u"Laut Anna Venn war die Brücke alt."_s << false;
    QTest::newRow("fr") << u"fr"_s << u"Selon des sources, le pont était vieux."_s << true;
    QTest::newRow("fr named") << u"fr"_s << u"Selon Anne Loire, le pont était vieux."_s << false;
    QTest::newRow("es") << u"es"_s << u"Según fuentes, el puente era viejo."_s << true;
    QTest::newRow("es phrase") << u"es"_s << u"Lo dijo un ingeniero bajo condición de anonimato."_s
                               << true;
    QTest::newRow("es named") << u"es"_s << u"Según Ana Luna, el puente era viejo."_s << false;
    QTest::newRow("ar") << u"ar"_s << u"قالت مصادر إن الجسر قديم."_s << true;
    QTest::newRow("ar named") << u"ar"_s << u"قالت الوزيرة إن الجسر قديم."_s << false;
}

void tst_LanguageClaims::findClaims_source_isUnnamed()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    QFETCH(bool, expected);
    const QList<Claim> found = claimsOf(written, language);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].isAnonymous, expected);
}

void tst_LanguageClaims::findClaims_certainty_isRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<Certainty>("expected");
    QString language;
    const auto row = [&language](const QString &written, Certainty expected) {
        QTest::newRow(qPrintable(language + u' ' + written)) << language << written << expected;
    };
    language = u"de"_s;
    row(u"Die Brücke ist vermutlich alt."_s, Certainty::Hedged);
    row(u"Das Schiff könnte gesunken sein."_s, Certainty::Hedged);
    row(u"Die Reederei bestritt den Vorwurf."_s, Certainty::Denied);
    row(u"Es gibt keine Belege dafür."_s, Certainty::Denied);
    row(u"Das Schiff ist gesunken."_s, Certainty::Asserted);
    language = u"fr"_s;
    row(u"Le pont est probablement vieux."_s, Certainty::Hedged);
    row(u"Le navire aurait coulé."_s, Certainty::Hedged);
    row(u"L'armateur a démenti l'accusation."_s, Certainty::Denied);
    row(u"Il n'existe aucune preuve."_s, Certainty::Denied);
    row(u"Le navire a coulé."_s, Certainty::Asserted);
    language = u"es"_s;
    row(u"El puente es probablemente viejo."_s, Certainty::Hedged);
    row(u"El barco se habría hundido."_s, Certainty::Hedged);
    row(u"La naviera negó la acusación."_s, Certainty::Denied);
    row(u"No hay pruebas de ello."_s, Certainty::Denied);
    row(u"El barco se hundió."_s, Certainty::Asserted);
    language = u"ar"_s;
    row(u"ربما غرقت السفينة."_s, Certainty::Hedged);
    row(u"يعتقد أن الجسر قديم."_s, Certainty::Hedged);
    row(u"نفت الشركة الاتهام."_s, Certainty::Denied);
    row(u"لا توجد أدلة على ذلك."_s, Certainty::Denied);
    row(u"غرقت السفينة."_s, Certainty::Asserted);
}

void tst_LanguageClaims::findClaims_certainty_isRead()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    QFETCH(Certainty, expected);
    const QList<Claim> found = claimsOf(written, language);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].certainty, expected);
}

void tst_LanguageClaims::findClaims_reportedMood_goesOnWithTheSpeaker_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("speaker");
    QTest::newRow("goes on") << u"Anna Venn sagte, es sei ruhig. Der Hafen sei offen."_s
                             << u"Anna Venn"_s;
    QTest::newRow("indicative") << u"Anna Venn sagte, es sei ruhig. Der Hafen ist offen."_s
                                << QString();
    QTest::newRow("nobody spoke") << u"Es war ruhig. Der Hafen sei offen."_s << QString();
    QTest::newRow("first person") << u"Anna Venn sagte, es sei ruhig. Ich habe Zeit."_s
                                  << QString();
}

void tst_LanguageClaims::findClaims_reportedMood_goesOnWithTheSpeaker()
{
    QFETCH(QString, written);
    QFETCH(QString, speaker);
    const QList<Claim> found = claimsOf(written, u"de"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[1].speaker, speaker);
}

QTEST_GUILESS_MAIN(tst_LanguageClaims)
#include "tst_languageclaims.moc"
