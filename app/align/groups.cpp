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
/// Likeness to a group from which on a claim of another one stands in it, too: that of a link.
constexpr double LowestLikeness = 0.45;
/// Two claims that count the same thing are one at least as surely as a pair at the model's
/// threshold (0.42 to 0.46 over the fits so far).
constexpr double CountedChance = 0.45;

/// A claim and the chance that it is the same as the one it is kept with.
struct Partner
{
    qsizetype claim = 0;
    double chance = 0;
};

class Clusters
{
public:
    Clusters(const FeatureInput &input,
             const QList<float> &chances,
             const QList<qsizetype> &countedPairs)
        : m_input(input)
        , m_partners(input.claims.size())
        , m_clusterOf(input.claims.size())
    {
        std::iota(m_clusterOf.begin(), m_clusterOf.end(), 0);
        for (qsizetype claim = 0; claim < input.claims.size(); ++claim)
            m_members.append(QList<qsizetype>{claim});
        const QSet<qsizetype> counted(countedPairs.cbegin(), countedPairs.cend());
        for (qsizetype k = 0; k < input.pairs.size(); ++k) {
            const auto [a, b] = input.pairs.at(k);
            auto chance = static_cast<double>(chances.at(k));
            if (counted.contains(k)) {
                chance = std::max(chance, CountedChance);
                m_counted.insert(a);
                m_counted.insert(b);
            }
            // Pairs come by a, then b: every list ascends.
            m_partners[a].append({b, chance});
            m_partners[b].append({a, chance});
        }
        for (QList<Partner> &partners : m_partners)
            std::sort(partners.begin(), partners.end(),
                      [](const Partner &l, const Partner &r) { return l.claim < r.claim; });
    }

    void tryToJoin(qsizetype a, qsizetype b, bool isCountedPair)
    {
        const qsizetype into = std::min(m_clusterOf.at(a), m_clusterOf.at(b));
        const qsizetype from = std::max(m_clusterOf.at(a), m_clusterOf.at(b));
        if (into == from || !mayUnite(into, from, isCountedPair))
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

    /// A link that joins two groups is of a claim that tells both things: it stands in the other
    /// group, too, when it is like that; else the two make a group of their own.
    void keepTogether(qsizetype a, qsizetype b)
    {
        if (isTogether(a, b))
            return;
        // Of the two, the one that is more like the other's group tells both things.
        const qsizetype groupOfA = m_clusterOf.at(a);
        const qsizetype groupOfB = m_clusterOf.at(b);
        const bool isFirst = likeness(groupOfB, a) >= likeness(groupOfA, b);
        if (isFirst ? takesIn(groupOfB, a) || takesIn(groupOfA, b)
                    : takesIn(groupOfA, b) || takesIn(groupOfB, a))
            return;
        for (const qsizetype group : furtherGroups(a, b)) {
            if ((m_members.at(group).contains(a) && takesIn(group, b))
                || (m_members.at(group).contains(b) && takesIn(group, a)))
                return;
        }
        if (isWelcome({a}, {b}) && isWelcome({b}, {a})) {
            m_members.append(QList<qsizetype>{a, b});
            m_alsoIn[a].append(m_members.size() - 1);
            m_alsoIn[b].append(m_members.size() - 1);
        }
    }

    [[nodiscard]] const QList<QList<qsizetype>> &members() const { return m_members; }

    [[nodiscard]] double chance(qsizetype a, qsizetype b) const
    {
        const QList<Partner> &partners = m_partners.at(a);
        const auto found = std::lower_bound(
            partners.cbegin(), partners.cend(), b,
            [](const Partner &partner, qsizetype wanted) { return partner.claim < wanted; });
        return found != partners.cend() && found->claim == b ? found->chance : 0;
    }

private:
    /// How many claims two groups had when they were found not to be one: groups only grow, and a
    /// fact of many tellers has thousands of links between the same two of them.
    using Sizes = std::pair<qsizetype, qsizetype>;

    [[nodiscard]] bool mayUnite(qsizetype into, qsizetype from, bool isCountedPair)
    {
        const QList<qsizetype> &left = m_members.at(into);
        const QList<qsizetype> &right = m_members.at(from);
        const Sizes sizes{left.size(), right.size()};
        QHash<std::pair<qsizetype, qsizetype>, Sizes> &refused =
            isCountedPair ? m_refusedCounted : m_refused;
        if (refused.value({into, from}) == sizes)
            return false;
        const bool may = meanChance(left, right) >= LowestMeanChance
            && (isCountedPair || (isWelcome(left, right) && isWelcome(right, left)));
        if (!may)
            refused.insert({into, from}, sizes);
        return may;
    }

    /// The groups behind the number of claims that hold \a a or \a b, ascending.
    [[nodiscard]] QList<qsizetype> furtherGroups(qsizetype a, qsizetype b) const
    {
        QList<qsizetype> found = m_alsoIn.value(a) + m_alsoIn.value(b);
        found.removeIf([this](qsizetype group) { return group < m_input.claims.size(); });
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    void unite(qsizetype into, qsizetype from)
    {
        for (const qsizetype claim : m_members.at(from))
            m_clusterOf[claim] = into;
        m_members[into] += m_members.at(from);
        m_members[from].clear();
    }

    [[nodiscard]] bool isTogether(qsizetype a, qsizetype b) const
    {
        const auto groupsOf = [this](qsizetype claim) {
            return QList<qsizetype>{m_clusterOf.at(claim)} + m_alsoIn.value(claim);
        };
        const QList<qsizetype> ofB = groupsOf(b);
        const QList<qsizetype> ofA = groupsOf(a);
        return std::any_of(ofA.cbegin(), ofA.cend(),
                           [&ofB](qsizetype group) { return ofB.contains(group); });
    }

    bool takesIn(qsizetype group, qsizetype claim)
    {
        const QList<qsizetype> &members = m_members.at(group);
        if (m_refusedClaim.value({group, claim}) == members.size())
            return false;
        if (likeness(group, claim) < LowestLikeness || !isWelcome(members, {claim})
            || !isWelcome({claim}, members)) {
            m_refusedClaim.insert({group, claim}, members.size());
            return false;
        }
        m_members[group].append(claim);
        m_alsoIn[claim].append(group);
        return true;
    }

    /// How like a claim is to what a group tells: the mean of its best chances in each other
    /// outlet. Only claims that stand nowhere before count: what a group took in besides is no
    /// reason to take in more of that kind.
    [[nodiscard]] double likeness(qsizetype group, qsizetype claim) const
    {
        QHash<qsizetype, double> best; // by article
        for (const qsizetype own : m_members.at(group)) {
            const qsizetype article = m_input.terms.articleOf(own);
            const bool isOwn = group >= m_input.claims.size() || m_clusterOf.at(own) == group;
            if (isOwn && article != m_input.terms.articleOf(claim))
                best[article] = std::max(best.value(article), chance(own, claim));
        }
        // By article, not in the order of a hash: sums of fractions depend on it.
        QList<qsizetype> articles = best.keys();
        std::sort(articles.begin(), articles.end());
        double sum = 0;
        for (const qsizetype article : std::as_const(articles))
            sum += best.value(article);
        return articles.isEmpty() ? 0 : sum / static_cast<double>(articles.size());
    }

    /// True when all claims are of one article.
    [[nodiscard]] bool isLonely(const QList<qsizetype> &members) const
    {
        return std::all_of(members.cbegin(), members.cend(), [&](qsizetype claim) {
            return m_input.claims.at(claim).article
                == m_input.claims.at(members.constFirst()).article;
        });
    }

    /// Over pairs of different articles: two claims of one article say nothing about each other.
    /// Pairs that are no candidates count as having no chance.
    [[nodiscard]] double meanChance(const QList<qsizetype> &left,
                                    const QList<qsizetype> &right) const
    {
        double sum = 0;
        int count = 0;
        for (const qsizetype a : left) {
            for (const qsizetype b : right) {
                if (m_input.terms.articleOf(a) == m_input.terms.articleOf(b))
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
            if (!m_counted.contains(claim))
                return true;
            const bool isForeign =
                std::any_of(others.cbegin(), others.cend(), [&](qsizetype other) {
                    return m_input.terms.articleOf(other) != m_input.terms.articleOf(claim);
                });
            return !isForeign || meanChance({claim}, others) >= LowestMeanChance;
        });
    }

    const FeatureInput &m_input;
    QList<QList<Partner>> m_partners; ///< of every claim, ascending
    QSet<qsizetype> m_counted; ///< claims of counted pairs
    QList<qsizetype> m_clusterOf;
    QList<QList<qsizetype>>
        m_members; ///< groups; those behind the number of claims are further ones
    // All of these are looked up only.
    QHash<qsizetype, QList<qsizetype>> m_alsoIn; ///< further groups of a claim
    QHash<std::pair<qsizetype, qsizetype>, Sizes> m_refused; ///< by two groups
    QHash<std::pair<qsizetype, qsizetype>, Sizes> m_refusedCounted; ///< likewise, counted pairs
    QHash<std::pair<qsizetype, qsizetype>, qsizetype> m_refusedClaim; ///< by group and claim
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
    for (const qsizetype pair : linked)
        clusters.keepTogether(input.pairs.at(pair).a, input.pairs.at(pair).b);

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
