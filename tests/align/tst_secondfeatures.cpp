// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/features.h>

#include <QTest>

#include <memory>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

/// An event whose claims are its sentences, with chances that a test sets.
class ChancedEvent
{
public:
    explicit ChancedEvent(const QList<QStringList> &outlets)
    {
        for (const QStringList &sentences : outlets) {
            ComparedArticle compared;
            compared.article.language = u"en"_s;
            QString &text = compared.article.text;
            for (const QString &sentence : sentences) {
                Claim claim;
                claim.id = {u"c%1"_s.arg(m_claims.size() + 1)};
                claim.article = m_articles.size();
                claim.span = {text.size(), text.size() + sentence.size()};
                text += sentence + u"\n\n"_s;
                m_claims.append(claim);
            }
            m_articles.append(compared);
        }
        m_terms = std::make_unique<align::EventTerms>(m_articles, m_claims);
        m_similar = std::make_unique<align::Similarities>(*m_terms);
        m_pairs = align::candidatePairs(*m_terms, *m_similar);
        m_chances.fill(0.0F, m_pairs.size());
    }

    /// Of a pair, which must have a word in common.
    void setChance(qsizetype a, qsizetype b, float chance)
    {
        m_chances[m_pairs.indexOf(align::ClaimPair{a, b})] = chance;
    }

    /// A number of the second stage about two claims.
    [[nodiscard]] float number(const QString &name, qsizetype a, qsizetype b) const
    {
        const align::FeatureTable table =
            align::secondFeatures({m_articles, m_claims, *m_terms, *m_similar, m_pairs}, m_chances);
        return table.columns.at(table.names.indexOf(name))
            .at(m_pairs.indexOf(align::ClaimPair{a, b}));
    }

    /// Of a word, by its stem.
    [[nodiscard]] double rarity(const QString &stem) const
    {
        for (int term = 0; term < m_terms->termCount(); ++term) {
            if (m_terms->stem(term) == stem)
                return m_terms->rarity(term);
        }
        return -1;
    }

private:
    QList<ComparedArticle> m_articles;
    QList<Claim> m_claims;
    std::unique_ptr<align::EventTerms> m_terms;
    std::unique_ptr<align::Similarities> m_similar;
    QList<align::ClaimPair> m_pairs;
    QList<float> m_chances;
};

} // namespace

class SecondFeaturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unexplained_wordsThatALikelyRivalHas_countLess();
    void unexplained_wordsOfAnUnlikelyRival_countInFull();
    void bridges_claimWithTheWordsOfAPartner_isJoinedByIt();
    void bridges_claimLinkedLikeAPartner_isJoinedByIt();
    void bridges_twoOutletsAlone_haveNoProfile();
};

void SecondFeaturesTest::unexplained_wordsThatALikelyRivalHas_countLess()
{
    ChancedEvent story({{u"Dockers marched while ferries stopped."_s},
                        {u"Dockers marched."_s, u"Ferries stopped."_s, u"Dockers sang."_s}});
    story.setChance(0, 1, 0.9F);
    // The first rival has nothing of what the second tells, and the word of the third.
    QCOMPARE(story.number(u"unexplained.rarityLeast"_s, 0, 2),
             static_cast<float>(story.rarity(u"ferri"_s) + story.rarity(u"stop"_s)));
    QVERIFY(std::abs(static_cast<double>(story.number(u"unexplained.rarityLeast"_s, 0, 3))
                     - 0.1 * story.rarity(u"docker"_s))
            < 1e-4);
    // The short claim's own word has no rival.
    QCOMPARE(story.number(u"unexplained.rarityMost"_s, 0, 3),
             static_cast<float>(story.rarity(u"docker"_s)));
    QVERIFY(story.number(u"unexplained.shareLeast"_s, 0, 2)
            > story.number(u"unexplained.shareLeast"_s, 0, 3));
}

void SecondFeaturesTest::unexplained_wordsOfAnUnlikelyRival_countInFull()
{
    ChancedEvent story({{u"Dockers marched while ferries stopped."_s},
                        {u"Dockers marched."_s, u"Dockers sang."_s}});
    story.setChance(0, 1, 0.04F);
    QCOMPARE(story.number(u"unexplained.rarityLeast"_s, 0, 2),
             static_cast<float>(story.rarity(u"docker"_s)));
}

void SecondFeaturesTest::bridges_claimWithTheWordsOfAPartner_isJoinedByIt()
{
    ChancedEvent story(
        {{u"Dockers marched while rain fell."_s},
         {u"Dockers marched at dawn."_s, u"Dockers marched at dawn."_s, u"Rain fell."_s}});
    story.setChance(0, 1, 0.9F);
    QVERIFY(std::abs(story.number(u"bridges.wordsMost"_s, 0, 2) - 0.9F) < 1e-3F);
    QCOMPARE(story.number(u"bridges.wordsMost"_s, 0, 3), 0.0F);
    QCOMPARE(story.number(u"bridges.wordsMost"_s, 0, 1), 0.0F); // nobody joins it but itself
}

void SecondFeaturesTest::bridges_claimLinkedLikeAPartner_isJoinedByIt()
{
    ChancedEvent story({{u"Dockers marched, nobody sails, rain fell."_s},
                        {u"Dockers marched."_s, u"Nobody sails."_s, u"Rain fell."_s},
                        {u"Dockers marched while nobody sails and rain fell."_s}});
    story.setChance(0, 1, 0.9F);
    story.setChance(1, 4, 0.9F);
    story.setChance(2, 4, 0.9F);
    // The third outlet tells claims 1 and 2 alike: cosine .81 / (.81 + .05).
    QVERIFY(std::abs(story.number(u"bridges.linksMost"_s, 0, 2) - 0.9F * 0.81F / 0.86F) < 1e-3F);
    QCOMPARE(story.number(u"bridges.linksMost"_s, 0, 3), 0.0F);
    QVERIFY(story.number(u"bridges.profile"_s, 0, 4) > 0.4F); // both are linked to claim 1
    QCOMPARE(story.number(u"bridges.profile"_s, 0, 2), 0.0F);
}

void SecondFeaturesTest::bridges_twoOutletsAlone_haveNoProfile()
{
    ChancedEvent story(
        {{u"Dockers marched and nobody sails."_s}, {u"Dockers marched."_s, u"Nobody sails."_s}});
    story.setChance(0, 1, 0.9F);
    story.setChance(0, 2, 0.9F);
    QCOMPARE(story.number(u"bridges.profile"_s, 0, 1), 0.0F);
    QCOMPARE(story.number(u"bridges.linksMost"_s, 0, 2), 0.0F);
}

QTEST_GUILESS_MAIN(SecondFeaturesTest)
#include "tst_secondfeatures.moc"
