// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stretchindex.h"

#include <algorithm>
#include <cmath>

namespace parallax::discrepancy {

namespace {

/// Two names alone are no find.
constexpr qsizetype FewestCommon = 3;

} // namespace

Stems StemNumbers::numbers(const QStringList &words)
{
    Stems result;
    result.reserve(words.size());
    for (const QString &word : words) {
        const auto known = m_numberOf.constFind(word);
        const int number =
            known != m_numberOf.cend() ? *known : static_cast<int>(m_frequency.size());
        if (known == m_numberOf.cend()) {
            m_numberOf.insert(word, number);
            m_frequency.append(0);
        }
        result.append(number);
    }
    return result;
}

void StemNumbers::count(const Stems &ofClaim)
{
    for (const int stem : ofClaim)
        ++m_frequency[stem];
}

void StemNumbers::weigh()
{
    m_rarity.reserve(m_frequency.size());
    for (const int frequency : std::as_const(m_frequency))
        m_rarity.append(std::log((m_claimCount + 1) / (0.5 + frequency)));
}

double StemNumbers::total(const Stems &stems) const
{
    double sum = 0;
    for (const int stem : stems)
        sum += rarity(stem);
    return sum;
}

StretchIndex::StretchIndex(const QList<Shelf> &shelves, StemNumbers &numbers)
    : m_numbers(numbers)
{
    for (qsizetype article = 0; article < shelves.size(); ++article) {
        for (const Stretch &stretch : shelves.at(article).stretches)
            m_entries.append({&stretch, article, numbers.numbers(stretch.stems), 0, 0, 0, 0});
    }
}

void StretchIndex::build()
{
    m_holders.resize(m_numbers.size());
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry) {
        m_entries[entry].total = m_numbers.total(m_entries.at(entry).stems);
        for (const int stem : std::as_const(m_entries[entry].stems))
            m_holders[stem].append(static_cast<int>(entry));
    }
}

QList<StretchIndex::Find> StretchIndex::search(const QList<const Stems *> &claims,
                                               qsizetype articles)
{
    for (const Stems *claim : claims)
        score(*claim);
    std::sort(m_scored.begin(), m_scored.end());
    QList<Find> result(articles);
    for (const int number : std::as_const(m_scored)) {
        Entry &entry = m_entries[number];
        Find &find = result[entry.article];
        if (entry.score > find.score) {
            find.score = entry.score;
            find.nearest = entry.stretch;
        }
        if (entry.stretch->place != LookedIn::Text && entry.score > find.outsideScore) {
            find.outsideScore = entry.score;
            find.outside = entry.stretch;
        }
        entry.score = 0;
    }
    m_scored.clear();
    return result;
}

double StretchIndex::share(const Entry &entry, double total, qsizetype size)
{
    return total > 0 && entry.count >= std::min(FewestCommon, size) ? entry.common / total : 0;
}

void StretchIndex::score(const Stems &claim)
{
    for (const int stem : claim) {
        const double weight = m_numbers.rarity(stem);
        for (const int number : m_holders.at(stem)) {
            Entry &entry = m_entries[number];
            if (entry.count == 0)
                m_met.append(number);
            entry.common += weight;
            ++entry.count;
        }
    }
    const double total = m_numbers.total(claim);
    for (const int number : std::as_const(m_met)) {
        Entry &entry = m_entries[number];
        double found = share(entry, total, claim.size());
        // A short line of furniture ("Owner offers to pay") may hold less than the claim says
        // and yet tell it: so it counts from its own side too.
        if (entry.stretch->place != LookedIn::Text && entry.stems.size() > FewestCommon)
            found = std::max(found, share(entry, entry.total, entry.stems.size()));
        if (entry.score <= 0 && found > 0)
            m_scored.append(number);
        entry.score = std::max(entry.score, found);
        entry.common = 0;
        entry.count = 0;
    }
    m_met.clear();
}

} // namespace parallax::discrepancy
