// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/domain/names.h>
#include <app/report/report.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <tests/support/golden.h>
#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;

class ReportJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toJson_sample_isGolden();
    void toJson_sample_holdsEveryKindAndState();
    void toJson_spans_nameTheWordsTheyClaim();
    void toJson_nothingStored_hasNoProvenance();
    void toJson_sharedCopy_namesPlacesAndCountsOnce();
    void toJson_propagation_namesEveryOrder();
    void toJson_noArticles_isValid();
    void toJson_hostileText_survivesAParser();
    void toJson_decisions_nameWhoAndWhatIsLost();
};

namespace {

QJsonObject parsed(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        qWarning("%s", qPrintable(error.errorString()));
    }
    return document.object();
}

QString cut(const QJsonObject &document, qsizetype article, const QJsonObject &span)
{
    const QString text = document["articles"_L1][int(article)]["text"_L1].toString();
    return text.sliced(span["begin"_L1].toInt(), span["end"_L1].toInt() - span["begin"_L1].toInt());
}

} // namespace

void ReportJsonTest::toJson_sample_isGolden()
{
    const QByteArray json = report::toJson(test::sampleComparison());
    const QString difference = test::goldenDifference(json, u"report/sample.json"_s);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void ReportJsonTest::toJson_sample_holdsEveryKindAndState()
{
    const QJsonObject document = parsed(report::toJson(test::sampleComparison()));
    QSet<QString> kinds;
    for (const QJsonValue &discrepancy : document["discrepancies"_L1].toArray()) {
        kinds.insert(discrepancy["kind"_L1].toString());
    }
    QCOMPARE(kinds.size(), 9);
    QSet<QString> states;
    for (const QJsonValue &row : document["coverage"_L1].toArray()) {
        QCOMPARE(row["cells"_L1].toArray().size(), 4);
        for (const QJsonValue &cell : row["cells"_L1].toArray()) {
            states.insert(cell["state"_L1].toString());
        }
    }
    QCOMPARE(states.size(), 6);
    QCOMPARE(document["annotations"_L1].toArray().size(), 3);
    QCOMPARE(document["links"_L1][0]["why"_L1][0].toString(), u"names: Vellan"_s);
}

void ReportJsonTest::toJson_spans_nameTheWordsTheyClaim()
{
    const QJsonObject document = parsed(report::toJson(test::sampleComparison()));
    QHash<QString, qsizetype> articleOf;
    qsizetype figures = 0;
    for (const QJsonValue &claim : document["claims"_L1].toArray()) {
        const qsizetype article = claim["article"_L1].toInt();
        articleOf.insert(claim["id"_L1].toString(), article);
        for (const QJsonValue &figure : claim["figures"_L1].toArray()) {
            // The number alone: its qualifier has a key of its own.
            QVERIFY(!cut(document, article, figure.toObject()).contains(u' '));
            ++figures;
        }
    }
    QCOMPARE(figures, 7);
    for (const QJsonValue &discrepancy : document["discrepancies"_L1].toArray()) {
        for (const QLatin1StringView name : {"a"_L1, "b"_L1}) {
            const QJsonObject side = discrepancy[name].toObject();
            QCOMPARE(cut(document, articleOf.value(side["claim"_L1].toString()), side),
                     side["text"_L1].toString());
        }
        QVERIFY(!discrepancy["explanation"_L1].toString().contains(u'%'));
    }
}

void ReportJsonTest::toJson_nothingStored_hasNoProvenance()
{
    const QJsonObject document = parsed(report::toJson(test::plainComparison(2)));
    QCOMPARE(document.keys(),
             (QStringList{u"articles"_s, u"claims"_s, u"coverage"_s, u"discrepancies"_s,
                          u"groups"_s, u"links"_s, u"propagation"_s, u"sharedCopy"_s}));
    QVERIFY(!document["articles"_L1][0].toObject().contains("provenance"_L1));
    QVERIFY(document["articles"_L1][0]["published"_L1].isNull());
    QVERIFY(document["claims"_L1][0]["speaker"_L1].isNull());
    QCOMPARE(document["coverage"_L1][1]["cells"_L1][1]["looked"_L1][0].toString(), u"text"_s);
}

void ReportJsonTest::toJson_sharedCopy_namesPlacesAndCountsOnce()
{
    const QJsonObject document = parsed(report::toJson(test::sampleComparison()));
    const QJsonObject copy = document["sharedCopy"_L1].toObject();
    QVERIFY(!copy["runs"_L1].toArray().isEmpty());
    for (const QJsonValue &run : copy["runs"_L1].toArray()) {
        for (const QJsonValue &place : run["places"_L1].toArray()) {
            QCOMPARE(cut(document, place["article"_L1].toInt(), place.toObject()),
                     place["text"_L1].toString());
        }
    }
    QStringList countedOnce;
    for (const QJsonValue &group : copy["groups"_L1].toArray()) {
        if (group["independent"_L1].toInt() < group["articles"_L1].toInt()) {
            countedOnce.append(group["group"_L1].toString());
        }
    }
    QCOMPARE(countedOnce, QStringList{u"g16"_s});
}

void ReportJsonTest::toJson_propagation_namesEveryOrder()
{
    const QJsonObject document = parsed(report::toJson(test::sampleComparison()));
    QSet<QString> orders;
    for (const QJsonValue &history : document["propagation"_L1].toArray()) {
        for (const QJsonValue &telling : history["tellings"_L1].toArray()) {
            orders.insert(telling["order"_L1].toString());
        }
    }
    QCOMPARE(orders,
             (QSet<QString>{u"first"_s, u"followed"_s, u"same-day"_s, u"undecided"_s, u"alone"_s,
                            u"unknown"_s}));
}

void ReportJsonTest::toJson_noArticles_isValid()
{
    QCOMPARE(
        report::toJson({}),
        QByteArray(
            R"({"articles":[],"claims":[],"links":[],"groups":[],"discrepancies":[],"coverage":[],)"
            R"("sharedCopy":{"runs":[],"articles":[],"clusters":[],"groups":[]},"propagation":[]})"
            "\n"));
}

void ReportJsonTest::toJson_hostileText_survivesAParser()
{
    Comparison comparison = test::plainComparison(1);
    const QString hostile = u"\"</script>\\\n\t\u0001\u2028 \U0001F30A é"_s;
    comparison.articles[0].outlet = hostile;
    Figure range;
    range.value = 1e6;
    range.upper = 0.1;
    range.qualifier = Qualifier::Range;
    Figure endless;
    endless.value = std::numeric_limits<double>::infinity();
    comparison.claims[0].figures = {range, endless};
    const QByteArray json = report::toJson(comparison);
    const QJsonObject document = parsed(json);
    QCOMPARE(document["articles"_L1][0]["outlet"_L1].toString(), hostile);
    QVERIFY(json.contains(R"("value":1000000,"upper":0.1,)"));
    QVERIFY(document["claims"_L1][0]["figures"_L1][1]["value"_L1].isNull());
}

void ReportJsonTest::toJson_decisions_nameWhoAndWhatIsLost()
{
    Comparison comparison = test::sampleComparison();
    ClaimLink &link = comparison.alignment.links.first();
    link.confirmedBy = {u"Ines"_s, u"Mara"_s};
    link.isByHand = true;
    PlacedDecision split;
    split.decision.id = {u"1f"_s};
    split.decision.act = AlignmentDecision::Act::Split;
    split.decision.author = u"Mara"_s;
    TextSelector here;
    here.exact = u"here"_s;
    TextSelector gone;
    gone.exact = u"gone"_s;
    split.decision.parts = {{here}, {gone}};
    split.lost = {gone};
    comparison.decisions = {split};
    comparison.disagreements = {{link.a, link.b, {u"1f"_s}, {u"2e"_s}}};
    const QJsonObject document = parsed(report::toJson(comparison));
    const QJsonValue told = document["links"_L1][0];
    QCOMPARE(told["confirmedBy"_L1].toArray().size(), 2);
    QCOMPARE(told["byHand"_L1].toBool(), true);
    QVERIFY(document["links"_L1][1]["confirmedBy"_L1].isUndefined());
    const QJsonValue decision = document["decisions"_L1][0];
    QCOMPARE(decision["act"_L1].toString(), u"split"_s);
    QCOMPARE(decision["overtaken"_L1].toBool(true), false);
    QCOMPARE(decision["parts"_L1][0][0]["lost"_L1].toBool(true), false);
    QCOMPARE(decision["parts"_L1][1][0]["lost"_L1].toBool(), true);
    QCOMPARE(document["disagreements"_L1][0]["different"_L1].toString(), u"2e"_s);
}

QTEST_GUILESS_MAIN(ReportJsonTest)
#include "tst_reportjson.moc"
