// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discrepancies.h"

#include "attributions.h"
#include "certainty.h"
#include "contradictions.h"
#include "dates.h"
#include "figures.h"
#include "names.h"
#include "preparation.h"
#include "prominence.h"
#include "quotes.h"
#include "terminology.h"

#include <app/async/inblocks.h>
#include <app/text/countednouns.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// Two claims and the link between them.
struct Meeting
{
    qsizetype a = 0;
    qsizetype b = 0;
    double score = 0; ///< 0: no link, they only count the same thing in one group
};

/// Two acts have two sources and two days: below this chance that the claims are one, most of what
/// was told of either was wrong on annotated events.
constexpr double SureLink = 0.6;

bool countTheSame(const Claim &a, const Claim &b)
{
    return std::any_of(a.figures.cbegin(), a.figures.cend(), [&b](const Figure &left) {
        return std::any_of(b.figures.cbegin(), b.figures.cend(), [&left](const Figure &right) {
            return text::CountedNouns::shipped().countSame(left, right);
        });
    });
}

/// Findings of one kind in the same words of the same outlets are one finding, told of several
/// links.
QString wordingKey(const Discrepancy &found, qsizetype articleA, qsizetype articleB)
{
    return QString::number(int(found.kind)) + u'\n' + QString::number(articleA) + u'\n'
        + found.a.text.simplified().toCaseFolded() + u'\n' + QString::number(articleB) + u'\n'
        + found.b.text.simplified().toCaseFolded();
}

class Finder
{
public:
    Finder(const QList<ComparedArticle> &articles,
           const QList<Claim> &claims,
           const Alignment &alignment)
        : m_claims(claims)
        , m_alignment(alignment)
        , m_views(claimViews(articles, claims))
        , m_lists(TermLists::shipped())
        , m_groupsOf(claims.size())
    {
        prepare(m_views, m_lists);
        for (qsizetype k = 0; k < claims.size(); ++k)
            m_indexOf.insert(claims.at(k).id, k);
        for (qsizetype g = 0; g < alignment.groups.size(); ++g) {
            for (const ClaimId &id : alignment.groups.at(g).claims) {
                if (const auto known = m_indexOf.constFind(id); known != m_indexOf.cend())
                    m_groupsOf[*known].append(g);
            }
        }
    }

    QList<Discrepancy> run()
    {
        const auto spelled = spellings();
        const auto byGroup = meetingsByGroup();
        const QList<QList<Finding>> findings = findingsOf(byGroup);
        qsizetype next = 0;
        for (const auto &[group, meetings] : byGroup) {
            QList<Discrepancy> found;
            for (const Meeting &meeting : meetings)
                add(found, group, meeting.a, meeting.b, findings.at(next++));
            if (const auto names = spelled.find(group); names != spelled.end()) {
                for (const auto &[meeting, spelling] : names->second) {
                    const bool isLinked =
                        std::any_of(meetings.cbegin(), meetings.cend(), [&](const Meeting &linked) {
                            return linked.a == meeting.a && linked.b == meeting.b;
                        });
                    if (!isLinked)
                        add(found, group, meeting.a, meeting.b, {spelling});
                }
            }
            addProminence(found, group);
            std::stable_sort(found.begin(), found.end(),
                             [](const Discrepancy &left, const Discrepancy &right) {
                                 return left.kind < right.kind;
                             });
            m_result += found;
        }
        markRepeated();
        return m_result;
    }

private:
    /// What was told before in the same words is told again for its own link and says so.
    void markRepeated()
    {
        const QList<QString> keys = wordingKeys();
        QHash<QStringView, qsizetype> told; // looked up only, never walked
        told.reserve(keys.size());
        for (qsizetype i = 0; i < m_result.size(); ++i) {
            Discrepancy &found = m_result[i];
            if (found.kind == DiscrepancyKind::Prominence)
                continue;
            const auto first = told.constFind(keys.at(i));
            if (first == told.cend())
                told.insert(keys.at(i), i);
            else
                found.repeats = *first;
        }
    }

    /// Of all results, worked out on all threads.
    [[nodiscard]] QList<QString> wordingKeys() const
    {
        constexpr qsizetype LeastFindings = 512; // a thread less is nothing against their work
        QList<QString> keys(m_result.size());
        QString *const written = keys.data(); // every block writes to its own only
        async::inBlocks(keys.size(), LeastFindings, [&](qsizetype begin, qsizetype end) {
            for (qsizetype i = begin; i < end; ++i) {
                const Discrepancy &found = m_result.at(i);
                written[i] = wordingKey(found, m_claims.at(m_indexOf.value(found.a.claim)).article,
                                        m_claims.at(m_indexOf.value(found.b.claim)).article);
            }
        });
        return keys;
    }

    /// The first group that holds both claims, else the first one of a.
    [[nodiscard]] std::optional<qsizetype> groupOf(qsizetype a, qsizetype b) const
    {
        const QList<qsizetype> &ofA = m_groupsOf.at(a);
        if (ofA.isEmpty())
            return std::nullopt;
        for (const qsizetype group : ofA) {
            if (m_groupsOf.at(b).contains(group))
                return group;
        }
        return ofA.constFirst();
    }

    /// Pairs of a group that no link joins, but that count the same thing.
    [[nodiscard]] QList<Meeting>
    countedTogether(qsizetype group,
                    const std::map<std::pair<qsizetype, qsizetype>, double> &linked) const
    {
        QList<qsizetype> counting;
        for (const ClaimId &id : m_alignment.groups.at(group).claims) {
            const auto known = m_indexOf.constFind(id);
            if (known != m_indexOf.cend() && !m_claims.at(*known).figures.isEmpty())
                counting.append(*known);
        }
        QList<Meeting> result;
        for (qsizetype i = 0; i < counting.size(); ++i) {
            for (qsizetype j = i + 1; j < counting.size(); ++j) {
                const qsizetype a = counting.at(i);
                const qsizetype b = counting.at(j);
                if (m_claims.at(a).article != m_claims.at(b).article && !linked.contains({a, b})
                    && countTheSame(m_claims.at(a), m_claims.at(b)))
                    result.append({a, b, 0});
            }
        }
        return result;
    }

    /// Linked pairs by the group under which they are told, and place.
    [[nodiscard]] std::map<qsizetype, QList<Meeting>> meetingsByGroup() const
    {
        std::map<std::pair<qsizetype, qsizetype>, double> scores;
        for (const ClaimLink &link : m_alignment.links) {
            const auto a = m_indexOf.constFind(link.a);
            const auto b = m_indexOf.constFind(link.b);
            if (a != m_indexOf.cend() && b != m_indexOf.cend())
                scores[std::minmax(*a, *b)] = link.score;
        }
        std::map<qsizetype, QList<Meeting>> meetings;
        for (qsizetype g = 0; g < m_alignment.groups.size(); ++g) {
            meetings[g]; // also a group without a link may have prominence or spellings
            for (const Meeting &meeting : countedTogether(g, scores)) {
                if (groupOf(meeting.a, meeting.b) == g) // two claims may share several groups
                    meetings[g].append(meeting);
            }
        }
        for (const auto &[pair, score] : scores) {
            if (const auto group = groupOf(pair.first, pair.second))
                meetings[*group].append({pair.first, pair.second, score});
        }
        return meetings;
    }

    /// Of all meetings in their order, worked out on all threads: each looks at two claims only.
    [[nodiscard]] QList<QList<Finding>>
    findingsOf(const std::map<qsizetype, QList<Meeting>> &byGroup) const
    {
        constexpr qsizetype LeastMeetings = 64; // a thread less is nothing against their work
        QList<Meeting> meetings;
        for (const auto &[group, ofGroup] : byGroup)
            meetings += ofGroup;
        QList<QList<Finding>> result(meetings.size());
        QList<Finding> *const written = result.data(); // every block writes to its own only
        async::inBlocks(meetings.size(), LeastMeetings, [&](qsizetype begin, qsizetype end) {
            for (qsizetype k = begin; k < end; ++k) {
                const auto &[a, b, score] = meetings.at(k);
                async::clearRegisters(); // of the pair before words were looked up
                written[k] = findings({m_views.at(a), m_views.at(b), score});
            }
        });
        return result;
    }

    [[nodiscard]] QList<Finding> findings(const ViewPair &pair) const
    {
        QList<Finding> all = figureFindings(pair);
        if (pair.score <= 0)
            return all;
        // What is compared by its words differs between languages in every sentence.
        if (pair.a.lexicon.language() != pair.b.lexicon.language()) {
            all += certaintyFindings(pair);
            return all;
        }
        all += quoteFindings(pair);
        all += nameFindings(pair);
        if (pair.score >= SureLink) {
            all += attributionFindings(pair);
            all += dateFindings(pair);
        }
        all += certaintyFindings(pair);
        all += contradictionFindings(pair, m_lists);
        all += terminologyFindings(pair, m_lists);
        return all;
    }

    void add(QList<Discrepancy> &found,
             qsizetype group,
             qsizetype a,
             qsizetype b,
             const QList<Finding> &findings) const
    {
        for (const Finding &finding : findings) {
            const DiscrepancySide left{m_claims.at(a).id, finding.a,
                                       m_views.at(a).words(finding.a)};
            const DiscrepancySide right{m_claims.at(b).id, finding.b,
                                        m_views.at(b).words(finding.b)};
            if (finding.a.isEmpty() || finding.b.isEmpty())
                continue;
            found.append({finding.kind, m_alignment.groups.at(group).id, left, right,
                          finding.explanation, finding.confidence});
        }
    }

    /// Claims that are the first of their article to say some name in full.
    [[nodiscard]] QList<qsizetype> firstToName() const
    {
        QList<qsizetype> result;
        QSet<std::pair<qsizetype, QString>> seen;
        for (qsizetype k = 0; k < m_claims.size(); ++k) {
            const qsizetype before = seen.size();
            for (const NameMention &name : m_claims.at(k).names) {
                if (name.name.contains(u' '))
                    seen.insert({m_claims.at(k).article, name.name});
            }
            if (seen.size() > before)
                result.append(k);
        }
        return result;
    }

    /// For each of \a naming the others with a name that may be one of its own misspelt, ascending.
    /// Each pair of different names is compared once, however many claims say them.
    [[nodiscard]] std::map<qsizetype, QList<qsizetype>>
    misspellers(const QList<qsizetype> &naming) const
    {
        std::map<QStringList, QList<qsizetype>> claimsOf;
        for (const qsizetype claim : naming) {
            for (const QStringList &parts : m_views.at(claim).nameParts)
                claimsOf[parts].append(claim);
        }
        std::map<qsizetype, QList<qsizetype>> result;
        for (const auto &[left, ofLeft] : claimsOf) {
            for (const auto &[right, ofRight] : claimsOf) {
                if (!mayBeMisspelt(left, right))
                    continue;
                for (const qsizetype claim : ofLeft)
                    result[claim] += ofRight;
            }
        }
        for (auto &[claim, others] : result) {
            std::sort(others.begin(), others.end());
            others.erase(std::unique(others.begin(), others.end()), others.end());
        }
        return result;
    }

    /// Spellings that no link shows, once for each pair of articles, told in the group of the
    /// first.
    [[nodiscard]] std::map<qsizetype, QList<std::pair<Meeting, Finding>>> spellings() const
    {
        std::map<qsizetype, QList<std::pair<Meeting, Finding>>> result;
        QSet<QString> said;
        for (const auto &[a, others] : misspellers(firstToName())) {
            for (const qsizetype b : others) {
                if (m_claims.at(a).article >= m_claims.at(b).article
                    || m_claims.at(b).names.isEmpty())
                    continue;
                for (const Finding &found : spellingFindings({m_views.at(a), m_views.at(b), 0})) {
                    const QString key = u"%1 %2 %3 %4"_s.arg(m_claims.at(a).article)
                                            .arg(m_claims.at(b).article)
                                            .arg(found.explanation.arguments.at(0),
                                                 found.explanation.arguments.at(1));
                    const auto group = groupOf(a, b);
                    if (said.contains(key) || !group)
                        continue;
                    said.insert(key);
                    result[*group].append({{a, b, 0}, found});
                }
            }
        }
        return result;
    }

    void addProminence(QList<Discrepancy> &found, qsizetype group) const
    {
        std::map<qsizetype, QList<qsizetype>> byArticle;
        for (const ClaimId &id : m_alignment.groups.at(group).claims) {
            const auto known = m_indexOf.constFind(id);
            if (known != m_indexOf.cend())
                byArticle[m_claims.at(*known).article].append(*known);
        }
        const auto views = [this](const QList<qsizetype> &claims) {
            QList<const ClaimView *> result;
            for (const qsizetype claim : claims)
                result.append(&m_views.at(claim));
            return result;
        };
        for (auto left = byArticle.cbegin(); left != byArticle.cend(); ++left) {
            for (auto right = std::next(left); right != byArticle.cend(); ++right) {
                add(found, group, left->second.constFirst(), right->second.constFirst(),
                    prominenceFindings(views(left->second), views(right->second)));
            }
        }
    }

    const QList<Claim> &m_claims;
    const Alignment &m_alignment;
    QList<ClaimView> m_views;
    TermLists m_lists;
    QHash<ClaimId, qsizetype> m_indexOf; ///< looked up only, never walked
    QList<QList<qsizetype>> m_groupsOf; ///< of each claim, ascending
    QList<Discrepancy> m_result;
};

} // namespace

QList<Discrepancy> discrepancies(const QList<ComparedArticle> &articles,
                                 const QList<Claim> &claims,
                                 const Alignment &alignment)
{
    return Finder(articles, claims, alignment).run();
}

} // namespace parallax::discrepancy
