// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "labels.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

/// Mean chance over the pairs of two groups from which on they are one.
constexpr double LowestMeanChance = 0.3;
/// Two claims that count the same thing are one at least as surely as a pair at the model's
/// threshold (0.42 to 0.46 over the fits so far).
constexpr double CountedChance = 0.45;

class Clusters
{
public:
    Clusters(const FeatureInput &input,
             const QList<float> &chances,
             const QList<qsizetype> &countedPairs)
        : m_input(input)
        , m_clusterOf(input.claims.size())
    {
        std::iota(m_clusterOf.begin(), m_clusterOf.end(), 0);
        for (qsizetype claim = 0; claim < input.claims.size(); ++claim)
            m_members.append(QList<qsizetype>{claim});
        for (qsizetype k = 0; k < input.pairs.size(); ++k)
            m_chanceOf.insert(key(input.pairs.at(k).a, input.pairs.at(k).b), chances.at(k));
        for (const qsizetype k : countedPairs) {
            float &chance = m_chanceOf[key(input.pairs.at(k).a, input.pairs.at(k).b)];
            chance = std::max(chance, static_cast<float>(CountedChance));
            m_counted.insert(input.pairs.at(k).a);
            m_counted.insert(input.pairs.at(k).b);
        }
    }

    void tryToJoin(qsizetype a, qsizetype b, bool isCountedPair)
    {
        const qsizetype into = std::min(m_clusterOf.at(a), m_clusterOf.at(b));
        const qsizetype from = std::max(m_clusterOf.at(a), m_clusterOf.at(b));
        if (into == from || meanChance(m_members.at(into), m_members.at(from)) < LowestMeanChance
            || (!isCountedPair
                && (!isWelcome(m_members.at(into), m_members.at(from))
                    || !isWelcome(m_members.at(from), m_members.at(into)))))
            return;
        unite(into, from);
    }

    /// Takes in what would stand alone although another outlet's claim is held to say the same:
    /// "told by one outlet only" must never contradict a link.
    void takeInLonely(qsizetype a, qsizetype b)
    {
        const qsizetype into = std::min(m_clusterOf.at(a), m_clusterOf.at(b));
        const qsizetype from = std::max(m_clusterOf.at(a), m_clusterOf.at(b));
        if (into != from && (isLonely(m_members.at(into)) || isLonely(m_members.at(from)))
            && isWelcome(m_members.at(into), m_members.at(from))
            && isWelcome(m_members.at(from), m_members.at(into)))
            unite(into, from);
    }

    [[nodiscard]] const QList<QList<qsizetype>> &members() const { return m_members; }

    [[nodiscard]] double chance(qsizetype a, qsizetype b) const
    {
        return static_cast<double>(m_chanceOf.value(key(std::min(a, b), std::max(a, b)), 0.0F));
    }

private:
    void unite(qsizetype into, qsizetype from)
    {
        for (const qsizetype claim : m_members.at(from))
            m_clusterOf[claim] = into;
        m_members[into] += m_members.at(from);
        m_members[from].clear();
    }

    /// True when all claims are of one article.
    [[nodiscard]] bool isLonely(const QList<qsizetype> &members) const
    {
        return std::all_of(members.cbegin(), members.cend(), [&](qsizetype claim) {
            return m_input.claims.at(claim).article
                == m_input.claims.at(members.constFirst()).article;
        });
    }

    static qint64 key(qsizetype a, qsizetype b)
    {
        return (static_cast<qint64>(a) << 32) | static_cast<qint64>(b);
    }

    /// Over pairs of different articles: two claims of one article say nothing about each other.
    [[nodiscard]] double meanChance(const QList<qsizetype> &left,
                                    const QList<qsizetype> &right) const
    {
        double sum = 0;
        int count = 0;
        for (const qsizetype a : left) {
            for (const qsizetype b : right) {
                if (m_input.claims.at(a).article == m_input.claims.at(b).article)
                    continue;
                sum += chance(a, b);
                ++count;
            }
        }
        return count > 0 ? sum / count : 0;
    }

    /// A group held together by what its claims count takes in others only when each of these
    /// claims is like them: one that shares a sentence's other half, or its source, does not
    /// belong.
    [[nodiscard]] bool isWelcome(const QList<qsizetype> &group,
                                 const QList<qsizetype> &others) const
    {
        return std::all_of(group.cbegin(), group.cend(), [&](qsizetype claim) {
            const bool isForeign =
                std::any_of(others.cbegin(), others.cend(), [&](qsizetype other) {
                    return m_input.claims.at(other).article != m_input.claims.at(claim).article;
                });
            return !isForeign || !m_counted.contains(claim)
                || meanChance({claim}, others) >= LowestMeanChance;
        });
    }

    const FeatureInput &m_input;
    QSet<qsizetype> m_counted; ///< claims of counted pairs
    QList<qsizetype> m_clusterOf;
    QList<QList<qsizetype>> m_members;
    QHash<qint64, float> m_chanceOf; // looked up only, never walked
};

double meanPlace(const FeatureInput &input, const QList<qsizetype> &members)
{
    double sum = 0;
    for (const qsizetype claim : members)
        sum += input.terms.at(claim).place;
    return sum / static_cast<double>(members.size());
}

} // namespace

QList<ClaimGroup> groups(const FeatureInput &input,
                         const QList<float> &chances,
                         const QList<qsizetype> &linkedPairs,
                         const QList<qsizetype> &countedPairs)
{
    Clusters clusters(input, chances, countedPairs);
    const auto likeliestFirst = [&chances](QList<qsizetype> order) {
        std::stable_sort(order.begin(), order.end(), [&chances](qsizetype left, qsizetype right) {
            return chances.at(left) > chances.at(right);
        });
        return order;
    };
    for (const qsizetype pair : likeliestFirst(countedPairs))
        clusters.tryToJoin(input.pairs.at(pair).a, input.pairs.at(pair).b, true);
    const QList<qsizetype> linked = likeliestFirst(linkedPairs);
    for (const qsizetype pair : linked)
        clusters.tryToJoin(input.pairs.at(pair).a, input.pairs.at(pair).b, false);
    for (const qsizetype pair : linked)
        clusters.takeInLonely(input.pairs.at(pair).a, input.pairs.at(pair).b);

    QList<QList<qsizetype>> members;
    for (QList<qsizetype> claims : clusters.members()) {
        if (claims.isEmpty())
            continue;
        std::sort(claims.begin(), claims.end());
        members.append(claims);
    }
    std::stable_sort(members.begin(), members.end(),
                     [&input](const QList<qsizetype> &left, const QList<qsizetype> &right) {
                         return meanPlace(input, left) < meanPlace(input, right);
                     });
    const auto chance = [&clusters](qsizetype a, qsizetype b) {
        return clusters.chance(a, b);
    };
    QList<ClaimGroup> result;
    for (const QList<qsizetype> &claims : std::as_const(members)) {
        ClaimGroup group{{u"g%1"_s.arg(result.size() + 1)}, label(input, claims, chance), {}};
        for (const qsizetype claim : claims)
            group.claims.append(input.claims.at(claim).id);
        result.append(group);
    }
    return result;
}

} // namespace parallax::align
