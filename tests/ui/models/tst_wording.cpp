// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/reportlabels.h>
#include <ui/models/wording.h>

#include <QTest>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportLabels_everyKey_isTranslatable();
    void reportLabels_everyText_isTheReportsOwn();
    void kinds_all_haveWords();
    void explanation_namesBothWordings();
    void explanation_longWording_isCut();
    void place_paragraphs_areCountedOverTheBody();
    void confidence_bounds_data();
    void confidence_bounds();
};

void TestWording::reportLabels_everyKey_isTranslatable()
{
    QStringList keys = report::ReportLabels::keys();
    keys.removeAll(u"csv.header"_s); // machine-readable, never translated
    QCOMPARE(reportLabelKeys(), keys);
}

void TestWording::reportLabels_everyText_isTheReportsOwn()
{
    const report::ReportLabels english = report::ReportLabels::english();
    for (const QString &key : reportLabelKeys()) {
        QCOMPARE(reportText(key), english.text(key));
    }
}

void TestWording::kinds_all_haveWords()
{
    for (int kind = 0; kind <= int(DiscrepancyKind::Prominence); ++kind) {
        QVERIFY(!Wording::kind(DiscrepancyKind(kind)).contains(u'.'));
        QVERIFY(!Wording::title(DiscrepancyKind(kind)).isEmpty());
    }
    for (int state = 0; state <= int(CoverageState::ExtractionUncertain); ++state) {
        QVERIFY(!Wording::state(CoverageState(state)).contains(u'.'));
    }
}

void TestWording::explanation_namesBothWordings()
{
    const QString sentence =
        Wording::explanation({Explanation::Code::FigureValue, {u"42,000"_s, u"%1 38"_s}});
    QVERIFY(sentence.contains(u"42,000"_s));
    QVERIFY(sentence.contains(u"%1 38"_s));
}

void TestWording::explanation_longWording_isCut()
{
    const QString sentence = Wording::explanation(
        {Explanation::Code::QuoteAltered, {u"word "_s.repeated(200), u"short"_s}});
    QVERIFY(sentence.size() < 300);
    QVERIFY(sentence.contains(u'…'));
}

void TestWording::place_paragraphs_areCountedOverTheBody()
{
    const Article article = test::sampleComparison().articles.first().article;
    QCOMPARE(placeOfParagraph(article, 0).kind, ClaimPlace::Kind::Headline);
    QCOMPARE(placeOfParagraph(article, 3).kind, ClaimPlace::Kind::Caption);
    QCOMPARE(placeOfParagraph(article, 4).kind, ClaimPlace::Kind::Lead);
    QCOMPARE(placeOfParagraph(article, 5), (ClaimPlace{ClaimPlace::Kind::Paragraph, 2}));
    QCOMPARE(placeOfParagraph(article, 99).kind, ClaimPlace::Kind::Furniture);
    QCOMPARE(placeOfPosition(article, article.paragraphs.at(5).span.begin),
             placeOfParagraph(article, 5));
    QCOMPARE(placeOfPosition(article, -1).kind, ClaimPlace::Kind::Furniture);
}

void TestWording::confidence_bounds_data()
{
    QTest::addColumn<double>("confidence");
    QTest::addColumn<QString>("word");
    QTest::newRow("certain") << 0.95 << u"certain"_s;
    QTest::newRow("high") << 0.94 << u"high"_s;
    QTest::newRow("medium") << 0.5 << u"medium"_s;
    QTest::newRow("low") << 0.49 << u"low"_s;
}

void TestWording::confidence_bounds()
{
    QFETCH(double, confidence);
    QFETCH(QString, word);
    QCOMPARE(Wording::confidence(confidence), word);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
