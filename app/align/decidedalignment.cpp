// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decidedalignment.h"

#include "labels.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LabelLength = 60; // code units, as labels of the analysis

/// Places of two claims in the list of claims, the smaller first.
using Pair = std::pair<qsizetype, qsizetype>;
using Members = QList<qsizetype>; // ascending

class DecidedGroups
{
public:
    DecidedGroups(const Alignment &found,
                  const QList<ComparedArticle> &articles,
                  const QList<Claim> &claims,
                  const QList<DecidedPair> &pairs)
        : m_found(found)
        , m_articles(articles)
        , m_claims(claims)
    {
        for (qsizetype index = 0; index < claims.size(); ++index)
            m_indexOf.insert(claims.at(index).id, index);
        placeClaims();
        for (const DecidedPair &pair : pairs) {
            if (!m_indexOf.contains(pair.a) || !m_indexOf.contains(pair.b))
                continue;
            const Pair both = std::minmax(m_indexOf.value(pair.a), m_indexOf.value(pair.b));
            if (pair.verdict == Verdict::Different)
                m_different.insert(both);
            else
                m_same.append({both, pair.authors});
        }
        for (const ClaimGroup &group : found.groups) {
            Members members;
            for (const ClaimId &id : group.claims) {
                if (m_indexOf.contains(id))
                    members.append(m_indexOf.value(id));
            }
            std::sort(members.begin(), members.end());
            m_foundMembers.append(members);
        }
    }

    Alignment alignment()
    {
        Alignment result;
        result.links = links();
        for (const Members &members : std::as_const(m_foundMembers))
            m_groups += parts(members, result.links);
        for (const auto &[pair, authors] : std::as_const(m_same))
            join(pair);
        dropNeedless();
        std::stable_sort(m_groups.begin(), m_groups.end(),
                         [this](const Members &left, const Members &right) {
                             return meanPlace(left) < meanPlace(right);
                         });
        for (const Members &members : std::as_const(m_groups)) {
            ClaimGroup group{{u"g%1"_s.arg(result.groups.size() + 1)}, label(members), {}};
            for (const qsizetype claim : members)
                group.claims.append(m_claims.at(claim).id);
            result.groups.append(group);
        }
        return result;
    }

private:
    void placeClaims()
    {
        QHash<qsizetype, qsizetype> last;
        QList<qsizetype> numbers;
        for (const Claim &claim : m_claims) {
            numbers.append(last.contains(claim.article) ? last.value(claim.article) + 1 : 0);
            last.insert(claim.article, numbers.constLast());
        }
        for (qsizetype index = 0; index < m_claims.size(); ++index) {
            const auto most = std::max<qsizetype>(1, last.value(m_claims.at(index).article));
            m_placeOf.append(static_cast<double>(numbers.at(index)) / static_cast<double>(most));
        }
    }

    [[nodiscard]] bool areDifferent(qsizetype a, qsizetype b) const
    {
        return m_different.contains(std::minmax(a, b));
    }

    [[nodiscard]] QList<ClaimLink> links() const
    {
        QList<ClaimLink> result;
        QHash<Pair, qsizetype> placeOf;
        for (const ClaimLink &link : m_found.links) {
            const Pair pair = std::minmax(m_indexOf.value(link.a), m_indexOf.value(link.b));
            if (m_different.contains(pair))
                continue;
            placeOf.insert(pair, result.size());
            result.append(link);
        }
        for (const auto &[pair, authors] : m_same) {
            if (const auto known = placeOf.constFind(pair); known != placeOf.cend())
                result[*known].confirmedBy = authors;
            else if (m_claims.at(pair.first).article != m_claims.at(pair.second).article)
                result.append({m_claims.at(pair.first).id,
                               m_claims.at(pair.second).id,
                               1,
                               {},
                               authors,
                               true});
        }
        return result;
    }

    /// The group cut where claims are held to be different: what was linked surest stays together.
    [[nodiscard]] QList<Members> parts(const Members &members, const QList<ClaimLink> &links) const
    {
        const bool isWhole = std::none_of(members.cbegin(), members.cend(), [&](qsizetype a) {
            return std::any_of(members.cbegin(), members.cend(),
                               [&](qsizetype b) { return a != b && areDifferent(a, b); });
        });
        if (isWhole)
            return {members};
        QList<Members> clusters;
        for (const qsizetype claim : members)
            clusters.append(Members{claim});
        const auto clusterOf = [&clusters](qsizetype claim) {
            return std::find_if(clusters.begin(), clusters.end(),
                                [claim](const Members &one) { return one.contains(claim); });
        };
        for (const auto &[a, b] : likeliestFirst(members, links)) {
            const auto into = clusterOf(a);
            const auto from = clusterOf(b);
            if (into == from || !mayUnite(*into, *from))
                continue;
            *into += *from;
            clusters.erase(from);
        }
        for (Members &cluster : clusters)
            std::sort(cluster.begin(), cluster.end());
        return clusters;
    }

    /// All pairs of the members: those of readers, then links by score, then the others, which
    /// stood together for the sake of some third claim.
    [[nodiscard]] QList<Pair> likeliestFirst(const Members &members,
                                             const QList<ClaimLink> &links) const
    {
        QHash<Pair, double> scores;
        for (const ClaimLink &link : links) {
            const Pair pair = std::minmax(m_indexOf.value(link.a), m_indexOf.value(link.b));
            scores.insert(pair, link.confirmedBy.isEmpty() ? link.score : 2);
        }
        QList<Pair> pairs;
        for (qsizetype i = 0; i < members.size(); ++i) {
            for (qsizetype j = i + 1; j < members.size(); ++j)
                pairs.append({members.at(i), members.at(j)});
        }
        std::stable_sort(pairs.begin(), pairs.end(), [&scores](const Pair &l, const Pair &r) {
            return scores.value(l, 0) > scores.value(r, 0);
        });
        return pairs;
    }

    [[nodiscard]] bool mayUnite(const Members &left, const Members &right) const
    {
        return std::none_of(left.cbegin(), left.cend(), [&](qsizetype a) {
            return std::any_of(right.cbegin(), right.cend(),
                               [&](qsizetype b) { return areDifferent(a, b); });
        });
    }

    void join(const Pair &pair)
    {
        const auto [a, b] = pair;
        const auto holding = [this](auto... claims) {
            return std::find_if(m_groups.begin(), m_groups.end(), [=](const Members &members) {
                return (members.contains(claims) && ...);
            });
        };
        if (holding(a, b) != m_groups.end())
            return;
        const auto ofA = holding(a);
        const auto ofB = holding(b);
        if (ofA != m_groups.end() && ofB != m_groups.end() && mayUnite(*ofA, *ofB)) {
            QSet<qsizetype> all(ofA->cbegin(), ofA->cend());
            all.unite(QSet<qsizetype>(ofB->cbegin(), ofB->cend()));
            *ofA = all.values();
            std::sort(ofA->begin(), ofA->end());
            m_groups.erase(ofB);
            return;
        }
        // Some third claim is held to be different from one of them: they make a group of two.
        m_groups.append(Members{a, b});
    }

    /// A group all of whose claims stand in another one says nothing that the other does not say.
    void dropNeedless()
    {
        const auto isWithin = [](const Members &inner, const Members &outer) {
            return std::includes(outer.cbegin(), outer.cend(), inner.cbegin(), inner.cend());
        };
        for (qsizetype i = m_groups.size() - 1; i >= 0; --i) {
            const Members members = m_groups.at(i);
            for (qsizetype j = 0; j < m_groups.size(); ++j) {
                if (i != j && isWithin(members, m_groups.at(j))
                    && !m_foundMembers.contains(members)) {
                    m_groups.removeAt(i);
                    break;
                }
                // A claim that stood alone and is linked now stands alone no more.
                if (i != j && members.size() == 1
                    && m_groups.at(j).contains(members.constFirst())) {
                    m_groups.removeAt(i);
                    break;
                }
            }
        }
    }

    [[nodiscard]] double meanPlace(const Members &members) const
    {
        double sum = 0;
        for (const qsizetype claim : members)
            sum += m_placeOf.at(claim);
        return sum / static_cast<double>(members.size());
    }

    [[nodiscard]] QString wording(qsizetype claim) const
    {
        const Claim &one = m_claims.at(claim);
        return shortened(one.span.in(m_articles.at(one.article).article.text), LabelLength);
    }

    /// The label of the found group that has most of these claims, when it is the wording of one of
    /// them; else the wording that stands first in a text.
    [[nodiscard]] QString label(const Members &members) const
    {
        QString best;
        qsizetype mostShared = 0;
        for (qsizetype group = 0; group < m_foundMembers.size(); ++group) {
            const Members &other = m_foundMembers.at(group);
            if (other == members)
                return m_found.groups.at(group).label;
            const qsizetype shared =
                std::count_if(members.cbegin(), members.cend(),
                              [&other](qsizetype claim) { return other.contains(claim); });
            const QString &known = m_found.groups.at(group).label;
            const bool isOfMember =
                std::any_of(members.cbegin(), members.cend(),
                            [&](qsizetype claim) { return wording(claim) == known; });
            if (shared > mostShared && isOfMember) {
                mostShared = shared;
                best = known;
            }
        }
        if (!best.isEmpty())
            return best;
        const auto told = std::find_if(members.cbegin(), members.cend(), [this](qsizetype claim) {
            return m_claims.at(claim).role == ParagraphRole::Body;
        });
        return wording(told != members.cend() ? *told : members.constFirst());
    }

    const Alignment &m_found;
    const QList<ComparedArticle> &m_articles;
    const QList<Claim> &m_claims;
    QHash<ClaimId, qsizetype> m_indexOf;
    QList<double> m_placeOf; ///< of each claim: 0 (first of its article) … 1 (last)
    QSet<Pair> m_different;
    QList<std::pair<Pair, QStringList>> m_same; ///< in the order of the decisions
    QList<Members> m_foundMembers; ///< one a found group
    QList<Members> m_groups;
};

} // namespace

Alignment decidedAlignment(const Alignment &found,
                           const QList<ComparedArticle> &articles,
                           const QList<Claim> &claims,
                           const QList<DecidedPair> &pairs)
{
    if (pairs.isEmpty())
        return found;
    return DecidedGroups(found, articles, claims, pairs).alignment();
}

Alignment withReadersCertainty(Alignment alignment)
{
    for (ClaimLink &link : alignment.links) {
        if (!link.confirmedBy.isEmpty())
            link.score = 1;
    }
    return alignment;
}

} // namespace parallax::align
