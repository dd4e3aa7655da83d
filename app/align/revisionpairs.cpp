// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisionpairs.h"

#include "chargrams.h"
#include "editunits.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr int GramLength = 4;
/// Partners of one sentence that are looked at, from either side. A sentence is hardly ever spread
/// over more, and the cost of two wholly rewritten texts stays bounded.
constexpr qsizetype PartnersKept = 16;
/// So many places before and after the same place of the same gap are looked at too.
constexpr qsizetype NearPlaces = 1;
/// Places between two sentences of one gap that count as far.
constexpr qsizetype FarPlaces = 6;

/// Similarity of all sentences left over, through the grams they share.
class GramIndex
{
public:
    GramIndex(const QStringList &texts, const QList<qsizetype> &which)
    {
        for (qsizetype k = 0; k < which.size(); ++k) {
            const GramCounts counts = gramCounts(texts.at(which.at(k)), GramLength, GramLength);
            m_norms.append(norm(counts));
            for (const auto &[gram, count] : counts)
                m_postings[gram].append({k, count});
        }
    }

    /// Cosine with each indexed sentence.
    [[nodiscard]] QList<double> similarities(const QString &text) const
    {
        QList<double> result(m_norms.size(), 0.0);
        const GramCounts counts = gramCounts(text, GramLength, GramLength);
        for (const auto &[gram, count] : counts) {
            const auto postings = m_postings.constFind(gram);
            if (postings == m_postings.cend())
                continue;
            for (const auto &[k, other] : *postings)
                result[k] += static_cast<double>(count * other);
        }
        const double length = norm(counts);
        for (qsizetype k = 0; k < result.size(); ++k)
            result[k] =
                length > 0 && m_norms.at(k) > 0 ? result.at(k) / (length * m_norms.at(k)) : 0;
        return result;
    }

private:
    static double norm(const GramCounts &counts)
    {
        double sum = 0;
        for (const auto &[gram, count] : counts)
            sum += static_cast<double>(count * count);
        return std::sqrt(sum);
    }

    QList<double> m_norms;
    QHash<quint32, QList<std::pair<qsizetype, float>>> m_postings;
};

/// The likest partners of one sentence, best first; equal ones by their order.
class BestPartners
{
public:
    void offer(qsizetype partner, double score)
    {
        if (!(score > 0) || (isFull() && score <= m_best.constLast().first))
            return;
        const auto place =
            std::upper_bound(m_best.begin(), m_best.end(), score,
                             [](double value, const auto &entry) { return value > entry.first; });
        m_best.insert(place, {score, partner});
        if (m_best.size() > PartnersKept)
            m_best.removeLast();
    }

    /// How much liker \a partner is than the best other one.
    [[nodiscard]] double margin(qsizetype partner, double score) const
    {
        for (const auto &[other, who] : m_best) {
            if (who != partner)
                return score - other;
        }
        return score;
    }

    [[nodiscard]] const QList<std::pair<double, qsizetype>> &list() const { return m_best; }

private:
    [[nodiscard]] bool isFull() const { return m_best.size() == PartnersKept; }

    QList<std::pair<double, qsizetype>> m_best;
};

WordCounts counted(QList<qsizetype> words)
{
    std::sort(words.begin(), words.end());
    WordCounts counts;
    for (const qsizetype word : std::as_const(words)) {
        if (!counts.isEmpty() && counts.constLast().first == word)
            counts.last().second += 1;
        else
            counts.append({word, 1});
    }
    return counts;
}

} // namespace

WordCounts commonWords(const WordCounts &a, const WordCounts &b)
{
    WordCounts common;
    for (auto l = a.cbegin(), r = b.cbegin(); l != a.cend() && r != b.cend();) {
        if (l->first == r->first) {
            common.append({l->first, std::min(l->second, r->second)});
            ++l;
            ++r;
        } else if (l->first < r->first) {
            ++l;
        } else {
            ++r;
        }
    }
    return common;
}

WordCounts without(const WordCounts &words, const WordCounts &taken)
{
    WordCounts left;
    auto gone = taken.cbegin();
    for (const auto &[word, count] : words) {
        const bool isTaken = gone != taken.cend() && gone->first == word;
        const int rest = count - (isTaken ? gone->second : 0);
        gone += isTaken ? 1 : 0;
        if (rest > 0)
            left.append({word, rest});
    }
    return left;
}

RevisionPairs::RevisionPairs(const QStringList &oldTexts,
                             const QStringList &newTexts,
                             const EqualSentences &equal)
    : m_oldLeft(equal.leftOld())
    , m_newLeft(equal.leftNew())
{
    if (m_oldLeft.isEmpty() || m_newLeft.isEmpty())
        return;
    countWords(oldTexts, newTexts);
    const auto number = [](qsizetype count, const auto &isAnchor, QList<qsizetype> &gaps,
                           QList<qsizetype> &places) {
        qsizetype gap = 0;
        qsizetype place = 0;
        for (qsizetype i = 0; i < count; ++i) {
            gaps.append(gap);
            places.append(place++);
            if (isAnchor(i)) {
                ++gap;
                place = 0;
            }
        }
    };
    number(
        oldTexts.size(),
        [&](qsizetype i) { return equal.newOf(i) >= 0 && !equal.isMoved(equal.newOf(i)); },
        m_oldGap, m_oldInGap);
    number(
        newTexts.size(), [&](qsizetype j) { return equal.oldOf(j) >= 0 && !equal.isMoved(j); },
        m_newGap, m_newInGap);
    collect(oldTexts, newTexts);
}

/// Common words are counted too, but weigh little: how rare a word is, is seen in both revisions.
void RevisionPairs::countWords(const QStringList &oldTexts, const QStringList &newTexts)
{
    QHash<QString, qsizetype> numbers;
    QList<qsizetype> sentencesWith;
    const auto count = [&](const QStringList &texts, QList<WordCounts> &result) {
        for (const QString &text : texts) {
            QList<qsizetype> words;
            for (const EditUnit &unit : editUnits(text)) {
                if (!unit.isWord)
                    continue;
                const QString word = unit.span.in(text).toString().toCaseFolded();
                const auto known = numbers.constFind(word);
                words.append(known != numbers.cend() ? *known : numbers.size());
                if (known == numbers.cend()) {
                    numbers.insert(word, words.constLast());
                    sentencesWith.append(0);
                }
            }
            result.append(counted(words));
            for (const auto &[word, times] : result.constLast())
                ++sentencesWith[word];
        }
    };
    count(oldTexts, m_oldWords);
    count(newTexts, m_newWords);
    const auto all = static_cast<double>(oldTexts.size() + newTexts.size());
    for (const qsizetype with : std::as_const(sentencesWith))
        m_rarity.append(std::log(1 + all / static_cast<double>(with)));
}

void RevisionPairs::collect(const QStringList &oldTexts, const QStringList &newTexts)
{
    const GramIndex index(newTexts, m_newLeft);
    QHash<std::pair<qsizetype, qsizetype>, qsizetype> newAt; // gap and place in it
    for (qsizetype j = 0; j < m_newLeft.size(); ++j)
        newAt.insert({m_newGap.at(m_newLeft.at(j)), m_newInGap.at(m_newLeft.at(j))}, j);
    QList<BestPartners> bestOfOld(m_oldLeft.size());
    QList<BestPartners> bestOfNew(m_newLeft.size());
    QList<std::tuple<qsizetype, qsizetype, double>> looked;
    for (qsizetype i = 0; i < m_oldLeft.size(); ++i) {
        const qsizetype sentence = m_oldLeft.at(i);
        const QList<double> scores = index.similarities(oldTexts.at(sentence));
        for (qsizetype j = 0; j < scores.size(); ++j) {
            bestOfOld[i].offer(j, scores.at(j));
            bestOfNew[j].offer(i, scores.at(j));
        }
        // Of many that are equally like, those in the same place are the ones to look at.
        for (qsizetype place = m_oldInGap.at(sentence) - NearPlaces;
             place <= m_oldInGap.at(sentence) + NearPlaces; ++place) {
            const auto near = newAt.constFind({m_oldGap.at(sentence), place});
            if (near != newAt.cend() && scores.at(*near) > 0)
                looked.append({i, *near, scores.at(*near)});
        }
    }
    for (qsizetype i = 0; i < m_oldLeft.size(); ++i) {
        for (const auto &[score, j] : bestOfOld.at(i).list())
            looked.append({i, j, score});
    }
    for (qsizetype j = 0; j < m_newLeft.size(); ++j) {
        for (const auto &[score, i] : bestOfNew.at(j).list())
            looked.append({i, j, score});
    }
    for (const auto &[i, j, score] : std::as_const(looked)) {
        m_candidates.append({m_oldLeft.at(i), m_newLeft.at(j), bestOfOld.at(i).margin(j, score),
                             bestOfNew.at(j).margin(i, score)});
    }
    const auto key = [](const Candidate &c) {
        return std::pair(c.oldIndex, c.newIndex);
    };
    std::sort(m_candidates.begin(), m_candidates.end(),
              [&key](const Candidate &l, const Candidate &r) { return key(l) < key(r); });
    m_candidates.erase(
        std::unique(m_candidates.begin(), m_candidates.end(),
                    [&key](const Candidate &l, const Candidate &r) { return key(l) == key(r); }),
        m_candidates.end());
}

double RevisionPairs::weight(const WordCounts &words) const
{
    double sum = 0;
    for (const auto &[word, count] : words)
        sum += count * m_rarity.at(word);
    return sum;
}

double RevisionPairs::cover(const Candidate &candidate,
                            const WordCounts &oldRest,
                            const WordCounts &newRest) const
{
    const double shorter = std::min(weight(m_oldWords.at(candidate.oldIndex)),
                                    weight(m_newWords.at(candidate.newIndex)));
    return shorter > 0 ? weight(commonWords(oldRest, newRest)) / shorter : 0;
}

QStringList RevisionPairs::featureNames()
{
    return {u"coverOfShorter"_s, u"oldMargin"_s,     u"newMargin"_s,
            u"isSameGap"_s,      u"distanceInGap"_s, u"logLength"_s};
}

QList<double> RevisionPairs::features(const Candidate &candidate,
                                      const WordCounts &oldRest,
                                      const WordCounts &newRest) const
{
    const qsizetype i = candidate.oldIndex;
    const qsizetype j = candidate.newIndex;
    const bool isSameGap = m_oldGap.at(i) == m_newGap.at(j);
    const qsizetype distance =
        isSameGap ? std::min(std::abs(m_oldInGap.at(i) - m_newInGap.at(j)), FarPlaces) : FarPlaces;
    const auto length = [](const WordCounts &words) {
        int sum = 0;
        for (const auto &[word, count] : words)
            sum += count;
        return sum;
    };
    return {cover(candidate, oldRest, newRest),
            candidate.oldMargin,
            candidate.newMargin,
            isSameGap ? 1.0 : 0.0,
            static_cast<double>(distance) / FarPlaces,
            std::log(1.0 + std::min(length(m_oldWords.at(i)), length(m_newWords.at(j))))};
}

} // namespace parallax::align
