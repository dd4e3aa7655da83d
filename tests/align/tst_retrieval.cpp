// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/alignment.h>
#include <app/align/features.h>
#include <app/align/retrieval.h>
#include <app/claims/claims.h>
#include <app/text/analysiscache.h>
#include <app/text/sentences.h>

#include <QTest>
#include <QThreadPool>

#include <tests/bench/syntheticevent.h>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

QList<Claim> claimsOf(QList<ComparedArticle> &articles)
{
    const auto lexicon = text::Lexicon::forLanguage(u"en");
    QList<Claim> claims;
    for (qsizetype index = 0; index < articles.size(); ++index) {
        articles[index].sentences = text::sentences(articles.at(index).article, lexicon);
        claims += claims::findClaims(articles.at(index).article, articles.at(index).sentences,
                                     index, lexicon);
    }
    for (qsizetype k = 0; k < claims.size(); ++k)
        claims[k].id = {u"c%1"_s.arg(k + 1)};
    return claims;
}

/// The fact that a claim tells, or -1.
int factOf(const bench::SyntheticEvent &event, const Claim &claim)
{
    for (const bench::ToldFact &told : event.told.at(claim.article)) {
        if (told.span.contains({claim.span.begin, claim.span.begin}))
            return told.fact;
    }
    return -1;
}

} // namespace

class RetrievalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partners_knowOfEachOther();
    void partners_ofSmallEvents_areAllThatShareAWord();
    void candidates_ofLargeEvents_areBoundedAndHoldWhatTellsTheSame();
    void alignment_onAnyNumberOfThreads_isTheSame();
    void alignment_ofAnEditedRevision_isTheSameAfterTheFirst();
};

void RetrievalTest::partners_knowOfEachOther()
{
    auto event = bench::syntheticEvent(40, 25);
    const QList<Claim> claims = claimsOf(event.articles);
    const align::EventTerms terms(event.articles, claims);
    const QList<QList<int>> partners = align::partners(terms);
    QCOMPARE(partners.size(), claims.size());
    for (qsizetype claim = 0; claim < partners.size(); ++claim) {
        QVERIFY(partners.at(claim).contains(static_cast<int>(claim)));
        QVERIFY(std::is_sorted(partners.at(claim).cbegin(), partners.at(claim).cend()));
        for (const int other : partners.at(claim))
            QVERIFY(partners.at(other).contains(static_cast<int>(claim)));
    }
}

void RetrievalTest::partners_ofSmallEvents_areAllThatShareAWord()
{
    auto event = bench::syntheticEvent(6, 25);
    const QList<Claim> claims = claimsOf(event.articles);
    const align::EventTerms terms(event.articles, claims);
    const QList<QList<int>> partners = align::partners(terms);
    for (qsizetype a = 0; a < claims.size(); ++a) {
        for (qsizetype b = 0; b < claims.size(); ++b) {
            if (!align::shared(terms.at(a).terms, terms.at(b).terms).isEmpty())
                QVERIFY(partners.at(a).contains(static_cast<int>(b)));
        }
    }
}

void RetrievalTest::candidates_ofLargeEvents_areBoundedAndHoldWhatTellsTheSame()
{
    auto event = bench::syntheticEvent(40, 25);
    const QList<Claim> claims = claimsOf(event.articles);
    QVERIFY(claims.size() > 900);
    const align::EventTerms terms(event.articles, claims);
    const align::Similarities similar = align::similarities(terms);
    const QList<align::ClaimPair> pairs = align::candidatePairs(terms, similar);
    QVERIFY(pairs.size() <= 160 * claims.size());
    qsizetype same = 0;
    qsizetype found = 0;
    for (qsizetype a = 0; a < claims.size(); ++a) {
        for (qsizetype b = a + 1; b < claims.size(); ++b) {
            const int fact = factOf(event, claims.at(a));
            if (fact < 0 || fact != factOf(event, claims.at(b))
                || claims.at(a).article == claims.at(b).article)
                continue;
            ++same;
            const auto isBefore = [](const align::ClaimPair &left, const align::ClaimPair &right) {
                return std::pair(left.a, left.b) < std::pair(right.a, right.b);
            };
            found +=
                std::binary_search(pairs.cbegin(), pairs.cend(), align::ClaimPair{a, b}, isBefore);
        }
    }
    QVERIFY(same > 1000);
    QVERIFY2(found * 100 >= same * 97, qPrintable(u"%1 of %2"_s.arg(found).arg(same)));
}

void RetrievalTest::alignment_onAnyNumberOfThreads_isTheSame()
{
    auto event = bench::syntheticEvent(12, 25);
    const QList<Claim> claims = claimsOf(event.articles);
    QThreadPool *pool = QThreadPool::globalInstance();
    const int usual = pool->maxThreadCount();
    const Alignment expected = align::alignment(event.articles, claims);
    QVERIFY(!expected.links.isEmpty());
    for (const int threads : {1, 2, 8}) {
        pool->setMaxThreadCount(threads);
        QCOMPARE(align::alignment(event.articles, claims), expected);
    }
    pool->setMaxThreadCount(usual);
}

void RetrievalTest::alignment_ofAnEditedRevision_isTheSameAfterTheFirst()
{
    auto first = bench::syntheticEvent(3, 25);
    auto second = bench::syntheticEvent(3, 25, 2);
    QVERIFY(first.articles.at(0).article.text != second.articles.at(0).article.text);
    text::AnalysisCaches::program().forget();
    const QList<Claim> fresh = claimsOf(second.articles);
    const Alignment expected = align::alignment(second.articles, fresh);
    text::AnalysisCaches::program().forget();
    std::ignore = align::alignment(first.articles, claimsOf(first.articles));
    QCOMPARE(claimsOf(second.articles), fresh);
    QCOMPARE(align::alignment(second.articles, fresh), expected);
}

QTEST_GUILESS_MAIN(RetrievalTest)
#include "tst_retrieval.moc"
