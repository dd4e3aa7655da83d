// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/annotate/decisions.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::annotate;

namespace {

using Act = AlignmentDecision::Act;

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

/// Three outlets, two sentences each; claims c1 to c6 in that order.
Comparison ostrelEvent(const QString &revision = u"r1"_s)
{
    Comparison made;
    made.event = {{u"ostrel"_s}, u"Ostrel"_s, {}};
    const QString texts[]{u"Four people were hurt. The bridge stays shut."_s,
                          u"At least three people were hurt. A ferry runs at noon."_s,
                          u"Five people were hurt. Schools are closed today."_s};
    int number = 0;
    for (qsizetype article = 0; article < 3; ++article) {
        ComparedArticle one;
        one.id = {u"outlet/%1"_s.arg(article)};
        one.revision = {revision};
        one.article.text = texts[article];
        const qsizetype cut = one.article.text.indexOf(u'.') + 1;
        for (const TextSpan &span :
             {TextSpan{0, cut}, TextSpan{cut + 1, one.article.text.size()}}) {
            Claim claim;
            claim.id = {u"c%1"_s.arg(++number)};
            claim.article = article;
            claim.span = span;
            made.claims.append(claim);
        }
        made.articles.append(one);
    }
    return made;
}

AlignmentDecision
decide(Act act, const QList<QStringList> &parts, const QString &author = u"Mara"_s, int minutes = 0)
{
    QList<QList<ClaimId>> ids;
    for (const QStringList &part : parts) {
        QList<ClaimId> own;
        for (const QString &claim : part) {
            own.append({claim});
        }
        ids.append(own);
    }
    return decisionOn(act, ids, ostrelEvent(), author, noon.addSecs(60 * minutes));
}

DecidedPairs pairsOf(const QList<AlignmentDecision> &decisions)
{
    const Comparison all = ostrelEvent();
    return decidedPairs(placedDecisions(decisions, all.articles, all.claims), all.claims);
}

} // namespace

class DecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void decisionOn_takesTheWordsOfItsClaims()
    {
        const AlignmentDecision made = decide(Act::Link, {{u"c1"_s}, {u"c3"_s}});
        QCOMPARE(made.event.value, u"ostrel"_s);
        QCOMPARE(made.parts.size(), 2);
        QCOMPARE(made.parts.at(1).first().exact, u"At least three people were hurt."_s);
        QCOMPARE(made.parts.at(1).first().article.value, u"outlet/1"_s);
        QCOMPARE(made.id.value.size(), 40);
    }

    void decisionOn_unknownClaims_areLeftOut()
    {
        QCOMPARE(decide(Act::Link, {{u"c1"_s}, {u"c99"_s}}).parts.size(), 1);
    }

    void decisionId_isOfAuthorAndPlaces_notOfTheVerdictOrTheOrder()
    {
        const DecisionId confirmed = decide(Act::Confirm, {{u"c1"_s, u"c3"_s}}).id;
        QCOMPARE(decide(Act::Reject, {{u"c3"_s}, {u"c1"_s}}, u"Mara"_s, 5).id, confirmed);
        QVERIFY(decide(Act::Confirm, {{u"c1"_s, u"c3"_s}}, u"Ines"_s).id != confirmed);
        QVERIFY(decide(Act::Confirm, {{u"c1"_s, u"c5"_s}}).id != confirmed);
        const Comparison all = ostrelEvent();
        QVERIFY(levelDecision({0, all.claims.at(0).span, {}}, {1, all.claims.at(2).span, {}}, all,
                              u"Mara"_s, noon)
                    .id
                != confirmed);
    }

    void placedDecisions_inAnotherRevision_areFoundByTheirWords()
    {
        Comparison later = ostrelEvent(u"r2"_s);
        const QString before = u"Update. "_s;
        later.articles[0].article.text.prepend(before);
        for (Claim &claim : later.claims) {
            if (claim.article == 0) {
                claim.span = claim.span.shifted(before.size());
            }
        }
        const auto placed = placedDecisions({decide(Act::Confirm, {{u"c1"_s, u"c3"_s}})},
                                            later.articles, later.claims);
        QCOMPARE(placed.size(), 1);
        QVERIFY(placed.first().lost.isEmpty());
        QCOMPARE(placed.first().places.first().first().claim.value, u"c1"_s);
        QCOMPARE(placed.first().places.first().first().span.begin, before.size());
    }

    void placedDecisions_wordsThatAreGone_areToldAsLost()
    {
        Comparison later = ostrelEvent(u"r2"_s);
        later.articles[1].article.text = u"Nothing of it stands here."_s;
        later.claims.removeIf([](const Claim &claim) { return claim.article == 1; });
        const auto placed = placedDecisions({decide(Act::Confirm, {{u"c1"_s, u"c3"_s}})},
                                            later.articles, later.claims);
        QCOMPARE(placed.size(), 1);
        QCOMPARE(placed.first().lost.size(), 1);
        QCOMPARE(placed.first().lost.first().exact, u"At least three people were hurt."_s);
        QVERIFY(annotate::decidedPairs(placed, later.claims).agreed.isEmpty());
    }

    void placedDecisions_rewordedPlaces_areFollowedWhenLevelOnly()
    {
        const Comparison all = ostrelEvent();
        const AlignmentDecision level = levelDecision(
            {0, all.claims.at(0).span, {}}, {1, all.claims.at(2).span, {}}, all, u"Mara"_s, noon);
        const AlignmentDecision confirmed = decide(Act::Confirm, {{u"c1"_s, u"c3"_s}});
        Comparison later = ostrelEvent(u"r2"_s);
        later.articles[1].article.text = u"At least six people were hurt. A ferry runs."_s;
        const TextSpan now{0, 30};
        const auto placed =
            placedDecisions({level, confirmed}, later.articles, later.claims,
                            [&](const TextSelector &selector, const ComparedArticle &article) {
                                return selector.exact.startsWith(u"At least three"_s)
                                        && article.id == later.articles.at(1).id
                                    ? std::optional(now)
                                    : std::nullopt;
                            });
        for (const PlacedDecision &one : placed) {
            const bool isLevel = one.decision.act == Act::Level;
            QCOMPARE(one.lost.size(), isLevel ? 0 : 1);
            if (isLevel) {
                QCOMPARE(one.places.at(1).first().span, now);
            }
        }
    }

    void placedDecisions_articleThatLeftTheEvent_isToldAsLost()
    {
        Comparison smaller = ostrelEvent();
        smaller.articles.removeLast();
        smaller.claims.removeIf([](const Claim &claim) { return claim.article == 2; });
        const auto placed = placedDecisions({decide(Act::Confirm, {{u"c1"_s, u"c5"_s}})},
                                            smaller.articles, smaller.claims);
        QCOMPARE(placed.first().lost.size(), 1);
    }

    void pairs_followTheDecisions_data()
    {
        QTest::addColumn<QList<AlignmentDecision>>("decisions");
        QTest::addColumn<QStringList>("same");
        QTest::addColumn<QStringList>("different");
        QTest::addColumn<QStringList>("disputed");
        const auto row = [](const char *name, const QList<AlignmentDecision> &decisions,
                            const QStringList &same, const QStringList &different,
                            const QStringList &disputed) {
            QTest::newRow(name) << decisions << same << different << disputed;
        };
        row("confirmed group", {decide(Act::Confirm, {{u"c1"_s, u"c3"_s, u"c5"_s}})},
            {u"c1 c3"_s, u"c1 c5"_s, u"c3 c5"_s}, {}, {});
        row("rejected group", {decide(Act::Reject, {{u"c1"_s}, {u"c3"_s}, {u"c5"_s}})}, {},
            {u"c1 c3"_s, u"c1 c5"_s, u"c3 c5"_s}, {});
        row("split says nothing within a part",
            {decide(Act::Split, {{u"c1"_s}, {u"c3"_s, u"c5"_s}})}, {}, {u"c1 c3"_s, u"c1 c5"_s},
            {});
        row("merge", {decide(Act::Merge, {{u"c1"_s, u"c3"_s}, {u"c6"_s}})},
            {u"c1 c3"_s, u"c1 c6"_s, u"c3 c6"_s}, {}, {});
        row("own later word counts",
            {decide(Act::Confirm, {{u"c1"_s, u"c3"_s, u"c5"_s}}),
             decide(Act::Reject, {{u"c1"_s}, {u"c3"_s}}, u"Mara"_s, 9)},
            {u"c1 c5"_s, u"c3 c5"_s}, {u"c1 c3"_s}, {});
        row("given in the wrong order, the later still counts",
            {decide(Act::Reject, {{u"c1"_s}, {u"c3"_s}}, u"Mara"_s, 9),
             decide(Act::Link, {{u"c1"_s}, {u"c3"_s}}, u"Mara"_s, 12)},
            {u"c1 c3"_s}, {}, {});
        row("another's opposite word is a disagreement",
            {decide(Act::Confirm, {{u"c1"_s, u"c3"_s}}),
             decide(Act::Reject, {{u"c1"_s}, {u"c3"_s}}, u"Ines"_s, 9)},
            {}, {}, {u"c1 c3"_s});
        row("another's same word agrees",
            {decide(Act::Confirm, {{u"c1"_s, u"c3"_s}}),
             decide(Act::Link, {{u"c1"_s}, {u"c3"_s}}, u"Ines"_s, 9)},
            {u"c1 c3"_s}, {}, {});
    }

    void pairs_followTheDecisions()
    {
        QFETCH(const QList<AlignmentDecision>, decisions);
        const DecidedPairs pairs = pairsOf(decisions);
        QStringList same;
        QStringList different;
        QStringList disputed;
        for (const DecidedPair &pair : pairs.agreed) {
            (pair.verdict == Verdict::Same ? same : different)
                .append(pair.a.value + u' ' + pair.b.value);
        }
        for (const Disagreement &pair : pairs.disagreements) {
            disputed.append(pair.a.value + u' ' + pair.b.value);
        }
        same.sort();
        different.sort();
        QTEST(same, "same");
        QTEST(different, "different");
        QTEST(disputed, "disputed");
    }

    void pairs_nameAllWhoAgree()
    {
        const DecidedPairs pairs =
            pairsOf({decide(Act::Confirm, {{u"c1"_s, u"c3"_s}}),
                     decide(Act::Link, {{u"c1"_s}, {u"c3"_s}}, u"Ines"_s, 9)});
        QCOMPARE(pairs.agreed.first().authors, (QStringList{u"Ines"_s, u"Mara"_s}));
    }

    void placedDecisions_allPairsDecidedAnew_isOvertaken()
    {
        const Comparison all = ostrelEvent();
        const QList<AlignmentDecision> decisions{
            decide(Act::Reject, {{u"c1"_s}, {u"c3"_s}}),
            decide(Act::Confirm, {{u"c1"_s, u"c3"_s, u"c5"_s}}, u"Mara"_s, 9)};
        const auto placed = placedDecisions(decisions, all.articles, all.claims);
        QVERIFY(placed.at(0).isOvertaken);
        QVERIFY(!placed.at(1).isOvertaken);
    }

    void levelDecision_saysNothingOfClaims()
    {
        const Comparison all = ostrelEvent();
        const AlignmentDecision level = levelDecision(
            {0, all.claims.at(1).span, {}}, {1, all.claims.at(2).span, {}}, all, u"Mara"_s, noon);
        const auto placed = placedDecisions({level}, all.articles, all.claims);
        QVERIFY(placed.first().lost.isEmpty());
        QCOMPARE(placed.first().places.at(1).first().article, 1);
        QCOMPARE(annotate::decidedPairs(placed, all.claims), DecidedPairs());
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
