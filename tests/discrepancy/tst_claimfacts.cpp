// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/async/inblocks.h>
#include <app/discrepancy/claimview.h>

#include <QTest>

#include <atomic>

using namespace parallax;
using namespace parallax::discrepancy;

namespace {

std::atomic<int> made = 0;

struct WordCount
{
    explicit WordCount(const ClaimView &view)
        : count(view.tokens.size())
    {
        ++made;
    }

    qsizetype count;
};

struct SpanLength
{
    explicit SpanLength(const ClaimView &view)
        : length(view.claim->span.length())
    {
    }

    qsizetype length;
};

} // namespace

class TestClaimFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_articles = {{}};
        m_articles[0].article.language = QStringLiteral("en");
        m_articles[0].article.text = QStringLiteral("The pier burned. Nobody was hurt.");
        Claim first;
        first.span = {0, 16};
        Claim second;
        second.span = {17, 33};
        m_claims = {first, second};
        m_views = claimViews(m_articles, m_claims);
        made = 0;
    }

    void fact_askedAgain_isMadeOnce()
    {
        const WordCount &fact = m_views.constFirst().fact<WordCount>();
        QCOMPARE(fact.count, 4);
        QCOMPARE(&m_views.constFirst().fact<WordCount>(), &fact);
        const ClaimView copy = m_views.constFirst();
        QCOMPARE(&copy.fact<WordCount>(), &fact);
        QCOMPARE(made.load(), 1);
    }

    void fact_ofTwoClaims_isEachOnesOwn()
    {
        m_views[1].tokens.removeLast();
        QCOMPARE(m_views.at(0).fact<WordCount>().count, 4);
        QCOMPARE(m_views.at(1).fact<WordCount>().count, 3);
    }

    void fact_ofTwoKinds_areKeptApart()
    {
        QCOMPARE(m_views.constFirst().fact<SpanLength>().length, 16);
        QCOMPARE(m_views.constFirst().fact<WordCount>().count, 4);
        QCOMPARE(m_views.constFirst().fact<SpanLength>().length, 16);
    }

    void fact_ofManyThreads_isOne()
    {
        constexpr qsizetype Askers = 64;
        QList<const WordCount *> met(Askers);
        const WordCount **const written = met.data();
        async::inBlocks(Askers, 1, [&](qsizetype begin, qsizetype end) {
            for (qsizetype k = begin; k < end; ++k)
                written[k] = &m_views.constFirst().fact<WordCount>();
        });
        for (const WordCount *fact : std::as_const(met))
            QCOMPARE(fact, met.constFirst());
    }

private:
    QList<ComparedArticle> m_articles;
    QList<Claim> m_claims;
    QList<ClaimView> m_views;
};

QTEST_GUILESS_MAIN(TestClaimFacts)
#include "tst_claimfacts.moc"
