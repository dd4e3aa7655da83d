// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "joinedhistories.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

bool isReExtraction(const StoredRevision &stored)
{
    return stored.revision.kind == RevisionKind::ReExtraction;
}

/// A text as it was seen, with the better readings of the same capture.
struct Group
{
    qsizetype base = 0;
    QList<qsizetype> readings; ///< without `base`
};

/// Works on indexes into the list of revisions.
class Joining
{
public:
    explicit Joining(const JoinedCommits &commits)
        : m_commits(commits)
        , m_all(commits.revisions)
        , m_times(seenTimes(commits.revisions))
    {
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            m_indexes.insert(m_all.at(i).revision.id.value, i);
            m_standsFor.append(i);
        }
    }

    StoredHistory history()
    {
        QHash<QString, int> children;
        for (const QStringList &parents : m_commits.parents) {
            for (const QString &parent : parents) {
                ++children[parent];
            }
        }
        QHash<QString, QList<qsizetype>> lists;
        for (const QString &commit : m_commits.order) {
            QList<qsizetype> list;
            for (const QString &parent : m_commits.parents.value(commit)) {
                // A list is handed on to the last commit that needs it, so that a long history is
                // not copied at every step.
                const bool isLast = --children[parent] == 0;
                const auto own = isLast ? lists.take(parent) : lists.value(parent);
                list = list.isEmpty() ? own : joined(list, own);
            }
            if (const auto index = m_indexes.constFind(commit); index != m_indexes.cend()) {
                insert(list, *index);
            }
            lists.insert(commit, std::move(list));
        }
        return finished(
            lists.value(m_commits.order.isEmpty() ? QString() : m_commits.order.last()));
    }

private:
    [[nodiscard]] qsizetype standsFor(qsizetype index) const
    {
        while (m_standsFor.at(index) != index) {
            index = m_standsFor.at(index);
        }
        return index;
    }

    [[nodiscard]] const Revision &revision(qsizetype index) const
    {
        return m_all.at(index).revision;
    }

    [[nodiscard]] auto rank(qsizetype index) const
    {
        return std::tuple(m_times.at(index), revision(index).fetched, revision(index).id.value);
    }

    [[nodiscard]] qsizetype placeOf(const QList<qsizetype> &list, const RevisionId &id) const
    {
        const auto index = id.isEmpty() ? m_indexes.cend() : m_indexes.constFind(id.value);
        if (index == m_indexes.cend()) {
            return -1;
        }
        const qsizetype wanted = standsFor(*index);
        const auto found = std::ranges::find_if(
            list, [&](qsizetype member) { return standsFor(member) == wanted; });
        return found == list.cend() ? -1 : std::distance(list.cbegin(), found);
    }

    /// The same rule as for a history that was never joined.
    void insert(QList<qsizetype> &list, qsizetype index) const
    {
        qsizetype at = list.size();
        const StoredRevision &stored = m_all.at(index);
        if (const qsizetype next = placeOf(list, stored.precedes); next >= 0) {
            at = next;
        } else if (const qsizetype base = placeOf(list, stored.reExtracts); base >= 0) {
            at = base + 1;
            while (at < list.size() && isReExtraction(m_all.at(list.at(at)))) {
                ++at;
            }
        }
        list.insert(at, index);
    }

    /// In groups, twins left out.
    [[nodiscard]] QList<Group> groups(const QList<qsizetype> &list) const
    {
        QList<Group> groups;
        QSet<qsizetype> seen;
        for (const qsizetype member : list) {
            const qsizetype index = standsFor(member);
            if (seen.contains(index)) {
                continue;
            }
            seen.insert(index);
            if (isReExtraction(m_all.at(index)) && !groups.isEmpty()) {
                groups.last().readings.append(index);
            } else {
                groups.append(Group{index, {}});
            }
        }
        return groups;
    }

    /// Text, capture and time of archiving, and the how manieth of these it is in its history.
    [[nodiscard]] QHash<QString, qsizetype> observations(const QList<Group> &groups) const
    {
        QHash<QString, qsizetype> found;
        QHash<QString, int> counts;
        for (const Group &group : groups) {
            const Revision &seen = revision(group.base);
            const QString key = seen.contentHash + seen.captureHash
                + (seen.archived ? seen.archived->toString(Qt::ISODateWithMs) : QString());
            found.insert(key + u' ' + QString::number(counts[key]++), group.base);
        }
        return found;
    }

    void makeTwin(qsizetype twin, qsizetype of)
    {
        if (standsFor(twin) != standsFor(of)) {
            m_standsFor[standsFor(twin)] = standsFor(of);
        }
    }

    void joinEqualObservations(const QList<Group> &ours, const QList<Group> &theirs)
    {
        QSet<qsizetype> own;
        QSet<qsizetype> other;
        for (const Group &group : ours) {
            own.insert(group.base);
        }
        for (const Group &group : theirs) {
            other.insert(group.base);
        }
        const auto known = observations(ours);
        const auto incoming = observations(theirs);
        for (auto seen = incoming.cbegin(); seen != incoming.cend(); ++seen) {
            const qsizetype same = known.value(seen.key(), -1);
            if (same >= 0 && !own.contains(seen.value()) && !other.contains(same)) {
                const bool isEarlier = rank(same) < rank(seen.value());
                makeTwin(isEarlier ? seen.value() : same, isEarlier ? same : seen.value());
            }
        }
    }

    [[nodiscard]] QList<qsizetype> joined(const QList<qsizetype> &one, const QList<qsizetype> &two)
    {
        joinEqualObservations(groups(one), groups(two));
        QHash<qsizetype, Group> byBase;
        QHash<qsizetype, QSet<qsizetype>> before;
        QHash<qsizetype, QSet<qsizetype>> after;
        for (const QList<Group> &side : {groups(one), groups(two)}) {
            qsizetype previous = -1;
            for (const Group &group : side) {
                Group &whole = byBase[group.base];
                whole.base = group.base;
                for (const qsizetype reading : group.readings) {
                    addReading(whole, reading);
                }
                if (previous >= 0) {
                    before[group.base].insert(previous);
                    after[previous].insert(group.base);
                }
                previous = group.base;
            }
        }
        return flat(withoutRepeats(inOrder(byBase, std::move(before), after)));
    }

    void addReading(Group &group, qsizetype reading)
    {
        const auto same = std::ranges::find_if(group.readings, [&](qsizetype other) {
            return revision(other).contentHash == revision(reading).contentHash;
        });
        if (same == group.readings.end()) {
            group.readings.append(reading);
        } else {
            makeTwin(reading, *same);
        }
    }

    /// Earliest first among those that nothing has to precede. Histories that contradict each
    /// other (nobody makes them by using the program) fall back on time alone.
    [[nodiscard]] QList<Group> inOrder(const QHash<qsizetype, Group> &byBase,
                                       QHash<qsizetype, QSet<qsizetype>> before,
                                       const QHash<qsizetype, QSet<qsizetype>> &after) const
    {
        const auto isEarlier = [this](qsizetype left, qsizetype right) {
            return rank(left) < rank(right);
        };
        using Queue = std::set<qsizetype, decltype(isEarlier)>;
        Queue ready(isEarlier);
        Queue waiting(isEarlier);
        for (auto group = byBase.cbegin(); group != byBase.cend(); ++group) {
            (before.value(group.key()).isEmpty() ? ready : waiting).insert(group.key());
        }
        QList<Group> ordered;
        while (!ready.empty() || !waiting.empty()) {
            Queue &from = ready.empty() ? waiting : ready;
            const qsizetype next = *from.begin();
            from.erase(from.begin());
            ordered.append(byBase.value(next));
            for (const qsizetype later : after.value(next)) {
                QSet<qsizetype> &still = before[later];
                still.remove(next);
                if (still.isEmpty() && waiting.erase(later) > 0) {
                    ready.insert(later);
                }
            }
        }
        return ordered;
    }

    /// Two workspaces saw the same text one after the other: it was seen again.
    [[nodiscard]] QList<Group> withoutRepeats(const QList<Group> &ordered)
    {
        QList<Group> kept;
        for (const Group &group : ordered) {
            const qsizetype same = kept.isEmpty() ? -1 : readingWith(kept.last(), group.base);
            if (same < 0) {
                kept.append(group);
                continue;
            }
            makeTwin(group.base, same);
            for (const qsizetype reading : group.readings) {
                if (const qsizetype known = readingWith(kept.last(), reading); known >= 0) {
                    makeTwin(reading, known);
                } else {
                    kept.last().readings.append(reading);
                }
            }
        }
        return kept;
    }

    /// The reading of the group with this text, or -1.
    [[nodiscard]] qsizetype readingWith(const Group &group, qsizetype index) const
    {
        const QString &text = revision(index).contentHash;
        if (revision(group.base).contentHash == text) {
            return group.base;
        }
        const auto found = std::ranges::find_if(group.readings, [&](qsizetype reading) {
            return revision(reading).contentHash == text;
        });
        return found == group.readings.cend() ? -1 : *found;
    }

    [[nodiscard]] static QList<qsizetype> flat(const QList<Group> &groups)
    {
        QList<qsizetype> list;
        for (const Group &group : groups) {
            list.append(group.base);
            list.append(group.readings);
        }
        return list;
    }

    [[nodiscard]] StoredHistory finished(const QList<qsizetype> &list) const
    {
        StoredHistory history;
        QHash<qsizetype, int> numbers;
        for (const qsizetype member : list) {
            if (const qsizetype index = standsFor(member); !numbers.contains(index)) {
                history.revisions.append(m_all.at(index));
                numbers.insert(index, static_cast<int>(history.revisions.size()));
            }
        }
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            if (const qsizetype index = standsFor(i); index != i) {
                history.twins.append(m_all.at(i));
                history.twins.last().revision.number = numbers.value(index);
            }
        }
        return history;
    }

    const JoinedCommits &m_commits;
    const QList<StoredRevision> &m_all;
    QList<QDateTime> m_times;
    QHash<QString, qsizetype> m_indexes;
    QList<qsizetype> m_standsFor; ///< itself, or the one it is a twin of
};

} // namespace

QList<QDateTime> seenTimes(const QList<StoredRevision> &revisions)
{
    QList<QDateTime> times;
    QHash<QString, QDateTime> known; // latest archived time of a capture, so far
    const auto captureOf = [](const Revision &revision) -> QString {
        return revision.captureHash + revision.fetched.toString(Qt::ISODateWithMs);
    };
    for (const StoredRevision &stored : revisions) {
        const Revision &revision = stored.revision;
        QDateTime &last = known[captureOf(revision)];
        last = revision.archived.value_or(last);
        times.append(last);
    }
    known.clear();
    for (qsizetype i = revisions.size() - 1; i >= 0; --i) {
        const Revision &revision = revisions.at(i).revision;
        QDateTime &next = known[captureOf(revision)];
        next = revision.archived.value_or(next);
        if (!times.at(i).isValid()) {
            times[i] = next.isValid() ? next : revision.fetched;
        }
    }
    return times;
}

StoredHistory joinedHistory(const JoinedCommits &commits)
{
    return Joining(commits).history();
}

} // namespace parallax::archive
