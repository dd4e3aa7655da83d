// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieval.h"

#include <app/async/clearedregisters.h>

#include <algorithm>
#include <limits>

namespace parallax::align {

namespace {

/// Events of up to this many claims are compared whole: 24 articles of 25 sentences.
constexpr qsizetype WholeEvent = 600;
/// Claims that one claim of a larger event is compared with. Links need far fewer; ranks, rivals
/// and witnesses look at the others.
constexpr qsizetype MostPartners = 320;
/// Claims in the list of one term or beginning: no list of a whole event is longer.
constexpr qsizetype LongestList = WholeEvent;
/// No gram of a whole event is in more claims (EventTerms drops those of a quarter); in larger ones
/// such grams are left to the exact comparison.
constexpr qsizetype LongestGramList = WholeEvent / 4;
constexpr qsizetype SharedBeginning = 5;

/// Claims that hold something, with what it counts there.
using List = QList<std::pair<int, float>>;

/// Keeps the claims in which the term counts most.
void cut(List &list, qsizetype longest)
{
    if (list.size() <= longest)
        return;
    std::nth_element(list.begin(), list.begin() + longest, list.end(),
                     [](const auto &left, const auto &right) {
                         return left.second != right.second ? left.second > right.second
                                                            : left.first < right.first;
                     });
    list.resize(longest);
    list.squeeze();
}

QList<List> lists(const EventTerms &terms, const SparseVector ClaimTerms::*vector, qsizetype count)
{
    QList<List> result(count);
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        for (const auto &[term, weight] : terms.at(claim).*vector)
            result[term].append({static_cast<int>(claim), weight});
    }
    return result;
}

/// Claims with some term of each beginning; those where it is a larger part of the claim count
/// more.
QList<List> beginningLists(const EventTerms &terms, const QList<int> &beginningOf)
{
    const auto most = std::max_element(beginningOf.cbegin(), beginningOf.cend());
    QList<List> result(most != beginningOf.cend() ? *most + 1 : 0);
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        const double weight = terms.at(claim).weight;
        for (const int term : terms.at(claim).terms) {
            const int beginning = beginningOf.at(term);
            if (beginning < 0)
                continue;
            List &list = result[beginning];
            if (list.isEmpty() || list.constLast().first != claim)
                list.append({static_cast<int>(claim), static_cast<float>(1 / weight)});
        }
    }
    for (List &list : result)
        cut(list, LongestList);
    return result;
}

class Index
{
public:
    explicit Index(const EventTerms &terms)
        : m_terms(terms)
        , m_words(lists(terms, &ClaimTerms::wordVector, terms.termCount()))
        , m_grams(lists(terms, &ClaimTerms::gramVector, terms.gramCount()))
        , m_beginningOf(beginnings(terms))
        , m_beginnings(beginningLists(terms, m_beginningOf))
        , m_scores(terms.size(), 0.0F)
        , m_isFound(terms.size(), false)
    {
        for (List &list : m_words)
            cut(list, LongestList);
        for (List &list : m_grams) {
            if (list.size() > LongestGramList)
                list.clear();
        }
    }

    /// Ascending.
    QList<int> nearest(qsizetype claim)
    {
        const ClaimTerms &own = m_terms.at(claim);
        see(static_cast<int>(claim), 0);
        for (const auto &[term, weight] : own.wordVector) {
            for (const auto &[other, otherWeight] : m_words.at(term))
                see(other, weight * otherWeight);
            const int beginning = m_beginningOf.at(term);
            if (beginning < 0)
                continue;
            const auto rarity = RelatedShare * static_cast<float>(m_terms.rarity(term)) / 2;
            const auto share = static_cast<float>(1 / own.weight);
            for (const auto &[other, otherShare] : m_beginnings.at(beginning))
                see(other, rarity * (share + otherShare));
        }
        for (const auto &[gram, weight] : own.gramVector) {
            for (const auto &[other, otherWeight] : m_grams.at(gram))
                see(other, weight * otherWeight);
        }
        const qsizetype most = m_terms.size() > WholeEvent ? MostPartners : m_found.size();
        if (m_found.size() > most) {
            m_scores[claim] = std::numeric_limits<float>::max(); // never without itself
            std::nth_element(m_found.begin(), m_found.begin() + most, m_found.end(),
                             [this](int left, int right) {
                                 const float l = m_scores.at(left);
                                 const float r = m_scores.at(right);
                                 return l != r ? l > r : left < right;
                             });
        }
        QList<int> result = m_found.first(std::min(most, m_found.size()));
        std::sort(result.begin(), result.end());
        for (const int other : std::as_const(m_found)) {
            m_scores[other] = 0;
            m_isFound[other] = false;
        }
        m_found.clear();
        return result;
    }

private:
    void see(int other, float score)
    {
        if (!m_isFound.at(other)) {
            m_isFound[other] = true;
            m_found.append(other);
        }
        m_scores[other] += score;
    }

    const EventTerms &m_terms;
    QList<List> m_words;
    QList<List> m_grams;
    QList<int> m_beginningOf;
    QList<List> m_beginnings;
    QList<float> m_scores;
    QList<bool> m_isFound;
    QList<int> m_found;
};

} // namespace

QList<int> beginnings(const EventTerms &terms)
{
    QHash<QStringView, int> numberOf;
    QList<int> result;
    result.reserve(terms.termCount());
    for (int term = 0; term < terms.termCount(); ++term) {
        const QString &stem = terms.stem(term);
        if (stem.size() < SharedBeginning || !stem.at(0).isLetter()) {
            result.append(-1);
            continue;
        }
        const QStringView beginning = QStringView(stem).first(SharedBeginning);
        const auto known = numberOf.constFind(beginning);
        result.append(known != numberOf.cend() ? *known : static_cast<int>(numberOf.size()));
        if (known == numberOf.cend())
            numberOf.insert(beginning, result.constLast());
    }
    return result;
}

QList<QList<int>> partners(const EventTerms &terms)
{
    Index index(terms);
    async::clearRegisters(); // beginnings of words were looked up
    QList<QList<int>> result;
    result.reserve(terms.size());
    for (qsizetype claim = 0; claim < terms.size(); ++claim)
        result.append(index.nearest(claim));
    // Who was found by the other only: both must know of each other.
    QList<QList<int>> finders(terms.size());
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        for (const int other : std::as_const(result[claim])) {
            if (!std::binary_search(result.at(other).cbegin(), result.at(other).cend(),
                                    static_cast<int>(claim)))
                finders[other].append(static_cast<int>(claim));
        }
    }
    for (qsizetype claim = 0; claim < terms.size(); ++claim) {
        const auto middle = result.at(claim).size();
        result[claim] += finders.at(claim);
        std::inplace_merge(result[claim].begin(), result[claim].begin() + middle,
                           result[claim].end());
    }
    return result;
}

} // namespace parallax::align
