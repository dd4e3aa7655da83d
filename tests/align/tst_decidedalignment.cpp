// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/align/decidedalignment.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

/// Three articles of two claims: c1 c2, c3 c4, c5 c6. Found: {c1 c3 c5} by way of c1–c3 and c3–c5,
/// and the others alone.
struct Found
{
    QList<ComparedArticle> articles;
    QList<Claim> claims;
    Alignment alignment;
};

Found found()
{
    Found made;
    const QString texts[]{u"Four were hurt. The bridge is shut."_s,
                          u"Three were hurt. A ferry runs."_s,
                          u"Five were hurt. Schools are closed."_s};
    int number = 0;
    for (qsizetype article = 0; article < 3; ++article) {
        ComparedArticle one;
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
    made.alignment.links = {{{u"c1"_s}, {u"c3"_s}, 0.9, {}}, {{u"c3"_s}, {u"c5"_s}, 0.6, {}}};
    made.alignment.groups = {{{u"g1"_s}, u"Four were hurt."_s, {{u"c1"_s}, {u"c3"_s}, {u"c5"_s}}},
                             {{u"g2"_s}, u"The bridge is shut."_s, {{u"c2"_s}}},
                             {{u"g3"_s}, u"A ferry runs."_s, {{u"c4"_s}}},
                             {{u"g4"_s}, u"Schools are closed."_s, {{u"c6"_s}}}};
    return made;
}

DecidedPair
pair(const QString &a, const QString &b, Verdict verdict, const QStringList &authors = {u"Mara"_s})
{
    return {{a}, {b}, verdict, authors};
}

Alignment decided(const QList<DecidedPair> &pairs)
{
    const Found all = found();
    return align::decidedAlignment(all.alignment, all.articles, all.claims, pairs);
}

QStringList members(const Alignment &alignment)
{
    QStringList groups;
    for (const ClaimGroup &group : alignment.groups) {
        QStringList ids;
        for (const ClaimId &id : group.claims) {
            ids.append(id.value);
        }
        groups.append(ids.join(u' '));
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

} // namespace

class DecidedAlignmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void withoutDecisions_isAsFound() { QCOMPARE(decided({}), found().alignment); }

    void groups_followTheDecisions_data()
    {
        QTest::addColumn<QList<DecidedPair>>("pairs");
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<int>("links");
        const auto same = Verdict::Same;
        const auto different = Verdict::Different;
        const auto row = [](const char *name, const QList<DecidedPair> &pairs,
                            const QStringList &groups, int links) {
            QTest::newRow(name) << pairs << groups << links;
        };
        row("confirmed: nothing moves", {pair(u"c1"_s, u"c3"_s, same)},
            {u"c1 c3 c5"_s, u"c2"_s, u"c4"_s, u"c6"_s}, 2);
        row("one pair rejected: the surer link stays", {pair(u"c3"_s, u"c5"_s, different)},
            {u"c1 c3"_s, u"c2"_s, u"c4"_s, u"c5"_s, u"c6"_s}, 1);
        row("unlinked pair rejected: its third claim goes with the surer one",
            {pair(u"c1"_s, u"c5"_s, different)}, {u"c1 c3"_s, u"c2"_s, u"c4"_s, u"c5"_s, u"c6"_s},
            2);
        row("all rejected: each alone",
            {pair(u"c1"_s, u"c3"_s, different), pair(u"c1"_s, u"c5"_s, different),
             pair(u"c3"_s, u"c5"_s, different)},
            {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s, u"c6"_s}, 0);
        row("linked by hand: two groups become one", {pair(u"c2"_s, u"c4"_s, same)},
            {u"c1 c3 c5"_s, u"c2 c4"_s, u"c6"_s}, 3);
        row("linked to a group: joins it", {pair(u"c1"_s, u"c4"_s, same)},
            {u"c1 c3 c4 c5"_s, u"c2"_s, u"c6"_s}, 3);
        row("a reader's link is surer than any found",
            {pair(u"c3"_s, u"c5"_s, same), pair(u"c1"_s, u"c5"_s, different)},
            {u"c1"_s, u"c2"_s, u"c3 c5"_s, u"c4"_s, u"c6"_s}, 2);
        row("linked to a group of which a claim is held to be different: a group of two",
            {pair(u"c2"_s, u"c3"_s, same), pair(u"c2"_s, u"c5"_s, different)},
            {u"c1 c3 c5"_s, u"c2 c3"_s, u"c4"_s, u"c6"_s}, 3);
        row("unknown claims say nothing", {pair(u"c1"_s, u"c77"_s, different)},
            {u"c1 c3 c5"_s, u"c2"_s, u"c4"_s, u"c6"_s}, 2);
    }

    void groups_followTheDecisions()
    {
        QFETCH(const QList<DecidedPair>, pairs);
        const Alignment alignment = decided(pairs);
        QTEST(members(alignment), "groups");
        QTEST(int(alignment.links.size()), "links");
    }

    void everyClaim_staysInSomeGroup()
    {
        // All verdicts on all pairs of the first three claims of each group, in every combination.
        const QList<std::pair<QString, QString>> all{{u"c1"_s, u"c3"_s},
                                                     {u"c3"_s, u"c5"_s},
                                                     {u"c1"_s, u"c5"_s},
                                                     {u"c2"_s, u"c3"_s},
                                                     {u"c2"_s, u"c5"_s}};
        int combinations = 1;
        for (qsizetype i = 0; i < all.size(); ++i) {
            combinations *= 3;
        }
        for (int combination = 0; combination < combinations; ++combination) {
            QList<DecidedPair> pairs;
            int rest = combination;
            for (const auto &[a, b] : all) {
                if (rest % 3 != 0) {
                    pairs.append(pair(a, b, rest % 3 == 1 ? Verdict::Same : Verdict::Different));
                }
                rest /= 3;
            }
            const Alignment alignment = decided(pairs);
            for (const Claim &claim : found().claims) {
                QVERIFY(std::any_of(
                    alignment.groups.cbegin(), alignment.groups.cend(),
                    [&claim](const ClaimGroup &group) { return group.claims.contains(claim.id); }));
            }
            for (const DecidedPair &one : std::as_const(pairs)) {
                const bool isTogether = std::any_of(
                    alignment.groups.cbegin(), alignment.groups.cend(),
                    [&one](const ClaimGroup &group) {
                        return group.claims.contains(one.a) && group.claims.contains(one.b);
                    });
                QCOMPARE(isTogether, one.verdict == Verdict::Same);
            }
        }
    }

    void links_nameWhoConfirmed_andKeepTheirScore()
    {
        const Alignment alignment =
            decided({pair(u"c1"_s, u"c3"_s, Verdict::Same, {u"Ines"_s, u"Mara"_s}),
                     pair(u"c2"_s, u"c4"_s, Verdict::Same)});
        QCOMPARE(alignment.links.at(0).confirmedBy, (QStringList{u"Ines"_s, u"Mara"_s}));
        QCOMPARE(alignment.links.at(0).score, 0.9);
        QVERIFY(!alignment.links.at(0).isByHand);
        QVERIFY(alignment.links.at(1).confirmedBy.isEmpty());
        QVERIFY(alignment.links.at(2).isByHand);
        QCOMPARE(alignment.links.at(2).confirmedBy, QStringList{u"Mara"_s});
    }

    void claimsOfOneArticle_areHeldTogetherWithoutALink()
    {
        const Alignment alignment = decided({pair(u"c1"_s, u"c2"_s, Verdict::Same)});
        QVERIFY(members(alignment).contains(u"c1 c2 c3 c5"_s));
        QCOMPARE(alignment.links.size(), 2);
    }

    void labels_staywithTheWordingTheyAre()
    {
        const Alignment alignment = decided({pair(u"c1"_s, u"c3"_s, Verdict::Different),
                                             pair(u"c1"_s, u"c5"_s, Verdict::Different)});
        for (const ClaimGroup &group : alignment.groups) {
            if (group.claims.contains(ClaimId{u"c1"_s})) {
                QCOMPARE(group.label, u"Four were hurt."_s);
            }
            if (group.claims.contains(ClaimId{u"c3"_s})) {
                QCOMPARE(group.label, u"Three were hurt."_s);
            }
        }
    }

    void groups_areNumberedInTheOrderOfTheEvent()
    {
        const Alignment alignment = decided({pair(u"c3"_s, u"c5"_s, Verdict::Different)});
        for (qsizetype i = 0; i < alignment.groups.size(); ++i) {
            QCOMPARE(alignment.groups.at(i).id.value, u"g%1"_s.arg(i + 1));
        }
        // Claims that begin an article stand before those that end one.
        QVERIFY(alignment.groups.constFirst().claims.contains(ClaimId{u"c1"_s}));
        QVERIFY(alignment.groups.at(1).claims.contains(ClaimId{u"c5"_s}));
    }

    void withReadersCertainty_isSureOfWhatReadersConfirmed()
    {
        const Alignment alignment =
            align::withReadersCertainty(decided({pair(u"c1"_s, u"c3"_s, Verdict::Same)}));
        QCOMPARE(alignment.links.at(0).score, 1.0);
        QCOMPARE(alignment.links.at(1).score, 0.6);
    }
};

QTEST_GUILESS_MAIN(DecidedAlignmentTest)
#include "tst_decidedalignment.moc"
