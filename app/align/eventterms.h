// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/text/tokens.h>

#include <QHash>

#include <type_traits>
#include <utility>

namespace parallax::align {

/// Weights by term number, ascending; of length 1 unless empty.
using SparseVector = QList<std::pair<int, float>>;

/// One word of a claim.
struct ClaimWord
{
    int term = -1; ///< number of the stem in the event's vocabulary
    TextSpan span; ///< into the article's text
    bool isContent = false; ///< neither a function word nor a mark
    bool isQuoted = false; ///< stands between quotation marks
};

/// One clause of a claim as the matcher sees it; term and class lists ascend.
struct Proposition
{
    QList<int> terms; ///< content terms, those of its subject too
    QList<int> meanings; ///< of these
    QList<int> agent; ///< terms of who does it
    QList<int> patient; ///< terms of to whom or what, objects included
    QList<int> acts; ///< classes of acts that its verb and nouns tell
    QList<int> opposites; ///< classes that say the opposite
    QString lemma; ///< of its verb
    double weight = 0; ///< rarity of `terms`
    bool isNegated = false;
    bool isAttribution = false; ///< says who says it, not what
    bool isMain = false; ///< the outlet's own statement, or what somebody is said to have said
};

/// One claim as the matcher sees it.
struct ClaimTerms
{
    qsizetype article = 0;
    QList<ClaimWord> words; ///< in text order, marks left out
    QList<int> terms; ///< different content terms, ascending
    QList<int> quotedTerms; ///< different content terms between quotation marks, ascending
    QList<int> nameTerms; ///< different terms of proper names, ascending
    QList<int> otherTerms; ///< `terms` without `nameTerms`, ascending
    QList<QList<int>> clauses; ///< content terms of each clause, ascending
    QList<double> clauseWeights; ///< sum of the inverse document frequencies of each clause
    QList<QList<int>> meaningsOf; ///< for each of `terms` the meanings that it has here, ascending
    QList<int> meanings; ///< all of these, ascending
    QList<Proposition> propositions; ///< one a clause that has content words
    SparseVector wordVector; ///< term frequency times inverse document frequency
    SparseVector gramVector; ///< character 3- to 5-grams, likewise
    double weight = 0; ///< sum of the inverse document frequencies of `terms`
    double otherWeight = 0; ///< likewise of `otherTerms`
    double quotedShare = 0; ///< of the words, 0…1
    double place = 0; ///< 0 (headline) … 1 (last claim) within its article
    qsizetype index = 0; ///< of the claim within its article, headline 0
};

/// All claims of an event with the vocabulary they share. A claim is the document of "document
/// frequency": what is rare inside the event tells most. Numbers of terms follow the first
/// appearance, so nothing depends on hash order.
class EventTerms
{
public:
    EventTerms(const QList<ComparedArticle> &articles, const QList<Claim> &claims);

    [[nodiscard]] qsizetype size() const { return m_claims.size(); }

    [[nodiscard]] const ClaimTerms &at(qsizetype claim) const { return m_claims.at(claim); }

    [[nodiscard]] qsizetype termCount() const { return m_stems.size(); }

    [[nodiscard]] qsizetype gramCount() const { return m_gramCount; }

    [[nodiscard]] const QString &stem(int term) const { return m_stems.at(term); }

    /// ln((n + 1) / (df + 1/2)), n claims.
    [[nodiscard]] double rarity(int term) const { return m_rarity.at(term); }

    /// The same as at(claim).article, for loops over many claims.
    [[nodiscard]] int articleOf(qsizetype claim) const { return m_articleOf.at(claim); }

    /// Of a meaning, likewise. A meaning is a group of words and phrases that may stand for each
    /// other (text::Paraphrases).
    [[nodiscard]] double meaningRarity(int meaning) const { return m_meaningRarity.at(meaning); }

    /// How far words of one meaning may stand for each other, 0…1.
    [[nodiscard]] double meaningCredit(int meaning) const { return m_meaningCredit.at(meaning); }

    [[nodiscard]] qsizetype meaningCount() const { return m_meaningCredit.size(); }

    /// Of a class of acts, likewise.
    [[nodiscard]] double actRarity(int act) const { return m_actRarity.at(act); }

    /// Claims [first, last) of one article.
    [[nodiscard]] std::pair<qsizetype, qsizetype> rangeOf(qsizetype article) const
    {
        return m_ranges.at(article);
    }

    [[nodiscard]] qsizetype articleCount() const { return m_ranges.size(); }

    /// Sum of the rarities of terms that both ascending lists hold.
    [[nodiscard]] double sharedRarity(const QList<int> &a, const QList<int> &b) const;
    [[nodiscard]] double totalRarity(const QList<int> &terms) const;

private:
    struct Language;
    void readWords(const QList<ComparedArticle> &articles, const QList<Claim> &claims);
    void readMeanings(ClaimTerms &claim,
                      const QList<text::Token> &tokens,
                      const QList<int> &termOfToken,
                      QStringView words,
                      const Language &language);
    void weighWords();
    void weighMeanings();
    void readPropositions(const QList<Claim> &claims);
    void weighGrams(const QList<ComparedArticle> &articles, const QList<Claim> &claims);
    void placeClaims(qsizetype articleCount);

    QList<ClaimTerms> m_claims;
    QStringList m_stems;
    QHash<QString, int> m_numberOf;
    QList<double> m_rarity;
    QHash<QString, int> m_meaningNumberOf; ///< by language and number of the group
    QList<double> m_meaningCredit;
    QList<double> m_meaningRarity;
    QHash<QString, int> m_actNumberOf;
    QList<double> m_actRarity;
    QList<std::pair<qsizetype, qsizetype>> m_ranges;
    QList<int> m_articleOf;
    qsizetype m_gramCount = 0;
};

/// Sorts \a numbers ascending, each once.
void makeUnique(QList<int> &numbers);

/// Calls \a found with the place in \a numbers of each that \a others has, too, in order, and the
/// place there if it takes one; both ascend.
template <typename Found>
void forShared(const QList<int> &numbers, const QList<int> &others, const Found &found)
{
    const qsizetype size = numbers.size();
    const qsizetype otherSize = others.size();
    for (qsizetype i = 0, j = 0; i < size && j < otherSize;) {
        const int number = numbers.at(i);
        const int other = others.at(j);
        if (number == other) {
            if constexpr (std::is_invocable_v<Found, qsizetype, qsizetype>)
                found(i, j);
            else
                found(i);
        }
        i += number <= other ? 1 : 0;
        j += other <= number ? 1 : 0;
    }
}

/// Terms that both ascending lists hold, ascending.
[[nodiscard]] QList<int> shared(const QList<int> &a, const QList<int> &b);

} // namespace parallax::align
