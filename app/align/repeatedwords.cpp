// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeatedwords.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>

namespace parallax::align {

RepeatedWords::RepeatedWords(const QList<int> &words, const QList<int> &owners)
{
    sortSuffixes(words);
    findCommonLengths(words);
    findLongestElsewhere(owners);
}

// Prefix doubling (Manber and Myers 1993): after each round the suffixes are in order of twice as
// many words as before. A round is a counting sort, so that texts that repeat themselves cost no
// more than others.
void RepeatedWords::sortSuffixes(const QList<int> &words)
{
    const qsizetype count = words.size();
    m_suffixes.resize(count);
    std::iota(m_suffixes.begin(), m_suffixes.end(), 0);
    std::ranges::sort(m_suffixes, {}, [&words](qsizetype begin) { return words.at(begin); });
    m_ranks.fill(0, count);
    for (qsizetype place = 1; place < count; ++place) {
        const qsizetype begin = m_suffixes.at(place);
        const qsizetype before = m_suffixes.at(place - 1);
        m_ranks[begin] = m_ranks.at(before) + (words.at(begin) != words.at(before) ? 1 : 0);
    }
    QList<qsizetype> bySecond(count);
    QList<qsizetype> next(count);
    for (qsizetype step = 1; step < count && m_ranks.at(m_suffixes.constLast()) + 1 < count;
         step *= 2) {
        const auto second = [&](qsizetype begin) {
            return begin + step < count ? m_ranks.at(begin + step) : -1;
        };
        auto out = bySecond.begin();
        for (qsizetype begin = count - step; begin < count; ++begin)
            *out++ = begin;
        for (const qsizetype begin : std::as_const(m_suffixes)) {
            if (begin >= step)
                *out++ = begin - step;
        }
        QList<qsizetype> places(count + 1, 0);
        for (const qsizetype rank : std::as_const(m_ranks))
            ++places[rank + 1];
        std::partial_sum(places.cbegin(), places.cend(), places.begin());
        for (const qsizetype begin : std::as_const(bySecond))
            m_suffixes[places[m_ranks.at(begin)]++] = begin;
        next[m_suffixes.constFirst()] = 0;
        for (qsizetype place = 1; place < count; ++place) {
            const qsizetype begin = m_suffixes.at(place);
            const qsizetype before = m_suffixes.at(place - 1);
            const bool isOther =
                m_ranks.at(begin) != m_ranks.at(before) || second(begin) != second(before);
            next[begin] = next.at(before) + (isOther ? 1 : 0);
        }
        m_ranks.swap(next);
    }
}

// Kasai and others 2001.
void RepeatedWords::findCommonLengths(const QList<int> &words)
{
    const qsizetype count = words.size();
    m_common.fill(0, count);
    qsizetype length = 0;
    for (qsizetype begin = 0; begin < count; ++begin) {
        if (m_ranks.at(begin) == 0) {
            length = 0;
            continue;
        }
        const qsizetype other = m_suffixes.at(m_ranks.at(begin) - 1);
        while (begin + length < count && other + length < count
               && words.at(begin + length) == words.at(other + length))
            ++length;
        m_common[m_ranks.at(begin)] = length;
        length = std::max<qsizetype>(0, length - 1);
    }
}

void RepeatedWords::findLongestElsewhere(const QList<int> &owners)
{
    const qsizetype count = owners.size();
    m_elsewhere.fill(0, count);
    constexpr qsizetype Unlimited = std::numeric_limits<qsizetype>::max();
    // The nearest suffix of another owner has most words in common; it is looked for upwards and
    // downwards, keeping the last suffix passed and the last one of another owner than that.
    for (const bool isUpwards : {true, false}) {
        int lastOwner = -1;
        qsizetype withLast = 0;
        qsizetype withOther = 0;
        for (qsizetype k = 0; k < count; ++k) {
            const qsizetype place = isUpwards ? k : count - 1 - k;
            const qsizetype common = k == 0 ? 0 : m_common.at(isUpwards ? place : place + 1);
            withLast = std::min(withLast, common);
            withOther = std::min(withOther, common);
            const qsizetype begin = m_suffixes.at(place);
            const int owner = owners.at(begin);
            qsizetype &longest = m_elsewhere[begin];
            longest = std::max(longest, owner == lastOwner ? withOther : withLast);
            if (owner != lastOwner)
                withOther = withLast;
            lastOwner = owner;
            withLast = Unlimited;
        }
    }
}

RepeatedWords::Stretch
RepeatedWords::stretchAt(qsizetype begin, qsizetype length, qsizetype *lowest) const
{
    qsizetype low = m_ranks.at(begin);
    while (m_common.at(low) >= length)
        --low;
    qsizetype high = m_ranks.at(begin) + 1;
    while (high < m_common.size() && m_common.at(high) >= length)
        ++high;
    *lowest = low;
    Stretch stretch{length, m_suffixes.sliced(low, high - low)};
    std::ranges::sort(stretch.begins);
    return stretch;
}

QList<RepeatedWords::Stretch> RepeatedWords::stretches(qsizetype shortest) const
{
    QList<Stretch> found;
    QSet<std::pair<qsizetype, qsizetype>> known; // lowest rank, length: the words themselves
    const auto end = [this](qsizetype begin) {
        return begin + m_elsewhere.at(begin);
    };
    qsizetype furthest = -1; // of the stretches begun so far, the one that reaches furthest
    qsizetype covered = 0;
    for (qsizetype word = 0; word < m_elsewhere.size(); ++word) {
        if (m_elsewhere.at(word) >= shortest && (furthest < 0 || end(word) > end(furthest)))
            furthest = word;
        if (furthest < 0 || word < covered || end(furthest) <= word)
            continue;
        covered = end(furthest);
        qsizetype lowest = 0;
        Stretch stretch = stretchAt(furthest, m_elsewhere.at(furthest), &lowest);
        if (const auto key = std::pair(lowest, stretch.length); !known.contains(key)) {
            known.insert(key);
            found.append(std::move(stretch));
        }
    }
    return found;
}

} // namespace parallax::align
