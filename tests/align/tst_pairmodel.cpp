// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/pairmodel.h>
#include <app/align/revisionmatcher.h>

#include <QJsonDocument>
#include <QTest>

using namespace parallax;
using namespace parallax::align;
using namespace Qt::StringLiterals;

namespace {

const QStringList Names{u"cover"_s, u"distance"_s};

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class PairModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chance_isHalfAtZeroAndGrowsWithTheSum();
    void fromJson_ofWhatWasWritten_isTheSame();
    void fromJson_withoutAllNumbers_fails_data();
    void fromJson_withoutAllNumbers_fails();
    void shippedRevisionModel_isComplete();
};

void PairModelTest::chance_isHalfAtZeroAndGrowsWithTheSum()
{
    const PairModel model{-1, {2, -4}, 0.5};
    QCOMPARE(model.chance({0.5, 0}), 0.5);
    QVERIFY(model.chance({1, 0}) > model.chance({0.9, 0}));
    QVERIFY(model.chance({1, 0.1}) < model.chance({1, 0}));
    QCOMPARE(model.chance({1e9, 0}), 1.0);
    QCOMPARE(model.chance({-1e9, 0}), 0.0);
}

void PairModelTest::fromJson_ofWhatWasWritten_isTheSame()
{
    const PairModel model{-1.25, {2.5, -4}, 0.4};
    const auto read = PairModel::fromJson(model.toJson(Names, u"made by hand"_s), Names);
    QVERIFY(read.has_value());
    QCOMPARE(read->bias, model.bias);
    QCOMPARE(read->weights, model.weights);
    QCOMPARE(read->threshold, model.threshold);
}

void PairModelTest::fromJson_withoutAllNumbers_fails_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no bias") << QByteArray(
        R"({"threshold":0.5,"weights":{"cover":1,"distance":1}})");
    QTest::newRow("no threshold") << QByteArray(R"({"bias":0,"weights":{"cover":1,"distance":1}})");
    QTest::newRow("a weight too few")
        << QByteArray(R"({"bias":0,"threshold":0.5,"weights":{"cover":1}})");
    QTest::newRow("a weight too many")
        << QByteArray(R"({"bias":0,"threshold":0.5,"weights":{"cover":1,"distance":1,"size":1}})");
    QTest::newRow("another weight")
        << QByteArray(R"({"bias":0,"threshold":0.5,"weights":{"cover":1,"size":1}})");
    QTest::newRow("a word for a number")
        << QByteArray(R"({"bias":0,"threshold":0.5,"weights":{"cover":1,"distance":"far"}})");
}

void PairModelTest::fromJson_withoutAllNumbers_fails()
{
    QFETCH(QByteArray, json);
    const auto model = PairModel::fromJson(object(json), Names);
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, Error::Code::Malformed);
}

void PairModelTest::shippedRevisionModel_isComplete()
{
    const PairModel model = shippedRevisionModel();
    QCOMPARE(model.weights.size(), 6);
    QVERIFY(model.threshold > 0 && model.threshold < 1);
    QVERIFY(model.weights.at(0) > 0); // more words in common never speak against a link
}

QTEST_GUILESS_MAIN(PairModelTest)
#include "tst_pairmodel.moc"
