// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/propagation.h>
#include <app/text/sentences.h>

#include <QTest>
#include <QTimeZone>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int day, int hour, int minute)
{
    return {QDate(2026, 5, day), QTime(hour, minute), QTimeZone::utc()};
}

Article written(const QString &words, std::optional<QDateTime> published = std::nullopt)
{
    Article article;
    article.language = u"en"_s;
    article.text = words;
    article.paragraphs.append({ParagraphRole::Body, {0, words.size()}});
    article.published = published;
    return article;
}

/// Articles whose claims are chosen by their words, all in one group.
struct Coverage
{
    Comparison comparison;

    Coverage() { comparison.alignment.groups.append({{u"g1"_s}, u"The count"_s, {}}); }

    /// The last revision takes part; \a claim must stand in it when it is not empty.
    void add(const QList<Article> &revisions, const QString &claim)
    {
        ComparedArticle compared;
        compared.article = revisions.constLast();
        compared.otherRevisions = revisions.first(revisions.size() - 1);
        compared.revisionNumber = int(revisions.size());
        compared.revisionCount = int(revisions.size());
        addCompared(compared, claim);
    }

    void addCompared(ComparedArticle compared, const QString &claim)
    {
        compared.outlet = u"Outlet %1"_s.arg(comparison.articles.size());
        compared.sentences = text::sentences(compared.article, text::Lexicon::forLanguage(u"en"_s));
        if (!claim.isEmpty()) {
            Claim made;
            made.id = {u"c%1"_s.arg(comparison.claims.size() + 1)};
            made.article = comparison.articles.size();
            const qsizetype begin = compared.article.text.indexOf(claim);
            Q_ASSERT(begin >= 0);
            made.span = {begin, begin + claim.size()};
            comparison.claims.append(made);
            comparison.alignment.groups[0].claims.append(made.id);
        }
        comparison.articles.append(compared);
    }

    [[nodiscard]] QList<Telling> tellings() const
    {
        const QList<ClaimHistory> histories = align::propagation(
            comparison.articles, comparison.claims, comparison.alignment, comparison.coverage);
        Q_ASSERT(histories.size() == 1);
        return histories.constFirst().tellings;
    }
};

const QString count = u"Forty boats lay in the harbour when the wall broke."_s;
const QString other = u"Nobody had checked the wall for years, the council said."_s;

} // namespace

class TestPropagation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_claimedTimes_namesFirstAndLag();
    void order_noTimes_isUnknown();
    void order_oneTimeOnly_isAlone();
    void order_datesWithoutTimes_saySameDay();
    void order_datesOnOtherDays_areInOrder();
    void order_sameMinute_isUndecided();
    void order_fetchedAgainstClaimed_isUndecided();
    void revisions_claimAddedLater_appearsBetweenSightings();
    void revisions_editedBeforeFirstSight_spansBothTimes();
    void revisions_importedTogether_tellNoLowerEnd();
    void changes_figure_isNamed();
    void changes_otherClauseOfSentence_isNone();
    void changes_reExtraction_isNoEdit();
    void dropped_inOlderRevisionOnly_isTold();
    void dropped_newerThanCompared_isTold();
    void dropped_putBack_isNotDropped();
    void history_severalClaimsOfArticle_makeOneTelling();
    void history_claimInTwoGroups_standsInBoth();
    void history_damagedInput_isSkipped();
};

void TestPropagation::order_claimedTimes_namesFirstAndLag()
{
    Coverage coverage;
    coverage.add({written(count, utc(4, 9, 30))}, count);
    coverage.add({written(count, utc(4, 8, 0))}, count);
    coverage.add({written(count)}, count);
    const QList<Telling> tellings = coverage.tellings();
    QCOMPARE(tellings.size(), 3);
    QCOMPARE(tellings.at(0).article, 1);
    QCOMPARE(tellings.at(0).order, TellingOrder::First);
    QCOMPARE(tellings.at(0).appeared.clock, Clock::Claimed);
    QCOMPARE(tellings.at(1).article, 0);
    QCOMPARE(tellings.at(1).order, TellingOrder::Followed);
    QCOMPARE(tellings.at(1).leastLag, 90 * 60);
    QCOMPARE(tellings.at(1).mostLag, 90 * 60);
    QCOMPARE(tellings.at(2).order, TellingOrder::Unknown);
}

void TestPropagation::order_noTimes_isUnknown()
{
    Coverage coverage;
    coverage.add({written(count)}, count);
    coverage.add({written(count)}, count);
    for (const Telling &telling : coverage.tellings()) {
        QCOMPARE(telling.order, TellingOrder::Unknown);
        QCOMPARE(telling.appeared, AppearanceTime());
        QVERIFY(!telling.leastLag);
    }
}

void TestPropagation::order_oneTimeOnly_isAlone()
{
    Coverage coverage;
    coverage.add({written(count)}, count);
    coverage.add({written(count, utc(4, 8, 0))}, count);
    const QList<Telling> tellings = coverage.tellings();
    QCOMPARE(tellings.at(0).article, 1);
    QCOMPARE(tellings.at(0).order, TellingOrder::Alone);
}

void TestPropagation::order_datesWithoutTimes_saySameDay()
{
    Coverage coverage;
    coverage.add({written(count, utc(4, 0, 0))}, count);
    coverage.add({written(count, utc(4, 17, 15))}, count);
    const QList<Telling> tellings = coverage.tellings();
    QVERIFY(tellings.at(1).appeared.isDateOnly || tellings.at(0).appeared.isDateOnly);
    for (const Telling &telling : tellings) {
        QCOMPARE(telling.order, TellingOrder::SameDay);
    }
}

void TestPropagation::order_datesOnOtherDays_areInOrder()
{
    Coverage coverage;
    coverage.add({written(count, utc(5, 0, 0))}, count);
    coverage.add({written(count, utc(4, 0, 0))}, count);
    const QList<Telling> tellings = coverage.tellings();
    QCOMPARE(tellings.at(0).article, 1);
    QCOMPARE(tellings.at(0).order, TellingOrder::First);
    QCOMPARE(tellings.at(1).order, TellingOrder::Followed);
}

void TestPropagation::order_sameMinute_isUndecided()
{
    Coverage coverage;
    coverage.add({written(count, utc(4, 8, 0))}, count);
    coverage.add({written(count, utc(4, 8, 0))}, count);
    coverage.add({written(count, utc(4, 8, 1))}, count);
    const QList<Telling> tellings = coverage.tellings();
    QCOMPARE(tellings.at(0).order, TellingOrder::Undecided);
    QCOMPARE(tellings.at(1).order, TellingOrder::Undecided);
    QCOMPARE(tellings.at(2).order, TellingOrder::Followed);
    QCOMPARE(tellings.at(2).leastLag, 60);
}

void TestPropagation::order_fetchedAgainstClaimed_isUndecided()
{
    Coverage coverage;
    coverage.add({written(count, utc(4, 8, 0))}, count);
    ComparedArticle stored;
    stored.article = written(count);
    stored.record.fetched = utc(9, 12, 0);
    coverage.addCompared(stored, count);
    const QList<Telling> tellings = coverage.tellings();
    QCOMPARE(tellings.at(0).order, TellingOrder::Undecided);
    QCOMPARE(tellings.at(1).order, TellingOrder::Undecided);
    QCOMPARE(tellings.at(1).appeared.clock, Clock::Fetched);
    QVERIFY(!tellings.at(1).appeared.earliest);
}

void TestPropagation::revisions_claimAddedLater_appearsBetweenSightings()
{
    Article first = written(other, utc(4, 8, 0));
    first.observed = utc(4, 8, 10);
    Article second = written(other + u' ' + count, utc(4, 8, 0));
    second.observed = utc(4, 11, 0);
    Coverage coverage;
    coverage.add({first, second}, count);
    coverage.add({written(count, utc(4, 8, 5))}, count);
    const QList<Telling> tellings = coverage.tellings();
    QCOMPARE(tellings.at(0).article, 1);
    QCOMPARE(tellings.at(0).order, TellingOrder::First);
    const Telling &late = tellings.at(1);
    QCOMPARE(late.firstRevision, 2);
    QCOMPARE(late.appeared.earliest, utc(4, 8, 10));
    QCOMPARE(late.appeared.latest, utc(4, 11, 0));
    QCOMPARE(late.appeared.clock, Clock::Archived);
    QCOMPARE(late.order, TellingOrder::Followed);
    QCOMPARE(late.leastLag, 5 * 60);
    QCOMPARE(late.mostLag, (2 * 60 + 55) * 60);
}

void TestPropagation::revisions_editedBeforeFirstSight_spansBothTimes()
{
    Article edited = written(count, utc(4, 8, 0));
    edited.modified = utc(4, 15, 0);
    Coverage coverage;
    coverage.add({edited}, count);
    coverage.add({written(count, utc(4, 10, 0))}, count);
    for (const Telling &telling : coverage.tellings()) {
        QCOMPARE(telling.order, TellingOrder::Undecided);
    }
}

void TestPropagation::revisions_importedTogether_tellNoLowerEnd()
{
    ComparedArticle stored;
    stored.article = written(other + u' ' + count);
    stored.revisionNumber = 2;
    stored.record.number = 2;
    stored.record.fetched = utc(9, 12, 1);
    stored.otherRevisions = {written(other)};
    Revision before;
    before.number = 1;
    before.fetched = utc(9, 12, 0);
    stored.otherRecords = {before};
    Coverage coverage;
    coverage.addCompared(stored, count);
    const Telling telling = coverage.tellings().constFirst();
    QCOMPARE(telling.firstRevision, 2);
    QVERIFY(!telling.appeared.earliest);
    QCOMPARE(telling.appeared.latest, utc(9, 12, 1));
}

void TestPropagation::changes_figure_isNamed()
{
    const QString before = u"At least 30 boats lay in the harbour when the wall broke."_s;
    const QString after = u"At least 45 boats lay in the harbour when the wall broke."_s;
    Coverage coverage;
    coverage.add({written(before + u' ' + other), written(before + u' ' + other),
                  written(after + u' ' + other)},
                 after);
    const Telling telling = coverage.tellings().constFirst();
    QCOMPARE(telling.firstRevision, 1);
    QCOMPARE(telling.changes, (QList<ClaimChange>{{2, 3, before, after, true}}));
    QVERIFY(!telling.droppedIn);
}

void TestPropagation::changes_otherClauseOfSentence_isNone()
{
    const QString claim = u"forty boats lay in the harbour"_s;
    Coverage coverage;
    coverage.add({written(u"The wall broke early on Sunday and forty boats lay in the harbour."_s),
                  written(u"The wall broke late on Monday and forty boats lay in the harbour."_s)},
                 claim);
    const Telling telling = coverage.tellings().constFirst();
    QCOMPARE(telling.firstRevision, 1);
    QVERIFY(telling.changes.isEmpty());
}

void TestPropagation::changes_reExtraction_isNoEdit()
{
    ComparedArticle stored;
    stored.article = written(u"Forty-two boats lay in the harbour when the wall broke."_s);
    stored.revisionNumber = 2;
    stored.record.number = 2;
    stored.record.kind = RevisionKind::ReExtraction;
    stored.otherRevisions = {written(count)};
    Revision before;
    before.number = 1;
    stored.otherRecords = {before};
    Coverage coverage;
    coverage.addCompared(stored, stored.article.text);
    const Telling telling = coverage.tellings().constFirst();
    QCOMPARE(telling.firstRevision, 1);
    QVERIFY(telling.changes.isEmpty());
}

void TestPropagation::dropped_inOlderRevisionOnly_isTold()
{
    Coverage coverage;
    coverage.add({written(count, utc(4, 9, 0))}, count);
    coverage.add({written(count + u' ' + other, utc(4, 8, 0)), written(other, utc(4, 8, 0))}, {});
    CoverageCell told;
    told.state = CoverageState::Reported;
    told.claims = coverage.comparison.alignment.groups.constFirst().claims;
    CoverageCell missing;
    missing.state = CoverageState::ExtractionUncertain;
    missing.nearestIn = LookedIn::OtherRevisions;
    missing.nearestText = count;
    coverage.comparison.coverage = {{{u"g1"_s}, {told, missing}}};
    const QList<Telling> tellings = coverage.tellings();
    QCOMPARE(tellings.size(), 2);
    QCOMPARE(tellings.at(0).article, 1);
    QCOMPARE(tellings.at(0).order, TellingOrder::First);
    QVERIFY(tellings.at(0).claim.isEmpty());
    QCOMPARE(tellings.at(0).words, count);
    QCOMPARE(tellings.at(0).droppedIn, 2);
    QVERIFY(!tellings.at(1).droppedIn);
}

void TestPropagation::dropped_newerThanCompared_isTold()
{
    ComparedArticle compared;
    compared.article = written(other + u' ' + count);
    compared.revisionNumber = 1;
    compared.revisionCount = 2;
    compared.otherRevisions = {written(other)};
    Coverage coverage;
    coverage.addCompared(compared, count);
    const Telling telling = coverage.tellings().constFirst();
    QCOMPARE(telling.firstRevision, 1);
    QCOMPARE(telling.droppedIn, 2);
}

void TestPropagation::dropped_putBack_isNotDropped()
{
    const Article with = written(other + u' ' + count);
    Coverage coverage;
    coverage.add({with, written(other), with}, count);
    const Telling telling = coverage.tellings().constFirst();
    QCOMPARE(telling.firstRevision, 1);
    QVERIFY(!telling.droppedIn);

    ComparedArticle oldest;
    oldest.article = with;
    oldest.revisionNumber = 1;
    oldest.otherRevisions = {written(other), with};
    Coverage again;
    again.addCompared(oldest, count);
    QVERIFY(!again.tellings().constFirst().droppedIn);
}

void TestPropagation::history_severalClaimsOfArticle_makeOneTelling()
{
    Coverage coverage;
    coverage.add({written(other, utc(4, 8, 0)), written(other + u' ' + count, utc(4, 8, 0))},
                 count);
    Claim early;
    early.id = {u"c2"_s};
    early.article = 0;
    early.span = {0, other.size()};
    coverage.comparison.claims.append(early);
    coverage.comparison.alignment.groups[0].claims.append(early.id);
    const QList<Telling> tellings = coverage.tellings();
    QCOMPARE(tellings.size(), 1);
    QCOMPARE(tellings.constFirst().firstRevision, 1);
    QCOMPARE(tellings.constFirst().claim, early.id);
}

void TestPropagation::history_claimInTwoGroups_standsInBoth()
{
    Coverage coverage;
    coverage.add({written(count, utc(4, 8, 0))}, count);
    ClaimGroup second = coverage.comparison.alignment.groups.constFirst();
    second.id = {u"g2"_s};
    coverage.comparison.alignment.groups.append(second);
    const auto histories =
        align::propagation(coverage.comparison.articles, coverage.comparison.claims,
                           coverage.comparison.alignment, {});
    QCOMPARE(histories.size(), 2);
    QCOMPARE(histories.at(1).group, second.id);
    QCOMPARE(histories.at(0).tellings, histories.at(1).tellings);
}

void TestPropagation::history_damagedInput_isSkipped()
{
    Coverage coverage;
    coverage.add({written({}), written(count)}, count);
    coverage.comparison.alignment.groups[0].claims.append({u"nowhere"_s});
    CoverageCell wild;
    wild.state = CoverageState::ExtractionUncertain;
    wild.nearestIn = LookedIn::OtherRevisions;
    wild.nearestText = u"These words stand in no revision."_s;
    coverage.comparison.coverage = {{{u"g1"_s}, {wild, wild, wild}}};
    const QList<Telling> tellings = coverage.tellings();
    QCOMPARE(tellings.size(), 1);
    QCOMPARE(tellings.constFirst().firstRevision, 2);
}

QTEST_APPLESS_MAIN(TestPropagation)
#include "tst_propagation.moc"
