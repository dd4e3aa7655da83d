// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/alignment.h>
#include <app/claims/claims.h>
#include <app/discrepancy/discrepancies.h>
#include <app/domain/names.h>
#include <app/text/sentences.h>

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

struct Story
{
    QList<ComparedArticle> articles;
    QList<Claim> claims;

    ComparedArticle &add(const QStringList &paragraphs)
    {
        ComparedArticle compared;
        compared.outlet = u"Outlet %1"_s.arg(articles.size());
        compared.article.language = u"en"_s;
        compared.article.published = QDateTime(QDate(2026, 10, 14), QTime(9, 0), Qt::UTC);
        for (const QString &paragraph : paragraphs) {
            if (!compared.article.text.isEmpty())
                compared.article.text += u"\n\n"_s;
            const qsizetype begin = compared.article.text.size();
            compared.article.text += paragraph;
            compared.article.paragraphs.append(
                {ParagraphRole::Body, {begin, compared.article.text.size()}});
        }
        const auto lexicon = text::Lexicon::forLanguage(u"en");
        compared.sentences = text::sentences(compared.article, lexicon);
        for (Claim claim :
             claims::findClaims(compared.article, compared.sentences, articles.size(), lexicon)) {
            claim.id = {u"c%1"_s.arg(claims.size() + 1)};
            claims.append(claim);
        }
        articles.append(compared);
        return articles.last();
    }

    /// All claims in one group, the first of each article linked.
    [[nodiscard]] Alignment linked() const
    {
        Alignment alignment;
        ClaimGroup group{{u"g1"_s}, u"all"_s, {}};
        for (const Claim &claim : claims)
            group.claims.append(claim.id);
        alignment.groups.append(group);
        alignment.links.append({claims.constFirst().id, claims.constLast().id, 0.9, {}});
        return alignment;
    }
};

} // namespace

class DiscrepanciesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void discrepancies_data();
    void discrepancies();
    void discrepancies_ofNothing_areNone();
    void coverage_ofPlaceholder_isNotYetPublished();
    void coverage_findsDroppedText();
    void coverage_ofWhatIsNowhere_isAbsentAndSaysWhereItLooked();
    void explanation_keepsPercentSignsOfTheText();
};

void DiscrepanciesTest::discrepancies_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected"); // "kind: a | b", parted by ;
    const QString none;
    QTest::newRow("equal") << u"About 300 people left the town."_s
                           << u"About 300 people left the town."_s << none;
    QTest::newRow("figure") << u"The mayor said 50,000 civilians left the town."_s
                            << u"The mayor said 20,000 civilians left the town."_s
                            << u"figure: 50,000 civilians | 20,000 civilians"_s;
    QTest::newRow("figure with another bound")
        << u"The fire burned 40 houses."_s << u"The fire burned more than 40 houses."_s
        << u"figure: 40 houses | more than 40 houses"_s;
    QTest::newRow("other units are no figure discrepancy")
        << u"The fire burned 40 houses."_s << u"The fire burned for 9 hours."_s << none;
    QTest::newRow("altered quotation")
        << u"\"We had a loss of steering that night,\" she said."_s
        << u"\"We had a loss of power that night,\" she said."_s
        << u"quote: We had a loss of steering that night, | We had a loss of power that night,"_s;
    QTest::newRow("cut quotation")
        << u"\"We had a loss of steering, not a loss of judgment,\" she said."_s
        << u"\"We had a loss of steering,\" she said."_s
        << u"quote: We had a loss of steering, not a loss of judgment, | We had a loss of steering,"_s;
    QTest::newRow("the end of a quotation is not another wording")
        << u"\"They have a moment where they are in a strong position to show a little mercy,\" "
           u"she "
           "said."_s
        << u"She urged them to show \"a little mercy\" to the town."_s << none;
    QTest::newRow("terminology")
        << u"The army fought the militants near the river on the border."_s
        << u"The army fought the insurgents near the river on the border."_s
        << u"terminology: militants | insurgents"_s;
}

void DiscrepanciesTest::discrepancies()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, expected);
    Story story;
    story.add({a});
    story.add({b});
    QStringList found;
    for (const Discrepancy &discrepancy :
         discrepancy::discrepancies(story.articles, story.claims, story.linked()))
        found.append(u"%1: %2 | %3"_s.arg(discrepancyKindName(discrepancy.kind), discrepancy.a.text,
                                          discrepancy.b.text));
    QCOMPARE(found.join(u"; "_s), expected);
}

void DiscrepanciesTest::discrepancies_ofNothing_areNone()
{
    QVERIFY(discrepancy::discrepancies({}, {}, {}).isEmpty());
    QVERIFY(discrepancy::coverage({}, {}, {}, {}).isEmpty());
}

void DiscrepanciesTest::coverage_ofPlaceholder_isNotYetPublished()
{
    Story story;
    story.add({u"The bridge is closed."_s});
    story.articles.append(ComparedArticle());
    const Alignment alignment = align::alignment(story.articles, story.claims);
    const QList<CoverageRow> rows =
        discrepancy::coverage(story.articles, story.claims, alignment, {});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).cells.at(0).state, CoverageState::Reported);
    QCOMPARE(rows.at(0).cells.at(1).state, CoverageState::NotYetPublished);
}

void DiscrepanciesTest::coverage_findsDroppedText()
{
    Story story;
    story.add({u"The owner of the ship offered to pay for the replacement ferry."_s});
    story.add({u"Schools stayed open."_s})
        .article.dropped.append(
            {u"Owner of the ship offers to pay for replacement ferry"_s, u"navigation"_s});
    const Alignment alignment = align::alignment(story.articles, story.claims);
    const CoverageCell cell =
        discrepancy::coverage(story.articles, story.claims, alignment, {}).at(0).cells.at(1);
    QCOMPARE(cell.state, CoverageState::ExtractionUncertain);
    QCOMPARE(cell.nearestIn, LookedIn::DroppedText);
    QVERIFY(cell.nearestText.startsWith(u"Owner of the ship"));
}

void DiscrepanciesTest::coverage_ofWhatIsNowhere_isAbsentAndSaysWhereItLooked()
{
    Story story;
    story.add({u"The survey put the price of new fenders at four million euros."_s});
    story.add({u"Schools stayed open on Thursday."_s}).otherRevisions.append(Article());
    const Alignment alignment = align::alignment(story.articles, story.claims);
    const CoverageCell cell =
        discrepancy::coverage(story.articles, story.claims, alignment, {}).at(0).cells.at(1);
    QCOMPARE(cell.state, CoverageState::Absent);
    const QList<LookedIn> everywhere{LookedIn::Text, LookedIn::Captions, LookedIn::Furniture,
                                     LookedIn::DroppedText, LookedIn::OtherRevisions};
    QCOMPARE(cell.looked, everywhere);
}

void DiscrepanciesTest::explanation_keepsPercentSignsOfTheText()
{
    const QString sentence =
        discrepancy::explanation({Explanation::Code::FigureValue, {u"%2"_s, u"9%1"_s}});
    QCOMPARE(sentence, u"The figures differ: “%2” and “9%1”."_s);
}

QTEST_GUILESS_MAIN(DiscrepanciesTest)
#include "tst_discrepancies.moc"
