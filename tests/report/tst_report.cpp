// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/domain/rejections.h>
#include <app/report/report.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>
#include <tests/support/golden.h>
#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using report::ReportLabels;

class ReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toHtml_sample_isGolden();
    void toMarkdown_sample_isGolden();
    void toCsv_sample_isGolden();
    void toHtml_hostileText_isEscapedEverywhere();
    void toHtml_hostileAddress_isNoLink();
    void toHtml_links_leadToAnchors_data();
    void toHtml_links_leadToAnchors();
    void toHtml_groups_showEachClaimOnce();
    void toHtml_isWellFormed_data();
    void toHtml_isWellFormed();
    void toHtml_onlyOneArticle_saysNothingOfOthers();
    void toHtml_manyArticles_namesColumnsByLetter();
    void toHtml_overlappingClaims_keepEveryWordOnce();
    void toHtml_brokenReferences_areSkipped();
    void toHtml_rightToLeftLabels_setDirection();
    void labels_numbers_areWrittenInTheirLanguage();
    void toHtml_fullTextsLeftOut_leavesNoLinkToThem();
    void toCsv_formulaInText_isNoFormula();
    void toMarkdown_specialCharacters_areEscaped();
    void labels_everyKeyOfTheSample_isKnown();
    void labels_explanations_existForEveryCode();
    void labels_counts_takeTheirForm();
    void labels_argumentsWithPlaceholders_stayAsTheyAre();
    void labels_prominence_namesThePlaces();
    void tellingTexts_lag_saysHowSure();
    void tellingTexts_days_countNoHours();
    void tellingTexts_unknown_saysNothingElse();
    void toCsv_commonText_standsBesideDiscrepancies();
    void footer_namesTitleCommitsAndTime();
    void decisions_areNamedWithAuthorDoubtAndLoss();
    void decisions_none_haveNoSection();
    void matrix_rejectedMatch_isNotCalledAbsent();
};

namespace {

report::ReportOptions options()
{
    return {{}, QDateTime(QDate(2026, 3, 18), QTime(10, 30), QTimeZone::utc()), true};
}

/// The sample with a confirmed first link, its opposite by another reader on the second, and words
/// that are not there any more.
Comparison decidedComparison()
{
    Comparison comparison = test::sampleComparison();
    ClaimLink &link = comparison.alignment.links.first();
    link.confirmedBy = {u"Mara <Quill>"_s};
    PlacedDecision confirmed;
    confirmed.decision.id = {u"1"_s};
    confirmed.decision.author = u"Mara <Quill>"_s;
    confirmed.decision.made = QDateTime(QDate(2026, 3, 18), QTime(9, 0), QTimeZone::utc());
    confirmed.decision.parts = {{{}, {}}};
    for (qsizetype side = 0; side < 2; ++side) {
        const Claim &claim = *comparison.claim(side == 0 ? link.a : link.b);
        TextSelector &place = confirmed.decision.parts.first()[side];
        place.article = comparison.articles.at(claim.article).id;
        place.exact = comparison.text(claim);
    }
    PlacedDecision rejected = confirmed;
    rejected.decision.id = {u"2"_s};
    rejected.decision.act = AlignmentDecision::Act::Reject;
    rejected.decision.author = u"Ines"_s;
    rejected.lost = {rejected.decision.parts.first().last()};
    PlacedDecision overtaken = confirmed;
    overtaken.decision.id = {u"3"_s};
    overtaken.decision.author = u"Nobody"_s;
    overtaken.isOvertaken = true;
    comparison.decisions = {confirmed, rejected, overtaken};
    comparison.disagreements = {{link.a, link.b, {u"1"_s}, {u"2"_s}}};
    return comparison;
}

QString body(const QString &html)
{
    return html.sliced(html.indexOf("<body>"_L1));
}

QString sampleHtml()
{
    return report::toHtml(test::sampleComparison(), options(), ReportLabels::english());
}

QSet<QString> captured(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text)) {
        found.insert(match.captured(1));
    }
    return found;
}

} // namespace

void ReportTest::toHtml_sample_isGolden()
{
    // The styles are not part of the golden file: a colour is reviewed in the stylesheet.
    const QString html = body(sampleHtml());
    QVERIFY(!html.contains(u'Â')); // UTF-8 read as Latin-1
    const QString difference = test::goldenDifference(html.toUtf8(), u"report/sample.html"_s);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void ReportTest::toMarkdown_sample_isGolden()
{
    const QString text =
        report::toMarkdown(test::sampleComparison(), options(), ReportLabels::english());
    const QString difference = test::goldenDifference(text.toUtf8(), u"report/sample.md"_s);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void ReportTest::toCsv_sample_isGolden()
{
    const QByteArray csv = report::toCsv(test::sampleComparison()).toUtf8();
    const QString difference = test::goldenDifference(csv, u"report/sample.csv"_s);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    const Comparison comparison = test::sampleComparison();
    qsizetype tellings = 0;
    for (const ClaimHistory &history : comparison.propagation) {
        tellings += history.tellings.size();
    }
    QVERIFY(tellings > 0);
    QCOMPARE(csv.count("\r\ntelling,"), tellings);
    QCOMPARE(csv.count("\r\n"),
             comparison.discrepancies.size() + comparison.sharedCopy.runs.size() + tellings + 1);
}

void ReportTest::toHtml_hostileText_isEscapedEverywhere()
{
    const QString hostile =
        u"</style></title><script>alert(1)</script><img src=x onerror='a'>\"' %1 %n &amp; "_s
        + QChar(u'\0') + QChar(8) + QChar(0xd800);
    Comparison comparison = test::sampleComparison();
    comparison.event.name = hostile;
    for (ComparedArticle &article : comparison.articles) {
        article.outlet = hostile;
        article.file = hostile;
        article.article.language = hostile;
        article.article.corrections = {hostile};
        article.article.dropped = {{hostile, hostile}};
        article.record.observedNote = hostile;
        article.record.captureHash = hostile;
        article.revision.value = hostile;
        article.article.text.replace(0, hostile.size(), hostile);
    }
    for (ClaimGroup &group : comparison.alignment.groups) {
        group.label = hostile;
    }
    for (Discrepancy &discrepancy : comparison.discrepancies) {
        discrepancy.explanation.arguments = {hostile, hostile};
    }
    for (CoverageRow &row : comparison.coverage) {
        for (CoverageCell &cell : row.cells) {
            cell.nearestText = hostile;
            cell.nearestScore = 1;
        }
    }
    for (Claim &claim : comparison.claims) {
        claim.speaker = hostile;
    }
    for (Annotation &annotation : comparison.annotations) {
        annotation.author = hostile;
        annotation.code = hostile;
        annotation.note = hostile;
        annotation.selectors[0].exact = hostile;
    }
    const QString html = report::toHtml(comparison, {hostile, {}, true}, ReportLabels::english());
    QVERIFY(html.contains("&lt;script&gt;"_L1));
    QVERIFY(!html.contains("<script"_L1));
    QVERIFY(!html.contains("<img"_L1));
    QVERIFY(!html.contains(QChar(u'\0')));
    QVERIFY(!html.contains(QChar(8)));
    QCOMPARE(html.count("</style>"_L1), 1);
    QCOMPARE(html.count("</title>"_L1), 1);
}

void ReportTest::toHtml_hostileAddress_isNoLink()
{
    Comparison comparison = test::plainComparison(2);
    comparison.articles[0].article.url = QUrl(u"javascript:alert(1)"_s);
    comparison.articles[1].article.url = QUrl(u"https://b.example/?a=1&b=\"x\""_s);
    const QString html = report::toHtml(comparison, options(), ReportLabels::english());
    QVERIFY(!html.contains("href=\"javascript"_L1));
    QVERIFY(html.contains("href=\"https://b.example/?a=1&amp;b=%22x%22\""_L1));
}

void ReportTest::toHtml_links_leadToAnchors_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<qsizetype>("sectionCount");
    QTest::newRow("sample") << test::sampleComparison() << qsizetype(9);
    QTest::newRow("two articles") << test::plainComparison(2) << qsizetype(8);
    QTest::newRow("one article") << test::plainComparison(1) << qsizetype(2);
    QTest::newRow("nothing") << Comparison() << qsizetype(1);
}

void ReportTest::toHtml_links_leadToAnchors()
{
    QFETCH(Comparison, comparison);
    QFETCH(qsizetype, sectionCount);
    const QString html = report::toHtml(comparison, options(), ReportLabels::english());
    const QList<report::Section> sections =
        report::footer(comparison, options(), ReportLabels::english()).sections;
    QCOMPARE(sections.size(), sectionCount);
    const QSet<QString> targets = captured(html, u" href=\"#([^\"]*)\""_s);
    const QSet<QString> anchors = captured(html, u" id=\"([^\"]*)\""_s);
    QVERIFY2((targets - anchors).isEmpty(),
             qPrintable(QStringList((targets - anchors).values()).join(u' ')));
    QCOMPARE(html.count(QRegularExpression(u" id=\""_s)), anchors.size());
    if (comparison.articles.size() > 1) {
        QCOMPARE(targets.size(),
                 comparison.alignment.groups.size() + comparison.claims.size() + sectionCount);
    }
    for (const report::Section &section : sections) {
        QVERIFY(targets.contains(section.anchor));
    }
}

void ReportTest::toHtml_groups_showEachClaimOnce()
{
    const Comparison comparison = test::sampleComparison();
    qsizetype shared = 0;
    for (const ClaimGroup &group : comparison.alignment.groups) {
        shared += comparison.outletCount(group) > 1 ? group.claims.size() : 0;
    }
    QVERIFY(shared > 0);
    QCOMPARE(sampleHtml().count("<div class=\"cell\">"_L1), shared);
}

void ReportTest::toHtml_isWellFormed_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::newRow("sample") << test::sampleComparison();
    QTest::newRow("nothing") << Comparison();
    QTest::newRow("one article") << test::plainComparison(1);
    QTest::newRow("eight articles") << test::plainComparison(8);
    QTest::newRow("thirty articles") << test::plainComparison(30);
    Comparison empty;
    empty.articles.resize(3);
    QTest::newRow("empty texts") << empty;
}

void ReportTest::toHtml_isWellFormed()
{
    QFETCH(Comparison, comparison);
    QString html = body(report::toHtml(comparison, options(), ReportLabels::english()));
    html.replace("<br>"_L1, "<br/>"_L1);
    html.replace(QRegularExpression(u"<(col( [^>]*)?)>"_s), u"<\\1/>"_s);
    html.chop(html.size() - html.indexOf("</body>"_L1) - 7);
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    QVERIFY2(!reader.hasError(),
             qPrintable(u"%1 at %2"_s.arg(reader.errorString()).arg(reader.characterOffset())));
    QVERIFY(!html.contains("%1"_L1));
    QVERIFY(!html.contains("%n"_L1));
}

void ReportTest::toHtml_onlyOneArticle_saysNothingOfOthers()
{
    const QString html =
        body(report::toHtml(test::plainComparison(1), options(), ReportLabels::english()));
    QVERIFY(!html.contains("class=\"m\""_L1));
    QVERIFY(!html.contains("Not found"_L1));
    QVERIFY(html.contains("One article was read."_L1));
}

void ReportTest::toHtml_manyArticles_namesColumnsByLetter()
{
    const QString html =
        report::toHtml(test::plainComparison(8), options(), ReportLabels::english());
    QVERIFY(html.contains("class=\"m wide\""_L1));
    QVERIFY(html.contains("<span class=\"bd oB ring\">H</span>"_L1));
    QVERIFY(!html.contains("<br>Outlet 1"_L1));
}

void ReportTest::toHtml_overlappingClaims_keepEveryWordOnce()
{
    Comparison comparison = test::plainComparison(2);
    comparison.claims[0].span.end += 8; // into the claim after it
    comparison.claims[1].span.end += 5000; // beyond the text
    comparison.discrepancies = {
        {DiscrepancyKind::Terminology,
         comparison.alignment.groups.at(0).id,
         {comparison.claims.at(0).id, {comparison.claims.at(0).span.begin + 4, 9999}, {}},
         {comparison.claims.at(2).id, {-5, 3}, {}},
         {Explanation::Code::Terminology, {u"a"_s, u"b"_s}},
         0.5}};
    QString html = report::toHtml(comparison, options(), ReportLabels::english());
    html = html.sliced(html.indexOf("class=\"texts\""_L1));
    html.remove(QRegularExpression(u"<a class=\"n\"[^>]*>[^<]*</a>"_s))
        .remove(QRegularExpression(u"<[^>]*>"_s));
    QCOMPARE(html.count("The lamp was lit at dusk. Reader 1 wrote to us."_L1), 1);
}

void ReportTest::toHtml_brokenReferences_areSkipped()
{
    Comparison comparison = test::sampleComparison();
    comparison.discrepancies[0].group.value = u"g999"_s;
    comparison.discrepancies[1].a.claim.value = u"c999"_s;
    comparison.alignment.groups[0].claims[0].value = u"c998"_s;
    comparison.coverage[0].group.value = u"g997"_s;
    comparison.coverage[1].cells[0].claims[0].value = u"c996"_s;
    comparison.annotations[0].selectors[0].article.value = u"nowhere"_s;
    const QString html = report::toHtml(comparison, options(), ReportLabels::english());
    QVERIFY(!html.contains("g999"_L1));
    QVERIFY(!html.contains("c999"_L1));
    QVERIFY(html.contains("Left open after a test"_L1));
    QVERIFY(!report::toMarkdown(comparison, options(), ReportLabels::english()).isEmpty());
    QVERIFY(!report::toCsv(comparison).isEmpty());
}

void ReportTest::toHtml_rightToLeftLabels_setDirection()
{
    ReportLabels labels = ReportLabels::english();
    labels.language = u"ar"_s;
    labels.isRightToLeft = true;
    const QString html = report::toHtml(test::sampleComparison(), options(), labels);
    QVERIFY(html.contains("<html lang=\"ar\""_L1));
    QVERIFY(html.contains("<main dir=\"rtl\">"_L1));
    QVERIFY(html.contains("dir=\"auto\" lang=\"en\""_L1));
    // "2026-03-18" would be read from its end in a line that runs the other way.
    const QString moment = QChar(0x2066) + u"2026-03-18 10:30 UTC"_s + QChar(0x2069);
    QCOMPARE(labels.time(options().asOf), moment);
    QVERIFY(html.contains(moment));
}

void ReportTest::labels_numbers_areWrittenInTheirLanguage()
{
    ReportLabels labels = ReportLabels::english();
    QCOMPARE(labels.share(0.756), u"0.76"_s);
    labels.language = u"de"_s;
    QCOMPARE(labels.share(0.756), u"0,76"_s);
    QCOMPARE(labels.number(12'345), u"12.345"_s);
    QCOMPARE(labels.time(options().asOf), u"2026-03-18 10:30 UTC"_s);
}

void ReportTest::toHtml_fullTextsLeftOut_leavesNoLinkToThem()
{
    report::ReportOptions shorter = options();
    shorter.includesFullTexts = false;
    const QString html = report::toHtml(test::sampleComparison(), shorter, ReportLabels::english());
    QVERIFY(!html.contains("href=\"#c"_L1));
    QVERIFY(!html.contains("The full texts"_L1));
}

void ReportTest::toCsv_formulaInText_isNoFormula()
{
    Comparison comparison = test::sampleComparison();
    comparison.discrepancies.resize(1);
    comparison.discrepancies[0].a.text = u"=HYPERLINK(\"x\")"_s;
    const QString csv = report::toCsv(comparison);
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""_L1));
}

void ReportTest::toMarkdown_specialCharacters_areEscaped()
{
    Comparison comparison = test::plainComparison(2);
    comparison.event.name = u"<b>*a*</b>\n# [x](y) `c` | d"_s;
    const QString text = report::toMarkdown(comparison, options(), ReportLabels::english());
    QVERIFY(text.startsWith(
        "# \\<b\\>\\*a\\*\\</b\\> \\# \\[x\\]\\(y\\) \\`c\\` \\| d: how two outlets told it\n"_L1));
}

void ReportTest::labels_everyKeyOfTheSample_isKnown()
{
    const ReportLabels english = ReportLabels::english();
    const QStringList keys = ReportLabels::keys();
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    for (const QString &key : keys) {
        QVERIFY2(!english.words.value(key).isEmpty(), qPrintable(key));
    }
    // A key without a text would show itself.
    const QString all = body(sampleHtml()) + body(report::toHtml({}, options(), english))
        + body(report::toHtml(test::plainComparison(3), options(), english));
    for (const QString &key : keys) {
        if (key.contains(u'.') && !key.startsWith("number."_L1)) {
            QVERIFY2(!all.contains('>'_L1 + key), qPrintable(key));
        }
    }
    const QRegularExpression raw(
        u">(kind|state|place|looked|wording|only|matrix|texts|check|explanation)\\.[a-z-]+"_s);
    QVERIFY(!all.contains(raw));
}

void ReportTest::labels_explanations_existForEveryCode()
{
    QSet<QString> keys;
    for (int code = 0; code <= int(Explanation::Code::Prominence); ++code) {
        const QString key = report::explanationKey(Explanation::Code(code));
        QVERIFY2(ReportLabels::keys().contains(key), qPrintable(key));
        keys.insert(key);
    }
    QCOMPARE(keys.size(), int(Explanation::Code::Prominence) + 1);
}

void ReportTest::labels_counts_takeTheirForm()
{
    ReportLabels labels = ReportLabels::english();
    QCOMPARE(labels.text(u"lead.articles"_s, 1), u"One article was read."_s);
    QCOMPARE(labels.text(u"lead.articles"_s, 1200), u"1,200 articles were compared."_s);
    labels.counted = [](const QString &key, int count) {
        return key == "lead.articles"_L1 && count == 2 ? u"both (%n)"_s : QString();
    };
    QCOMPARE(labels.text(u"lead.articles"_s, 2), u"both (2)"_s);
    QCOMPARE(labels.text(u"lead.articles"_s, 3), u"3 articles were compared."_s);
    QVERIFY(ReportLabels::countedKeys().contains(u"lead.articles"_s));
}

void ReportTest::labels_argumentsWithPlaceholders_stayAsTheyAre()
{
    const QString sentence = report::explanationText(
        {Explanation::Code::FigureValue, {u"5 %2"_s, u"%1 %n"_s}}, ReportLabels::english());
    QCOMPARE(sentence, u"The figures differ: “5 %2” against “%1 %n”."_s);
}

void ReportTest::labels_prominence_namesThePlaces()
{
    const QString sentence = report::explanationText(
        {Explanation::Code::Prominence, {u"0"_s, u"14"_s}}, ReportLabels::english());
    QCOMPARE(sentence, u"It stands in another place: headline or standfirst against ¶ 14."_s);
}

namespace {

Telling followed(qint64 least, std::optional<qint64> most)
{
    const QDateTime start(QDate(2026, 3, 18), QTime(6, 0), Qt::UTC);
    Telling telling;
    telling.claim = {u"c1"_s};
    telling.order = TellingOrder::Followed;
    telling.appeared = {start.addSecs(least),
                        most ? std::optional(start.addSecs(*most)) : std::nullopt, Clock::Archived,
                        false};
    telling.leastLag = least;
    telling.mostLag = most;
    return telling;
}

} // namespace

void ReportTest::tellingTexts_lag_saysHowSure()
{
    const ReportLabels english = ReportLabels::english();
    QCOMPARE(report::tellingTexts(followed(60, 60), english),
             (QStringList{u"one minute after the first known"_s,
                          u"2026-03-18 06:01 UTC, seen by an archive"_s}));
    QCOMPARE(report::tellingTexts(followed(119 * 60, 119 * 60), english).first(),
             u"119 minutes after the first known"_s);
    QCOMPARE(report::tellingTexts(followed(3 * 3600, 5 * 3600), english).first(),
             u"at least 3 hours after the first known"_s);
    QCOMPARE(
        report::tellingTexts(followed(50 * 3600, std::nullopt), english),
        (QStringList{u"at least 2 days after the first known"_s, u"after 2026-03-20 08:00 UTC"_s}));
}

void ReportTest::tellingTexts_days_countNoHours()
{
    Telling telling = followed(30 * 3600, 54 * 3600);
    telling.appeared.isDateOnly = true;
    telling.appeared.clock = Clock::Claimed;
    const QStringList texts = report::tellingTexts(telling, ReportLabels::english());
    QCOMPARE(texts.first(), u"later than another"_s);
    QVERIFY2(!texts.last().contains(u"UTC"), qPrintable(texts.last()));
}

void ReportTest::tellingTexts_unknown_saysNothingElse()
{
    Telling telling;
    telling.claim = {u"c1"_s};
    QCOMPARE(report::tellingTexts(telling, ReportLabels::english()),
             QStringList{u"time unknown"_s});
}

void ReportTest::toCsv_commonText_standsBesideDiscrepancies()
{
    const Comparison comparison = test::sampleComparison();
    const QString csv = report::toCsv(comparison);
    QCOMPARE(csv.count(u"\r\nshared-"_s), comparison.sharedCopy.runs.size());
    QVERIFY(csv.contains(u"Trains between Vellan and Corrie"_s));
}

void ReportTest::footer_namesTitleCommitsAndTime()
{
    const Comparison comparison = test::sampleComparison();
    const report::Footer footer = report::footer(comparison, options(), ReportLabels::english());
    QCOMPARE(footer.title, u"Vellan dam gate: how four outlets told it"_s);
    QVERIFY(footer.provenance.contains(comparison.articles.at(3).revision.value.first(7)));
    QVERIFY(footer.provenance.endsWith("as of 2026-03-18 10:30 UTC"_L1));
    QCOMPARE(footer.pagePattern, u"%1 of %2"_s);
    QVERIFY(!footer.isRightToLeft);
}

void ReportTest::matrix_rejectedMatch_isNotCalledAbsent()
{
    Comparison comparison = test::sampleComparison();
    const auto count = [](const QString &text) {
        return text.count(u"match rejected"_s);
    };
    QCOMPARE(count(report::toHtml(comparison, options(), ReportLabels::english())), 0);
    for (qsizetype row = 0; row < comparison.coverage.size() && comparison.decisions.isEmpty();
         ++row) {
        const QList<CoverageCell> &cells = comparison.coverage.at(row).cells;
        const auto absent = std::ranges::find(cells, CoverageState::Absent, &CoverageCell::state);
        if (absent != cells.cend()) {
            comparison.decisions = {test::rejection(comparison, row, absent - cells.cbegin())};
        }
    }
    // The other way round as well: the rejected claim stands in a row of its own.
    int cells = 0;
    for (const CoverageRow &row : std::as_const(comparison.coverage)) {
        for (qsizetype article = 0; article < row.cells.size(); ++article) {
            cells +=
                rejectedBy(comparison, *comparison.group(row.group), article).isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(cells > 0);
    QCOMPARE(count(report::toHtml(comparison, options(), ReportLabels::english())), cells);
    QCOMPARE(count(report::toMarkdown(comparison, options(), ReportLabels::english())), cells);
}

void ReportTest::decisions_areNamedWithAuthorDoubtAndLoss()
{
    const Comparison comparison = decidedComparison();
    const QString html = report::toHtml(comparison, options(), ReportLabels::english());
    const QString markdown = report::toMarkdown(comparison, options(), ReportLabels::english());
    QVERIFY(html.contains(u"id=\"s-decisions\""_s));
    QVERIFY(html.contains(u"confirmed by Mara &lt;Quill&gt;"_s));
    for (const QString &text : {html, markdown}) {
        QVERIFY(text.contains(u"confirmed: these tell the same"_s));
        QVERIFY(text.contains(u"rejected: these do not tell the same"_s));
        QVERIFY(text.contains(u"Another reader decided the opposite"_s));
        QVERIFY(text.contains(u"not found in the revision compared here"_s));
        QVERIFY(text.contains(u"readers disagree"_s));
        QVERIFY(!text.contains(u"Nobody"_s) || sampleHtml().contains(u"Nobody"_s));
    }
    QCOMPARE(html.count(u"Another reader decided the opposite"_s), 2);
    const auto sections = report::footer(comparison, options(), ReportLabels::english()).sections;
    QVERIFY(std::any_of(sections.cbegin(), sections.cend(),
                        [](const report::Section &one) { return one.anchor == u"s-decisions"_s; }));
}

void ReportTest::decisions_none_haveNoSection()
{
    QVERIFY(!sampleHtml().contains(u"s-decisions"_s));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
