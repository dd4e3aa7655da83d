// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/names.h>
#include <app/extract/textreader.h>
#include <app/workspace/analysis.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sampleFile(const QString &name)
{
    return QStringLiteral(PARALLAX_SAMPLE_DIR "/") + name;
}

/// The newest revision takes part, the older ones are looked through.
ComparedArticle articleOf(const QString &outlet, const QString &fileName)
{
    ComparedArticle compared;
    compared.outlet = outlet;
    const auto extraction =
        extract::articles({bytesOf(sampleFile(fileName)), u"text/plain"_s, fileName, {}, {}});
    if (extraction && !extraction->isEmpty()) {
        compared.article = extraction->constFirst().revisions.constLast();
        compared.otherRevisions = extraction->constFirst().revisions;
        compared.otherRevisions.removeLast();
    }
    return compared;
}

/// Headline and paragraphs of the saved page, without a browser.
ComparedArticle ledger()
{
    ComparedArticle compared;
    compared.outlet = u"Capital Ledger"_s;
    compared.article.language = u"en"_s;
    compared.article.published = QDateTime(QDate(2026, 10, 14), QTime(12, 0), Qt::UTC);
    const QString html = QString::fromUtf8(bytesOf(sampleFile(u"capital-ledger.html"_s)));
    static const QRegularExpression block(u"<(h1|p)[^>]*>(.*?)</\\1>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    for (auto match = block.globalMatch(html); match.hasNext();) {
        const auto found = match.next();
        const QString words =
            found.captured(2).remove(tag).replace(u"&amp;"_s, u"&"_s).simplified();
        const bool isHeadline = found.captured(1) == "h1"_L1;
        if (words.isEmpty() || (compared.article.text.isEmpty() && !isHeadline))
            continue;
        if (!compared.article.text.isEmpty())
            compared.article.text += u"\n\n"_s;
        const qsizetype begin = compared.article.text.size();
        compared.article.text += words;
        compared.article.paragraphs.append(
            {isHeadline ? ParagraphRole::Headline : ParagraphRole::Body,
             {begin, compared.article.text.size()}});
    }
    return compared;
}

QString plain(QString words)
{
    return words.replace(u'“', u'"')
        .replace(u'”', u'"')
        .replace(u'’', u'\'')
        .simplified()
        .toCaseFolded();
}

} // namespace

class SampleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void plantedDiscrepancies_areFoundInEveryKind_data();
    void plantedDiscrepancies_areFoundInEveryKind();
    void plantedFigures_areNearlyAllFound();
    void countsUnderSeveralNouns_areOneGroupOfTheirOwn();
    void headlineOfTwoStories_doesNotJoinTheirGroups();
    void everyDiscrepancy_standsInAGroupOfBothClaimsIfThereIsOne();
    void sameWordings_areMarkedAsRepeated();
    void omissions_areNotReported_data();
    void omissions_areNotReported();
    void everyDiscrepancy_isExplainedByWordsOfTheText();

private:
    [[nodiscard]] bool isFound(const QJsonObject &planted) const;
    [[nodiscard]] std::pair<int, int> foundOf(const QString &kind) const;

    Comparison m_comparison;
    QJsonArray m_planted;
};

void SampleTest::initTestCase()
{
    m_comparison =
        workspace::compared({},
                            {articleOf(u"Maren Courier"_s, u"maren-courier.txt"_s),
                             articleOf(u"Northcoast Wire"_s, u"northcoast-wire-tracker.txt"_s),
                             articleOf(u"Radio Estuary"_s, u"radio-estuary.txt"_s), ledger()},
                            {});
    m_planted =
        QJsonDocument::fromJson(bytesOf(QStringLiteral(PARALLAX_TEST_DATA "/sample-planted.json")))
            .array();
    QVERIFY(m_planted.size() > 20);
    QVERIFY(m_comparison.claims.size() > 40);
}

/// A planted entry is found when a discrepancy of its kind joins the two sentences.
bool SampleTest::isFound(const QJsonObject &planted) const
{
    const bool isName = planted.value("kind"_L1).toString() == "name"_L1;
    const auto isSide = [this, isName](const DiscrepancySide &side, const QJsonObject &wanted) {
        const Claim *claim = m_comparison.claim(side.claim);
        const ComparedArticle &article = m_comparison.articles.at(claim->article);
        // A name belongs to the whole article: any of its sentences may show it.
        const QString field = isName ? u"words"_s : u"text"_s;
        const QString words = plain(wanted.value(field).toString());
        const QString told = plain(m_comparison.text(*claim));
        return article.outlet == wanted.value("outlet"_L1).toString()
            && (told.contains(words) || words.contains(told));
    };
    const QJsonObject a = planted.value("a"_L1).toObject();
    const QJsonObject b = planted.value("b"_L1).toObject();
    return std::any_of(m_comparison.discrepancies.cbegin(), m_comparison.discrepancies.cend(),
                       [&](const Discrepancy &found) {
                           return discrepancyKindName(found.kind)
                               == planted.value("kind"_L1).toString()
                               && ((isSide(found.a, a) && isSide(found.b, b))
                                   || (isSide(found.a, b) && isSide(found.b, a)));
                       });
}

std::pair<int, int> SampleTest::foundOf(const QString &kind) const
{
    int found = 0;
    int all = 0;
    for (const QJsonValue &value : m_planted) {
        const QJsonObject planted = value.toObject();
        // Between two revisions of one outlet: the history shows it, not the comparison.
        const bool isSilent =
            planted.value("a"_L1)["outlet"_L1] == planted.value("b"_L1)["outlet"_L1];
        if (planted.value("kind"_L1).toString() != kind || isSilent)
            continue;
        ++all;
        found += isFound(planted) ? 1 : 0;
        if (!isFound(planted))
            qInfo().noquote() << kind << "not found:" << planted.value("about"_L1).toString();
    }
    return {found, all};
}

void SampleTest::plantedDiscrepancies_areFoundInEveryKind_data()
{
    QTest::addColumn<int>("fewest");
    QTest::newRow("figure") << 6;
    QTest::newRow("quote") << 3;
    QTest::newRow("attribution") << 1;
    QTest::newRow("date") << 1;
    QTest::newRow("name") << 1;
    QTest::newRow("certainty") << 1;
    QTest::newRow("contradiction") << 1;
    QTest::newRow("terminology") << 2;
    QTest::newRow("prominence") << 1;
}

void SampleTest::plantedDiscrepancies_areFoundInEveryKind()
{
    QFETCH(int, fewest);
    const auto [found, all] = foundOf(QString::fromLatin1(QTest::currentDataTag()));
    qInfo("%s: %d of %d", QTest::currentDataTag(), found, all);
    QVERIFY2(found >= fewest, qPrintable(u"%1 of %2"_s.arg(found).arg(all)));
}

void SampleTest::plantedFigures_areNearlyAllFound()
{
    const auto [found, all] = foundOf(u"figure"_s);
    QVERIFY2(found * 3 >= all * 2, qPrintable(u"%1 of %2"_s.arg(found).arg(all)));
}

void SampleTest::countsUnderSeveralNouns_areOneGroupOfTheirOwn()
{
    const QStringList counts{u"42,000 vehicles"_s, u"38,000 vehicles"_s, u"40,000 cars"_s};
    for (const ClaimGroup &group : std::as_const(m_comparison.alignment.groups)) {
        QStringList found;
        for (const ClaimId &id : group.claims) {
            const QString words = m_comparison.text(*m_comparison.claim(id));
            for (const QString &count : counts) {
                if (words.contains(count))
                    found.append(count);
            }
        }
        if (found.isEmpty())
            continue;
        QCOMPARE(found, counts);
        QCOMPARE(group.claims.size(), counts.size());
        return;
    }
    QFAIL("no group has the counts");
}

/// One outlet's headline tells of the fenders and of the crash, and is linked to both: the other
/// outlets' headlines, which tell of the crash, have nothing to do with the fenders.
void SampleTest::headlineOfTwoStories_doesNotJoinTheirGroups()
{
    int groups = 0;
    for (const ClaimGroup &group : std::as_const(m_comparison.alignment.groups)) {
        QStringList told;
        for (const ClaimId &id : group.claims) {
            told.append(m_comparison.text(*m_comparison.claim(id)));
        }
        if (m_comparison.outletCount(group) > 1
            && told.filter(u"The fenders that shield"_s).size() == 1) {
            ++groups;
            QVERIFY2(told.filter(u"fenders"_s).size() >= told.size() - 1,
                     qPrintable(told.join(u" | "_s)));
        }
    }
    QCOMPARE(groups, 1);
}

void SampleTest::everyDiscrepancy_standsInAGroupOfBothClaimsIfThereIsOne()
{
    int together = 0;
    for (const Discrepancy &found : std::as_const(m_comparison.discrepancies)) {
        const bool hasCommon =
            std::ranges::any_of(m_comparison.alignment.groups, [&found](const ClaimGroup &group) {
                return group.claims.contains(found.a.claim) && group.claims.contains(found.b.claim);
            });
        // Where the link joins two groups, the group is one of a.
        const ClaimGroup *group = m_comparison.group(found.group);
        QVERIFY(group->claims.contains(found.a.claim));
        QCOMPARE(group->claims.contains(found.b.claim), hasCommon);
        together += hasCommon ? 1 : 0;
    }
    QVERIFY(together > 10);
}

void SampleTest::sameWordings_areMarkedAsRepeated()
{
    QStringList told;
    for (const Discrepancy &found : std::as_const(m_comparison.discrepancies)) {
        if (found.kind == DiscrepancyKind::Prominence)
            continue;
        if (found.repeats) {
            const Discrepancy &first = m_comparison.discrepancies.at(*found.repeats);
            QVERIFY(!first.repeats);
            QCOMPARE(first.kind, found.kind);
            QCOMPARE(plain(first.a.text), plain(found.a.text));
            QCOMPARE(plain(first.b.text), plain(found.b.text));
            continue;
        }
        QStringList sides{discrepancyKindName(found.kind)};
        for (const DiscrepancySide &side : {found.a, found.b})
            sides.append(
                u"%1 %2"_s.arg(m_comparison.claim(side.claim)->article).arg(plain(side.text)));
        told.append(sides.join(u" / "_s));
    }
    QVERIFY(told.size() > 10);
    QStringList once = told;
    once.removeDuplicates();
    QCOMPARE(told, once);
}

void SampleTest::omissions_areNotReported_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("outlet");
    QTest::newRow("price of fenders") << u"4.6 million"_s << u"Maren Courier"_s;
    QTest::newRow("shifted pier") << u"2 to 3 centimetres"_s << u"Capital Ledger"_s;
    QTest::newRow("freight trains") << u"Freight trains"_s << u"Radio Estuary"_s;
}

void SampleTest::omissions_areNotReported()
{
    QFETCH(QString, key);
    QFETCH(QString, outlet);
    for (const CoverageRow &row : std::as_const(m_comparison.coverage)) {
        const ClaimGroup *group = m_comparison.group(row.group);
        const bool isWanted =
            std::any_of(group->claims.cbegin(), group->claims.cend(), [&](const ClaimId &id) {
                return m_comparison.text(*m_comparison.claim(id)).contains(key);
            });
        if (!isWanted)
            continue;
        for (qsizetype article = 0; article < row.cells.size(); ++article) {
            if (m_comparison.articles.at(article).outlet != outlet)
                continue;
            QCOMPARE(row.cells.at(article).state, CoverageState::Absent);
            QVERIFY(row.cells.at(article).looked.contains(LookedIn::Captions));
            QVERIFY(row.cells.at(article).looked.contains(LookedIn::Furniture));
            return;
        }
    }
    QFAIL("no group tells it");
}

void SampleTest::everyDiscrepancy_isExplainedByWordsOfTheText()
{
    QVERIFY(!m_comparison.discrepancies.isEmpty());
    for (const Discrepancy &discrepancy : std::as_const(m_comparison.discrepancies)) {
        for (const DiscrepancySide &side : {discrepancy.a, discrepancy.b}) {
            const Claim *claim = m_comparison.claim(side.claim);
            QVERIFY(claim != nullptr);
            QCOMPARE(side.span.in(m_comparison.articles.at(claim->article).article.text),
                     side.text);
        }
        QVERIFY(discrepancy.confidence > 0 && discrepancy.confidence <= 1);
        QCOMPARE(discrepancy.explanation.arguments.size(), 2);
    }
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
