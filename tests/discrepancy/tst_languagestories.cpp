// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagestories.h"

#include <app/align/alignment.h>
#include <app/claims/claims.h>
#include <app/discrepancy/discrepancies.h>
#include <app/text/sentences.h>

#include <QTest>

#include <algorithm>

using namespace parallax;
using namespace parallax::told;

namespace {

/// Two articles of one language with their claims.
struct Story
{
    QList<ComparedArticle> articles;
    QList<Claim> claims;
    QList<qsizetype> paragraphOf; ///< of every claim

    void add(const QString &language, const QStringList &paragraphs)
    {
        ComparedArticle compared;
        compared.outlet = u"Outlet %1"_s.arg(articles.size());
        Article &article = compared.article;
        article.language = language;
        article.headline = paragraphs.constFirst();
        article.published = QDateTime(QDate(2026, 10, 14), QTime(9, 0), Qt::UTC);
        for (const QString &paragraph : paragraphs) {
            if (!article.text.isEmpty())
                article.text += u"\n\n"_s;
            const qsizetype begin = article.text.size();
            article.text += paragraph;
            article.paragraphs.append({begin == 0 ? ParagraphRole::Headline : ParagraphRole::Body,
                                       {begin, article.text.size()}});
        }
        const auto lexicon = text::Lexicon::forLanguage(language);
        compared.sentences = text::sentences(article, lexicon);
        for (Claim claim :
             claims::findClaims(article, compared.sentences, articles.size(), lexicon)) {
            claim.id = {u"c%1"_s.arg(claims.size() + 1)};
            for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
                if (article.paragraphs.at(i).span.contains(claim.span))
                    paragraphOf.append(i);
            }
            claims.append(claim);
        }
        articles.append(compared);
    }

    [[nodiscard]] qsizetype paragraph(const ClaimId &id) const
    {
        for (qsizetype k = 0; k < claims.size(); ++k) {
            if (claims.at(k).id == id)
                return paragraphOf.at(k);
        }
        return -1;
    }
};

} // namespace

class LanguageStoriesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alignment_ofOneLanguage_linksWhatIsPlanted_data();
    void alignment_ofOneLanguage_linksWhatIsPlanted();
    void discrepancies_ofOneLanguage_areThoseOfTheStory_data();
    void discrepancies_ofOneLanguage_areThoseOfTheStory();
    void discrepancies_ofGermanQuotations_leaveTheirCaseAlone_data();
    void discrepancies_ofGermanQuotations_leaveTheirCaseAlone();
};

/// \c found and \c wrong are what stands today, so that no language gets worse unseen.
void LanguageStoriesTest::alignment_ofOneLanguage_linksWhatIsPlanted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<Planted>("planted");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("wrong");
    QTest::newRow("english, fire")
        << u"en"_s << englishFireA << englishFireB << plantedFire << 11 << 1;
    QTest::newRow("english, tram")
        << u"en"_s << englishTramA << englishTramB << plantedTram << 8 << 0;
    QTest::newRow("german, fire") << u"de"_s << germanFireA << germanFireB << plantedFire << 10
                                  << 0;
    QTest::newRow("german, tram") << u"de"_s << germanTramA << germanTramB << plantedTram << 7 << 0;
    QTest::newRow("french, fire") << u"fr"_s << frenchFireA << frenchFireB << plantedFire << 10
                                  << 0;
    QTest::newRow("french, tram") << u"fr"_s << frenchTramA << frenchTramB << plantedTram << 9 << 0;
    QTest::newRow("spanish, fire")
        << u"es"_s << spanishFireA << spanishFireB << plantedFire << 10 << 0;
    QTest::newRow("spanish, tram")
        << u"es"_s << spanishTramA << spanishTramB << plantedTram << 8 << 2;
    QTest::newRow("arabic, fire") << u"ar"_s << arabicFireA << arabicFireB << plantedFire << 11
                                  << 0;
    QTest::newRow("arabic, tram") << u"ar"_s << arabicTramA << arabicTramB << plantedTram << 8 << 0;
}

void LanguageStoriesTest::alignment_ofOneLanguage_linksWhatIsPlanted()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, a);
    QFETCH(const QStringList, b);
    QFETCH(const Planted, planted);
    QFETCH(const int, found);
    QFETCH(const int, wrong);
    Story story;
    story.add(language, a);
    story.add(language, b);
    Planted linked;
    for (const ClaimLink &link : align::alignment(story.articles, story.claims).links) {
        const std::pair<qsizetype, qsizetype> pair{story.paragraph(link.a),
                                                   story.paragraph(link.b)};
        if (!linked.contains(pair))
            linked.append(pair);
    }
    const auto right = static_cast<int>(std::count_if(
        linked.cbegin(), linked.cend(), [&](const auto &pair) { return planted.contains(pair); }));
    const QByteArray told =
        QByteArray::number(right) + " right of " + QByteArray::number(linked.size()) + " links";
    QVERIFY2(right >= found, told.constData());
    QVERIFY2(linked.size() - right <= wrong, told.constData());
}

void LanguageStoriesTest::discrepancies_ofOneLanguage_areThoseOfTheStory_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<QString>("figures"); // all that are told, once each
    QTest::newRow("english, fire")
        << u"en"_s << englishFireA << englishFireB
        << u"14 people | at least 16 injured; 14 people | at least 16 people; Fourteen | at least 16 people"_s;
    QTest::newRow("english, tram")
        << u"en"_s << englishTramA << englishTramB << u"86 million euros | 92 million euros"_s;
    QTest::newRow("german, fire")
        << u"de"_s << germanFireA << germanFireB
        << u"14 Menschen | Mindestens 16 Verletzte; 14 Menschen | mindestens 16 Personen; 14 Verletzte | Mindestens 16 Verletzte; 14 Verletzte | mindestens 16 Personen"_s;
    QTest::newRow("german, tram") << u"de"_s << germanTramA << germanTramB
                                  << u"86 Millionen Euro | 92 Mio. Euro"_s;
    QTest::newRow("french, fire")
        << u"fr"_s << frenchFireA << frenchFireB
        << u"14 blessés | au moins 16 blessés; 14 blessés | au moins 16 personnes"_s;
    QTest::newRow("french, tram") << u"fr"_s << frenchTramA << frenchTramB
                                  << u"86 millions d’euros | 92 millions d’euros"_s;
    QTest::newRow("spanish, fire")
        << u"es"_s << spanishFireA << spanishFireB
        << u"14 heridos | al menos 16 heridos; 14 heridos | al menos 16 personas"_s;
    QTest::newRow("spanish, tram") << u"es"_s << spanishTramA << spanishTramB
                                   << u"86 millones de euros | 92 millones de euros"_s;
    QTest::newRow("arabic, fire") << u"ar"_s << arabicFireA << arabicFireB
                                  << u"14 شخصا | 16 جريحا على الأقل; 14 شخصا | 16 شخصا على الأقل"_s;
    QTest::newRow("arabic, tram") << u"ar"_s << arabicTramA << arabicTramB
                                  << u"86 مليون يورو | بنحو 92 مليون يورو"_s;
}

/// No sum of one story is set against another sum, and no factory is taken for a person.
void LanguageStoriesTest::discrepancies_ofOneLanguage_areThoseOfTheStory()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, a);
    QFETCH(const QStringList, b);
    QFETCH(const QString, figures);
    Story story;
    story.add(language, a);
    story.add(language, b);
    QStringList told;
    for (const Discrepancy &found : discrepancy::discrepancies(
             story.articles, story.claims, align::alignment(story.articles, story.claims))) {
        QVERIFY2(found.kind != DiscrepancyKind::Name, qPrintable(found.a.text));
        if (found.kind != DiscrepancyKind::Figure)
            continue;
        const QString pair = found.a.text + u" | "_s + found.b.text;
        if (!told.contains(pair))
            told.append(pair);
    }
    told.sort();
    QCOMPARE(told.join(u"; "_s), figures);
}

void LanguageStoriesTest::discrepancies_ofGermanQuotations_leaveTheirCaseAlone_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isTold");
    const QString plain =
        u"„Das ist ein guter Tag für alle, die am Hafen leben“, sagte Ruben Falk am Montag."_s;
    QTest::newRow("another case")
        << plain
        << u"Ruben Falk sprach am Montag von „einem guten Tag für alle, die am Hafen leben“."_s
        << false;
    QTest::newRow("another word")
        << plain
        << u"„Das ist ein schwerer Tag für alle, die am Hafen leben“, sagte Ruben Falk am Montag."_s
        << true;
    QTest::newRow("another tense")
        << u"„Wir machten Fehler beim Bau der Brücke am Hafen“, sagte Ruben Falk am Montag."_s
        << u"„Wir machen Fehler beim Bau der Brücke am Hafen“, sagte Ruben Falk am Montag."_s
        << true;
}

/// A quotation in the outlet's own sentence takes its case.
void LanguageStoriesTest::discrepancies_ofGermanQuotations_leaveTheirCaseAlone()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, isTold);
    Story story;
    story.add(u"de"_s, {a});
    story.add(u"de"_s, {b});
    Alignment alignment;
    alignment.groups = {
        {{u"g1"_s}, {}, {story.claims.constFirst().id, story.claims.constLast().id}}};
    alignment.links = {{story.claims.constFirst().id, story.claims.constLast().id, 0.9, {}}};
    bool isQuoteTold = false;
    for (const Discrepancy &found :
         discrepancy::discrepancies(story.articles, story.claims, alignment))
        isQuoteTold = isQuoteTold || found.kind == DiscrepancyKind::Quote;
    QCOMPARE(isQuoteTold, isTold);
}

QTEST_GUILESS_MAIN(LanguageStoriesTest)
#include "tst_languagestories.moc"
